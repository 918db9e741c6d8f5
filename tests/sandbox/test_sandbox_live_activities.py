"""Live Activities: started by push, updated, ended; tokens come and go."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.support.audience import Audience, errors

EVERYBODY: Any = {"included_segments": ["Total Subscriptions"]}


class Activities:
    """The calls that these tests are made of."""

    def __init__(self, audience: Audience) -> None:
        self.audience, self.api = audience, audience.api

    def start(self, activity_id: str = "order-7", **fields: Any) -> httpx.Response:
        body = {
            "name": "Order",
            "event": "start",
            "activity_id": activity_id,
            "event_attributes": {"number": 7},
            "event_updates": {"state": "baking"},
            "contents": {"en": "On its way"},
            "headings": {"en": "Order 7"},
            **fields,
        }
        return self.api.post(f"{self.audience.app}/activities/activity/Order", json=body)

    def update(self, activity_id: str = "order-7", event: str = "update") -> httpx.Response:
        body = {"name": "Order", "event": event, "event_updates": {"state": "done"}}
        return self.api.post(self._path(activity_id, "notifications"), json=body)

    def begin(self, subscription_id: str, activity_id: str = "order-7") -> httpx.Response:
        body = {"push_token": "t", "subscription_id": subscription_id}
        return self.api.post(self._path(activity_id, "token"), json=body)

    def stop(self, subscription_id: str, activity_id: str = "order-7") -> httpx.Response:
        return self.api.delete(self._path(activity_id, f"token/{subscription_id}"))

    def last(self) -> tuple[list[str], Any]:
        """Whom the last push reached, and what it said of the activity."""
        message = self.audience.sandbox.sent[-1]
        ids = sorted(each["id"] for each in message.recipients)
        return ids, message.details["live_activity"]

    def _path(self, activity_id: str, rest: str) -> str:
        return f"{self.audience.app}/live_activities/{activity_id}/{rest}"


@pytest.fixture
def activities(audience: Audience) -> Activities:
    return Activities(audience)


def test_an_activity_starts_on_ios_only(activities: Activities) -> None:
    [phone, _] = activities.audience.add("ann", "iOSPush", "AndroidPush")
    activities.audience.add("bob", "Email")
    reply = activities.start(**EVERYBODY)
    assert reply.status_code == 201
    assert activities.last() == (
        [phone],
        {"event": "start", "activity_id": "order-7", "activity_type": "Order"},
    )
    shown = activities.audience.get(reply.json()["notification_id"])
    assert (shown["name"], shown["contents"]) == ("Order", {"en": "On its way"})
    assert list(shown["platform_delivery_stats"]) == ["ios"]


def test_updates_reach_those_who_show_it_until_it_ends(activities: Activities) -> None:
    [phone] = activities.audience.add("ann")
    [other] = activities.audience.add("bob")
    activities.start(include_aliases={"external_id": ["ann"]}).raise_for_status()
    reply = activities.update()
    assert reply.status_code == 201
    assert reply.json()["id"]
    assert activities.last() == ([phone], {"event": "update", "activity_id": "order-7"})
    assert activities.begin(other.upper()).status_code == 204
    activities.update()
    assert activities.last()[0] == sorted([phone, other])
    assert activities.stop(phone).status_code == 204
    assert activities.stop(phone).status_code == 204
    activities.update(event="end").raise_for_status()
    assert activities.last() == ([other], {"event": "end", "activity_id": "order-7"})
    after = activities.update()
    assert after.status_code == 201
    assert after.json() == {"id": "", "errors": ["All included players are not subscribed"]}


def test_activities_are_apart(activities: Activities) -> None:
    [phone] = activities.audience.add("ann")
    activities.begin(phone, "a")
    assert activities.update("a").json()["id"]
    assert activities.update("b").json()["id"] == ""
    activities.stop(phone, "b")
    assert activities.update("a").json()["id"]


def test_a_start_needs_recipients(activities: Activities) -> None:
    [text] = errors(activities.start(), 400)
    assert text.startswith("You must include which players, segments, or tags")
    nobody = activities.start(**EVERYBODY)
    assert nobody.status_code == 201
    assert nobody.json()["notification_id"] == ""
    assert list(activities.audience.sandbox.sent) == []


def test_a_start_with_a_key_happens_once(activities: Activities) -> None:
    activities.audience.add("ann")
    key = str(uuid4())
    first = activities.start(**EVERYBODY, idempotency_key=key)
    again = activities.start(**EVERYBODY, idempotency_key=key)
    assert again.headers["Idempotent-Replayed"] == "true"
    assert again.json() == first.json()
    assert len(activities.audience.sandbox.sent) == 1
    # The keys of messages are others.
    assert activities.audience.sent(**EVERYBODY, idempotency_key=key)


def test_a_token_belongs_to_a_subscription(activities: Activities) -> None:
    assert errors(activities.begin(str(uuid4())), 400) == ["subscription_id not found"]
    [phone] = activities.audience.add("ann")
    activities.begin(phone)
    path = f"{activities.audience.app}/subscriptions/{phone}"
    activities.api.delete(path).raise_for_status()
    assert activities.update().json()["id"] == ""
