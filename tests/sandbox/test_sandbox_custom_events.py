"""Custom events: each is taken or refused on its own, once per idempotency key."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest

from onesignal_client.sandbox import Sandbox

Post = Callable[..., httpx.Response]


@pytest.fixture
def post(api: httpx.Client, app: str) -> Post:
    """Send events; the user `a` exists."""
    api.post(f"{app}/users", json={"identity": {"external_id": "a"}}).raise_for_status()

    def post(*events: Any) -> httpx.Response:
        return api.post(f"{app}/custom_events", json={"events": events})

    return post


def recorded(sandbox: Sandbox) -> list[tuple[Any, ...]]:
    rows = sandbox.world.store.all("SELECT name, properties, occurred_at FROM custom_events")
    return [(row["name"], json.loads(row["properties"]), row["occurred_at"]) for row in rows]


def event(name: str = "bought", **fields: Any) -> dict[str, Any]:
    return {"name": name, "external_id": "a", **fields}


def test_events_are_recorded(post: Post, sandbox: Sandbox) -> None:
    sandbox.clock.freeze("2026-03-01T10:00:00Z")
    now = sandbox.clock.timestamp()
    user_id = sandbox.world.store.value("SELECT id FROM users")
    reply = post(
        event(properties={"sku": "x"}, timestamp="2026-03-01T09:00:00Z"),
        event("opened", payload={"n": 1}, timestamp="2026-03-01T12:00:00+01:00"),
        {"name": "closed", "onesignal_id": user_id.upper(), "timestamp": "2026-03-01T09:59:59"},
        event("early", timestamp="2030-01-01T00:00:00Z"),
    )
    assert (reply.status_code, reply.json()) == (202, {})
    assert recorded(sandbox) == [
        ("bought", {"sku": "x"}, now - 3600),
        ("opened", {"n": 1}, now),
        ("closed", {}, now - 1),
        ("early", {}, now),
    ]


def test_unknown_users_are_named_and_the_rest_counts(post: Post, sandbox: Sandbox) -> None:
    missing, event_id = str(uuid4()), str(uuid4())
    reply = post(
        {"name": "x", "external_id": "abc123", "event_id": event_id},
        event("y"),
        {"name": "x", "onesignal_id": missing},
        {"name": "x", "onesignal_id": "no-uuid"},
    )
    assert reply.status_code == 202
    first, *others = reply.json()["errors"]
    title = "failed to find a onesignal_id for user_id abc123"
    assert first == {
        "event_user_id": "abc123",
        "event_id": event_id,
        "error": {"code": "not found", "title": title},
    }
    assert [error["event_user_id"] for error in others] == [missing, "no-uuid"]
    assert [name for name, *_ in recorded(sandbox)] == ["y"]


def test_a_key_counts_once_for_4_hours(post: Post, sandbox: Sandbox) -> None:
    sandbox.clock.freeze()
    one, two = str(uuid4()), str(uuid4())
    post(event(idempotency_key=one), event(idempotency_key=one), event())
    assert len(recorded(sandbox)) == 2
    assert post(event(idempotency_key=one), event(idempotency_key=two)).json() == {}
    assert len(recorded(sandbox)) == 3
    sandbox.clock.advance(4 * 3600 + 1)
    post(event(idempotency_key=one))
    assert len(recorded(sandbox)) == 4


def test_a_refused_event_can_be_sent_again_with_its_key(
    post: Post, api: httpx.Client, app: str, sandbox: Sandbox
) -> None:
    late = {"name": "x", "external_id": "late", "idempotency_key": str(uuid4())}
    assert post(late).json()["errors"]
    api.post(f"{app}/users", json={"identity": {"external_id": "late"}}).raise_for_status()
    assert post(late).json() == {}
    assert len(recorded(sandbox)) == 1


@pytest.mark.parametrize(
    "bad",
    [
        {"name": "x"},
        {"name": "x", "external_id": ""},
        {"name": "", "external_id": "a"},
        {"external_id": "a"},
        {"name": "n" * 129, "external_id": "a"},
        {"name": "x", "external_id": "a", "timestamp": "yesterday"},
        {"name": "x", "external_id": "a", "properties": {"x": "é" * 1000}},
    ],
    ids=["nobody", "empty-user", "empty", "nameless", "long-name", "timestamp", "big"],
)
def test_refused_requests_record_nothing(post: Post, sandbox: Sandbox, bad: Any) -> None:
    assert post(event(), bad).status_code == 400
    assert recorded(sandbox) == []


def test_sizes(post: Post, sandbox: Sandbox) -> None:
    base = len(json.dumps(event(properties={"x": ""}), separators=(",", ":")))
    full = event(properties={"x": "-" * (2024 - base)})
    assert post(full).status_code == 202
    assert post(event(properties={"x": "-" * (2025 - base)})).status_code == 400
    assert post(*[full] * 494).status_code == 202
    assert post(*[full] * 495).status_code == 400
    assert len(recorded(sandbox)) == 495
    short = event(properties={"x": "-" * (1_000_000 - 494 * 2024 - base)})
    assert post(*[full] * 494, short).status_code == 202


def test_events_go_with_their_user(
    post: Post, api: httpx.Client, app: str, sandbox: Sandbox
) -> None:
    post(event())
    api.delete(f"{app}/users/by/external_id/a").raise_for_status()
    assert recorded(sandbox) == []


def test_without_a_key_the_reply_is_empty_text(api: httpx.Client, app: str) -> None:
    reply = api.post(f"{app}/custom_events", json={"events": []}, headers={"Authorization": ""})
    assert (reply.status_code, reply.text) == (401, "")
