"""httpx's connections for many tasks at once.

For every request, the pool within an httpx transport looks at each of its connections several
times, and asks the system about the idle ones; so its cost grows with the number of tasks. Here
each connection has a transport, hence a pool, of its own, and a request takes the one that was
used last.
"""

from __future__ import annotations

from asyncio import Semaphore, timeout
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from time import monotonic
from typing import NamedTuple

import httpx


class _Idle(NamedTuple):
    transport: httpx.AsyncBaseTransport
    since: float


class SpreadTransport(httpx.AsyncBaseTransport):
    """Spreads requests over transports that carry one at a time.

    Args:
        make: Makes such a transport.
        limits: How many there may be, and how many are kept, for how long, when idle.
    """

    def __init__(self, make: Callable[[], httpx.AsyncBaseTransport], limits: httpx.Limits) -> None:
        self._make = make
        self._limits = limits
        self._turns = Semaphore(limits.max_connections or 1_000_000)
        self._idle: deque[_Idle] = deque()
        self._busy: set[httpx.AsyncBaseTransport] = set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._turns.locked():
            await self._wait_for_turn(request)
        else:
            await self._turns.acquire()
        transport = self._idle.pop().transport if self._idle else self._make()
        self._busy.add(transport)
        try:
            response = await transport.handle_async_request(request)
        except BaseException:
            await self._release(transport)
            raise
        if response.is_closed or not isinstance(response.stream, httpx.AsyncByteStream):
            await self._release(transport)
        else:
            response.stream = _Stream(response.stream, transport, self._release)
        return response

    async def _wait_for_turn(self, request: httpx.Request) -> None:
        try:
            async with timeout(request.extensions.get("timeout", {}).get("pool")):
                await self._turns.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout("all connections are busy", request=request) from None

    async def _release(self, transport: httpx.AsyncBaseTransport) -> None:
        if transport not in self._busy:
            return
        self._busy.remove(transport)
        self._idle.append(_Idle(transport, monotonic()))
        self._turns.release()
        while self._is_stale():
            await self._idle.popleft().transport.aclose()

    def _is_stale(self) -> bool:
        """Whether the transport that has been idle for longest should go."""
        idle, limits = self._idle, self._limits
        kept, seconds = limits.max_keepalive_connections, limits.keepalive_expiry
        return bool(idle) and (
            (kept is not None and len(idle) > kept and not self._turns.locked())
            or (seconds is not None and idle[0].since + seconds < monotonic())
        )

    async def aclose(self) -> None:
        transports = [*self._busy, *(idle.transport for idle in self._idle)]
        self._idle.clear()
        for transport in transports:
            await transport.aclose()


class _Stream(httpx.AsyncByteStream):
    """The body of a response; the connection is free again when it is closed."""

    def __init__(
        self,
        stream: httpx.AsyncByteStream,
        transport: httpx.AsyncBaseTransport,
        release: Callable[[httpx.AsyncBaseTransport], Awaitable[None]],
    ) -> None:
        self._stream = stream
        self._transport = transport
        self._release = release

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    async def aclose(self) -> None:
        try:
            await self._stream.aclose()
        finally:
            await self._release(self._transport)
