"""Segments: made, listed, read, changed, deleted, and what they are good for."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.support.audience import Audience, errors

PRO = {"field": "tag", "key": "plan", "relation": "=", "value": "pro"}
FRENCH = {"field": "language", "relation": "=", "value": "fr"}


def made(audience: Audience, name: str, *filters: Any, **fields: Any) -> str:
    reply = audience.segment(name, *(filters or (PRO,)), **fields)
    assert reply.status_code == 201, reply.text
    assert reply.json()["success"] is True
    segment_id: str = reply.json()["id"]
    return segment_id


def path(audience: Audience, segment_id: str) -> str:
    return f"{audience.app}/segments/{segment_id}"


def names(reply: httpx.Response) -> list[str]:
    return [each["name"] for each in reply.raise_for_status().json()["segments"]]


def test_an_app_starts_with_the_built_in_segments(audience: Audience, org: httpx.Client) -> None:
    built_in = [
        "Total Subscriptions",
        "Active Subscriptions",
        "Engaged Subscriptions",
        "Inactive Subscriptions",
    ]
    assert names(audience.api.get(f"{audience.app}/segments")) == built_in
    other = org.post("/apps", json={"name": "Other"}).json()["id"]
    rows = audience.sandbox.world.store.all("SELECT * FROM segments WHERE app_id = ?", other)
    assert [row["name"] for row in rows] == built_in
    assert len({row["id"] for row in rows}) == len(built_in)


@pytest.mark.parametrize(
    ("name", "reached"),
    [
        ("All", ["ann", "bob", "cyd"]),
        ("Subscribed Users", ["ann", "bob", "cyd"]),
        ("Total Subscriptions", ["ann", "bob", "cyd"]),
        ("Active Users", ["ann", "bob"]),
        ("Active Subscriptions", ["ann", "bob"]),
        ("Engaged Users", ["ann"]),
        ("Engaged Subscriptions", ["ann"]),
        ("Inactive Users", ["cyd"]),
        ("Inactive Subscriptions", ["cyd"]),
        ("all", []),
        ("Unknown", []),
    ],
)
def test_built_in_segments_select(audience: Audience, name: str, reached: list[str]) -> None:
    now = audience.sandbox.clock.seconds()
    audience.add("ann")
    audience.add("bob")
    audience.add("cyd", last_active=now - 8 * 24 * 3600)
    deltas = {"deltas": {"session_count": 5}}
    audience.api.patch(f"{audience.app}/users/by/external_id/ann", json=deltas).raise_for_status()
    assert audience.reached(included_segments=[name]) == reached


def test_a_segment_is_counted_and_shown(audience: Audience) -> None:
    audience.add("ann", "iOSPush", "Email", tags={"plan": "pro"})
    audience.add("bob", "iOSPush", tags={"plan": "free"})
    [_, gone] = audience.add("cyd", "iOSPush", "AndroidPush", tags={"plan": "pro"})
    audience.unsubscribe(gone)
    segment_id = made(audience, "Pro", PRO, description="They pay")
    short = audience.api.get(path(audience, segment_id)).raise_for_status().json()
    assert short == {"subscriber_count": 3}
    long = audience.api.get(path(audience, segment_id), params={"include-segment-detail": "true"})
    payload = long.json()["payload"]
    assert payload.pop("created_at") == pytest.approx(audience.sandbox.clock.seconds(), abs=5)
    assert payload == {
        "id": segment_id,
        "name": "Pro",
        "description": "They pay",
        "source": "custom",
        "filters": [PRO],
    }


def test_segments_include_and_exclude(audience: Audience) -> None:
    audience.add("ann", tags={"plan": "pro"}, language="fr")
    audience.add("bob", tags={"plan": "pro"})
    audience.add("cyd", language="fr")
    made(audience, "Pro")
    made(audience, "French", FRENCH)
    assert audience.reached(included_segments=["Pro"]) == ["ann", "bob"]
    assert audience.reached(included_segments=["Pro", "French"]) == ["ann", "bob", "cyd"]
    excluding = {"included_segments": ["All"], "excluded_segments": ["French"]}
    assert audience.reached(**excluding) == ["bob"]


def test_the_name_and_the_id_of_a_new_segment_are_free(audience: Audience) -> None:
    segment_id = str(uuid4())
    assert made(audience, "Pro", id=segment_id.upper()) == segment_id
    assert errors(audience.segment("Other", PRO, id=segment_id), 409) == [
        "Segment with the given id already exists."
    ]
    reply = audience.segment("Pro", PRO)
    assert errors(reply, 409) == ["Segment name is already taken."]
    assert reply.json()["success"] is False


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"filters": [PRO]}, "name is required"),
        ({"name": " ", "filters": [PRO]}, "name is required"),
        ({"name": "x" * 129, "filters": [PRO]}, "name can have at most 128 characters"),
        ({"name": "x"}, "filters is required"),
        ({"name": "x", "filters": []}, "filters must hold at least 1 item"),
        ({"name": "x", "filters": [PRO], "id": "7"}, "id must be a UUID"),
        (
            {"name": "x", "filters": [PRO], "description": "x" * 256},
            "description can have at most 255 characters",
        ),
        ({"name": "x", "filters": [{"field": "mood"}]}, "Mood is not a valid filter field"),
    ],
)
def test_bad_segments_are_refused(audience: Audience, body: Any, message: str) -> None:
    reply = audience.api.post(f"{audience.app}/segments", json=body)
    assert errors(reply, 400) == [message]
    assert reply.json()["success"] is False


def test_a_segment_changes(audience: Audience) -> None:
    audience.add("ann", tags={"plan": "pro"})
    audience.add("cyd", language="fr")
    segment_id = made(audience, "Pro", description="old")
    where = path(audience, segment_id)

    def change(**body: Any) -> httpx.Response:
        return audience.api.patch(where, json=body)

    def shown() -> Any:
        detail = {"include-segment-detail": "true"}
        return audience.api.get(where, params=detail).raise_for_status().json()["payload"]

    assert change(name="French", filters=[FRENCH]).json() == {"success": True, "id": segment_id}
    assert shown()["filters"] == [FRENCH]
    assert shown()["description"] == "old"
    assert audience.reached(included_segments=["French"]) == ["cyd"]
    assert audience.reached(included_segments=["Pro"]) == []
    assert change(name="French", description="").status_code == 200
    assert shown()["description"] is None
    made(audience, "Taken")
    assert errors(change(name="Taken"), 400) == ["Segment name is already taken."]
    assert errors(change(name="French", filters=[]), 400) == ["filters must hold at least 1 item"]


def test_a_deleted_segment_is_gone(audience: Audience) -> None:
    audience.add("ann", tags={"plan": "pro"})
    segment_id = made(audience, "Pro")
    where = path(audience, segment_id)
    assert audience.api.delete(where).json() == {"success": True}
    again = audience.api.delete(where)
    assert (again.status_code, again.json()) == (404, {"success": False})
    missing = audience.api.get(where)
    assert (missing.status_code, missing.json()) == (404, {"errors": ["segment not found"]})
    changed = audience.api.patch(where, json={"name": "x"})
    assert errors(changed, 404) == ["segment not found"]
    assert audience.reached(included_segments=["Pro"]) == []


def test_segments_are_listed_by_page(audience: Audience) -> None:
    for index in range(5):
        made(audience, f"S{index}")
    everything = audience.api.get(f"{audience.app}/segments").json()
    assert (everything["total_count"], everything["offset"], everything["limit"]) == (9, 0, 300)
    assert set(everything["segments"][0]) == {
        "id", "name", "description", "created_at", "updated_at", "app_id", "read_only", "is_active"
    }  # fmt: skip
    page = audience.api.get(f"{audience.app}/segments", params={"offset": 5, "limit": 2})
    assert names(page) == ["S1", "S2"]
    assert page.json()["total_count"] == 9
    beyond = audience.api.get(f"{audience.app}/segments", params={"offset": 50})
    assert names(beyond) == []
    too_many = audience.api.get(f"{audience.app}/segments", params={"limit": 301})
    assert errors(too_many, 400) == ["limit must be at most 300"]


def test_segments_belong_to_their_app(audience: Audience, org: httpx.Client) -> None:
    other = org.post("/apps", json={"name": "Other"}).json()["id"]
    key = org.post(f"/apps/{other}/auth/tokens", json={"name": "k"}).json()["formatted_token"]
    segment_id = made(audience, "Pro")
    headers = {"Authorization": f"Key {key}"}
    where = f"/apps/{other}/segments/{segment_id}"
    assert audience.api.get(where, headers=headers).status_code == 404
