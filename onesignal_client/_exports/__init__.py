"""Files that come later: fetched, kept and read."""
