from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from scripts.browser import browser


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """One for all that is here, as it takes longer to start than most tests do."""
    expect.set_options(timeout=20_000)  # a busy machine is slow, not wrong
    with browser() as chromium:
        yield chromium


@pytest.fixture(scope="package")
def shared_page(chromium: Browser) -> Page:
    return chromium.new_page()
