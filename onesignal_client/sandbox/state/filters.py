"""Filters, as segments and messages have them, compiled to SQL about a subscription and its user.

Consecutive conditions must all hold; `OR` separates such groups, so `AND` binds tighter.
"""

from __future__ import annotations

import json
import math
import operator
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from .clock import HOUR
from .functions import EARTH_RADIUS
from .platforms import DEVICE_NAMES, PLATFORMS
from .refused import Refused

if TYPE_CHECKING:
    from .world import Scope

ARRAY_LIMIT = 20
CHAIN_LIMIT = 100
PEOPLE = "subscriptions s JOIN users u ON u.seq = s.owner"
"""What a condition is about."""
_IN_LIST = "IN (SELECT value FROM json_each(?))"

Filter = Mapping[str, Any]


class FilterError(Refused):
    """Filters that select nothing sensible."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition in SQL that is never NULL, with the values for its question marks."""

    sql: str
    values: tuple[Any, ...] = ()

    def __and__(self, other: Condition) -> Condition:
        return joined("AND", [self, other])

    def __invert__(self) -> Condition:
        return Condition(f"NOT ({self.sql})", self.values)


def joined(word: str, conditions: Sequence[Condition]) -> Condition:
    """All conditions with AND or OR between them; of several levels if they are many."""
    # To SQLite a chain is as deep as it is long, and it bounds the depth.
    while len(conditions) > CHAIN_LIMIT:
        starts = range(0, len(conditions), CHAIN_LIMIT)
        conditions = [joined(word, conditions[at : at + CHAIN_LIMIT]) for at in starts]
    sql = f" {word} ".join(condition.sql for condition in conditions)
    return Condition(f"({sql})", tuple(value for each in conditions for value in each.values))


EVERYBODY = Condition("1")
NOBODY = Condition("0")


def compile_filters(scope: Scope, filters: Sequence[Filter]) -> Condition:
    """The condition that a subscription meets if its user and itself pass the filters.

    Raises:
        FilterError: a filter is unknown or incomplete, or an operator has nothing to join.
    """
    # rule: filters.precedence
    groups = [joined("AND", [_one(scope, entry) for entry in group]) for group in _groups(filters)]
    return joined("OR", groups) if groups else EVERYBODY


def _groups(filters: Sequence[Filter]) -> Iterable[list[Filter]]:
    group: list[Filter] = []
    joins = True  # whether the entry before was an operator, as at the beginning
    for entry in (*filters, {"operator": "OR"}) if filters else ():  # which ends the last group
        word = entry.get("operator")
        if word is None:
            group.append(entry)
            joins = False
            continue
        if joins or "field" in entry:
            why = "An operator must stand alone between two filters"
            raise FilterError("filters.operators", why)
        joins = True
        if word == "OR":
            yield group
            group = []


def _one(scope: Scope, entry: Filter) -> Condition:
    field = entry.get("field")
    make = _FIELDS.get(field) if isinstance(field, str) else None
    if make is None:
        name = str(field or "segment").capitalize()
        raise FilterError("filters.field", f"{name} is not a valid filter field")
    relations, compile_one = make
    relation = entry.get("relation")
    if relations and relation not in relations:
        why = f"The relation of {field} must be one of {', '.join(relations)}"
        raise FilterError("filters.relation", why)
    return compile_one(scope, entry)


def _text(entry: Filter, name: str = "value") -> str:
    value = entry.get(name)
    if not isinstance(value, str) or not value:
        raise FilterError("filters.value", f"{entry['field']} needs {name}")
    return value


def _number(entry: Filter, name: str = "value") -> float:
    value = entry.get(name)
    try:
        number = float(value) if isinstance(value, (str, int, float)) else math.nan
    except (ValueError, OverflowError):
        number = math.nan
    if not math.isfinite(number):
        raise FilterError("filters.value", f"{entry['field']} needs {name}, a number")
    return number


def _several(entry: Filter) -> str:
    values = [part.strip() for part in _text(entry).split(",")]
    if len(values) > ARRAY_LIMIT:
        raise FilterError("filters.array", f"{entry['field']} takes at most {ARRAY_LIMIT} values")
    return json.dumps(values)


def _compared(column: str, scope: Scope, entry: Filter) -> Condition:
    return Condition(f"u.{column} {entry['relation']} ?", (_number(entry),))


def _matched(column: str, scope: Scope, entry: Filter) -> Condition:
    relation = entry["relation"]
    if relation in ("in_array", "not_in_array"):
        negated = "NOT " if relation == "not_in_array" else ""
        return Condition(f"coalesce(u.{column}, '') {negated}{_IN_LIST}", (_several(entry),))
    # A user without the property has not that value.
    same = "IS" if relation == "=" else "IS NOT"
    return Condition(f"u.{column} {same} ?", (_text(entry),))


def _ago(column: str, scope: Scope, entry: Filter) -> Condition:
    # rule: filters.hours-ago
    moment = scope.clock.timestamp() - _number(entry, "hours_ago") * HOUR
    side = "<" if entry["relation"] == ">" else ">"
    return Condition(f"u.{column} {side} ?", (moment,))


