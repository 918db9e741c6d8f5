"""Whom a condition selects at this moment: looked up once, then kept up to date.

A condition asks nothing of a subscription but what it and its user are and have, so after a change
only those who changed are asked about again. Triggers note who they were.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from ..contract.registry import tables
from .filters import PEOPLE, Condition
from .store import Store

REACHES_KEPT = 64
CHANGES_KEPT = 1000
"""After more changes than these a reach is looked up afresh."""

_CHANGES = (
    ("users", "UPDATE", "NEW.seq", "NULL"),
    ("tags", "INSERT", "NEW.owner", "NULL"),
    ("tags", "UPDATE", "NEW.owner", "NULL"),
    ("tags", "DELETE", "OLD.owner", "NULL"),
    ("subscriptions", "INSERT", "NEW.owner", "NEW.seq"),
    ("subscriptions", "UPDATE", "NEW.owner", "NEW.seq"),
    ("subscriptions", "UPDATE OF owner", "OLD.owner", "NULL"),
    ("subscriptions", "DELETE", "OLD.owner", "OLD.seq"),
)
"""Who changes when a row does; new users have no subscription yet, deleted ones delete theirs."""

tables(
    """
CREATE TABLE IF NOT EXISTS people_changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    owner INTEGER NOT NULL,
    subscription INTEGER               -- one that the owner has or had
);
""",
    f"""
CREATE TRIGGER IF NOT EXISTS people_changes_kept AFTER INSERT ON people_changes BEGIN
    DELETE FROM people_changes WHERE seq <= NEW.seq - {CHANGES_KEPT};
END;
"""
    + "\n".join(
        f"CREATE TRIGGER IF NOT EXISTS people_change_{number} AFTER {event} ON {table} BEGIN "
        f"INSERT INTO people_changes (owner, subscription) VALUES ({owner}, {subscription}); END;"
        for number, (table, event, owner, subscription) in enumerate(_CHANGES)
    ),
)

_SELECT = "SELECT s.type, count(*), group_concat(s.seq) FROM {people} WHERE {condition} GROUP BY 1"
# SQLite would rather look through all subscriptions than begin with the few that changed.
_CHANGED = (
    "(SELECT DISTINCT owner FROM people_changes WHERE seq > ?) changed "
    "CROSS JOIN subscriptions s ON s.owner = changed.owner CROSS JOIN users u ON u.seq = s.owner"
)
_TOUCHED = """
SELECT subscription FROM people_changes WHERE seq > ?1 AND subscription IS NOT NULL
UNION SELECT s.seq FROM people_changes c JOIN subscriptions s ON s.owner = c.owner WHERE c.seq > ?1
"""


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom a condition selects; not to be changed, for it is kept."""

    counts: Mapping[str, int]
    """How many subscriptions by type."""
    subscriptions: Mapping[str, str]
    """Their row numbers by type, joined by commas."""

    @property
    def total(self) -> int:
        """How many subscriptions in all."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class _Kept:
    reach: Reach
    members: Mapping[str, frozenset[int]] | None
    """The row numbers by type, once a change made them worth taking apart."""
    at: int
    """The last change that it knows of."""


def look_up(store: Store, condition: Condition, people: str = PEOPLE, *values: int) -> Reach:
    """Whom a condition selects among the people, without keeping it."""
    rows = store.all(
        _SELECT.format(people=people, condition=condition.sql), *values, *condition.values
    )
    return Reach({row[0]: row[1] for row in rows}, {row[0]: row[2] for row in rows})


def current(store: Store, condition: Condition) -> Reach:
    """Whom a condition selects at this moment, kept for the next time it is asked."""
    latest = store.value("SELECT max(seq) FROM people_changes") or 0
    kept: _Kept | None = store.kept.pop(condition, None)
    if kept is None or latest - kept.at > CHANGES_KEPT:
        kept = _Kept(look_up(store, condition), None, latest)
        while len(store.kept) >= REACHES_KEPT:
            del store.kept[next(iter(store.kept))]
    elif kept.at < latest:
        kept = _renewed(store, condition, kept, latest)
    store.kept[condition] = kept
    return kept.reach


def _renewed(store: Store, condition: Condition, kept: _Kept, latest: int) -> _Kept:
    members = defaultdict(frozenset[int], kept.members or _members(kept.reach))
    touched = {row[0] for row in store.all(_TOUCHED, kept.at)}
    found = _members(look_up(store, condition, _CHANGED, kept.at))
    changed = {
        kind: now
        for kind in {*members, *found}
        if (now := (members[kind] - touched) | found.get(kind, frozenset())) != members[kind]
    }
    if not changed:
        return _Kept(kept.reach, members, latest)
    members |= changed
    subscriptions = {
        **kept.reach.subscriptions,
        **{kind: ",".join(map(str, numbers)) for kind, numbers in changed.items()},
    }
    # In the order of a fresh look: throttled messages go out in it.
    counts = {kind: len(members[kind]) for kind in sorted(members) if members[kind]}
    return _Kept(Reach(counts, {kind: subscriptions[kind] for kind in counts}), members, latest)


def _members(found: Reach) -> dict[str, frozenset[int]]:
    return {
        kind: frozenset(map(int, numbers.split(",")))
        for kind, numbers in found.subscriptions.items()
    }
