"""Whom a condition selects at this moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .filters import PEOPLE, Condition
from .store import Store


@dataclass(frozen=True, slots=True)
class Audience:
    """Subscriptions, by their type."""

    counts: Mapping[str, int]
    """How many there are."""
    subscriptions: Mapping[str, str]
    """Their row numbers, joined by commas."""

    @property
    def total(self) -> int:
        """How many subscriptions in all."""
        return sum(self.counts.values())


EMPTY = Audience({}, {})


def look_up(store: Store, condition: Condition) -> Audience:
    """Whom a condition selects."""
    rows = store.all(
        f"SELECT s.type, count(*), group_concat(s.seq) FROM {PEOPLE} "
        f"WHERE {condition.sql} GROUP BY 1",
        *condition.values,
    )
    return Audience({row[0]: row[1] for row in rows}, {row[0]: row[2] for row in rows})
