"""Exports: files with the subscriptions of an app, or with what became of a message."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from ..contract.context import Context, Reply, handles
from ..contract.errors import failed
from ..state import files, messages, segments
from ..state.clock import DAY
from ..state.filters import PEOPLE, Condition
from ..state.platforms import PLATFORMS
from ..state.refused import Refused
from ..state.store import Row
from ..state.targeting import subscribers
from .found import message_at

HISTORY_SECONDS = 7 * DAY
EMAIL_LENGTH = 321
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@handles("export_subscriptions")
def export_subscriptions(context: Context) -> Reply:
    """Announce a file with the app's subscriptions as they are now."""
    _check_free(context)
    body: dict[str, Any] = context.body
    extra = list(dict.fromkeys(body.get("extra_fields") or ()))
    columns = _DEFAULT_COLUMNS | {name: _EXTRA_COLUMNS[name] for name in extra}
    content = files.to_csv(list(columns), _subscriptions(context, body, columns))
    name = f"users_{{id}}_{context.clock.now().date().isoformat()}.csv.gz"
    # rule: exports.subscriptions
    url = files.announce(context, context.organization_id, name, files.zipped(content))
    return Reply(200, {"csv_file_url": url})


@handles("get_notification_history")
def get_notification_history(context: Context) -> Reply:
    """Announce a file with those whom a message was sent to, or who clicked it."""
    row = message_at(context)
    email = context.body.get("email")
    if email is not None and not (len(email) < EMAIL_LENGTH and _EMAIL.fullmatch(email)):
        raise failed("history.email", "param `email` must be a valid email")
    if context.clock.timestamp() > max(row["queued_at"], row["send_after"]) + HISTORY_SECONDS:
        raise failed("history.seven-days", "The history of this message is no longer available")
    clicked = context.body.get("events") == "clicked"
    # rule: history.columns
    columns = ["player_id", "onesignal_id", "external_id", "target_channel"]
    happened = _events(context, row).get("clicked", {})
    reached = [
        [each["id"], each["onesignal_id"], each["external_id"] or "", row["channel"]]
        + ([int(happened[each["id"]])] if clicked else [])
        for each in _reached(context, row)
        if not clicked or each["id"] in happened
    ]
    content = files.to_csv(columns + ["timestamp"] * clicked, reached, quoted=True)
    name = f"history_{row['id']}_{{id}}.csv"
    url = files.announce(context, context.organization_id, name, content, exclusive=False)
    # rule: history.reply
    return Reply(202, {"success": True, "destination_url": url})


@handles("export_events")
def export_events(context: Context) -> Reply:
    """Announce a file with what became of a message at each of its recipients."""
    row = message_at(context)
    _check_free(context)
    happened = _events(context, row)
    sent = _moment(row["send_after"])

    def moment(event: str, subscription_id: str) -> str:
        return _moment(happened.get(event, {}).get(subscription_id))

    rows = [
        [
            each["external_id"] or "",
            each["id"],
            PLATFORMS[each["type"]].device_type,
            sent,
            moment("received", each["id"]),
            moment("clicked", each["id"]),
            each["onesignal_id"],
            moment("failed", each["id"]) or moment("errored", each["id"]),
            moment("unsubscribed", each["id"]),
            "Unsubscribed" if moment("failed", each["id"]) else "",
        ]
        for each in _reached(context, row)
    ]
    # rule: exports.events
    content = files.zipped(files.to_csv(_EVENT_COLUMNS, rows))
    at = context.clock.now().strftime("%Y-%m-%dT%I-%M-%S%pUTC")
    name = f"events_audience-activity-{row['id']}-{row['channel']}-{at}-{{id}}.csv.gz"
    url = files.announce(context, context.organization_id, name, content)
    return Reply(200, {"csv_file_url": url})


def _check_free(context: Context) -> None:
    if files.is_running(context.world, context.organization_id):
        why = "Only one concurrent export is allowed per OneSignal account."
        raise Refused("exports.one-at-a-time", why)


