"""What people look for on a client, a reply and an error, because httpx and others have it."""

from __future__ import annotations

import inspect
from datetime import timedelta
from typing import Any

import httpx
import pytest
import trio

from onesignal_client import (
    APIConnectionError,
    AsyncOneSignal,
    BadRequestError,
    ConfigurationError,
    NotFoundError,
    OneSignal,
    OneSignalError,
    RateLimitError,
    api,
)
from tests.support.recording_server import RecordingServer

from .modes import APP, KEY, MESSAGE, MODES, Mode, send


@pytest.fixture(params=MODES)
def each(request: pytest.FixtureRequest) -> Mode:
    return MODES[request.param]


# Options of a call


def test_headers_of_a_copy(each: Mode, server: RecordingServer) -> None:
    def use(client: Any) -> Any:
        return send(client.with_options(headers={"X-Team": "blue", "onesignal-version": "2"}))

    each(use, base_url=server.url)
    assert server.last.header("X-Team") == "blue"
    assert server.last.header("OneSignal-Version") == "2"
    assert server.last.header("Authorization") == f"Key {KEY}"
    each(send, base_url=server.url)
    assert server.last.header("X-Team") is None


def test_query_of_a_copy(each: Mode, server: RecordingServer) -> None:
    server.reply({"notifications": [], "total_count": 0, "offset": 0, "limit": 50})

    def use(client: Any) -> Any:
        return client.with_options(query={"brand_new": "a b", "n": 7}).notifications.list(limit=5)

    each(use, base_url=server.url)
    assert sorted(server.last.query) == sorted(
        [("app_id", APP), ("limit", "5"), ("brand_new", "a b"), ("n", "7")]
    )


def test_options_add_up(each: Mode, server: RecordingServer) -> None:
    def use(client: Any) -> Any:
        first = client.with_options(headers={"X-A": "1", "X-B": "1"}, query={"a": "1"})
        return send(first.with_options(headers={"X-B": "2"}, query={"b": "2"}))

    each(use, base_url=server.url)
    assert [server.last.header(name) for name in ("X-A", "X-B")] == ["1", "2"]
    assert sorted(server.last.query) == [("a", "1"), ("b", "2")]


@pytest.mark.parametrize("headers", [{"X": "a\nb"}, {"X Y": "a"}, {"X": "\x00"}, "X: a", {"": "a"}])
def test_headers_that_are_none_are_refused(each: Mode, headers: Any) -> None:
    with pytest.raises(OneSignalError, match="header"):
        each(lambda client: client.with_options(headers=headers))


# A reply


def reply_of(each: Mode, server: RecordingServer) -> Any:
    return each(lambda client: client.request("GET", "/things?b=1"), base_url=server.url)


def detailed(each: Mode, server: RecordingServer) -> Any:
    def use(client: Any) -> Any:
        call = api.create_notification
        function = call.asyncio_detailed if each.asynchronous else call.sync_detailed
        return function(client=client, body=MESSAGE)

    return each(use, base_url=server.url, max_retries=0)


def test_a_reply_has_what_httpx_replies_have(each: Mode, server: RecordingServer) -> None:
    server.reply({"id": "m", "more": [1]})
    reply = detailed(each, server)
    assert reply.json() == {"id": "m", "more": [1]}
    assert str(reply.url) == f"{server.url}/notifications"
    assert isinstance(reply.elapsed, timedelta)
    assert timedelta(0) < reply.elapsed < timedelta(seconds=10)
    assert reply.raise_for_status() is reply


def test_the_time_of_a_reply_counts(each: Mode, server: RecordingServer) -> None:
    server.delay = 0.3
    assert detailed(each, server).elapsed >= timedelta(seconds=0.3)


def test_raise_for_status_raises_our_errors(each: Mode, server: RecordingServer) -> None:
    server.reply({"errors": ["no such segment"]}, status=400)
    reply = detailed(each, server)
    assert reply.status_code == 400
    assert reply.json() == {"errors": ["no such segment"]}
    with pytest.raises(BadRequestError, match="no such segment"):
        reply.raise_for_status()


def test_json_of_what_is_none(each: Mode, server: RecordingServer) -> None:
    server.reply(b"<html>", status=500)
    reply = detailed(each, server)
    with pytest.raises((OneSignalError, ValueError)):
        reply.json()


def test_functions_raise_like_methods(each: Mode, server: RecordingServer) -> None:
    def use(client: Any) -> Any:
        call = api.create_notification
        function = call.asyncio if each.asynchronous else call.sync
        return function(client=client, body=MESSAGE)

    server.reply({"id": "m"})
    assert each(use, base_url=server.url).id == "m"
    server.reply({"errors": ["no"]}, status=404)
    with pytest.raises(NotFoundError):
        each(use, base_url=server.url)


