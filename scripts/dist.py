"""Build what PyPI gets, and look at it as PyPI does.

    python -m scripts.dist [--release 0.1.0]

With `--release` it also stops if that is not the package's version, if the changelog does not say
when it was released, or if the project's addresses have not been filled in.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tomllib

from onesignal_client import __version__
from scripts import ROOT

DIST = ROOT / "dist"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--release", help="the version that is about to be released")
    release = parser.parse_args().release
    if release and (missing := unready(release)):
        print("This cannot be released:", *missing, sep="\n- ")
        return 1
    shutil.rmtree(DIST, ignore_errors=True)
    python = [sys.executable, "-m"]
    subprocess.run([*python, "uv", "build", "--quiet", f"--out-dir={DIST}"], cwd=ROOT, check=True)
    built = sorted(str(path) for path in DIST.glob("onesignal_typed-*"))
    subprocess.run([*python, "twine", "check", "--strict", *built], check=True)
    return 0


def unready(release: str) -> list[str]:
    """What stands between this tree and a release."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    found = []
    if release != __version__:
        found.append(f"the package says that it is {__version__}, not {release}")
    if f"## {release} - 2" not in changelog:
        found.append(f"CHANGELOG.md has no date for {release}")
    urls = project.get("urls", {})
    if not urls or not all(urls.values()):
        found.append("[project.urls] in pyproject.toml is empty")
    return found


if __name__ == "__main__":
    sys.exit(main())
