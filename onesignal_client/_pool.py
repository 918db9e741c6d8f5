"""The connections of a client and of all its copies: opened when needed, renewed after a fork."""

from __future__ import annotations

import asyncio
import os
import threading
from typing import Any, Generic, TypeVar
from weakref import WeakKeyDictionary

import httpx

from ._wire import AsyncBorrowed, Backend, Borrowed, async_wire, sync_wire
from .errors import ConfigurationError
from .retry import AsyncRetryTransport, RetryTransport

C = TypeVar("C", httpx.Client, httpx.AsyncClient)


class _Pool(Generic[C]):
    closed = False

    def __init__(self, given: C | None, base_url: str, *, http2: bool) -> None:
        self.given: C | None = given
        self.base_url = base_url
        self.http2 = http2
        self._lock = threading.Lock()
        self._pid = os.getpid()

    def options(self) -> dict[str, Any]:
        """What it takes to make another one."""
        return {"http2": self.http2}

    def _renew(self) -> None:
        """Before opening; in a forked child, the parent's lock and sockets are of no use."""
        if self.closed:
            raise ConfigurationError("the client is closed; make a new one")
        if self._pid != os.getpid():
            self._lock, self._pid = threading.Lock(), os.getpid()
            self._forget()

    def _forget(self) -> None:
        raise NotImplementedError


class Pool(_Pool[httpx.Client]):
    """One `httpx.Client` per process."""

    _client: httpx.Client | None = None

    def get(self) -> httpx.Client:
        client = self._client
        if client is not None and self._pid == os.getpid():
            return client
        self._renew()
        with self._lock:
            if self._client is None:
                inner = Borrowed(self.given) if self.given else self._wire()
                self._client = httpx.Client(transport=RetryTransport(inner), trust_env=False)
            return self._client

    def _wire(self) -> httpx.BaseTransport:
        return sync_wire(self.base_url, http2=self.http2)

    def _forget(self) -> None:
        self._client = None

    def close(self) -> None:
        self.closed = True
        client, self._client = self._client, None
        if client is not None:
            client.close()


class AsyncPool(_Pool[httpx.AsyncClient]):
    """One `httpx.AsyncClient` per event loop, since connections belong to their loop."""

    def __init__(
        self, given: httpx.AsyncClient | None, base_url: str, *, http2: bool, backend: Backend
    ) -> None:
        super().__init__(given, base_url, http2=http2)
        self.backend: Backend = backend
        self._forget()

    def options(self) -> dict[str, Any]:
        return {**super().options(), "backend": self.backend}

    def get(self) -> httpx.AsyncClient:
        loop = asyncio.get_running_loop()
        client = self._clients.get(loop)
        if client is not None and self._pid == os.getpid():
            return client
        self._renew()
        with self._lock:
            inner = AsyncBorrowed(self.given) if self.given else self._wire()
            client = httpx.AsyncClient(transport=AsyncRetryTransport(inner), trust_env=False)
            self._clients[loop] = client
            return client

    def _wire(self) -> httpx.AsyncBaseTransport:
        return async_wire(self.base_url, http2=self.http2, backend=self.backend)

    def _forget(self) -> None:
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, httpx.AsyncClient] = (
            WeakKeyDictionary()
        )

    async def aclose(self) -> None:
        self.closed = True
        client = self._clients.pop(asyncio.get_running_loop(), None)
        self._forget()
        if client is not None:
            await client.aclose()
