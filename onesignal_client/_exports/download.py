"""A file that is announced before it is there: awaited, unpacked, resumed.

What reads it may be any httpx client, whose proxies and certificates serve here too; its keys and
cookies do not, since the file may lie on any host.
"""

from __future__ import annotations

import re
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import aclosing, closing, suppress
from datetime import UTC, date, datetime, timedelta
from typing import IO, Any, NamedTuple
from urllib.parse import urlsplit

import httpx

from .._common.error_details import one_line
from .._common.retry_after import retry_after_seconds
from .._http.clients import AsyncClientTransport, ClientTransport, user_agent
from .._http.extensions import ATTEMPTS, OPERATION
from .._http.failures import FAILURES, connection_error
from .._http.network import attempt_within
from .._schema.operation import Operation
from ..errors import (
    APIConnectionError,
    APIStatusError,
    ExportNotReadyError,
    OneSignalError,
    refused,
)
from ..response import Response

INTERVAL = 10.0
"""Seconds between two looks, as OneSignal advises."""
TIMEOUT = 900.0
"""Seconds after which to give up, the reading of the file included."""
MAX_SIZE = 100 * 2**30
"""Bytes that a file may have, unpacked: OneSignal advises against larger ones."""
MAX_IN_MEMORY = 2**31
"""The same where it is kept in memory."""
KEPT = timedelta(days=3)
"""How long OneSignal keeps an exported file."""

Progress = Callable[[str, int, int | None], Any]
"""Called with the state (`waiting`, `downloading`, `done`), the bytes that came, and those that
there are, None while that is not known."""

_PENDING = frozenset({403, 404})
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})
_MOST_FAILURES = 6  # in a row, without a byte between them
_MOST_REDIRECTS = 5
_PATIENCE = 30.0  # seconds for each step of a request
_MOST_PAGES = 3  # web pages in a row where a file should be
_CHUNK = 2**16
_GZIP = b"\x1f\x8b"
_GZIP_FORMAT = 31  # in zlib's terms


class Source(NamedTuple):
    """Where a file will be, how long to wait for it and how much to read."""

    url: str
    call: str
    interval: float
    timeout: float
    max_size: int


def source(export: object, call: str, interval: float, timeout: float, max_size: int) -> Source:
    """That of what announces a file, or of its URL.

    Raises:
        InvalidRequestError: an argument makes no sense.
    """
    limits = {"interval": interval, "timeout": timeout, "max_size": max_size}
    for name, value in limits.items():
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
            raise refused(call, f"{name} must be a number, 0 or more", name)
    if not isinstance(export, str):
        found = (getattr(export, name, None) for name in ("csv_file_url", "destination_url"))
        export = next((url for url in found if isinstance(url, str)), export)
    if isinstance(export, str):
        with suppress(httpx.InvalidURL):
            url = httpx.URL(export)
            if url.scheme in ("https", "http") and url.host:
                return Source(str(url), call, interval, timeout, max_size)
    raise refused(call, f"{one_line(repr(export))} is not the URL of a file", "url")


def silent(*_: object) -> None:
    """For a progress that nobody wants to see."""


def fetch(http: httpx.Client, source: Source, sink: IO[bytes], progress: Progress = silent) -> None:
    """Wait for a file and write it, unpacked, to the sink.

    Raises:
        ExportNotReadyError: the file was not there in time.
        APIStatusError: it was refused, or is gone.
        APIConnectionError: the network failed, or the file is damaged.
    """
    transport = ClientTransport(http)
    download = _Download(source, sink, progress)
    while not download.is_done:
        if download.pause:
            time.sleep(download.pause)
        try:
            request = download.request()
            with attempt_within(download.left):
                reply = transport.handle_request(request)
        except FAILURES as error:
            download.failed(error)
            continue
        with closing(reply):
            download.begin(reply)
            # httpx streams nothing twice, such as what a test's transport made up, or a hook read.
            is_read = reply.is_stream_consumed
            # As they come: of pieces of a size of ours, the last would be lost with the connection.
            chunks = iter(httpx.ByteStream(reply.content)) if is_read else reply.iter_raw()
            while True:
                try:
                    chunk = next(chunks, b"")
                except FAILURES as error:
                    download.failed(error)
                    break
                # Not the network: what the sink raises, such as a full disk, is handed on.
                if download.take(chunk):
                    break


