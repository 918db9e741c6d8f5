"""`onesignal` in a pseudo-terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Self

from tests.cli.running import environment

ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
SECONDS = 30
IN_TERMINAL = """
import fcntl, signal, termios
from onesignal_client.cli import main
signal.signal(signal.SIGINT, signal.default_int_handler)  # whatever this test was started by
fcntl.ioctl(0, termios.TIOCSCTTY, 0)  # Ctrl-C goes to whose terminal it is
main()
"""


class Terminal:
    """A process in a terminal of its own, and what it wrote there so far."""

    def __init__(self, process: subprocess.Popen[bytes], descriptor: int) -> None:
        self.process = process
        self._descriptor = descriptor
        self.raw = ""

    @property
    def text(self) -> str:
        """What a person reads."""
        return ESCAPE.sub("", self.raw).replace("\r\n", "\n")

    def type(self, keys: str) -> None:
        os.write(self._descriptor, keys.encode())

    def wait_for(self, text: str) -> Self:
        end = time.monotonic() + SECONDS
        while text not in self.text:
            assert self._read(end), f"{text!r} never came: {self.raw!r}"
        return self

    def wait(self) -> int:
        """The exit code; all of the output is read then."""
        while self._read(time.monotonic() + SECONDS):
            pass
        return self.process.wait(SECONDS)

    def _read(self, end: float) -> bool:
        ready, _, _ = select.select([self._descriptor], [], [], max(0, end - time.monotonic()))
        try:
            came = os.read(self._descriptor, 65536) if ready else b""
        except OSError:  # as Linux has it, when the other side is closed
            came = b""
        self.raw += came.decode("utf-8", "replace")
        return bool(came)


@contextmanager
def terminal(env: Mapping[str, str], *arguments: str, width: int = 100) -> Iterator[Terminal]:
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    given = environment({"TERM": "xterm-256color", **env})
    for name in ("COLUMNS", "LINES", "FORCE_COLOR", *({"NO_COLOR"} - set(env))):
        given.pop(name, None)
    process = subprocess.Popen(
        [sys.executable, "-c", IN_TERMINAL, *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=given,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield Terminal(process, ours)
    finally:
        process.kill()
        process.wait()
        os.close(ours)


def shown(env: Mapping[str, str], *arguments: str, width: int = 100) -> Terminal:
    """A command that ended well."""
    with terminal(env, *arguments, width=width) as screen:
        assert screen.wait() == 0, screen.text
        return screen
