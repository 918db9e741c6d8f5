"""How long a repetition waits, on whom else it waits, and what ends the waiting."""

from __future__ import annotations

import asyncio
import random
import signal
import threading
import time
from collections.abc import Callable, Iterator
from email.utils import formatdate
from functools import partial
from typing import Any

import pytest

from onesignal_client import (
    APIConnectionError,
    OneSignal,
    RateLimitError,
    ServerError,
)
from onesignal_client._http import pace
from onesignal_client._http import pool as _pool
from onesignal_client.retry import AsyncRetryTransport, RetryTransport
from tests.support.driving import ALL, SETTINGS, AsyncDrive, Drive
from tests.support.faulty_server import HANG_BEFORE, FaultyServer, refuse

SETTINGS: Any = {**SETTINGS, "max_retries": 9, "deadline": 600.0}  # type: ignore[no-redef]
MESSAGE: Any = {"contents": {"en": "Hello"}, "included_segments": ["All"]}
LATER = refuse(503, retry_after="60")
ASYNC = [drive for drive in ALL if drive.asynchronous]


class Clock:
    """Time that passes only where something sleeps; `sleeps` are the waits, in seconds."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.sleeps: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()

    def sleep(_: RetryTransport, seconds: float) -> None:
        clock.sleep(seconds)

    async def sleep_async(_: AsyncRetryTransport, seconds: float) -> None:
        clock.sleep(seconds)

    monkeypatch.setattr(pace, "monotonic", clock)
    monkeypatch.setattr(RetryTransport, "_sleep", sleep)
    monkeypatch.setattr(AsyncRetryTransport, "_sleep", sleep_async)
    return clock


@pytest.fixture
def faulty() -> Iterator[FaultyServer]:
    with FaultyServer() as server:
        yield server


def policy(monkeypatch: pytest.MonkeyPatch, **settings: float) -> None:
    """What is no setting of the clients, for the clients of this test."""
    monkeypatch.setattr(_pool, "RetryTransport", partial(RetryTransport, **settings))  # type: ignore[arg-type]
    monkeypatch.setattr(_pool, "AsyncRetryTransport", partial(AsyncRetryTransport, **settings))  # type: ignore[arg-type]


def in_turn(drive: Drive, server: FaultyServer, *uses: Callable[[Any], Any]) -> list[Any]:
    """The results of several calls of one client, one after the other; errors are results too."""

    async def collect(client: Any) -> list[Any]:
        results: list[Any] = []
        for use in uses:
            try:
                result = use(client)
                results.append(await result if asyncio.iscoroutine(result) else result)
            except Exception as error:
                results.append(error)
        return results

    def run(client: Any) -> Any:
        try:  # where nothing is awaited, a coroutine needs no loop
            collect(client).send(None)
        except StopIteration as end:
            return end.value

    results: list[Any] = drive(
        collect if drive.asynchronous else run, base_url=server.url, **SETTINGS
    )
    return results


def send(client: Any) -> Any:
    return client.notifications.create(MESSAGE)


def read(client: Any) -> Any:
    return client.notifications.list()


def at_once(use: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The same call without retries."""
    return lambda client: use(client.with_options(max_retries=0))


# How long


def test_waits_are_random_below_a_bound_that_doubles(
    drive: Drive, faulty: FaultyServer, clock: Clock
) -> None:
    faulty.choose = lambda _: refuse(500)
    for _ in range(8):
        [error] = in_turn(drive, faulty, send)
        assert error.attempts == 10
    bounds = [0.5, 1, 2, 4, 5, 5, 5, 5, 5]
    rows = [clock.sleeps[start : start + 9] for start in range(0, len(clock.sleeps), 9)]
    assert len(rows) == 8
    for waits, bound in zip(zip(*rows, strict=True), bounds, strict=True):
        assert len(set(waits)) > 1
        assert all(0 < wait <= bound for wait in waits)
    assert max(max(row) for row in rows) > 2.5


@pytest.mark.parametrize("form", ["seconds", "date"])
@pytest.mark.parametrize("status", [429, 503, 500])
def test_never_before_the_time_that_the_server_names(
    drive: Drive, faulty: FaultyServer, clock: Clock, status: int, form: str
) -> None:
    value = "90" if form == "seconds" else formatdate(time.time() + 90, usegmt=True)
    faulty.script = [refuse(status, retry_after=value)]
    in_turn(drive, faulty, send)
    # Rather a little later; a date has no fractions, and its time comes nearer meanwhile.
    assert (90 if form == "seconds" else 80) <= sum(clock.sleeps) <= 110


