"""Filters, as segments and messages have them, compiled to SQL about a subscription `s`.

Consecutive conditions must all hold; `OR` separates such groups, so `AND` binds tighter. What is
known of users is asked in a subquery, once for each group, that an index answers.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .platforms import DEVICE_NAMES, PLATFORMS
from .store import Store

ARRAY_LIMIT = 20
EARTH_RADIUS = 6_371_000.0
HOUR = 3600
NUMBERS = "CAST(value AS REAL)"
IS_NUMBER = "value GLOB '*[0-9]*' AND value NOT GLOB '*[^0-9.+-]*'"

Filter = Mapping[str, Any]


class FilterError(ValueError):
    """Filters that select nothing sensible; the text is for the reply."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition in SQL that is never NULL, with the values for its question marks."""

    sql: str
    values: tuple[Any, ...] = ()

    def __and__(self, other: Condition) -> Condition:
        return Condition(f"{self.sql} AND {other.sql}", self.values + other.values)

    def __or__(self, other: Condition) -> Condition:
        return Condition(f"({self.sql} OR {other.sql})", self.values + other.values)

    def __invert__(self) -> Condition:
        return Condition(f"NOT ({self.sql})", self.values)


EVERYBODY = Condition("1")
NOBODY = Condition("0")


@dataclass(frozen=True, slots=True)
class _Leaf:
    """One condition, on the columns of `users` or (`of_user` is False) on the subscription `s`."""

    of_user: bool
    sql: str
    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class _Scope:
    store: Store
    app_id: str
    now: float


def compile_filters(store: Store, app_id: str, filters: Sequence[Filter], now: float) -> Condition:
    """The condition that a subscription meets if its user and itself pass the filters.

    Raises:
        FilterError: a filter is unknown or incomplete, or an operator has nothing to join.
    """
    scope = _Scope(store, app_id, now)
    # rule: filters.precedence
    groups = [_all_of(scope, group) for group in _groups(filters)]
    if not groups:
        return EVERYBODY
    sql = " OR ".join(f"({group.sql})" for group in groups)
    return Condition(f"({sql})", tuple(value for group in groups for value in group.values))


def _groups(filters: Sequence[Filter]) -> Iterable[list[Filter]]:
    group: list[Filter] = []
    joins = True  # whether the entry before was an operator, as at the beginning
    for entry in filters:
        operator = entry.get("operator")
        if operator is None:
            group.append(entry)
            joins = False
            continue
        if joins or "field" in entry:
            # rule: filters.operators
            raise FilterError("An operator must stand alone between two filters")
        joins = True
        if operator == "OR":
            yield group
            group = []
    if joins and filters:
        raise FilterError("An operator must stand alone between two filters")
    if group:
        yield group


def _all_of(scope: _Scope, group: list[Filter]) -> Condition:
    leaves = [_leaf(scope, entry) for entry in group]
    parts = [(leaf.sql, leaf.values) for leaf in leaves if not leaf.of_user]
    of_user = [leaf for leaf in leaves if leaf.of_user]
    if of_user:
        wanted = " AND ".join(leaf.sql for leaf in of_user)
        sql = f"s.user_id IN (SELECT id FROM users WHERE app_id = ? AND {wanted})"
        values = tuple(value for leaf in of_user for value in leaf.values)
        parts.insert(0, (sql, (scope.app_id, *values)))
    return Condition(
        " AND ".join(sql for sql, _ in parts),
        tuple(value for _, values in parts for value in values),
    )


def _leaf(scope: _Scope, entry: Filter) -> _Leaf:
    field = entry.get("field")
    make = _FIELDS.get(field) if isinstance(field, str) else None
    if make is None:
        # rule: filters.field
        name = str(field or "segment").capitalize()
        raise FilterError(f"{name} is not a valid filter field")
    relations, compile_one = make
    relation = entry.get("relation")
    if relations and relation not in relations:
        # rule: filters.relation
        raise FilterError(f"The relation of {field} must be one of {', '.join(relations)}")
    return compile_one(scope, entry)


def _text(entry: Filter, name: str = "value") -> str:
    value = entry.get(name)
    if not isinstance(value, str) or not value:
        # rule: filters.value
        raise FilterError(f"{entry['field']} needs {name}")
    return value


