"""Print the table client x what works, of clients that nobody here wrote, against the sandbox.

    python -m scripts.foreign [--folder FOLDER] [--write]

The packages are installed by npm and pip into a folder of their own, once; `--write` puts the
table into docs/testing/clients.md.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

from onesignal_client.sandbox import Sandbox

HERE = Path(__file__).parent
NPM = (
    "onesignal-node@3.4.0",
    "onesignal-api-client-core@1.2.2",
    "@onesignal/node-onesignal@5.18.0",
)
PYPI = ("onesignal-sdk==2.0.0", "apprise==2.3.0")
PAGE = HERE.parents[1] / "docs" / "testing" / "clients.md"
INTRODUCTION = """# Clients that the sandbox was tried with

The README examples of clients that nobody here wrote, run against the sandbox as it starts, by
`python -m scripts.foreign --write`. Calls that are not listed were not tried.

"""


def install(folder: Path) -> None:
    """Put the packages there, unless they are."""
    if shutil.which("npm") and not (folder / "node_modules").exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "init", "-y"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["npm", "install", "--no-audit", *NPM], cwd=folder, check=True)
    if not (folder / "venv").exists():
        venv.create(folder / "venv", with_pip=True)
        subprocess.run([folder / "venv/bin/pip", "install", "-q", *PYPI], check=True)


def drive(folder: Path, env: dict[str, str]) -> list[dict[str, Any]]:
    """What each call of each client came to."""
    commands = [[str(folder / "venv/bin/python"), str(HERE / "python_clients.py")]]
    if (folder / "node_modules").exists():
        script = folder / "node_clients.cjs"
        script.write_text((HERE / "node_clients.cjs").read_text())
        commands.insert(0, ["node", str(script)])
    found: list[dict[str, Any]] = []
    for command in commands:
        done = subprocess.run(
            command,
            cwd=folder,
            env=os.environ | env,
            capture_output=True,
            check=False,
            text=True,
            timeout=300,
        )
        lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
        found += map(json.loads, lines)
        if not lines:
            sys.stderr.write(done.stderr)
    return found


def table(found: list[dict[str, Any]]) -> str:
    """Markdown: a row for each client."""
    rows = ["| client | works | does not |", "|---|---|---|"]
    for client in dict.fromkeys(each["client"] for each in found):
        calls = [each for each in found if each["client"] == client]
        good = ", ".join(each["call"] for each in calls if each["ok"])
        bad = "; ".join(f"{each['call']}: {each['note']}" for each in calls if not each["ok"])
        rows.append(f"| {client} | {good} | {bad.replace('|', '/') or 'nothing'} |")
    return "\n".join(rows) + "\n"


def main() -> int:
    """Install, drive, print; 1 if something does not work."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=Path(".venv/foreign"))
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    folder = given.folder.resolve()
    install(folder)
    with Sandbox() as sandbox:
        found = drive(folder, {**sandbox.env, "no_proxy": "*"})
    text = table(found)
    print(text)
    if given.write:
        PAGE.write_text(INTRODUCTION + text)
    return int(not found or any(not each["ok"] for each in found))


if __name__ == "__main__":
    raise SystemExit(main())
