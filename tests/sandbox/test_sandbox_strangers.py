"""Requests of clients that nobody here wrote; `make foreign` drives the clients themselves.

Each is what a README or a curl sample leads to, put in our own words.
"""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from onesignal_client.sandbox import Sandbox
from tests.support.audience import Audience
from tests.support.plain_http import NO_TLS

APP = "{app_id}"
MESSAGE = {"app_id": APP, "contents": {"en": "New notification"}}
REQUESTS: dict[str, tuple[str, str, str, dict[str, Any]]] = {
    "onesignal-node: a message": (
        "Basic",
        "POST",
        "/api/v1/notifications",
        {
            **MESSAGE,
            "contents": {"tr": "Yeni", "en": "New"},
            "included_segments": ["Subscribed Users"],
            "filters": [{"field": "tag", "key": "level", "relation": ">", "value": 10}],
        },
    ),
    "onesignal-node: a device": (
        "Basic",
        "POST",
        "/api/v1/players",
        {"app_id": APP, "device_type": "0", "identifier": "id1"},
    ),
    "onesignal-node: an export": (
        "Basic",
        "POST",
        "/api/v1/players/csv_export?app_id={app_id}",
        {"app_id": APP},
    ),
    "Novu: to players": (
        "Basic",
        "POST",
        "/api/v1/notifications",
        {
            **MESSAGE,
            "include_player_ids": ["{player}"],
            "headings": {"en": "Title"},
            "subtitle": {},
            "data": {"sound": "x"},
            "ios_badgeType": "Increase",
            "ios_badgeCount": 1,
            "ios_sound": None,
            "android_sound": None,
            "mutable_content": None,
            "android_channel_id": None,
            "small_icon": None,
            "large_icon": None,
            "chrome_icon": None,
            "firefox_icon": None,
            "ios_category": None,
        },
    ),
    "apprise: to a segment": (
        "Basic",
        "POST",
        "/notifications",
        {
            **MESSAGE,
            "content_available": True,
            "headings": {"en": "title"},
            "included_segments": ["All"],
            "large_icon": "https://example.com/a.png",
        },
    ),
    "curl: by external ids": (
        "Key",
        "POST",
        "/notifications",
        {**MESSAGE, "include_external_user_ids": [42], "channel_for_external_user_ids": "push"},
    ),
    "curl: filters with numbers": (
        "Bearer",
        "POST",
        "/notifications",
        {
            **MESSAGE,
            "filters": [
                {"field": "session_count", "relation": "<", "value": 5},
                {"operator": "OR"},
                {"field": "last_session", "relation": "<", "hours_ago": 1.1},
            ],
        },
    ),
    "curl: to a device, in five fields": (
        "Basic",
        "PUT",
        "/api/v1/players/{player}",
        {"app_id": APP, "tags": {"a": 1, "b": ""}, "timezone": "-28800", "session_count": "7"},
    ),
    "Go: empty fields as null": (
        "Key",
        "POST",
        "/notifications",
        {
            **MESSAGE,
            "included_segments": ["All"],
            "excluded_segments": None,
            "send_after": None,
            "ttl": None,
            "priority": None,
            "buttons": None,
        },
    ),
    "airbyte: the messages of an app": (
        "Basic",
        "GET",
        "/api/v1/notifications?app_id={app_id}&limit=50&offset=0",
        {},
    ),
    "airbyte: its outcomes": (
        "Basic",
        "GET",
        "/api/v1/apps/{app_id}/outcomes"
        "?outcome_names=os__session_duration.count,os__click.count&limit=1",
        {},
    ),
}


@pytest.fixture
def player(audience: Audience) -> str:
    [phone] = audience.add("42")
    return phone


@pytest.mark.parametrize("name", REQUESTS)
def test_it_is_understood(sandbox: Sandbox, player: str, name: str) -> None:
    scheme, method, path, body = REQUESTS[name]

    def filled(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: filled(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [filled(inner) for inner in value]
        if isinstance(value, str):
            return value.replace(APP, sandbox.app_id).replace("{player}", player)
        return value

    reply = httpx.request(
        method,
        sandbox.url + filled(path),
        json=filled(body) or None,
        headers={"Authorization": f"{scheme} {sandbox.rest_api_key}"},
        trust_env=False,
        verify=NO_TLS,
    )
    assert reply.status_code in (200, 201, 202), reply.text
    if "notifications" in path and method == "POST":
        assert reply.json()["id"], reply.text
        assert [each["external_id"] for each in sandbox.sent[-1].recipients] == ["42"]
