"""What one HTTP library makes of odd heads and failures, the others make of them too."""

from __future__ import annotations

import asyncio
import socket
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpcore
import httpx
import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import StreamEnded
from h2.exceptions import ProtocolError

from onesignal_client import (
    APIConnectionError,
    APITimeoutError,
    AsyncOneSignal,
    OneSignal,
    OneSignalError,
    ResponseDecodeError,
)
from onesignal_client._http.framing import MAX_HEAD
from tests.support.cases import REST_KEY
from tests.support.driving import SETTINGS, Drive
from tests.support.faulty_server import CLOSE_BEFORE, RESET_BEFORE, FaultyServer, Step

MESSAGE = {"contents": {"en": "Hi"}, "included_segments": ["All"]}


def send(client: Any) -> Any:
    return client.notifications.create(MESSAGE)


@pytest.fixture
def faulty() -> Iterator[FaultyServer]:
    with FaultyServer() as server:
        yield server


def raw(head: bytes, body: bytes = b'{"id":"7"}') -> Step:
    return Step(raw=b"%s\r\nContent-Length: %d\r\n\r\n%s" % (head, len(body), body))


HEADS = {
    "a reason in Latin-1": b"HTTP/1.1 200 \xe9t\xe9",
    "a header in Latin-1": b"HTTP/1.1 200 OK\r\nX-Name: \xe9t\xe9",
    "a long reason": b"HTTP/1.1 200 " + b"x" * 20_000,
    "a long header": b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 50_000,
    "many headers": b"HTTP/1.1 200 OK" + b"".join(b"\r\nX-%d: y" % n for n in range(1000)),
}


def test_heads_may_be_as_long_as_httpx_has_them() -> None:
    assert MAX_HEAD == httpcore.AsyncHTTP11Connection.MAX_INCOMPLETE_EVENT_SIZE


@pytest.mark.parametrize("head", HEADS)
def test_an_odd_head_is_read(faulty: FaultyServer, drive: Drive, head: str) -> None:
    faulty.script = [raw(HEADS[head])]
    assert drive(send, **{**SETTINGS, "base_url": faulty.url}).id == "7"
    assert len(faulty.requests) == 1


def test_a_body_that_nobody_reads_is_not_written_for_ever(drive: Drive) -> None:
    with socket.socket() as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        deaf.bind(("127.0.0.1", 0))
        deaf.listen()
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        body = {
            "contents": {"en": "Hi"},
            "included_segments": ["All"],
            "data": {"x": "x" * 8_000_000},
        }

        def give_up(client: Any) -> Any:
            if not drive.asynchronous:
                return client.notifications.create(body)

            async def awaited() -> None:
                try:
                    await client.notifications.create(body)
                finally:  # what is still to be written keeps a transport open
                    deaf.close()
                    await asyncio.sleep(0.1)

            return awaited()

        with pytest.raises(APITimeoutError):
            drive(give_up, **{**SETTINGS, "base_url": url, "timeout": 0.2, "checks": False})


@pytest.mark.parametrize(
    "fault", [None, RESET_BEFORE, CLOSE_BEFORE], ids=["refused", "reset", "closed"]
)
def test_no_variable_of_a_traceback_shows_the_key(
    faulty: FaultyServer, drive: Drive, fault: Step | None
) -> None:
    faulty.script = [fault] if fault else []
    url = faulty.url if fault else "http://127.0.0.1:1"
    with pytest.raises(APIConnectionError) as caught:
        drive(send, **{**SETTINGS, "base_url": url})
    # Not the frames of the test itself, which hold the settings.
    seen: list[BaseException] = []
    error: BaseException | None = caught.value
    while error is not None:
        seen.append(error)
        error = error.__cause__
    assert len(seen) >= 2
    for each in seen:
        shown = traceback.StackSummary.extract(
            (
                frame
                for frame in traceback.walk_tb(each.__traceback__)
                if "/tests/" not in frame[0].f_code.co_filename
            ),
            capture_locals=True,
        )
        assert REST_KEY not in "".join(shown.format())


# HTTP/2, as a client of the caller's own speaks it without encryption

HEADERS = [(":status", "200"), ("content-type", "application/json")]


def whole(connection: Any, stream: int) -> bytes:
    connection.send_headers(stream, HEADERS)
    connection.send_data(stream, b'{"id":"7"}', end_stream=True)
    return b""


def begin(connection: Any, stream: int) -> None:
    """More than is read at once, so that what follows comes while the body is read."""
    connection.send_headers(stream, HEADERS)
    for size in (16_384, 16_384, 16_384, 16_383):
        connection.send_data(stream, size * b" ")


def window_of_zero(connection: Any, stream: int) -> bytes:
    begin(connection, stream)
    return b"\x00\x00\x04\x08\x00" + stream.to_bytes(4, "big") + bytes(4)


def broken_trailers(connection: Any, stream: int) -> bytes:
    begin(connection, stream)
    return b"\x00\x00\x05\x01\x04" + stream.to_bytes(4, "big") + 5 * b"\xff"


Reply = Callable[[Any, int], bytes]


@contextmanager
def http2_server(*replies: Reply) -> Iterator[str]:
    """Answers requests in turn, over any number of connections: h2's bytes, then our own."""
    rest = list(replies)

    def serve(client: socket.socket) -> None:
        connection = H2Connection(H2Configuration(client_side=False))
        connection.initiate_connection()
        with client, suppress(OSError, ProtocolError):
            client.sendall(connection.data_to_send())
            while received := client.recv(65_536):
                for event in connection.receive_data(received):
                    if isinstance(event, StreamEnded):
                        more = rest.pop(0)(connection, event.stream_id)
                        client.sendall(connection.data_to_send() + more)
                client.sendall(connection.data_to_send())

    def accept() -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=serve, args=listener.accept()[:1], daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=accept, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (window_of_zero, ResponseDecodeError),
        (broken_trailers, ResponseDecodeError),
    ],
)
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_what_breaks_http2_is_a_broken_reply(
    reply: Reply, expected: type[OneSignalError], asynchronous: bool
) -> None:
    with http2_server(reply, reply, whole) as url:
        settings = {**SETTINGS, "base_url": url, "max_retries": 1, "timeout": 5}

        def sync() -> Any:
            with httpx.Client(transport=httpx.HTTPTransport(http1=False, http2=True)) as http:
                return send(OneSignal(http_client=http, **settings))

        async def to_be_awaited() -> Any:
            transport = httpx.AsyncHTTPTransport(http1=False, http2=True)
            async with httpx.AsyncClient(transport=transport) as http:
                return await send(AsyncOneSignal(http_client=http, **settings))

        def once() -> Any:
            return asyncio.run(to_be_awaited()) if asynchronous else sync()

        with pytest.raises(expected) as caught:
            once()
        assert caught.value.attempts == 2
        assert once().id == "7"
