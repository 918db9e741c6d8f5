"""Write `onesignal_client/_generated` from `openapi/onesignal.yaml`; `--check` only compares."""

from __future__ import annotations

import argparse
import filecmp
import os
import shutil
import sys
import tempfile
import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from scripts import ROOT

GENERATOR = "openapi-python-client"
TARGET = ROOT / "onesignal_client" / "_generated"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail if the folder is out of date")
    check = parser.parse_args().check
    if wrong := _another_generator():
        print(wrong)
        return 1
    # It is imported only now, as another version may lack what we import.
    from scripts.codegen.project import build

    # The generator looks for ruff on the path, which need not hold this environment.
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    with tempfile.TemporaryDirectory(dir=ROOT / "onesignal_client", prefix=".generated-") as folder:
        fresh = Path(folder) / "_generated"
        if problems := build(
            document=ROOT / "openapi" / "onesignal.yaml",
            additions=ROOT / "openapi" / "python.yaml",
            config=ROOT / "generator-config.yml",
            output=fresh,
        ):
            print("The generator complained, so nothing was written:", *problems, sep="\n- ")
            return 1
        if check:
            differing = sorted(_differences(fresh, TARGET))
            print(*(f"out of date: {name}" for name in differing), sep="\n", end="")
            return 1 if differing else 0
        shutil.rmtree(TARGET, ignore_errors=True)
        fresh.rename(TARGET)
    return 0


def _another_generator() -> str:
    """What to do if the installed generator is not the one that our templates are made for."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    [needed] = {
        str(requirement).partition("==")[2]
        for group in groups.values()
        for requirement in group
        if str(requirement).startswith(f"{GENERATOR}==")
    }
    try:
        installed = version(GENERATOR)
    except PackageNotFoundError:
        installed = "none"
    if installed == needed:
        return ""
    return (
        f"The templates are made for {GENERATOR} {needed}, but {installed} is installed: "
        "run `make clean generate`, or install the `dev` group of pyproject.toml."
    )


def _differences(fresh: Path, committed: Path) -> set[str]:
    names = {
        str(path.relative_to(root)) for root in (fresh, committed) for path in root.rglob("*.py")
    }
    _, differing, missing = filecmp.cmpfiles(fresh, committed, sorted(names), shallow=False)
    return {*differing, *missing}


if __name__ == "__main__":
    sys.exit(main())
