"""The sandbox's state in SQLite, in memory or in a file."""

from __future__ import annotations

import math
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zlib import crc32

from .money import amount

Row = sqlite3.Row

SCHEMA = """
CREATE TABLE IF NOT EXISTS organizations (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS apps (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    fields TEXT NOT NULL,              -- JSON: name, platform credentials, ...
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL
);

CREATE TABLE IF NOT EXISTS api_keys (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,           -- token_id
    hash TEXT NOT NULL UNIQUE,         -- the secret itself is stored nowhere
    kind TEXT NOT NULL,                -- rest or organization
    organization_id TEXT NOT NULL,
    app_id TEXT REFERENCES apps (id) ON DELETE CASCADE,
    name TEXT,
    ip_allowlist_mode TEXT NOT NULL,
    ip_allowlist TEXT NOT NULL,        -- JSON
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS api_keys_by_app ON api_keys (app_id);

CREATE TABLE IF NOT EXISTS users (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,  -- the owner in other tables
    id TEXT NOT NULL UNIQUE,           -- onesignal_id
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    language TEXT,
    timezone_id TEXT,
    country TEXT,
    ip TEXT,
    test_user_name TEXT,
    lat REAL,
    long REAL,
    first_active INTEGER NOT NULL,
    last_active INTEGER NOT NULL,
    amount_spent REAL NOT NULL DEFAULT 0,
    session_time INTEGER NOT NULL DEFAULT 0,
    session_count INTEGER NOT NULL DEFAULT 0,
    purchases TEXT NOT NULL DEFAULT '[]',
    extra TEXT NOT NULL DEFAULT '{}'   -- JSON: properties that nothing selects by
);
CREATE INDEX IF NOT EXISTS users_by_app ON users (app_id, seq);

CREATE TABLE IF NOT EXISTS aliases (
    app_id TEXT NOT NULL,
    label TEXT NOT NULL,
    value TEXT NOT NULL,
    owner INTEGER NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
    PRIMARY KEY (app_id, label, value)
) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS aliases_by_owner ON aliases (owner, label);

CREATE TABLE IF NOT EXISTS tags (
    owner INTEGER NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
    app_id TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    number REAL,                       -- null if the value is none
    PRIMARY KEY (owner, key)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS tags_by_number ON tags (app_id, key, number)
    WHERE number IS NOT NULL;

CREATE TABLE IF NOT EXISTS subscriptions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,  -- deliveries name it: no other may have it later
    id TEXT NOT NULL UNIQUE,
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    owner INTEGER NOT NULL REFERENCES users (seq) ON DELETE CASCADE,
    type TEXT NOT NULL,
    token TEXT,
    enabled INTEGER NOT NULL,
    notification_types INTEGER NOT NULL,
    session_time INTEGER NOT NULL DEFAULT 0,
    session_count INTEGER NOT NULL DEFAULT 0,
    sdk TEXT NOT NULL DEFAULT '',
    device_model TEXT NOT NULL DEFAULT '',
    device_os TEXT NOT NULL DEFAULT '',
    rooted INTEGER NOT NULL DEFAULT 0,
    test_type INTEGER NOT NULL DEFAULT 0,
    app_version TEXT NOT NULL DEFAULT '',
    net_type INTEGER NOT NULL DEFAULT 0,
    carrier TEXT NOT NULL DEFAULT '',
    web_auth TEXT NOT NULL DEFAULT '',
    web_p256 TEXT NOT NULL DEFAULT '',
    first_active INTEGER NOT NULL,
    last_active INTEGER NOT NULL,
    unsubscribed_at INTEGER,
    extra TEXT NOT NULL DEFAULT '{}'   -- JSON: what only the player model knows
);
CREATE INDEX IF NOT EXISTS subscriptions_by_app ON subscriptions (app_id, seq);
CREATE INDEX IF NOT EXISTS subscriptions_by_owner ON subscriptions (owner);
CREATE INDEX IF NOT EXISTS subscriptions_by_token ON subscriptions (app_id, token, type);

CREATE TABLE IF NOT EXISTS deletions (
    due REAL NOT NULL,
    kind TEXT NOT NULL,                -- users or subscriptions
    id TEXT NOT NULL,
    PRIMARY KEY (due, kind, id)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS idempotency (
    app_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    status INTEGER NOT NULL,
    body TEXT NOT NULL,                -- JSON
    expires_at REAL NOT NULL,
    PRIMARY KEY (app_id, scope, key)
) WITHOUT ROWID;
"""


