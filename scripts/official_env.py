"""The official SDK in a virtual environment of its own, kept for the next run."""

from __future__ import annotations

import subprocess
import venv
from pathlib import Path

VERSION = "5.18.0"
FOLDER = Path(__file__).resolve().parent.parent / ".venv-official"


def official_python() -> str | None:
    """The interpreter that has the official SDK; None if it cannot be had."""
    home = FOLDER / VERSION
    python = home / "bin" / "python"
    ready = home / ".ready"
    if not ready.exists():
        print(f"Installing the official SDK {VERSION} …", flush=True)
        venv.create(home, with_pip=True, clear=True)
        (FOLDER / ".gitignore").write_text("*\n")
        command = [python, "-m", "pip", "install", "-q", f"onesignal-python-api=={VERSION}"]
        if subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode:
            print("It could not be installed; going on without it.", flush=True)
            return None
        ready.touch()
    return str(Path(python))
