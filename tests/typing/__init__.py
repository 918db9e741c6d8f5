"""Snippets for the type checkers; never executed."""
