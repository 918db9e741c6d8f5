"""One case for each operation: how a user calls it, what must go out, and a reply as documented.

The expectations stand here in full, written from OneSignal's own documents rather than from
`openapi/onesignal.yaml`, so that a mistake there shows as a difference here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

APP = "0a1b2c3d-0000-4000-8000-000000000001"
OTHER_APP = "0a1b2c3d-0000-4000-8000-000000000002"
ORGANIZATION = "0a1b2c3d-0000-4000-8000-0000000000aa"
USER = "0a1b2c3d-0000-4000-8000-000000000010"
SUBSCRIPTION = "0a1b2c3d-0000-4000-8000-000000000020"
MESSAGE = "0a1b2c3d-0000-4000-8000-000000000030"
SEGMENT = "0a1b2c3d-0000-4000-8000-000000000040"
TEMPLATE = "0a1b2c3d-0000-4000-8000-000000000050"
JOURNEY = "0a1b2c3d-0000-4000-8000-000000000060"
NODE = "0a1b2c3d-0000-4000-8000-000000000061"
TOKEN = "0a1b2c3d-0000-4000-8000-000000000070"
PLAYER = "0a1b2c3d-0000-4000-8000-000000000080"
IDEMPOTENCY = "0a1b2c3d-0000-4000-8000-000000000090"

REST_KEY = "os_v2_app_testrestkey"
ORGANIZATION_KEY = "os_v2_org_testorgkey"

REST, ORG = "rest", "organization"
STABLE, BETA, DEPRECATED = "stable", "beta", "deprecated"
NOTHING: Any = object()
"""No body, in a request or a reply."""


@dataclass(frozen=True, kw_only=True)
class Case:
    operation: str
    call: str
    """The method on a client, such as `users.get`."""
    args: tuple[Any, ...] = ()
    """The positional arguments without the body."""
    body: Any = NOTHING
    """The body as a user may give it: plain mappings."""
    model: str = ""
    """The class of the body."""
    keywords: Mapping[str, Any] = field(default_factory=dict)

    method: str
    path: str
    """As it stands in the request line."""
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    sent: Any = NOTHING
    """The JSON on the wire, where it differs from the body."""
    key: str = REST
    lifecycle: str = STABLE

    status: int = 200
    reply: Any = NOTHING
    variant: str = ""

    @property
    def name(self) -> str:
        return f"{self.operation}-{self.variant}" if self.variant else self.operation

    @property
    def expected(self) -> Any:
        return self.body if self.sent is NOTHING else self.sent

    @property
    def authorization(self) -> str:
        return f"Key {REST_KEY if self.key == REST else ORGANIZATION_KEY}"


_IN_QUERY = (("app_id", APP),)

_APP = {
    "id": APP,
    "name": "Test app",
    "players": 150,
    "messageable_players": 143,
    "created_at": "2014-04-01T04:20:02.003Z",
    "updated_at": "2014-04-01T04:20:02.003Z",
    "gcm_key": None,
    "chrome_web_origin": "https://example.com",
    "apns_env": "production",
    "safari_icon_16_16": "https://example.com/16x16.png",
    "site_name": "Example",
    "basic_auth_key": "REDACTED",
}

_APPS = (
    Case(
        operation="create_app",
        call="apps.create",
        body={"name": "Test app", "apns_env": "sandbox", "chrome_web_origin": None},
        model="App",
        method="POST",
        path="/apps",
        key=ORG,
        reply=_APP,
    ),
    Case(
        operation="get_apps",
        call="apps.list",
        method="GET",
        path="/apps",
        key=ORG,
        reply=[_APP, {**_APP, "id": OTHER_APP}],
    ),
    Case(
        operation="get_app", call="apps.get", method="GET", path=f"/apps/{APP}", key=ORG, reply=_APP
    ),
    Case(
        operation="get_app",
        variant="of-another",
        call="apps.get",
        keywords={"app_id": OTHER_APP, "view": "config"},
        method="GET",
        path=f"/apps/{OTHER_APP}",
        query=(("view", "config"),),
        key=ORG,
        reply={
            **{k: v for k, v in _APP.items() if not k.endswith("players")},
            "id": OTHER_APP,
            "channels": {"push": {"enabled": True, "platforms": ["ios", "android"]}},
            "conversion_attribution_window_push": 1440,
        },
    ),
    Case(
        operation="update_app",
        call="apps.update",
        body={"name": "Renamed", "additional_data_is_root_payload": True},
        model="App",
        method="PUT",
        path=f"/apps/{APP}",
        key=ORG,
        reply={**_APP, "name": "Renamed"},
    ),
)

_KEY_BODY = {
    "name": "backend",
    "ip_allowlist_mode": "explicit",
    "ip_allowlist": ["192.0.2.0/24", "198.51.100.7/32"],
}

_API_KEYS = (
    Case(
        operation="create_api_key",
        call="api_keys.create",
        body=_KEY_BODY,
        model="CreateApiKeyRequest",
        method="POST",
        path=f"/apps/{APP}/auth/tokens",
        key=ORG,
        reply={
            "token_id": TOKEN,
            "formatted_token": "os_v2_app_shownonce",
            "created_at": "2026-01-02T03:04:05.000Z",
            "updated_at": "2026-01-02T03:04:05.000Z",
            **_KEY_BODY,
        },
    ),
    Case(
        operation="view_api_keys",
        call="api_keys.list",
        method="GET",
        path=f"/apps/{APP}/auth/tokens",
        key=ORG,
        reply={
            "tokens": [
                {
                    "token_id": TOKEN,
                    "created_at": "2026-01-02T03:04:05.000Z",
                    "updated_at": "2026-01-02T03:04:05.000Z",
                    **_KEY_BODY,
                }
            ]
        },
    ),
    Case(
        operation="update_api_key",
        call="api_keys.update",
        args=(TOKEN,),
        body={"name": "renamed", "ip_allowlist_mode": "disabled"},
        model="UpdateApiKeyRequest",
        method="PATCH",
        path=f"/apps/{APP}/auth/tokens/{TOKEN}",
        key=ORG,
        reply={},
    ),
    Case(
        operation="rotate_api_key",
        call="api_keys.rotate",
        args=(TOKEN,),
        method="POST",
        path=f"/apps/{APP}/auth/tokens/{TOKEN}/rotate",
        key=ORG,
        reply={"token_id": TOKEN, "formatted_token": "os_v2_app_shownonce"},
    ),
    Case(
        operation="delete_api_key",
        call="api_keys.delete",
        args=(TOKEN,),
        method="DELETE",
        path=f"/apps/{APP}/auth/tokens/{TOKEN}",
        key=ORG,
        reply={},
    ),
)

_FILTERS = [
    {"field": "session_count", "relation": ">", "value": "5"},
    {"operator": "OR"},
    {"field": "tag", "key": "plan", "relation": "=", "value": "gold"},
    {"operator": "AND"},
    {"field": "last_session", "relation": "<", "hours_ago": "24"},
]

_PLACE = [
    {"field": "location", "radius": "1000", "lat": "52.52", "long": "13.4"},
    {"operator": "OR"},
    {"field": "location", "radius": 500, "lat": 48.14, "long": 11.58},
]
"""A place as OneSignal's pages write it, in text, and one in numbers."""

