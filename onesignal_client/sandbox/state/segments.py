"""Segments by their names: those that were made, and those that every app starts with."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .filters import NOBODY, Condition, FilterError, compile_filters, joined

if TYPE_CHECKING:
    from .world import Scope

Filters = Sequence[Mapping[str, Any]]

SIZE_LIMIT = 10_000
"""So many values the segments of a message may compare with; SQLite bounds a statement's."""
WEEK_HOURS = "168"
_SUBSCRIBED: Filters = ()
_ACTIVE: Filters = ({"field": "last_session", "relation": "<", "hours_ago": WEEK_HOURS},)
_ENGAGED: Filters = (*_ACTIVE, {"field": "session_count", "relation": ">", "value": "4"})
_INACTIVE: Filters = ({"field": "last_session", "relation": ">", "hours_ago": WEEK_HOURS},)

# rule: segments.built-in
DEFAULT_SEGMENTS: dict[str, Filters] = {
    "Total Subscriptions": _SUBSCRIBED,
    "Active Subscriptions": _ACTIVE,
    "Engaged Subscriptions": _ENGAGED,
    "Inactive Subscriptions": _INACTIVE,
}
"""The segments that every app starts with."""
OLDER_SEGMENTS: dict[str, Filters] = {
    "All": _SUBSCRIBED,
    "Subscribed Users": _SUBSCRIBED,
    "Active Users": _ACTIVE,
    "Engaged Users": _ENGAGED,
    "Inactive Users": _INACTIVE,
}
"""Their older names, which messages still use; they are not listed."""


def add_defaults(scope: Scope) -> None:
    """The segments of a new app."""
    for name, filters in DEFAULT_SEGMENTS.items():
        scope.add("segments", name=name, source="default", filters=json.dumps(filters))


def members(scope: Scope, name: str) -> Condition:
    """The members of a segment by its name; nobody if there is none."""
    sql = "SELECT filters FROM segments WHERE app_id = ? AND name = ?"
    stored = scope.store.value(sql, scope.app_id, name)
    filters = OLDER_SEGMENTS.get(name) if stored is None else json.loads(stored)
    # rule: segments.unknown-name
    return NOBODY if filters is None else compile_filters(scope, filters)


def members_of_any(scope: Scope, names: Iterable[str]) -> Condition:
    """The members of at least one of several segments."""
    found: list[Condition] = [NOBODY]
    size = 0
    for name in dict.fromkeys(names):
        condition = members(scope, name)
        size += len(condition.values)
        if size > SIZE_LIMIT:
            raise FilterError("filters.size", "The segments and filters are too large together")
        if condition != NOBODY:
            found.append(condition)
    return joined("OR", found)
