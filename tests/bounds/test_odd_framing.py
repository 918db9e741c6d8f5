"""Replies that are framed oddly are read all the same, by every library alike."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

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
from tests.support.driving import SETTINGS, AsyncDrive, Drive

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
    "the same length in other letters": HEAD
    + b"content-length:10 \r\nX: y\r\nCONTENT-LENGTH:\t10\r\n\r\n"
    + BODY,
    "the same length on two lines": HEAD + b"Content-Length: 10,\r\n 10\r\n\r\n" + BODY,
    "the same length, line feeds only": (HEAD + b"Content-Length: 10\r\n" * 3 + b"\r\n").replace(
        b"\r", b""
    )
    + BODY,
    "the same length twice, a long head": HEAD
    + b"".join(b"X-%d: %s\r\n" % (each, b"x" * 700) for each in range(100))
    + b"Content-Length: 10\r\n" * 2
    + b"\r\n"
    + BODY,
    "chunked, with a length": HEAD + b"Content-Length: 10\r\n" + CHUNKED + b"0\r\n\r\n",
    "chunked, with a wrong length": HEAD + b"Content-Length: 3\r\n" + CHUNKED + b"0\r\n\r\n",
    "chunked, with two lengths": HEAD + b"Content-Length: 10\r\n" * 2 + CHUNKED + b"0\r\n\r\n",
    "chunked, a trailer": HEAD + CHUNKED + b"0\r\nX-Sum: 7\r\n\r\n",
    "chunked, an extension": HEAD + CHUNKED.replace(b"\na\r", b"\na;x=y\r") + b"0\r\n\r\n",
    "no length": HEAD + b"\r\n" + BODY,
    "whole, then a bad chunk": HEAD + CHUNKED + b"zz\r\nrubbish",
    "whole, the last chunk missing": HEAD + CHUNKED,
    "whole, rubbish behind": HEAD + b"Content-Length: 17\r\n\r\n" + BODY + b"rubbish",
    "whole, a page behind": HEAD + b"Content-Length: 23\r\n\r\n" + BODY + b"<html></html>",
    "whole, more behind the length": HEAD + b"Content-Length: 10\r\n\r\n" + BODY + b"rubbish",
    "whole, more behind the chunks": HEAD + CHUNKED + b"0\r\n\r\nrubbish",
    "whole, another reply behind": (HEAD + b"Content-Length: 10\r\n\r\n" + BODY) * 2,
    "1xx before it": b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    + HEAD
    + b"Content-Length: 10\r\n\r\n"
    + BODY,
    "1xx before the same length twice": b"HTTP/1.1 100 Continue\r\n\r\n" * 2
    + HEAD
    + b"Content-Length: 10\r\n" * 2
    + b"\r\n"
    + BODY,
}


REFUSED = {
    "two lengths": HEAD + b"Content-Length: 10\r\nContent-Length: 11\r\n\r\n" + BODY,
    "two lengths listed": HEAD + b"Content-Length: 10, 11\r\n\r\n" + BODY,
    "chunked, with two lengths": HEAD
    + b"Content-Length: 10\r\nContent-Length: 11\r\n"
    + CHUNKED
    + b"0\r\n\r\n",
    "no number": HEAD + b"Content-Length: ten\r\nContent-Length: ten\r\n\r\n" + BODY,
    "no number, chunked": HEAD + b"Content-Length: ten\r\n" + CHUNKED + b"0\r\n\r\n",
    "too long a head": HEAD
    + b"".join(b"X-%d: %s\r\n" % (each, b"x" * 7000) for each in range(100))
    + b"Content-Length: 10\r\n" * 2
    + b"\r\n"
    + BODY,
    "no status": b"rubbish\r\n\r\n",
    "half a head": HEAD,
}


@pytest.mark.parametrize("case", READ)
def test_it_is_read_and_not_sent_again(drive: Drive, case: str) -> None:
    with Server(raw(READ[case])) as server:
        assert drive(send, **RETRYING, base_url=server.url).id == "m"
        assert len(server.requests) == 1


@pytest.mark.parametrize("case", REFUSED)
def test_it_is_refused(drive: Drive, case: str) -> None:
    with Server(raw(REFUSED[case])) as server, pytest.raises(APIConnectionError):
        drive(send, **SETTINGS, base_url=server.url)


def test_it_is_read_in_any_packets(drive: Drive) -> None:
    """The head in pieces, and the rest with it, apart from it, and in pieces, too."""
    at = 0

    async def handler(exchange: Exchange) -> None:
        reply, cuts = tried[at]
        for start, end in pairwise((0, *cuts, len(reply))):
            await exchange.write(reply[start:end])
            await asyncio.sleep(0.003)
        raise Over

    replies = [READ[case] for case in READ if "same length" in case or "chunk" in case]
    tried = [
        (reply, cuts)
        for reply in replies
        for head in [reply.index(BODY[:2])]
        for cuts in ([head], [9, 40], [20, 70, head, head + 4])
    ]
    with Server(handler) as server:
        for at in range(len(tried)):
            assert drive(send, **SETTINGS, base_url=server.url).id == "m", tried[at]


@pytest.mark.parametrize(
    "case", ["the same length twice", "chunked, with a length", "whole, then a bad chunk"]
)
def test_it_is_read_over_tls(
    drive: Drive, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with Server(raw(READ[case]), tls=context) as server:
        assert drive(send, **RETRYING, base_url=server.url).id == "m"
        assert len(server.requests) == 1


def test_a_large_reply_with_the_same_length_twice(drive: Drive) -> None:
    length = b"Content-Length: %d\r\n" % (len(BODY) + 3_000_000)
    reply = HEAD + length * 2 + b"\r\n" + b" " * 3_000_000 + BODY
    with Server(raw(reply)) as server:
        assert drive(send, **RETRYING, base_url=server.url).id == "m"
        assert len(server.requests) == 1


def twice(drive: Drive, pause: float) -> Callable[[Any], Any]:
    """Send, wait, send: what came of both."""

    def one_after_the_other(client: Any) -> list[str]:
        first = send(client).id
        time.sleep(pause)
        return [first, send(client).id]

    async def awaited(client: Any) -> list[str]:
        first = (await send(client)).id
        await asyncio.sleep(pause)
        return [first, (await send(client)).id]

    return awaited if drive.asynchronous else one_after_the_other


def connections(drive: Drive, case: str) -> int:
    """How many two calls need that get this reply."""

    async def handler(exchange: Exchange) -> None:
        await exchange.write(READ[case])

    with Server(handler) as server:
        assert drive(twice(drive, 0), **SETTINGS, base_url=server.url) == ["m", "m"]
        return server.connections


@pytest.mark.parametrize(
    "case", ["the same length twice", "chunked, with a length", "1xx before the same length twice"]
)
def test_a_connection_is_used_again(drive: Drive, case: str) -> None:
    assert connections(drive, case) == 1


@pytest.mark.parametrize(
    "case",
    [
        "whole, then a bad chunk",
        "whole, more behind the length",
        "whole, more behind the chunks",
        "whole, another reply behind",
    ],
)
def test_a_connection_of_aiohttp_is_not_used_again_where_bytes_are_left(case: str) -> None:
    """Those of httpx are, and the next reply suffers: httpcore does not look."""
    assert connections(AsyncDrive("aiohttp"), case) == 2


def test_a_reply_that_nobody_asked_for_answers_no_call(drive: Drive) -> None:
    async def handler(exchange: Exchange) -> None:
        await exchange.reply(b'{"id":"%d"}' % len(server.requests))
        await asyncio.sleep(0.05)
        await exchange.reply(b'{"id":"stray"}')

    with Server(handler) as server:
        assert drive(twice(drive, 0.2), **SETTINGS, base_url=server.url) == ["1", "2"]


@pytest.mark.parametrize("body", [b"", BODY, b"rubbish"], ids=["none", "JSON", "rubbish"])
def test_a_204_may_have_a_body(drive: Drive, body: bytes) -> None:
    reply = b"HTTP/1.1 204 No Content\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
    with Server(raw(reply)) as server:
        drive(lambda client: client.templates.delete("7"), **RETRYING, base_url=server.url)
        assert len(server.requests) == 1


@pytest.mark.parametrize("pause", [0, 0.05], ids=["in one packet", "in another packet"])
def test_a_bad_chunk_after_a_200_is_a_reply_cut(drive: Drive, pause: float) -> None:
    """Accepted, so no failure of the connection."""

    async def handler(exchange: Exchange) -> None:
        parts = [HEAD + b'Transfer-Encoding: chunked\r\n\r\n7\r\n{"id":"\r\n', b"zz\r\n"]
        for part in parts if pause else [b"".join(parts)]:
            await exchange.write(part)
            await asyncio.sleep(pause)
        await asyncio.sleep(2)  # and does not close

    start = time.monotonic()
    with Server(handler) as server, pytest.raises(ResponseDecodeError, match="cut"):
        drive(send, **SETTINGS, base_url=server.url)
    assert time.monotonic() - start < 1.5


def test_a_bad_chunk_in_a_text_is_a_reply_cut(drive: Drive) -> None:
    """Though what came of it could not be told from a whole one."""
    reply = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na,b\r\nzz\r\n"
    with Server(raw(reply)) as server, pytest.raises(OneSignalError, match="cut"):
        drive(send, **SETTINGS, base_url=server.url)


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
