"""A file that is announced before it is there: awaited, unpacked, resumed. A plan, see `_plans`.

What reads it may be any httpx client, whose proxies and certificates serve here too; its keys and
cookies do not, since the file may lie on any host.
"""

from __future__ import annotations

import re
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple, Protocol
from urllib.parse import urlsplit

import httpx

from ._error_details import one_line
from ._http.clients import FAILURES, raised, user_agent
from ._http.extensions import ATTEMPTS, OPERATION, PROXY
from ._http.network import attempt_within
from ._plans import Pause, Plan, Step
from ._schema.operation import Operation
from .errors import (
    APIConnectionError,
    APIStatusError,
    ExportNotReadyError,
    InvalidRequestError,
    OneSignalError,
)
from .response import Response, connection_error

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


class Limits(NamedTuple):
    """How long and how much to read.

    Raises:
        InvalidRequestError: by `check`, if they make no sense.
    """

    interval: float
    timeout: float
    max_size: int

    def check(self, call: str) -> None:
        for name, value in self._asdict().items():
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
                raise InvalidRequestError(
                    f"{call}: {name} must be a number, 0 or more", field=name, operation=call
                )


class Sink(Protocol):
    """Where the file goes; a seekable binary file will do."""

    def write(self, data: bytes, /) -> object: ...
    def seek(self, at: int, /) -> object: ...
    def truncate(self) -> object: ...


def silent(*_: object) -> None:
    """For a progress that nobody wants to see."""


def fetching(
    url: str,
    sink: Sink,
    limits: Limits,
    call: str,
    progress: Progress = silent,
    *,
    asynchronous: bool,
) -> Plan[None]:
    """Wait for a file and write it, unpacked, to the sink; to be run with an httpx client.

    Raises:
        ExportNotReadyError: the file was not there in time.
        APIStatusError: it was refused, or is gone.
        APIConnectionError: the network failed, or the file is damaged.
    """
    limits.check(call)
    fetch = _Fetch(url, sink, limits, call, progress)
    while not fetch.is_done:
        if fetch.pause:
            yield Pause(fetch.pause)
            fetch.slept += fetch.pause
        try:
            reply = yield _opening(fetch, asynchronous)
        except FAILURES as error:
            fetch.failed(error)
            continue
        try:
            yield from _read(fetch, reply, asynchronous)
        except GeneratorExit:  # nobody takes a further step
            raise
        except BaseException:
            yield _closing(reply, asynchronous)
            raise
        yield _closing(reply, asynchronous)


def _read(fetch: _Fetch, reply: httpx.Response, asynchronous: bool) -> Plan[None]:
    fetch.begin(reply)
    if reply.is_stream_consumed:  # made up by a test's transport: httpx streams nothing twice
        if not reply.content or not fetch.take(reply.content):
            fetch.take(b"")
        return
    # As they come: of pieces of a size of ours, the last would be lost with the connection.
    chunks: Any = reply.aiter_raw() if asynchronous else reply.iter_raw()
    step: Step = (lambda _: anext(chunks, b"")) if asynchronous else (lambda _: next(chunks, b""))
    while True:
        try:
            chunk = yield step
        except FAILURES as error:
            fetch.failed(error)
            return
        # Not the network any more: what the sink raises, such as a full disk, is not ours.
        if fetch.take(chunk):
            return


def _opening(fetch: _Fetch, asynchronous: bool) -> Step:
    def send(http: httpx.Client) -> httpx.Response:
        with attempt_within(fetch.left):
            try:
                return http.send(fetch.request(), stream=True, auth=None, follow_redirects=False)
            except httpx.HTTPStatusError as error:
                return raised(error)

    async def send_async(http: httpx.AsyncClient) -> httpx.Response:
        from asyncio import timeout

        async with timeout(fetch.left):
            try:
                request = fetch.request()
                return await http.send(request, stream=True, auth=None, follow_redirects=False)
            except httpx.HTTPStatusError as error:
                return raised(error)

    return send_async if asynchronous else send


def _closing(reply: httpx.Response, asynchronous: bool) -> Step:
    return lambda _: reply.aclose() if asynchronous else reply.close()


