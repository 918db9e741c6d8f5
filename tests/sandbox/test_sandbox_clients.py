"""The sandbox's ready-made clients are the package's own, with app, keys and address set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
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


def test_a_sandbox_that_does_not_run_has_no_clients() -> None:
    from onesignal_client.sandbox import Sandbox

    with pytest.raises(RuntimeError, match="start"):
        Sandbox().client()
