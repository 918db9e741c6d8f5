"""Exported files: announced at once, there after a while, gone after three days."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from ..contract.context import Context, Reply
from ..contract.errors import plain
from ..contract.registry import serves, tables
from ..contract.times import DAY

PREFIX = "/csv_exports/"
VALID_SECONDS = 3 * DAY
LONGEST_SECONDS = 600
"""After so long a file is ready even if nobody looked for it."""

tables(
    """
CREATE TABLE IF NOT EXISTS files (
    path TEXT PRIMARY KEY,             -- below the prefix
    organization_id TEXT NOT NULL,
    exclusive INTEGER NOT NULL,        -- whether no other export may run beside it
    content BLOB NOT NULL,
    looks INTEGER NOT NULL DEFAULT 0,  -- how often it was asked for in vain
    created_at REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS files_by_time ON files (organization_id, exclusive, created_at);
"""
)

_MISSING = """<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>{code}</Code><Message>{message}</Message></Error>"""
_PENDING = {
    404: ("NoSuchKey", "The specified key does not exist."),
    403: ("AccessDenied", "Access Denied"),
}


def check_free(context: Context) -> None:
    """A 400 while another export of the account is running."""
    now = context.clock.timestamp()
    running = context.store.all(
        "SELECT looks, created_at FROM files "
        "WHERE organization_id = ? AND exclusive = 1 AND created_at > ?",
        context.organization_id,
        now - VALID_SECONDS,
    )
    if any(not _is_ready(context, row["looks"], row["created_at"]) for row in running):
        # rule: exports.one-at-a-time
        raise plain(400, "Only one concurrent export is allowed per OneSignal account.")


def announce(context: Context, name: str, content: bytes, *, exclusive: bool = True) -> str:
    """Keep a file under a name that cannot be guessed; its URL.

    Args:
        context: The request that asks for it.
        name: The file's name with `{id}` where the unguessable part goes.
        content: What will be in it.
        exclusive: Whether no other export may run until it is ready.
    """
    now = context.clock.timestamp()
    context.store.run("DELETE FROM files WHERE created_at <= ?", now - VALID_SECONDS)
    path = f"{context.app_id}/{name.format(id=uuid4().hex)}"
    context.store.insert(
        "files",
        {
            "path": path,
            "organization_id": context.organization_id,
            "exclusive": exclusive,
            "content": content,
            "created_at": now,
        },
    )
    return f"{context.world.url}{PREFIX}{path}"


def to_csv(columns: list[str], rows: Iterable[Iterable[Any]], *, quoted: bool = False) -> bytes:
    """Rows under a header, in UTF-8."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerow(columns)
    writer = csv.writer(
        text, lineterminator="\n", quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    )
    writer.writerows(rows)
    return text.getvalue().encode()


def zipped(content: bytes) -> bytes:
    """The content in gzip format."""
    return gzip.compress(content, compresslevel=1, mtime=0)


@serves("GET", PREFIX)
def get_file(context: Context) -> Reply:
    """An exported file, if it is ready; no key is asked for."""
    row = context.store.one(
        "SELECT * FROM files WHERE path = ? AND created_at > ?",
        context.path["rest"],
        context.clock.timestamp() - VALID_SECONDS,
    )
    # rule: exports.expiry
    if row is None:
        return _missing(404)
    if not _is_ready(context, row["looks"], row["created_at"]):
        # rule: exports.pending
        context.store.run("UPDATE files SET looks = looks + 1 WHERE path = ?", row["path"])
        return _missing(context.world.settings.export_pending_status)
    media_type = "application/gzip" if row["path"].endswith(".gz") else "text/csv"
    return Reply(200, content=bytes(row["content"]), media_type=media_type)


def _is_ready(context: Context, looks: int, created_at: float) -> bool:
    settings = context.world.settings
    age = context.clock.timestamp() - created_at
    waited = age >= settings.export_pending_seconds
    looked = looks >= settings.export_pending_polls or age >= LONGEST_SECONDS
    return waited and looked


def _missing(status: int) -> Reply:
    code, message = _PENDING.get(status, ("Error", "Not ready"))
    text = _MISSING.format(code=code, message=message)
    return Reply(status, text, media_type="application/xml")
