"""What respx mocks is mocked, whatever extras are installed: nothing is sent.

No name can be resolved in these tests and no address beyond this machine reached, so that a
request that passed the mock would be an error.
"""

from __future__ import annotations

import json

import aiohttp
import httpx
import pytest
import respx

from onesignal_client import BadRequestError

from .modes import API, APP, KEY, MESSAGE, Mode, send

assert aiohttp  # the extra is there

pytestmark = pytest.mark.timeout(15)


@pytest.mark.compat("respx", "sync", "async")
def test_a_call_is_mocked(mode: Mode) -> None:
    with respx.mock:
        route = respx.post(f"{API}/notifications").respond(json={"id": "m"})
        assert mode(send).id == "m"
    [call] = route.calls
    assert call.request.headers["Authorization"] == f"Key {KEY}"
    sent = json.loads(call.request.content)
    assert {name: sent[name] for name in MESSAGE} == MESSAGE
    assert sent["app_id"] == APP


@pytest.mark.compat("respx", "sync", "async")
def test_an_error_status_is_our_error(mode: Mode) -> None:
    with respx.mock, pytest.raises(BadRequestError, match="no such segment"):
        respx.post(f"{API}/notifications").respond(400, json={"errors": ["no such segment"]})
        mode(send)


@pytest.mark.compat("respx", "sync", "async")
def test_failures_are_tried_again(mode: Mode) -> None:
    with respx.mock:
        route = respx.post(f"{API}/notifications")
        route.side_effect = [
            httpx.ConnectError("no way"),
            httpx.Response(503),
            httpx.Response(200, json={"id": "m"}),
        ]
        assert mode(send).id == "m"
    assert route.call_count == 3
    keys = {json.loads(call.request.content)["idempotency_key"] for call in route.calls}
    assert len(keys) == 1


@pytest.mark.compat("respx", "sync", "async")
def test_a_client_that_has_already_sent_is_mocked_too(mode: Mode) -> None:
    answers = [{"id": "1"}, {"id": "2"}]

    def twice(client: object) -> object:
        first = send(client)
        if not mode.asynchronous:
            return [first.id, send(client).id]

        async def wait() -> list[str]:
            return [(await first).id, (await send(client)).id]

        return wait()

    with respx.mock:
        respx.post(f"{API}/notifications").side_effect = [
            httpx.Response(200, json=answer) for answer in answers
        ]
        assert mode(twice) == ["1", "2"]


@pytest.mark.compat("respx", "sync", "async")
def test_a_client_of_the_caller_is_mocked(mode: Mode) -> None:
    with respx.mock(base_url=API) as router:
        router.post("/notifications").respond(json={"id": "m"})
        given = mode.http_client()
        assert mode(send, http_client=given).id == "m"


@pytest.mark.compat("respx", "sync", "async")
def test_what_is_not_mocked_is_refused(mode: Mode) -> None:
    with respx.mock, pytest.raises(respx.models.AllMockedAssertionError):
        mode(send)
