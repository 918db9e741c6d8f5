"""What the generated groups of calls stand on, and what they get by hand."""
