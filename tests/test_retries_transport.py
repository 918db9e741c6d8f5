"""The transports around anybody's own httpx client."""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import httpx_aiohttp
import pytest

from onesignal_client import (
    APITimeoutError,
    AsyncOneSignal,
    AsyncRetryTransport,
    OneSignal,
    RetryTransport,
    ServerError,
)
from onesignal_client._http.aiohttp import AiohttpTransport
from onesignal_client._http.policy import Call, may_be_repeated
from tests.support.driving import SETTINGS
from tests.support.faulty_server import (
    CLOSE_AFTER,
    CUT,
    OK,
    RESET_AFTER,
    RESET_BEFORE,
    FaultyServer,
    Step,
    refuse,
)
from tests.support.plain_http import NO_TLS

HELLO: Any = {"contents": {"en": "Hi"}, "included_segments": ["All"]}
HASTY: Any = {"backoff": 0.002, "max_retries": 3}
KEYED: Any = {"json": {"idempotency_key": "k1", "x": 1}}

Send = Callable[..., httpx.Response]


@pytest.fixture
def faulty() -> Iterator[FaultyServer]:
    with FaultyServer() as server:
        yield server


@pytest.fixture(params=["sync", "async-httpx", "async-aiohttp"])
def send(request: pytest.FixtureRequest, faulty: FaultyServer) -> Send:
    """One request of a plain httpx client with our transport in it."""

    def sync(method: str, path: str = "/x", *, policy: Any = HASTY, **given: Any) -> httpx.Response:
        transport = RetryTransport(httpx.HTTPTransport(verify=NO_TLS), **policy)
        with httpx.Client(transport=transport, base_url=faulty.url) as client:
            return client.request(method, path, **given)

    def asynchronous(
        method: str, path: str = "/x", *, policy: Any = HASTY, **given: Any
    ) -> httpx.Response:
        aiohttp = request.param == "async-aiohttp"
        inner = AiohttpTransport() if aiohttp else httpx.AsyncHTTPTransport(verify=NO_TLS)

        async def main() -> httpx.Response:
            transport = AsyncRetryTransport(inner, **policy)
            async with httpx.AsyncClient(transport=transport, base_url=faulty.url) as client:
                return await client.request(method, path, **given)

        return asyncio.run(main())

    return sync if request.param == "sync" else asynchronous


FAULTS = pytest.mark.parametrize(
    "fault",
    [refuse(502), RESET_BEFORE, RESET_AFTER, CLOSE_AFTER, CUT],
    ids=["502", "reset before", "reset after", "closed", "cut"],
)


@FAULTS
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD", "OPTIONS"])
def test_the_method_decides(faulty: FaultyServer, send: Send, method: str, fault: Step) -> None:
    if method == "HEAD" and fault is CUT:
        fault = RESET_AFTER  # there is no body to cut
    faulty.choose = lambda _: OK if faulty.requests else fault
    response = send(method)
    assert response.status_code == 200
    assert response.request.extensions["onesignal_attempts"] == len(faulty.requests) == 2


