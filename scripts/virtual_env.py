"""Virtual environments that the scripts make for themselves, kept for the next run."""

from __future__ import annotations

import subprocess
import venv
from pathlib import Path


def python_with(home: Path, *wanted: str, title: str, newer_than: Path | None = None) -> str | None:
    """The interpreter of an environment with what pip shall install; None if it cannot be had.

    It is made afresh if a file has changed since, for which `newer_than` stands.
    """
    python, ready = home / "bin" / "python", home / ".ready"
    oldest = newer_than.stat().st_mtime if newer_than else 0.0
    if not ready.exists() or ready.stat().st_mtime < oldest:
        print(f"Installing {title} …", flush=True)
        venv.create(home, with_pip=True, clear=True)
        (home / ".gitignore").write_text("*\n")
        command = [str(python), "-m", "pip", "install", "-q", *wanted]
        if subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode:
            print("It could not be installed; going on without it.", flush=True)
            return None
        ready.touch()
    return str(python)
