"""From operations to httpx and back; knows no models."""
