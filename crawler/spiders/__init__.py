"""The sites, one file each: whose they are and where their lists lie, as attributes only."""
