"""httpx's connections for many tasks at once.

For every request, the pool within an httpx transport looks at each of its connections several
times, and asks the system about the idle ones; so its cost grows with the number of tasks. Here
each connection has a transport, hence a pool, of its own, and a request takes the one that was
used last. A connection whose request did not end cleanly is closed and never used again: httpcore
may keep a cancelled request in its pool for ever.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from time import monotonic
from typing import NamedTuple

import httpx

from .extensions import note_proxy


class _Idle(NamedTuple):
    transport: httpx.AsyncBaseTransport
    since: float


class SpreadTransport(httpx.AsyncBaseTransport):
    """Spreads requests over transports that carry one at a time.

    Args:
        make: Makes such a transport.
        limits: How many there may be, and how many are kept, for how long, when idle.
        proxy: What they go through.
    """

    def __init__(
        self,
        make: Callable[[], httpx.AsyncBaseTransport],
        limits: httpx.Limits,
        proxy: httpx.Proxy | None = None,
    ) -> None:
        self._make = make
        self._limits = limits
        self._proxy = proxy
        self._turns = asyncio.Semaphore(limits.max_connections or 1_000_000)
        self._idle: deque[_Idle] = deque()
        self._busy: set[httpx.AsyncBaseTransport] = set()
        self._closing: set[asyncio.Task[None]] = set()
        self._closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        note_proxy(request, self._proxy)
        if self._turns.locked():
            await self._wait_for_turn(request)
        else:
            await self._turns.acquire()
        if self._closed:
            self._turns.release()
            raise httpx.PoolTimeout("the client is closed", request=request)
        transport = self._idle.pop().transport if self._idle else self._make()
        self._busy.add(transport)
        try:
            response = await transport.handle_async_request(request)
        except BaseException:
            self._release(transport, clean=False)
            raise
        if response.is_closed or not isinstance(response.stream, httpx.AsyncByteStream):
            self._release(transport, clean=True)
        else:
            response.stream = _Stream(response.stream, transport, self._release)
        return response

    async def _wait_for_turn(self, request: httpx.Request) -> None:
        try:
            async with asyncio.timeout(request.extensions.get("timeout", {}).get("pool")):
                await self._turns.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("all connections are busy", request=request) from None

    def _release(self, transport: httpx.AsyncBaseTransport, *, clean: bool) -> None:
        if transport not in self._busy:
            return
        self._busy.remove(transport)
        if clean and not self._closed:
            self._idle.append(_Idle(transport, monotonic()))
        else:
            self._close_soon(transport)
        self._turns.release()
        while self._is_stale():
            self._close_soon(self._idle.popleft().transport)

    def _is_stale(self) -> bool:
        """Whether the transport that has been idle for longest should go."""
        idle, limits = self._idle, self._limits
        kept, seconds = limits.max_keepalive_connections, limits.keepalive_expiry
        return bool(idle) and (
            (kept is not None and len(idle) > kept and not self._turns.locked())
            or (seconds is not None and idle[0].since + seconds < monotonic())
        )

    def _close_soon(self, transport: httpx.AsyncBaseTransport) -> None:
        # In a task of its own: the one that runs may be cancelled once more.
        task = asyncio.get_running_loop().create_task(transport.aclose())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def aclose(self) -> None:
        self._closed = True
        for transport in (*self._busy, *(idle.transport for idle in self._idle)):
            self._close_soon(transport)
        self._idle.clear()
        await asyncio.gather(*self._closing, return_exceptions=True)


class _Stream(httpx.AsyncByteStream):
    """The body of a response; once it is closed, the connection is free again, or closed."""

    def __init__(
        self,
        stream: httpx.AsyncByteStream,
        transport: httpx.AsyncBaseTransport,
        release: Callable[..., None],
    ) -> None:
        self._stream = stream
        self._transport = transport
        self._release = release
        self._at_end = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._stream:
            yield part
        self._at_end = True

    async def aclose(self) -> None:
        clean = False
        try:
            await self._stream.aclose()
            clean = self._at_end
        finally:
            self._release(self._transport, clean=clean)
