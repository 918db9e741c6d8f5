"""Dictionaries as bodies, which type checkers look into. Never run.

A line with an exemption holds a mistake; mypy (`warn_unused_ignores`) and pyright report one that
is not needed, so that an objection that goes missing is seen.
"""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from onesignal_client import AsyncOneSignal, OneSignal, api
from onesignal_client.models import Button, FilterRelation, Notification, Segment, User
from onesignal_client.params import (
    ButtonParams,
    CreateTemplateParams,
    FilterExpressionParams,
    NotificationParams,
    SegmentParams,
    UserParams,
)

client = OneSignal()

# Accepted: where it stands, nested, with models in it, made elsewhere, piece by piece.

client.notifications.create({"contents": {"en": "…"}, "included_segments": ["All"]})
client.notifications.create(
    {
        "contents": {"en": "…"},
        "filters": [
            {"field": "session_count", "relation": FilterRelation.GREATER_THAN, "value": "5"},
            {"operator": "OR"},
        ],
        "buttons": [{"id": "yes", "text": "Yes"}, Button(id="no", text="No")],
        "android_background_layout": {"image": "…"},
        "include_aliases": {"external_id": ["42"]},
        "data": {"any": [1, None, {"thing": True}]},
        "send_after": datetime.now(UTC),
        "external_id": None,
    },
    app_id="…",
)
client.segments.create({"name": "…", "filters": [{"field": "country", "value": "IT"}]})
client.users.create(
    {"identity": {"external_id": "42"}, "subscriptions": [{"type": "Email", "token": "…"}]}
)
api.create_notification.sync(client=client, body={"contents": {"en": "…"}})
api.create_notification.sync_detailed(client=client, body=Notification())

message: NotificationParams = {"contents": {"en": "…"}}
message["included_segments"] = ("All", "VIP")
client.notifications.create(message)
client.notifications.create({**message, "name": "…"})
buttons: list[ButtonParams] = [{"id": "yes", "text": "Yes"}]
Notification(buttons=buttons, filters=[{"operator": "OR"}])
User(subscriptions=[{"type": "Email"}], properties={"tags": {"plan": "gold"}})
from_elsewhere: Mapping[str, Any] = {}
client.notifications.create(Notification.from_dict(from_elsewhere))
template: CreateTemplateParams = {"name": "…", "contents": {"en": "…"}}
client.templates.create(template)
person: UserParams = {}
client.users.create(person)

# Refused: a misspelt key, a wrong type, a missing key, at any depth; a mapping from elsewhere.

client.notifications.create({"contens": {"en": "…"}})  # type: ignore
client.notifications.create({"contents": "…"})  # type: ignore
client.notifications.create({"included_segments": "All"})  # type: ignore
client.notifications.create({"filters": [{"feild": "country"}]})  # type: ignore
client.notifications.create({"buttons": [{"text": "Yes"}]})  # type: ignore
client.notifications.create({"buttons": [{"id": 1, "text": "Yes"}]})  # type: ignore
client.notifications.create(from_elsewhere)  # type: ignore
client.segments.create({"name": "…"})  # type: ignore
client.users.update("external_id", "42", {"tags": {"plan": "gold"}})  # type: ignore
api.create_notification.sync(client=client, body={"contens": {}})  # type: ignore
Notification(filters=[{"feild": "country"}])  # type: ignore
Notification(buttons=[{"text": "Yes"}])  # type: ignore
Segment(name="…", filters=[{"feild": "country"}])  # type: ignore
User(properties={"tag": {}})  # type: ignore
segment: SegmentParams = {"name": "…"}  # type: ignore
_filter: FilterExpressionParams = {"field": 1}  # type: ignore
message["contens"] = {}  # type: ignore
_ = message["contens"]  # type: ignore


async def to_be_awaited(one: AsyncOneSignal) -> None:
    await one.notifications.create({"contents": {"en": "…"}, "buttons": [{"id": "…", "text": "…"}]})
    await one.notifications.create({"contens": {"en": "…"}})  # type: ignore
    await one.segments.create({"name": "…"})  # type: ignore
    await api.create_notification.asyncio(client=one, body={"contens": {}})  # type: ignore