async def fetch_async(
    http: httpx.AsyncClient, source: Source, sink: IO[bytes], progress: Progress = silent
) -> None:
    """As `fetch`."""
    import asyncio

    transport = AsyncClientTransport(http)
    download = _Download(source, sink, progress)
    while not download.is_done:
        if download.pause:
            await asyncio.sleep(download.pause)
        try:
            request = download.request()
            async with asyncio.timeout(download.left):
                reply = await transport.handle_async_request(request)
        except FAILURES as error:
            download.failed(error)
            continue
        async with aclosing(reply):
            download.begin(reply)
            is_read = reply.is_stream_consumed
            chunks = aiter(httpx.ByteStream(reply.content)) if is_read else reply.aiter_raw()
            while True:
                try:
                    chunk = await anext(chunks, b"")
                except FAILURES as error:
                    download.failed(error)
                    break
                if download.take(chunk):
                    break


class _Download:
    """What the replies mean."""

    def __init__(self, source: Source, sink: IO[bytes], progress: Progress) -> None:
        self.pause = 0.0
        """Seconds until the next request."""
        self.is_done = False
        self._source = source
        self._place = source.url
        self._operation: Operation[Any] = Operation(
            source.call, source.call, "GET", "", (), "always"
        )
        self._sink = sink
        self._progress = progress
        self._started = time.monotonic()
        self._slept = 0.0
        self._attempts = self._failures = self._redirects = self._pages = 0
        self._forget()

    def _forget(self) -> None:
        """Before the first byte, or before the first byte again."""
        self._received = self._written = 0
        self._total: int | None = None
        self._version: str | None = None
        self._unpacker = _Unpacker()

    @property
    def left(self) -> float:
        """Seconds until the time is over; a last request gets a moment, so never less than one."""
        return max(1.0, self._until_end())

    def _until_end(self) -> float:
        # A clock that stands still, as in tests, must not make it wait for ever.
        return self._source.timeout - max(self._slept, time.monotonic() - self._started)

    def request(self) -> httpx.Request:
        """The next one. Not made by the client: its headers and cookies may be secrets."""
        self._slept += self.pause
        self.pause = 0.0
        self._attempts += 1
        headers = {"Accept": "*/*", "Accept-Encoding": "identity", "User-Agent": user_agent()}
        if self._received:
            headers["Range"] = f"bytes={self._received}-"
            if self._version is not None:
                headers["If-Range"] = self._version
        self._request = httpx.Request(
            "GET",
            self._place,
            headers=headers,
            extensions={
                "timeout": httpx.Timeout(min(_PATIENCE, self.left)).as_dict(),
                OPERATION: self._operation,
                ATTEMPTS: self._attempts,
            },
        )
        return self._request

    def begin(self, reply: httpx.Response) -> None:
        """The head of a reply is there."""
        self._reply, self._head = reply, b""
        if not reply.is_success:
            return
        self._redirects = 0
        if _is_page(reply):
            raise self._refused("it is a web page, and no file")
        if reply.status_code == 206:
            self._check_range(reply.headers.get("content-range", ""))
        else:
            if self._received:
                # The server begins again: the file is another now, or it cannot do else.
                self._sink.seek(0)
                self._sink.truncate()
                self._forget()
            length = reply.headers.get("content-length", "")
            self._total = int(length) if length.isdigit() else None
            version = reply.headers.get("etag", "")
            self._version = version if version and not version.startswith("W/") else None
        self._tell("downloading")

    def _check_range(self, said: str) -> None:
        found = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", said.strip())
        start, total = found.groups() if found else ("", "")
        changed = self._total is not None and total not in ("*", str(self._total))
        if start != str(self._received) or changed:
            raise self._damaged("it changed while it was read")

    def take(self, chunk: bytes) -> bool:
        """The next piece of the body, empty at its end; whether that is enough of it."""
        if not self._reply.is_success:
            self._head += chunk
            if chunk and len(self._head) < _CHUNK and self._until_end() > 0:
                return False
            self._judge()
            return True
        if not chunk:
            self._end()
            return True
        self._failures = self._pages = 0
        self._received += len(chunk)
        try:
            for piece in self._unpacker.unpack(chunk):
                self._write(piece)
        except zlib.error as error:
            raise self._damaged(str(error)) from error
        self._tell("downloading")
        if self._until_end() <= 0:
            raise self._late("not here as a whole")
        return False

    def _write(self, piece: bytes) -> None:
        self._written += len(piece)
        if self._written > self._source.max_size:
            raise self._damaged(f"unpacked, it has more than {self._source.max_size:,} bytes")
        self._sink.write(piece)

    def _end(self) -> None:
        if self._total is not None and self._received < self._total:
            self.failed(httpx.ReadError(f"{self._received} of {self._total} bytes came"))
            return
        if self._unpacker.is_inside:
            raise self._damaged("it ends too early")
        self._write(self._unpacker.start)
        self.is_done = True
        self._tell("done")

    def _judge(self) -> None:
        """A reply that brings no file."""
        reply, status = self._reply, self._reply.status_code
        if reply.next_request is not None:
            self._follow(reply.next_request.url)
        elif status in _PENDING and not self._received:
            self._await_file()
        elif status in _AGAIN:
            self._fail(self._refused(), retry_after_seconds(reply.headers) or 0.0)
        else:
            raise self._refused()

    def _follow(self, url: httpx.URL) -> None:
        self._redirects += 1
        if self._redirects > _MOST_REDIRECTS:
            raise self._refused("too many redirects")
        secure = self._place.startswith("https:")
        if url.scheme not in (("https",) if secure else ("https", "http")):
            raise self._refused(f"a redirect to {url.scheme} is not followed")
        self._place = str(url)

    def _await_file(self) -> None:
        self._pages = self._pages + 1 if _is_page(self._reply) else 0
        if self._pages == _MOST_PAGES:
            raise self._refused("a web page answers, so no file will come")
        if _is_expired(self._source.url) or b"expired" in self._head.lower():
            raise self._refused(f"OneSignal keeps an exported file for {KEPT.days} days")
        if self._until_end() <= 0:
            raise self._late(f"not there (status {self._reply.status_code})")
        self._tell("waiting")
        self._place, self._redirects = self._source.url, 0  # where a redirect leads may not last
        self.pause = max(0.0, min(self._source.interval, self._until_end()))

    def failed(self, error: Exception) -> None:
        """The network failed: go on where it broke off, unless that has been tried often enough."""
        ours = connection_error(error, self._operation, self._request)
        ours.__cause__ = error
        self._fail(ours)

    def _fail(self, error: OneSignalError, asked: float = 0.0) -> None:
        self._failures += 1
        self.pause = max(asked, min(0.25 * 2**self._failures, 8.0))
        if self._failures == _MOST_FAILURES or self.pause > self._until_end():
            raise error

    def _tell(self, state: str) -> None:
        self._progress(state, self._received, self._total)

    def _late(self, what: str) -> ExportNotReadyError:
        call, seconds = self._source.call, self._source.timeout
        problem = f"{call}: {what} after {seconds:g} s; it may come later"
        return ExportNotReadyError(problem, operation=call, attempts=self._attempts)

    def _damaged(self, why: str) -> APIConnectionError:
        call = self._source.call
        problem = f"{call}: the file came damaged: {why}"
        return APIConnectionError(problem, operation=call, attempts=self._attempts)

    def _refused(self, why: str | None = None) -> APIStatusError:
        status = self._reply.status_code
        hints = (((status,), why),) if why else ()
        return Response(
            operation=self._operation._replace(hints=hints),
            status_code=status,
            headers=self._reply.headers,
            content=self._head,
            url=self._place,
            attempts=self._attempts,
            repeatable=True,
        ).status_error()


