"""The inbox: messages to all users of an app, which each of them reads and marks."""

from __future__ import annotations

import json
from typing import Any

from ..contract.context import Context, Reply, handles
from ..contract.errors import ApiError
from ..state import inbox, people
from ..state.clock import iso
from ..state.refused import Refused
from ..state.store import Row
from .found import found, user_at
from .notifications import parse_time

PAGE_LIMIT = 50


@handles("create_inbox_broadcast")
def create_inbox_broadcast(context: Context) -> Reply:
    """Put a message into the inboxes of all users."""
    body: dict[str, Any] = context.body
    if not body["name"].strip() or not body["subjects"]:
        raise Refused("inbox.required", "name and subjects must not be empty")
    if body.get("contents") and not body["contents"].get("en"):
        raise Refused("inbox.required", "contents must have English language content")
    send_after = parse_time(body.get("send_after"))
    return Reply(200, {"id": inbox.create(context, body, send_after)})


@handles("view_inbox_broadcasts")
def view_inbox_broadcasts(context: Context) -> Reply:
    """One page of what was sent, oldest first, with the figures."""
    after = _seq_of(context, "last_broadcast_id")
    # rule: inbox.page
    limit = min(context.query.get("limit", PAGE_LIMIT), PAGE_LIMIT)
    sql = "SELECT * FROM inbox_broadcasts WHERE app_id = ? AND seq > ? ORDER BY seq LIMIT ?"
    rows = context.store.all(sql, context.app_id, after, limit)
    broadcasts = [
        {"broadcast": _broadcast_json(row), "stats": inbox.figures(context, row)} for row in rows
    ]
    last = _last("last_broadcast_id", rows, context)
    return Reply(200, {"broadcasts_and_stats": broadcasts} | last)


@handles("view_inbox_messages")
def view_inbox_messages(context: Context) -> Reply:
    """One page of a user's inbox, oldest first."""
    user = _user(context)
    after = _seq_of(context, "last_message_id")
    rows = inbox.messages(context, user["seq"], after=after, limit=PAGE_LIMIT)
    messages = [_message_json(row, user["language"]) for row in rows]
    return Reply(200, {"messages": messages} | _last("last_message_id", rows, context))


@handles("view_inbox_unread_count")
def view_inbox_unread_count(context: Context) -> Reply:
    """How many messages in a user's inbox are unread."""
    user = _user(context)
    return Reply(200, {"count": inbox.unread(context, user["seq"])})


@handles("update_inbox_messages")
def update_inbox_messages(context: Context) -> Reply:
    """Mark a user's messages up to one of them, or all."""
    user = _user(context)
    up_to = _seq_of(context, "last_message_id") if context.query.get("last_message_id") else None
    inbox.mark(context, user["seq"], context.body, up_to=up_to)
    return Reply(204)


@handles("update_inbox_message")
def update_inbox_message(context: Context) -> Reply:
    """Mark one of a user's messages."""
    user = _user(context)
    seq = _seq(context, context.path["message_id"], Refused(None, "Message not found", 404))
    inbox.mark(context, user["seq"], context.body, only=seq)
    return Reply(204)


def _user(context: Context) -> Row:
    label, value = context.path["alias_label"], context.path["alias_id"]
    title = f"Given alias `({label}: {value})` doesn't match an existing user"
    return user_at(context, ApiError(404, {"errors": [{"title": title}]}, "inbox.unknown-user"))


def _seq_of(context: Context, name: str) -> int:
    given = context.query.get(name)
    return 0 if not given else _seq(context, given, Refused(None, f"{name} is unknown"))


def _seq(context: Context, given: str, missing: Exception) -> int:
    row = context.find("inbox_broadcasts", people.parse_id("message_id", given))
    seq: int = found(row, missing)["seq"]
    return seq


def _last(name: str, rows: list[Row], context: Context) -> dict[str, str]:
    """Where the next page begins; nothing for an empty first page."""
    last = rows[-1]["id"] if rows else context.query.get(name)
    return {} if last is None else {name: last}


def _broadcast_json(row: Row) -> dict[str, Any]:
    sent: dict[str, Any] = json.loads(row["request"])
    return {
        "id": row["id"],
        "notification_id": row["notification_id"],
        "name": sent["name"],
        "img_url": sent.get("img_url", ""),
        "included_segment_ids": [],
        "excluded_segment_ids": [],
        "included_aliases": {},
        "filters": [],
        "include_unsubscribed": False,
        "send_after": iso(row["send_after"]),
        "delayed_option": "",
        "delivery_time_of_day": "",
        "contents": sent.get("contents", {}),
        "subjects": sent["subjects"],
        "data": sent.get("data", ""),
        "custom_data": sent.get("custom_data", {}),
        "ttl_sec": inbox.TTL,
    }


def _message_json(row: Row, language: str | None) -> dict[str, Any]:
    sent: dict[str, Any] = json.loads(row["request"])
    return {
        "id": row["id"],
        "created_at": iso(row["send_after"]),
        "is_read": bool(row["is_read"]),
        "is_deleted": bool(row["is_deleted"]),
        "is_opened": bool(row["is_opened"]),
        "subject": _in_language(sent["subjects"], language),
        "body": _in_language(sent.get("contents") or {}, language),
        "img_url": sent.get("img_url", ""),
        "data": sent.get("data", ""),
        "expires_on": iso(row["send_after"] + inbox.TTL),
    }


def _in_language(texts: dict[str, str], language: str | None) -> str:
    return texts.get(language or "en") or texts.get("en") or next(iter(texts.values()), "")
