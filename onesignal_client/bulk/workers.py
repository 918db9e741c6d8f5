"""What reads the items of a run and makes its calls: threads, or tasks."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Coroutine,
    Generator,
    Iterable,
)
from contextlib import suppress
from contextvars import copy_context
from queue import Empty, SimpleQueue
from typing import Any, Self

from onesignal_client.errors import OneSignalError

from .items import Job
from .methods import Outcome
from .scheduler import END, End, Start, Wait, Work, answered


class Workers:
    """Up to so many threads, each of which makes one call after the other.

    They are daemons, so that a call which does not end keeps no process from ending.

    Args:
        items: What is read.
        count: How many threads.
        work: Makes a call.
        leaving: The last steps, which are taken at the end of a `with` statement.
    """

    def __init__(
        self,
        items: Iterable[Any],
        count: int,
        work: Callable[[Job], Outcome],
        leaving: Generator[Wait, Any],
    ) -> None:
        self._leaving = leaving
        self._items = iter(items)
        self._count = count
        self._work = work
        self._threads = 0
        self._todo: SimpleQueue[Job | None] = SimpleQueue()
        self._done: SimpleQueue[Outcome | None] = SimpleQueue()

    def do(self, step: Work) -> Any:
        """Take a step, and say what came of it."""
        if isinstance(step, Start):
            return self._start(step.job)
        if isinstance(step, Wait):
            return self._wait(step.seconds)
        try:
            return next(self._items, END)
        except Exception as error:
            return End(error)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None:
        try:
            step = next(self._leaving, None)
            while step is not None:
                step = answered(self._leaving, self.do(step))
        finally:  # each thread ends with the call that it makes, if any
            for _ in range(self._threads):
                self._todo.put(None)

    def _start(self, job: Job) -> None:
        if self._threads < self._count:
            self._threads += 1
            name = f"onesignal-bulk-{self._threads}"
            context = copy_context()  # what traces calls finds its parent there
            threading.Thread(target=context.run, args=(self._run,), name=name, daemon=True).start()
        self._todo.put(job)

    def _run(self) -> None:
        while (job := self._todo.get()) is not None:
            self._done.put(self._work(job))

    def _wait(self, seconds: float | None) -> list[Outcome]:
        """All that has come back, at least one unless the time is over."""
        came: list[Outcome | None] = []
        with suppress(Empty):
            came.append(self._done.get(timeout=seconds))
            while True:
                came.append(self._done.get_nowait())
        return [outcome for outcome in came if outcome is not None]

    def wake(self) -> None:
        """End a wait, from wherever; signal handlers may do so, too."""
        self._done.put(None)


class Tasks:
    """A task for each call; the rest is as for `Workers`."""

    def __init__(
        self,
        items: Iterable[Any] | AsyncIterable[Any],
        work: Callable[[Job], Coroutine[Any, Any, Outcome]],
        leaving: Generator[Wait, Any],
    ) -> None:
        self._leaving = leaving
        self._items = aiter(items) if isinstance(items, AsyncIterable) else iter(items)
        self._work = work
        self._tasks: set[asyncio.Task[None]] = set()
        self._done: list[Outcome] = []
        self._came = asyncio.Event()

    async def do(self, step: Work) -> Any:
        """Take a step, and say what came of it."""
        if isinstance(step, Start):
            return self._start(step.job)
        if isinstance(step, Wait):
            return await self._wait(step.seconds)
        try:
            if isinstance(self._items, AsyncIterator):
                return await anext(self._items)
            return next(self._items, END)
        except StopAsyncIteration:
            return END
        except Exception as error:
            return End(error)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *failure: object) -> None:
        try:
            step = next(self._leaving, None)
            while step is not None:
                step = answered(self._leaving, await self.do(step))
        finally:  # what is still under way then is cancelled
            left = list(self._tasks)
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)

    def _start(self, job: Job) -> None:
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

    async def _wait(self, seconds: float | None) -> list[Outcome]:
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
