"""The sites of Hainan, 海南省."""