def _tag(scope: Scope, entry: Filter) -> Condition:
    relation = entry["relation"]
    values: list[Any] = [_text(entry, "key")]
    negated, test = relation in ("!=", "not_exists", "not_in_array"), ""
    if relation in ("=", "!="):
        test = " AND value = ?"
        values.append(_text(entry))
    elif relation in ("in_array", "not_in_array"):
        test = f" AND value {_IN_LIST}"
        values.append(_several(entry))
    elif relation in (">", "<"):
        test = f" AND number {relation} ?"
        values.append(_number(entry))
    elif relation in ("time_elapsed_gt", "time_elapsed_lt"):
        # rule: filters.time-elapsed
        side = "<" if relation == "time_elapsed_gt" else ">"
        test = f" AND number {side} ?"
        values.append(scope.clock.timestamp() - _number(entry))
    # rule: filters.tag-missing
    sql = f"EXISTS (SELECT 1 FROM tags WHERE owner = u.seq AND key = ?{test})"
    found = Condition(sql, tuple(values))
    return ~found if negated else found


def _email(scope: Scope, entry: Filter) -> Condition:
    # rule: filters.email
    found = "SELECT owner FROM subscriptions WHERE app_id = ? AND token = ? AND type = 'Email'"
    return Condition(f"s.owner IN ({found})", (scope.app_id, _text(entry)))


def _device_type(scope: Scope, entry: Filter) -> Condition:
    name = _text(entry)
    types = DEVICE_NAMES.get(name.lower()) or tuple(
        platform.type for platform in PLATFORMS.values() if str(platform.device_type) == name
    )
    if not types:
        raise FilterError("filters.value", f"device_type does not know {name}")
    negated = "NOT " if entry["relation"] == "!=" else ""
    return Condition(f"s.type {negated}{_IN_LIST}", (json.dumps(types),))


def _app_version(scope: Scope, entry: Filter) -> Condition:
    relation, wanted = entry["relation"], version_key(_text(entry))
    if relation in ("=", "!="):
        return Condition(f"s.app_version {relation} ?", (_text(entry),))
    sql = "SELECT DISTINCT app_version FROM subscriptions WHERE app_id = ? AND app_version <> ''"
    rows = scope.store.all(sql, scope.app_id)
    # rule: filters.app-version
    fits = operator.gt if relation == ">" else operator.lt
    found = sorted(row[0] for row in rows if fits(version_key(row[0]), wanted))
    return Condition(f"s.app_version {_IN_LIST}", (json.dumps(found),))


def _bought_sku(scope: Scope, entry: Filter) -> Condition:
    bought = (
        "EXISTS (SELECT 1 FROM json_each(u.purchases) WHERE json_extract(value, '$.sku') = ? "
        f"AND amount(json_extract(value, '$.amount')) {entry['relation']} ?)"
    )
    return Condition(bought, (_text(entry, "key"), _number(entry)))


def _location(scope: Scope, entry: Filter) -> Condition:
    lat, long, radius = (_number(entry, name) for name in ("lat", "long", "radius"))
    height = math.degrees(radius / EARTH_RADIUS)
    # rule: filters.location
    near = "coalesce(u.lat BETWEEN ? AND ? AND distance(?, ?, u.lat, u.long) <= ?, 0)"
    return Condition(near, (lat - height, lat + height, lat, long, radius))


def version_key(version: str) -> tuple[int, ...]:
    """The numbers in a version, by which it sorts: `1.9` before `1.10`, and `1.0` like `1`."""
    parts = [int(digits) for digits in re.findall(r"[0-9]{1,18}", version)]
    while parts and not parts[-1]:
        parts.pop()
    return tuple(parts)


_ORDER = (">", "<", "=", "!=")
_EQUAL = ("=", "!=")
_LISTED = ("=", "!=", "in_array", "not_in_array")
_OF_TAGS = (*_ORDER, "exists", "not_exists", "time_elapsed_gt", "time_elapsed_lt", *_LISTED[2:])

_FIELDS: dict[str, tuple[tuple[str, ...], Callable[[Scope, Filter], Condition]]] = {
    "tag": (_OF_TAGS, _tag),
    "last_session": ((">", "<"), partial(_ago, "last_active")),
    "first_session": ((">", "<"), partial(_ago, "first_active")),
    "session_count": (_ORDER, partial(_compared, "session_count")),
    "session_time": (_ORDER, partial(_compared, "session_time")),
    "amount_spent": (_ORDER, partial(_compared, "amount_spent")),
    "bought_sku": ((">", "<", "="), _bought_sku),
    "language": (_LISTED, partial(_matched, "language")),
    "country": (_LISTED, partial(_matched, "country")),
    "app_version": (_ORDER, _app_version),
    "device_type": (_EQUAL, _device_type),
    "location": ((), _location),
    "email": ((), _email),
}
"""Each field's relations (none where it takes no relation) and how it is compiled."""