_SEGMENTS = (
    Case(
        operation="create_segments",
        call="segments.create",
        body={"name": "Gold", "description": "Pays every year", "filters": _FILTERS},
        model="Segment",
        method="POST",
        path=f"/apps/{APP}/segments",
        status=201,
        reply={"success": True, "id": SEGMENT},
    ),
    Case(
        operation="create_segments",
        variant="of-places",
        call="segments.create",
        body={"name": "Downtown", "filters": _PLACE},
        model="Segment",
        method="POST",
        path=f"/apps/{APP}/segments",
        status=201,
        reply={"success": True, "id": SEGMENT},
    ),
    Case(
        operation="get_segments",
        call="segments.list",
        keywords={"offset": 300, "limit": 10},
        method="GET",
        path=f"/apps/{APP}/segments",
        query=(("offset", "300"), ("limit", "10")),
        reply={
            "total_count": 301,
            "offset": 300,
            "limit": 10,
            "segments": [
                {
                    "id": SEGMENT,
                    "name": "Gold",
                    "description": None,
                    "created_at": "2022-07-23T13:44:10.324Z",
                    "updated_at": "2022-09-18T11:33:02.451Z",
                    "app_id": APP,
                    "read_only": False,
                    "is_active": True,
                }
            ],
        },
    ),
    Case(
        operation="get_segment",
        call="segments.get",
        args=(SEGMENT,),
        keywords={"include_segment_detail": True},
        method="GET",
        path=f"/apps/{APP}/segments/{SEGMENT}",
        query=(("include-segment-detail", "true"),),
        reply={
            "subscriber_count": 5678,
            "payload": {
                "id": SEGMENT,
                "name": "Gold",
                "created_at": 1658584650,
                "source": "custom",
                "filters": _FILTERS,
            },
        },
    ),
    Case(
        operation="update_segment",
        call="segments.update",
        args=(SEGMENT,),
        body={"name": "Gold and silver", "filters": _FILTERS[:1]},
        model="UpdateSegmentRequest",
        method="PATCH",
        path=f"/apps/{APP}/segments/{SEGMENT}",
        reply={"success": True, "id": SEGMENT},
    ),
    Case(
        operation="delete_segments",
        call="segments.delete",
        args=(SEGMENT,),
        method="DELETE",
        path=f"/apps/{APP}/segments/{SEGMENT}",
        reply={"success": True},
    ),
)

_OUTCOMES = (
    Case(
        operation="get_outcomes",
        call="outcomes.get",
        keywords={
            "outcome_names": ["os__session_duration.count", "Net sales.sum"],
            "outcome_time_range": "1d",
            "outcome_platforms": "0,1",
            "outcome_attribution": "direct",
        },
        method="GET",
        path=f"/apps/{APP}/outcomes",
        query=(
            ("outcome_names", "os__session_duration.count,Net sales.sum"),
            ("outcome_time_range", "1d"),
            ("outcome_platforms", "0,1"),
            ("outcome_attribution", "direct"),
        ),
        reply={
            "outcomes": [
                {"id": "os__session_duration", "value": 100, "aggregation": "sum"},
                {"id": "Sales", "value": 348.5, "aggregation": "sum"},
            ]
        },
    ),
    Case(
        operation="get_outcomes",
        variant="repeated-names",
        call="outcomes.get",
        keywords={
            "outcome_names": ("os__click.count",),
            "outcome_names_list": ["os__click.count", "Sales.sum"],
        },
        method="GET",
        path=f"/apps/{APP}/outcomes",
        query=(
            ("outcome_names", "os__click.count"),
            ("outcome_names[]", "os__click.count"),
            ("outcome_names[]", "Sales.sum"),
        ),
        reply={"outcomes": []},
    ),
)