class _Fetch:
    """What the replies mean."""

    def __init__(self, url: str, sink: Sink, limits: Limits, call: str, progress: Progress) -> None:
        self.pause = 0.0
        """Seconds until the next request."""
        self.slept = 0.0
        self.is_done = False
        self._url = self._place = url
        self._call = call
        self._operation: Operation[Any] = Operation(call, call, "GET", "", (), "always")
        self._sink = sink
        self._interval, self._timeout, self._max_size = limits
        self._progress = progress
        self._started = time.monotonic()
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
        # A clock that stands still, as in tests, must not make it wait for ever.
        return max(1.0, self._until_end())

    def _until_end(self) -> float:
        return self._timeout - max(self.slept, time.monotonic() - self._started)

    def request(self) -> httpx.Request:
        """The next one. Not made by the client: its headers and cookies may be secrets."""
        self._attempts += 1
        headers = {"Accept": "*/*", "Accept-Encoding": "identity", "User-Agent": user_agent()}
        if self._received:
            headers["Range"] = f"bytes={self._received}-"
            if self._version is not None:
                headers["If-Range"] = self._version
        seconds = min(_PATIENCE, self.left)
        timeout = {"connect": seconds, "read": seconds, "write": seconds, "pool": seconds}
        self._request = httpx.Request(
            "GET",
            self._place,
            headers=headers,
            extensions={"timeout": timeout, OPERATION: self._operation, ATTEMPTS: self._attempts},
        )
        return self._request

    def begin(self, reply: httpx.Response) -> None:
        """The head of a reply is there."""
        self._reply, self._head = reply, b""
        self.pause = 0.0
        if not reply.is_success:
            return
        self._redirects = 0
        if reply.headers.get("content-type", "").startswith("text/html"):
            raise self._refused("it is a web page, and no file")
        if reply.status_code != 206 and self._received:
            # The server begins again, since the file is another now, or since it cannot do else.
            self._sink.seek(0)
            self._sink.truncate()
            self._forget()
        if reply.status_code == 206:
            self._check_range(reply.headers.get("content-range", ""))
        else:
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
                self._written += len(piece)
                if self._written > self._max_size:
                    raise self._damaged(f"unpacked, it has more than {self._max_size:,} bytes")
                self._sink.write(piece)
        except zlib.error as error:
            raise self._damaged(str(error)) from error
        self._tell("downloading")
        if self._until_end() <= 0:
            raise self._late("not here as a whole")
        return False

    def _end(self) -> None:
        if self._total is not None and self._received < self._total:
            self.failed(httpx.ReadError(f"{self._received} of {self._total} bytes came"))
            return
        if not self._unpacker.is_whole:
            raise self._damaged("it ends too early")
        if rest := self._unpacker.rest:
            self._sink.write(rest)
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
            asked = reply.headers.get("retry-after", "")
            self._fail(self._refused(), float(asked) if asked.isdigit() else 0.0)
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
        page = self._reply.headers.get("content-type", "").startswith("text/html")
        self._pages = self._pages + 1 if page else 0
        if self._pages == _MOST_PAGES:
            raise self._refused("a web page answers, so no file will come")
        if _is_expired(self._url) or b"expired" in self._head.lower():
            raise self._refused(f"OneSignal keeps an exported file for {KEPT.days} days")
        if self._until_end() <= 0:
            raise self._late(f"not there (status {self._reply.status_code})")
        self._tell("waiting")
        self._place, self._redirects = self._url, 0  # where a redirect leads may not last
        self.pause = max(0.0, min(self._interval, self._until_end()))

    def failed(self, error: Exception) -> None:
        """The network failed: go on where it broke off, unless that has been tried often enough."""
        ours = connection_error(
            error,
            self._operation,
            host=self._request.url.netloc.decode(),
            proxy=self._request.extensions.get(PROXY),
            attempts=self._attempts,
            idempotency_key=None,
            repeatable=True,
            secrets=(),
        )
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
        return ExportNotReadyError(
            f"{self._call}: {what} after {self._timeout:g} s; it may come later",
            operation=self._call,
            attempts=self._attempts,
        )

    def _damaged(self, why: str) -> APIConnectionError:
        return APIConnectionError(
            f"{self._call}: the file came damaged: {why}",
            operation=self._call,
            attempts=self._attempts,
        )

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
        self._start = b""
        self._inflating: Any = None
        self._is_plain = False

    def unpack(self, data: bytes) -> Iterator[bytes]:
        """What comes out, in pieces of bounded size.

        Raises:
            zlib.error: it is damaged.
        """
        if self._inflating is None and not self._is_plain:
            data = self._start = self._start + data
            if len(data) < len(_GZIP):
                return
            self._is_plain = not data.startswith(_GZIP)
        if self._is_plain:
            yield data
            return
        while True:
            if self._inflating is None or self._inflating.eof:
                if self._inflating is not None and not (data := data.lstrip(b"\0")):
                    return  # a file may have several parts, and padding behind them
                self._inflating = zlib.decompressobj(_GZIP_FORMAT)
            piece = self._inflating.decompress(data, _CHUNK)
            ended = self._inflating.eof
            data = self._inflating.unused_data if ended else self._inflating.unconsumed_tail
            if piece:
                yield piece
            if not data and (ended or len(piece) < _CHUNK):
                return

    @property
    def rest(self) -> bytes:
        """What is left of a file that is too short to tell."""
        return b"" if self._inflating is not None or self._is_plain else self._start

    @property
    def is_whole(self) -> bool:
        """Whether it may end here."""
        return self._inflating.eof if self._inflating is not None else True


def checked_url(url: object, call: str) -> str:
    """The URL, if it can be that of a file.

    Raises:
        InvalidRequestError: it cannot.
    """
    if isinstance(url, str):
        with suppress(httpx.InvalidURL, ValueError):
            parts, parsed = urlsplit(url), httpx.URL(url)
            if parts.scheme in ("https", "http") and parsed.host:
                return str(parsed)
    raise InvalidRequestError(
        f"{call}: {one_line(repr(url))} is not the URL of a file", field="url"
    )


def _is_expired(url: str) -> bool:
    """Whether the day in a file's name is longer ago than files are kept."""
    for text in re.findall(r"\d{4}-\d{2}-\d{2}", urlsplit(url).path.rpartition("/")[2]):
        with suppress(ValueError):
            return datetime.now(UTC).date() - date.fromisoformat(text) > KEPT + timedelta(days=1)
    return False
