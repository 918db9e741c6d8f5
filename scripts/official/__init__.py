"""What the official SDK does with the sandbox; runs in the SDK's own environment."""
