"""Audit logs: what was done, by whom, on what; by time range, filter and cursor."""

from __future__ import annotations

import base64
import time
from typing import Any
from uuid import uuid4

import httpx
import pytest

from onesignal_client.sandbox import Sandbox
from onesignal_client.sandbox.contract import cursors
from onesignal_client.sandbox.state.audit import ACTIONS

START = "2026-03-01T00:00:00Z"


class Log:
    """The calls that these tests are made of."""

    def __init__(self, org: httpx.Client, api: httpx.Client, sandbox: Sandbox) -> None:
        self.org, self.api, self.sandbox = org, api, sandbox
        self.path = f"/organizations/{sandbox.organization_id}/audit_logs"
        self.app = f"/apps/{sandbox.app_id}"

    def get(self, **params: Any) -> httpx.Response:
        return self.org.get(self.path, params=params)

    def page(self, **params: Any) -> Any:
        reply = self.get(**({"start_time": START} | params))
        assert reply.status_code == 200, reply.text
        return reply.json()

    def actions(self, **params: Any) -> list[str]:
        return [event["action"] for event in self.page(**params)["audit_logs"]]

    def create_template(self) -> str:
        body = {"app_id": self.sandbox.app_id, "name": "t", "contents": {"en": "hello"}}
        template_id: str = self.api.post("/templates", json=body).json()["id"]
        return template_id


@pytest.fixture
def log(org: httpx.Client, api: httpx.Client, sandbox: Sandbox) -> Log:
    sandbox.clock.freeze("2026-03-02T10:00:00Z")
    return Log(org, api, sandbox)


def test_an_event_says_who_did_what_from_where(log: Log) -> None:
    template_id = log.create_template()
    [event] = log.page()["audit_logs"]
    event.pop("id")
    row = log.sandbox.world.store.row("SELECT id, name FROM api_keys WHERE kind = 'rest'")
    assert event == {
        "organization_id": log.sandbox.organization_id,
        "app_id": log.sandbox.app_id,
        "action": "template.created",
        "occurred_at": "2026-03-02T10:00:00.000Z",
        "version": 1,
        "actor": {
            "type": "api_key",
            "id": row["id"],
            "name": row["name"],
            "metadata": {},
        },
        "targets": [{"type": "template", "id": template_id, "metadata": {}}],
        "context": {
            "ip": "127.0.0.1",
            "user_agent": log.api.headers["user-agent"],
            "metadata": {},
        },
        "metadata": {},
    }


def test_targets(log: Log) -> None:
    template_id = log.create_template()
    params = {"app_id": log.sandbox.app_id}
    log.api.delete(f"/templates/{template_id}", params=params).raise_for_status()
    key = log.org.post(f"{log.app}/auth/tokens", json={"name": "k"}).json()["token_id"]
    log.org.delete(f"{log.app}/auth/tokens/{key}").raise_for_status()
    log.org.put(log.app, json={"name": "new"}).raise_for_status()
    journey = log.api.post(f"{log.app}/journeys", json={"name": "j"}).json()["id"]
    log.api.post(f"{log.app}/journeys/{journey}/duplicate").raise_for_status()
    found = [
        (event["action"], event["targets"][0]["type"], event["targets"][0]["id"])
        for event in log.page()["audit_logs"]
    ]
    assert found == [
        ("template.created", "template", template_id),
        ("template.deleted", "template", template_id),
        ("api_key.created", "api_key", key),
        ("api_key.deleted", "api_key", key),
        ("app.updated", "app", log.sandbox.app_id),
        ("journey.created", "journey", journey),
        ("journey.duplicated", "journey", journey),
    ]


