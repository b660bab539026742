"""What words mean: every list of words in the house, one file a subject, as rows that are tested one by one."""