_LIVE_ACTIVITIES = (
    Case(
        operation="start_live_activity",
        call="live_activities.start",
        args=("DeliveryAttributes",),
        body={
            "name": "order 17",
            "activity_id": "order-17",
            "event_attributes": {"order": {"number": 17}},
            "event_updates": {"data": {"minutes": 12, "share": 0.5, "late": False}},
            "contents": {"en": "On its way"},
            "headings": {"en": "Order 17"},
            "event": "start",
            "stale_date": 1764000000,
            "priority": 10,
            "ios_sound": "chime.caf",
            "idempotency_key": IDEMPOTENCY,
            "included_segments": ["Subscribed Users"],
        },
        model="StartLiveActivityRequest",
        method="POST",
        path=f"/apps/{APP}/activities/activity/DeliveryAttributes",
        status=201,
        reply={"notification_id": MESSAGE},
    ),
    Case(
        operation="update_live_activity",
        call="live_activities.update",
        args=("order 17/b",),
        body={
            "name": "order 17",
            "event": "end",
            "event_updates": {"data": {"minutes": 0}},
            "contents": {"en": "Delivered"},
            "dismissal_date": 1764003600,
        },
        model="UpdateLiveActivityRequest",
        method="POST",
        path=f"/apps/{APP}/live_activities/order%2017%2Fb/notifications",
        status=201,
        reply={"id": MESSAGE},
    ),
    Case(
        operation="begin_live_activity",
        call="live_activities.begin",
        args=("order-17",),
        body={"push_token": "ab12", "subscription_id": SUBSCRIPTION},
        model="BeginLiveActivityRequest",
        method="POST",
        path=f"/apps/{APP}/live_activities/order-17/token",
        lifecycle=DEPRECATED,
        status=204,
    ),
    Case(
        operation="stop_live_activity",
        call="live_activities.stop",
        args=("order-17", SUBSCRIPTION),
        method="DELETE",
        path=f"/apps/{APP}/live_activities/order-17/token/{SUBSCRIPTION}",
        lifecycle=DEPRECATED,
        status=204,
    ),
)

_PROPERTIES = {
    "tags": {"plan": "gold", "old": ""},
    "language": "de",
    "timezone_id": "Europe/Berlin",
    "lat": 52.5,
    "long": 13.25,
    "country": "DE",
    "first_active": 1673449251,
    "last_active": 1678126124,
    "amount_spent": 12.5,
    "purchases": [{"sku": "item", "amount": "33.33", "iso": "EUR", "count": 3}],
    "ip": "203.0.113.7",
    "test_user_name": "Ann's phone",
}
_EMAIL = {
    "id": SUBSCRIPTION,
    "app_id": APP,
    "type": "Email",
    "token": "someone@example.com",
    "enabled": True,
    "notification_types": -99,
    "session_time": 3670,
    "session_count": 129,
    "sdk": "",
    "device_model": "",
    "device_os": "",
    "rooted": False,
    "test_type": 0,
    "app_version": "",
    "net_type": 0,
    "carrier": "",
    "web_auth": "",
    "web_p256": "",
}
_IDENTITY = {"identity": {"onesignal_id": USER, "external_id": "42"}}

_USERS = (
    Case(
        operation="create_user",
        call="users.create",
        body={
            "properties": _PROPERTIES,
            "identity": {"external_id": "42", "crm": "c-7"},
            "subscriptions": [
                {"type": "Email", "token": "someone@example.com"},
                {"type": "iOSPush", "token": "ab12", "enabled": True, "test_type": 1},
            ],
            "subscription_options": {"retain_previous_owner": True},
        },
        model="User",
        method="POST",
        path=f"/apps/{APP}/users",
        lifecycle=BETA,
        status=202,
        reply={
            **_IDENTITY,
            "subscriptions": [{**_EMAIL, "type": "email"}],
            "properties": {"tags": {"plan": "gold"}},
        },
    ),
    Case(
        operation="fetch_user",
        call="users.get",
        args=("external_id", "42"),
        method="GET",
        path=f"/apps/{APP}/users/by/external_id/42",
        lifecycle=BETA,
        reply={"properties": _PROPERTIES, **_IDENTITY, "subscriptions": [_EMAIL]},
    ),
    Case(
        operation="update_user",
        call="users.update",
        args=("external_id", "42"),
        body={
            "properties": {"tags": {"plan": "silver"}, "language": None},
            "refresh_device_metadata": False,
            "deltas": {
                "session_time": 60,
                "session_count": 1,
                "amount_spent": 9.5,
                "purchases": [{"sku": "item", "amount": "9.50", "iso": "EUR"}],
            },
        },
        model="UpdateUserRequest",
        keywords={"onesignal_subscription_id": SUBSCRIPTION},
        method="PATCH",
        path=f"/apps/{APP}/users/by/external_id/42",
        headers={"onesignal-subscription-id": SUBSCRIPTION},
        lifecycle=BETA,
        status=202,
        reply={"properties": _PROPERTIES},
    ),
    Case(
        operation="delete_user",
        call="users.delete",
        args=("external_id", "42"),
        method="DELETE",
        path=f"/apps/{APP}/users/by/external_id/42",
        lifecycle=BETA,
        status=202,
        reply={"identity": {"onesignal_id": USER}},
    ),
    Case(
        operation="delete_user",
        variant="without-content",
        call="users.delete",
        args=("onesignal_id", USER),
        method="DELETE",
        path=f"/apps/{APP}/users/by/onesignal_id/{USER}",
        lifecycle=BETA,
    ),
)

_ALIASES = (
    Case(
        operation="get_aliases",
        call="aliases.list",
        args=("external_id", "user@example.com"),
        method="GET",
        path=f"/apps/{APP}/users/by/external_id/user%40example.com/identity",
        lifecycle=BETA,
        reply=_IDENTITY,
    ),
    Case(
        operation="identify_user_by_alias",
        call="aliases.add",
        args=("external_id", "42"),
        body={"identity": {"crm": "c-7", "shop": "s-8"}},
        model="UserIdentity",
        method="PATCH",
        path=f"/apps/{APP}/users/by/external_id/42/identity",
        lifecycle=BETA,
        reply={"identity": {"onesignal_id": USER, "crm": "c-7", "shop": "s-8"}},
    ),
    Case(
        operation="delete_alias",
        call="aliases.delete",
        args=("external_id", "42", "crm"),
        method="DELETE",
        path=f"/apps/{APP}/users/by/external_id/42/identity/crm",
        lifecycle=BETA,
        reply=_IDENTITY,
    ),
    Case(
        operation="fetch_user_identity",
        call="aliases.list_by_subscription",
        args=(SUBSCRIPTION,),
        method="GET",
        path=f"/apps/{APP}/subscriptions/{SUBSCRIPTION}/user/identity",
        lifecycle=BETA,
        reply=_IDENTITY,
    ),
    Case(
        operation="create_alias_by_subscription",
        call="aliases.add_by_subscription",
        args=(SUBSCRIPTION,),
        body={"identity": {"crm": "c-7"}},
        model="UserIdentity",
        method="PATCH",
        path=f"/apps/{APP}/subscriptions/{SUBSCRIPTION}/user/identity",
        lifecycle=BETA,
        reply={"identity": {"onesignal_id": USER, "crm": "c-7"}},
    ),
    Case(
        operation="get_eligible_iams",
        call="in_app_messages.list",
        args=(SUBSCRIPTION,),
        method="GET",
        path=f"/apps/{APP}/subscriptions/{SUBSCRIPTION}/iams",
        lifecycle=BETA,
        reply={"in_app_messages": [{"id": "iam-1", "variants": {"all": {"default": "v1"}}}]},
    ),
)

