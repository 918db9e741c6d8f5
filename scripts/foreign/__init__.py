"""Clients of OneSignal that nobody here wrote, driven against the sandbox."""
