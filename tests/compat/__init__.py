"""What other people's tools see of our calls: each tool with the real package."""
