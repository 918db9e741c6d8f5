"""The connections of a client and of all its copies: opened when needed, renewed after a fork."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import AsyncGenerator
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, get_args

import httpx

from ..errors import ConfigurationError
from ..retry import AsyncRetryTransport, RetryTransport
from .transports import AsyncBorrowed, Backend, Borrowed, async_wire, named_proxy, sync_wire

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

C = TypeVar("C", httpx.Client, httpx.AsyncClient)


def _finish_imports() -> None:
    # What another thread is importing while we fork would stay half imported in the child, whose
    # own import of it would wait for ever.
    for name in list(sys.modules):
        if name.startswith("onesignal_client."):
            import_module(name)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_finish_imports)


class _Pool(Generic[C]):
    closed = False

    def __init__(self, given: C | None, base_url: str, *, http2: bool) -> None:
        self.given: C | None = given
        self.base_url = base_url
        self.http2 = http2
        self._lock = threading.Lock()
        self._pid = os.getpid()
        self._family: list[Any] = [self]
        """Itself, and the pools that other proxies need; whoever closes one closes all."""

    def for_host(self, base_url: str) -> Self:
        """The pool for calls to another host: this one, unless another proxy leads there."""
        if self.given is not None:
            return self
        proxy = named_proxy(base_url)
        same = (each for each in (self, *self._family) if named_proxy(each.base_url) == proxy)
        pool: Self | None = next(same, None)
        if pool is None:
            pool = type(self)(None, base_url, **self.options())
            pool.closed, pool._family = self.closed, self._family
            self._family.append(pool)
        return pool

    def options(self) -> dict[str, Any]:
        """What it takes to make another one."""
        return {"http2": self.http2}

    def _renew(self) -> None:
        """Before opening; in a forked child, the parent's lock and sockets are of no use."""
        if self.closed:
            raise ConfigurationError("the client is closed; make a new one")
        if self._pid != os.getpid():
            self._lock, self._pid = threading.Lock(), os.getpid()
            _INHERITED.append(self._forget())

    def _forget(self) -> object:
        """Start anew; returns what there was."""
        raise NotImplementedError


_INHERITED: list[object] = []  # connections of a parent process: not ours to close


class Pool(_Pool[httpx.Client]):
    """One transport per process."""

    _transport: RetryTransport | None = None

    def get(self) -> RetryTransport:
        transport = self._transport
        if transport is not None and self._pid == os.getpid():
            return transport
        self._renew()
        with self._lock:
            if self._transport is None:
                inner = Borrowed(self.given) if self.given else self._wire()
                self._transport = RetryTransport(inner)
            return self._transport

    def _wire(self) -> httpx.BaseTransport:
        return sync_wire(self.base_url, http2=self.http2)

    def _forget(self) -> object:
        dropped, self._transport = self._transport, None
        return dropped

    def close(self) -> None:
        for pool in self._family:
            pool._close()

    def _close(self) -> None:
        self.closed = True
        transport, self._transport = self._transport, None
        if transport is not None:
            transport.close()


class AsyncPool(_Pool[httpx.AsyncClient]):
    """One transport per event loop, since connections belong to their loop."""

    def __init__(
        self, given: httpx.AsyncClient | None, base_url: str, *, http2: bool, backend: Backend
    ) -> None:
        super().__init__(given, base_url, http2=http2)
        if backend not in get_args(Backend):
            raise ConfigurationError(f"backend must be one of {get_args(Backend)}")
        self.backend: Backend = backend
        self._forget()

    def options(self) -> dict[str, Any]:
        return {**super().options(), "backend": self.backend}

    def get(self) -> AsyncRetryTransport:
        from asyncio import get_running_loop

        loop = get_running_loop()
        lease = self._leases.get(loop)
        if lease is not None and self._pid == os.getpid():
            return lease.transport
        self._renew()
        with self._lock:
            # A loop that was closed without ending its asynchronous generators left its lease here.
            for other in [each for each in self._leases if each.is_closed()]:
                self._leases.pop(other, None)
            inner = AsyncBorrowed(self.given) if self.given else self._wire()
            transport = AsyncRetryTransport(inner)
            self._leases[loop] = _Lease(transport, self._leases)
            return transport

    def _wire(self) -> httpx.AsyncBaseTransport:
        return async_wire(self.base_url, http2=self.http2, backend=self.backend)

    def _forget(self) -> object:
        dropped = getattr(self, "_leases", None)
        self._leases: dict[AbstractEventLoop, _Lease] = {}
        return dropped

    async def aclose(self) -> None:
        """Close the connections of this loop at once, and those of other loops in their own."""
        for pool in self._family:
            await pool._aclose()

    async def _aclose(self) -> None:
        from asyncio import get_running_loop

        self.closed = True
        here = get_running_loop()
        leases, self._leases = self._leases, {}
        for loop, lease in list(leases.items()):  # each takes itself out
            if loop is here:
                await lease.end()
            else:
                with suppress(RuntimeError):  # it is closed already
                    loop.call_soon_threadsafe(lease.end_soon)


class _Lease:
    """The transport of one loop, closed at the latest when that loop shuts down.

    asyncio ends the asynchronous generators of a loop before it closes the loop, or when nobody
    holds them any more; here one holds the transport.
    """

    def __init__(
        self, transport: AsyncRetryTransport, leases: dict[AbstractEventLoop, _Lease]
    ) -> None:
        self.transport = transport
        self._holder = self._hold(transport, leases)
        with suppress(StopIteration):
            self._holder.__anext__().send(None)  # up to the yield: nothing to wait for

    @staticmethod
    async def _hold(
        transport: AsyncRetryTransport, leases: dict[AbstractEventLoop, _Lease]
    ) -> AsyncGenerator[None]:
        from asyncio import get_running_loop

        try:
            yield
        finally:
            leases.pop(get_running_loop(), None)
            await transport.aclose()

    async def end(self) -> None:
        await self._holder.aclose()

    def end_soon(self) -> None:
        """To be called by the loop itself: a loop that never runs again awaits nothing."""
        from asyncio import get_running_loop

        self._ending = get_running_loop().create_task(self.end())
