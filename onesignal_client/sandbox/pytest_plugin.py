"""The fixture `onesignal_sandbox`: a fresh OneSignal for each test that asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from onesignal_client.sandbox import Sandbox


@pytest.fixture
def onesignal_sandbox() -> Iterator[Sandbox]:
    """A running sandbox: `client()`, `async_client()`, `sent`, `requests`, `faults`, `clock`.

    Every reply is checked against the OpenAPI document; a violation fails the test.
    """
    # Imported late: the plugin is loaded by every pytest run, used or not.
    from onesignal_client.sandbox import Sandbox

    with Sandbox(check_replies=True) as sandbox:
        yield sandbox
