"""Fetches the files that exports announce, once they are ready.

    url = client.subscriptions.export().csv_file_url
    Path("subscriptions.csv").write_bytes(exports.download(url))

The URL comes at once, the file minutes later; until then OneSignal answers 404 (403 in older
documents). The file may lie on another host, so no key is sent along.
"""

from __future__ import annotations

import asyncio
import gzip
import io
import time
import zlib
from contextlib import suppress
from urllib.parse import urlsplit

import httpx

from ._error_details import one_line
from ._http.body import TooLarge
from ._http.clients import AsyncClientTransport, ClientTransport, async_client, sync_client
from ._http.extensions import (
    ATTEMPT_TIMEOUT,
    ATTEMPTS,
    CUT,
    DEADLINE,
    MAX_RESPONSE_SIZE,
    OPERATION,
    PROXY,
)
from ._http.pace import Clock
from ._http.pipeline import FAILURES
from ._schema.operation import Operation
from ._schema.unset import Unset
from .errors import (
    APIConnectionError,
    APIStatusError,
    InvalidRequestError,
    OneSignalError,
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

MAX_SIZE = 2**31
"""Bytes that a file may have."""

_PENDING = (403, 404)
_GZIP = b"\x1f\x8b"
_CALL = "exports.download"
_OPERATION: Operation[bytes] = Operation(_CALL, _CALL, "GET", "", (), "always")
_MOST_REDIRECTS = 5
_PATIENCE = 30.0  # seconds for each step of a look


def download(
    url: str | Unset | None,
    *,
    interval: float = INTERVAL,
    timeout: float = TIMEOUT,
    max_size: int = MAX_SIZE,
) -> bytes:
    """Wait for an exported file and return its content, decompressed.

    Args:
        url: As the export named it. Redirects are followed, since no key goes along, but never
            from https to http.
        interval: Seconds between two looks.
        timeout: Seconds after which to give up, the reading of the file included.
        max_size: Bytes that the file may have, before and after it is decompressed.

    Raises:
        ExportNotReadyError: the file was not there in time.
        InvalidRequestError: the URL is none.
        OneSignalError: the network failed, or the file cannot be read.
    """
    wait = _Wait(url, interval, timeout, max_size)
    with sync_client() as http:
        retrying = RetryTransport(ClientTransport(http, owned=False))
        while True:
            request = wait.request(http)
            try:
                reply = retrying.handle_request(request)
            except FAILURES as error:
                raise wait.failed(error) from error
            if (content := wait.content(reply)) is not None:
                return content
            since = wait.clock.now()
            time.sleep(wait.pause)
            wait.clock.slept(wait.pause, since)


async def download_async(
    url: str | Unset | None,
    *,
    interval: float = INTERVAL,
    timeout: float = TIMEOUT,
    max_size: int = MAX_SIZE,
) -> bytes:
    """As `download`."""
    wait = _Wait(url, interval, timeout, max_size)
    async with async_client("httpx") as http:
        retrying = AsyncRetryTransport(AsyncClientTransport(http, owned=False))
        while True:
            request = wait.request(http)
            try:
                reply = await retrying.handle_async_request(request)
            except FAILURES as error:
                raise wait.failed(error) from error
            if (content := wait.content(reply)) is not None:
                return content
            since = wait.clock.now()
            await asyncio.sleep(wait.pause)
            wait.clock.slept(wait.pause, since)


class _Wait:
    """What a look at the file means; the same for both."""

    def __init__(
        self, url: str | Unset | None, interval: float, timeout: float, max_size: int
    ) -> None:
        self.url = self._place = _checked(url)
        self.pause = 0.0
        """Seconds until the next look."""
        self.clock = Clock()
        self._interval = interval
        self._timeout = timeout
        self._max_size = max_size
        self._until = self.clock.now() + timeout
        self._attempts = 0
        self._redirects = 0

    @property
    def _left(self) -> float:
        return max(0.0, self._until - self.clock.now())

    def request(self, http: httpx.Client | httpx.AsyncClient) -> httpx.Request:
        """The next look, which ends in time."""
        left = max(self._left, 1.0)  # even the last look needs a moment
        self._request = http.build_request(
            "GET",
            self._place,
            timeout=min(_PATIENCE, left),
            extensions={
                OPERATION: _OPERATION,
                DEADLINE: self._left,
                ATTEMPT_TIMEOUT: left,
                MAX_RESPONSE_SIZE: self._max_size,
            },
        )
        return self._request

    def content(self, reply: httpx.Response) -> bytes | None:
        """The file, or None if it is not there yet."""
        reply.read()
        self._attempts += self._request.extensions.get(ATTEMPTS, 1)
        if (location := reply.headers.get("location")) and reply.is_redirect:
            self._follow(reply, self._request.url.join(location))
            return None
        if reply.status_code in _PENDING:
            self._await_file(reply.status_code)
            return None
        if not reply.is_success:
            raise self._refused(reply)
        if (cut := reply.extensions.get(CUT)) is not None:
            raise self.failed(cut) from cut
        try:
            return self._decompressed(reply.content)
        except (OSError, EOFError, zlib.error, TooLarge) as error:
            raise APIConnectionError(
                f"{_CALL}: the file came damaged: {error}",
                operation=_CALL,
                attempts=self._attempts,
            ) from error

    def _decompressed(self, content: bytes) -> bytes:
        if not content.startswith(_GZIP):
            return content
        with gzip.open(io.BytesIO(content)) as file:
            whole = file.read(self._max_size + 1)
        if len(whole) > self._max_size:
            raise TooLarge
        return whole

    def _follow(self, reply: httpx.Response, url: httpx.URL) -> None:
        secure = self._request.url.scheme == "https"
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
        text = reply.text
        return error_class(reply.status_code)(
            f"{_CALL}: {reply.status_code}{why}",
            status_code=reply.status_code,
            headers=reply.headers,
            body=text,
            text=text,
            operation=_CALL,
            attempts=self._attempts,
        )

    def failed(self, error: Exception) -> OneSignalError:
        """Our error for one of the HTTP library."""
        request = self._request
        return connection_error(
            error,
            _OPERATION,
            host=request.url.netloc.decode(),
            proxy=request.extensions.get(PROXY),
            attempts=self._attempts + request.extensions.get(ATTEMPTS, 0),
            idempotency_key=None,
            repeatable=True,
            secrets=(),
        )


def _checked(url: str | Unset | None) -> str:
    if isinstance(url, str):
        with suppress(httpx.InvalidURL, ValueError):
            parts, parsed = urlsplit(url), httpx.URL(url)
            if parts.scheme in ("https", "http") and parsed.host:
                return str(parsed)
    shown = one_line(repr(url))
    raise InvalidRequestError(f"{_CALL}: {shown} is not the URL of a file", field="url")
