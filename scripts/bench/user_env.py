"""What a user has installed: this library with the extra `aiohttp`, and nothing for developers.

`import httpx` alone takes twice as long where the tools that developers install are found too.
"""

from __future__ import annotations

import subprocess
import sys
import venv

from .crew import SCRIPTS

ROOT = SCRIPTS.parent
FOLDER = ROOT / ".venv-bench"


def user_python() -> str:
    """The interpreter of that environment; this one if it cannot be had."""
    python, ready = FOLDER / "bin" / "python", FOLDER / ".ready"
    if not ready.exists() or ready.stat().st_mtime < (ROOT / "pyproject.toml").stat().st_mtime:
        print("Installing this library as a user would …", flush=True)
        venv.create(FOLDER, with_pip=True, clear=True)
        (FOLDER / ".gitignore").write_text("*\n")
        command = [python, "-m", "pip", "install", "-q", "--editable", f"{ROOT}[aiohttp]"]
        if subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode:
            print("It could not be installed; measuring with this interpreter.", flush=True)
            return sys.executable
        ready.touch()
    return str(python)
