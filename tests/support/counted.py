"""Counts the bytecode instructions that a snippet runs: the same on every run and every machine."""

from __future__ import annotations

import os
import subprocess
import sys

from tests import ROOT

_COUNTER = """
import sys

def counted(work):
    count = 0

    def trace(frame, event, argument):
        nonlocal count
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += event == "opcode"
        return trace

    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(None)
    return count
"""


def run(code: str) -> list[int]:
    """The numbers that a snippet prints in a process of its own; `counted(work)` is there."""
    # Not in this process: the coverage of the tests traces too.
    done = subprocess.run(
        [sys.executable, "-c", _COUNTER + code],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [int(number) for number in done.stdout.split()]
