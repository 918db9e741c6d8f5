"""Whom a message reached, and whom not and why, page by page.

The reasons are told from what the store knows now.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .filters import PEOPLE, Condition, FilterError, compile_filters
from .messages import PERSON, SENT_TO, as_recipient
from .platforms import CHANNELS
from .segments import members, members_of_any
from .store import Row
from .targeting import resolve, types_of
from .world import Scope, World

NAMES_SHOWN = 50


def reached(world: World, row: Row, limit: int, offset: int) -> list[dict[str, Any]]:
    """Some of the subscriptions that a message went to, oldest first, with their `events`."""
    sql = f"{PERSON} WHERE s.seq IN {SENT_TO} ORDER BY s.seq LIMIT ? OFFSET ?"
    found = world.store.all(sql, row["seq"], limit, offset)
    return [_recipient(world, row, each) for each in found]


def recipient(world: World, row: Row, subscription_id: str) -> dict[str, Any] | None:
    """One of those subscriptions."""
    sql = f"{PERSON} WHERE s.id = ? AND s.seq IN {SENT_TO}"
    found = world.store.one(sql, subscription_id, row["seq"])
    return None if found is None else _recipient(world, row, found)


def unreached(world: World, row: Row, limit: int, offset: int) -> tuple[list[dict[str, Any]], int]:
    """Some of the channel's subscriptions that it did not go to, with the `reason`; how many."""
    types = CHANNELS[row["channel"]]
    marks = ", ".join("?" * len(types))
    where = f"WHERE s.app_id = ? AND s.type IN ({marks}) AND s.seq NOT IN {SENT_TO}"
    values = (row["app_id"], *types, row["seq"])
    total = world.store.value(f"SELECT count(*) FROM subscriptions s {where}", *values)
    sql = f"{PERSON} {where} ORDER BY s.seq LIMIT ? OFFSET ?"
    found = world.store.all(sql, *values, limit, offset)
    told = [as_recipient(row, each) | {"reason": _reason(world, row, each)} for each in found]
    return told, total


def _recipient(world: World, row: Row, found: Row) -> dict[str, Any]:
    sql = (
        "SELECT event, count(*) AS times FROM message_events "
        "WHERE message = ? AND subscription_id = ? GROUP BY event ORDER BY min(seq)"
    )
    events = world.store.all(sql, row["seq"], found["id"])
    return as_recipient(row, found) | {
        "events": {each["event"]: each["times"] for each in events},
        "unsubscribed": not found["enabled"] or found["notification_types"] <= 0,
    }


def names(world: World, row: Row) -> list[tuple[str, str]]:
    """What a message names that leads to nobody: kind and name."""
    _, content = json.loads(row["request"])
    try:
        invalid = resolve(Scope(world, row["app_id"]), content, row["channel"]).invalid
    except FilterError:
        return []
    found: list[tuple[str, str]] = []
    for kind, given in invalid.items():
        kind = kind.removeprefix("invalid_").replace("_", " ")
        by_label: Mapping[str, Any] = given if isinstance(given, dict) else {kind: given}
        found += [(label, str(name)) for label, each in by_label.items() for name in each]
    return found[:NAMES_SHOWN]


def _reason(world: World, row: Row, subscription: Row) -> str:
    """The first reason why a subscription does not belong to a message's audience."""
    _, content = json.loads(row["request"])
    if row["state"] == "scheduled":
        return "The message waits for its time"
    if row["state"] == "canceled" and row["listed"] is None:
        return "The message was canceled before it was sent"
    if subscription["first_active"] > row["send_after"]:
        return "Subscribed after the message was sent"
    if subscription["type"] not in types_of(content, row["channel"]):
        return "The message is for other platforms"
    if not subscription["enabled"] or subscription["notification_types"] <= 0:
        return f"Unsubscribed (notification_types {subscription['notification_types']})"
    scope = Scope(world, row["app_id"])

    def fits(condition: Condition) -> bool:
        sql = f"SELECT 1 FROM {PEOPLE} WHERE s.seq = ? AND ({condition.sql})"
        return scope.store.one(sql, subscription["seq"], *condition.values) is not None

    try:
        for name in content.get("excluded_segments") or ():
            if fits(members(scope, name)):
                return f"In the excluded segment “{name}”"
        if included := content.get("included_segments"):
            if not fits(members_of_any(scope, included)):
                return "In none of the segments it was sent to"
        elif filters := content.get("filters"):
            if not fits(compile_filters(scope, filters)):
                return "Does not fit the filters"
        else:
            return "Not among those named"
    except FilterError:
        return "The segments or filters no longer make sense"
    return "Belongs to the audience now, but did not then"
