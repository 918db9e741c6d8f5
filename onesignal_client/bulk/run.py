"""A run as its user sees it: something to go through, by threads or by tasks."""

from __future__ import annotations

import math
import os
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
    Sized,
)
from contextlib import contextmanager
from typing import Any, Generic, Literal, Self, TypeVar

from .methods import Method
from .progress import Tell, shown
from .rate import Rates
from .results import Result, Summary
from .scheduler import Options, Read, Scheduler, Start, Step, Wait, answered, reject

T = TypeVar("T")

_RATES = Rates()


class _Run(Generic[T]):
    """What both kinds of run share.

    Args:
        client: The client.
        method: One of its methods.
        items: What to call it with.
    """

    def __init__(
        self,
        client: Any,
        method: Callable[..., Any],
        items: Any,
        *,
        concurrency: int,
        rate: float | None,
        journal: str | os.PathLike[str] | None,
        store_bodies: bool,
        key: Callable[[Any], object] | None,
        run_id: str | None,
        duplicates: Literal["refuse", "skip"],
        stop_after: int | None,
        raise_on: type[BaseException] | tuple[type[BaseException], ...],
        progress: Tell | bool | None,
        grace: float,
    ) -> None:
        self._method = Method(client, method)
        if isinstance(items, (str, bytes, Mapping)) or not self._can_be_read(items):
            raise reject("items", f"{self._readable}, not {type(items).__name__}")
        if not _is_count(concurrency):
            raise reject("concurrency", "a whole number, 1 or more")
        if rate is not None and not (_is_number(rate) and rate > 0):
            raise reject("rate", "calls a second above 0, or math.inf for no bound")
        if key is not None and not callable(key):
            raise reject("key", "a function that gives the key of an item")
        if run_id is not None and not (isinstance(run_id, str) and run_id.strip()):
            raise reject("run_id", "a name")
        if duplicates not in ("refuse", "skip"):
            raise reject("duplicates", "'refuse' or 'skip'")
        if stop_after is not None and not _is_count(stop_after):
            raise reject("stop_after", "a whole number, 1 or more")
        if not _is_number(grace) or not 0 <= grace < math.inf:
            raise reject("grace", "seconds, 0 or more")
        if journal is not None and not os.fspath(journal):
            raise reject("journal", "the path of a file")
        kinds = raise_on if isinstance(raise_on, tuple) else (raise_on,)
        if not all(isinstance(kind, type) and issubclass(kind, BaseException) for kind in kinds):
            raise reject("raise_on", "a class of errors, or a tuple of such")
        self._client = client
        self._items = items
        self._options = Options(
            concurrency, key, run_id, journal, store_bodies, duplicates, stop_after, kinds, grace
        )
        per_second = rate or self._method.rate or math.inf
        self._rate = _RATES.get(client, self._method.call, per_second)
        self._progress = progress
        self._started = False
        self._stopped = False
        self._scheduler: Scheduler | None = None
        total = len(items) if isinstance(items, Sized) else None
        self.summary = Summary(total=total)
        """How far the run is; whole once it is over."""

    _readable = "an iterable"

    def _can_be_read(self, items: Any) -> bool:
        return isinstance(items, Iterable)

    def stop(self) -> None:
        """Start nothing more; the results of the calls under way still come, and then the end.

        May be called by another thread, or a handler of signals.
        """
        self._stopped = True
        if self._scheduler is not None:
            self._scheduler.stop()

    @contextmanager
    def _scheduled(self) -> Iterator[tuple[Scheduler, Generator[Step, Any]]]:
        if self._started:
            raise reject("a run", "gone through once; make another with the same journal")
        self._started = True
        client, options = self._client, self._options
        whole = self._items if isinstance(self._items, Sequence) else None
        journal = options.open_journal(self._method, str(client.app_id), client.base_url)
        try:
            with shown(self._progress, self._method.call) as tell:
                scheduler = Scheduler(
                    self._method, options, self._rate, journal, self.summary, tell
                )
                self._scheduler = scheduler
                if self._stopped:
                    scheduler.stop()
                try:
                    yield scheduler, scheduler.steps(whole)
                finally:
                    scheduler.end()
        finally:
            if journal is not None:
                journal.close()


class BulkRun(_Run[T]):
    """Results as they finish; see `OneSignal.bulk`. To be gone through once.

    Leaving the loop early waits for the calls under way. That happens as soon as nobody holds the
    loop's iterator any more, or at the end of a `with` statement around the loop.
    """

    _entered = False
    _going: Generator[Result[T]] | None = None

    def __iter__(self) -> Generator[Result[T]]:
        results = self._results()
        if self._entered:  # else whoever leaves the loop drops the last reference
            self._going = results
        return results

    def __enter__(self) -> Self:
        self._entered = True
        return self

    def __exit__(self, *_: object) -> None:
        if self._going is not None:
            self._going.close()

    def _results(self) -> Generator[Result[T]]:
        from .interrupts import Interrupts
        from .workers import Workers

        count, work = self._options.concurrency, self._method.run
        with (
            self._scheduled() as (scheduler, steps),
            Workers(self._items, count, work, scheduler.leaving()) as workers,
            Interrupts(workers.wake) as interrupts,
        ):
            step: Step | None = None
            while True:
                answer = None
                if isinstance(step, Result):
                    yield step
                elif isinstance(step, Read):
                    answer = workers.do(step)
                with interrupts.held():
                    if isinstance(step, Wait):
                        answer = workers.do(step)
                    step = answered(steps, answer)
                    while isinstance(step, Start):
                        step = answered(steps, workers.do(step))
                if step is None:
                    break


class AsyncBulkRun(_Run[T]):
    """As `BulkRun`, with `async for` and `async with`.

    Without the latter, asyncio sees to a loop that was left soon after, not at once.
    """

    _readable = "an iterable or an async iterable"
    _entered = False
    _going: AsyncGenerator[Result[T]] | None = None

    def _can_be_read(self, items: Any) -> bool:
        return isinstance(items, (Iterable, AsyncIterable))

    def __aiter__(self) -> AsyncGenerator[Result[T]]:
        results = self._results()
        if self._entered:
            self._going = results
        return results

    async def __aenter__(self) -> Self:
        self._entered = True
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._going is not None:
            await self._going.aclose()

    async def _results(self) -> AsyncGenerator[Result[T]]:
        from .workers import Tasks

        with self._scheduled() as (scheduler, steps):
            async with Tasks(self._items, self._method.run_async, scheduler.leaving()) as tasks:
                step = next(steps, None)
                while step is not None:
                    if isinstance(step, Result):
                        yield step
                        step = next(steps, None)
                    else:
                        step = answered(steps, await tasks.do(step))


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == value
