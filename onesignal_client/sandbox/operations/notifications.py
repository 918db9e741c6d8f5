"""Messages: push, email and SMS to whom the targeting selects."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from ..contract import times
from ..contract.context import Context, Reply, handles
from ..contract.document import Invalid
from ..contract.errors import plain
from ..state import messages, people, targeting
from ..state.outcomes import add_up
from ..state.refused import Refused
from ..state.store import Row
from .found import message_at

PAGE_LIMIT = 50
DATA_LIMIT = 2048
EMAIL_DATA_LIMIT = 10_000
SCOPES = {"idempotency_key": "notifications", "external_id": "notifications.external_id"}
"""Where the replies under each kind of idempotency key are kept."""
PAST_SECONDS = 60
"""So old may `send_after` be: clocks differ."""


@handles("create_notification")
def create_notification(context: Context) -> Reply:
    """Create a message, if anybody gets it."""
    body: dict[str, Any] = context.body
    for name, scope in SCOPES.items():
        earlier = context.replay(scope, body.get(name))
        if earlier is not None:
            return earlier
    targeting.check(body, context.world.settings)
    content, channel = _with_template(context, body)
    channel = targeting.channel_of(body) or channel or "push"
    _check_content(content, channel)
    send_after = parse_time(content.get("send_after"))
    if send_after is not None and send_after < context.clock.timestamp() - PAST_SECONDS:
        why = "Schedule Notifications may not be scheduled in the past."
        raise Refused("notifications.past", why)
    _add_unknown_tokens(context, content, channel)
    target = targeting.resolve(context, content, channel)
    audience = targeting.look_up(context.store, target.condition)
    if not audience.total:
        # rule: notifications.nobody
        errors = target.invalid if target.unsubscribed else [targeting.NOBODY_SUBSCRIBED]
        return Reply(200, {"id": "", "external_id": body.get("external_id"), "errors": errors})
    shown = context.document.echoed
    message_id = messages.create(
        context, channel, audience, body, content, shown, send_after=send_after
    )
    reply: dict[str, Any] = {"id": message_id, "external_id": body.get("external_id")}
    if target.invalid:
        reply["errors"] = target.invalid
    answer = Reply(200, reply)
    for name, scope in SCOPES.items():
        # rule: notifications.idempotency
        context.remember(scope, body.get(name), answer)
    return answer


@handles("get_notifications")
def get_notifications(context: Context) -> Reply:
    """One page of messages, newest first, or by time from a moment on."""
    query, store = context.query, context.store
    wanted = {"app_id": context.app_id}
    wanted |= {name: query[name] for name in ("kind", "template_id") if query.get(name) is not None}
    select = "FROM notifications WHERE " + " AND ".join(f"{name} = ?" for name in wanted)
    # rule: notifications.page
    limit, offset = query.get("limit", PAGE_LIMIT), query.get("offset")
    total = store.value(f"SELECT count(*) {select}", *wanted.values())
    page: dict[str, Any] = {"total_count": total, "limit": limit}
    if given := query.get("time_offset"):
        if offset is not None:
            text = "offset cannot be used together with time_offset"
            raise Refused("notifications.time-offset", text)
        sql = f"SELECT * {select} AND (send_after, id) > (?, ?) ORDER BY send_after, id LIMIT ?"
        rows = store.all(sql, *wanted.values(), *_read_time_offset(given), limit)
        page["time_offset"] = given
        page["next_time_offset"] = _time_offset(rows[-1]) if rows else given
    else:
        page["offset"] = offset or 0
        sql = f"SELECT * {select} ORDER BY queued_at DESC, seq DESC LIMIT ? OFFSET ?"
        rows = store.all(sql, *wanted.values(), limit, offset or 0)
    page["notifications"] = [messages.shown(context.world, row) for row in rows]
    return Reply(200, page)


@handles("get_notification")
def get_notification(context: Context) -> Reply:
    """One message, with the outcomes that are asked for."""
    row = message_at(context)
    reply = messages.shown(context.world, row)
    if context.query.get("outcome_names"):
        reply["outcomes"] = add_up(context, context.query, row["id"])
    return Reply(200, reply)


@handles("cancel_notification")
def cancel_notification(context: Context) -> Reply:
    """Stop a message that waits or is going out."""
    row, now = message_at(context), context.clock.timestamp()
    if row["canceled_at"] is not None:
        raise Refused("notifications.cancel-twice", "Notification has already been canceled")
    going_out = now < row["send_after"] + context.world.settings.delivery_seconds
    if not going_out and messages.delivered(row, now) >= row["recipients"]:
        why = "Notification has already been sent to all recipients"
        raise Refused("notifications.cancel-sent", why)
    context.store.update("notifications", row["seq"], state="canceled", canceled_at=now)
    return Reply(200, {"success": True})


@handles("estimate_notification_recipients")
def estimate_notification_recipients(context: Context) -> Reply:
    """How many subscriptions a message to segments would reach, with all that narrows them."""
    body: dict[str, Any] = context.body
    segments = {name: body.get(name) for name in ("included_segments", "excluded_segments")}
    targeting.check(segments, context.world.settings)
    channel = targeting.channel_of(body) or "push"
    condition = targeting.resolve(context, segments, channel).condition
    for name in ("filters", "include_aliases"):
        if body.get(name):
            condition &= targeting.resolve(context, {name: body[name]}, channel).condition
    # rule: notifications.estimate
    estimate = {
        "count": targeting.look_up(context.store, condition).total,
        "uncapped_count": None,
        "cap_applied": False,
        "mobile_suppressed": False,
        "mobile_excluded_count": 0,
    }
    return Reply(200, estimate)


@handles("unsubscribe_email_with_token")
def unsubscribe_email_with_token(context: Context) -> Reply:
    """End the email subscription that the token of a message stands for."""
    row = message_at(context)
    subscription_id = messages.subscription_of_token(row["id"], context.query["token"])
    subscription = context.find("subscriptions", subscription_id or "")
    if subscription is None or subscription["type"] != "Email":
        raise people.subscription_not_found("unsubscribe.not-found")
    people.change_subscription(context, subscription, {"enabled": False})
    messages.record_event(context.world, row["id"], "unsubscribed", subscription_id)
    return Reply(202, {"success": True})


def parse_time(text: str | None) -> float | None:
    """The moment in `send_after`, in Unix seconds; a 400 if it is none."""
    if not text:
        return None
    moment = times.parse(text)
    if moment is None:
        raise Refused("notifications.send-after", f"send_after is no date and time: {text[:100]}")
    try:
        return messages.rounded(moment.timestamp())
    except (ValueError, OverflowError):
        why = f"send_after is too far away: {text[:100]}"
        raise Refused("notifications.send-after", why) from None


def _time_offset(row: Row) -> str:
    moment = datetime.fromtimestamp(row["send_after"], UTC).isoformat(timespec="microseconds")
    text = f"{moment.replace('+00:00', 'Z')}#{row['id']}"
    return base64.b64encode(text.encode()).decode()


def _read_time_offset(text: str) -> tuple[float, str]:
    # A moment leaves out the messages of that very moment: no id is larger than this one.
    moment, last_id = text, "~"
    try:
        decoded = base64.b64decode(text, validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        decoded = ""
    if "#" in decoded:
        moment, _, last_id = decoded.partition("#")
    try:
        # A plus sign that was not escaped arrives as a space.
        parsed = datetime.fromisoformat(moment.replace(" ", "+") if "T" in moment else moment)
        return parsed.replace(tzinfo=parsed.tzinfo or UTC).timestamp(), last_id
    except (ValueError, OverflowError):
        why = "time_offset must be a moment in ISO 8601 or a token"
        raise Refused("notifications.page", why) from None


def _with_template(context: Context, body: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
    """The body over its template's values, and the template's channel."""
    template_id = body.get("template_id")
    if not template_id:
        return body, None
    template = context.find("templates", template_id)
    if template is None:
        raise Refused("notifications.template-not-found", "Template not found")
    # rule: notifications.template
    stored = json.loads(template["content"])
    content = {k: v for k, v in stored.items() if k not in targeting.FIELDS}
    content |= {name: value for name, value in body.items() if value is not None}
    try:
        context.document.check_body(context.operation, content)
    except Invalid as problem:
        raise plain("body.document", *problem.problems) from None
    return content, template["channel"]


def _check_content(content: Mapping[str, Any], channel: str) -> None:
    if channel == "email":
        missing = [name for name in ("email_subject", "email_body") if not content.get(name)]
        if missing:
            text = f"{' and '.join(missing)} must not be blank for emails"
            raise Refused("notifications.email-content", text)
    else:
        contents = content.get("contents") or {}
        silent = channel == "push" and content.get("content_available")
        if not contents.get("en") and not (silent and not contents):
            why = "Message Notifications must have English language content"
            raise Refused("notifications.contents", why)
    _check_size(content, "data", DATA_LIMIT)
    _check_size(content, "custom_data", EMAIL_DATA_LIMIT if channel == "email" else DATA_LIMIT)
    urls = [name for name in ("web_url", "app_url") if content.get(name)]
    if content.get("url") and urls:
        why = f"url cannot be used together with {' and '.join(urls)}"
        raise Refused("notifications.urls", why)


def _check_size(content: Mapping[str, Any], name: str, limit: int) -> None:
    value = content.get(name)
    if value is None:
        return
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if len(text.encode()) > limit:
        label = "Data" if name == "data" else name
        raise Refused("notifications.data-size", f"{label} must be no more than {limit} bytes long")


def _add_unknown_tokens(context: Context, content: Mapping[str, Any], channel: str) -> None:
    """Add subscriptions for addresses and push tokens that the app does not know yet."""
    for name, (kind, _) in targeting.TOKEN_FIELDS.items():
        if kind == "SMS" or not content.get(name):
            continue
        # rule: notifications.unknown-tokens
        sql = (
            "SELECT DISTINCT value FROM json_each(?) AS given WHERE NOT EXISTS (SELECT 1 "
            "FROM subscriptions WHERE app_id = ? AND type = ? AND token = given.value)"
        )
        unknown = context.store.all(sql, json.dumps(content[name]), context.app_id, kind)
        for row in unknown:
            fields = {"type": kind, "token": row["value"]}
            try:
                people.attach_subscription(
                    context, people.create_user(context), fields, retain=False
                )
            except Refused:
                why = f"{name}: {row['value'][:100]!r} is not valid"
                raise Refused("notifications.bad-address", why) from None