def _number(entry: Filter, name: str = "value") -> float:
    value = entry.get(name)
    try:
        number = float(value) if isinstance(value, (str, int, float)) else math.nan
    except (ValueError, OverflowError):
        number = math.nan
    if not math.isfinite(number):
        raise FilterError(f"{entry['field']} needs {name}, a number")
    return number


def _several(entry: Filter) -> str:
    values = [part.strip() for part in _text(entry).split(",")]
    if len(values) > ARRAY_LIMIT:
        # rule: filters.array
        raise FilterError(f"{entry['field']} takes at most {ARRAY_LIMIT} values")
    return json.dumps(values)


def _compared(column: str) -> Callable[[_Scope, Filter], _Leaf]:
    def compile_one(scope: _Scope, entry: Filter) -> _Leaf:
        relation = entry["relation"].replace("!=", "<>")
        return _Leaf(True, f"{column} {relation} ?", (_number(entry),))

    return compile_one


def _matched(column: str) -> Callable[[_Scope, Filter], _Leaf]:
    def compile_one(scope: _Scope, entry: Filter) -> _Leaf:
        relation = entry["relation"]
        if relation in ("in_array", "not_in_array"):
            negated = "NOT " if relation == "not_in_array" else ""
            listed = f"coalesce({column}, '') {negated}IN (SELECT value FROM json_each(?))"
            return _Leaf(True, listed, (_several(entry),))
        # A user without the property has not that value.
        return _Leaf(True, f"{column} {'IS' if relation == '=' else 'IS NOT'} ?", (_text(entry),))

    return compile_one


def _ago(column: str) -> Callable[[_Scope, Filter], _Leaf]:
    def compile_one(scope: _Scope, entry: Filter) -> _Leaf:
        # rule: filters.hours-ago
        moment = scope.now - _number(entry, "hours_ago") * HOUR
        longer = entry["relation"] == ">"
        # The moment moves on all the time; the last user before it seldom does. With the latter
        # in its place the same users give the same condition, whose result can be kept.
        reach, order = ("<", "DESC") if longer else (">", "ASC")
        last = scope.store.value(
            f"SELECT {column} FROM users WHERE app_id = ? AND {column} {reach} ? "
            f"ORDER BY {column} {order} LIMIT 1",
            scope.app_id,
            moment,
        )
        if last is None:
            return _Leaf(True, "0", ())
        return _Leaf(True, f"{column} {reach}= ?", (last,))

    return compile_one


def _tag(scope: _Scope, entry: Filter) -> _Leaf:
    relation = entry["relation"]
    values: list[Any] = [scope.app_id, _text(entry, "key")]
    negated, test = relation in ("!=", "not_exists", "not_in_array"), ""
    if relation in ("=", "!="):
        test = " AND value = ?"
        values.append(_text(entry))
    elif relation in ("in_array", "not_in_array"):
        test = " AND value IN (SELECT value FROM json_each(?))"
        values.append(_several(entry))
    elif relation in (">", "<"):
        test = f" AND {IS_NUMBER} AND {NUMBERS} {relation} ?"
        values.append(_number(entry))
    elif relation in ("time_elapsed_gt", "time_elapsed_lt"):
        # rule: filters.time-elapsed
        before = "<" if relation == "time_elapsed_gt" else ">"
        test = f" AND {IS_NUMBER} AND {NUMBERS} {before} ?"
        values.append(scope.now - _number(entry))
    # rule: filters.tag-missing
    found = f"(SELECT user_id FROM tags WHERE app_id = ? AND key = ?{test})"
    return _Leaf(False, f"s.user_id {'NOT IN' if negated else 'IN'} {found}", tuple(values))


def _email(scope: _Scope, entry: Filter) -> _Leaf:
    # rule: filters.email
    found = "SELECT user_id FROM subscriptions WHERE app_id = ? AND token = ? AND type = 'Email'"
    return _Leaf(False, f"s.user_id IN ({found})", (scope.app_id, _text(entry)))


