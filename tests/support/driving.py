"""The same calls through every client: sync, async on httpx, async on aiohttp."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal

from onesignal_client import AsyncOneSignal, OneSignal, api
from tests.support.cases import APP, NOTHING, ORGANIZATION_KEY, REST_KEY, Case

SETTINGS: dict[str, Any] = {
    "app_id": APP,
    "rest_api_key": REST_KEY,
    "organization_api_key": ORGANIZATION_KEY,
    "max_retries": 0,
}
"""What a client needs for any case."""


Send = Callable[..., Any]


class Drive:
    """Makes a client, uses it, closes it; `use` may return a coroutine if it is async."""

    name = "sync"
    asynchronous = False

    def __call__(self, use: Callable[[Any], Any], **settings: Any) -> Any:
        with self.client(**settings) as client:
            return use(client)

    @contextmanager
    def using(self, **settings: Any) -> Iterator[Send]:
        """The same for many uses of one client."""
        with self.client(**settings) as client:
            yield lambda use: use(client)

    def client(self, **settings: Any) -> Any:
        return OneSignal(**settings)


class AsyncDrive(Drive):
    asynchronous = True

    def __init__(self, backend: Literal["httpx", "aiohttp"]) -> None:
        self.name = f"async-{backend}"
        self._backend: Literal["httpx", "aiohttp"] = backend

    def __call__(self, use: Callable[[Any], Any], **settings: Any) -> Any:
        async def main() -> Any:
            async with self.client(**settings) as client:
                result = use(client)
                return await result if asyncio.iscoroutine(result) else result

        return asyncio.run(main())

    @contextmanager
    def using(self, **settings: Any) -> Iterator[Send]:
        async def used(use: Callable[[Any], Any]) -> Any:
            result = use(client)
            return await result if asyncio.iscoroutine(result) else result

        with asyncio.Runner() as runner:
            client = self.client(**settings)
            try:
                yield lambda use: runner.run(used(use))
            finally:
                runner.run(client.aclose())

    def client(self, **settings: Any) -> Any:
        own = settings.get("http_client") is not None  # which brings its own connections
        return AsyncOneSignal(**(settings if own else {"backend": self._backend, **settings}))


ALL = (Drive(), AsyncDrive("httpx"), AsyncDrive("aiohttp"))


def by_resource(client: Any, case: Case, body: Any = NOTHING, **more: Any) -> Any:
    """`client.users.get("external_id", "42")`"""
    group, method = case.call.split(".")
    body = case.body if body is NOTHING else body
    bodies = () if body is NOTHING else (body,)
    return getattr(getattr(client, group), method)(*case.args, *bodies, **case.keywords, **more)


def by_function(client: Any, case: Case, *, detailed: bool = False, **more: Any) -> Any:
    """`api.fetch_user.sync("external_id", "42", client=client)`"""
    module = getattr(api, case.operation)
    name = "sync" if isinstance(client, OneSignal) else "asyncio"
    function = getattr(module, f"{name}_detailed" if detailed else name)
    body = {} if case.body is NOTHING else {"body": case.body}
    return function(*case.args, client=client, **body, **case.keywords, **more)


def plain(result: Any) -> Any:
    """A result as JSON."""
    if isinstance(result, list):
        return [plain(item) for item in result]
    return result.to_dict() if hasattr(result, "to_dict") else result
