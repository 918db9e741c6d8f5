"""Replies that are framed oddly are read all the same, by every library alike."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest

from onesignal_client import (
    APIConnectionError,
    AsyncOneSignal,
    OneSignal,
    OneSignalError,
    PayloadTooLargeError,
    RateLimitError,
    RedirectError,
    ResponseDecodeError,
)
from tests.support.driving import SETTINGS, Drive

from .server import Exchange, Handler, Over, Server

pytestmark = pytest.mark.timeout(60)

MESSAGE: Any = {"contents": {"en": "Hello"}, "included_segments": ["All"]}
BODY = b'{"id":"m"}'
RETRYING: dict[str, Any] = {**SETTINGS, "max_retries": 9, "deadline": 5, "timeout": 5}


def send(client: Any) -> Any:
    return client.notifications.create(MESSAGE)


def raw(reply: bytes) -> Handler:
    async def handler(exchange: Exchange) -> None:
        await exchange.write(reply)
        raise Over

    return handler


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = b"Transfer-Encoding: chunked\r\n\r\na\r\n" + BODY + b"\r\n"
READ = {
    "the same length twice": HEAD + b"Content-Length: 10\r\nContent-Length: 10\r\n\r\n" + BODY,
    "the same length listed": HEAD + b"Content-Length: 10, 10\r\n\r\n" + BODY,
    "chunked, with a length": HEAD + b"Content-Length: 10\r\n" + CHUNKED + b"0\r\n\r\n",
    "chunked, with a wrong length": HEAD + b"Content-Length: 3\r\n" + CHUNKED + b"0\r\n\r\n",
    "chunked, a trailer": HEAD + CHUNKED + b"0\r\nX-Sum: 7\r\n\r\n",
    "chunked, an extension": HEAD + CHUNKED.replace(b"\na\r", b"\na;x=y\r") + b"0\r\n\r\n",
    "no length": HEAD + b"\r\n" + BODY,
    "whole, then a bad chunk": HEAD + CHUNKED + b"zz\r\nrubbish",
    "whole, the last chunk missing": HEAD + CHUNKED,
    "whole, rubbish behind": HEAD + b"Content-Length: 17\r\n\r\n" + BODY + b"rubbish",
    "whole, a page behind": HEAD + b"Content-Length: 23\r\n\r\n" + BODY + b"<html></html>",
    "whole, more behind the length": HEAD + b"Content-Length: 10\r\n\r\n" + BODY + b"rubbish",
    "1xx before it": b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    + HEAD
    + b"Content-Length: 10\r\n\r\n"
    + BODY,
}


NOT_FOR_AIOHTTP = {  # its parser refuses them before there is a response
    "the same length twice",
    "the same length listed",
    "chunked, with a length",
    "chunked, with a wrong length",
    "whole, then a bad chunk",
    "whole, more behind the length",
}


@pytest.mark.parametrize("case", READ)
def test_it_is_read_and_not_sent_again(drive: Drive, case: str) -> None:
    with Server(raw(READ[case])) as server:
        if drive.name == "async-aiohttp" and case in NOT_FOR_AIOHTTP:
            with pytest.raises(APIConnectionError):
                drive(send, **{**RETRYING, "max_retries": 1}, base_url=server.url)
            return
        assert drive(send, **RETRYING, base_url=server.url).id == "m"
        assert len(server.requests) == 1


@pytest.mark.parametrize("body", [b"", BODY, b"rubbish"], ids=["none", "JSON", "rubbish"])
def test_a_204_may_have_a_body(drive: Drive, body: bytes) -> None:
    reply = b"HTTP/1.1 204 No Content\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
    with Server(raw(reply)) as server:
        if drive.name == "async-aiohttp" and body:
            with pytest.raises(APIConnectionError):
                drive(lambda client: client.templates.delete("7"), **SETTINGS, base_url=server.url)
            return
        drive(lambda client: client.templates.delete("7"), **RETRYING, base_url=server.url)
        assert len(server.requests) == 1


def test_a_bad_chunk_after_a_200_is_a_reply_cut(drive: Drive) -> None:
    """Accepted, so no failure of the connection."""
    reply = HEAD + b'Transfer-Encoding: chunked\r\n\r\n7\r\n{"id":"\r\nzz\r\n'
    with Server(raw(reply)) as server, pytest.raises(OneSignalError) as caught:
        drive(send, **SETTINGS, base_url=server.url)
    if drive.name == "async-aiohttp":  # which hands out no response with a bad chunk beside it
        assert type(caught.value) is APIConnectionError
        return
    assert type(caught.value) is ResponseDecodeError
    assert "cut" in str(caught.value)


@pytest.mark.parametrize("value", ["30, 30", "30,30", " 30 ", "30, 10"])
def test_a_repeated_retry_after(drive: Drive, value: str) -> None:
    async def handler(exchange: Exchange) -> None:
        await exchange.reply(b"{}", 429, retry_after=value)

    with Server(handler) as server, pytest.raises(RateLimitError) as caught:
        drive(send, **RETRYING, base_url=server.url)
    assert caught.value.retry_after == 30
    assert len(server.requests) == 1


def test_two_retry_after_headers(drive: Drive) -> None:
    reply = b"HTTP/1.1 429 -\r\nRetry-After: 30\r\nRetry-After: 30\r\nContent-Length: 2\r\n\r\n{}"
    with Server(raw(reply)) as server, pytest.raises(RateLimitError) as caught:
        drive(send, **RETRYING, base_url=server.url)
    assert caught.value.retry_after == 30


@pytest.mark.parametrize("ends", [True, False], ids=["and closes", "and reads on"])
def test_an_early_413_is_seen(drive: Drive, ends: bool) -> None:
    """The server answers before it has read the body, which is larger than any buffer.

    As nginx does, it reads on for a while; else the reply would be lost on the way.
    """
    seen = 0

    async def on_head(exchange: Exchange) -> None:
        nonlocal seen
        seen += 1
        await exchange.reply(b'{"errors":["too large"]}', 413, connection="close")
        if ends:
            exchange.end()
        await exchange.swallow()
        raise Over

    body = {**MESSAGE, "data": {"x": "x" * 8_000_000}}
    with Server(on_head=on_head) as server:
        start = time.monotonic()
        with pytest.raises(PayloadTooLargeError, match="too large"):
            drive(
                lambda client: client.notifications.create(body),
                **{**RETRYING, "checks": False},
                base_url=server.url,
            )
    assert seen == 1
    assert time.monotonic() - start < 5


LOCATIONS: dict[str, type[OneSignalError]] = {
    **dict.fromkeys(["http://[", "//", "http://a b", "", "é"], RedirectError),
    # httpx hands out no response with such a one, neither as our client nor as the caller's.
    **dict.fromkeys(["https://:x/", "\x7f", "javascript:x"], APIConnectionError),
}


REDIRECT = b"HTTP/1.1 302 -\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n"


@pytest.mark.parametrize("location", LOCATIONS)
def test_an_unreadable_location(drive: Drive, location: str) -> None:
    with Server(raw(REDIRECT % location.encode())) as server, pytest.raises(LOCATIONS[location]):
        drive(send, **SETTINGS, base_url=server.url)


@pytest.mark.parametrize("follows", [False, True])
@pytest.mark.parametrize("location", LOCATIONS)
def test_an_unreadable_location_with_a_client_of_the_caller(location: str, follows: bool) -> None:
    with (
        Server(raw(REDIRECT % location.encode())) as server,
        httpx.Client(follow_redirects=follows) as given,
        OneSignal(**SETTINGS, base_url=server.url, http_client=given) as client,
        pytest.raises(LOCATIONS[location]),
    ):
        send(client)


@pytest.mark.parametrize("location", LOCATIONS)
async def test_an_unreadable_location_with_an_async_client_of_the_caller(location: str) -> None:
    with Server(raw(REDIRECT % location.encode())) as server:
        async with (
            httpx.AsyncClient(follow_redirects=True) as given,
            AsyncOneSignal(**SETTINGS, base_url=server.url, http_client=given) as client,
        ):
            with pytest.raises(LOCATIONS[location]):
                await send(client)