# An error


def failed(each: Mode, server: RecordingServer, use: Any = send) -> Any:
    with pytest.raises(OneSignalError) as caught:
        each(use, base_url=server.url, max_retries=0)
    return caught.value


@pytest.mark.parametrize(
    ("status", "retryable"),
    [
        *((status, False) for status in (400, 401, 403, 404, 409, 413)),
        *((status, True) for status in (429, 500, 502, 503, 520)),
    ],
)
def test_which_statuses_may_be_tried_again(
    each: Mode, server: RecordingServer, status: int, retryable: bool
) -> None:
    server.reply({"errors": ["no"]}, status=status)
    error = failed(each, server)
    assert error.is_retryable is retryable
    assert error.idempotency_key


def test_a_failing_network_may_be_tried_again(each: Mode) -> None:
    with pytest.raises(APIConnectionError) as caught:
        each(send, base_url="http://127.0.0.1:1", max_retries=0)
    assert caught.value.is_retryable


def test_a_call_without_a_key_is_not_sent_twice(each: Mode, server: RecordingServer) -> None:
    """Nobody knows whether it was carried out, unless the server says that it was not."""

    def use(client: Any) -> Any:
        return client.templates.create({"name": "a", "contents": {"en": "b"}})

    server.reply({"errors": ["no"]}, status=500)
    assert not failed(each, server, use).is_retryable
    server.reply({"errors": ["no"]}, status=429)
    assert failed(each, server, use).is_retryable


def test_what_was_refused_before_the_network_is_not_retryable(each: Mode) -> None:
    with pytest.raises(OneSignalError) as caught:
        each(lambda client: client.notifications.create({"contents": {}}), max_retries=0)
    assert caught.value.is_retryable is False
    assert ConfigurationError("no").is_retryable is False


def test_an_accepted_call_is_not_retryable(each: Mode, server: RecordingServer) -> None:
    server.reply(b"<html>")
    assert failed(each, server).is_retryable is False


def test_celery_may_retry_under_the_same_key(each: Mode, server: RecordingServer) -> None:
    server.reply({"errors": ["later"]}, status=429)
    error = failed(each, server)
    assert isinstance(error, RateLimitError)
    server.reply({"id": "m"})
    again = {**MESSAGE, "idempotency_key": error.idempotency_key}
    each(lambda client: client.notifications.create(again), base_url=server.url)
    first, second = (request.json["idempotency_key"] for request in server.requests)
    assert first == second


# What is no option


def test_http2_is_no_option_of_ours() -> None:
    for kind in (OneSignal, AsyncOneSignal):
        assert "http2" not in inspect.signature(kind).parameters
        with pytest.raises(TypeError):
            kind(app_id=APP, rest_api_key=KEY, http2=True)  # type: ignore[call-arg]


def test_backends_are_two() -> None:
    assert inspect.signature(AsyncOneSignal).parameters["backend"].default == "httpx"
    assert "backend" not in inspect.signature(OneSignal).parameters
    for name in ("auto", "requests", None):
        with pytest.raises(ConfigurationError, match="backend"):
            AsyncOneSignal(app_id=APP, rest_api_key=KEY, backend=name)  # type: ignore[arg-type]


def test_an_http_client_with_a_backend_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="backend"):
        AsyncOneSignal(
            app_id=APP, rest_api_key=KEY, http_client=httpx.AsyncClient(), backend="aiohttp"
        )


@pytest.mark.parametrize("backend", ["httpx", "aiohttp"])
def test_trio_is_refused_by_name(backend: Any) -> None:
    async def make() -> None:
        AsyncOneSignal(app_id=APP, rest_api_key=KEY, backend=backend)

    with pytest.raises(ConfigurationError, match="not under trio"):
        trio.run(make)


def test_trio_is_refused_in_a_call_too() -> None:
    client = AsyncOneSignal(app_id=APP, rest_api_key=KEY, base_url="http://127.0.0.1:1")
    with pytest.raises(ConfigurationError, match="not under trio"):
        trio.run(client.notifications.create, MESSAGE)


def test_the_sync_client_works_in_trio(server: RecordingServer) -> None:
    server.reply({"id": "m"})

    async def use() -> str | None:
        with OneSignal(app_id=APP, rest_api_key=KEY, base_url=server.url) as client:
            return (await trio.to_thread.run_sync(send, client)).id  # type: ignore[no-any-return]

    assert trio.run(use) == "m"
