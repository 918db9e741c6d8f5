"""Ctrl-C at a moment when nothing gets lost by it."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Self


class Interrupts:
    """Holds Ctrl-C back while a step is taken: raised anywhere, it would lose what came back.

    As asyncio does: in the main thread only, and only instead of Python's own handler.

    Args:
        wake: Ends a wait early.
    """

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._is_held = self._came = False
        main = threading.current_thread() is threading.main_thread()
        self._is_ours = main and signal.getsignal(signal.SIGINT) is signal.default_int_handler

    def __enter__(self) -> Self:
        if self._is_ours:
            signal.signal(signal.SIGINT, self._handle)
        return self

    def __exit__(self, *_: object) -> None:
        if self._is_ours:
            with suppress(ValueError):  # the run is ended by another thread
                signal.signal(signal.SIGINT, signal.default_int_handler)

    def _handle(self, number: int, frame: FrameType | None) -> None:
        if not self._is_held:
            signal.default_int_handler(number, frame)
        self._came = True
        self._wake()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Ctrl-C is raised at the end of this."""
        self._is_held = True
        try:
            yield
        finally:
            self._is_held = False
        if self._came:
            self._came = False
            raise KeyboardInterrupt
