from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from onesignal_client.sandbox import ORGANIZATION_API_KEY, REST_API_KEY, Sandbox
from tests.support.audience import Audience
from tests.support.plain_http import NO_TLS


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """Every reply is checked against the document; a violation fails the test at its end."""
    with Sandbox(check_replies=True) as sandbox:
        yield sandbox


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A plain HTTP client with the app's key; `{app}` in a path is for the tests to fill."""
    with httpx.Client(
        base_url=sandbox.url,
        headers={"Authorization": f"Key {REST_API_KEY}"},
        trust_env=False,
        verify=NO_TLS,
    ) as client:
        yield client


@pytest.fixture
def org(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(
        base_url=sandbox.url,
        headers={"Authorization": f"Key {ORGANIZATION_API_KEY}"},
        trust_env=False,
        verify=NO_TLS,
    ) as client:
        yield client


@pytest.fixture
def app(sandbox: Sandbox) -> str:
    """The path of the app."""
    return f"/apps/{sandbox.app_id}"


@pytest.fixture
def audience(sandbox: Sandbox, api: httpx.Client) -> Audience:
    return Audience(sandbox, api)
