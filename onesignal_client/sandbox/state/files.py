"""Exported files: announced at once, there after a while, gone after three days."""

from __future__ import annotations

import csv
import gzip
import io
import time
from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from .clock import DAY
from .store import Row
from .world import Scope, World

PREFIX = "/csv_exports/"
VALID_SECONDS = 3 * DAY
LONGEST_SECONDS = 600
"""After so long a file is ready even if nobody looked for it."""
MOMENT_SECONDS = 1.0
"""After so long, in real time, a file that nobody looked for keeps no other export waiting."""
FILES_KEPT = 100


def is_running(world: World, organization_id: str) -> bool:
    """Whether an export of an organization is still running, so that no other can start."""
    now, settings = world.clock.timestamp(), world.settings
    sql = (
        "SELECT * FROM files WHERE organization_id = ? AND exclusive = 1 "
        "ORDER BY created_at DESC LIMIT ?"
    )
    rows = world.store.all(sql, organization_id, FILES_KEPT)
    return any(
        0 <= now - row["created_at"] < settings.export_pending_seconds
        or (
            row["looks"] < settings.export_pending_polls
            and 0 <= now - row["created_at"] < LONGEST_SECONDS
            and 0 <= time.time() - row["asked_at"] < MOMENT_SECONDS
        )
        for row in rows
    )


def announce(
    scope: Scope, organization_id: str, name: str, content: bytes, *, exclusive: bool = True
) -> str:
    """Keep a file under a name that cannot be guessed; its URL.

    Args:
        scope: The app that it is of.
        organization_id: The organization that asks for it.
        name: The file's name with `{id}` where the unguessable part goes.
        content: What will be in it.
        exclusive: Whether no other export may run until it is ready.
    """
    now, store = scope.clock.timestamp(), scope.store
    path = f"{scope.app_id}/{name.format(id=uuid4().hex)}"
    file = {"path": path, "content": content, "created_at": now, "asked_at": time.time()}
    number = store.insert("files", organization_id=organization_id, exclusive=exclusive, **file)
    oldest, last = now - VALID_SECONDS, number - FILES_KEPT
    store.run("DELETE FROM files WHERE created_at <= ? OR seq <= ?", oldest, last)
    return f"{scope.world.url}{PREFIX}{path}"


def find(world: World, path: str) -> Row | None:
    """A file that was announced and has not expired."""
    oldest = world.clock.timestamp() - VALID_SECONDS
    return world.store.one("SELECT * FROM files WHERE path = ? AND created_at > ?", path, oldest)


def is_ready(world: World, row: Row) -> bool:
    """Whether a file is there; if not, that it was looked for is noted."""
    settings, age = world.settings, world.clock.timestamp() - row["created_at"]
    if age < 0:  # the clock was turned back
        return True
    looked = row["looks"] >= settings.export_pending_polls or age >= LONGEST_SECONDS
    if age >= settings.export_pending_seconds and looked:
        return True
    world.store.run("UPDATE files SET looks = looks + 1 WHERE path = ?", row["path"])
    return False


def to_csv(columns: list[str], rows: Iterable[Iterable[Any]], *, quoted: bool = False) -> bytes:
    """Rows under a header, in UTF-8."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerow(columns)
    quoting: Any = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    csv.writer(text, lineterminator="\n", quoting=quoting).writerows(rows)
    return text.getvalue().encode()


def zipped(content: bytes) -> bytes:
    """The content in gzip format."""
    return gzip.compress(content, compresslevel=1, mtime=0)
