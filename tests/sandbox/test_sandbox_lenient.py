"""What OneSignal takes beside what its documents write, and that `strict` refuses it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from onesignal_client.sandbox import REST_API_KEY, Sandbox
from tests.support.audience import Audience
from tests.support.plain_http import NO_TLS

EVERYBODY = {"included_segments": ["All"]}
FOUR = [{"field": "session_count", "relation": "=", "value": 4}]
LENIENT: dict[str, dict[str, Any]] = {
    "null is absence": {**EVERYBODY, "excluded_segments": None, "filters": None, "ttl": None},
    "an empty list is absence": {**EVERYBODY, "filters": []},
    "a number in a filter": {"filters": FOUR},
    "a number as a text": {**EVERYBODY, "ttl": "3600", "priority": "10"},
    "a text as a number": {"include_aliases": {"external_id": [42]}, "target_channel": "push"},
    "a boolean as a text": {**EVERYBODY, "isIos": "true", "isAndroid": "True"},
    "a name in several languages": {**EVERYBODY, "name": {"en": "Spring"}},
    "a date with blanks around it": {**EVERYBODY, "send_after": " 2099-09-24T14:00:00Z "},
}
MOMENT = datetime(2099, 9, 24, 21, 0, tzinfo=UTC).timestamp()
DATES = (
    "Thu Sep 24 2099 14:00:00 GMT-0700 (PDT)",
    "September 24th 2099, 2:00:00 pm UTC-07:00",
    "2099-09-24 14:00:00 GMT-0700",
    "Sept 24 2099 14:00:00 GMT-0700",
    "Thu Sep 24 2099 14:00:00 GMT-0700 (Pacific Daylight Time)",
    "2099-09-24T14:00:00-07:00",
    "2099-09-24T21:00:00.000Z",
    "2099-09-24 14:00:00.123456789 -0700 PDT m=+0.000012345",
    "2099-09-24 21:00:00 +0000 UTC",
    "Thu, 24 Sep 2099 21:00:00 GMT",
)


@pytest.fixture
def people(audience: Audience) -> Audience:
    audience.add("42")
    path = f"{audience.app}/users/by/external_id/42"
    audience.api.patch(path, json={"deltas": {"session_count": 4}}).raise_for_status()
    return audience


@pytest.mark.parametrize("fields", LENIENT.values(), ids=list(LENIENT))
def test_one_reading_is_taken_unless_the_sandbox_is_strict(
    people: Audience, fields: dict[str, Any]
) -> None:
    message_id = people.sent(**fields)
    assert people.get(message_id)["remaining"] in (0, 1)
    people.sandbox.settings.strict = True
    is_date = "send_after" in fields
    assert people.send(**fields).status_code == (200 if is_date else 400)


def test_what_is_taken_is_stored_as_the_document_writes_it(people: Audience) -> None:
    flags = {"isIos": "True", "isAndroid": "false"}
    people.sent(**EVERYBODY, ttl="3600", name={"en": "Spring"}, excluded_segments=None, **flags)
    [sent] = people.sandbox.sent
    assert (sent.payload["ttl"], sent.payload["name"]) == (3600, "Spring")
    assert (sent.payload["isIos"], sent.payload["isAndroid"]) == (True, False)
    assert "excluded_segments" not in sent.payload


def test_what_has_two_readings_or_none_is_refused(people: Audience) -> None:
    for fields in ({"ttl": "soon"}, {"ttl": "1e3"}, {"isIos": "yes"}, {"name": {"en": 3}}):
        assert people.send(**EVERYBODY, **fields).status_code == 400, fields


def test_an_old_player_is_taken(people: Audience) -> None:
    body = {"app_id": people.app_id, "device_type": "1", "timezone": "-28800", "identifier": "t"}
    player = people.api.post("/players", json=body).raise_for_status().json()
    shown = people.api.get(f"/players/{player['id']}", params={"app_id": people.app_id}).json()
    assert (shown["device_type"], shown["timezone"]) == (1, -28800)


@pytest.mark.parametrize("text", DATES)
def test_dates_as_they_are_written(people: Audience, text: str) -> None:
    message_id = people.sent(**EVERYBODY, send_after=text)
    assert people.get(message_id)["send_after"] == MOMENT


@pytest.mark.parametrize("text", ["(" * 40_000, "24th" * 20_000, "m=+" * 30_000])
def test_long_texts_are_no_dates_and_cost_no_time(people: Audience, text: str) -> None:
    before = datetime.now(UTC)
    assert people.send(**EVERYBODY, send_after=text).status_code == 400
    assert (datetime.now(UTC) - before).total_seconds() < 0.2


def test_the_older_path_is_the_same_api(people: Audience) -> None:
    rule = people.sandbox.faults.when("POST /notifications", "status", nth=2)
    body = {"app_id": people.app_id, "contents": {"en": "x"}, **EVERYBODY}
    reply = people.api.post("/api/v1/notifications", json=body)
    assert (reply.status_code, len(people.sandbox.sent)) == (200, 1)
    shown = people.api.get(f"/api/v1/notifications/{reply.json()['id']}?app_id={people.app_id}")
    assert shown.json()["id"] == reply.json()["id"]
    assert people.api.post("/api/v1/notifications", json=body).status_code == 503
    assert rule.struck == 1
    assert people.api.get("/api/v2/notifications").status_code == 404


@pytest.mark.parametrize("scheme", ["Basic", "Bearer", "Key", "key"])
def test_schemes(sandbox: Sandbox, scheme: str) -> None:
    headers = {"Authorization": f"{scheme} {REST_API_KEY}"}
    path = f"{sandbox.url}/api/v1/notifications?app_id={sandbox.app_id}"
    assert httpx.get(path, headers=headers, trust_env=False, verify=NO_TLS).status_code == 200


def test_of_segments_and_filters_the_segments_win(people: Audience) -> None:
    nobody = [{"field": "country", "relation": "=", "value": "XX"}]
    assert people.reached(**EVERYBODY, filters=nobody) == ["42"]
    people.sandbox.settings.strict = True
    assert people.send(**EVERYBODY, filters=nobody).status_code == 400


def test_names_of_outcomes_may_be_joined(people: Audience) -> None:
    path, names = f"{people.app}/outcomes", "os__click.count,Sales.sum"
    found = people.api.get(path, params={"outcome_names": names}).raise_for_status().json()
    assert [(each["id"], each["aggregation"]) for each in found["outcomes"]] == [
        ("os__click", "count"),
        ("Sales", "sum"),
    ]
