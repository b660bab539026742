"""One file a site: who and where, attributes only."""