class _Unpacker:
    """Gunzips what is gzip, piece by piece, and lets anything else through."""

    def __init__(self) -> None:
        self.start = b""
        """What has come while that was too short to tell what it is."""
        self._is_gzip: bool | None = None
        self._part: Any = None

    @property
    def is_inside(self) -> bool:
        """Whether more must follow."""
        return self._part is not None

    def unpack(self, data: bytes) -> Iterator[bytes]:
        """What comes out, in pieces of bounded size.

        Raises:
            zlib.error: it is damaged.
        """
        if self._is_gzip is None:
            data = self.start + data
            if len(data) < len(_GZIP):
                self.start = data
                return
            self.start, self._is_gzip = b"", data.startswith(_GZIP)
        if not self._is_gzip:
            yield data
            return
        while True:
            if self._part is None:
                data = data.lstrip(b"\0")  # a file may have several parts, and padding behind them
            if not data:
                return
            self._part = self._part or zlib.decompressobj(_GZIP_FORMAT)
            yield self._part.decompress(data, _CHUNK)
            data = self._part.unconsumed_tail
            if self._part.eof:
                data, self._part = self._part.unused_data, None


def _is_page(reply: httpx.Response) -> bool:
    kind: str = reply.headers.get("content-type", "")
    return kind.startswith("text/html")


def _is_expired(url: str) -> bool:
    """Whether the day in a file's name is longer ago than files are kept."""
    for text in re.findall(r"\d{4}-\d{2}-\d{2}", urlsplit(url).path.rpartition("/")[2]):
        with suppress(ValueError):
            return datetime.now(UTC).date() - date.fromisoformat(text) > KEPT + timedelta(days=1)
    return False