_TEXT = {"contents": {"en": "Hello", "de": "Grüße"}, "headings": {"en": "News"}}
_NOTIFICATION = {
    "id": MESSAGE,
    "app_id": APP,
    "contents": {"en": "Hello"},
    "headings": None,
    "data": {"foo": "bar"},
    "filters": None,
    "included_segments": ["Subscribed Users"],
    "successful": 386,
    "failed": 16,
    "errored": 0,
    "converted": 3,
    "remaining": None,
    "canceled": False,
    "queued_at": 1415914655,
    "send_after": 1415914655,
    "completed_at": 1415914656,
    "url": "https://example.com",
    "isIos": True,
    "fcap_status": "overridden",
    "fcap_group_ids": ["g1"],
    "isSMS": False,
    "platform_delivery_stats": {
        "ios": {
            "successful": 386,
            "failed": 16,
            "errored": 0,
            "converted": 3,
            "received": 0,
            "suppressed": 2,
            "frequency_capped": 1,
            "provider_successful": 380,
        },
        "email": {"successful": 1, "opened": 1, "unique_opens": 1, "clicks": 0},
    },
}

_NOTIFICATIONS = (
    Case(
        operation="create_notification",
        call="notifications.create",
        body={
            **_TEXT,
            "included_segments": ["Subscribed Users"],
            "excluded_segments": ["Gone"],
            "data": {"number": 1, "share": 0.5, "deep": {"list": [1, None, "x"]}},
            "buttons": [{"id": "yes", "text": "Yes"}],
            "web_buttons": [{"id": "no", "text": "No", "url": "https://example.com"}],
            "url": None,
            "isIos": True,
            "ttl": 3600,
            "send_after": "2026-11-30T10:00:00+00:00",
            "idempotency_key": IDEMPOTENCY,
        },
        model="Notification",
        method="POST",
        path="/notifications",
        sent={
            **_TEXT,
            "included_segments": ["Subscribed Users"],
            "excluded_segments": ["Gone"],
            "data": {"number": 1, "share": 0.5, "deep": {"list": [1, None, "x"]}},
            "buttons": [{"id": "yes", "text": "Yes"}],
            "web_buttons": [{"id": "no", "text": "No", "url": "https://example.com"}],
            "url": None,
            "isIos": True,
            "ttl": 3600,
            "send_after": "2026-11-30T10:00:00+00:00",
            "idempotency_key": IDEMPOTENCY,
            "app_id": APP,
        },
        reply={"id": MESSAGE, "recipients": 1, "external_id": None},
    ),
    Case(
        operation="create_notification",
        variant="to-aliases",
        call="notifications.create",
        body={
            "app_id": OTHER_APP,
            "include_aliases": {"external_id": ["1", "2", "3"]},
            "target_channel": "email",
            "email_subject": "News",
            "email_body": "<p>Hello</p>",
            "custom_data": {"order": {"number": 17}},
            "idempotency_key": IDEMPOTENCY,
        },
        model="Notification",
        method="POST",
        path="/notifications",
        reply={
            "id": MESSAGE,
            "external_id": None,
            "errors": {"invalid_aliases": {"external_id": ["3"]}},
        },
    ),
    Case(
        operation="create_notification",
        variant="by-filters",
        call="notifications.create",
        body={"contents": {"en": "Hi"}, "filters": _FILTERS, "idempotency_key": IDEMPOTENCY},
        model="Notification",
        keywords={"app_id": OTHER_APP},
        method="POST",
        path="/notifications",
        sent={
            "contents": {"en": "Hi"},
            "filters": _FILTERS,
            "idempotency_key": IDEMPOTENCY,
            "app_id": OTHER_APP,
        },
        reply={"id": "", "recipients": 0, "errors": ["All included players are not subscribed"]},
    ),
    Case(
        operation="get_notifications",
        call="notifications.list",
        keywords={"template_id": TEMPLATE, "limit": 50, "offset": 100, "kind": 1},
        method="GET",
        path="/notifications",
        query=(
            ("template_id", TEMPLATE),
            ("limit", "50"),
            ("offset", "100"),
            ("kind", "1"),
            *_IN_QUERY,
        ),
        reply={"total_count": 101, "offset": 100, "limit": 50, "notifications": [_NOTIFICATION]},
    ),
    Case(
        operation="get_notifications",
        variant="by-time",
        call="notifications.list",
        keywords={"time_offset": "MjAyNi0xMS0yNA=="},
        method="GET",
        path="/notifications",
        query=(("time_offset", "MjAyNi0xMS0yNA=="), *_IN_QUERY),
        reply={
            "time_offset": "MjAyNi0xMS0yNA==",
            "next_time_offset": "MjAyNi0xMS0yNQ==",
            "limit": 50,
            "notifications": [],
        },
    ),
    Case(
        operation="get_notification",
        call="notifications.get",
        args=(MESSAGE,),
        keywords={
            "outcome_names": ["os__click.count", "Sales.sum"],
            "outcome_time_range": "1h",
            "outcome_platforms": "0",
            "outcome_attribution": "total",
        },
        method="GET",
        path=f"/notifications/{MESSAGE}",
        query=(
            ("outcome_names", "os__click.count,Sales.sum"),
            ("outcome_time_range", "1h"),
            ("outcome_platforms", "0"),
            ("outcome_attribution", "total"),
            *_IN_QUERY,
        ),
        reply={
            **_NOTIFICATION,
            "outcomes": [{"id": "os__click", "value": 2, "aggregation": "count"}],
        },
    ),
    Case(
        operation="cancel_notification",
        call="notifications.cancel",
        args=(MESSAGE,),
        method="DELETE",
        path=f"/notifications/{MESSAGE}",
        query=_IN_QUERY,
        reply={"success": True},
    ),
    Case(
        operation="get_notification_history",
        call="notifications.history",
        args=(MESSAGE,),
        body={"events": "clicked", "email": "someone@example.com"},
        model="NotificationHistoryRequest",
        method="POST",
        path=f"/notifications/{MESSAGE}/history",
        sent={"events": "clicked", "email": "someone@example.com", "app_id": APP},
        status=202,
        reply={"success": True, "destination_url": "https://files.example.com/history.csv"},
    ),
    Case(
        operation="export_events",
        call="notifications.export_events",
        args=(MESSAGE,),
        method="POST",
        path=f"/notifications/{MESSAGE}/export_events",
        query=_IN_QUERY,
        reply={"csv_file_url": "https://files.example.com/events.csv.gz"},
    ),
    Case(
        operation="estimate_notification_recipients",
        call="notifications.estimate_recipients",
        body={
            "included_segments": ["Subscribed Users"],
            "filters": _PLACE,
            "include_aliases": {"external_id": ["1", "2"]},
            "target_channel": "push",
        },
        model="EstimateRecipientsRequest",
        method="POST",
        path="/notifications/count-unsaved",
        sent={
            "included_segments": ["Subscribed Users"],
            "filters": _PLACE,
            "include_aliases": {"external_id": ["1", "2"]},
            "target_channel": "push",
            "app_id": APP,
        },
        reply={"count": 5, "uncapped_count": 7, "cap_applied": True},
    ),
    Case(
        operation="create_notification",
        variant="as-sms",
        call="notifications.create",
        body={
            **_TEXT,
            "included_segments": ["Subscribed Users"],
            "isSms": True,
            "sms_from": "MG0123",
            "enable_frequency_cap": False,
            "email_reply_to_address": "help@example.com",
            "idempotency_key": IDEMPOTENCY,
        },
        model="Notification",
        keywords={"app_id": OTHER_APP},
        method="POST",
        path="/notifications",
        sent={
            **_TEXT,
            "included_segments": ["Subscribed Users"],
            "isSms": True,
            "sms_from": "MG0123",
            "enable_frequency_cap": False,
            "email_reply_to_address": "help@example.com",
            "idempotency_key": IDEMPOTENCY,
            "app_id": OTHER_APP,
        },
        reply={"id": MESSAGE, "warnings": {"invalid_external_user_ids": "42"}},
    ),
    Case(
        operation="unsubscribe_email_with_token",
        call="notifications.unsubscribe_email",
        args=(MESSAGE,),
        keywords={"token": "a+b/c=&d"},
        method="POST",
        path=f"/apps/{APP}/notifications/{MESSAGE}/unsubscribe",
        query=(("token", "a+b/c=&d"),),
        status=202,
        reply={"success": "true"},
    ),
)