def test_methods_that_do_no_harm_twice() -> None:
    safe = [
        method
        for method in ("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "POST", "PATCH", "LOCK")
        if may_be_repeated(httpx.Request(method, "http://server"))
    ]
    assert safe == ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"]


@FAULTS
@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_a_key_in_the_body_decides(
    faulty: FaultyServer, send: Send, method: str, fault: Step
) -> None:
    faulty.script = [fault]
    assert send(method, **KEYED).json()["id"] == "number-1"
    assert len(faulty.requests) == 2


@FAULTS
@pytest.mark.parametrize(
    "body",
    [{"json": {"x": 1}}, {"json": {"idempotency_key": None}}, {"json": [1]}, {"data": {"a": "b"}}],
    ids=["no key", "empty key", "no object", "no json"],
)
def test_other_posts_go_out_once(faulty: FaultyServer, send: Send, body: Any, fault: Step) -> None:
    faulty.script = [fault]
    try:
        assert send("POST", **body).status_code == 502
    except httpx.TransportError:
        assert fault.how != "answer"
    assert len(faulty.requests) == 1


def test_a_post_that_was_limited_goes_out_again(faulty: FaultyServer, send: Send) -> None:
    faulty.script = [refuse(429)]
    assert send("POST", json={"x": 1}).status_code == 200
    assert len(faulty.requests) == 2


@pytest.mark.parametrize("fault", [RESET_AFTER, CLOSE_AFTER], ids=["reset", "closed"])
async def test_a_lost_connection_is_not_taken_for_one_never_made(
    faulty: FaultyServer, fault: Step
) -> None:
    """Although httpx-aiohttp's own transport calls it so."""
    faulty.script = [OK, fault]
    transport = AsyncRetryTransport(httpx_aiohttp.AiohttpTransport(), **HASTY)
    async with httpx.AsyncClient(transport=transport, base_url=faulty.url) as client:
        await client.post("/x", json={})
        with pytest.raises(httpx.ConnectTimeout):
            await client.post("/x", json={})
    assert len(faulty.requests) == 2


async def test_a_lost_connection_does_not_invite_to_send_twice(faulty: FaultyServer) -> None:
    faulty.script = [OK, CLOSE_AFTER]
    settings: Any = {**SETTINGS, "base_url": faulty.url, "max_retries": 0}
    async with httpx.AsyncClient(transport=httpx_aiohttp.AiohttpTransport()) as http_client:
        templates = AsyncOneSignal(**settings, http_client=http_client).templates
        await templates.create({"name": "a", "contents": {"en": "b"}})
        with pytest.raises(APITimeoutError) as caught:
            await templates.create({"name": "a", "contents": {"en": "b"}})
    assert not caught.value.is_retryable


def test_failures_that_stay_are_those_of_httpx(faulty: FaultyServer, send: Send) -> None:
    faulty.choose = lambda _: CLOSE_AFTER
    with pytest.raises(httpx.TransportError) as caught:
        send("GET")
    assert caught.value.request.extensions["onesignal_attempts"] == 4
    faulty.choose = lambda _: CUT
    with pytest.raises(httpx.TransportError):
        send("GET")
    faulty.choose = lambda _: refuse(503, b"busy")
    response = send("GET")
    assert (response.status_code, response.text) == (503, "busy")


def test_what_can_be_read_only_once_goes_out_once(faulty: FaultyServer) -> None:
    faulty.script = [refuse(429)]
    with httpx.Client(transport=RetryTransport(**HASTY)) as client:
        response = client.put(faulty.url, content=iter([b"ab"]), headers={"Content-Length": "2"})
    assert response.status_code == 429
    assert [request.body for request in faulty.requests] == [b"ab"]


def test_gone_after_a_lost_reply_is_marked(faulty: FaultyServer, send: Send) -> None:
    faulty.script = [RESET_AFTER]
    response = send("DELETE")
    assert (response.status_code, response.json()) == (200, {"success": True})
    assert response.extensions["onesignal_already_gone"] is True
    assert send("DELETE").status_code == 404


def test_the_response_is_as_ever(faulty: FaultyServer, send: Send) -> None:
    response = send("GET", "/notifications?limit=1")
    assert response.json()["id"] == "number-1"
    assert response.elapsed.total_seconds() > 0
    assert response.is_closed
    assert response.http_version == "HTTP/1.1"


def test_a_response_can_be_streamed(faulty: FaultyServer) -> None:
    faulty.script = [CUT, OK]
    with (
        httpx.Client(transport=RetryTransport(**HASTY)) as client,
        client.stream("GET", faulty.url) as response,
    ):
        assert b"".join(response.iter_raw()).startswith(b'{"id"')


def test_the_log_names_the_host_but_not_the_path(
    faulty: FaultyServer, send: Send, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "onesignal_client")
    faulty.script = [refuse(500)]
    send("GET", "/users/by/email/someone@example.com")
    [line] = [record.getMessage() for record in caplog.records if record.name == "onesignal_client"]
    assert line.startswith("GET 127.0.0.1: attempt 1 of 4 failed (500)")
    assert "someone" not in line


@pytest.mark.parametrize("name", ["max_retries", "backoff", "max_wait", "deadline"])
@pytest.mark.parametrize("kind", [RetryTransport, AsyncRetryTransport])
def test_a_policy_has_no_negative_numbers(kind: Any, name: str) -> None:
    with pytest.raises(ValueError, match="negative"):
        kind(**{name: -1})


def test_it_tries_twelve_times_more_unless_told(
    faulty: FaultyServer, send: Send, caplog: pytest.LogCaptureFixture
) -> None:
    faulty.script = [refuse(500), OK]
    assert send("GET", policy={}).status_code == 200
    assert caplog.text.count("attempt 1 of 13 failed (500)") == 1
    faulty.script = [refuse(500), OK]
    with OneSignal(base_url=faulty.url, rest_api_key="x") as client:
        client.request("GET", "/x")
    assert caplog.text.count("attempt 1 of 13 failed (500)") == 2


def test_no_retries(faulty: FaultyServer, send: Send) -> None:
    faulty.script = [refuse(500)]
    assert send("GET", policy={"max_retries": 0}).status_code == 500


# Failures that no server can show


def attempts_until(error: Exception) -> int:
    """How often a read is tried that always meets this failure."""
    count = 0

    def fail(_: httpx.Request) -> httpx.Response:
        nonlocal count
        count += 1
        raise error

    transport = RetryTransport(httpx.MockTransport(fail), **HASTY)
    with httpx.Client(transport=transport) as client, pytest.raises(type(error)):
        client.get("https://example.com")
    return count


def test_a_wrong_certificate_is_final() -> None:
    error = httpx.ConnectError("wrong certificate")
    error.__cause__ = ssl.SSLCertVerificationError("wrong certificate")
    assert attempts_until(error) == 1
    assert attempts_until(httpx.ConnectError("refused")) == 4


@pytest.mark.parametrize(
    ("name", "attempts"), [("EAI_NONAME", 3), ("EAI_NODATA", 3), ("EAI_AGAIN", 4)]
)
def test_a_name_that_nobody_knows_is_tried_less_often(name: str, attempts: int) -> None:
    error = httpx.ConnectError("no such host")
    error.__cause__ = socket.gaierror(getattr(socket, name, socket.EAI_NONAME), "no such host")
    assert attempts_until(error) == attempts


def test_a_request_that_httpx_refuses_is_final() -> None:
    assert attempts_until(httpx.LocalProtocolError("a header is wrong")) == 1
    assert attempts_until(httpx.UnsupportedProtocol("gopher")) == 1


def test_a_shared_http2_connection_that_broke_is_not_final() -> None:
    error = httpx.LocalProtocolError("connection closed")
    error.__cause__ = type("ProtocolError", (Exception,), {"__module__": "h2.exceptions"})()
    assert attempts_until(error) == 4


def test_a_bug_is_raised_at_once() -> None:
    assert attempts_until(ZeroDivisionError()) == 1


# Inside a client of the caller's own


def test_an_http_client_of_the_callers_own_is_retried(faulty: FaultyServer) -> None:
    faulty.script = [refuse(503), RESET_AFTER]
    seen: list[int] = []

    def hook(response: httpx.Response) -> None:
        response.read()
        seen.append(response.status_code)

    with httpx.Client(event_hooks={"response": [hook]}) as http:
        client = OneSignal(base_url=faulty.url, http_client=http, **{**SETTINGS, "max_retries": 3})
        response = client.request("GET", "/x")
        assert (response.attempts, response.parsed["id"]) == (3, "number-2")  # type: ignore[index]
        client.close()
        assert http.get(faulty.url).status_code == 200
    assert seen == [503, 200, 200]


def test_two_around_one_another_do_not_multiply(faulty: FaultyServer) -> None:
    faulty.choose = lambda _: refuse(500)
    inner = RetryTransport(**HASTY)
    with httpx.Client(transport=inner) as http:
        client = OneSignal(base_url=faulty.url, http_client=http, **{**SETTINGS, "max_retries": 1})
        with pytest.raises(ServerError) as caught:
            client.request("GET", "/x")
        assert caught.value.attempts == len(faulty.requests) == 2
        faulty.requests.clear()
        request = http.build_request("GET", faulty.url)
        for _ in range(2):  # the same request again is a new one
            assert http.send(request).status_code == 500
        assert len(faulty.requests) == 2 * 4


async def test_two_async_ones_do_not_multiply_either(faulty: FaultyServer) -> None:
    faulty.choose = lambda _: refuse(500)
    async with httpx.AsyncClient(transport=AsyncRetryTransport(**HASTY)) as http:
        settings = {**SETTINGS, "max_retries": 1}
        client = AsyncOneSignal(base_url=faulty.url, http_client=http, **settings)
        with pytest.raises(ServerError) as caught:
            await client.request("GET", "/x")
        assert caught.value.attempts == len(faulty.requests) == 2


def test_what_a_hook_of_the_callers_own_has_read_still_counts(faulty: FaultyServer) -> None:
    faulty.script = [refuse(503, b'{"errors":["Service temporarily unavailable"]}')]
    with httpx.Client(event_hooks={"response": [httpx.Response.read]}) as http:
        client = OneSignal(base_url=faulty.url, http_client=http, **{**SETTINGS, "max_retries": 1})
        assert client.request("POST", "/x", json={}).attempts == 2


async def test_an_async_http_client_of_the_callers_own_is_retried(faulty: FaultyServer) -> None:
    faulty.script = [refuse(503), RESET_AFTER]
    async with httpx.AsyncClient() as http:
        settings = {**SETTINGS, "max_retries": 3}
        client = AsyncOneSignal(base_url=faulty.url, http_client=http, **settings)
        response = await client.request("GET", "/x")
        assert (response.attempts, response.parsed["id"]) == (3, "number-2")  # type: ignore[index]
        await client.aclose()
        assert (await http.get(faulty.url)).status_code == 200


def test_a_hook_may_replace_what_a_request_carries(faulty: FaultyServer) -> None:
    def replace(request: httpx.Request) -> None:
        request.extensions = {"timeout": request.extensions["timeout"]}

    async def replace_async(request: httpx.Request) -> None:
        replace(request)

    async def main() -> None:
        async with (
            httpx.AsyncClient(event_hooks={"request": [replace_async]}) as http,
            AsyncOneSignal(base_url=faulty.url, http_client=http, **SETTINGS) as client,
        ):
            await client.notifications.create(HELLO)

    with httpx.Client(event_hooks={"request": [replace]}) as http:
        client = OneSignal(base_url=faulty.url, http_client=http, **SETTINGS)
        client.notifications.create(HELLO)
    asyncio.run(main())
    assert len(faulty.requests) == 2


def test_a_response_that_a_transport_hands_out_again_is_left_as_it_was() -> None:
    canned = httpx.Response(200, json={"id": "m"})
    with httpx.Client(transport=RetryTransport(httpx.MockTransport(lambda _: canned))) as client:
        assert [client.get("http://server").json() for _ in range(2)] == 2 * [{"id": "m"}]
    assert canned.extensions == {}


@pytest.mark.parametrize("kind", [RetryTransport, AsyncRetryTransport])
def test_who_gets_a_connection_once_a_limit_is_known_stands_in_line_first(kind: Any) -> None:
    carried: list[httpx.Request] = []

    def carry(request: httpx.Request) -> httpx.Response:
        carried.append(request)
        return httpx.Response(200)

    class Slots:
        taken = 0

        def __enter__(self) -> None:
            self.taken += 1
            if self.taken == 1:  # meanwhile another call of the group met a 429
                Call(policy, request).pace.refused(policy.clock.now(), 0.3)

        async def __aenter__(self) -> None:
            self.__enter__()

        def __exit__(self, *_: object) -> None:
            pass

        async def __aexit__(self, *_: object) -> None:
            pass

    transport, slots = kind(httpx.MockTransport(carry)), Slots()
    policy, request = transport._policy, httpx.Request("GET", "http://server/x")
    transport._slots = slots
    start = time.monotonic()
    if kind is RetryTransport:
        reply = transport.handle_request(request)
    else:
        reply = asyncio.run(transport.handle_async_request(request))
    assert reply.status_code == 200
    assert time.monotonic() - start >= 0.3
    assert (slots.taken, len(carried)) == (2, 1)
    assert request.extensions["onesignal_attempts"] == 1
