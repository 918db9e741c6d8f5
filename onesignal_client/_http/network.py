"""The sockets of the synchronous client: bounded in time, and closed from any thread.

httpcore asks a network backend for its connections. This one is httpcore's own with three more
promises: an attempt ends when its time is over, however slowly the bytes drip; the next address of
a host is tried when one does not answer soon; and closing ends the reads of other threads at once.
"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from time import monotonic
from typing import Any
from weakref import WeakSet

import httpcore

_PIECE = 2**16  # bytes written in one go; each gets what is left of the time
_SOON = 2.0  # seconds that one address may take while there are others

_ends: ContextVar[float | None] = ContextVar("onesignal_attempt_ends", default=None)


@contextmanager
def attempt_within(seconds: float | None) -> Iterator[None]:
    """Whatever this thread sends or reads on a `Network` meanwhile ends in time."""
    token = _ends.set(None if seconds is None else monotonic() + seconds)
    try:
        yield
    finally:
        _ends.reset(token)


def _left(timeout: float | None, error: type[Exception]) -> float | None:
    """The timeout of one step, within what is left of the attempt."""
    ends = _ends.get()
    if ends is None:
        return timeout
    left = ends - monotonic()
    if left <= 0:
        raise error("the attempt took too long")
    return left if timeout is None else min(timeout, left)


class Network(httpcore.NetworkBackend):
    """httpcore's own backend for threads, kept within bounds."""

    def __init__(self) -> None:
        self._inner = httpcore.SyncBackend()
        self._lock = threading.Lock()
        self._streams: WeakSet[_Stream] = WeakSet()
        self._closed = False

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        if self._closed:
            raise httpcore.ConnectError("the client is closed")
        addresses = _addresses(host, port)
        # A last round without haste: a slow address may be the only one that lives.
        rounds = [*addresses, *addresses[:-1]] if len(addresses) > 1 else addresses
        failure: Exception = httpcore.ConnectError(f"no address for {host}")
        with attempt_within(_left(timeout, httpcore.ConnectTimeout)):
            for index, address in enumerate(rounds):
                soon = _SOON if index < len(addresses) - 1 else None
                try:
                    left = _left(soon, httpcore.ConnectTimeout)
                    return self.keep(
                        self._inner.connect_tcp(address, port, left, local_address, socket_options)
                    )
                except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                    failure = error
        raise failure

    def keep(self, stream: httpcore.NetworkStream) -> httpcore.NetworkStream:
        """The stream, bounded, and known for the day of closing."""
        kept = _Stream(stream, self)
        with self._lock:
            self._streams.add(kept)
        if self._closed:
            kept.end()
        return kept

    def close(self) -> None:
        """End what other threads send and read; they meet an error at once."""
        self._closed = True
        with self._lock:
            streams = list(self._streams)
        for stream in streams:
            stream.end()


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, network: Network) -> None:
        self._inner = inner
        self._network = network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _PIECE):
            piece = buffer[start : start + _PIECE]
            self._inner.write(piece, _left(timeout, httpcore.WriteTimeout))

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        within = _left(timeout, httpcore.ConnectTimeout)
        return self._network.keep(self._inner.start_tls(ssl_context, server_hostname, within))

    def close(self) -> None:
        self._inner.close()

    def end(self) -> None:
        # A thread that reads from a socket does not notice that another one closes it; it does
        # notice a shutdown.
        with suppress(OSError):
            self._inner.get_extra_info("socket").shutdown(socket.SHUT_RDWR)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error
    except UnicodeError as error:  # a label too long, or an empty one
        raise httpcore.ConnectError(f"{host!r} is not a valid host name: {error}") from error
    return list(dict.fromkeys(str(address[0]) for *_, address in found))