_SUBSCRIPTION_BODY = {
    "subscription": {"type": "Email", "token": "someone@example.com", "enabled": False}
}

_SUBSCRIPTIONS = (
    Case(
        operation="create_subscription",
        call="subscriptions.create",
        args=("external_id", "42"),
        body={**_SUBSCRIPTION_BODY, "retain_previous_owner": False},
        model="SubscriptionBody",
        method="POST",
        path=f"/apps/{APP}/users/by/external_id/42/subscriptions",
        lifecycle=BETA,
        status=202,
        reply={"subscription": _EMAIL},
    ),
    Case(
        operation="update_subscription",
        call="subscriptions.update",
        args=(SUBSCRIPTION,),
        body={"subscription": {"enabled": False, "notification_types": -31}},
        model="SubscriptionBody",
        method="PATCH",
        path=f"/apps/{APP}/subscriptions/{SUBSCRIPTION}",
        lifecycle=BETA,
    ),
    Case(
        operation="update_subscription_by_token",
        call="subscriptions.update_by_token",
        args=("Email", "someone+tag@example.com"),
        body=_SUBSCRIPTION_BODY,
        model="SubscriptionBody",
        method="PATCH",
        path=f"/apps/{APP}/subscriptions_by_token/Email/someone%2Btag%40example.com",
        lifecycle=BETA,
        status=202,
        reply={},
    ),
    Case(
        operation="delete_subscription",
        call="subscriptions.delete",
        args=(SUBSCRIPTION,),
        method="DELETE",
        path=f"/apps/{APP}/subscriptions/{SUBSCRIPTION}",
        lifecycle=BETA,
        status=202,
    ),
    Case(
        operation="transfer_subscription",
        call="subscriptions.transfer",
        args=(SUBSCRIPTION,),
        body={"identity": {"external_id": "43"}},
        model="TransferSubscriptionRequest",
        method="PATCH",
        path=f"/apps/{APP}/subscriptions/{SUBSCRIPTION}/owner",
        lifecycle=BETA,
        reply={"identity": {"onesignal_id": USER, "external_id": "43"}},
    ),
    Case(
        operation="export_subscriptions",
        call="subscriptions.export",
        body={
            "extra_fields": ["country", "external_user_id"],
            "last_active_since": "1469392779",
            "segment_name": "Gold",
            "include_unsubscribed": True,
        },
        model="ExportSubscriptionsRequest",
        method="POST",
        path="/players/csv_export",
        query=_IN_QUERY,
        reply={"csv_file_url": "https://files.example.com/users.csv.gz"},
    ),
    Case(
        operation="export_subscriptions",
        variant="of-all",
        call="subscriptions.export",
        method="POST",
        path="/players/csv_export",
        query=_IN_QUERY,
        reply={"csv_file_url": "https://files.example.com/users.csv.gz"},
    ),
)

