"""The sandbox's ready-made clients are the package's own, with app, keys and address set."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from onesignal_client.sandbox import Sandbox

pytestmark = [
    pytest.mark.filterwarnings("ignore::onesignal_client.warnings.OneSignalBetaWarning"),
]


def test_client(sandbox: Sandbox) -> None:
    client = sandbox.client(max_retries=0)
    created = client.users.create({"identity": {"external_id": "a"}})
    assert client.users.get("external_id", "a").identity == created.identity
    assert [app.id for app in client.apps.list()] == [sandbox.app_id]


async def test_async_client(sandbox: Sandbox) -> None:
    async with sandbox.async_client() as client:
        created = await client.users.create({"identity": {"external_id": "a"}})
        assert (await client.users.get("external_id", "a")).identity == created.identity


def test_a_client_keeps_the_http_client_that_it_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    asked: list[str] = []
    hooks: Any = {"request": [lambda request: asked.append(request.method)]}
    with Sandbox() as sandbox, httpx.Client(trust_env=False, event_hooks=hooks) as mine:
        assert sandbox.client(max_retries=0).notifications.list().total_count == 0
        assert not asked
        sandbox.client(http_client=mine, max_retries=0).notifications.list()
        assert asked == ["GET"]


def test_a_sandbox_that_does_not_run_has_no_clients() -> None:

    with pytest.raises(RuntimeError, match="start"):
        Sandbox().client()
