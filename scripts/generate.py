"""Write `onesignal_client/_generated` from `openapi/onesignal.yaml`; `--check` only compares."""

from __future__ import annotations

import argparse
import filecmp
import os
import shutil
import sys
import tempfile
from pathlib import Path

from scripts import ROOT
from scripts.codegen.project import build

TARGET = ROOT / "onesignal_client" / "_generated"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail if the folder is out of date")
    check = parser.parse_args().check
    # The generator looks for ruff on the path, which need not hold this environment.
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    with tempfile.TemporaryDirectory(dir=ROOT / "onesignal_client", prefix=".generated-") as folder:
        fresh = Path(folder) / "_generated"
        if problems := build(
            document=ROOT / "openapi" / "onesignal.yaml",
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


def _differences(fresh: Path, committed: Path) -> set[str]:
    names = {
        str(path.relative_to(root)) for root in (fresh, committed) for path in root.rglob("*.py")
    }
    _, differing, missing = filecmp.cmpfiles(fresh, committed, sorted(names), shallow=False)
    return {*differing, *missing}


if __name__ == "__main__":
    sys.exit(main())