_PLAYER = {
    "id": PLAYER,
    "identifier": "ce777617",
    "session_count": 1,
    "language": "en",
    "timezone": -28800,
    "game_version": "1.0",
    "device_os": "13.6.1",
    "device_type": 0,
    "device_model": "iPhone12,1",
    "ad_id": None,
    "tags": {"a": "1", "foo": "bar"},
    "last_active": 1598826147,
    "amount_spent": 0.0,
    "created_at": 1395096859,
    "invalid_identifier": False,
    "badge_count": 0,
    "sdk": "021502",
    "test_type": None,
    "ip": "203.0.113.7",
    "external_user_id": None,
}
_NEW_PLAYER = {
    "device_type": 0,
    "identifier": "ab12",
    "external_user_id": "42",
    "language": "en",
    "timezone": -28800,
    "test_type": 1,
    "tags": {"a": "1"},
    "amount_spent": 99.99,
    "long": 13.25,
    "lat": 52.5,
    "country": "DE",
}

_PLAYERS = (
    Case(
        operation="get_players",
        call="players.list",
        keywords={"limit": 2, "offset": 2},
        method="GET",
        path="/players",
        query=(("limit", "2"), ("offset", "2"), *_IN_QUERY),
        lifecycle=DEPRECATED,
        reply={"total_count": 3, "offset": 2, "limit": 2, "players": [_PLAYER]},
    ),
    Case(
        operation="add_player",
        call="players.create",
        body=_NEW_PLAYER,
        model="Player",
        method="POST",
        path="/players",
        sent={**_NEW_PLAYER, "app_id": APP},
        lifecycle=DEPRECATED,
        reply={"success": True, "id": PLAYER},
    ),
    Case(
        operation="get_player",
        call="players.get",
        args=(PLAYER,),
        keywords={"email_auth_hash": "f0e1"},
        method="GET",
        path=f"/players/{PLAYER}",
        query=(("email_auth_hash", "f0e1"), *_IN_QUERY),
        lifecycle=DEPRECATED,
        reply=_PLAYER,
    ),
    Case(
        operation="update_player",
        call="players.update",
        args=(PLAYER,),
        body={"tags": {"a": ""}, "badge_count": 3},
        model="UpdatePlayerRequest",
        method="PUT",
        path=f"/players/{PLAYER}",
        sent={"tags": {"a": ""}, "badge_count": 3, "app_id": APP},
        lifecycle=DEPRECATED,
        reply={"success": True},
    ),
    Case(
        operation="delete_player",
        call="players.delete",
        args=(PLAYER,),
        method="DELETE",
        path=f"/players/{PLAYER}",
        query=_IN_QUERY,
        lifecycle=DEPRECATED,
        reply={"success": "true"},
    ),
    Case(
        operation="export_players",
        call="players.export",
        body={"extra_fields": ["location", "rooted"]},
        model="ExportSubscriptionsRequest",
        method="POST",
        path="/players/csv_export",
        query=_IN_QUERY,
        lifecycle=DEPRECATED,
        reply={"csv_file_url": "https://files.example.com/users.csv.gz"},
    ),
    Case(
        operation="update_player_tags",
        call="players.update_tags",
        args=("42",),
        body={"tags": {"a": "1", "b": ""}},
        model="UpdatePlayerTagsRequest",
        method="PUT",
        path=f"/apps/{APP}/users/42",
        lifecycle=DEPRECATED,
        reply={"success": True},
    ),
)

_TEMPLATE = {
    "id": TEMPLATE,
    "name": "Welcome",
    "created_at": "2023-08-02T18:09:02Z",
    "updated_at": "2023-08-02T18:09:02Z",
    "channel": "SMS",
    "content": {"isIos": True, "headings": {"en": "Hi"}, "contents": {"en": "Welcome"}},
}
_TEMPLATE_BODY = {"name": "Welcome", "contents": {"en": "Welcome"}, "headings": {"en": "Hi"}}

_TEMPLATES = (
    Case(
        operation="create_template",
        call="templates.create",
        body=_TEMPLATE_BODY,
        model="CreateTemplateRequest",
        method="POST",
        path="/templates",
        sent={**_TEMPLATE_BODY, "app_id": APP},
        reply=_TEMPLATE,
    ),
    Case(
        operation="create_template",
        variant="of-dynamic-content",
        call="templates.create",
        body={**_TEMPLATE_BODY, "dynamic_content": {"rows": [["email", "name"], ["a", "Ann"]]}},
        model="CreateTemplateRequest",
        method="POST",
        path="/templates",
        sent={
            **_TEMPLATE_BODY,
            "dynamic_content": {"rows": [["email", "name"], ["a", "Ann"]]},
            "app_id": APP,
        },
        reply=_TEMPLATE,
    ),
    Case(
        operation="view_templates",
        call="templates.list",
        keywords={"limit": 50, "offset": 0, "channel": "push"},
        method="GET",
        path="/templates",
        query=(("limit", "50"), ("offset", "0"), ("channel", "push"), *_IN_QUERY),
        reply={
            "limit": 50,
            "offset": 0,
            "total_count": 1,
            "templates": [
                {
                    "id": TEMPLATE,
                    "name": "Welcome",
                    "created_at": "2021-07-23T18:02:23.956Z",
                    "updated_at": "2021-07-23T18:02:23.956Z",
                }
            ],
        },
    ),
    Case(
        operation="view_template",
        call="templates.get",
        args=(TEMPLATE,),
        method="GET",
        path=f"/templates/{TEMPLATE}",
        query=_IN_QUERY,
        reply=_TEMPLATE,
    ),
    Case(
        operation="update_template",
        call="templates.update",
        args=(TEMPLATE,),
        body={"name": "Welcome back", "isEmail": False, "email_subject": None},
        model="UpdateTemplateRequest",
        method="PATCH",
        path=f"/templates/{TEMPLATE}",
        query=_IN_QUERY,
        reply={**_TEMPLATE, "name": "Welcome back"},
    ),
    Case(
        operation="delete_template",
        call="templates.delete",
        args=(TEMPLATE,),
        method="DELETE",
        path=f"/templates/{TEMPLATE}",
        query=_IN_QUERY,
        reply={"success": True},
    ),
    Case(
        operation="copy_template_to_app",
        call="templates.copy_to_app",
        args=(TEMPLATE,),
        body={"target_app_id": OTHER_APP},
        model="CopyTemplateRequest",
        method="POST",
        path=f"/templates/{TEMPLATE}/copy_to_app",
        query=_IN_QUERY,
        key=ORG,
        reply=_TEMPLATE,
    ),
)

