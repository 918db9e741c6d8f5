"""What is looked at in a real browser: the site, and the page of the sandbox."""
