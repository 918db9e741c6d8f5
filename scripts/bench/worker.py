"""A contender's process: reads a task a line from stdin, answers each with its times in seconds.

Started as `python -m scripts.bench.worker CONTENDER BASE_URL`, in that contender's own environment.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from collections.abc import Callable
from time import perf_counter
from typing import Any

from .contenders import CONTENDERS, Contender

ENOUGH = 0.3


def main(name: str, base_url: str) -> None:
    contender = CONTENDERS[name](base_url)
    for line in sys.stdin:
        task = json.loads(line)
        answer = TASKS[task.pop("task")](contender, **task)
        print(json.dumps(answer), flush=True)
    os._exit(0)  # the connections need no farewell


def send(contender: Contender, repeat: int, size: int = 5) -> list[float]:
    """Seconds of each of some sends, one after another, with a text of a size."""
    text = "x" * size
    return _times(lambda: contender.send(text), repeat)


def page(contender: Contender, repeat: int, size: int) -> list[float]:
    """Seconds of each of some pages."""
    return _times(lambda: contender.page(size), repeat)


def fan_out(contender: Contender, total: int, concurrency: int) -> list[float]:
    """Seconds for a number of sends, so many at a time."""
    return _times(lambda: contender.fan_out(total, concurrency), 1)


def memory(contender: Contender, pages: int, size: int) -> list[float]:
    """Bytes by which the process grows for pages of notifications that are all kept."""
    contender.page(size)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    kept = [contender.page(size) for _ in range(pages)]
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    del kept
    return [(after - before) * (1 if sys.platform == "darwin" else 1024)]


TASKS: dict[str, Callable[..., list[float]]] = {
    "send": send,
    "page": page,
    "fan_out": fan_out,
    "memory": memory,
}


def _times(work: Callable[[], Any], repeat: int) -> list[float]:
    """Seconds of each run; the slow get fewer of them."""
    times: list[float] = []
    while len(times) < repeat and sum(times) < ENOUGH:
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return times


if __name__ == "__main__":
    main(*sys.argv[1:])