_EVENTS = {
    "events": [
        {
            "name": "purchased",
            "external_id": "42",
            "timestamp": "2026-11-24T10:00:00+00:00",
            "properties": {"item": "sword", "price": 9.5, "count": 1},
            "idempotency_key": IDEMPOTENCY,
        },
        {
            "name": "levelled_up",
            "onesignal_id": USER,
            "payload": {"level": 7},
            "idempotency_key": OTHER_APP,
        },
    ]
}

_CUSTOM_EVENTS = (
    Case(
        operation="create_custom_events",
        call="custom_events.create",
        body=_EVENTS,
        model="CustomEventsRequest",
        method="POST",
        path=f"/apps/{APP}/custom_events",
        status=202,
        reply={
            "errors": [
                {
                    "event_user_id": "42",
                    "event_id": USER,
                    "error": {"code": "not found", "title": "no such user"},
                }
            ]
        },
    ),
)

_JOURNEY_BODY = {
    "name": "Welcome",
    "description": None,
    "audience": {
        "kind": "segment",
        "included_segment_ids": [SEGMENT],
        "future_additions_only": True,
    },
    "early_exit": {"rules": {"on_segment": {"included_segment_ids": [SEGMENT]}}},
    "reentry_rules": {"duration_seconds": 86400},
    "schedule": {"start_at": "2026-12-01T00:00:00+00:00", "stop_at": None},
    "nodes": [
        {"kind": "wait", "duration_seconds": 3600},
        {
            "kind": "yes_no",
            "branches": [
                {
                    "condition": {
                        "kind": "event_trigger",
                        "name": "purchased",
                        "attributes": [[{"key": "price", "operator": "greater", "value": "5"}]],
                    },
                    "nodes": [{"kind": "send_push", "template_id": TEMPLATE}],
                },
                {"nodes": []},
            ],
        },
    ],
}
_JOURNEY = {
    "id": JOURNEY,
    "app_id": APP,
    "state": "draft",
    "created_at": "2026-11-24T10:00:00Z",
    "updated_at": "2026-11-24T10:00:00Z",
    "started_at": None,
    "archived_at": None,
    "created_source": "api",
    "concurrency_key": "c1",
    **_JOURNEY_BODY,
}

_JOURNEYS = (
    Case(
        operation="create_journey",
        call="journeys.create",
        body=_JOURNEY_BODY,
        model="CreateJourneyRequest",
        method="POST",
        path=f"/apps/{APP}/journeys",
        lifecycle=BETA,
        status=201,
        reply=_JOURNEY,
    ),
    Case(
        operation="view_journeys",
        call="journeys.list",
        keywords={"cursor": "eyJh==", "limit": 5},
        method="GET",
        path=f"/apps/{APP}/journeys",
        query=(("cursor", "eyJh=="), ("limit", "5")),
        lifecycle=BETA,
        reply={
            "journeys": [
                {
                    "id": JOURNEY,
                    "app_id": APP,
                    "name": "Welcome",
                    "state": "active",
                    "audience": {"kind": "segment"},
                    "schedule": {"start_at": "2026-12-01T00:00:00Z", "stop_at": None},
                }
            ],
            "has_more": True,
            "next_cursor": "eyJi==",
        },
    ),
    Case(
        operation="view_journey",
        call="journeys.get",
        args=(JOURNEY,),
        method="GET",
        path=f"/apps/{APP}/journeys/{JOURNEY}",
        lifecycle=BETA,
        reply=_JOURNEY,
    ),
    Case(
        operation="update_journey",
        call="journeys.update",
        args=(JOURNEY,),
        body={
            "name": "Hello",
            "description": None,
            "state": "active",
            "concurrency_key": "c1",
        },
        model="UpdateJourneyRequest",
        method="PATCH",
        path=f"/apps/{APP}/journeys/{JOURNEY}",
        lifecycle=BETA,
        reply={**_JOURNEY, "name": "Hello", "state": "active"},
    ),
    Case(
        operation="update_journey_node",
        call="journeys.update_node",
        args=(JOURNEY, NODE),
        body={"duration_seconds": 7200, "annotation": None, "concurrency_key": "c1"},
        model="UpdateJourneyNodeRequest",
        method="PATCH",
        path=f"/apps/{APP}/journeys/{JOURNEY}/nodes/{NODE}",
        lifecycle=BETA,
        reply=_JOURNEY,
    ),
    Case(
        operation="duplicate_journey",
        call="journeys.duplicate",
        args=(JOURNEY,),
        body={"overrides": {"name": "Copy", "nodes": [{"kind": "wait", "duration_seconds": 60}]}},
        model="DuplicateJourneyRequest",
        method="POST",
        path=f"/apps/{APP}/journeys/{JOURNEY}/duplicate",
        lifecycle=BETA,
        status=201,
        reply={**_JOURNEY, "name": "Copy"},
    ),
    Case(
        operation="duplicate_journey",
        variant="as-it-is",
        call="journeys.duplicate",
        args=(JOURNEY,),
        method="POST",
        path=f"/apps/{APP}/journeys/{JOURNEY}/duplicate",
        lifecycle=BETA,
        status=201,
        reply=_JOURNEY,
    ),
    Case(
        operation="view_journey_stats",
        call="journeys.stats",
        args=(JOURNEY,),
        method="GET",
        path=f"/apps/{APP}/journeys/{JOURNEY}/stats",
        lifecycle=BETA,
        reply={
            "id": JOURNEY,
            "started": 10,
            "completed": 4,
            "exited_early": 1,
            "nodes": {NODE: {"kind": "wait", "waiting": 5, "completed": 5}},
            "branches": {"b1": {"completed": 2}},
        },
    ),
    Case(
        operation="delete_journey",
        call="journeys.delete",
        args=(JOURNEY,),
        method="DELETE",
        path=f"/apps/{APP}/journeys/{JOURNEY}",
        lifecycle=BETA,
        reply={"success": True},
    ),
)

