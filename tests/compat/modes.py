"""The three ways to make a client, named as users name them."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import httpx
import pytest

from onesignal_client import AsyncOneSignal, OneSignal
from tests.support.plain_http import NO_TLS

APP = "0a1b2c3d-0000-4000-8000-000000000001"
KEY = "os_v2_app_compatkey"
MESSAGE: Any = {"contents": {"en": "Hello"}, "included_segments": ["All"]}
API = "https://api.onesignal.com"


class Mode:
    """Makes a client, uses it, closes it. Nothing is set that a user could leave out."""

    def __init__(self, name: str, make: Callable[..., Any], **settings: Any) -> None:
        self.name = name
        self._make = make
        self._settings = settings

    @property
    def asynchronous(self) -> bool:
        return self.name != "sync"

    def client(self, **settings: Any) -> Any:
        return self._make(**{"app_id": APP, "rest_api_key": KEY, **self._settings, **settings})

    def http_client(self, **options: Any) -> Any:
        """A client as a caller may bring one; using it below closes it."""
        kind = httpx.AsyncClient if self.asynchronous else httpx.Client
        return kind(**{"verify": NO_TLS, **options})

    def __call__(self, use: Callable[[Any], Any], **settings: Any) -> Any:
        given = settings.get("http_client")
        if not self.asynchronous:
            with given or nullcontext(), self.client(**settings) as client:
                return use(client)

        async def main() -> Any:
            async with given or nullcontext(), self.client(**settings) as client:
                result = use(client)
                return await result if inspect.isawaitable(result) else result

        return asyncio.run(main())


MODES = {
    "sync": Mode("sync", OneSignal),
    "async": Mode("async", AsyncOneSignal),
    "aiohttp": Mode("aiohttp", AsyncOneSignal, backend="aiohttp"),
}


def send(client: Any) -> Any:
    return client.notifications.create(MESSAGE)


def in_time(seconds: float, work: Callable[[], Any]) -> Any:
    """The result of the work, which must be there after so many real seconds.

    In a thread, since work that never ends could not be left otherwise.
    """
    outcome: list[Any] = []

    def run() -> None:
        try:
            outcome.append(work())
        except BaseException as error:
            outcome.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    if not outcome:
        pytest.fail(f"not done after {seconds} s")
    if isinstance(outcome[0], BaseException):
        raise outcome[0]
    return outcome[0]
