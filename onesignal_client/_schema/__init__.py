"""JSON and attrs models, both ways; knows no HTTP."""
