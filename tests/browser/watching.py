"""What a page in the browser complains about and asks for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import pytest
from playwright.sync_api import ConsoleMessage, Error, Page, Request

from scripts.browser import CHROMIUM

in_browser = pytest.mark.skipif(
    not CHROMIUM.exists() and not os.environ.get("CI"),
    reason=f"needs Debian's chromium at {CHROMIUM} (apt-get install chromium)",
)


class Tab(NamedTuple):
    page: Page
    complaints: list[str]
    asked: list[str]


@contextmanager
def watched(page: Page, size: tuple[int, int]) -> Iterator[Tab]:
    """A tab in the hands of one test, of the size of its window; empty again at the end. Tests
    share a page, as each new one is a process of the browser."""
    tab = Tab(page, [], [])

    def said(message: ConsoleMessage) -> None:
        tab.complaints.append(f"{page.url}: {message.type}: {message.text}")

    def failed(error: Error) -> None:
        tab.complaints.append(f"{page.url}: {error}")

    def asked(request: Request) -> None:
        tab.asked.append(request.url)

    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.on("console", said)
    page.on("pageerror", failed)
    page.on("request", asked)
    try:
        yield tab
    finally:
        page.remove_listener("console", said)
        page.remove_listener("pageerror", failed)
        page.remove_listener("request", asked)
        page.goto("about:blank")
