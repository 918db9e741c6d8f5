"""The driver around openapi-python-client: what it drops, and our templates."""
