"""The contenders behind one face; each imports its library only when it is made.

Runs in the official SDK's environment too, so it needs nothing but the standard library.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from .data import APP_ID, KEY, SEGMENTS


class Contender:
    """One way of talking to the API."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self.runner: asyncio.Runner | None = None

    def send(self, text: str) -> object:
        """Build a message, send it, read the reply."""
        raise NotImplementedError

    def page(self, size: int) -> object:
        """Read a page of notifications."""
        raise NotImplementedError

    def fan_out(self, total: int, concurrency: int) -> None:
        """Send `total` messages, `concurrency` at a time."""
        raise NotImplementedError

    def _gather(self, send: Callable[[], Awaitable[object]], total: int, concurrency: int) -> None:
        if self.runner is None:
            self.runner = asyncio.Runner()
        self.runner.run(_work(send, iter(range(total)), concurrency))


async def _work(
    send: Callable[[], Awaitable[object]], turns: Iterator[int], concurrency: int
) -> None:
    async def worker() -> None:
        for _ in turns:
            await send()

    await asyncio.gather(*(worker() for _ in range(concurrency)))


class RawHttpx(Contender):
    """What one would write with httpx alone."""

    def __init__(self, base_url: str) -> None:
        super().__init__(base_url)
        import httpx

        headers = {"Authorization": f"Key {KEY}"}
        self.sync = httpx.Client(base_url=base_url, headers=headers)
        # As patient as we are: with httpx's five seconds it gives up at 400 sends at once.
        self.concurrent = httpx.AsyncClient(
            base_url=base_url, headers=headers, timeout=110, transport=self._transport()
        )

    def _transport(self) -> Any:
        return None

    def send(self, text: str) -> object:
        return self.sync.post("/notifications", json=self._message(text)).json()["id"]

    def page(self, size: int) -> object:
        query = {"app_id": APP_ID, "limit": str(size)}
        return self.sync.get("/notifications", params=query).json()["notifications"]

    def fan_out(self, total: int, concurrency: int) -> None:
        async def send() -> object:
            reply = await self.concurrent.post("/notifications", json=self._message("Hello"))
            return reply.json()["id"]

        self._gather(send, total, concurrency)

    @staticmethod
    def _message(text: str) -> dict[str, Any]:
        return {"app_id": APP_ID, "contents": {"en": text}, "included_segments": SEGMENTS}


class HttpxWithAiohttp(RawHttpx):
    """The same with httpx-aiohttp's transport."""

    def _transport(self) -> Any:
        from httpx_aiohttp import AiohttpTransport

        return AiohttpTransport()


class Ours(Contender):
    """This library as it comes."""

    backend: Any = "httpx"

    def __init__(self, base_url: str) -> None:
        super().__init__(base_url)
        from onesignal_client import AsyncOneSignal, OneSignal
        from onesignal_client.models import Notification

        self.sync = OneSignal(app_id=APP_ID, rest_api_key=KEY, base_url=base_url)
        self.concurrent = AsyncOneSignal(
            app_id=APP_ID, rest_api_key=KEY, base_url=base_url, backend=self.backend
        )
        self.message = Notification

    def send(self, text: str) -> object:
        message = self.message(contents={"en": text}, included_segments=SEGMENTS)
        return self.sync.notifications.create(message).id

    def page(self, size: int) -> object:
        return self.sync.notifications.list(limit=size).notifications

    def fan_out(self, total: int, concurrency: int) -> None:
        async def send() -> object:
            message = self.message(contents={"en": "Hello"}, included_segments=SEGMENTS)
            return (await self.concurrent.notifications.create(message)).id

        self._gather(send, total, concurrency)


class OursWithAiohttp(Ours):
    """This library with `backend="aiohttp"`."""

    backend = "aiohttp"


class Official(Contender):
    """OneSignal's own SDK, which knows threads only."""

    def __init__(self, base_url: str) -> None:
        super().__init__(base_url)
        import onesignal
        from onesignal.api.default_api import DefaultApi
        from onesignal.model.notification import Notification

        settings = onesignal.Configuration(host=base_url, rest_api_key=KEY)
        settings.connection_pool_maxsize = 500
        self.api = DefaultApi(onesignal.ApiClient(settings))
        self.message = Notification

    def send(self, text: str) -> object:
        message = self.message(app_id=APP_ID, contents={"en": text}, included_segments=SEGMENTS)
        return self.api.create_notification(message).id

    def page(self, size: int) -> object:
        return self.api.get_notifications(APP_ID, limit=size).notifications

    def fan_out(self, total: int, concurrency: int) -> None:
        with ThreadPoolExecutor(concurrency) as threads:
            for _ in threads.map(lambda _: self.send("Hello"), range(total)):
                pass


CONTENDERS: dict[str, type[Contender]] = {
    "ours": Ours,
    "ours, aiohttp": OursWithAiohttp,
    "httpx": RawHttpx,
    "httpx + aiohttp": HttpxWithAiohttp,
    "official": Official,
}
LABELS = {
    "ours": "this library",
    "ours, aiohttp": "this library, aiohttp",
    "httpx": "httpx",
    "httpx + aiohttp": "httpx with httpx-aiohttp",
    "official": "official SDK",
}
