"""The fault benchmark: who loses or doubles what while the server fails."""
