"""What walks: the spider of all sites, the feed of pages that are here already, and how a run stops."""
