"""What a user has installed: this library with the extra `aiohttp`, and nothing for developers.

`import httpx` alone takes twice as long where the tools that developers install are found too.
"""

from __future__ import annotations

import sys

from scripts import ROOT
from scripts.virtual_env import python_with


def user_python() -> str:
    """The interpreter of that environment; this one if it cannot be had."""
    python = python_with(
        ROOT / ".venv-bench",
        "--editable",
        f"{ROOT}[aiohttp]",
        title="this library as a user would",
        newer_than=ROOT / "pyproject.toml",
    )
    return python or sys.executable
