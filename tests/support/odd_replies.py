"""Replies that OneSignal, or a proxy before it, has given or may well give, each with its source.

The set is the same for this library (`tests/test_odd_replies.py`) and for the official SDK
(`scripts/bench/replies.py`). It needs nothing but Python. Sources:

    documented   a reply in OneSignal's documentation, of today or of some years ago
    issue        a public issue of the repository named
    schemas      public sources that type the field differently: documentation, official SDK, or
                 OneSignal's published OpenAPI documents
    variant      a documented reply with one thing about it changed, as servers do over the years:
                 a null, a new field or value, a number as text
    proxy        what gateways and content networks answer in place of the server
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

Kind = Literal["read", "unreadable", "refused"]
"""A success to be read; a success that is no JSON; an error status."""


MAY_BE_EMPTY = {"delete_user"}
"""Operations whose success is documented without a body, too."""


class OddReply(NamedTuple):
    operation: str
    about: str
    body: Any
    """JSON, or bytes as they are."""
    source: str
    status: int = 200
    headers: Mapping[str, str] = MappingProxyType({})

    @property
    def name(self) -> str:
        return f"{self.operation}: {self.about}"

    @property
    def kind(self) -> Kind:
        if not 200 <= self.status < 300:
            return "refused"
        if isinstance(self.body, bytes) and self.body:
            return "unreadable"
        return "read"  # an empty success says that it is done; the set has none where GET asks

    @property
    def content(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


NOBODY = "All included players are not subscribed"
USER = {
    "identity": {"onesignal_id": "u-1", "external_id": "42"},
    "properties": {"tags": {"level": "5"}, "language": "en", "first_active": 1673449251},
    "subscriptions": [{"id": "s-1", "app_id": "a-1", "type": "Email", "token": "a@b.example"}],
}
MESSAGE = {
    "id": "m-1",
    "app_id": "a-1",
    "contents": {"en": "Hello"},
    "included_segments": ["All"],
    "successful": 15,
    "queued_at": 1443128400,
    "send_after": 1443128400,
    "completed_at": 1443128401,
    "platform_delivery_stats": {"ios": {"successful": 4, "failed": 0, "errored": 1}},
}
JOURNEY = {"id": "j-1", "name": "Welcome", "state": "draft", "nodes": []}
HTML = b"<!DOCTYPE html>\n<html><head><title>%s</title></head><body><h1>%s</h1></body></html>"


def page(title: str) -> bytes:
    return HTML.replace(b"%s", title.encode())


def without(value: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: item for key, item in value.items() if key not in keys}


def user(**changes: Any) -> dict[str, Any]:
    return USER | changes


def subscription(**changes: Any) -> dict[str, Any]:
    return USER | {"subscriptions": [USER["subscriptions"][0] | changes]}  # type: ignore[index]


def properties(**changes: Any) -> dict[str, Any]:
    return USER | {"properties": USER["properties"] | changes}  # type: ignore[operator]


def message(**changes: Any) -> dict[str, Any]:
    return MESSAGE | changes


def messages(*found: Any, **changes: Any) -> dict[str, Any]:
    return {"total_count": len(found), "offset": 0, "limit": 50, "notifications": list(found)} | (
        changes
    )


TEXT = {"Content-Type": "text/plain"}
PAGE = {"Content-Type": "text/html; charset=UTF-8"}

READ = [
    # Creating a message
    OddReply(
        "create_notification",
        "nobody reached",
        {"id": "", "recipients": 0, "errors": [NOBODY]},
        "documented: create-notification of 2022; issue onesignal-python-api#8",
    ),
    OddReply(
        "create_notification",
        "some identifiers failed",
        {"id": "m-1", "recipients": 1, "errors": {"invalid_player_ids": ["p-1"]}},
        "documented: create-notification of 2022; issue onesignal-python-api#21",
    ),
    OddReply(
        "create_notification",
        "some aliases failed",
        {"id": "m-1", "errors": {"invalid_aliases": {"external_id": ["1", "2"]}}},
        "issue onesignal-node-api#82",
    ),
    OddReply(
        "create_notification",
        "errors is one text",
        {"id": "", "errors": NOBODY},
        "variant: errors as in a 404 of view-app",
    ),
    OddReply(
        "create_notification",
        "id is null",
        {"id": None, "external_id": None, "errors": [NOBODY]},
        "variant: the empty id as null",
    ),
    OddReply(
        "create_notification",
        "no recipients, no external_id",
        {"id": "m-1"},
        "issue onesignal-python-api#17",
    ),
    OddReply(
        "create_notification",
        "errors is null, a warning besides",
        {"id": "m-1", "errors": None, "warnings": "include_player_ids is old"},
        "variant: undocumented fields",
    ),
    OddReply(
        "create_notification",
        "recipients as text",
        {"id": "m-1", "recipients": "1", "external_id": None},
        "variant: a number as text",
    ),
    OddReply(
        "create_notification",
        "structured errors",
        {"id": "", "errors": [{"code": "message-1", "title": NOBODY, "meta": {}}]},
        "variant: errors as those of the user model",
    ),
    # Messages
    OddReply(
        "get_notification",
        "still on its way",
        message(remaining=None, completed_at=None, successful=None, canceled=False),
        "documented: view-message, remaining is null while processing",
    ),
    OddReply(
        "get_notification",
        "send_after in ISO 8601",
        message(send_after="2015-09-24T21:00:00Z", completed_at="2015-09-24T21:00:01.000Z"),
        "schemas: a string in create-message, Unix seconds in view-message",
    ),
    OddReply(
        "get_notification",
        "send_after in OneSignal's form",
        message(send_after="2015-09-24 14:00:00 GMT-0700", queued_at="1443128400"),
        "documented: create-message takes this form",
    ),
    OddReply(
        "get_notification",
        "outcomes",
        message(outcomes=[{"id": "os__click", "value": 2, "aggregation": "count"}]),
        "documented: view-message with outcomes",
    ),
    OddReply(
        "get_notification",
        "a new aggregation, a fraction",
        message(outcomes=[{"id": "Sales", "value": 108.5, "aggregation": "average"}]),
        "variant: a new enum value, a fraction for a whole number",
    ),
    OddReply(
        "get_notification",
        "a new platform",
        message(platform_delivery_stats={"visionos": {"successful": 1}, "ios": None}),
        "variant: a platform that is new, and a null",
    ),
    OddReply(
        "get_notification",
        "lists that are null",
        message(included_segments=None, excluded_segments=None, filters=None, data=None),
        "documented: view-message of 2022 shows nulls in such fields",
    ),
    OddReply(
        "get_notification",
        "empty maps as lists",
        message(data=[], contents=[], headings=[], platform_delivery_stats=[]),
        "variant: an empty map as PHP and others write it",
    ),
    OddReply(
        "get_notification",
        "platform flags that are null",
        message(isIos=None, isAndroid=None, isAnyWeb=True, isWP_WNS=None, is_new=True),
        "documented: view-message of 2022",
    ),
    OddReply(
        "get_notification",
        "throttling as text",
        message(throttle_rate_per_minute="1000", fcap_status="uncapped", ttl="259200"),
        "schemas: text and number both occur",
    ),
    OddReply(
        "get_notification",
        "a channel never heard of",
        message(target_channel="carrier_pigeon", delayed_option="whenever"),
        "variant: new enum values",
    ),
    OddReply(
        "get_notification",
        "group messages and texts of old voices",
        message(adm_group_message={"en": ""}, spoken_text={}, alexa_ssml=None, tags=None),
        "documented: view-message of 2022",
    ),
    OddReply(
        "get_notification",
        "web buttons as one object",
        message(web_buttons={"id": "like", "text": "Like"}, buttons=None),
        "variant: a single object for a list",
    ),
    OddReply(
        "get_notifications",
        "a page with nulls",
        messages(message(canceled=None, received=None, url=None, big_picture=None)),
        "documented: view-messages; issue onesignal-node-api#129",
    ),
    OddReply(
        "get_notifications",
        "the next offset as a number",
        messages(message(), time_offset=None, next_time_offset=1443128400),
        "schemas: integer in the documentation, string in the official SDK",
    ),
    OddReply(
        "get_notifications",
        "counts as text",
        messages(message(), total_count="1", offset="0", limit="50"),
        "variant: numbers as text",
    ),
    OddReply(
        "get_notifications",
        "no list at all",
        {"total_count": 0, "offset": 0, "limit": 50, "notifications": None},
        "variant: null for an empty list",
    ),
    OddReply(
        "get_notifications",
        "a null among the messages",
        messages(message(), None),
        "variant: null for what was deleted meanwhile",
    ),
    OddReply(
        "cancel_notification",
        "success as text",
        {"success": "true"},
        "documented: delete-player and unsubscribe show the text",
    ),
    OddReply(
        "unsubscribe_email_with_token",
        "success as text",
        {"success": "true"},
        "documented: unsubscribe-email-with-token",
        202,
    ),
    OddReply(
        "get_notification_history",
        "the other name of the URL",
        {"success": True, "csv_file_url": "https://files.example/a.csv"},
        "schemas: destination_url in the SDK, csv_file_url in the documentation",
    ),
    OddReply(
        "export_events",
        "no URL yet",
        {"csv_file_url": None},
        "variant: null for a missing value",
    ),
    OddReply(
        "estimate_notification_recipients",
        "counts as text, a new field",
        {"count": "12", "uncapped_count": None, "by_channel": {"push": 12}},
        "variant: a number as text, null, a new field",
    ),
    # Users, aliases, subscriptions
    OddReply("create_user", "no subscriptions", without(USER, "subscriptions"), "documented", 201),
    OddReply(
        "create_user",
        "null in place of what is not there",
        user(properties=None, subscriptions=None),
        "variant: nulls",
        202,
    ),
    OddReply(
        "fetch_user",
        "the country and language unknown",
        properties(country=None, language=None, timezone_id=None, lat=None, long=None, ip=None),
        "variant: nulls in properties",
    ),
    OddReply(
        "fetch_user",
        "tags that are no text",
        properties(tags={"level": 5, "vip": True, "gone": None, "nested": {"a": 1}}),
        "variant: tags were set through other doors",
    ),
    OddReply(
        "fetch_user",
        "moments in ISO 8601",
        properties(first_active="2023-01-11T15:00:51Z", last_active="1678126124"),
        "schemas: Unix seconds here, ISO 8601 elsewhere",
    ),
    OddReply(
        "fetch_user",
        "money and places as text",
        properties(amount_spent="9.99", lat="90", long=135),
        "variant: numbers as text and the other way round",
    ),
    OddReply(
        "fetch_user",
        "purchases as documented",
        properties(purchases=[{"amount": "$33.33", "count": 3, "iso": "USD", "sku": "item"}]),
        "documented: update-user",
    ),
    OddReply(
        "fetch_user",
        "purchases with numbers",
        properties(purchases=[{"amount": 33.33, "count": "3", "iso": None, "sku": 7}]),
        "variant: numbers for text and the other way round",
    ),
    OddReply(
        "fetch_user",
        "a kind of subscription never heard of",
        subscription(type="VisionOSPush"),
        "variant: a new enum value",
    ),
    OddReply(
        "fetch_user",
        "a subscription full of nulls",
        subscription(
            type=None,
            enabled=None,
            notification_types=None,
            session_time=None,
            session_count=None,
            rooted=None,
            test_type=None,
            web_auth=None,
        ),
        "documented: view-user shows some of these as null",
    ),
    OddReply(
        "fetch_user",
        "numbers as text in a subscription",
        subscription(notification_types="1", session_count="3", enabled="true", net_type="0"),
        "issue onesignal-python-api#46: types of notification_types",
    ),
    OddReply(
        "fetch_user",
        "seconds with a fraction",
        subscription(session_time=60.5, session_count=1.0),
        "issue onesignal-python-api#31: types of session_time",
    ),
    OddReply(
        "fetch_user",
        "one subscription alone",
        user(subscriptions={"id": "s-1", "type": "SMS"}),
        "variant: a single object for a list",
    ),
    OddReply(
        "fetch_user",
        "external id as a number",
        user(identity={"external_id": 42, "onesignal_id": "u-1", "crm": None}),
        "variant: numbers and null for text",
    ),
    OddReply("fetch_user", "only the identity", {"identity": USER["identity"]}, "documented"),
    OddReply("fetch_user", "nothing", {}, "variant: every field may be missing"),
    OddReply(
        "update_user",
        "only what was changed",
        {"properties": {"tags": {"level": ""}}},
        "documented: update-user",
        202,
    ),
    OddReply("delete_user", "nothing", b"", "schemas: 200 without a body, 202 with one", 202),
    OddReply(
        "create_subscription",
        "nothing",
        {},
        "documented: create-subscription 200",
    ),
    OddReply(
        "create_subscription",
        "a state never heard of",
        {"subscription": {"id": "s-1", "type": "Email", "notification_types": -99, "sdk": ""}},
        "documented: create-subscription 202",
        202,
    ),
    OddReply("transfer_subscription", "identity is null", {"identity": None}, "variant: null"),
    OddReply(
        "get_aliases",
        "identity as a list of itself",
        {"identity": [{"onesignal_id": "u-1"}]},
        "variant: a list for a single object",
    ),
    # Segments, outcomes, templates
    OddReply(
        "get_segments",
        "created in ISO 8601",
        {
            "total_count": 1,
            "offset": 0,
            "limit": 300,
            "segments": [{"id": "g-1", "created_at": "2022-07-23T13:44:10.324Z"}],
        },
        "documented: view-segments",
        201,
    ),
    OddReply(
        "get_segments",
        "created in Unix seconds",
        {"total_count": 1, "segments": [{"id": "g-1", "created_at": 1658584650}]},
        "schemas: view-segment has Unix seconds",
    ),
    OddReply(
        "get_segments",
        "no segments",
        {"total_count": 0, "offset": None, "limit": None, "segments": None},
        "variant: nulls",
    ),
    OddReply("get_segment", "without details", {"subscriber_count": 12345}, "documented"),
    OddReply(
        "get_segment",
        "filters with an operator, a new source",
        {
            "subscriber_count": "5678",
            "payload": {
                "id": "g-1",
                "created_at": "1658584650",
                "source": "imported",
                "filters": [
                    {"field": "session_count", "relation": ">", "value": 2},
                    {"operator": "AND"},
                    {"field": "tag", "relation": "resembles", "key": "level", "value": None},
                ],
            },
        },
        "documented: view-segment, with a new source and relation",
    ),
    OddReply(
        "create_segments", "success alone", {"success": True}, "variant: a missing field", 201
    ),
    OddReply(
        "get_outcomes",
        "a fraction, a null, a new aggregation",
        {
            "outcomes": [
                {"id": "Sales", "value": 108.25, "aggregation": "sum"},
                {"id": "os__click", "value": None, "aggregation": "median"},
            ]
        },
        "variant of view-outcomes",
    ),
    OddReply(
        "view_templates",
        "a page with nulls",
        {
            "limit": 50,
            "offset": 0,
            "total_count": None,
            "templates": [{"id": "t-1", "name": None, "created_at": None, "channel": None}],
        },
        "variant of view-templates",
    ),
    OddReply(
        "view_template",
        "a channel never heard of",
        {"id": "t-1", "channel": "in_app", "content": None, "updated_at": "yesterday"},
        "variant of view-template",
    ),
    OddReply(
        "create_template",
        "the reply of 2022",
        {"id": "t-1", "created_at": "2023-08-02T18:09:02Z", "content": {"isAlexa": None}},
        "documented: create-template",
        201,
    ),
    # Apps, keys, audit logs
    OddReply(
        "get_app",
        "nulls, and keys of old",
        {"id": "a-1", "players": None, "gcm_key": None, "apns_env": None, "site_name": ""},
        "documented: view-app of 2022",
    ),
    OddReply(
        "get_app",
        "an environment never heard of",
        {"id": "a-1", "apns_env": "staging", "players": "150", "updated_at": 1396326002},
        "variant: a new enum value, a number as text, a moment in Unix seconds",
    ),
    OddReply("get_apps", "one app alone", {"id": "a-1", "name": "Only"}, "variant: not a list"),
    OddReply("get_apps", "null", None, "variant: null for an empty list"),
    OddReply(
        "view_api_keys",
        "a mode never heard of",
        {"tokens": [{"token_id": "k-1", "ip_allowlist_mode": "paranoid", "ip_allowlist": None}]},
        "variant: a new enum value, a null",
    ),
    OddReply("update_api_key", "nothing", {}, "documented: update-api-key"),
    OddReply(
        "list_audit_logs",
        "an actor that is nobody",
        {
            "audit_logs": [
                {
                    "id": "l-1",
                    "action": "warp.engaged",
                    "occurred_at": "2026-02-18T10:22:01.123456789Z",
                    "version": "1",
                    "actor": None,
                    "targets": None,
                    "context": {"ip": None},
                }
            ],
            "has_more": None,
            "next_cursor": None,
        },
        "variant of list-audit-logs",
    ),
    # Journeys, events, exports, email
    OddReply(
        "view_journey",
        "an audience that is null, a state never heard of",
        {**JOURNEY, "audience": None, "schedule": None, "state": "paused", "early_exit": None},
        "variant of the beta's journeys",
    ),
    OddReply(
        "view_journey",
        "a node never heard of",
        {**JOURNEY, "nodes": [{"kind": "teleport", "id": 7, "windows": None, "branches": {}}]},
        "variant of the beta's journeys",
    ),
    OddReply(
        "view_journeys",
        "a page with nulls",
        {"journeys": [{**JOURNEY, "created_at": None}], "has_more": False, "next_cursor": None},
        "documented: view-journeys",
    ),
    OddReply(
        "create_custom_events",
        "one event failed",
        {"errors": [{"event_user_id": "u", "event_id": "e", "error": {"title": "no such user"}}]},
        "documented: create-custom-events 202",
        202,
    ),
    OddReply(
        "create_custom_events",
        "errors is null",
        {"errors": None},
        "variant: null for an empty list",
        202,
    ),
    OddReply(
        "export_subscriptions",
        "a new field, a null",
        {"csv_file_url": None, "ready_in": "3m"},
        "variant of csv-export",
    ),
    OddReply(
        "start_live_activity",
        "the id is null",
        {"notification_id": None},
        "variant of start-live-activity",
        201,
    ),
    OddReply(
        "update_live_activity",
        "nobody to update",
        {"id": "", "errors": [NOBODY]},
        "variant: as a message that reaches nobody",
        201,
    ),
    OddReply(
        "get_email_reputation",
        "no figures yet",
        {"last_24_hours": None, "last_7_days": {}, "last_30_days": {"sent": "0"}},
        "variant of delivery-metrics",
    ),
    OddReply("create_notification", "empty", b"", "proxy; issue onesignal-python-api#24"),
    OddReply("create_custom_events", "empty", b"", "documented: text/plain, empty", 202, TEXT),
]

UNREADABLE = [
    OddReply("create_notification", "a page", page("Just a moment..."), "proxy", headers=PAGE),
    OddReply("create_notification", "cut", b'{"id": "5d4b1b9e-', "proxy: the reply was cut"),
    OddReply(
        "create_user", "cut", b'{"identity": {"onesignal_id"', "proxy: the reply was cut", 201
    ),
    OddReply("get_notifications", "cut", json.dumps(messages(MESSAGE)).encode()[:-9], "proxy: cut"),
    OddReply("create_segments", "plain text", b"OK", "proxy", 201, TEXT),
    OddReply("get_app", "a page", page("Maintenance"), "proxy", headers=PAGE),
]

REFUSED = [
    OddReply("create_notification", "no English",
             {"errors": ["Message Notifications must have English language content"]},
             "documented: create-notification 400", 400),
    OddReply("fetch_user", "structured",
             {"errors": [{"code": "auth-1", "title": "This operation requires 'Authorization'"}]},
             "documented: view-user 401", 401),
    OddReply("create_user", "aliases claimed",
             {"errors": [{"code": "user-2", "title": "One or more Aliases claimed by another User",
                          "meta": {"external_id": "42"}}]},
             "issue OneSignal-Android-SDK#1830", 409),
    OddReply("create_custom_events", "no key", b"",
             "documented: create-custom-events 401", 401, TEXT),
    OddReply("create_custom_events", "too many", b"",
             "documented: create-custom-events 429", 429, {**TEXT, "Retry-After": "3"}),
    OddReply("create_template", "a page", page("The change you wanted was rejected (422)"),
             "documented: create-template 422", 422, PAGE),
    OddReply("delete_segments", "success is false", {"success": False},
             "documented: delete-segments 404", 404),
    OddReply("update_app", "status and error", {"status": 404, "error": "Not Found"},
             "issues: update-app 404", 404),
    OddReply("get_app", "one text", {"errors": "App not found"}, "documented: view-app 404", 404),
    OddReply("view_api_keys", "nothing", {}, "documented: view-api-keys 400", 400),
    OddReply("create_notification", "an empty object among the errors", {"errors": [{}]},
             "issue onesignal-node-api#77", 400),
    OddReply("get_notifications", "errors is a map", {"errors": {"limit": ["is too high"]}},
             "schemas: errors of any type in the official SDK", 400),
    OddReply("fetch_user", "too many", {"errors": ["API rate limit exceeded"], "limit": "App ID"},
             "documented: view-user 429", 429),
    OddReply("get_notifications", "520", page("520: Web server is returning an unknown error"),
             "proxy", 520, PAGE),
    OddReply("create_notification", "530", b"error code: 1016",
             "issue OneSignal-Android-SDK#1629", 530, TEXT),
    OddReply("get_segments", "502", page("502 Bad Gateway"), "proxy", 502, PAGE),
    OddReply("view_journeys", "503 and nothing", b"", "proxy", 503),
    OddReply("create_notification", "too large", page("413 Payload Too Large"), "proxy", 413, PAGE),
    OddReply("get_app", "moved", b"", "proxy: redirect to a login", 302,
             {"Location": "/login"}),
    OddReply("view_template", "no status that anybody knows", {"errors": ["odd"]}, "proxy", 599),
    OddReply("get_notification", "cut", b'{"errors": ["Notif', "proxy: the reply was cut", 404),
    OddReply("get_outcomes", "no UTF-8", b'{"errors": ["caf\xe9"]}', "proxy", 400),
]  # fmt: skip

ODD_REPLIES = [*READ, *UNREADABLE, *REFUSED]
