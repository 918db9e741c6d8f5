"""The calls that apps made themselves: sessions, purchases, focus, opened messages."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.support.audience import Audience, errors


@pytest.fixture
def player(audience: Audience) -> str:
    body = {"app_id": audience.app_id, "device_type": 1, "identifier": "token"}
    reply = audience.api.post("/players", json=body).raise_for_status()
    player_id: str = reply.json()["id"]
    return player_id


def report(audience: Audience, player: str, what: str, **fields: Any) -> httpx.Response:
    body = {"app_id": audience.app_id, **fields}
    return audience.api.post(f"/players/{player}/{what}", json=body)


def shown(audience: Audience, player: str) -> dict[str, Any]:
    reply = audience.api.get(f"/players/{player}", params={"app_id": audience.app_id})
    found: dict[str, Any] = reply.raise_for_status().json()
    return found


def test_a_session_is_counted_and_what_it_reports_is_kept(audience: Audience, player: str) -> None:
    reply = report(audience, player, "on_session", game_version="2.0", tags={"plan": "pro"})
    assert (reply.status_code, reply.json()) == (200, {"success": True})
    after = shown(audience, player)
    assert (after["session_count"], after["game_version"], after["tags"]) == (
        1,
        "2.0",
        {"plan": "pro"},
    )


def test_purchases_and_focus_add_up(audience: Audience, player: str) -> None:
    for _ in range(2):
        bought = [{"sku": "x", "amount": 1.5, "iso": "USD"}]
        report(audience, player, "on_purchase", purchases=bought).raise_for_status()
        report(audience, player, "on_focus", state="ping", active_time=60).raise_for_status()
    after = shown(audience, player)
    assert (after["amount_spent"], after["playtime"]) == (3.0, 120)


@pytest.mark.parametrize(
    ("report_of", "fields", "field"),
    [
        ("on_purchase", {}, "purchases"),
        ("on_purchase", {"purchases": [{"amount": 1}]}, "sku"),
        ("on_purchase", {"purchases": [{"sku": "x"}]}, "amount"),
        ("on_purchase", {"purchases": [{"sku": 1, "amount": "x"}]}, "amount"),
        ("on_purchase", {"purchases": [{"sku": "x", "amount": 1, "iso": []}]}, "iso"),
        ("on_purchase", {"purchases": [{"sku": "x", "amount": 1, "count": "x"}]}, "count"),
        ("on_focus", {"active_time": 60}, "state"),
        ("on_focus", {"state": "ping"}, "active_time"),
        ("on_focus", {"state": "ping", "active_time": "long"}, "active_time"),
        ("on_session", {"app_id": None}, "app_id"),
    ],
)
def test_a_report_without_what_it_needs_is_refused(
    audience: Audience, player: str, report_of: str, fields: dict[str, Any], field: str
) -> None:
    reply = report(audience, player, report_of, **fields)
    assert reply.status_code == 400
    assert field in str(reply.json()["errors"])


def test_an_opened_message_was_clicked(audience: Audience) -> None:
    audience.add("ann")
    message_id = audience.sent(included_segments=["All"])
    for opened, converted in ((False, 0), (True, 1)):
        body = {"app_id": audience.app_id, "opened": opened}
        audience.api.put(f"/notifications/{message_id}", json=body).raise_for_status()
        assert audience.get(message_id)["converted"] == converted


def test_unknown_players_and_incomplete_reports_are_refused(
    audience: Audience, player: str
) -> None:
    assert report(audience, "0" * 8, "on_session").status_code == 400
    [error] = errors(report(audience, player, "on_focus", state="ping"), 400)
    assert error == "active_time is required"


def test_apps_need_no_key_if_the_sandbox_is_set_so(audience: Audience, player: str) -> None:
    params, path = {"app_id": audience.app_id}, f"/players/{player}"
    new = {**params, "device_type": 1, "identifier": "another"}
    calls: tuple[tuple[str, str, dict[str, Any]], ...] = (
        ("POST", f"{path}/on_session", {"json": params}),
        ("GET", path, {"params": params}),
        ("PUT", path, {"json": params}),
        ("POST", "/players", {"json": new}),
    )

    def statuses() -> set[int]:
        with httpx.Client(base_url=audience.sandbox.url, trust_env=False) as app:
            return {app.request(method, where, **what).status_code for method, where, what in calls}

    assert statuses() == {401}
    audience.sandbox.settings.keyless = True
    assert statuses() == {200}
    listing = f"{audience.sandbox.url}/players?app_id={audience.app_id}"
    assert httpx.get(listing, trust_env=False).status_code == 401


@pytest.mark.parametrize(
    "value",
    [
        *("NA", "NULL", "0", "1", "-1"),
        *("null", "None", "nil", "NaN", "undefined", "not set", "[object Object]"),
        "00000000-0000-0000-0000-000000000000",
    ],
)
def test_ids_of_nobody_are_refused(audience: Audience, value: str) -> None:
    reply = audience.api.post(f"{audience.app}/users", json={"identity": {"external_id": value}})
    assert reply.status_code == 400
    assert errors(reply, 400)[0]["meta"] == {"external_id": value}
    body = {"identity": {"external_id": "10", "team": value}}
    assert audience.api.post(f"{audience.app}/users", json=body).status_code == 201