def test_a_short_time_of_the_server_does_not_shorten_the_growing_waits(
    drive: Drive, faulty: FaultyServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("random.uniform", lambda low, high: high)
    faulty.script = [refuse(503, retry_after="1")] * 4
    in_turn(drive, faulty, send)
    assert clock.sleeps == [pytest.approx(wait) for wait in (1.05, 1.05, 2, 4)]


@pytest.mark.parametrize("value", ["soon", "-5", "nan", "inf", "", "Wed, 99 Foo 2026"])
def test_nonsense_of_the_server_is_no_reason_to_wait(
    drive: Drive, faulty: FaultyServer, clock: Clock, value: str
) -> None:
    faulty.script = [refuse(429, retry_after=value)]
    [sent] = in_turn(drive, faulty, send)
    assert sent.id
    assert sum(clock.sleeps) <= 0.5


def test_too_long_a_time_is_handed_on_instead_of_waited_for(
    drive: Drive, faulty: FaultyServer, clock: Clock
) -> None:
    faulty.script = [refuse(429, retry_after="3600")]
    [error] = in_turn(drive, faulty, send)
    assert type(error) is RateLimitError
    assert error.retry_after == 3600
    assert error.attempts == 1
    assert clock.sleeps == []


def test_the_waits_have_an_end(drive: Drive, faulty: FaultyServer, clock: Clock) -> None:
    faulty.choose = lambda _: refuse(503, retry_after="30")
    [error] = in_turn(drive, faulty, lambda client: send(client.with_options(deadline=100)))
    assert type(error) is ServerError
    assert error.attempts == 4
    assert sum(clock.sleeps) < 100


def test_waits_have_a_bound_of_their_own(
    drive: Drive, faulty: FaultyServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy(monkeypatch, max_wait=1)
    faulty.choose = lambda _: refuse(500)
    in_turn(drive, faulty, send)
    assert max(clock.sleeps) <= 1


# Others wait as well


LIMIT = refuse(429, retry_after="40")


def test_after_a_429_the_group_waits(drive: Drive, faulty: FaultyServer, clock: Clock) -> None:
    faulty.script = [LIMIT]
    first, second, third = in_turn(drive, faulty, at_once(send), read, send)
    assert type(first) is RateLimitError
    assert 40 <= sum(clock.sleeps) <= 45
    assert clock.sleeps[0] >= 40, "the third had hardly a reason to wait"
    assert not isinstance(second, Exception)
    assert third.id
    assert len(faulty.requests) == 3


@pytest.mark.parametrize(
    "other",
    [
        lambda client: client.segments.list(),
        lambda client: send(client.with_options(rest_api_key="another")),
    ],
    ids=["another group", "another key"],
)
def test_after_a_429_others_go_on(
    drive: Drive, faulty: FaultyServer, clock: Clock, other: Callable[[Any], Any]
) -> None:
    faulty.script = [LIMIT]
    in_turn(drive, faulty, at_once(send), other)
    assert clock.sleeps == []
    assert len(faulty.requests) == 2


def test_copies_wait_with_their_original(drive: Drive, faulty: FaultyServer, clock: Clock) -> None:
    faulty.script = [LIMIT]
    in_turn(drive, faulty, at_once(send), lambda client: send(client.with_options(timeout=9)))
    assert sum(clock.sleeps) >= 40


def test_who_wants_no_retries_does_not_wait_for_others(
    drive: Drive, faulty: FaultyServer, clock: Clock
) -> None:
    faulty.script = [LIMIT]
    _, sent = in_turn(drive, faulty, at_once(send), at_once(send))
    assert sent.id
    assert clock.sleeps == []


def test_nobody_waits_for_others_beyond_the_deadline(
    drive: Drive, faulty: FaultyServer, clock: Clock
) -> None:
    faulty.script = [refuse(429, retry_after="3600"), refuse(429, retry_after="1")]
    _, sent = in_turn(drive, faulty, at_once(send), send)
    assert sent.id
    assert 1 <= sum(clock.sleeps) <= 1.1


def test_a_429_that_names_no_time_is_not_taken_for_getting_through(
    drive: Drive, faulty: FaultyServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line would seem to move, and the call would wait in it beyond its deadline."""
    monkeypatch.setattr(random, "uniform", lambda low, high: high)
    faulty.script = [refuse(429), refuse(429), refuse(429, retry_after="9")]
    [error] = in_turn(drive, faulty, lambda client: send(client.with_options(deadline=10.48)))
    assert isinstance(error, RateLimitError)
    assert error.retry_after == 9
    assert clock.sleeps == [0.5, 1.0]


def test_a_retry_waits_for_its_group_too(
    drive: Drive, faulty: FaultyServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What another call learns while one waits keeps that one waiting."""
    paces: list[pace.Pace] = []
    begin = pace.Pace.__init__
    monkeypatch.setattr(
        pace.Pace,
        "__init__",
        lambda self, *given: (begin(self, *given), paces.append(self))[0],  # type: ignore[func-returns-value]
    )
    sleep = clock.sleep

    def meanwhile(seconds: float) -> None:
        if not clock.sleeps:
            [group] = paces
            group.refused(clock.now, 50)
        sleep(seconds)

    clock.sleep = meanwhile  # type: ignore[method-assign]
    faulty.script = [refuse(500)]
    in_turn(drive, faulty, send)
    assert sum(clock.sleeps) >= 50


# What ends it


def waiting_call(client: OneSignal) -> tuple[threading.Thread, list[BaseException]]:
    """A thread with a call that ends in an error."""
    errors: list[BaseException] = []

    def run() -> None:
        try:
            send(client)
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, errors


@pytest.mark.parametrize(
    "step", [LATER, HANG_BEFORE, LIMIT], ids=["waiting", "under way", "limited"]
)
def test_closing_ends_calls_of_other_threads(faulty: FaultyServer, step: Any) -> None:
    faulty.script = [step] * 3
    client = OneSignal(base_url=faulty.url, **SETTINGS)
    calls = [waiting_call(client), waiting_call(client.with_options(timeout=100))]
    faulty.wait_for(requests=1 if step is LIMIT else 2)
    time.sleep(0.05)
    client.close()
    for thread, errors in calls:
        thread.join(10)
        assert not thread.is_alive()
        [error] = errors
        assert isinstance(error, APIConnectionError)
        assert "closed" in str(error)
        assert error.idempotency_key
    count = len(faulty.requests)
    assert count <= 2
    with pytest.raises(Exception, match="closed"):
        send(client)
    assert len(faulty.requests) == count


@pytest.mark.parametrize("drive", ASYNC, ids=lambda drive: drive.name)
@pytest.mark.parametrize("step", [LATER, HANG_BEFORE], ids=["waiting", "under way"])
async def test_closing_ends_calls_of_other_tasks(
    faulty: FaultyServer, drive: AsyncDrive, step: Any
) -> None:
    faulty.script = [step] * 2
    client = drive.client(base_url=faulty.url, **SETTINGS)
    tasks = [asyncio.create_task(send(client)) for _ in range(2)]
    await asyncio.to_thread(faulty.wait_for, requests=2)
    await asyncio.sleep(0.05)
    await client.aclose()
    async with asyncio.timeout(10):
        errors = await asyncio.gather(*tasks, return_exceptions=True)
    for error in errors:
        assert isinstance(error, APIConnectionError)
        assert "closed" in str(error)
        assert error.attempts == 1
    assert len(faulty.requests) == 2


@pytest.mark.parametrize("drive", ASYNC, ids=lambda drive: drive.name)
@pytest.mark.parametrize("step", [LATER, HANG_BEFORE], ids=["waiting", "under way"])
async def test_cancelling_ends_a_call(faulty: FaultyServer, drive: AsyncDrive, step: Any) -> None:
    faulty.script = [step]
    async with drive.client(base_url=faulty.url, **SETTINGS) as client:
        task = asyncio.create_task(send(client))
        await asyncio.to_thread(faulty.wait_for, requests=1)
        await asyncio.sleep(0.05)
        task.cancel()
        async with asyncio.timeout(10):
            with pytest.raises(asyncio.CancelledError):
                await task
        await read(client)
    assert [request.method for request in faulty.requests] == ["POST", "GET"]


@pytest.mark.parametrize("step", [LATER, HANG_BEFORE], ids=["waiting", "under way"])
def test_an_interrupt_ends_a_call(
    faulty: FaultyServer, step: Any, request: pytest.FixtureRequest
) -> None:
    # A shell's background jobs are started with this signal ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    request.addfinalizer(lambda: signal.signal(signal.SIGINT, before))
    faulty.script = [step]

    def interrupt() -> None:
        faulty.wait_for(requests=1)
        time.sleep(0.05)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    with OneSignal(base_url=faulty.url, **SETTINGS) as client:
        threading.Thread(target=interrupt).start()
        with pytest.raises(KeyboardInterrupt):
            send(client)
        read(client)
    assert [request.method for request in faulty.requests] == ["POST", "GET"]
