"""Under a rate limit nobody who waits in line loses, and the server is not hammered."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from onesignal_client import OneSignal, RateLimitError
from tests.support.driving import ALL, SETTINGS, AsyncDrive, Drive
from tests.support.together import together

from .scale import SCALE, scaled
from .server import Exchange, Server

pytestmark = pytest.mark.timeout(120)

BARE = {name: value for name, value in SETTINGS.items() if name != "max_retries"}
CONNECTIONS = 200
THREADS = 40
PATIENCE = 20.0 * max(1, SCALE)  # seconds for all calls of a test


class Limited:
    """A server with a token bucket: so many requests a second, and a 429 for the others."""

    def __init__(self, rate: float, *, named: bool = True) -> None:
        self.rate = rate
        self.done: Counter[str] = Counter()
        """How often each message was carried out, by its text."""
        self.refused = 0
        self._named = named
        self._tokens = rate
        self._when = time.monotonic()
        self._lock = threading.Lock()

    async def __call__(self, exchange: Exchange) -> None:
        with self._lock:
            now = time.monotonic()
            self._tokens = min(self.rate, self._tokens + (now - self._when) * self.rate)
            self._when = now
            if passed := self._tokens >= 1:
                self._tokens -= 1
                self.done[exchange.json["contents"]["en"]] += 1
            else:
                self.refused += 1
        if passed:
            await exchange.reply(b'{"id":"m"}')
        elif self._named:
            await exchange.reply(b'{"errors":["slow down"]}', 429, retry_after="1")
        else:
            await exchange.reply(b'{"errors":["slow down"]}', 429)


every_drive = together("drive", {drive.name: drive for drive in ALL}, at_once=True)
"""For a test that does little but wait."""


def message(number: int) -> Any:
    return {"contents": {"en": f"{number}"}, "included_segments": ["All"]}


def all_sent(drive: Drive, url: str, calls: int, **settings: Any) -> list[Any]:
    """The results and errors of so many calls that all start at once."""
    if isinstance(drive, AsyncDrive):

        async def gathered(client: Any) -> list[Any]:
            tasks = (client.notifications.create(message(number)) for number in range(calls))
            async with asyncio.timeout(PATIENCE):
                return await asyncio.gather(*tasks, return_exceptions=True)

        return drive(gathered, **BARE, base_url=url, **settings)  # type: ignore[no-any-return]

    def threaded(client: OneSignal) -> list[Any]:
        left, results = iter(range(calls)), list[Any]()

        def work() -> None:
            for number in left:
                try:
                    results.append(client.notifications.create(message(number)))
                except Exception as error:
                    results.append(error)

        threads = [threading.Thread(target=work, daemon=True) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        end = time.monotonic() + PATIENCE
        for thread in threads:
            thread.join(max(0.0, end - time.monotonic()))
        assert len(results) == calls, f"{len(results)} of {calls} calls ended in {PATIENCE} s"
        return results

    return drive(threaded, **BARE, base_url=url, **settings)  # type: ignore[no-any-return]


@together("named", {"Retry-After": True, "unnamed": False}, at_once=True)
def test_all_are_sent_at_the_pace_that_the_server_allows(drive: Drive, named: bool) -> None:
    calls, limited = scaled(300), Limited(100, named=named)
    with Server(limited) as server:
        results = all_sent(drive, server.url, calls)
    assert [result for result in results if isinstance(result, Exception)] == []
    assert limited.done == Counter({str(number): 1 for number in range(calls)})
    # What fills the connections at the start can know nothing yet; afterwards 429s are few.
    # How near to the ideal time it comes is measured by scripts/bench/rate.py.
    assert limited.refused <= CONNECTIONS + 0.05 * calls


@every_drive
def test_the_time_in_line_is_not_the_time_of_the_call(drive: Drive) -> None:
    """All wait longer than the deadline, in turn."""
    limited = Limited(40)
    with Server(limited) as server:
        results = all_sent(drive, server.url, 120, deadline=1.5, max_retries=2)
    assert [result for result in results if isinstance(result, Exception)] == []
    assert set(limited.done.values()) == {1}


async def only_429(exchange: Exchange) -> None:
    await exchange.reply(b'{"errors":["slow down"]}', 429, retry_after="1")


async def only_429_unnamed(exchange: Exchange) -> None:
    await exchange.reply(b'{"errors":["slow down"]}', 429)


@together("calls", [1, THREADS], at_once=True)
@together("handler", [only_429, only_429_unnamed], at_once=True)
def test_nothing_but_429s_ends_within_the_deadline(drive: Drive, handler: Any, calls: int) -> None:
    with Server(handler) as server:
        start = time.monotonic()
        results = all_sent(drive, server.url, calls, deadline=1.5)
        seconds = time.monotonic() - start
    assert {type(result) for result in results} == {RateLimitError}
    assert seconds < 1.5 + 4
    assert len(server.requests) < 10 * calls


@every_drive
def test_a_wait_beyond_the_deadline_is_handed_on_at_once(drive: Drive) -> None:
    async def later(exchange: Exchange) -> None:
        await exchange.reply(b'{"errors":["slow down"]}', 429, retry_after="60")

    with Server(later) as server:
        start = time.monotonic()
        [error] = all_sent(drive, server.url, 1)
        assert time.monotonic() - start < 1.5
    assert type(error) is RateLimitError
    assert error.retry_after == 60
    assert error.is_retryable


@every_drive
def test_other_groups_of_calls_go_on(drive: Drive) -> None:
    async def handler(exchange: Exchange) -> None:
        if "templates" in exchange.target:
            await exchange.reply(b'{"total_count":0,"offset":0,"limit":50,"templates":[]}')
        else:
            await only_429(exchange)

    def both(client: Any) -> Any:
        if drive.asynchronous:

            async def wait() -> float:
                held = asyncio.create_task(client.notifications.create(message(1)))
                await asyncio.sleep(0.2)
                start = time.monotonic()
                await client.templates.list()
                seconds = time.monotonic() - start
                await asyncio.gather(held, return_exceptions=True)
                return seconds

            return wait()
        with ThreadPoolExecutor(1) as threads:
            held = threads.submit(client.notifications.create, message(1))
            time.sleep(0.2)
            start = time.monotonic()
            client.templates.list()
            seconds = time.monotonic() - start
            assert held.exception()
        return seconds

    with Server(handler) as server:
        assert drive(both, **BARE, base_url=server.url, deadline=1.5) < 0.5
