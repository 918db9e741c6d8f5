"""Messages in inboxes: one row for each message, and one for each user who has marked it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .clock import DAY
from .store import Row, new_id
from .world import Scope

TTL = 28 * DAY
"""For how many seconds a message stays in the inboxes."""
MARKS = ("is_read", "is_deleted", "is_opened")

_IN_INBOX = """
    FROM inbox_broadcasts b
    LEFT JOIN inbox_marks m ON m.broadcast = b.seq AND m.owner = ?
    WHERE b.app_id = ? AND b.send_after <= ? AND b.send_after > ?
        AND coalesce(m.is_deleted, 0) = 0
"""


def create(scope: Scope, request: Mapping[str, Any], send_after: float | None) -> str:
    """A message to everybody; its id."""
    now = scope.clock.timestamp()
    send_after = max(now, send_after or now)
    row = {"notification_id": new_id(), "request": json.dumps(request), "send_after": send_after}
    return str(scope.insert("inbox_broadcasts", **row)["id"])


def messages(scope: Scope, owner: int, *, after: int, limit: int) -> list[Row]:
    """What is in a user's inbox after a message, oldest first."""
    marks = ", ".join(f"coalesce(m.{name}, 0) AS {name}" for name in MARKS)
    sql = f"SELECT b.*, {marks} {_IN_INBOX} AND b.seq > ? ORDER BY b.seq LIMIT ?"
    return scope.store.all(sql, *_inbox(scope, owner), after, limit)


def unread(scope: Scope, owner: int) -> int:
    """How many messages in a user's inbox are not read."""
    sql = f"SELECT count(*) {_IN_INBOX} AND coalesce(m.is_read, 0) = 0"
    count: int = scope.store.value(sql, *_inbox(scope, owner))
    return count


def mark(
    scope: Scope,
    owner: int,
    marks: Mapping[str, Any],
    *,
    up_to: int | None = None,
    only: int | None = None,
) -> None:
    """Set a user's marks: at one message, at it and all older ones, or at all."""
    given = {name: int(marks[name]) for name in MARKS if marks.get(name) is not None}
    if not given:
        return
    where, values = "", []
    if only is not None:
        where, values = "AND b.seq = ?", [only]
    elif up_to is not None:
        where, values = "AND b.seq <= ?", [up_to]
    names = ", ".join(given)
    changes = ", ".join(f"{name} = excluded.{name}" for name in given)
    sql = (
        f"INSERT INTO inbox_marks (broadcast, owner, {names}) "
        f"SELECT b.seq, ?, {', '.join('?' * len(given))} {_IN_INBOX} {where} "
        f"ON CONFLICT (broadcast, owner) DO UPDATE SET {changes}"
    )
    scope.store.run(sql, owner, *given.values(), *_inbox(scope, owner), *values)


def figures(scope: Scope, row: Row) -> dict[str, int]:
    """How many users got, opened and read a message."""
    if row["send_after"] > scope.clock.timestamp():
        return {"sent": 0, "opened": 0, "read": 0}
    marked = scope.store.row(
        "SELECT coalesce(sum(is_opened), 0) AS opened, coalesce(sum(is_read), 0) AS read "
        "FROM inbox_marks WHERE broadcast = ?",
        row["seq"],
    )
    users = scope.store.value("SELECT count(*) FROM users WHERE app_id = ?", row["app_id"])
    return {"sent": users, "opened": marked["opened"], "read": marked["read"]}


def _inbox(scope: Scope, owner: int) -> tuple[Any, ...]:
    now = scope.clock.timestamp()
    return owner, scope.app_id, now, now - TTL
