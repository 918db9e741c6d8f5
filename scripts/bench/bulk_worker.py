"""The process that a bulk run is measured in: one job, given as JSON, and its figures as JSON.

Where the sandbox is stands in the environment, as any client finds it.
"""

from __future__ import annotations

import asyncio
import json
import math
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from onesignal_client import AsyncOneSignal, OneSignal
from onesignal_client.bulk import Summary
from onesignal_client.params import NotificationParams

SOMEBODY = "somebody"


@dataclass(frozen=True)
class Job:
    count: int
    way: str
    """`sync`, `async`, or `gather` for asyncio's own."""
    journal: str | None = None
    rate: float | None = None
    """None for no bound."""
    concurrency: int = 32


@dataclass(frozen=True)
class Figures:
    done: int
    failed: int
    skipped: int
    seconds: float
    megabytes: float
    """By which memory grew, at most."""


def main() -> None:
    job = Job(**json.loads(sys.argv[1]))
    figures = asyncio.run(_async(job)) if job.way != "sync" else _sync(job)
    print(json.dumps(asdict(figures)))


def message(number: int) -> NotificationParams:
    return {
        "contents": {"en": f"Hello, reader {number}"},
        "data": {"number": number},
        "include_aliases": {"external_id": [SOMEBODY]},
        "target_channel": "push",
    }


def _messages(count: int) -> Iterator[NotificationParams]:
    return map(message, range(count))


def _options(job: Job) -> dict[str, Any]:
    rate = math.inf if job.rate is None else job.rate
    return {"concurrency": job.concurrency, "journal": job.journal, "rate": rate}


def _sync(job: Job) -> Figures:
    with OneSignal(deadline=300) as client:
        client.notifications.list()  # what is loaded once is not the run's
        before = _peak()
        run = client.bulk(client.notifications.create, _messages(job.count), **_options(job))
        for _ in run:
            pass
        return _figures(run.summary, before)


async def _async(job: Job) -> Figures:
    async with AsyncOneSignal(deadline=300) as client:
        await client.notifications.list()
        before = _peak()
        if job.way == "gather":
            began = time.perf_counter()
            calls = (client.notifications.create(each) for each in _messages(job.count))
            done = len(await asyncio.gather(*calls))
            return Figures(done, 0, 0, time.perf_counter() - began, _peak() - before)
        run = client.bulk(client.notifications.create, _messages(job.count), **_options(job))
        async for _ in run:
            pass
        return _figures(run.summary, before)


def _figures(summary: Summary, before: float) -> Figures:
    failed = summary.failed.total()
    return Figures(summary.done, failed, summary.skipped, summary.seconds, _peak() - before)


def _peak() -> float:
    # Not `ru_maxrss`: that begins with what the process had that started this one.
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return math.nan


if __name__ == "__main__":
    main()
