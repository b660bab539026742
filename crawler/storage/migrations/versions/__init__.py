"""The steps by which the schema grew: one file a version, numbered."""
