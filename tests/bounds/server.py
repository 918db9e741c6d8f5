"""An HTTP server on loopback that leaves every byte of a reply to the test."""

from __future__ import annotations

import asyncio
import json
import ssl
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Self


class Over(Exception):  # noqa: N818
    """The connection is to be closed now."""


@dataclass
class Exchange:
    """One request, as soon as its head is there, and the way back."""

    method: str
    target: str
    headers: dict[str, str]
    """Their names in lower case."""
    body: bytes
    """Empty in `on_head`, since it may be still to come."""
    _reader: asyncio.StreamReader = field(repr=False)
    _writer: asyncio.StreamWriter = field(repr=False)

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    async def write(self, data: bytes) -> None:
        self._writer.write(data)
        await self._writer.drain()

    async def reply(self, body: bytes = b"{}", status: int = 200, **headers: str) -> None:
        """A plain reply; `retry_after="1"` becomes a header."""
        named = {"Content-Type": "application/json", "Content-Length": str(len(body))}
        named |= {name.replace("_", "-").title(): value for name, value in headers.items()}
        lines = [f"HTTP/1.1 {status} -", *(f"{name}: {value}" for name, value in named.items())]
        await self.write("\r\n".join([*lines, "", ""]).encode() + body)

    def end(self) -> None:
        """Nothing more will be written; what the client sends is still read."""
        self._writer.write_eof()

    async def swallow(self) -> None:
        """Read the body, where that is not done yet, and forget it."""
        left = int(self.headers.get("content-length", 0))
        while left and (read := await self._reader.read(min(left, 65536))):
            left -= len(read)

    async def drip(self, data: bytes, pause: float) -> None:
        """A byte, a pause, a byte."""
        for at in range(len(data)):
            await self.write(data[at : at + 1])
            await asyncio.sleep(pause)


Handler = Callable[[Exchange], Awaitable[None]]


async def _answer(exchange: Exchange) -> None:
    await exchange.reply(b'{"id":"m"}')


class Server:
    """Use it in a `with` statement; it runs in a thread of its own.

    Args:
        handler: Answers each request, once it is there whole; may raise `Over`.
        on_head: Is told of each request before its body is read; may raise `Over`.
        tls: Speak TLS.
    """

    def __init__(
        self,
        handler: Handler = _answer,
        *,
        on_head: Handler | None = None,
        tls: ssl.SSLContext | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self.handler = handler
        self.requests: list[Exchange] = []
        self.open = 0
        """Connections at the moment."""
        self.connections = 0
        """How many there have been."""
        self._on_head = on_head
        self._tls = tls
        self._host = host
        self.port = port
        self._news = threading.Condition()
        self._started = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._main()), daemon=True)

    @property
    def url(self) -> str:
        return f"http{'s' if self._tls else ''}://{self._host}:{self.port}"

    def wait_for(self, requests: int, seconds: float = 10) -> None:
        """Until so many requests have come in."""
        with self._news:
            came = self._news.wait_for(lambda: len(self.requests) >= requests, seconds)
        assert came, f"{len(self.requests)} of {requests} requests came"

    def wait_until_closed(self, seconds: float = 5) -> None:
        """Until the clients have closed all connections."""
        with self._news:
            closed = self._news.wait_for(lambda: self.open == 0, seconds)
        assert closed, f"{self.open} connections are still open"

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._started.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        listening = await asyncio.start_server(
            self._serve, self._host, self.port, ssl=self._tls, backlog=1024
        )
        self.port = listening.sockets[0].getsockname()[1]
        self._started.set()
        await self._stop.wait()
        listening.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        self._count(1)
        try:
            while await self._exchange(reader, writer):
                pass
        except (OSError, EOFError, Over, asyncio.CancelledError):
            pass
        finally:
            writer.transport.abort()
            with suppress(OSError, asyncio.CancelledError):  # which asyncio would log
                await writer.wait_closed()
            self._tasks.discard(task)
            self._count(-1)

    def _count(self, change: int) -> None:
        with self._news:
            self.open += change
            self.connections += max(change, 0)
            self._news.notify_all()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = await _head(reader)
        if head is None:
            return False
        first, *lines = head
        method, target, _ = first.split(" ", 2)
        headers = {
            name.lower(): value.strip()
            for name, _, value in (line.partition(":") for line in lines)
        }
        exchange = Exchange(method, target, headers, b"", reader, writer)
        if self._on_head:
            await self._on_head(exchange)
        exchange.body = await reader.readexactly(int(headers.get("content-length", 0)))
        with self._news:
            self.requests.append(exchange)
            self._news.notify_all()
        await self._within(reader, self.handler(exchange))
        return True

    async def _within(self, reader: asyncio.StreamReader, work: Awaitable[None]) -> None:
        """The work, but no longer than the client stays."""
        answering = asyncio.ensure_future(work)
        gone = asyncio.ensure_future(_gone(reader))
        try:
            await asyncio.wait({answering, gone}, return_when=asyncio.FIRST_COMPLETED)
            if not answering.done():
                raise Over
            answering.result()
        finally:
            for each in (answering, gone):
                each.cancel()
            await asyncio.gather(answering, gone, return_exceptions=True)


async def _head(reader: asyncio.StreamReader) -> list[str] | None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    return head.decode("latin-1").rstrip("\r\n").split("\r\n")


async def _gone(reader: asyncio.StreamReader) -> None:
    """Until the other side has closed, without taking what it sends next."""
    while not reader.at_eof() and reader.exception() is None:  # noqa: ASYNC110
        await asyncio.sleep(0.02)
