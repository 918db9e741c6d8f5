"""Event hooks of a client of the caller's see each call, once, whatever it takes."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from onesignal_client import NotFoundError
from tests.support.faulty_server import OK, RESET_BEFORE, FaultyServer
from tests.support.recording_server import RecordingServer

from .modes import Mode, send


class Hooks:
    """Writes down what it sees, in the form that the client wants."""

    def __init__(self, mode: Mode) -> None:
        self.requests: list[httpx.Request] = []
        self.responses: list[httpx.Response] = []
        self.added: dict[str, str] = {}
        self._mode = mode

    def _on_request(self, request: httpx.Request) -> None:
        request.headers.update(self.added)
        self.requests.append(request)

    async def _on_request_async(self, request: httpx.Request) -> None:
        self._on_request(request)

    async def _on_response_async(self, response: httpx.Response) -> None:
        self.responses.append(response)

    def client(self, **options: Any) -> Any:
        hooks = (
            {
                "request": [self._on_request_async],
                "response": [self._on_response_async],
            }
            if self._mode.asynchronous
            else {
                "request": [self._on_request],
                "response": [self.responses.append],
            }
        )
        return self._mode.http_client(event_hooks=hooks, **options)


@pytest.fixture
def hooks(mode: Mode) -> Hooks:
    return Hooks(mode)


@pytest.mark.compat("event hooks", "sync", "async")
def test_hooks_see_each_attempt(mode: Mode, hooks: Hooks) -> None:
    with FaultyServer(RESET_BEFORE) as server:
        url = server.url
        sent = mode(send, base_url=url, http_client=hooks.client())
    assert sent.id == "number-1"
    assert len(server.requests) == 2
    [request, again], [response] = hooks.requests, hooks.responses
    assert again is request
    assert (request.method, str(request.url)) == ("POST", f"{url}/notifications")
    assert (response.status_code, response.request) == (200, request)


@pytest.mark.compat("event hooks", "sync", "async")
def test_what_a_hook_adds_goes_out(mode: Mode, hooks: Hooks, server: RecordingServer) -> None:
    hooks.added = {"X-Trace": "7"}
    mode(send, base_url=server.url, http_client=hooks.client())
    assert server.last.header("X-Trace") == "7"


@pytest.mark.compat("event hooks", "sync", "async")
def test_a_hook_may_raise_for_the_status(mode: Mode, server: RecordingServer) -> None:
    server.reply({"errors": ["no"]}, status=404)

    def on_response(response: httpx.Response) -> None:
        response.raise_for_status()

    async def on_response_async(response: httpx.Response) -> None:
        response.raise_for_status()

    hook = on_response_async if mode.asynchronous else on_response
    given = mode.http_client(event_hooks={"response": [hook]})
    with pytest.raises(NotFoundError):
        mode(send, base_url=server.url, http_client=given)


@pytest.mark.compat("event hooks", "sync", "async")
@pytest.mark.parametrize("seconds", [5.0, 5.5, 0.25])
def test_a_client_keeps_its_timeout(
    mode: Mode, hooks: Hooks, server: RecordingServer, seconds: float
) -> None:
    mode(send, base_url=server.url, http_client=hooks.client(timeout=seconds))
    [request] = hooks.requests
    assert request.extensions["timeout"] == httpx.Timeout(seconds).as_dict()
    hooks.requests.clear()
    mode(send, base_url=server.url, http_client=hooks.client(timeout=seconds), timeout=7)
    assert hooks.requests[0].extensions["timeout"]["read"] == 7


@pytest.mark.compat("event hooks", "sync", "async")
def test_a_client_of_the_caller_is_used_as_it_is(mode: Mode, server: RecordingServer) -> None:
    given = mode.http_client(headers={"X-Team": "blue", "User-Agent": "shop/1"}, cookies={"a": "b"})
    mode(send, base_url=server.url, http_client=given)
    assert server.last.header("X-Team") == "blue"
    assert server.last.header("Cookie") == "a=b"
    assert server.last.header("Authorization")


@pytest.mark.compat("event hooks", "sync", "async")
def test_other_requests_of_the_caller_stay_as_they_are(mode: Mode) -> None:
    """No key goes along with them, and nobody repeats them."""
    given = mode.http_client()

    async def use_async(client: Any) -> None:
        await send(client)
        await given.get(f"{server.url}/own")

    def use(client: Any) -> None:
        send(client)
        given.get(f"{server.url}/own")

    with FaultyServer(OK, RESET_BEFORE) as server, pytest.raises(httpx.TransportError):
        mode(use_async if mode.asynchronous else use, base_url=server.url, http_client=given)
    first, own = server.requests
    assert "authorization" in first.headers
    assert "authorization" not in own.headers
