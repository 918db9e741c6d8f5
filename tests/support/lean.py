"""What processes of their own need not load."""

from __future__ import annotations

from pathlib import Path

LEAN = {"PYTHONPATH": str(Path(__file__).parent / "absent")}
"""In the environment of a process that only uses a client: what is in that folder cannot be
imported. httpx and httpcore load it wherever it is installed. That takes as long as all else that
such a process does, and none of it comes with the library and its command line."""
