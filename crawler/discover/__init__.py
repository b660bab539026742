"""From the address of a site's home page to its columns: what to ask next, and what was found; pure."""