def _device_type(scope: _Scope, entry: Filter) -> _Leaf:
    name = _text(entry)
    types = DEVICE_NAMES.get(name.lower()) or tuple(
        platform.type for platform in PLATFORMS.values() if str(platform.device_type) == name
    )
    if not types:
        raise FilterError(f"device_type does not know {name}")
    negated = "NOT " if entry["relation"] == "!=" else ""
    return _Leaf(
        False, f"s.type {negated}IN (SELECT value FROM json_each(?))", (json.dumps(types),)
    )


def _app_version(scope: _Scope, entry: Filter) -> _Leaf:
    relation, wanted = entry["relation"], version_key(_text(entry))
    if relation in ("=", "!="):
        operator = "=" if relation == "=" else "<>"
        return _Leaf(False, f"s.app_version {operator} ?", (_text(entry),))
    rows = scope.store.all(
        "SELECT DISTINCT app_version FROM subscriptions WHERE app_id = ? AND app_version <> ''",
        scope.app_id,
    )
    # rule: filters.app-version
    found = [
        row["app_version"]
        for row in rows
        if (version_key(row["app_version"]) > wanted) == (relation == ">")
        and version_key(row["app_version"]) != wanted
    ]
    return _Leaf(
        False, "s.app_version IN (SELECT value FROM json_each(?))", (json.dumps(sorted(found)),)
    )


def _bought_sku(scope: _Scope, entry: Filter) -> _Leaf:
    bought = (
        "EXISTS (SELECT 1 FROM json_each(purchases) WHERE json_extract(value, '$.sku') = ? "
        f"AND CAST(json_extract(value, '$.amount') AS REAL) {entry['relation']} ?)"
    )
    return _Leaf(True, bought, (_text(entry, "key"), _number(entry)))


def _location(scope: _Scope, entry: Filter) -> _Leaf:
    lat, long, radius = (_number(entry, name) for name in ("lat", "long", "radius"))
    height = math.degrees(radius / EARTH_RADIUS)
    rows = scope.store.all(
        "SELECT id, lat, long FROM users WHERE app_id = ? AND lat BETWEEN ? AND ? "
        "AND long IS NOT NULL",
        scope.app_id,
        lat - height,
        lat + height,
    )
    # rule: filters.location
    near = [row["id"] for row in rows if distance(lat, long, row["lat"], row["long"]) <= radius]
    return _Leaf(True, "id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(near)),))


def distance(lat: float, long: float, other_lat: float, other_long: float) -> float:
    """Metres between two points on the earth, by the great circle."""
    north, other_north = math.radians(lat), math.radians(other_lat)
    half = math.sin((other_north - north) / 2) ** 2 + (
        math.cos(north) * math.cos(other_north) * math.sin(math.radians(other_long - long) / 2) ** 2
    )
    return 2 * EARTH_RADIUS * math.asin(math.sqrt(min(1.0, half)))


def version_key(version: str) -> tuple[int, ...]:
    """The numbers in a version, by which it sorts: `1.9` before `1.10`, and `1.0` like `1`."""
    parts = [int(digits) for digits in re.findall(r"[0-9]{1,18}", version)]
    while parts and not parts[-1]:
        parts.pop()
    return tuple(parts)


_ORDER = (">", "<", "=", "!=")
_EQUAL = ("=", "!=")
_LISTED = ("=", "!=", "in_array", "not_in_array")

_FIELDS: dict[str, tuple[tuple[str, ...], Callable[[_Scope, Filter], _Leaf]]] = {
    "tag": (
        (*_ORDER, "exists", "not_exists", "time_elapsed_gt", "time_elapsed_lt", *_LISTED[2:]),
        _tag,
    ),
    "last_session": ((">", "<"), _ago("last_active")),
    "first_session": ((">", "<"), _ago("first_active")),
    "session_count": (_ORDER, _compared("session_count")),
    "session_time": (_ORDER, _compared("session_time")),
    "amount_spent": (_ORDER, _compared("amount_spent")),
    "bought_sku": ((">", "<", "="), _bought_sku),
    "language": (_LISTED, _matched("language")),
    "country": (_LISTED, _matched("country")),
    "app_version": (_ORDER, _app_version),
    "device_type": (_EQUAL, _device_type),
    "location": ((), _location),
    "email": ((), _email),
}
"""Each field's relations (none where it takes no relation) and how it is compiled."""
