"""Schemathesis fuzzes the running sandbox from the document it is checked against."""
