"""What the sandbox knows: its database, the people and messages in it, and the clock."""
