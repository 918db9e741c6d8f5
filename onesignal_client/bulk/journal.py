"""What a run has done so far, in a SQLite file that survives the process.

Each item has a row with its state, written before its call goes out and again when it has come
back. One process writes; others may read meanwhile.
"""

from __future__ import annotations

import os
import sqlite3
import time
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from onesignal_client.errors import (
    APIStatusError,
    ConfigurationError,
    InvalidRequestError,
    OneSignalError,
    ResponseDecodeError,
)

from .errors import JournalError
from .items import Job
from .methods import Outcome

_APPLICATION = 0x4F53_424A  # tells SQLite files of ours from others
_VERSION = 1
_RUNS = uuid.UUID("d3bd4f5e-0c07-4a5b-9d52-5f1d3e2c9a71")  # what runs with a name are named in
Row = tuple[int, bytes | None, str, float, int]
"""Position, digest, state, when it was started, and the last session that has read it."""
KEYS_LIVE = 29 * 24 * 3600
"""Seconds for which a key is repeated: OneSignal knows it for 30 days; one is for being late."""
_SCHEMA = """
CREATE TABLE run (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE items (
    key TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    digest BLOB,
    state TEXT NOT NULL,  -- waiting, started, done, failed, unsure
    started REAL NOT NULL,
    session INTEGER NOT NULL,  -- the last start of the run that has read this item
    result TEXT,
    error TEXT,
    body TEXT
) WITHOUT ROWID;
"""


class Verdict(Enum):
    """What is to become of an item."""

    GO = "go"
    SKIP = "skip"
    DUPLICATE = "duplicate"
    UNFINISHED = "unfinished"


@dataclass(frozen=True, slots=True)
class Status:
    """What a journal says of its run."""

    method: str
    """What is called, such as `notifications.create`."""
    app_id: str
    """The app that it acts on."""
    created: float
    """Unix seconds."""
    states: Mapping[str, int]
    """How many items are `waiting`, `started`, `done`, `failed` or `unsure`."""
    errors: Mapping[str, int]
    """The errors of those that are not done, with how many have each."""


