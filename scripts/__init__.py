"""What developers run, as the Makefile has it: `python -m scripts.NAME`."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The project's folder."""
