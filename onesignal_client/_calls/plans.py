"""Work of several calls, written once for both clients.

A plan is a generator: it yields what is to be done and gets what came of it, or the error. Between
the steps it knows neither threads nor event loops.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import closing
from typing import Any, TypeVar

T = TypeVar("T")


Step = Callable[[Any], Any] | float
"""Seconds to wait, or what to call with what does the work, such as a client's group of calls: what
that gives is awaited by the asynchronous driver, and by the other it is the result."""
Plan = Generator[Step, Any, T]


def run(plan: Plan[T], calls: Any) -> T:
    """Carry out a plan, and return what it returns."""
    came: Any = None
    failure: Exception | None = None
    with closing(plan):  # an interrupt does not reach it: it is to clean up, and not to go on
        while True:
            try:
                step = plan.throw(failure) if failure else plan.send(came)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]
            came = failure = None
            try:
                if callable(step):
                    came = step(calls)
                else:
                    time.sleep(step)
            except Exception as error:
                failure = error


async def run_async(plan: Plan[T], calls: Any) -> T:
    """As `run`."""
    import asyncio

    came: Any = None
    failure: Exception | None = None
    with closing(plan):
        while True:
            try:
                step = plan.throw(failure) if failure else plan.send(came)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]
            came = failure = None
            try:
                came = await (step(calls) if callable(step) else asyncio.sleep(step))
            except Exception as error:
                failure = error
