"""Small parts that anything may use."""
