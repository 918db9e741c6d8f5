"""Custom events: things that users did, each taken or refused on its own."""

from __future__ import annotations

import json
from typing import Any

from ..contract import times
from ..contract.context import Context, Reply, handles
from ..state import people
from ..state.refused import Refused

EVENT_LIMIT = 2024
REQUEST_LIMIT = 1_000_000
IDEMPOTENCY_SECONDS = 4 * 3600
SCOPE = "custom_events"


@handles("create_custom_events")
def create_custom_events(context: Context) -> Reply:
    """Record the events of known users; the others are named in the reply."""
    events: list[dict[str, Any]] = context.body["events"]
    _check_sizes(events)
    moments = [_moment(context, number, event) for number, event in enumerate(events)]
    errors: list[dict[str, Any]] = []
    for event, moment in zip(events, moments, strict=True):
        key = event.get("idempotency_key")
        # rule: custom-events.idempotency
        if context.replay(SCOPE, key):
            continue
        owner = _owner(context, event)
        if owner is None:
            errors.append(_not_found(event))
            continue
        properties = json.dumps(event.get("properties", event.get("payload", {})))
        what = {"name": event["name"], "occurred_at": moment, "properties": properties}
        number = context.store.insert("custom_events", app_id=context.app_id, owner=owner, **what)
        oldest = number - context.world.limit
        context.store.run("DELETE FROM custom_events WHERE seq <= ?", oldest)
        context.remember(SCOPE, key, Reply(202), IDEMPOTENCY_SECONDS)
    # rule: custom-events.status
    return Reply(202, {"errors": errors} if errors else {})


def _check_sizes(events: list[dict[str, Any]]) -> None:
    total = 0
    for number, event in enumerate(events):
        size = len(json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode())
        if size > EVENT_LIMIT:
            why = f"events[{number}] has {size} bytes; {EVENT_LIMIT} are allowed"
            raise Refused("custom-events.event-size", why)
        total += size
    if total > REQUEST_LIMIT:
        why = f"The events have {total} bytes; {REQUEST_LIMIT} are allowed"
        raise Refused("custom-events.request-size", why)


def _moment(context: Context, number: int, event: dict[str, Any]) -> float:
    """When the event happened; a 400 if the event cannot be read at all."""
    if not event["name"]:
        raise Refused("custom-events.name", f"events[{number}].name must not be empty")
    if not event.get("external_id") and not event.get("onesignal_id"):
        why = f"events[{number}] needs an external_id or a onesignal_id"
        raise Refused("custom-events.user", why)
    now = context.clock.timestamp()
    if "timestamp" not in event:
        return now
    moment = times.read(f"events[{number}].timestamp", event["timestamp"])
    # rule: custom-events.future
    return min(moment, now)


def _owner(context: Context, event: dict[str, Any]) -> int | None:
    label = "external_id" if event.get("external_id") else "onesignal_id"
    try:
        user = people.find_user(context, label, event[label])
    except Refused:
        return None
    return None if user is None else user["seq"]


def _not_found(event: dict[str, Any]) -> dict[str, Any]:
    # rule: custom-events.unknown-user
    named = event.get("external_id") or event["onesignal_id"]
    title = f"failed to find a onesignal_id for user_id {named}"
    error = {"event_user_id": named, "error": {"code": "not found", "title": title}}
    event_id = event.get("event_id")
    return error | ({"event_id": event_id} if isinstance(event_id, str) else {})
