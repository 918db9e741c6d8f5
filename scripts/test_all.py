"""Run the tests on every supported Python that is here, and on the lowest versions we allow.

    python -m scripts.test_all [--only 3.12 | --only lowest | --others] [PYTEST ARGUMENTS]

The supported ones are those of the classifiers in pyproject.toml. What is not here is said, and
not downloaded; with `--others` the Python that this runs on is left to `make test`. The
environments are kept in `.venvs` and brought up to date by uv.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterable
from pathlib import Path

from scripts import ROOT

HOME = ROOT / ".venvs"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
CLASSIFIER = "Programming Language :: Python :: 3."
SUPPORTED = [
    line.rpartition(" ")[2] for line in PROJECT["classifiers"] if line.startswith(CLASSIFIER)
]
PRESENT = f"{sys.version_info.major}.{sys.version_info.minor}"
LOWEST = "lowest"
EXTRAS = [f"--extra={name}" for name in PROJECT["optional-dependencies"]]


def main() -> int:
    """Run them all; 1 if a test failed anywhere, or if nothing could be run."""
    parser = argparse.ArgumentParser(description=__doc__)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--only", choices=[*SUPPORTED, LOWEST], help="this one alone")
    which.add_argument("--others", action="store_true", help="all but the Python that runs this")
    options, arguments = parser.parse_known_args()
    results: dict[str, str] = {}
    for name in [options.only] if options.only else [*SUPPORTED, LOWEST]:
        if options.others and name == PRESENT:
            results[name] = "left to `make test`"
            continue
        python = _find(SUPPORTED[0] if name == LOWEST else name)
        if python is None:
            results[name] = "not here"
            continue
        began = time.monotonic()
        print(f"\n== {name}: {python}", flush=True)
        outcome = "passed" if _passes(name, python, arguments) else "FAILED"
        results[name] = f"{outcome} in {time.monotonic() - began:.0f} s"
    print("", *(f"{name:>8}  {result}" for name, result in results.items()), sep="\n")
    ended = {result.partition(" ")[0] for result in results.values()}
    return int("passed" not in ended or "FAILED" in ended)


def _find(version: str) -> str | None:
    """An interpreter of that version, on the path or among those of pyenv."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    ask = "import sys; print(sys.executable, '%d.%d' % sys.version_info[:2])"
    candidates = [sys.executable, f"python{version}"]
    candidates += map(str, pyenv.glob(f"{version}.*/bin/python"))
    for python in candidates:
        try:
            told = subprocess.run([python, "-c", ask], capture_output=True, text=True, check=True)
        except (OSError, subprocess.CalledProcessError):  # pyenv's own stand-ins fail so
            continue
        executable, _, found = told.stdout.strip().rpartition(" ")
        if found == version:
            return str(executable)
    return None


def _passes(name: str, python: str, arguments: Iterable[str]) -> bool:
    home = HOME / name
    inside = home / "bin" / "python"
    _uv("venv", "--quiet", "--clear", f"--python={python}", str(home))
    constraints = _lowest(home, inside) if name == LOWEST else _locked(home)
    extras = ",".join(PROJECT["optional-dependencies"])
    _uv(
        *("pip", "install", "--quiet", f"--python={inside}", f"--constraints={constraints}"),
        *("--group=test", f"--editable={ROOT}[{extras}]"),
    )
    tests = [str(inside), "-m", "pytest", "-n", "auto", "--dist", "worksteal", "-q", *arguments]
    return subprocess.run(tests, cwd=ROOT, check=False).returncode == 0


def _lowest(home: Path, python: Path) -> Path:
    """The lowest versions that pyproject.toml allows of what users install."""
    path = home / "lowest.txt"
    _uv(
        *("pip", "compile", "--quiet", f"--python={python}", "--resolution=lowest-direct"),
        *(*EXTRAS, f"--output-file={path}", str(ROOT / "pyproject.toml")),
    )
    return path


def _locked(home: Path) -> Path:
    """The versions of uv.lock."""
    path = home / "locked.txt"
    _uv(
        *("export", "--quiet", "--locked", "--no-default-groups", "--group=test", "--all-extras"),
        *("--no-hashes", "--no-emit-project", f"--output-file={path}"),
    )
    return path


def _uv(*arguments: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "uv", *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, check=True
    )


if __name__ == "__main__":
    sys.exit(main())
