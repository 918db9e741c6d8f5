"""The standard library's mocks find the calls, and know which are to be awaited."""

from __future__ import annotations

import inspect
from typing import Any
from unittest.mock import AsyncMock, MagicMock, create_autospec, patch

import pytest

from onesignal_client import AsyncOneSignal, OneSignal, api
from onesignal_client.models import CreateNotificationResponse
from tests.support.cases import CASES
from tests.support.together import together

CALLS = sorted({(case.call, case.operation) for case in CASES})
SENT = CreateNotificationResponse(id="1")
by_call = together("call, operation", CALLS)


def method(client: Any, call: str) -> Any:
    group, name = call.split(".")
    return getattr(getattr(client, group), name)


@by_call
def test_what_is_to_be_awaited_is_a_coroutine_function(call: str, operation: str) -> None:
    assert inspect.iscoroutinefunction(method(AsyncOneSignal(), call))
    assert not inspect.iscoroutinefunction(method(OneSignal(), call))
    functions = getattr(api, operation)
    for name in ("asyncio", "asyncio_detailed"):
        assert inspect.iscoroutinefunction(getattr(functions, name))
    for name in ("sync", "sync_detailed"):
        assert not inspect.iscoroutinefunction(getattr(functions, name))


@pytest.fixture(scope="module")
def autospecs() -> tuple[OneSignal, AsyncOneSignal]:
    return create_autospec(OneSignal, instance=True), create_autospec(AsyncOneSignal, instance=True)


@by_call
def test_an_autospec_of_a_client_has_every_call(
    call: str, operation: str, autospecs: tuple[OneSignal, AsyncOneSignal]
) -> None:
    client, async_client = autospecs
    assert isinstance(method(client, call), MagicMock)
    assert isinstance(method(async_client, call), AsyncMock)
    for either in autospecs:
        with pytest.raises(AttributeError):
            method(either, f"{call}_misspelt")


def test_an_autospec_takes_what_the_call_takes() -> None:
    client = create_autospec(OneSignal, instance=True)
    client.notifications.create.return_value = SENT
    assert client.notifications.create({"contents": {"en": "x"}}, app_id="a") is SENT
    client.notifications.create.assert_called_once_with({"contents": {"en": "x"}}, app_id="a")
    with pytest.raises(TypeError, match="unexpected keyword argument 'ap_id'"):
        client.notifications.create({}, ap_id="a")


async def test_an_autospec_is_awaited() -> None:
    client = create_autospec(AsyncOneSignal, instance=True)
    client.notifications.create.return_value = SENT
    assert await client.notifications.create({}) is SENT
    client.notifications.create.assert_awaited_once_with({})


def test_a_call_can_be_patched() -> None:
    client = OneSignal()
    with patch.object(client.notifications, "create", return_value=SENT) as create:
        assert client.notifications.create({}) is SENT
    create.assert_called_once_with({})
    assert client.notifications.create is not create


async def test_a_call_to_be_awaited_can_be_patched() -> None:
    client = AsyncOneSignal()
    with patch.object(client.notifications, "create", return_value=SENT) as create:
        assert isinstance(create, AsyncMock)
        assert await client.notifications.create({}) is SENT
    create.assert_awaited_once_with({})


def test_a_group_can_be_patched_for_every_client() -> None:
    with patch.object(OneSignal, "notifications", autospec=True) as notifications:
        assert OneSignal().notifications is notifications
    assert OneSignal().notifications is not notifications


def test_a_client_has_one_of_each_group() -> None:
    client = OneSignal()
    assert client.notifications is client.notifications
    assert client.with_options().notifications is not client.notifications
    assert isinstance(client.notifications, OneSignal.notifications)
