"""Runs the command line with settings of its own: in this process, or in one of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import warnings
from collections.abc import Mapping
from typing import Any, NamedTuple
from unittest.mock import patch

import pytest

from onesignal_client.cli import main
from tests.support.lean import LEAN

COMMAND = [sys.executable, "-m", "onesignal_client.cli"]
SILENT = (DeprecationWarning, ImportWarning, PendingDeprecationWarning, ResourceWarning)
"""What Python does not show unless it is asked to."""


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
    return {**kept, **LEAN, "HOME": "/nonexistent", "XDG_CONFIG_HOME": "/nonexistent", **given}


def onesignal(env: Mapping[str, str], *arguments: str, stdin: str = "") -> Run:
    """`onesignal ARGUMENTS`, on pipes. What is not caught is raised here.

    It runs in this process, as to start Python takes ten times as long as a command does.
    """
    stdin_, stdout, stderr = (
        io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8") for text in (stdin, "", "")
    )
    with (
        patch.dict(os.environ, environment(env), clear=True),
        patch.multiple(sys, stdin=stdin_, stdout=stdout, stderr=stderr),
        patch.multiple(sys, argv=["onesignal", *arguments], excepthook=sys.excepthook),
        warnings.catch_warnings(),
        pytest.raises(SystemExit) as leaving,
    ):
        warnings.resetwarnings()
        for kind in SILENT:
            warnings.simplefilter("ignore", kind)
        main()
    code = leaving.value.code
    assert isinstance(code, int)
    return Run(code, _written(stdout), _written(stderr))


def _written(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()


def process(env: Mapping[str, str], *arguments: str, stdin: str = "") -> Run:
    """As `onesignal`, as a process."""
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
