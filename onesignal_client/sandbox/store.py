"""The sandbox's state in SQLite, in memory or in a file."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

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
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,           -- onesignal_id
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    language TEXT,
    timezone_id TEXT,
    country TEXT,
    ip TEXT,
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
CREATE INDEX IF NOT EXISTS users_by_country ON users (app_id, country);
CREATE INDEX IF NOT EXISTS users_by_language ON users (app_id, language);

CREATE TABLE IF NOT EXISTS aliases (
    app_id TEXT NOT NULL,
    label TEXT NOT NULL,
    value TEXT NOT NULL,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    PRIMARY KEY (app_id, label, value)
) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS aliases_by_user ON aliases (user_id, label);

CREATE TABLE IF NOT EXISTS tags (
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    app_id TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (user_id, key)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS tags_by_value ON tags (app_id, key, value, user_id);

CREATE TABLE IF NOT EXISTS subscriptions (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
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
CREATE INDEX IF NOT EXISTS subscriptions_by_state
    ON subscriptions (app_id, enabled, notification_types);
CREATE INDEX IF NOT EXISTS subscriptions_by_user ON subscriptions (user_id);
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

CREATE TABLE IF NOT EXISTS activity (  -- what the audit log shows
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    occurred_at REAL NOT NULL,
    operation TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    app_id TEXT,
    key_id TEXT,
    ip TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    target_id TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS activity_by_time ON activity (organization_id, occurred_at, seq);
CREATE INDEX IF NOT EXISTS activity_by_target ON activity (organization_id, target_id);
"""


class Store:
    """One connection behind one lock; the lock is never held while waiting for the network."""

    def __init__(self, file: str | Path | None = None, schemas: Iterable[str] = ()) -> None:
        self._lock = threading.RLock()
        self._inserts: dict[tuple[str, tuple[str, ...]], str] = {}
        self.memory: dict[Any, Any] = {}
        """Results that modules keep, together with what tells them that they still hold."""
        self._connection = sqlite3.connect(
            file or ":memory:",
            isolation_level=None,
            check_same_thread=False,
            cached_statements=512,
        )
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA foreign_keys = ON")
        if file:
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
        for schema in (SCHEMA, *schemas):
            self._connection.executescript(schema)

    def close(self) -> None:
        """Close the database; one in memory is gone with it."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside happens or, if it raises, nothing does."""
        with self._lock:
            if self._connection.in_transaction:
                yield
                return
            self._connection.execute("BEGIN")
            try:
                yield
            except BaseException:
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
        with self._lock:
            return self._connection.execute(sql, values).rowcount

    def run_many(self, sql: str, rows: Iterable[Iterable[Any]]) -> None:
        """Carry out a statement once for each row of values."""
        with self._lock:
            self._connection.executemany(sql, [tuple(row) for row in rows])

    def insert(self, table: str, row: Mapping[str, Any]) -> None:
        """Add a row; the names of columns come from code, never from a request."""
        columns = tuple(row)
        sql = self._inserts.get((table, columns))
        if sql is None:
            marks = ", ".join("?" * len(columns))
            names = ", ".join(columns)
            sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - see above
            self._inserts[table, columns] = sql
        self.run(sql, *row.values())

    def update(self, table: str, row: Mapping[str, Any], id: str) -> None:
        """Set columns of the row with this id; the names come from code, as for `insert`."""
        if row:
            columns = ", ".join(f"{column} = ?" for column in row)
            sql = f"UPDATE {table} SET {columns} WHERE id = ?"  # noqa: S608 - see above
            self.run(sql, *row.values(), id)
