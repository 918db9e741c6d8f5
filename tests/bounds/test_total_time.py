"""A call ends within `timeout` for each attempt and `deadline` for the start of the last one,
however slowly the server goes about it."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from onesignal_client import APIConnectionError, APITimeoutError, OneSignalError, exports
from tests.support.driving import ALL, SETTINGS, Drive
from tests.support.together import Test, together

from .scale import SCALE
from .server import Exchange, Handler, Over, Server

pytestmark = pytest.mark.timeout(60)

MESSAGE: Any = {"contents": {"en": "Hello"}, "included_segments": ["All"]}
PATIENCE = 6.0  # seconds for which a server is slow, so that a failing test ends
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
TIMEOUT = 0.3
MARGIN = 1.5  # a busy machine


def read(client: Any) -> Any:
    return client.notifications.list()


def send(client: Any) -> Any:
    return client.notifications.create(MESSAGE)


async def no_answer(exchange: Exchange) -> None:
    await asyncio.sleep(PATIENCE)
    raise Over


async def slow_head(exchange: Exchange) -> None:
    await exchange.drip(HEAD + b"X-Slow: " + b"x" * 200, 0.1)


async def slow_status_line(exchange: Exchange) -> None:
    await exchange.drip(b"HTTP/1.1 200 " + b"O" * 200, 0.1)


async def slow_body(exchange: Exchange) -> None:
    await exchange.write(HEAD + b"Content-Length: 1000\r\n\r\n")
    await exchange.drip(b"[" * 1000, 0.1)


async def slow_chunks(exchange: Exchange) -> None:
    await exchange.write(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    await exchange.drip(b"1\r\n[\r\n" * 1000, 0.1)


async def body_without_end(exchange: Exchange) -> None:
    await exchange.write(HEAD + b"Content-Length: 1000\r\n\r\n[")
    await no_answer(exchange)


async def slow_error(exchange: Exchange) -> None:
    await exchange.write(b"HTTP/1.1 400 -\r\nContent-Length: 1000\r\n\r\n")
    await exchange.drip(b"[" * 1000, 0.1)


async def endless_1xx(exchange: Exchange) -> None:
    while True:
        await exchange.write(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")
        await asyncio.sleep(0.05)


async def endless_1xx_at_full_speed(exchange: Exchange) -> None:
    while True:
        await exchange.write(b"HTTP/1.1 100 Continue\r\n\r\n" * 10)
        await asyncio.sleep(0.001)


SLOW: list[Handler] = [
    no_answer,
    slow_head,
    slow_status_line,
    slow_body,
    slow_chunks,
    slow_error,
    body_without_end,
    endless_1xx,
    endless_1xx_at_full_speed,
]


def slow(*handlers: Handler) -> Callable[[Test], Test]:
    named = {handler.__name__: handler for handler in handlers}
    return together("handler", named, at_once=True)


every_drive = together("drive", {drive.name: drive for drive in ALL}, at_once=True)
"""For a test of one slow server."""


def bounded(handler: Handler) -> Handler:
    async def within(exchange: Exchange) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                await handler(exchange)
        except TimeoutError:
            raise Over from None

    return within


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    """The result or the error of ours, and the seconds."""
    start = time.monotonic()
    try:
        result = work()
    except OneSignalError as error:
        result = error
    return result, time.monotonic() - start


@slow(*SLOW)
def test_one_attempt(drive: Drive, handler: Handler) -> None:
    with Server(bounded(handler)) as server:
        error, seconds = timed(
            lambda: drive(read, **{**SETTINGS, "base_url": server.url}, timeout=TIMEOUT)
        )
    assert isinstance(error, OneSignalError)
    assert 0.8 * TIMEOUT < seconds < TIMEOUT + MARGIN


@slow(slow_head, slow_body, endless_1xx)
def test_a_call_with_retries(drive: Drive, handler: Handler) -> None:
    with Server(bounded(handler)) as server:
        error, seconds = timed(
            lambda: drive(
                read,
                **{**SETTINGS, "max_retries": 9},
                base_url=server.url,
                timeout=TIMEOUT,
                deadline=2 * TIMEOUT,
            )
        )
        requests = len(server.requests)
    assert isinstance(error, OneSignalError)
    assert error.attempts == requests
    assert seconds < 3 * TIMEOUT + MARGIN


@slow(slow_head, slow_body, slow_chunks)
def test_a_send(drive: Drive, handler: Handler) -> None:
    """It ends in time as well; whether as an error depends on what came."""
    with Server(bounded(handler)) as server:
        _, seconds = timed(
            lambda: drive(send, **{**SETTINGS, "base_url": server.url}, timeout=TIMEOUT, deadline=1)
        )
    assert seconds < 0.5 + MARGIN


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@slow(no_answer, slow_head, slow_body, slow_error)
def test_exports(handler: Handler, asynchronous: bool) -> None:
    with Server(bounded(handler)) as server:

        def download() -> bytes:
            if asynchronous:
                return asyncio.run(exports.download_async(f"{server.url}/f.csv", timeout=0.5))
            return exports.download(f"{server.url}/f.csv", timeout=0.5)

        error, seconds = timed(download)
    assert isinstance(error, OneSignalError)
    assert seconds < 1 + MARGIN


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_request_that_nobody_reads(drive: Drive) -> None:
    """Writing is part of an attempt too."""

    async def deaf(exchange: Exchange) -> None:
        await asyncio.sleep(PATIENCE)
        raise Over

    body = {**MESSAGE, "data": {"x": "x" * 20_000_000}}
    with Server(on_head=deaf) as server:
        error, seconds = timed(
            lambda: drive(
                lambda client: client.notifications.create(body),
                **{**SETTINGS, "base_url": server.url, "checks": False},
                timeout=0.5,
            )
        )
    assert isinstance(error, APITimeoutError)
    assert seconds < 0.5 + MARGIN + 1
    del error
    gc.collect()  # what could not be written keeps a transport open; it is no other test's concern


async def slow_but_steady(exchange: Exchange) -> None:
    await exchange.write(HEAD + b"Content-Length: 10\r\n\r\n")
    await exchange.drip(b'{"id":"m"}', 0.1)


@every_drive
def test_a_timeout_per_phase_keeps_its_meaning(drive: Drive) -> None:
    with Server(slow_but_steady) as server:
        result, seconds = timed(
            lambda: drive(send, **{**SETTINGS, "base_url": server.url}, timeout=httpx.Timeout(0.75))
        )
    assert getattr(result, "id", result) == "m"
    assert seconds > 0.8


@every_drive
def test_nothing_to_read_is_a_timeout_of_its_own(drive: Drive) -> None:
    timeout = httpx.Timeout(30, read=TIMEOUT)
    with Server(bounded(no_answer)) as server:
        error, seconds = timed(
            lambda: drive(read, **{**SETTINGS, "base_url": server.url}, timeout=timeout)
        )
    assert isinstance(error, APITimeoutError)
    assert 0.8 * TIMEOUT < seconds < TIMEOUT + MARGIN


@every_drive
def test_no_timeout_waits(drive: Drive) -> None:
    with Server(slow_but_steady) as server:
        result = drive(send, **{**SETTINGS, "base_url": server.url}, timeout=None)
    assert result.id == "m"


@every_drive
def test_a_copy_may_have_another_timeout(drive: Drive) -> None:
    with Server(bounded(slow_body)) as server:
        error, seconds = timed(
            lambda: drive(
                lambda client: read(client.with_options(timeout=0.5)),
                **{**SETTINGS, "base_url": server.url},
            )
        )
    assert isinstance(error, OneSignalError)
    assert seconds < 0.5 + MARGIN


# The server is not there at all


def nowhere() -> str:
    """A port that nobody listens to."""
    with Server() as server:
        return server.url


@every_drive
def test_a_refused_port_ends_within_the_deadline(drive: Drive) -> None:
    error, seconds = timed(
        lambda: drive(send, **{**SETTINGS, "max_retries": 99}, base_url=nowhere(), deadline=2)
    )
    assert isinstance(error, APIConnectionError)
    assert error.attempts > 2  # quick attempts at first
    assert 0.7 < seconds < 2 + MARGIN


@pytest.mark.skipif(SCALE < 10, reason="half a minute: BOUNDS_SCALE=10")
def test_a_refused_port_ends_within_half_a_minute_by_default(drive: Drive) -> None:
    bare = {name: value for name, value in SETTINGS.items() if name != "max_retries"}
    error, seconds = timed(lambda: drive(send, **bare, base_url=nowhere()))
    assert isinstance(error, APIConnectionError)
    assert 15 < seconds < 33


@every_drive
def test_the_default_deadline_is_half_a_minute(drive: Drive) -> None:
    """A server that asks to come back later is not waited for: the error says when."""

    async def later(exchange: Exchange) -> None:
        await exchange.reply(status=503, retry_after="31")

    bare = {name: value for name, value in SETTINGS.items() if name != "max_retries"}
    with Server(later) as server:
        error, seconds = timed(lambda: drive(send, **bare, base_url=server.url))
    assert getattr(error, "retry_after", error) == 31
    assert len(server.requests) == 1
    assert seconds < MARGIN


@every_drive
def test_a_mistyped_host_is_not_asked_for_ever(drive: Drive) -> None:
    bare = {name: value for name, value in SETTINGS.items() if name != "max_retries"}
    error, seconds = timed(lambda: drive(send, **bare, base_url="https://api.onesignal.invalid"))
    assert isinstance(error, APIConnectionError)
    assert "api.onesignal.invalid" in str(error)
    assert seconds < 6


def test_a_proxy_that_wants_a_password_is_not_asked_for_ever(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(exchange: Exchange) -> None:
        await exchange.reply(b"", 407, proxy_authenticate='Basic realm="x"')

    bare = {name: value for name, value in SETTINGS.items() if name != "max_retries"}
    with Server(refuse) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        error, seconds = timed(lambda: drive(send, **bare, base_url="https://api.test"))
    assert isinstance(error, OneSignalError)
    assert f"127.0.0.1:{proxy.port}" in str(error)
    assert not error.is_retryable
    assert len(proxy.requests) <= 3
    assert seconds < 6
