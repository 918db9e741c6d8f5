"""What makes the calls of a run: threads, or tasks."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from contextvars import copy_context
from queue import Empty, SimpleQueue
from typing import Any

from onesignal_client.errors import OneSignalError

from .items import Job
from .methods import Outcome


class Workers:
    """Up to so many threads, each of which makes one call after the other.

    They are daemons, so that a call which does not end keeps no process from ending.
    """

    def __init__(self, count: int, work: Callable[[Job], Outcome]) -> None:
        self._count = count
        self._work = work
        self._threads = 0
        self._todo: SimpleQueue[Job | None] = SimpleQueue()
        self._done: SimpleQueue[Outcome] = SimpleQueue()

    def submit(self, job: Job) -> None:
        if self._threads < self._count:
            self._threads += 1
            name = f"onesignal-bulk-{self._threads}"
            context = copy_context()  # what traces calls finds its parent there
            threading.Thread(target=context.run, args=(self._run,), name=name, daemon=True).start()
        self._todo.put(job)

    def _run(self) -> None:
        while (job := self._todo.get()) is not None:
            self._done.put(self._work(job))

    def wait(self, seconds: float | None) -> list[Outcome]:
        """All that has come back, at least one unless the time is over."""
        came: list[Outcome] = []
        try:
            came.append(self._done.get(timeout=seconds))
            while True:
                came.append(self._done.get_nowait())
        except Empty:
            return came

    def dismiss(self) -> None:
        """Each ends with the call that it makes, if it makes one."""
        for _ in range(self._threads):
            self._todo.put(None)


class Tasks:
    """A task for each call."""

    def __init__(self, work: Callable[[Job], Coroutine[Any, Any, Outcome]]) -> None:
        self._work = work
        self._tasks: set[asyncio.Task[None]] = set()
        self._done: list[Outcome] = []
        self._came = asyncio.Event()

    def submit(self, job: Job) -> None:
        task = asyncio.get_running_loop().create_task(self._run(job))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, job: Job) -> None:
        gone = OneSignalError("the call was canceled; it may have been done", attempts=1)
        outcome = Outcome(job, None, gone, 1)
        try:
            outcome = await self._work(job)
        finally:
            self._done.append(outcome)
            self._came.set()

    async def wait(self, seconds: float | None) -> list[Outcome]:
        """All that has come back, at least one unless the time is over."""
        if not self._done:
            try:
                async with asyncio.timeout(seconds):
                    await self._came.wait()
            except TimeoutError:
                return []
        self._came.clear()
        came, self._done = self._done, []
        return came

    async def dismiss(self) -> None:
        """End what is still under way."""
        left = list(self._tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
