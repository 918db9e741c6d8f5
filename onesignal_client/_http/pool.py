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
N = TypeVar("N", "Connections", "AsyncConnections")


class _Pool(Generic[C, N]):
    """One client, with retries around it, for each place that needs one of its own."""

    closed = False

    def __init__(self, given: C | None) -> None:
        self.given: C | None = given
        self._lock = threading.Lock()
        self._pid = os.getpid()
        self._open: dict[Any, N] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (None,)  # a pickle brings no connections along

    def get(self) -> N:
        here = self._here()
        connections = self._open.get(here)
        if connections is not None and self._pid == os.getpid():
            return connections
        if self.closed:
            raise ConfigurationError("the client is closed; make a new one")
        if self._pid != os.getpid():
            # In a forked child, the parent's lock and sockets are of no use, nor ours to close.
            _INHERITED.append(self._open)
            self._lock, self._pid, self._open = threading.Lock(), os.getpid(), {}
        with self._lock:
            connections = self._open.get(here)
            if connections is None:
                connections = self._open[here] = self._connect()
            return connections

    def _here(self) -> Any:
        """What connections belong to."""
        return None

    def _connect(self) -> N:
        raise NotImplementedError

    @property
    def _slots(self) -> dict[str, Any]:
        """As many requests at a time as our own clients have connections; others know best."""
        return {} if self.given else {"max_connections": LIMITS.max_connections}


class Connections(NamedTuple):
    """A client, and the retries around it."""

    client: httpx.Client
    retrying: RetryTransport


class Pool(_Pool[httpx.Client, Connections]):
    """For a process."""

    def _connect(self) -> Connections:
        client = self.given or sync_client()
        transport = ClientTransport(client, owned=self.given is None)
        return Connections(client, RetryTransport(transport, **self._slots))

    def close(self) -> None:
        self.closed = True
        opened, self._open = self._open, {}
        for connections in opened.values():
            connections.retrying.close()


class AsyncConnections:
    """As `Connections`, of one event loop, closed at the latest when that loop shuts down.

    asyncio ends the asynchronous generators of a loop before it closes the loop, or when nobody
    holds them any more; here one holds the client. Without it, every `asyncio.run` that does not
    close its client ends with warnings of sockets left open.
    """

    def __init__(
        self,
        client: httpx.AsyncClient,
        retrying: AsyncRetryTransport,
        opened: dict[AbstractEventLoop, AsyncConnections],
    ) -> None:
        self.client = client
        self.retrying = retrying
        self._holder = self._hold(retrying, opened)
        with suppress(StopIteration):
            self._holder.__anext__().send(None)  # up to the yield: nothing to wait for

    @staticmethod
    async def _hold(
        retrying: AsyncRetryTransport, opened: dict[AbstractEventLoop, AsyncConnections]
    ) -> AsyncGenerator[None]:
        try:
            yield
        finally:
            opened.pop(running_loop(), None)
            await retrying.aclose()

    async def end(self) -> None:
        await self._holder.aclose()

    def end_soon(self) -> None:
        """To be called by the loop itself: a loop that never runs again awaits nothing."""
        self._ending = running_loop().create_task(self.end())


class AsyncPool(_Pool[httpx.AsyncClient, AsyncConnections]):
    """For an event loop, since connections belong to it."""

    def __init__(self, given: httpx.AsyncClient | None, backend: Backend) -> None:
        super().__init__(given)
        if backend not in get_args(Backend):
            raise ConfigurationError(f"backend must be one of {get_args(Backend)}")
        if given is not None and backend != "httpx":
            raise ConfigurationError("an http_client brings its own connections; leave out backend")
        self.backend: Backend = backend

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (None, self.backend)

    def _here(self) -> AbstractEventLoop:
        return running_loop()

    def _connect(self) -> AsyncConnections:
        # A loop that was closed without ending its asynchronous generators left its own here.
        for other in [each for each in self._open if each.is_closed()]:
            self._open.pop(other, None)
        client = self.given or async_client(self.backend)
        transport = AsyncClientTransport(client, owned=self.given is None)
        retrying = AsyncRetryTransport(transport, **self._slots)
        return AsyncConnections(client, retrying, self._open)

    async def aclose(self) -> None:
        """Close the connections of this loop at once, and those of other loops in their own."""
        self.closed = True
        here = running_loop()
        opened, self._open = self._open, {}
        for loop, connections in list(opened.items()):  # each takes itself out
            if loop is here:
                await connections.end()
            else:
                with suppress(RuntimeError):  # it is closed already
                    loop.call_soon_threadsafe(connections.end_soon)


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