_METRICS = {"sent": 100, "delivered": 98, "opened": 40, "clicked": 4, "bounced": 2}
_SPAN = {
    "domain": "example.com",
    "start": datetime(2026, 11, 1, tzinfo=UTC),
    "end": "2026-11-20T00:00:00Z",
}
_SPAN_SENT = (
    ("domain", "example.com"),
    ("start", "2026-11-01T00:00:00+00:00"),
    ("end", "2026-11-20T00:00:00Z"),
)

_EMAIL_ANALYTICS = (
    Case(
        operation="get_email_provider_metrics",
        call="email_analytics.provider_metrics",
        keywords=_SPAN,
        method="GET",
        path=f"/apps/{APP}/email_analytics/provider_metrics",
        query=_SPAN_SENT,
        reply={
            "providers": [
                {"provider": "gmail", "metrics": _METRICS},
                {"provider": "brand_new", "metrics": _METRICS},
            ]
        },
    ),
    Case(
        operation="get_email_provider_metrics_timeseries",
        call="email_analytics.provider_metrics_timeseries",
        keywords={**_SPAN, "granularity": "daily", "providers": ["gmail", "yahoo_eu"]},
        method="GET",
        path=f"/apps/{APP}/email_analytics/provider_metrics_timeseries",
        query=(
            *_SPAN_SENT,
            ("granularity", "daily"),
            ("providers[]", "gmail"),
            ("providers[]", "yahoo_eu"),
        ),
        reply={"events": [{"date": "2026-11-01T00:00:00Z", "metrics": _METRICS}]},
    ),
    Case(
        operation="get_email_reputation",
        call="email_analytics.reputation",
        method="GET",
        path=f"/apps/{APP}/email_analytics/delivery_metrics",
        reply={
            "last_24_hours": {"bounce_rate": 0.01, "complaint_rate": 0},
            "last_7_days": {"bounce_rate": 0.02, "complaint_rate": 0.001},
        },
    ),
)

_AUDIT_LOGS = (
    Case(
        operation="list_audit_logs",
        call="audit_logs.list",
        args=(ORGANIZATION,),
        keywords={
            "start_time": "2026-11-01T00:00:00Z",
            "end_time": datetime(2026, 11, 20, tzinfo=UTC),
            "limit": 100,
            "app_ids": [APP, OTHER_APP],
            "actions": ["segment.created"],
            "actor_emails": ["someone@example.com"],
        },
        method="GET",
        path=f"/organizations/{ORGANIZATION}/audit_logs",
        query=(
            ("start_time", "2026-11-01T00:00:00Z"),
            ("end_time", "2026-11-20T00:00:00+00:00"),
            ("limit", "100"),
            ("app_ids", APP),
            ("app_ids", OTHER_APP),
            ("actions", "segment.created"),
            ("actor_emails", "someone@example.com"),
        ),
        key=ORG,
        reply={
            "audit_logs": [
                {
                    "id": "a1",
                    "organization_id": ORGANIZATION,
                    "app_id": APP,
                    "action": "segment.created",
                    "occurred_at": "2026-02-18T10:22:01Z",
                    "version": 1,
                    "actor": {"type": "user", "id": "u1", "email": "someone@example.com"},
                    "targets": [{"type": "segment", "id": SEGMENT, "metadata": {}}],
                    "context": {"ip": "203.0.113.42", "country": "US"},
                    "metadata": {},
                }
            ],
            "has_more": True,
            "next_cursor": "eyJi",
        },
    ),
)

_MORE_AUDIT_LOGS = (
    Case(
        operation="list_audit_logs",
        variant="next-page",
        call="audit_logs.list",
        args=(ORGANIZATION,),
        keywords={
            "cursor": "eyJi",
            "actor_ids": ("u1", "u2"),
            "target_types": ["segment"],
            "target_ids": [SEGMENT],
            "ip_addresses": ["203.0.113.42", "2001:db8::1"],
        },
        method="GET",
        path=f"/organizations/{ORGANIZATION}/audit_logs",
        query=(
            ("cursor", "eyJi"),
            ("actor_ids", "u1"),
            ("actor_ids", "u2"),
            ("target_types", "segment"),
            ("target_ids", SEGMENT),
            ("ip_addresses", "203.0.113.42"),
            ("ip_addresses", "2001:db8::1"),
        ),
        key=ORG,
        reply={"audit_logs": [], "has_more": False, "next_cursor": None},
    ),
)

CASES: tuple[Case, ...] = (
    *_APPS,
    *_API_KEYS,
    *_SEGMENTS,
    *_OUTCOMES,
    *_LIVE_ACTIVITIES,
    *_USERS,
    *_ALIASES,
    *_NOTIFICATIONS,
    *_SUBSCRIPTIONS,
    *_PLAYERS,
    *_TEMPLATES,
    *_CUSTOM_EVENTS,
    *_JOURNEYS,
    *_EMAIL_ANALYTICS,
    *_AUDIT_LOGS,
    *_MORE_AUDIT_LOGS,
)
"""Every operation, some in several variants."""
