"""One story in which each operation is called once, for recording it and for replaying it.

The ids are those of `cases.py`, whoever answers: the recorder puts real ones in their place when
it sends, and takes them out again before it writes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from tests.support.cases import (
    APP,
    BETA,
    CASES,
    IDEMPOTENCY,
    JOURNEY,
    MESSAGE,
    NODE,
    NOTHING,
    ORGANIZATION,
    OTHER_APP,
    PLAYER,
    SEGMENT,
    SUBSCRIPTION,
    TEMPLATE,
    TOKEN,
    USER,
    Case,
)

SECOND = "0a1b2c3d-0000-4000-8000-000000000021"
IPHONE = "0a1b2c3d-0000-4000-8000-000000000022"
SCHEDULED = "0a1b2c3d-0000-4000-8000-000000000031"
IDEMPOTENCY_2 = "0a1b2c3d-0000-4000-8000-000000000091"
TOMORROW = "2026-11-25T10:00:00.000Z"
YESTERDAY = "2026-11-23T10:00:00.000Z"
UNSUBSCRIBE = "the-token-in-the-email"


@dataclass(frozen=True, kw_only=True)
class Step(Case):
    makes: Mapping[str, str] = field(default_factory=dict)
    """Where in the reply the real value of an id of ours is found."""
    reads: Mapping[str, Any] = field(default_factory=dict)
    """What a user reads in the result, by attributes, keys and indexes."""
    recorded: bool = True
    """False for what only prepares other steps."""


_CASES = {case.name: case for case in CASES}
_IN_QUERY = (("app_id", APP),)


def _step(case: str, **changes: Any) -> Step:
    """The case of that name as a step; `changes` replaces what does not suit the story."""
    model = _CASES[case]
    same = {each.name: getattr(model, each.name) for each in fields(model)}
    return Step(**{**same, "reply": NOTHING, "variant": "", **changes})


_APPS = (
    _step(
        "create_app",
        makes={OTHER_APP: "id", ORGANIZATION: "organization_id"},
        reads={"id": OTHER_APP, "name": "Test app", "apns_env": "sandbox"},
    ),
    _step("get_apps", reads={"-1.id": OTHER_APP, "-1.name": "Test app"}),
    _step("get_app-of-another", reads={"id": OTHER_APP, "name": "Test app"}),
    _step(
        "update_app",
        keywords={"app_id": OTHER_APP},
        path=f"/apps/{OTHER_APP}",
        reads={"name": "Renamed", "apns_env": "sandbox"},
    ),
    _step(
        "create_api_key",
        makes={TOKEN: "token_id"},
        reads={"token_id": TOKEN, "formatted_token": "SCRUBBED"},
    ),
    _step("view_api_keys", reads={"tokens.-1.token_id": TOKEN, "tokens.-1.name": "backend"}),
    _step("update_api_key"),
    _step("rotate_api_key", reads={"token_id": TOKEN, "formatted_token": "SCRUBBED"}),
    _step("delete_api_key"),
    _step(
        "list_audit_logs",
        keywords={"start_time": YESTERDAY, "limit": 100, "app_ids": [OTHER_APP]},
        query=(("start_time", YESTERDAY), ("limit", "100"), ("app_ids", OTHER_APP)),
        reads={"audit_logs.0.app_id": OTHER_APP, "has_more": False},
    ),
)

_PEOPLE = (
    _step(
        "create_user",
        makes={
            USER: "identity.onesignal_id",
            SUBSCRIPTION: "subscriptions.0.id",
            IPHONE: "subscriptions.1.id",
        },
        reads={
            "identity.external_id": "42",
            "subscriptions.0.type": "Email",
            "subscriptions.1.token": "ab12",
        },
    ),
    _step("create_user", body={"identity": {"external_id": "43"}}, recorded=False),
    _step(
        "fetch_user",
        reads={
            "identity.onesignal_id": USER,
            "properties.tags": {"plan": "gold"},
            "properties.language": "de",
            "subscriptions.0.token": "someone@example.com",
        },
    ),
    _step("update_user", reads={"properties.tags.plan": "silver"}),
    _step(
        "get_aliases",
        args=("external_id", "42"),
        path=f"/apps/{APP}/users/by/external_id/42/identity",
        reads={"identity.crm": "c-7", "identity.onesignal_id": USER},
    ),
    _step("identify_user_by_alias", reads={"identity.shop": "s-8"}),
    _step("delete_alias", reads={"identity.shop": "s-8", "identity.external_id": "42"}),
    _step("fetch_user_identity", reads={"identity.onesignal_id": USER, "identity.shop": "s-8"}),
    _step("create_alias_by_subscription", reads={"identity.crm": "c-7"}),
    _step(
        "get_eligible_iams",
        args=(IPHONE,),
        path=f"/apps/{APP}/subscriptions/{IPHONE}/iams",
        reads={"in_app_messages": []},
    ),
    _step(
        "create_subscription",
        body={"subscription": {"type": "Email", "token": "someone+tag@example.com"}},
        makes={SECOND: "subscription.id"},
        reads={"subscription.id": SECOND, "subscription.token": "someone+tag@example.com"},
    ),
    _step(
        "update_subscription",
        args=(SECOND,),
        path=f"/apps/{APP}/subscriptions/{SECOND}",
    ),
    _step("update_subscription_by_token", body={"subscription": {"app_version": "2.1"}}),
    _step(
        "transfer_subscription",
        args=(SECOND,),
        path=f"/apps/{APP}/subscriptions/{SECOND}/owner",
        reads={"identity.external_id": "43"},
    ),
)

_SEGMENTS = (
    _step("create_segments", makes={SEGMENT: "id"}, reads={"success": True, "id": SEGMENT}),
    _step(
        "get_segments",
        keywords={"offset": 0, "limit": 300},
        query=(("offset", "0"), ("limit", "300")),
        reads={"offset": 0, "segments.0.id": SEGMENT, "segments.0.name": "Gold"},
    ),
    _step(
        "get_segment",
        reads={"payload.name": "Gold", "payload.filters.0.field": "session_count"},
    ),
    _step("update_segment", reads={"success": True}),
)

_EMAIL = {
    "include_aliases": {"external_id": ["42", "nobody"]},
    "target_channel": "email",
    "email_subject": "News",
    "email_body": "<p>Hello</p>",
    "email_from_address": "shop@example.com",
    "custom_data": {"order": {"number": 17}},
    "idempotency_key": IDEMPOTENCY,
}
_PUSH = {
    "contents": {"en": "Hello", "de": "Grüße"},
    "include_aliases": {"external_id": ["42"]},
    "target_channel": "push",
    "send_after": TOMORROW,
    "idempotency_key": IDEMPOTENCY_2,
}
_HIM = {
    "included_segments": ["Total Subscriptions"],
    "include_aliases": {"external_id": ["42"]},
    "target_channel": "push",
}

_SPAN = {"domain": "example.com", "start": YESTERDAY, "end": TOMORROW}

_MESSAGES = (
    _step(
        "create_notification-to-aliases",
        body=_EMAIL,
        sent={**_EMAIL, "app_id": APP},
        makes={MESSAGE: "id"},
        reads={"id": MESSAGE, "errors": {"invalid_aliases": {"external_id": ["nobody"]}}},
    ),
    _step("create_notification", body=_PUSH, makes={SCHEDULED: "id"}, recorded=False),
    _step(
        "get_notifications",
        keywords={"limit": 50, "offset": 0, "kind": 1},
        query=(("limit", "50"), ("offset", "0"), ("kind", "1"), *_IN_QUERY),
        reads={"notifications.-1.id": MESSAGE, "notifications.-1.email_subject": "News"},
    ),
    _step("get_notification", reads={"id": MESSAGE, "canceled": False, "successful": 1}),
    _step(
        "cancel_notification",
        args=(SCHEDULED,),
        path=f"/notifications/{SCHEDULED}",
        reads={"success": True},
    ),
    _step(
        "estimate_notification_recipients",
        body=_HIM,
        sent={**_HIM, "app_id": APP},
        reads={"count": 1, "cap_applied": False},
    ),
    _step(
        "get_notification_history",
        reads={"success": True, "destination_url": "https://files.example.com/scrubbed"},
    ),
    _step("export_events", reads={"csv_file_url": "https://files.example.com/scrubbed"}),
    _step("get_outcomes", reads={"outcomes.0.id": "os__session_duration"}),
    _step(
        "start_live_activity",
        body={
            **{
                name: value
                for name, value in _CASES["start_live_activity"].body.items()
                if name not in ("included_segments", "stale_date")
            },
            "include_aliases": {"external_id": ["42"]},
        },
    ),
    _step(
        "begin_live_activity",
        body={"push_token": "ab12", "subscription_id": IPHONE},
    ),
    _step(
        "update_live_activity",
        args=("order-17",),
        body={
            "name": "order 17",
            "event": "update",
            "event_updates": {"data": {"minutes": 0}},
            "contents": {"en": "Delivered"},
        },
        path=f"/apps/{APP}/live_activities/order-17/notifications",
    ),
    _step(
        "stop_live_activity",
        args=("order-17", IPHONE),
        path=f"/apps/{APP}/live_activities/order-17/token/{IPHONE}",
    ),
    _step(
        "get_email_provider_metrics",
        keywords=_SPAN,
        query=tuple(_SPAN.items()),
        reads={"providers.0.metrics.sent": 1},
    ),
    _step(
        "get_email_provider_metrics_timeseries",
        keywords={**_SPAN, "granularity": "daily"},
        query=(*_SPAN.items(), ("granularity", "daily")),
        reads={"events.1.metrics.sent": 1},
    ),
    _step("get_email_reputation", reads={"last_24_hours.bounce_rate": 0}),
    _step(
        "unsubscribe_email_with_token",
        keywords={"token": UNSUBSCRIBE},
        query=(("token", UNSUBSCRIBE),),
    ),
)

_TEMPLATES = (
    _step(
        "create_template",
        makes={TEMPLATE: "id"},
        reads={"id": TEMPLATE, "name": "Welcome"},
    ),
    _step("view_templates", reads={"templates.0.id": TEMPLATE, "templates.0.name": "Welcome"}),
    _step("view_template", reads={"id": TEMPLATE, "content.contents": {"en": "Welcome"}}),
    _step("update_template", reads={"name": "Welcome back"}),
    _step("copy_template_to_app", reads={"name": "Welcome back"}),
)

_EVENTS = {
    "events": [
        {
            "name": "purchased",
            "external_id": "42",
            "properties": {"item": "sword", "price": 9.5, "count": 1},
            "idempotency_key": IDEMPOTENCY,
        },
        {"name": "levelled_up", "external_id": "nobody", "idempotency_key": IDEMPOTENCY_2},
    ]
}

_AUTOMATION = (
    _step(
        "create_custom_events",
        body=_EVENTS,
        reads={"errors.0.event_user_id": "nobody"},
    ),
    _step(
        "create_journey",
        body={
            "name": "Welcome",
            "description": None,
            "audience": {"kind": "segment", "included_segment_ids": [SEGMENT]},
            "nodes": [
                {"kind": "wait", "duration_seconds": 3600},
                {"kind": "send_push", "template_id": TEMPLATE},
            ],
        },
        makes={JOURNEY: "id", NODE: "nodes.0.id"},
        reads={"id": JOURNEY, "state": "draft", "nodes.0.id": NODE, "nodes.0.kind": "wait"},
    ),
    _step(
        "view_journeys",
        keywords={"limit": 5},
        query=(("limit", "5"),),
        reads={"journeys.0.id": JOURNEY},
    ),
    _step("view_journey", reads={"nodes.1.template_id": TEMPLATE}),
    _step(
        "update_journey",
        body={"name": "Hello", "description": None},
        reads={"name": "Hello", "state": "draft"},
    ),
    _step(
        "update_journey_node",
        body={"duration_seconds": 7200, "annotation": None},
        reads={"nodes.0.id": NODE, "nodes.0.duration_seconds": 7200},
    ),
    _step(
        "duplicate_journey",
        body={"overrides": {"name": "Copy"}},
        makes={"0a1b2c3d-0000-4000-8000-000000000062": "id"},
        reads={"name": "Copy", "nodes.0.duration_seconds": 7200},
    ),
    _step("view_journey_stats", reads={"id": JOURNEY, "started": 0}),
)

_NEW_PLAYER = {**_CASES["add_player"].body, "external_user_id": "44", "identifier": "cd34"}

_PLAYERS = (
    _step(
        "add_player",
        body=_NEW_PLAYER,
        sent={**_NEW_PLAYER, "app_id": APP},
        makes={PLAYER: "id"},
        reads={"success": True, "id": PLAYER},
    ),
    _step(
        "get_players",
        keywords={"limit": 300, "offset": 0},
        query=(("limit", "300"), ("offset", "0"), *_IN_QUERY),
        reads={"players.-1.id": PLAYER, "players.-1.tags": {"a": "1"}},
    ),
    _step("get_player", reads={"id": PLAYER, "identifier": "cd34", "language": "en"}),
    _step("update_player", reads={"success": True}),
    _step(
        "update_player_tags",
        args=("44",),
        path=f"/apps/{APP}/users/44",
        reads={"success": True},
    ),
    _step("export_players", reads={"csv_file_url": "https://files.example.com/scrubbed"}),
)

_END = (
    _step(
        "export_subscriptions",
        body={**_CASES["export_subscriptions"].body, "segment_name": "Gold and silver"},
        reads={"csv_file_url": "https://files.example.com/scrubbed"},
    ),
    _step("delete_player", reads={"success": True}),
    _step("delete_journey", reads={"success": True}),
    _step("delete_template", reads={"success": True}),
    _step("delete_segments", reads={"success": True}),
    _step(
        "delete_subscription",
        args=(IPHONE,),
        path=f"/apps/{APP}/subscriptions/{IPHONE}",
    ),
    _step("delete_user"),
    _step("delete_user", args=("external_id", "43"), lifecycle=BETA, recorded=False),
)

STORY: tuple[Step, ...] = (
    *_APPS,
    *_PEOPLE,
    *_SEGMENTS,
    *_MESSAGES,
    *_TEMPLATES,
    *_AUTOMATION,
    *_PLAYERS,
    *_END,
)
"""In the order in which it is recorded; replayed in any."""


def find(value: Any, place: str) -> Any:
    """What stands at a place such as `subscriptions.0.id` within a result."""
    for name in filter(None, place.split(".")):
        if isinstance(value, list):
            value = value[int(name)]
        elif isinstance(value, Mapping):
            value = value[name]
        elif hasattr(value, name):
            value = getattr(value, name)
        else:  # a model of free names, such as an identity
            value = value[name]
    return value
