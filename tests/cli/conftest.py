from __future__ import annotations

from collections.abc import Iterator

import pytest

from onesignal_client.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """Every reply is checked against the document; a violation fails the test at its end."""
    with Sandbox(check_replies=True) as sandbox:
        yield sandbox
