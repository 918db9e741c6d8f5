"""A retry under a frozen clock waits once, for as long as planned, in real time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import pytest
import time_machine
from freezegun import freeze_time

from onesignal_client import ServerError, exports
from onesignal_client.errors import ExportNotReadyError
from tests.support.faulty_server import RESET_AFTER, FaultyServer, refuse

from .modes import Mode, in_time, send

pytestmark = pytest.mark.usefixtures("hasty")

Freeze = Callable[[], AbstractContextManager[Any]]

WHEN = "2026-01-01"
FREEZEGUN: dict[str, Freeze] = {
    "frozen": lambda: freeze_time(WHEN, real_asyncio=True),
    "ticking": lambda: freeze_time(WHEN, real_asyncio=True, tick=True),
}
TIME_MACHINE: dict[str, Freeze] = {
    "frozen": lambda: time_machine.travel(WHEN, tick=False),
    "ticking": lambda: time_machine.travel(WHEN, tick=True),
}


def now() -> float:
    """Real seconds, which none of the tools touches."""
    return time.clock_gettime(time.CLOCK_MONOTONIC_RAW)


@pytest.fixture
def faulty() -> Iterator[FaultyServer]:
    with FaultyServer() as server:
        yield server


def under(freeze: Freeze, work: Callable[[], Any], limit: float = 8) -> tuple[Any, float]:
    """The result, and the real seconds that it took."""
    with freeze():
        start = now()
        return in_time(limit, work), now() - start


def a_lost_reply(freeze: Freeze, mode: Mode, faulty: FaultyServer) -> None:
    faulty.script = [RESET_AFTER]
    sent, seconds = under(freeze, lambda: mode(send, base_url=faulty.url))
    assert sent.id == "number-1"
    assert len(set(faulty.keys)) == 1
    assert len(faulty.requests) == 2
    assert seconds < 5


def a_named_wait(freeze: Freeze, mode: Mode, faulty: FaultyServer) -> None:
    faulty.script = [refuse(503, retry_after="0.3")]
    sent, seconds = under(freeze, lambda: mode(send, base_url=faulty.url))
    assert sent.id == "number-1"
    assert len(faulty.requests) == 2
    assert 0.3 <= seconds < 5


def a_server_that_is_down(freeze: Freeze, mode: Mode, faulty: FaultyServer) -> None:
    """The number of attempts is a bound where the time is none."""
    faulty.choose = lambda _: refuse(503)
    with pytest.raises(ServerError):
        under(freeze, lambda: mode(send, base_url=faulty.url, max_retries=2, deadline=5))
    assert len(faulty.requests) == 3


def download(mode: Mode, url: str, **options: Any) -> bytes:
    if mode.asynchronous:
        return asyncio.run(exports.download_async(url, **options))
    return exports.download(url, **options)


def a_file_that_comes(freeze: Freeze, mode: Mode, faulty: FaultyServer) -> None:
    faulty.script = [refuse(404), RESET_AFTER, refuse(404), refuse(200, b"a,b\n")]
    content, seconds = under(freeze, lambda: download(mode, f"{faulty.url}/f", interval=0.1))
    assert content == b"a,b\n"
    assert len(faulty.requests) == 4
    assert 0.2 <= seconds < 5


def a_file_that_never_comes(freeze: Freeze, mode: Mode, faulty: FaultyServer) -> None:
    faulty.choose = lambda _: refuse(404)
    url = f"{faulty.url}/f"
    with pytest.raises(ExportNotReadyError):
        under(freeze, lambda: download(mode, url, interval=0.1, timeout=0.3))
    assert 2 <= len(faulty.requests) <= 8


CALLS = [a_lost_reply, a_named_wait, a_server_that_is_down]
FILES = [a_file_that_comes, a_file_that_never_comes]


def told(stories: list[Any]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("story", stories, ids=lambda story: story.__name__)


@told(CALLS)
@pytest.mark.parametrize("clock", FREEZEGUN)
@pytest.mark.compat("freezegun", "sync", "async", "aiohttp")
def test_calls_under_freezegun(mode: Mode, faulty: FaultyServer, clock: str, story: Any) -> None:
    story(FREEZEGUN[clock], mode, faulty)


@told(FILES)
@pytest.mark.parametrize("clock", FREEZEGUN)
@pytest.mark.compat("freezegun", "sync", "async")
def test_exports_under_freezegun(mode: Mode, faulty: FaultyServer, clock: str, story: Any) -> None:
    story(FREEZEGUN[clock], mode, faulty)


@told(CALLS)
@pytest.mark.parametrize("clock", TIME_MACHINE)
@pytest.mark.compat("time-machine", "sync", "async", "aiohttp")
def test_calls_under_time_machine(mode: Mode, faulty: FaultyServer, clock: str, story: Any) -> None:
    story(TIME_MACHINE[clock], mode, faulty)


@told(FILES)
@pytest.mark.parametrize("clock", TIME_MACHINE)
@pytest.mark.compat("time-machine", "sync", "async")
def test_exports_under_time_machine(
    mode: Mode, faulty: FaultyServer, clock: str, story: Any
) -> None:
    story(TIME_MACHINE[clock], mode, faulty)
