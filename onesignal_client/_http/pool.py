"""The connections of a client and of all its copies: opened when needed, renewed after a fork."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import AsyncGenerator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, get_args

import httpx

from ..errors import ConfigurationError
from ..retry import AsyncRetryTransport, RetryTransport
from .clients import (
    LIMITS,
    AsyncClientTransport,
    Backend,
    ClientTransport,
    async_client,
    sync_client,
)

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

C = TypeVar("C", httpx.Client, httpx.AsyncClient)


class Connections(NamedTuple):
    """A client, and the retries around it."""

    client: httpx.Client
    retrying: RetryTransport


class AsyncConnections(NamedTuple):
    """As `Connections`, of one event loop."""

    client: httpx.AsyncClient
    retrying: AsyncRetryTransport


class _Pool(Generic[C]):
    closed = False

    def __init__(self, given: C | None) -> None:
        self.given: C | None = given
        self._lock = threading.Lock()
        self._pid = os.getpid()

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (None,)  # a pickle brings no connections along

    @property
    def _slots(self) -> dict[str, Any]:
        """As many requests at a time as our own clients have connections; others know best."""
        return {} if self.given else {"max_connections": LIMITS.max_connections}

    def _check_open(self) -> None:
        if self.closed:
            raise ConfigurationError("the client is closed; make a new one")


class Pool(_Pool[httpx.Client]):
    """One client, with retries around it, for a process."""

    _open: Connections | None = None

    def get(self) -> Connections:
        connections = self._open
        if connections is not None and self._pid == os.getpid():
            return connections
        self._check_open()
        if self._pid != os.getpid():
            # In a forked child, the parent's lock and sockets are of no use, nor ours to close.
            _INHERITED.append(self._open)
            self._lock, self._pid, self._open = threading.Lock(), os.getpid(), None
        with self._lock:
            if self._open is None:
                client = self.given or sync_client()
                transport = ClientTransport(client, owned=self.given is None)
                self._open = Connections(client, RetryTransport(transport, **self._slots))
            return self._open

    def close(self) -> None:
        self.closed = True
        connections, self._open = self._open, None
        if connections is not None:
            connections.retrying.close()


class AsyncPool(_Pool[httpx.AsyncClient]):
    """One client, with retries around it, for an event loop, since connections belong to it."""

    def __init__(self, given: httpx.AsyncClient | None, backend: Backend) -> None:
        super().__init__(given)
        if backend not in get_args(Backend):
            raise ConfigurationError(f"backend must be one of {get_args(Backend)}")
        if given is not None and backend != "httpx":
            raise ConfigurationError("an http_client brings its own connections; leave out backend")
        self.backend: Backend = backend
        self._leases: dict[AbstractEventLoop, _Lease] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (None, self.backend)

    def get(self) -> AsyncConnections:
        loop = running_loop()
        lease = self._leases.get(loop)
        if lease is not None and self._pid == os.getpid():
            return lease.connections
        self._check_open()
        if self._pid != os.getpid():
            _INHERITED.append(self._leases)
            self._lock, self._pid, self._leases = threading.Lock(), os.getpid(), {}
        with self._lock:
            # A loop that was closed without ending its asynchronous generators left its lease here.
            for other in [each for each in self._leases if each.is_closed()]:
                self._leases.pop(other, None)
            client = self.given or async_client(self.backend)
            transport = AsyncClientTransport(client, owned=self.given is None)
            connections = AsyncConnections(client, AsyncRetryTransport(transport, **self._slots))
            lease = _Lease(connections, self._leases)
            self._leases[loop] = lease
            return lease.connections

    async def aclose(self) -> None:
        """Close the connections of this loop at once, and those of other loops in their own."""
        self.closed = True
        here = running_loop()
        leases, self._leases = self._leases, {}
        for loop, lease in list(leases.items()):  # each takes itself out
            if loop is here:
                await lease.end()
            else:
                with suppress(RuntimeError):  # it is closed already
                    loop.call_soon_threadsafe(lease.end_soon)


class _Lease:
    """The client of one loop, closed at the latest when that loop shuts down.

    asyncio ends the asynchronous generators of a loop before it closes the loop, or when nobody
    holds them any more; here one holds the client. Without it, every `asyncio.run` that does not
    close its client ends with warnings of sockets left open.
    """

    def __init__(
        self, connections: AsyncConnections, leases: dict[AbstractEventLoop, _Lease]
    ) -> None:
        self.connections = connections
        self._holder = self._hold(connections, leases)
        with suppress(StopIteration):
            self._holder.__anext__().send(None)  # up to the yield: nothing to wait for

    @staticmethod
    async def _hold(
        connections: AsyncConnections, leases: dict[AbstractEventLoop, _Lease]
    ) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            leases.pop(running_loop(), None)
            await connections.retrying.aclose()

    async def end(self) -> None:
        await self._holder.aclose()

    def end_soon(self) -> None:
        """To be called by the loop itself: a loop that never runs again awaits nothing."""
        self._ending = running_loop().create_task(self.end())


def running_loop() -> AbstractEventLoop:
    """asyncio's loop, which runs here.

    Raises:
        ConfigurationError: none does.
    """
    from asyncio import get_running_loop

    refuse_trio()
    try:
        return get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "AsyncOneSignal works under asyncio only, and no event loop of it is running here"
        ) from None


def refuse_trio() -> None:
    """Say so early where trio runs.

    Raises:
        ConfigurationError: it does.
    """
    trio: Any = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        raise ConfigurationError("AsyncOneSignal works under asyncio only, not under trio")


_INHERITED: list[object] = []  # connections of a parent process: not ours to close
