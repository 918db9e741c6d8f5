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
from contextlib import contextmanager

import httpx

from ._wire import async_wire, sync_wire
from .errors import APIConnectionError, InvalidRequestError, OneSignalError, error_class
from .retry import AsyncRetryTransport, RetryTransport
from .unset import Unset

INTERVAL = 10.0
"""Seconds between two looks, as OneSignal advises."""
TIMEOUT = 900.0
"""Seconds after which to give up."""

_PENDING = (403, 404)
_GZIP = b"\x1f\x8b"
_CALL = "exports.download"


class ExportNotReadyError(OneSignalError):
    """The file was not there in time; it may come later."""


def download(
    url: str | Unset | None, *, interval: float = INTERVAL, timeout: float = TIMEOUT
) -> bytes:
    """Wait for an exported file and return its content, decompressed.

    Args:
        url: As the export named it.
        interval: Seconds between two looks.
        timeout: Seconds after which to give up.

    Raises:
        ExportNotReadyError: the file was not there in time.
        OneSignalError: the network failed, or the file cannot be read.
    """
    wait = _Wait(url, timeout)
    with httpx.Client(transport=RetryTransport(sync_wire(wait.url, http2=False))) as http:
        while True:
            with wait.translated():
                reply = http.get(wait.url)
            if (content := wait.content(reply)) is not None:
                return content
            time.sleep(interval)


async def download_async(
    url: str | Unset | None, *, interval: float = INTERVAL, timeout: float = TIMEOUT
) -> bytes:
    """As `download`."""
    wait = _Wait(url, timeout)
    inner = async_wire(wait.url, http2=False, backend="httpx")
    async with httpx.AsyncClient(transport=AsyncRetryTransport(inner)) as http:
        while True:
            with wait.translated():
                reply = await http.get(wait.url)
            if (content := wait.content(reply)) is not None:
                return content
            await asyncio.sleep(interval)


class _Wait:
    """What a look at the file means; the same for both."""

    def __init__(self, url: str | Unset | None, timeout: float) -> None:
        if not isinstance(url, str) or not url.startswith(("https://", "http://")):
            raise InvalidRequestError(f"{_CALL}: {url!r} is not the URL of a file", field="url")
        self.url = url
        self._timeout = timeout
        self._until = time.monotonic() + timeout

    def content(self, reply: httpx.Response) -> bytes | None:
        """The file, or None if it is not there yet."""
        if reply.status_code in _PENDING:
            if time.monotonic() >= self._until:
                raise ExportNotReadyError(
                    f"{_CALL}: not there after {self._timeout:g} s (status {reply.status_code}); "
                    "it may come later",
                    operation=_CALL,
                )
            return None
        if not reply.is_success:
            raise error_class(reply.status_code)(
                f"{_CALL}: {reply.status_code}",
                status_code=reply.status_code,
                headers=reply.headers,
                body=reply.text,
                text=reply.text,
                operation=_CALL,
            )
        if not reply.content.startswith(_GZIP):
            return reply.content
        try:
            return gzip.decompress(reply.content)
        except (OSError, EOFError, zlib.error) as error:
            raise APIConnectionError(
                f"{_CALL}: the file came damaged: {error}", operation=_CALL
            ) from error

    @contextmanager
    def translated(self) -> Generator[None]:
        """Errors of the HTTP library become ours."""
        try:
            yield
        except httpx.HTTPError as error:
            raise APIConnectionError(
                f"{_CALL}: {str(error) or type(error).__name__}", operation=_CALL
            ) from error