def test_each_kind_of_work_has_its_name(log: Log) -> None:
    def made(client: httpx.Client, path: str, body: Any) -> Any:
        return client.post(path, json=body).raise_for_status().json()

    app = {"app_id": log.sandbox.app_id}
    filters = [{"field": "country", "relation": "=", "value": "DE"}]
    segment = made(log.api, f"{log.app}/segments", {"name": "s", "filters": filters})["id"]
    log.api.patch(f"{log.app}/segments/{segment}", json={"name": "t"}).raise_for_status()
    log.api.delete(f"{log.app}/segments/{segment}").raise_for_status()
    made(log.api, f"{log.app}/users", {"subscriptions": [{"type": "AndroidPush", "token": "t"}]})
    later = {"contents": {"en": "x"}, "included_segments": ["All"], "send_after": "2099-01-01"}
    message = made(log.api, "/notifications", app | later)["id"]
    log.api.delete(f"/notifications/{message}", params=app).raise_for_status()
    key = made(log.org, f"{log.app}/auth/tokens", {"name": "k"})["token_id"]
    log.org.patch(f"{log.app}/auth/tokens/{key}", json={"name": "l"}).raise_for_status()
    made(log.org, f"{log.app}/auth/tokens/{key}/rotate", {})
    nodes = [{"kind": "wait", "duration_seconds": 60}]
    drawn = made(log.api, f"{log.app}/journeys", {"name": "j", "nodes": nodes})
    journey, node = drawn["id"], drawn["nodes"][0]["id"]
    log.api.patch(f"{log.app}/journeys/{journey}", json={"name": "i"}).raise_for_status()
    path = f"{log.app}/journeys/{journey}/nodes/{node}"
    log.api.patch(path, json={"duration_seconds": 90}).raise_for_status()
    log.api.delete(f"{log.app}/journeys/{journey}").raise_for_status()
    template = log.create_template()
    path = f"/templates/{template}"
    log.api.patch(path, params=app, json={"name": "new"}).raise_for_status()
    other = made(log.org, "/apps", {"name": "other"})["id"]
    copying = {"target_app_id": other}
    log.org.post(f"{path}/copy_to_app", params=app, json=copying).raise_for_status()
    log.sandbox.settings.export_pending_polls = 0
    log.api.post(f"/notifications/{message}/export_events", params=app).raise_for_status()
    log.api.post("/players/csv_export", params=app, json={}).raise_for_status()
    found = log.page(end_time="2026-03-03")["audit_logs"]
    # The type of a target stands before the dot, but for these two.
    odd = {"notification.exported": "notification", "subscriptions.exported": "app"}
    for event in found:
        named = event["action"].partition(".")[0]
        assert event["targets"][0]["type"] == odd.get(event["action"], named)
    assert [(each["action"], each["targets"][0]["id"]) for each in found] == [
        ("segment.created", segment),
        ("segment.updated", segment),
        ("segment.deleted", segment),
        ("notification.created", message),
        ("notification.canceled", message),
        ("api_key.created", key),
        ("api_key.updated", key),
        ("api_key.rotated", key),
        ("journey.created", journey),
        ("journey.updated", journey),
        ("journey.updated", journey),
        ("journey.deleted", journey),
        ("template.created", template),
        ("template.updated", template),
        ("app.created", other),
        ("template.copied", template),
        ("notification.exported", message),
        ("subscriptions.exported", log.sandbox.app_id),
    ]


