"""The standard library's mocks take our classes for what they are."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any
from unittest import mock

import httpx
import pytest

from onesignal_client import AsyncOneSignal, NotFoundError, OneSignal

from .modes import API, MESSAGE, MODES, Mode, send

pytestmark = pytest.mark.timeout(15)

RESOURCES = sorted(
    name
    for name in dir(OneSignal)
    if not name.startswith("_")
    and name.islower()
    and hasattr(getattr(MODES["sync"].client(), name), "_client")
)


def methods(resource: object) -> list[str]:
    return [name for name in dir(resource) if name[0] != "_" and callable(getattr(resource, name))]


def test_there_are_resources() -> None:
    assert {"notifications", "users", "templates", "apps"} <= set(RESOURCES)


@pytest.mark.compat("unittest.mock", "async", "aiohttp")
@pytest.mark.parametrize("resource", RESOURCES)
def test_asynchronous_methods_are_coroutine_functions(mode: Mode, resource: str) -> None:
    there = getattr(mode.client(), resource)
    plain = [
        name
        for name in methods(there)
        if not inspect.iscoroutinefunction(getattr(there, name))
        and not name.startswith(("iterate", "rows"))
    ]
    assert plain == []


@pytest.mark.compat("unittest.mock", "async", "aiohttp")
def test_the_other_methods_of_the_client_too(mode: Mode) -> None:
    for name in ("request", "aclose", "__aenter__", "__aexit__"):
        assert inspect.iscoroutinefunction(getattr(mode.client(), name)), name


@pytest.mark.compat("unittest.mock", "sync", "async", "aiohttp")
def test_a_method_of_a_resource_can_be_patched(mode: Mode) -> None:
    client = mode.client()
    with mock.patch.object(client.notifications, "create") as create:
        assert isinstance(create, mock.AsyncMock) == mode.asynchronous
        create.return_value.id = "m"
        result = client.notifications.create(MESSAGE)
        sent = asyncio.run(result) if mode.asynchronous else result
    assert sent.id == "m"
    create.assert_called_once_with(MESSAGE)


@pytest.mark.compat("unittest.mock", "sync", "async", "aiohttp")
def test_a_patched_method_keeps_its_signature_with_autospec(mode: Mode) -> None:
    client = mode.client()
    with (
        mock.patch.object(client.notifications, "create", autospec=True) as create,
        pytest.raises(TypeError),
    ):
        made = client.notifications.create(MESSAGE, nonsense=True)
        asyncio.run(made)  # from Python 3.13 on, this is where an asynchronous one looks
    create.assert_not_called()


def test_an_autospec_of_the_client() -> None:
    client = mock.create_autospec(OneSignal, instance=True)
    client.notifications.create.return_value.id = "m"
    assert client.notifications.create(MESSAGE).id == "m"
    client.notifications.create.assert_called_once_with(MESSAGE)
    with pytest.raises(AttributeError):
        client.notifications.creat(MESSAGE)  # as a typing mistake would
    for name in RESOURCES:
        assert methods(getattr(client, name)), name


@pytest.mark.compat("unittest.mock", "async")
def test_an_autospec_of_the_asynchronous_client(mode: Mode) -> None:
    client = mock.create_autospec(AsyncOneSignal, instance=True)
    client.notifications.create.return_value.id = "m"

    async def use() -> str:
        async with client:
            return (await client.notifications.create(MESSAGE)).id  # type: ignore[no-any-return]

    assert asyncio.run(use()) == "m"
    client.notifications.create.assert_awaited_once_with(MESSAGE)


def reply(status: int = 200, **answer: Any) -> httpx.Response:
    return httpx.Response(status, json=answer)


@pytest.mark.compat("unittest.mock", "sync", "async", "aiohttp")
def test_httpx_itself_can_be_patched(mode: Mode) -> None:
    kind = httpx.AsyncClient if mode.asynchronous else httpx.Client
    with mock.patch.object(kind, "send", autospec=True, return_value=reply(id="m")) as patched:
        assert mode(send).id == "m"
    [call] = patched.call_args_list
    request = call.args[1]
    assert isinstance(request, httpx.Request)
    assert (request.method, str(request.url)) == ("POST", f"{API}/notifications")


@pytest.mark.compat("unittest.mock", "sync", "async", "aiohttp")
def test_a_patched_httpx_may_refuse(mode: Mode) -> None:
    kind = httpx.AsyncClient if mode.asynchronous else httpx.Client
    with (
        mock.patch.object(kind, "send", return_value=reply(404, errors=["none"])),
        pytest.raises(NotFoundError, match="none"),
    ):
        mode(send)


@pytest.mark.compat("unittest.mock", "sync", "async")
def test_a_mocked_transport_of_the_caller(mode: Mode) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return reply(id="m")

    given = mode.http_client(transport=httpx.MockTransport(answer))
    assert mode(send, http_client=given).id == "m"
    assert [request.url for request in seen] == [f"{API}/notifications"]
