"""One client for many threads, many tasks, and across a fork, while the server fails."""

from __future__ import annotations

import asyncio
import logging
import os
import random
import signal
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest

from onesignal_client import OneSignal
from onesignal_client._http import pool as _pool
from onesignal_client.retry import AsyncRetryTransport, RetryTransport
from tests.support.driving import ALL, SETTINGS, AsyncDrive
from tests.support.faulty_server import (
    CLOSE_AFTER,
    CUT,
    OK,
    RESET_AFTER,
    RESET_BEFORE,
    FaultyServer,
    Received,
    Step,
    refuse,
)

pytestmark = pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalWarning")

SETTINGS: Any = {**SETTINGS, "max_retries": 9}  # type: ignore[no-redef]
MESSAGE: Any = {"contents": {"en": "Hello"}, "included_segments": ["All"]}
MISHAPS = [refuse(429), refuse(503), refuse(500), RESET_BEFORE, RESET_AFTER, CLOSE_AFTER, CUT]
CALLS = 160
ASYNC = [drive for drive in ALL if drive.asynchronous]


@pytest.fixture(autouse=True)
def _hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in (RetryTransport, AsyncRetryTransport):
        monkeypatch.setattr(_pool, kind.__name__, partial(kind, backoff=0.001, max_wait=0.02))


def mishaps(seed: int) -> Callable[[Received], Step]:
    """Strikes three requests of ten."""
    dice = random.Random(seed)
    return lambda _: dice.choice(MISHAPS) if dice.random() < 0.3 else OK


@pytest.fixture
def faulty() -> Iterator[FaultyServer]:
    with FaultyServer() as server:
        server.choose = mishaps(20)
        yield server


def use(client: Any, number: int) -> Any:
    """One of the calls of a busy program."""
    if number % 4 == 1:
        return client.notifications.cancel(f"m{number}")
    if number % 4 == 2:
        tags = {"properties": {"tags": {"number": str(number)}}}
        return client.users.update("external_id", f"u{number}", tags)
    return client.notifications.create(MESSAGE)


def check(server: FaultyServer) -> None:
    sends, deletions, updates = CALLS // 2, CALLS // 4, CALLS // 4
    work = Counter(server.work)
    updated = {what for what in work if what.startswith("PATCH")}
    assert len(updated) == updates
    assert sum(what.startswith("DELETE") for what in server.work) == deletions
    assert len(work) == sends + deletions + updates
    assert {count for what, count in work.items() if what not in updated} == {1}
    assert len(server.requests) > CALLS, "nothing failed"


def test_threads_share_a_client(faulty: FaultyServer) -> None:
    with OneSignal(base_url=faulty.url, **SETTINGS) as client, ThreadPoolExecutor(32) as threads:
        copies = [client, client.with_options(timeout=60)]
        calls = [threads.submit(use, copies[number % 3 == 0], number) for number in range(CALLS)]
        for done in calls:
            done.result()
    check(faulty)


@pytest.mark.parametrize("drive", ASYNC, ids=lambda drive: drive.name)
async def test_tasks_share_a_client(faulty: FaultyServer, drive: AsyncDrive) -> None:
    turn = asyncio.Semaphore(64)

    async def one(client: Any, number: int) -> None:
        async with turn:
            await use(client, number)

    async with drive.client(base_url=faulty.url, **SETTINGS) as client:
        await asyncio.gather(*(one(client, number) for number in range(CALLS)))
    check(faulty)


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
# Python rightly warns of forks among threads; these forks are what is tested here.
forks = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


def in_child(run: Callable[[], Any]) -> int:
    """The exit code of a forked child that runs something and no more: 0 if all went well."""
    child = os.fork()
    if child:
        watch = threading.Timer(60, os.kill, (child, signal.SIGKILL))
        watch.start()
        _, status = os.waitpid(child, 0)
        watch.cancel()
        return os.waitstatus_to_exitcode(status)
    code = 1
    try:
        run()
        code = 0
    finally:
        os._exit(code)


@needs_fork
@forks
def test_a_forked_child_uses_the_clients_of_its_parent(faulty: FaultyServer) -> None:
    faulty.choose = lambda _: RESET_AFTER if len(faulty.requests) % 2 == 0 else OK
    with OneSignal(base_url=faulty.url, **SETTINGS) as client:
        copy = client.with_options(timeout=60)
        client.notifications.create(MESSAGE)

        def child() -> None:
            client.notifications.create(MESSAGE)
            copy.notifications.create(MESSAGE)
            client.close()

        assert in_child(child) == 0
        # What the child did to its client is nothing to ours.
        copy.notifications.create(MESSAGE)
    assert len(faulty.work) == 4
    assert len(set(faulty.keys)) == 4
    assert len(faulty.requests) == 8


@needs_fork
@forks
@pytest.mark.parametrize("drive", ASYNC, ids=lambda drive: drive.name)
def test_a_forked_child_uses_the_async_clients_of_its_parent(
    faulty: FaultyServer, drive: AsyncDrive
) -> None:
    faulty.choose = lambda _: RESET_AFTER if len(faulty.requests) % 2 == 0 else OK
    client = drive.client(base_url=faulty.url, **SETTINGS)

    async def one() -> None:
        await client.notifications.create(MESSAGE)

    async def two() -> None:
        await one()
        await client.aclose()

    with asyncio.Runner() as loop:
        loop.run(one())
        assert in_child(lambda: asyncio.run(two())) == 0
        loop.run(two())
    assert len(faulty.work) == 3
    assert len(faulty.requests) == 6


@needs_fork
@forks
def test_a_fork_while_other_threads_are_at_it(
    faulty: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A file that a thread writes to while we fork stays locked in the child, such as pytest's log.
    monkeypatch.setattr(logging.getLogger("onesignal_client"), "propagate", False)
    stop = threading.Event()
    with OneSignal(base_url=faulty.url, **SETTINGS) as client:

        def send_on() -> None:
            while not stop.is_set():
                client.notifications.create(MESSAGE)

        with ThreadPoolExecutor(8) as threads:
            busy = [threads.submit(send_on) for _ in range(8)]
            faulty.wait_for(requests=20)
            codes = [in_child(lambda: client.notifications.create(MESSAGE)) for _ in range(10)]
            stop.set()
            for thread in busy:
                thread.result()
    assert codes == [0] * 10
