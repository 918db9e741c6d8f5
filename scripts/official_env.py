"""The official SDK in a virtual environment of its own."""

from __future__ import annotations

from pathlib import Path

from virtual_env import python_with

VERSION = "5.18.0"
FOLDER = Path(__file__).resolve().parent.parent / ".venv-official"


def official_python() -> str | None:
    """The interpreter that has the official SDK; None if it cannot be had."""
    return python_with(
        FOLDER / VERSION, f"onesignal-python-api=={VERSION}", title=f"the official SDK {VERSION}"
    )
