"""Replay of recorded conversations: every operation, sync and async by the same cases."""