def _subscriptions(
    context: Context, body: dict[str, Any], columns: dict[str, str]
) -> Iterator[list[Any]]:
    wanted = Condition("s.app_id = ?", (context.app_id,))
    since = body.get("last_active_since")
    if since:
        if not (since.isascii() and since.isdigit() and len(since) < 16):
            why = "last_active_since must be Unix seconds in a string"
            raise Refused("exports.last-active-since", why)
        wanted &= Condition("max(s.last_active, u.last_active) > ?", (int(since),))
    name = body.get("segment_name")
    if name:
        wanted &= segments.members(context, name)
        if not body.get("include_unsubscribed"):
            # rule: exports.include-unsubscribed
            wanted &= subscribers(context.app_id)
    selected = ", ".join(columns.values())
    sql = f"SELECT {selected} FROM {PEOPLE} WHERE {wanted.sql} ORDER BY s.seq"  # noqa: S608 - our own
    timezone = list(columns).index("timezone")
    at = context.clock.now()
    for row in context.store.all(sql, *wanted.values):
        cells = list(row)
        cells[timezone] = _seconds_from_utc(cells[timezone], at)
        yield cells


def _reached(context: Context, row: Row) -> list[dict[str, Any]]:
    done = messages.delivered(row, context.clock.timestamp())
    return messages.recipients(context.store, row)[:done]


def _events(context: Context, row: Row) -> dict[str, dict[str, float]]:
    """When each event first happened at each recipient."""
    sql = (
        "SELECT event, subscription_id, min(occurred_at) FROM message_events "
        "WHERE message = ? GROUP BY event, subscription_id"
    )
    happened: dict[str, dict[str, float]] = {}
    for event, subscription_id, at in context.store.all(sql, row["seq"]):
        happened.setdefault(event, {})[subscription_id] = at
    return happened


def _moment(seconds: float | None) -> str:
    if seconds is None:
        return ""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S")


@functools.lru_cache
def _seconds_from_utc(timezone: int | str | None, at: datetime) -> int | str | None:
    if not isinstance(timezone, str):
        return timezone
    try:
        offset = at.astimezone(ZoneInfo(timezone)).utcoffset()
    except (KeyError, ValueError, OSError):  # unknown, or no name of a zone at all
        return None
    return int(offset.total_seconds()) if offset else 0


_MOMENT = "strftime('%Y-%m-%d %H:%M:%S', {}, 'unixepoch')"
_TYPE_NUMBERS = " ".join(
    f"WHEN '{platform.type}' THEN {platform.device_type}" for platform in PLATFORMS.values()
)
# rule: exports.columns
_DEFAULT_COLUMNS = {
    "id": "s.id",
    "identifier": "s.token",
    "session_count": "max(s.session_count, u.session_count)",
    "language": "u.language",
    "timezone": "coalesce(json_extract(s.extra, '$.timezone'), u.timezone_id)",
    "game_version": "s.app_version",
    "device_os": "s.device_os",
    "device_type": "coalesce(json_extract(s.extra, '$.device_type'), "
    f"CASE s.type {_TYPE_NUMBERS} END)",
    "device_model": "s.device_model",
    "ad_id": "json_extract(s.extra, '$.ad_id')",
    "tags": "(SELECT json_group_object(key, value) FROM tags WHERE owner = s.owner)",
    "last_active": _MOMENT.format("max(s.last_active, u.last_active)"),
    "playtime": "max(s.session_time, u.session_time)",
    "amount_spent": "u.amount_spent",
    "created_at": _MOMENT.format("s.first_active"),
    "invalid_identifier": "iif(s.enabled AND s.notification_types > 0, 'f', 't')",
    "badge_count": "json_extract(s.extra, '$.badge_count')",
}
"""The columns of every export, in SQL."""
_EXTRA_COLUMNS = {
    "external_user_id": "(SELECT value FROM aliases "
    "WHERE owner = s.owner AND label = 'external_id')",
    "onesignal_id": "u.id",
    "location": "u.lat || ',' || u.long",
    "country": "u.country",
    "rooted": "iif(s.rooted, 't', 'f')",
    "ip": "u.ip",
    "web_auth": "s.web_auth",
    "web_p256": "s.web_p256",
    "unsubscribed_at": _MOMENT.format("s.unsubscribed_at"),
    "notification_types": "s.notification_types",
    "timezone_id": "u.timezone_id",
}
_EVENT_COLUMNS = [
    "external_user_id",
    "subscription_id",
    "device_type",
    "sent",
    "delivered",
    "clicked",
    "onesignal_id",
    "failed",
    "unsubscribed",
    "failure_message",
]
