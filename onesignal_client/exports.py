"""Fetches the files that exports announce, once they are ready.

    export = client.subscriptions.export()
    client.exports.save(export, "subscriptions.csv", progress=True)
    for row in client.exports.rows(export, types={"session_count": int}):
        ...

The URL comes at once, the file minutes later; until then OneSignal answers 404 (403 in older
documents). A download that breaks off goes on where it was. The file may lie on another host, so
no key is sent along. Only one export may run at a time: `ExportInProgressError`.

`rows` gives dicts, so `pandas.DataFrame(client.exports.rows(export))` works; for large files,
rather `pandas.read_csv(path)` or `polars.scan_csv(path)` on what `save` returns. `download` and
`download_async` need no client and return the file's content.

Source: documentation, csv-export and export-events.
"""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import AsyncGenerator, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ._calls.resource import AsyncResource, Resource
from ._exports.download import (
    INTERVAL,
    MAX_IN_MEMORY,
    MAX_SIZE,
    TIMEOUT,
    Progress,
    fetch,
    fetch_async,
    source,
)
from ._exports.files import Types, beside, parsed
from ._exports.progress import shown
from ._http.clients import async_client, sync_client
from .errors import ExportInProgressError as ExportInProgressError
from .errors import ExportNotReadyError as ExportNotReadyError

if TYPE_CHECKING:
    from ._schema.unset import Unset
    from .models import (
        ExportEventsResponse,
        ExportSubscriptionsResponse,
        NotificationHistoryResponse,
    )

    Export = (
        str
        | Unset
        | ExportEventsResponse
        | ExportSubscriptionsResponse
        | NotificationHistoryResponse
        | None
    )
    """What announces a file: the reply of a call, or its URL."""

__all__ = [
    "INTERVAL",
    "MAX_SIZE",
    "TIMEOUT",
    "AsyncExports",
    "ExportInProgressError",
    "ExportNotReadyError",
    "Exports",
    "Progress",
    "download",
    "download_async",
]


def download(
    export: Export,
    *,
    interval: float = INTERVAL,
    timeout: float = TIMEOUT,
    max_size: int = MAX_IN_MEMORY,
) -> bytes:
    """Wait for an exported file and return its content, unpacked.

    Args:
        export: What announced the file, or its URL. Redirects are followed, since no key goes
            along, but never from https to http.
        interval: Seconds between two looks.
        timeout: Seconds after which to give up, the reading of the file included.
        max_size: Bytes that the file may have, unpacked.

    Raises:
        ExportNotReadyError: the file was not there in time.
        InvalidRequestError: the URL is none.
        OneSignalError: the network failed, or the file cannot be read.
    """
    wanted = source(export, "exports.download", interval, timeout, max_size)
    memory = io.BytesIO()
    with sync_client() as http:
        fetch(http, wanted, memory)
    return memory.getvalue()


async def download_async(
    export: Export,
    *,
    interval: float = INTERVAL,
    timeout: float = TIMEOUT,
    max_size: int = MAX_IN_MEMORY,
) -> bytes:
    """As `download`."""
    wanted = source(export, "exports.download", interval, timeout, max_size)
    memory = io.BytesIO()
    async with async_client("httpx") as http:
        await fetch_async(http, wanted, memory)
    return memory.getvalue()


class Exports(Resource):
    """Exported files, by the connections of the client."""

    def save(
        self,
        export: Export,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        interval: float = INTERVAL,
        timeout: float = TIMEOUT,
        max_size: int = MAX_SIZE,
        progress: Progress | bool = False,
    ) -> Path:
        """Wait for an exported file and save it, unpacked.

        It is written under another name beside `path`, and gets its own when it is whole; if
        anything fails, nothing is left. Memory does not grow with the file.

        Args:
            export: What announced the file (`subscriptions.export`, `players.export`,
                `notifications.history`, `notifications.export_events`), or its URL.
            path: Where to save it.
            overwrite: Whether a file that is there already may be replaced.
            interval: Seconds between two looks; OneSignal advises 10.
            timeout: Seconds after which to give up, the reading of the file included.
            max_size: Bytes that the file may have, unpacked.
            progress: A function that is told the state (`waiting`, `downloading`, `done`), the
                bytes that came and those that there are, None while that is not known. True shows
                a bar if stderr is a terminal (needs the extra `progress`).

        Returns:
            `path`.

        Raises:
            ExportNotReadyError: the file was not there in time.
            APIStatusError: the file is refused, or gone: it is kept for three days.
            APIConnectionError: the network failed, or the file is damaged or changed.
            InvalidRequestError: the URL is none.
            OSError: the file cannot be written, or is there already (`FileExistsError`).
        """
        wanted = source(export, "exports.save", interval, timeout, max_size)
        with shown(progress) as told, beside(Path(path), overwrite) as file:
            fetch(_http(self), wanted, file, told)
        return Path(path)

    def rows(
        self,
        export: Export,
        *,
        types: Types | None = None,
        interval: float = INTERVAL,
        timeout: float = TIMEOUT,
        max_size: int = MAX_SIZE,
        progress: Progress | bool = False,
    ) -> Generator[dict[str, Any]]:
        """Wait for an exported file and go through its rows, as column → text.

        The file is fetched whole before the first row, to a temporary one on disk.

        Args:
            export: As for `save`.
            types: What to make of the text of some columns, as column → function such as `int`;
                an empty text gives None.
            interval: As for `save`.
            timeout: As for `save`.
            max_size: As for `save`.
            progress: As for `save`.

        Raises:
            OneSignalError: as for `save`; or a function does not take a text, or `types` has a
                column that the file does not have.
        """
        wanted = source(export, "exports.rows", interval, timeout, max_size)

        def each() -> Generator[dict[str, Any]]:
            with tempfile.TemporaryFile() as file:
                with shown(progress) as told:
                    fetch(_http(self), wanted, file, told)
                yield from parsed(file, types or {})

        return each()


class AsyncExports(AsyncResource):
    """As `Exports`, to be awaited."""

    async def save(
        self,
        export: Export,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        interval: float = INTERVAL,
        timeout: float = TIMEOUT,
        max_size: int = MAX_SIZE,
        progress: Progress | bool = False,
    ) -> Path:
        """As `Exports.save`."""
        wanted = source(export, "exports.save", interval, timeout, max_size)
        with shown(progress) as told, beside(Path(path), overwrite) as file:
            await fetch_async(_http(self), wanted, file, told)
        return Path(path)

    def rows(
        self,
        export: Export,
        *,
        types: Types | None = None,
        interval: float = INTERVAL,
        timeout: float = TIMEOUT,
        max_size: int = MAX_SIZE,
        progress: Progress | bool = False,
    ) -> AsyncGenerator[dict[str, Any]]:
        """As `Exports.rows`."""
        wanted = source(export, "exports.rows", interval, timeout, max_size)

        async def each() -> AsyncGenerator[dict[str, Any]]:
            with tempfile.TemporaryFile() as file:
                with shown(progress) as told:
                    await fetch_async(_http(self), wanted, file, told)
                for row in parsed(file, types or {}):
                    yield row

        return each()

    save.__doc__ = Exports.save.__doc__
    rows.__doc__ = Exports.rows.__doc__


def _http(resource: Resource | AsyncResource) -> Any:
    return resource._client._pool.get().client
