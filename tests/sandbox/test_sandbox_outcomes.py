"""Outcomes: counted and summed, by time, platform, attribution and message."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from onesignal_client.sandbox import Sandbox
from tests.support.audience import Audience, errors

NOW = 1_800_000_000
HOUR, DAY = 3600, 24 * 3600
EVERYBODY = {"included_segments": ["Total Subscriptions"]}


@pytest.fixture
def outcomes(audience: Audience) -> Audience:
    audience.sandbox.clock.freeze(NOW)
    return audience


def ask(audience: Audience, names: str, **query: Any) -> httpx.Response:
    query = {"outcome_names": names, **query}
    return audience.api.get(f"{audience.app}/outcomes", params=query)


def figures(audience: Audience, names: str, **query: Any) -> list[int]:
    reply = ask(audience, names, **query).raise_for_status().json()
    return [each["value"] for each in reply["outcomes"]]


def test_outcomes_are_counted_and_summed(outcomes: Audience) -> None:
    record = outcomes.sandbox.record_outcome
    record("Sales", 10)
    record("Sales", 2.5)
    record("Visit")
    reply = ask(outcomes, "Sales.sum,Sales.count,Visit.count,Nothing.sum").json()
    assert reply == {
        "outcomes": [
            {"id": "Sales", "value": 13, "aggregation": "sum"},
            {"id": "Sales", "value": 2, "aggregation": "count"},
            {"id": "Visit", "value": 1, "aggregation": "count"},
            {"id": "Nothing", "value": 0, "aggregation": "sum"},
        ]
    }
    record("Sales, net.", 3)
    assert figures(outcomes, "Visit.count", **{"outcome_names[]": "Sales, net..sum"}) == [1, 3]


def test_outcomes_have_a_time_range(outcomes: Audience) -> None:
    for _ in range(3):
        outcomes.sandbox.record_outcome("Visit")
        outcomes.sandbox.clock.advance(2 * HOUR)
    outcomes.sandbox.clock.advance(-2 * HOUR)
    assert figures(outcomes, "Visit.count") == [1]
    outcomes.sandbox.clock.advance(21 * HOUR)
    assert figures(outcomes, "Visit.count", outcome_time_range="1d") == [2]
    assert figures(outcomes, "Visit.count", outcome_time_range="1mo") == [3]
    outcomes.sandbox.clock.advance(30 * DAY)
    assert figures(outcomes, "Visit.count", outcome_time_range="1mo") == [0]


def test_outcomes_have_platforms_and_attributions(outcomes: Audience) -> None:
    record = outcomes.sandbox.record_outcome
    record("Sales", 1, device_type=0)
    record("Sales", 2, device_type=1, attribution="influenced")
    record("Sales", 4, device_type=5, attribution="direct")
    assert figures(outcomes, "Sales.sum", outcome_platforms="0,5") == [5]
    assert figures(outcomes, "Sales.sum", outcome_attribution="unattributed") == [1]
    assert figures(outcomes, "Sales.sum", outcome_attribution="direct") == [4]
    assert figures(outcomes, "Sales.sum", outcome_attribution="total") == [7]
    with pytest.raises(ValueError, match="attribution must be one of"):
        record("Sales", attribution="guessed")


def test_clicks_deliveries_and_sessions_are_outcomes(outcomes: Audience) -> None:
    [phone] = outcomes.add("ann")
    outcomes.add("bob", "AndroidPush")
    message_id = outcomes.sent(**EVERYBODY)
    other = outcomes.sent(**EVERYBODY)
    outcomes.sandbox.record_event(message_id, "clicked", phone)
    outcomes.sandbox.record_event(message_id, "received")
    outcomes.sandbox.record_outcome("Sales", 9.25, message_id=message_id)
    outcomes.api.patch(
        f"{outcomes.app}/users/by/external_id/ann",
        json={"deltas": {"session_time": 300}},
        headers={"onesignal-subscription-id": phone},
    ).raise_for_status()
    names = "os__click.count,os__confirmed_delivery.count,os__session_duration.sum,Sales.sum"
    assert figures(outcomes, names) == [1, 2, 300, 9]
    assert figures(outcomes, names, outcome_platforms="0") == [1, 1, 300, 0]
    shown = outcomes.get(message_id, outcome_names=names)
    assert [each["value"] for each in shown["outcomes"]] == [1, 2, 0, 9]
    assert [each["value"] for each in outcomes.get(other, outcome_names=names)["outcomes"]] == [
        0,
        0,
        0,
        0,
    ]
    assert "outcomes" not in outcomes.get(message_id)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ({"outcome_names": "Sales"}, "Add .sum or .count to every requested outcome id"),
        ({"outcome_names": "Sales.average"}, "Add .sum or .count to every requested outcome id"),
        ({"outcome_time_range": "2h"}, "outcome_time_range must be one of 1h, 1d, 1mo"),
        ({"outcome_platforms": "iOS"}, "outcome_platforms must be device types joined by commas"),
        (
            {"outcome_attribution": "some"},
            "outcome_attribution must be one of direct, influenced, unattributed, total",
        ),
    ],
)
def test_senseless_questions_are_refused(outcomes: Audience, query: Any, message: str) -> None:
    query = {"outcome_names": "Sales.sum", **query}
    assert errors(ask(outcomes, query.pop("outcome_names"), **query), 400) == [message]


def test_outcomes_come_through_the_control_endpoint(outcomes: Audience) -> None:
    reply = outcomes.api.post("/_sandbox/outcomes", json={"name": "Sales", "value": 3})
    assert reply.status_code == 204
    assert figures(outcomes, "Sales.sum") == [3]
    sales = {"name": "Sales"}
    for wrong in (
        {},
        {"name": 7},
        {**sales, "on": 1},
        {**sales, "value": "x"},
        {**sales, "value": [1]},
        {**sales, "attribution": "x"},
        {**sales, "app_id": "x"},
    ):
        assert outcomes.api.post("/_sandbox/outcomes", json=wrong).status_code == 400


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "nan"])
def test_only_numbers_are_added_up(sandbox: Sandbox, value: Any) -> None:
    with pytest.raises(ValueError, match="finite"):
        sandbox.record_outcome("Sales", value)
    with pytest.raises(ValueError, match="no app"):
        sandbox.record_outcome("Sales", app_id="x")
