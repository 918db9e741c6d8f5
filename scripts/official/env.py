"""The official SDK in a virtual environment of its own."""

from __future__ import annotations

from scripts import ROOT
from scripts.virtual_env import python_with

VERSION = "5.18.0"
FOLDER = ROOT / ".venv-official"


def official_python() -> str | None:
    """The interpreter that has the official SDK; None if it cannot be had."""
    return python_with(
        FOLDER / VERSION, f"onesignal-python-api=={VERSION}", title=f"the official SDK {VERSION}"
    )
