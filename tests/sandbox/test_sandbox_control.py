"""What another process can ask and order, and what of it is bounded."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest

from onesignal_client.sandbox import Sandbox
from tests.support.audience import Audience

pytestmark = [
    pytest.mark.filterwarnings("ignore::onesignal_client.warnings.OneSignalBetaWarning"),
]

EVERYBODY: Any = {"included_segments": ["All"]}


def test_reset_starts_afresh() -> None:
    with Sandbox(strict=True) as sandbox:
        client = sandbox.client()
        client.users.create(
            {"identity": {"external_id": "17"}, "subscriptions": [{"type": "SMS", "token": "+491"}]}
        )
        body = {"contents": {"en": "x"}, "included_segments": ["All"], "target_channel": "sms"}
        client.notifications.create(body)  # type: ignore[arg-type]
        created = client.api_keys.create({"name": "second"})
        sandbox.faults.add("status", operation="get_apps")
        sandbox.clock.freeze(1000)
        sandbox.settings.strict, sandbox.settings.body_limit = False, 5
        url = f"{sandbox.url}/_sandbox/reset"
        assert httpx.post(url, json={}, trust_env=False).status_code == 204
        counts = sandbox.world.counts()
        assert counts == {
            "apps": 1, "api_keys": 2, "users": 0, "aliases": 0, "subscriptions": 0,
            "notifications": 0,
        }  # fmt: skip
        assert (len(sandbox.sent), len(sandbox.requests), sandbox.faults.rules) == (0, 0, [])
        assert not sandbox.clock.frozen
        assert (sandbox.settings.strict, sandbox.settings.body_limit) == (True, 10_000_000)
        assert client.segments.list().total_count == 4
        old = httpx.get(
            f"{sandbox.url}/notifications?app_id={sandbox.app_id}",
            headers={"Authorization": f"Key {created.formatted_token}"},
            trust_env=False,
        )
        assert old.status_code == 401


def test_lists_come_in_pages_counted_from_the_newest(audience: Audience) -> None:
    audience.add("ann")
    ids = [audience.sent(**EVERYBODY) for _ in range(5)]

    def page(**query: int | str) -> tuple[int, list[str]]:
        reply = audience.api.get("/_sandbox/sent", params=query).json()
        return reply["total"], [each["id"] for each in reply["sent"]]

    assert page() == (5, ids)
    assert page(limit=2) == (5, ids[3:])
    assert page(limit=2, offset=2) == (5, ids[1:3])
    assert page(limit=2, offset=9) == (5, [])
    assert page(id=ids[1]) == (1, [ids[1]])
    assert page(app_id="another") == (0, [])
    requests = audience.api.get("/_sandbox/requests", params={"limit": 1}).json()
    assert requests["total"] == 6
    assert requests["requests"][0]["reply"]["id"] == ids[-1]
    for wrong in ({"limit": 1001}, {"limit": -1}, {"offset": -1}, {"limit": "x"}):
        assert audience.api.get("/_sandbox/sent", params=wrong).status_code == 400


def test_recipients_of_a_message(audience: Audience) -> None:
    audience.add("ann")
    message_id = audience.sent(**EVERYBODY)
    page = audience.api.get(f"/_sandbox/sent/{message_id}/recipients").json()
    assert [each["external_id"] for each in page["recipients"]] == ["ann"]
    assert audience.api.get("/_sandbox/sent/x/recipients").status_code == 404
    audience.api.delete("/_sandbox/sent")
    assert audience.api.get(f"/_sandbox/sent/{message_id}/recipients").status_code == 404
    assert audience.get(message_id)["successful"] == 1


def test_users_are_shown(audience: Audience) -> None:
    audience.add("ann", tags={"plan": "pro"})
    audience.add("bob", "Email")
    page = audience.api.get("/_sandbox/users").json()
    assert (page["total"], len(page["users"])) == (2, 2)
    [ann] = audience.api.get("/_sandbox/users", params={"external_id": "ann"}).json()["users"]
    assert ann["identity"]["external_id"] == "ann"
    assert ann["properties"]["tags"] == {"plan": "pro"}
    assert [each["type"] for each in ann["subscriptions"]] == ["iOSPush"]
    query = {"app_id": "another", "limit": 1}
    assert audience.api.get("/_sandbox/users", params=query).json() == {"total": 0, "users": []}  # type: ignore[arg-type]


def test_why_a_request_was_refused_is_noted(audience: Audience) -> None:
    audience.send(included_segments=["All"], include_aliases={"external_id": ["a"]})
    audience.api.get(f"{audience.app}/users/by/external_id/nobody")
    reasons = [request.reason for request in audience.sandbox.requests]
    assert reasons == [
        "Only one targeting method is allowed, not included_segments and include_aliases",
        "User not found",
    ]


def test_rate_limits_count_by_app_and_operation(audience: Audience) -> None:
    audience.sandbox.settings.rate_limit = 3
    path = f"{audience.app}/segments"
    while time.monotonic() % 1 > 0.5:  # all in one second
        time.sleep(0.01)
    replies = [audience.api.get(path) for _ in range(5)]
    assert [reply.status_code for reply in replies] == [200, 200, 200, 429, 429]
    assert replies[-1].headers["retry-after"] == "1"
    assert audience.api.get("/templates", params={"app_id": audience.app_id}).status_code == 200
    time.sleep(1)
    assert audience.api.get(path).status_code == 200


def test_a_client_waits_as_the_limit_says(audience: Audience) -> None:
    audience.sandbox.settings.rate_limit = 2
    client = audience.sandbox.client()
    assert all(client.segments.list().total_count == 4 for _ in range(4))


def test_old_messages_and_entries_are_forgotten() -> None:
    with Sandbox(journal_limit=5, check_replies=True) as sandbox:
        client = sandbox.client()
        phone = {"type": "iOSPush", "token": "t"}
        client.users.create({"identity": {"external_id": "a"}, "subscriptions": [phone]})  # type: ignore[arg-type]
        body = {"contents": {"en": "x"}, "included_segments": ["All"]}
        ids = [client.notifications.create(body).id for _ in range(12)]  # type: ignore[arg-type]
        assert client.notifications.list().total_count == 5
        assert [each.id for each in sandbox.sent] == ids[-5:]
        assert len(sandbox.requests) == 5
        events = [{"name": "n", "external_id": "a", "idempotency_key": str(n)} for n in range(9)]
        client.custom_events.create({"events": events})  # type: ignore[arg-type]
        for table in ("notifications", "deliveries", "activity", "idempotency", "custom_events"):
            assert sandbox.world.store.value(f"SELECT count(*) FROM {table}") == 5


def test_long_requests_push_older_ones_out(
    audience: Audience, monkeypatch: pytest.MonkeyPatch
) -> None:
    from onesignal_client.sandbox.state import journal

    monkeypatch.setattr(journal, "BYTES_KEPT", 50_000)
    for _ in range(10):
        audience.api.post("/notifications", json={"app_id": audience.app_id, "x": "y" * 20_000})
    assert len(audience.sandbox.requests) == 2


def test_exports_do_not_lock_each_other_out(audience: Audience) -> None:
    audience.add("ann")
    clock = audience.sandbox.clock

    def export() -> int:
        query = {"app_id": audience.app_id}
        return audience.api.post("/players/csv_export", params=query, json={}).status_code

    assert (export(), export()) == (200, 400)
    time.sleep(1.05)
    assert export() == 200  # nobody fetched the first
    clock.advance(10 * 24 * 3600)
    assert export() == 200
    clock.reset()
    assert export() == 200


def test_a_file_announced_before_the_clock_was_turned_back_can_be_fetched(
    audience: Audience,
) -> None:
    audience.sandbox.clock.advance(10 * 24 * 3600)
    query = {"app_id": audience.app_id}
    url = audience.api.post("/players/csv_export", params=query, json={}).json()["csv_file_url"]
    audience.sandbox.clock.reset()
    assert httpx.get(url, trust_env=False).status_code == 200
