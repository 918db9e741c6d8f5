"""Runs the command line as a process of its own, with settings of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from typing import Any, NamedTuple

COMMAND = [sys.executable, "-m", "onesignal_client.cli"]


class Run(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def environment(given: Mapping[str, str]) -> dict[str, str]:
    """Ours without what would steer the command, and with this."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ONESIGNAL_")}
    return {**kept, "HOME": "/nonexistent", "XDG_CONFIG_HOME": "/nonexistent", **given}


def onesignal(env: Mapping[str, str], *arguments: str, stdin: str = "") -> Run:
    """`onesignal ARGUMENTS`, on pipes."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        env=environment(env),
        timeout=60,
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)
