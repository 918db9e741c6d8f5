"""What processes of their own need not load."""

from __future__ import annotations

from pathlib import Path

ABSENT = Path(__file__).parent / "absent"
LEAN = {"PYTHONPATH": str(ABSENT)}
"""In the environment of a process: without trio, which httpcore loads wherever it is installed.
That takes longer than most of what such a process is asked for, and hardly any user has it."""
