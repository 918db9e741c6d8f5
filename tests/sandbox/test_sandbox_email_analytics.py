"""Email analytics: figures of stored messages by provider, over time, and as rates."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from onesignal_client.sandbox import Sandbox

RANGE = {"domain": "Shop.example", "start": "2026-03-01T00:00:00Z", "end": "2026-03-31T00:00:00Z"}
ADDRESSES = ("a@gmail.com", "b@GoogleMail.com", "c@yahoo.com", "d@else.example")


class Analytics:
    """The calls that these tests are made of."""

    def __init__(self, api: httpx.Client, sandbox: Sandbox) -> None:
        self.api, self.sandbox = api, sandbox
        self.path = f"/apps/{sandbox.app_id}/email_analytics"

    def send(self, *to: str, **fields: Any) -> str:
        body = {"app_id": self.sandbox.app_id, "email_subject": "s", "email_body": "b", **fields}
        reply = self.api.post("/notifications", json={**body, "email_to": list(to)})
        message_id: str = reply.raise_for_status().json()["id"]
        assert message_id
        return message_id

    def report(self, message_id: str, event: str, token: str) -> None:
        subscription = self.sandbox.world.store.value(
            "SELECT id FROM subscriptions WHERE token = ?", token
        )
        self.sandbox.record_event(message_id, event, subscription)

    def get(self, name: str, **params: Any) -> httpx.Response:
        return self.api.get(f"{self.path}/{name}", params=params)

    def providers(self, **params: Any) -> dict[str, dict[str, int]]:
        reply = self.get("provider_metrics", **(RANGE | params)).raise_for_status()
        return {each["provider"]: each["metrics"] for each in reply.json()["providers"]}

    def events(self, granularity: str, **params: Any) -> dict[str, dict[str, int]]:
        query = RANGE | {"granularity": granularity} | params
        reply = self.get("provider_metrics_timeseries", **query).raise_for_status()
        return {each["date"]: each["metrics"] for each in reply.json()["events"]}


@pytest.fixture
def analytics(api: httpx.Client, app: str, sandbox: Sandbox) -> Analytics:
    sandbox.clock.freeze("2026-03-10T10:30:00Z")
    subscriptions = [{"type": "Email", "token": token} for token in ADDRESSES]
    api.post(f"{app}/users", json={"subscriptions": subscriptions}).raise_for_status()
    return Analytics(api, sandbox)


def figures(**given: int) -> dict[str, int]:
    names = ("sent", "delivered", "opened", "clicked", "unique_opened", "unique_clicked")
    return dict.fromkeys((*names, "failed", "bounced", "complained"), 0) | given


@pytest.mark.parametrize(
    ("provider", "hosts"),
    [
        ("gmail", "gmail.com googlemail.com"),
        ("yahoo_us", "yahoo.com ymail.com rocketmail.com aol.com"),
        ("outlook_us", "outlook.com hotmail.com live.com msn.com"),
        ("apple", "icloud.com me.com mac.com"),
        ("other", "gmail.com.example example.com mail.gmail.com"),
    ],
)
def test_hosts_belong_to_their_provider(analytics: Analytics, provider: str, hosts: str) -> None:
    addresses = [f"a@{host}" for host in hosts.split()]
    message = analytics.send(*addresses)
    analytics.report(message, "errored", addresses[0])
    sent = len(addresses)
    assert analytics.providers() == {provider: figures(sent=sent, delivered=sent - 1, failed=1)}


def test_by_provider(analytics: Analytics) -> None:
    one = analytics.send(*ADDRESSES, email_from_address="me@shop.example")
    two = analytics.send("a@gmail.com", email_sender_domain="shop.example")
    analytics.send("a@gmail.com", email_from_address="me@other.example")
    for _ in range(2):
        analytics.report(one, "opened", "a@gmail.com")
        analytics.report(one, "clicked", "b@GoogleMail.com")
    analytics.report(two, "opened", "a@gmail.com")
    analytics.report(one, "bounced", "c@yahoo.com")
    analytics.report(one, "reported_spam", "d@else.example")
    analytics.report(one, "unsubscribed", "d@else.example")
    assert analytics.providers() == {
        "gmail": figures(
            sent=3, delivered=3, opened=3, unique_opened=2, clicked=2, unique_clicked=1
        ),
        "yahoo_us": figures(sent=1, bounced=1),
        "other": figures(sent=1, delivered=1, complained=1),
    }
    assert analytics.providers(domain="other.example") == {"gmail": figures(sent=1, delivered=1)}
    assert analytics.providers(domain="idle.example") == {}
    assert analytics.providers(start="2026-03-10T10:30:01Z") == {}
    assert analytics.providers(end="2026-03-10T10:30:00Z") == {}
    assert analytics.providers(start="2026-03-10T11:30:00+01:00")["gmail"]["sent"] == 3


def test_messages_without_a_sender_count_for_every_domain(analytics: Analytics) -> None:
    message = analytics.send("c@yahoo.com", "e@yahoo.com", "f@yahoo.com")
    assert analytics.providers() == {"yahoo_us": figures(sent=3, delivered=3)}
    analytics.report(message, "failed", "c@yahoo.com")
    analytics.report(message, "errored", "e@yahoo.com")
    assert analytics.providers() == {"yahoo_us": figures(sent=3, delivered=1, failed=2)}


def test_only_what_was_sent_by_email_counts(analytics: Analytics) -> None:
    analytics.send("c@yahoo.com", send_after="2026-03-10T12:00:00Z")
    push = {"type": "AndroidPush", "token": "t"}
    path = f"/apps/{analytics.sandbox.app_id}/users"
    analytics.api.post(path, json={"subscriptions": [push]}).raise_for_status()
    body = {"app_id": analytics.sandbox.app_id, "contents": {"en": "x"}}
    body["included_segments"] = ["Total Subscriptions"]
    analytics.api.post("/notifications", json=body).raise_for_status()
    assert analytics.providers() == {}
    analytics.sandbox.clock.advance(2 * 3600)
    assert analytics.providers() == {"yahoo_us": figures(sent=1, delivered=1)}


def test_over_time(analytics: Analytics) -> None:
    first = analytics.send("a@gmail.com", "c@yahoo.com")
    analytics.sandbox.clock.advance(2 * 3600)
    analytics.send("a@gmail.com")
    analytics.report(first, "opened", "a@gmail.com")
    hours = {"start": "2026-03-10T09:10:00Z", "end": "2026-03-10T13:00:00Z"}
    analytics.sandbox.clock.advance(24 * 3600)
    assert analytics.events("hourly", **hours) == {
        "2026-03-10T09:00:00Z": figures(),
        "2026-03-10T10:00:00Z": figures(sent=2, delivered=2, opened=1, unique_opened=1),
        "2026-03-10T11:00:00Z": figures(),
        "2026-03-10T12:00:00Z": figures(sent=1, delivered=1),
    }
    days = analytics.events("daily", start="2026-03-09T12:00:00Z")
    assert {date: each["sent"] for date, each in days.items()} == {
        "2026-03-09T00:00:00Z": 0,
        "2026-03-10T00:00:00Z": 3,
        "2026-03-11T00:00:00Z": 0,
    }
    months = analytics.events("monthly", start="2026-01-20T00:00:00Z")
    assert list(months) == [f"2026-0{month}-01T00:00:00Z" for month in (1, 2, 3)]
    gmail = analytics.events("monthly", **{"providers[]": ["gmail", "apple"]})
    assert gmail["2026-03-01T00:00:00Z"]["sent"] == 2
    assert analytics.events("monthly", **{"providers[]": ["apple"]}) == {}


@pytest.mark.parametrize(
    "params",
    [
        {"start": "2026-03-31T00:00:00Z"},
        {"start": "2025-03-10T10:29:59Z"},
        {"start": "soon"},
        {"end": ""},
        {"granularity": "weekly"},
        {"granularity": "hourly", "start": "2026-01-09T10:29:59Z"},
    ],
)
def test_refused(analytics: Analytics, params: Any) -> None:
    query = RANGE | {"granularity": "daily"} | params
    assert analytics.get("provider_metrics_timeseries", **query).status_code == 400
    if "granularity" not in params:
        assert analytics.get("provider_metrics", **query).status_code == 400


@pytest.mark.parametrize("missing", ["domain", "start", "end"])
def test_all_parameters_are_needed(analytics: Analytics, missing: str) -> None:
    query = {name: value for name, value in RANGE.items() if name != missing}
    assert analytics.get("provider_metrics", **query).status_code == 400


def test_the_longest_ranges(analytics: Analytics) -> None:
    assert analytics.events("daily", start="2025-03-10T10:30:00Z", end="9999-01-01T00:00:00Z") == {}
    assert analytics.events("hourly", start="2026-01-09T10:30:00Z") == {}
    analytics.send("a@gmail.com")
    year = analytics.events("daily", start="2025-03-10T10:30:00Z", end="9999-01-01T00:00:00Z")
    assert len(year) == 366


def test_reputation(analytics: Analytics) -> None:
    nothing = {"bounce_rate": 0, "complaint_rate": 0}
    reply = analytics.get("delivery_metrics")
    assert reply.json() == dict.fromkeys(("last_24_hours", "last_7_days", "last_30_days"), nothing)
    message = analytics.send(*ADDRESSES, email_from_address="me@other.example")
    analytics.report(message, "bounced", "a@gmail.com")
    analytics.sandbox.clock.advance(2 * 24 * 3600)
    message = analytics.send(*ADDRESSES)
    analytics.report(message, "reported_spam", "a@gmail.com")
    assert analytics.get("delivery_metrics").json() == {
        "last_24_hours": {"bounce_rate": 0, "complaint_rate": 0.25},
        "last_7_days": {"bounce_rate": 0.125, "complaint_rate": 0.125},
        "last_30_days": {"bounce_rate": 0.125, "complaint_rate": 0.125},
    }


def test_figures_follow_what_happens_between_two_looks(analytics: Analytics) -> None:
    message_id = analytics.send("a@gmail.com", "c@yahoo.com", throttle_rate_per_minute=1)
    assert analytics.providers()["gmail"] == figures(sent=1, delivered=1)
    analytics.report(message_id, "opened", "a@gmail.com")
    assert analytics.providers()["gmail"] == figures(sent=1, delivered=1, opened=1, unique_opened=1)
    query = {"app_id": analytics.sandbox.app_id}
    analytics.api.delete(f"/notifications/{message_id}", params=query).raise_for_status()
    assert analytics.providers() == {}
    analytics.send("d@else.example", send_after="2026-03-11T00:00:00Z")
    analytics.sandbox.clock.set("2026-03-10T23:59:59Z")
    assert analytics.providers() == {}
    analytics.sandbox.clock.set("2026-03-11T00:00:00Z")
    assert analytics.providers() == {"other": figures(sent=1, delivered=1)}


@pytest.mark.parametrize("looks", [True, False])
def test_figures_do_not_depend_on_who_looked_when(analytics: Analytics, looks: bool) -> None:
    def look() -> None:
        if looks:
            analytics.providers()

    message_id = analytics.send(*ADDRESSES)
    look()
    path = f"/apps/{analytics.sandbox.app_id}/subscriptions/"
    ids = {
        row["token"]: row["id"]
        for row in analytics.sandbox.world.store.all("SELECT token, id FROM subscriptions")
    }
    analytics.report(message_id, "clicked", "b@GoogleMail.com")
    analytics.api.delete(path + ids["a@gmail.com"]).raise_for_status()
    look()
    moved = {"subscription": {"token": "b@yahoo.com"}}
    analytics.api.patch(path + ids["b@GoogleMail.com"], json=moved).raise_for_status()
    analytics.report(message_id, "opened", "c@yahoo.com")
    look()
    assert analytics.providers() == {
        "gmail": figures(sent=2, delivered=2, clicked=1, unique_clicked=1),
        "yahoo_us": figures(sent=1, delivered=1, opened=1, unique_opened=1),
        "other": figures(sent=1, delivered=1),
    }


def test_the_host_of_an_address_follows_its_last_at_sign(analytics: Analytics) -> None:
    analytics.send('"a@b"@gmail.com')
    assert set(analytics.providers()) == {"gmail"}