class StoreError(ValueError):
    """A file that holds something else than this version's state."""


class Store:
    """One connection behind one lock; the lock is never held while waiting for the network."""

    def __init__(self, file: str | Path | None = None, schemas: Iterable[str] = ()) -> None:
        self._lock = threading.RLock()
        self.closed = False
        self._inserts: dict[tuple[str, tuple[str, ...]], str] = {}
        self.kept: dict[Any, Any] = {}
        """What `reach` keeps of the store; forgotten when changes are undone."""
        try:
            self._connection = sqlite3.connect(
                file or ":memory:",
                isolation_level=None,
                check_same_thread=False,
                cached_statements=512,
            )
        except sqlite3.Error as error:
            raise StoreError(f"{file} cannot be opened: {error}") from error
        self._connection.row_factory = sqlite3.Row
        self._connection.create_function("amount", 1, amount, deterministic=True)
        try:
            self._set_up("".join((SCHEMA, *schemas)), file)
        except BaseException as error:
            self._connection.close()
            if isinstance(error, sqlite3.Error):
                raise StoreError(f"{file} cannot be used: {error}") from error
            raise

    def _set_up(self, schema: str, file: str | Path | None) -> None:
        version = crc32(schema.encode()) >> 1  # a number with a sign holds no more
        known = self.value("PRAGMA user_version")
        if known != version and self.value("SELECT count(*) FROM sqlite_master"):
            raise StoreError(f"{file} was not made by this version of the sandbox")
        self.run("PRAGMA foreign_keys = ON")
        if file:
            self.run("PRAGMA journal_mode = WAL")
            self.run("PRAGMA synchronous = NORMAL")
        self._connection.executescript(f"{schema}PRAGMA user_version = {version};")

    def close(self) -> None:
        """Close the database; one in memory is gone with it."""
        with self._lock:
            self.closed = True
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside happens or, if it raises, nothing does."""
        with self._lock:
            if self._connection.in_transaction:
                yield
                return
            self._connection.execute("BEGIN")
            before = self._connection.total_changes
            try:
                yield
            except BaseException:
                if self._connection.total_changes != before:
                    self.kept.clear()  # it may know of what is undone now
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def one(self, sql: str, *values: Any) -> Row | None:
        """The first row, or None."""
        with self._lock:
            row: Row | None = self._connection.execute(sql, values).fetchone()
            return row

    def row(self, sql: str, *values: Any) -> Row:
        """The first row, where there surely is one."""
        row = self.one(sql, *values)
        if row is None:
            raise LookupError(sql)
        return row

    def all(self, sql: str, *values: Any) -> list[Row]:
        """Every row."""
        with self._lock:
            return self._connection.execute(sql, values).fetchall()

    def value(self, sql: str, *values: Any) -> Any:
        """The first column of the first row, or None."""
        row = self.one(sql, *values)
        return None if row is None else row[0]

    def run(self, sql: str, *values: Any) -> int:
        """Carry out a statement; the number of rows it changed."""
        return self._write(sql, values).rowcount

    def run_many(self, sql: str, rows: Iterable[Iterable[Any]]) -> None:
        """Carry out a statement once for each row of values."""
        with self._lock:
            self._connection.executemany(sql, [tuple(row) for row in rows])

    def insert(self, table: str, row: Mapping[str, Any]) -> int:
        """Add a row; its number. The names of columns come from code, never from a request."""
        columns = tuple(row)
        sql = self._inserts.get((table, columns))
        if sql is None:
            marks = ", ".join("?" * len(columns))
            names = ", ".join(columns)
            sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - see above
            self._inserts[table, columns] = sql
        return self._write(sql, tuple(row.values())).lastrowid or 0

    def update(self, table: str, row: Mapping[str, Any], key: str | int) -> None:
        """Set columns of the row with this id or number; the names come from code, as above."""
        if row:
            columns = ", ".join(f"{column} = ?" for column in row)
            name = "seq" if isinstance(key, int) else "id"
            sql = f"UPDATE {table} SET {columns} WHERE {name} = ?"  # noqa: S608 - see above
            self.run(sql, *row.values(), key)

    def _write(self, sql: str, values: tuple[Any, ...]) -> sqlite3.Cursor:
        # SQLite would take these; no reply could show them, for they are no numbers in JSON.
        if any(isinstance(value, float) and not math.isfinite(value) for value in values):
            raise OverflowError(values)
        with self._lock:
            return self._connection.execute(sql, values)
