"""The fixtures `onesignal_sandbox`, `onesignal_env` and `onesignal_sandbox_session`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from onesignal_client.sandbox import Sandbox

# Imported late: the plugin is loaded by every pytest run, used or not.


@pytest.fixture
def onesignal_sandbox() -> Iterator[Sandbox]:
    """A running sandbox: `client()`, `async_client()`, `sent`, `requests`, `faults`, `clock`.

    Every reply is checked against the OpenAPI document; a violation fails the test.
    """
    from onesignal_client.sandbox import Sandbox

    with Sandbox(check_replies=True) as sandbox:
        yield sandbox


@pytest.fixture
def onesignal_env(onesignal_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The same, and the environment set so that clients of the program under test go to it."""
    for name, value in onesignal_sandbox.env.items():
        monkeypatch.setenv(name, value)
    return onesignal_sandbox


@pytest.fixture(scope="session")
def onesignal_sandbox_session() -> Iterator[Sandbox]:
    """One sandbox for all tests, for programs that are started once; `reset()` it as you like."""
    from onesignal_client.sandbox import Sandbox

    with Sandbox(check_replies=True) as sandbox:
        yield sandbox
