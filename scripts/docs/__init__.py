"""What the site is made with: hooks for MkDocs, the reference, tables, and code that runs."""
