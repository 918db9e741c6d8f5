"""The sandbox's state in SQLite, in memory or in a file."""

from __future__ import annotations

import math
import sqlite3
import threading
import uuid
import weakref
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import Any
from zlib import crc32

from .functions import amount, distance

Row = sqlite3.Row

SCHEMA = resources.files(__package__ or "").joinpath("schema.sql")


APPLICATION_ID = 0x05160A11
"""What tells a file of the sandbox from other databases."""
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"


class StoreError(ValueError):
    """A file that holds something else than this version's state."""


class Store:
    """One connection behind one lock; the lock is never held while waiting for the network."""

    def __init__(self, file: str | Path | None = None, *, fresh: bool = False) -> None:
        self._lock = threading.RLock()
        self.closed = False
        try:
            if file:
                Path(file).touch(0o600)  # others cannot read it from the first moment on
            self._connection = sqlite3.connect(
                file or ":memory:",
                timeout=0,
                isolation_level=None,
                check_same_thread=False,
                cached_statements=512,
            )
        except (OSError, sqlite3.Error) as error:
            raise StoreError(f"{file} cannot be opened: {error}") from error
        # A sandbox that nobody closed leaves no connection open.
        weakref.finalize(self, self._connection.close)
        self._connection.row_factory = sqlite3.Row
        self._connection.create_function("amount", 1, amount, deterministic=True)
        self._connection.create_function("distance", 4, distance, deterministic=True)
        try:
            self._set_up(file, fresh=fresh)
        except BaseException as error:
            self._connection.close()
            if isinstance(error, sqlite3.Error):
                taken = "locked" in str(error)
                why = "another process has it open" if taken else str(error)
                raise StoreError(f"{file} cannot be used: {why}") from error
            raise

    def _set_up(self, file: str | Path | None, *, fresh: bool) -> None:
        schema = SCHEMA.read_text("utf-8")
        version = crc32(schema.encode()) >> 1  # a number with a sign holds no more
        has_tables = bool(self.value("SELECT count(*) FROM sqlite_master"))
        if has_tables and self.value("PRAGMA application_id") != APPLICATION_ID:
            raise StoreError(f"{file} is no file of the sandbox")
        if file:
            Path(file).chmod(0o600)
            # One process at a time, which a second one is told at once.
            self.run("PRAGMA locking_mode = EXCLUSIVE")
            self.run("PRAGMA journal_mode = WAL")
            self.run("PRAGMA synchronous = NORMAL")
            self._connection.executescript("BEGIN EXCLUSIVE; COMMIT;")
        if has_tables and fresh:
            names = [row["name"] for row in self.all(_TABLES)]
            self._connection.executescript("".join(f"DROP TABLE {name};" for name in names))
            has_tables = False
        self.run("PRAGMA foreign_keys = ON")
        if not has_tables:
            mark = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {version};"
            self._connection.executescript(schema + mark)
        elif self.value("PRAGMA user_version") != version:
            raise StoreError(
                f"{file} was made by another version of the sandbox; "
                "start afresh with fresh=True (--fresh), which deletes what it holds"
            )

    def close(self) -> None:
        """Close the database; one in memory is gone with it."""
        with self._lock:
            self.closed = True
            self._connection.close()

    @property
    def changes(self) -> int:
        """How many rows were ever written: the same number means the same state."""
        with self._lock:
            return self._connection.total_changes

    def empty(self) -> None:
        """Delete every row of every table."""
        with self.transaction():
            self.run("PRAGMA defer_foreign_keys = ON")
            for row in self.all(_TABLES):
                self.run(f"DELETE FROM {row['name']}")  # noqa: S608 - the names of our tables

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

    def numbered(self, table: str, number: int) -> Row:
        """The row with this number, which is there; the name of the table comes from code."""
        return self.row(f"SELECT * FROM {table} WHERE seq = ?", number)  # noqa: S608 - see above

    def page(
        self, select: str, *values: Any, limit: int, offset: int, order: str = "seq"
    ) -> tuple[list[Row], int]:
        """Some of the rows that `FROM ...` gives, and how many these are in all."""
        sql = f"SELECT * {select} ORDER BY {order} LIMIT ? OFFSET ?"
        total: int = self.value(f"SELECT count(*) {select}", *values)
        return self.all(sql, *values, limit, offset), total

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

    def insert(self, table: str, **row: Any) -> int:
        """Add a row; its number. The names of columns come from code, never from a request."""
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - see above
        return self._write(sql, tuple(row.values())).lastrowid or 0

    def update(self, table: str, key: str | int, **row: Any) -> None:
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


def read_id(text: str) -> str | None:
    """An id as it is stored, however it is written; None for what is no UUID."""
    try:
        return str(uuid.UUID(text))
    except ValueError:
        return None


def new_id() -> str:
    """A fresh id, a UUID of version 4 as OneSignal's."""
    return str(uuid.uuid4())