class Journal:
    """The journal of one run, for one process at a time.

    Args:
        path: The file; "" for a temporary one that nobody sees.
        facts: What must be the same whenever the run is resumed.
        run_id: The run's name, from which its keys are made; at random unless given.
        by_content: Whether items are told apart by content: they must then come in their order.
        bodies: Whether to store the items themselves.

    Raises:
        JournalError: the file cannot be used; nothing has been sent.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        facts: Mapping[str, str],
        *,
        run_id: str | None = None,
        by_content: bool,
        bodies: bool,
    ) -> None:
        self.path = os.fspath(path)
        self._id = uuid.uuid4()
        if run_id is not None:
            facts = {**facts, "run id": run_id}
            self._id = uuid.uuid5(_RUNS, "\n".join(facts.values()))
        self._by_content = by_content
        self._bodies = bodies
        facts = {**facts, "items told apart by": "content" if by_content else "key"}
        with ExitStack() as opened:
            self._lock = self._alone()
            opened.callback(self._release)
            with self._telling("opened"):
                self._db = self._opened()
                opened.callback(self._db.close)
                self._set_up(facts)
            self._open = opened.pop_all()

    def _alone(self) -> sqlite3.Connection | None:
        """Hold a lock that ends with the process, whatever ends that."""
        if not self.path:
            return None
        lock = None
        try:
            lock = self._connected(f"{self.path}-lock", timeout=0)
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if lock is not None:
                lock.close()
            busy = "locked" in str(error)
            why = "another process is running it" if busy else f"cannot be opened: {error}"
            raise JournalError(f"{self.path}: {why}; nothing was sent") from error
        return lock

    def _release(self) -> None:
        if self._lock is not None:
            with suppress(OSError):
                Path(f"{self.path}-lock").unlink()  # while it is held: nobody else can be in it
            self._lock.close()

    def _opened(self) -> sqlite3.Connection:
        if self.path:
            Path(self.path).touch(mode=0o600)
        return self._connected(self.path)

    @staticmethod
    def _connected(path: str, timeout: float = 5.0) -> sqlite3.Connection:
        # Another thread may go on with the run, or end it.
        return sqlite3.connect(path, timeout, isolation_level=None, check_same_thread=False)

    def _set_up(self, facts: Mapping[str, str]) -> None:
        db = self._db
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("it is damaged")
        if db.execute("PRAGMA schema_version").fetchone()[0] == 0:
            self._create(facts)
        elif db.execute("PRAGMA application_id").fetchone()[0] != _APPLICATION:
            raise JournalError(f"{self.path}: is a database, but no journal; nothing was sent")
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        known = dict(db.execute("SELECT name, value FROM run").fetchall())
        for name, value in facts.items():
            if known.get(name) != value:
                raise JournalError(
                    f"{self.path}: is the journal of another run: its {name} is "
                    f"{known.get(name)!r}, not {value!r}; nothing was sent"
                )
        self.run = uuid.UUID(known["id"])
        with self._transaction():
            self._session = int(known["session"]) + 1
            db.execute("UPDATE run SET value = ? WHERE name = 'session'", (str(self._session),))
        self._last = db.execute("SELECT coalesce(max(position), -1) FROM items").fetchone()[0]

    def _create(self, facts: Mapping[str, str]) -> None:
        own = {"id": str(self._id), "session": "0", "created": str(time.time())}
        with self._transaction():
            for statement in _SCHEMA.split(";\n"):
                self._db.execute(statement)
            self._db.executemany("INSERT INTO run VALUES (?, ?)", {**facts, **own}.items())
            self._db.execute(f"PRAGMA application_id = {_APPLICATION}")
            self._db.execute(f"PRAGMA user_version = {_VERSION}")

    @contextmanager
    def _telling(self, what: str) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError, ValueError, KeyError) as error:
            problem = f"{self.path or 'the temporary journal'}: cannot be {what}: {error}"
            raise JournalError(problem) from error

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise

    @property
    def has_items(self) -> bool:
        """Whether the run is being resumed."""
        return bool(self._last >= 0)

    def check(self, job: Job) -> None:
        """See that the item is what it was when the run was started.

        Raises:
            JournalError: it is another.
        """
        self._verify(job, self._find(job))

    def _verify(self, job: Job, found: Row | None) -> None:
        if found is not None and found[1] is not None and job.digest != found[1]:
            raise self._changed(job)
        if self._by_content:
            position = self._last if found is None else found[0]
            if (job.index <= position) if found is None else (job.index < position):
                raise self._changed(job)

    def _changed(self, job: Job) -> JournalError:
        return JournalError(
            f"{self.path}: the input has changed: items[{job.index}] is not what it was when the "
            "run was started; it was not sent"
        )

    def _find(self, job: Job) -> Row | None:
        found: Row | None = self._db.execute(
            "SELECT position, digest, state, started, session FROM items WHERE key = ?", (job.key,)
        ).fetchone()
        return found

    def take(self, jobs: Iterable[tuple[Job, bool]], *, keyed: bool) -> list[Verdict]:
        """Note that these are about to go out, all or none, and say which may.

        Args:
            jobs: Each with whether it does no harm when it is repeated.
            keyed: Whether that is so because of a key.

        Raises:
            JournalError: the input has changed, or the file cannot be written: none may.
        """
        now = time.time()
        with self._telling("written"), self._transaction():
            return [self._take(job, repeatable, keyed, now) for job, repeatable in jobs]

    def _take(self, job: Job, repeatable: bool, keyed: bool, now: float) -> Verdict:
        found = self._find(job)
        self._verify(job, found)
        job.idempotency_key = str(uuid.uuid5(self.run, str(job.key)))
        if found is None:
            body = job.content if self._bodies else None
            self._db.execute(
                "INSERT INTO items VALUES (?, ?, ?, 'started', ?, ?, NULL, NULL, ?)",
                (job.key, job.index, job.digest, now, self._session, body),
            )
            self._last = max(self._last, job.index)
            return Verdict.GO
        _, _, state, started, session = found
        if session == self._session:
            return Verdict.DUPLICATE
        verdict = Verdict.GO
        if state == "done":
            verdict = Verdict.SKIP
        elif state in ("started", "unsure"):
            fresh = not keyed or now - started < KEYS_LIVE
            verdict = Verdict.GO if repeatable and fresh else Verdict.UNFINISHED
        if verdict is Verdict.GO:
            began = now
            if state in ("started", "unsure"):
                began = started  # the key's age counts from when it first went out
                job.state_before = state
            self._db.execute(
                "UPDATE items SET state = 'started', started = ?, session = ? WHERE key = ?",
                (began, self._session, job.key),
            )
        else:
            self._db.execute("UPDATE items SET session = ? WHERE key = ?", (self._session, job.key))
        return verdict

    def note(self, outcomes: Iterable[Outcome], released: Iterable[Job] = ()) -> None:
        """Note what became of calls, and which did not go out after all.

        Raises:
            JournalError: the file cannot be written.
        """
        rows = [
            (_state(each.error), _id(each.value), _text(each.error), each.job.key)
            for each in outcomes
        ]
        with self._telling("written"), self._transaction():
            self._db.executemany(
                "UPDATE items SET state = ?, result = ?, error = ? WHERE key = ?", rows
            )
            self._db.executemany(
                "UPDATE items SET state = ? WHERE key = ?",
                [(job.state_before, job.key) for job in released],
            )

    def close(self) -> None:
        self._open.close()


def _state(error: OneSignalError | None) -> str:
    if error is None or isinstance(error, ResponseDecodeError):
        return "done"
    if isinstance(error, (InvalidRequestError, ConfigurationError)) or not error.attempts:
        return "failed"
    if isinstance(error, APIStatusError) and error.status_code < 500 and error.status_code != 408:
        return "failed"
    # Under a key it may well have been done: whoever repeats it must look at the key's age.
    return "failed" if error.is_retryable and not error.idempotency_key else "unsure"


def _id(value: Any) -> str | None:
    found = getattr(value, "id", None)
    return found if isinstance(found, str) else None


def _text(error: OneSignalError | None) -> str | None:
    return None if error is None else f"{type(error).__name__}: {error}"[:500]


def status(path: str | os.PathLike[str]) -> Status:
    """What a journal says, also while its run goes on.

    Raises:
        JournalError: it is none.
    """
    name = os.fspath(path)
    try:
        db = sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)
        try:
            if db.execute("PRAGMA application_id").fetchone()[0] != _APPLICATION:
                raise JournalError(f"{name}: is no journal of a bulk run")
            known = dict(db.execute("SELECT name, value FROM run").fetchall())
            states = Counter(dict(db.execute("SELECT state, count(*) FROM items GROUP BY state")))
            errors = db.execute(
                "SELECT error, count(*) FROM items WHERE error IS NOT NULL AND state != 'done' "
                "GROUP BY error ORDER BY 2 DESC LIMIT 20"
            ).fetchall()
        finally:
            db.close()
    except sqlite3.Error as error:
        raise JournalError(f"{name}: cannot be read: {error}") from error
    return Status(
        known["method"], known["app id"], float(known["created"]), dict(states), dict(errors)
    )