def test_what_is_unknown_is_left_out(log: Log) -> None:
    key = log.org.post(f"{log.app}/auth/tokens", json={"name": "k"}).json()
    headers = {"Authorization": f"Key {key['formatted_token']}"}
    log.api.post(f"{log.app}/journeys", json={"name": "j"}, headers=headers).raise_for_status()
    log.org.post("/apps", json={"name": "x"}).raise_for_status()
    log.org.delete(f"{log.app}/auth/tokens/{key['token_id']}").raise_for_status()
    _, journey, app, _ = log.page()["audit_logs"]
    assert journey["actor"] == {"type": "api_key", "id": key["token_id"], "metadata": {}}
    assert "app_id" not in app


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set")
def test_times_without_a_zone_are_in_utc(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    log.create_template()
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        assert len(log.actions(start_time="2026-03-02T10:00:00")) == 1
        assert len(log.actions(end_time="2026-03-02T09:59:59")) == 0
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_traffic_of_users_and_failures_are_not_logged(log: Log) -> None:
    log.api.post(f"{log.app}/users", json={"identity": {"external_id": "a"}}).raise_for_status()
    log.api.post("/templates", json={"app_id": log.sandbox.app_id, "name": "", "contents": {}})
    nobody = {"app_id": log.sandbox.app_id, "contents": {"en": "x"}, "target_channel": "push"}
    nobody["include_aliases"] = {"external_id": ["a"]}
    assert log.api.post("/notifications", json=nobody).json()["id"] == ""
    log.org.get("/apps").raise_for_status()
    assert log.actions() == []


def test_a_repeated_message_is_logged_once(log: Log) -> None:
    subscription = {"type": "Email", "token": "a@example.com"}
    log.api.post(f"{log.app}/users", json={"subscriptions": [subscription]}).raise_for_status()
    message = {
        "app_id": log.sandbox.app_id,
        "email_subject": "s",
        "email_body": "b",
        "email_to": ["a@example.com"],
        "idempotency_key": str(uuid4()),
    }
    ids = {log.api.post("/notifications", json=message).json()["id"] for _ in range(2)}
    [event] = log.page()["audit_logs"]
    assert {event["targets"][0]["id"]} == ids


def test_all_operations_exist(sandbox: Sandbox) -> None:
    assert set(ACTIONS) <= set(sandbox.document.operations)


def test_filters(log: Log) -> None:
    template_id = log.create_template()
    app = log.org.post("/apps", json={"name": "x"}).json()["id"]
    log.org.put(f"/apps/{app}", json={"name": "y"}).raise_for_status()
    [key] = log.sandbox.client().api_keys.list().tokens
    rest = key.token_id
    cases: list[tuple[dict[str, Any], list[str]]] = [
        ({"actions": ["app.created", "app.updated"]}, ["app.created", "app.updated"]),
        ({"actions": "nothing"}, []),
        ({"target_types": "template"}, ["template.created"]),
        ({"target_ids": [template_id, "x"]}, ["template.created"]),
        ({"target_ids": app}, ["app.created", "app.updated"]),
        ({"app_ids": app}, ["app.updated"]),
        ({"app_ids": [app, log.sandbox.app_id]}, ["template.created", "app.updated"]),
        ({"actor_ids": rest}, ["template.created"]),
        ({"actor_emails": "jane@example.com"}, []),
        ({"ip_addresses": ["127.0.0.1"]}, ["template.created", "app.created", "app.updated"]),
        ({"ip_addresses": "203.0.113.42"}, []),
        ({"target_types": "app", "actions": "app.created", "actor_ids": rest}, []),
        ({"target_types": "app", "actions": "app.created"}, ["app.created"]),
    ]
    for params, expected in cases:
        assert log.actions(**params) == expected, params
    assert log.get(start_time=START, app_ids=["x"] * 11).status_code == 400
    assert log.get(start_time=START, actions=["x"] * 21).status_code == 400


def test_pages(log: Log) -> None:
    ids = []
    for n in range(5):
        ids.append(log.create_template())
        log.sandbox.clock.advance(n % 2)
        log.org.post("/apps", json={"name": "x"}).raise_for_status()
    pages = [log.page(limit=2, target_types="template")]
    log.sandbox.clock.advance(1)
    log.create_template()  # too late for these pages
    for _ in range(2):
        assert pages[-1]["has_more"] is True
        pages.append(log.get(limit=2, cursor=pages[-1]["next_cursor"]).json())
    assert [e["targets"][0]["id"] for page in pages for e in page["audit_logs"]] == ids
    assert pages[-1]["has_more"] is False
    assert "next_cursor" not in pages[-1]


def test_the_limit_is_moved_into_its_range(log: Log) -> None:
    for _ in range(101):
        log.create_template()
    for limit, count in ((0, 1), (-5, 1), (2, 2), (100, 100), (1000, 100)):
        assert len(log.page(limit=limit)["audit_logs"]) == count
    assert len(log.page()["audit_logs"]) == 100


def test_ranges(log: Log) -> None:
    log.create_template()
    log.sandbox.clock.advance(3600)
    log.create_template()
    assert len(log.actions(start_time="2026-03-02T10:30:00Z")) == 1
    assert len(log.actions(end_time="2026-03-02T10:30:00Z")) == 1
    assert len(log.actions(start_time="2026-03-02T11:00:00+01:00")) == 2
    for params in (
        {},
        {"start_time": "yesterday"},
        {"start_time": "2025-12-02T10:59:59Z"},
        {"start_time": START, "end_time": "2026-02-01T00:00:00Z"},
        {"start_time": START, "end_time": ""},
        {"cursor": "x"},
        {"cursor": cursors.write("journeys", 1)},
        {"cursor": cursors.write("audit_logs", [0, 0], 0, {}) + "x"},
        {"cursor": base64.b64encode(b'0000["audit_logs", [0, 0], "forged", {}]').decode()},
    ):
        assert log.get(**params).status_code == 400, params
    for name in ("start_time", "end_time"):
        assert f"{name} must be in ISO 8601" in log.get(**{"start_time": START, name: "x"}).text
    assert log.get(start_time="2025-12-02T11:00:00Z").status_code == 200


def test_only_the_organizations_own_key(log: Log) -> None:
    params = {"start_time": START}
    assert log.api.get(log.path, params=params).status_code == 403
    path = f"/organizations/{uuid4()}/audit_logs"
    assert log.org.get(path, params=params).status_code == 404


def test_pages_run_through_all_kinds_in_the_order_of_time(log: Log) -> None:
    for number in range(6):
        log.create_template()
        log.org.post("/apps", json={"name": f"app {number}"}).raise_for_status()
    expected = ["template.created", "app.created"] * 6
    found: list[str] = []
    page = log.page(limit=5)
    while True:
        found += [event["action"] for event in page["audit_logs"]]
        if not page["has_more"]:
            break
        page = log.get(cursor=page["next_cursor"], limit=5).json()
    assert found == expected
    assert log.actions(actions="app.created", limit=2) == ["app.created"] * 2


def test_an_empty_filter_is_none(log: Log) -> None:
    log.create_template()
    log.org.post("/apps", json={"name": "x"}).raise_for_status()
    assert log.actions(app_ids="") == ["template.created", "app.created"]
