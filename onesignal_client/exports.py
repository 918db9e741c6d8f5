"""Fetches the files that exports announce, once they are ready.

    url = client.subscriptions.export().csv_file_url
    Path("subscriptions.csv").write_bytes(exports.download(url))

The URL comes at once, the file minutes later; until then OneSignal answers 404 (403 in older
documents). The file may lie on another host, so no key is sent along.
"""

from __future__ import annotations

import asyncio
import gzip
import time
import zlib
from collections.abc import Generator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

import httpx

from ._error_details import one_line
from ._http.transports import async_wire, sync_wire
from ._schema.operation import ATTEMPTS, DEADLINE, Operation
from ._schema.unset import Unset
from .errors import (
    APIConnectionError,
    APIStatusError,
    InvalidRequestError,
    error_class,
)
from .errors import (
    ExportNotReadyError as ExportNotReadyError,
)
from .response import connection_error
from .retry import AsyncRetryTransport, RetryTransport

INTERVAL = 10.0
"""Seconds between two looks, as OneSignal advises."""
TIMEOUT = 900.0
"""Seconds after which to give up."""

_PENDING = (403, 404)
_GZIP = b"\x1f\x8b"
_CALL = "exports.download"
_OPERATION: Operation[bytes] = Operation(_CALL, _CALL, "GET", "", (), "always")
_MOST_REDIRECTS = 5
_PATIENCE = 30.0  # seconds for each step of a look


def download(
    url: str | Unset | None, *, interval: float = INTERVAL, timeout: float = TIMEOUT
) -> bytes:
    """Wait for an exported file and return its content, decompressed.

    Args:
        url: As the export named it. Redirects are followed, since no key goes along, but never
            from https to http.
        interval: Seconds between two looks.
        timeout: Seconds after which to give up; a file that comes by then is read to its end.

    Raises:
        ExportNotReadyError: the file was not there in time.
        InvalidRequestError: the URL is none.
        OneSignalError: the network failed, or the file cannot be read.
    """
    wait = _Wait(url, interval, timeout)
    with httpx.Client(transport=RetryTransport(sync_wire(wait.url, http2=False))) as http:
        while True:
            with wait.translated():
                reply = http.send(wait.request(http))
            if (content := wait.content(reply)) is not None:
                return content
            time.sleep(wait.pause)


async def download_async(
    url: str | Unset | None, *, interval: float = INTERVAL, timeout: float = TIMEOUT
) -> bytes:
    """As `download`."""
    wait = _Wait(url, interval, timeout)
    inner = async_wire(wait.url, http2=False, backend="httpx")
    async with httpx.AsyncClient(transport=AsyncRetryTransport(inner)) as http:
        while True:
            with wait.translated():
                reply = await http.send(wait.request(http))
            if (content := wait.content(reply)) is not None:
                return content
            await asyncio.sleep(wait.pause)


class _Wait:
    """What a look at the file means; the same for both."""

    def __init__(self, url: str | Unset | None, interval: float, timeout: float) -> None:
        self.url = self._place = _checked(url)
        self.pause = 0.0
        """Seconds until the next look."""
        self._interval = interval
        self._timeout = timeout
        self._until = time.monotonic() + timeout
        self._attempts = 0
        self._redirects = 0

    @property
    def _left(self) -> float:
        return max(0.0, self._until - time.monotonic())

    def request(self, http: httpx.Client | httpx.AsyncClient) -> httpx.Request:
        """The next look, which ends in time."""
        seconds = min(_PATIENCE, max(self._left, 1.0))  # even the last look needs a moment
        self._request = http.build_request(
            "GET", self._place, timeout=seconds, extensions={DEADLINE: self._left}
        )
        return self._request

    def content(self, reply: httpx.Response) -> bytes | None:
        """The file, or None if it is not there yet."""
        self._attempts += reply.request.extensions.get(ATTEMPTS, 1)
        if reply.next_request is not None:
            self._follow(reply, reply.next_request.url)
            return None
        if reply.status_code in _PENDING:
            self._await_file(reply.status_code)
            return None
        if not reply.is_success:
            raise self._refused(reply)
        if not reply.content.startswith(_GZIP):
            return reply.content
        try:
            return gzip.decompress(reply.content)
        except (OSError, EOFError, zlib.error) as error:
            raise APIConnectionError(
                f"{_CALL}: the file came damaged: {error}",
                operation=_CALL,
                attempts=self._attempts,
            ) from error

    def _follow(self, reply: httpx.Response, url: httpx.URL) -> None:
        secure = reply.request.url.scheme == "https"
        self._redirects += 1
        if self._redirects > _MOST_REDIRECTS:
            raise self._refused(reply, "; too many redirects")
        if url.scheme not in (("https",) if secure else ("https", "http")):
            raise self._refused(reply, f"; a redirect to {url.scheme} is not followed")
        self._place, self.pause = str(url), 0.0

    def _await_file(self, status: int) -> None:
        if (left := self._left) <= 0:
            raise ExportNotReadyError(
                f"{_CALL}: not there after {self._timeout:g} s (status {status}); "
                "it may come later",
                operation=_CALL,
                attempts=self._attempts,
            )
        self._place, self._redirects = self.url, 0  # where a redirect leads may not last
        self.pause = max(0.0, min(self._interval, left))

    def _refused(self, reply: httpx.Response, why: str = "") -> APIStatusError:
        return error_class(reply.status_code)(
            f"{_CALL}: {reply.status_code}{why}",
            status_code=reply.status_code,
            headers=reply.headers,
            body=reply.text,
            text=reply.text,
            operation=_CALL,
            attempts=self._attempts,
        )

    @contextmanager
    def translated(self) -> Generator[None]:
        """Errors of the HTTP library become ours."""
        try:
            yield
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise connection_error(
                error,
                _OPERATION,
                host=self._request.url.netloc.decode(),
                attempts=self._attempts + self._request.extensions.get(ATTEMPTS, 0),
                idempotency_key=None,
                secrets=(),
            ) from error


def _checked(url: str | Unset | None) -> str:
    if isinstance(url, str):
        with suppress(httpx.InvalidURL, ValueError):
            parts, parsed = urlsplit(url), httpx.URL(url)
            if parts.scheme in ("https", "http") and parsed.host:
                return str(parsed)
    shown = one_line(repr(url))
    raise InvalidRequestError(f"{_CALL}: {shown} is not the URL of a file", field="url")
