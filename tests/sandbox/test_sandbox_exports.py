"""Exports: announced, waited for, downloaded without a key, gone after three days."""

from __future__ import annotations

import csv
import gzip
import io
import json
from typing import Any
from uuid import uuid4

import httpx
import pytest

from onesignal_client import exports
from onesignal_client.sandbox import APP_ID, Sandbox, Settings
from tests.support.audience import Audience, errors
from tests.support.plain_http import NO_TLS

NOW = 1_800_000_000  # 2027-01-15 08:00:00 UTC
DAY = 24 * 3600
COLUMNS = [
    "id",
    "identifier",
    "session_count",
    "language",
    "timezone",
    "game_version",
    "device_os",
    "device_type",
    "device_model",
    "ad_id",
    "tags",
    "last_active",
    "playtime",
    "amount_spent",
    "created_at",
    "invalid_identifier",
    "badge_count",
]
EVERYBODY: Any = {"included_segments": ["Total Subscriptions"]}
BUSY = ["Only one concurrent export is allowed per OneSignal account."]


class Exports:
    """The calls that these tests are made of."""

    def __init__(self, audience: Audience) -> None:
        self.audience, self.api = audience, audience.api

    def start(self, **body: Any) -> httpx.Response:
        query = {"app_id": self.audience.app_id}
        return self.api.post("/players/csv_export", params=query, json=body)

    def subscriptions(self, **body: Any) -> list[dict[str, str]]:
        return self.rows(self.start(**body).raise_for_status().json()["csv_file_url"])

    def history(self, message_id: str, **body: Any) -> httpx.Response:
        body = {"app_id": self.audience.app_id, "events": "sent", **body}
        return self.api.post(f"/notifications/{message_id}/history", json=body)

    def events(self, message_id: str) -> httpx.Response:
        query = {"app_id": self.audience.app_id}
        return self.api.post(f"/notifications/{message_id}/export_events", params=query)

    def rows(self, url: str) -> list[dict[str, str]]:
        """What is in a file that was announced."""
        assert look(url).status_code == 404
        content = look(url).raise_for_status().content
        if url.endswith(".gz"):
            content = gzip.decompress(content)
        return list(csv.DictReader(io.StringIO(content.decode())))


def look(url: str) -> httpx.Response:
    """Ask for a file, without any key."""
    return httpx.get(url, trust_env=False, verify=NO_TLS)


@pytest.fixture
def files(audience: Audience) -> Exports:
    audience.sandbox.clock.freeze(NOW)
    return Exports(audience)


def test_a_file_comes_after_it_was_announced(files: Exports) -> None:
    [phone] = files.audience.add("ann", tags={"plan": "pro"}, language="de", amount_spent=2.5)
    url = files.start().raise_for_status().json()["csv_file_url"]
    base = f"{files.audience.sandbox.url}/csv_exports/{APP_ID}/users_"
    assert url.startswith(base)
    assert url.endswith("_2027-01-15.csv.gz")
    pending = look(url)
    assert pending.status_code == 404
    assert pending.headers["content-type"] == "application/xml"
    assert "<Code>NoSuchKey</Code>" in pending.text
    ready = look(url)
    assert ready.headers["content-type"] == "application/gzip"
    header, row = csv.reader(io.StringIO(gzip.decompress(ready.content).decode()))
    assert header == COLUMNS
    assert dict(zip(header, row, strict=True)) == {
        "id": phone,
        "identifier": "iOSPush-ann",
        "session_count": "0",
        "language": "de",
        "timezone": "",
        "game_version": "",
        "device_os": "",
        "device_type": "0",
        "device_model": "",
        "ad_id": "",
        "tags": '{"plan":"pro"}',
        "last_active": "2027-01-15 08:00:00",
        "playtime": "0",
        "amount_spent": "2.5",
        "created_at": "2027-01-15 08:00:00",
        "invalid_identifier": "f",
        "badge_count": "",
    }
    assert look(url).content == ready.content


def test_extra_fields_are_columns_in_their_order(files: Exports) -> None:
    phone, tablet = files.audience.add(
        "ann", "iOSPush", "Email", country="DE", lat=52.5, long=13.4, timezone_id="Asia/Kolkata"
    )
    files.audience.unsubscribe(phone)
    extra = [
        "unsubscribed_at",
        "notification_types",
        "location",
        "country",
        "external_user_id",
        "onesignal_id",
        "timezone_id",
        "rooted",
        "ip",
        "web_auth",
        "web_p256",
    ]
    first, second = files.subscriptions(extra_fields=extra)
    assert list(first) == [*COLUMNS, *extra]
    assert (first["id"], second["id"]) == (phone, tablet)
    assert first["unsubscribed_at"] == "2027-01-15 08:00:00"
    assert (first["invalid_identifier"], first["notification_types"]) == ("t", "-31")
    assert (second["invalid_identifier"], second["unsubscribed_at"]) == ("f", "")
    assert (first["location"], first["country"]) == ("52.5,13.4", "DE")
    assert (first["timezone"], first["timezone_id"]) == ("19800", "Asia/Kolkata")
    assert (first["external_user_id"], first["rooted"]) == ("ann", "f")
    user = f"{files.audience.app}/users/by/external_id/ann"
    onesignal_id = files.api.get(user).json()["identity"]["onesignal_id"]
    assert first["onesignal_id"] == second["onesignal_id"] == onesignal_id
    assert second["device_type"] == "11"
    for timezone in ("Nowhere/City", "../etc"):
        path = f"{files.audience.app}/users/by/external_id/ann"
        files.api.patch(path, json={"properties": {"timezone_id": timezone}}).raise_for_status()
        assert files.subscriptions()[0]["timezone"] == ""


def test_each_column_holds_what_the_device_told(files: Exports) -> None:
    told = {
        "identifier": "t",
        "session_count": 3,
        "language": "de",
        "timezone": -28800,
        "game_version": "1.0",
        "device_os": "13.6",
        "device_model": "iPhone12,1",
        "ad_id": "ad",
        "playtime": 60,
        "amount_spent": 9.5,
        "badge_count": 2,
        "web_auth": "auth",
        "web_p256": "p256",
    }
    moments = {"created_at": 1_395_096_859, "last_active": 1_598_826_147}
    body = {"app_id": files.audience.app_id, "device_type": 3, **told, **moments}
    files.api.post("/players", json=body).raise_for_status()
    [row] = files.subscriptions(extra_fields=["web_auth", "web_p256"])
    assert row.items() >= {name: str(value) for name, value in told.items()}.items()
    assert row["device_type"] == "3"
    assert (row["created_at"], row["last_active"]) == ("2014-03-17 22:54:19", "2020-08-30 22:22:27")
    subscription = {"type": "AndroidPush", "token": "t", "rooted": True}
    body = {"identity": {"external_id": "ann"}, "subscriptions": [subscription]}
    files.api.post(f"{files.audience.app}/users", json=body).raise_for_status()
    assert files.subscriptions(extra_fields=["rooted"])[1]["rooted"] == "t"


def test_exports_are_narrowed(files: Exports) -> None:
    audience = files.audience
    audience.add("ann", "iOSPush", tags={"plan": "pro"}, last_active=NOW)
    phone, _ = audience.add("bob", "iOSPush", "Email", tags={"plan": "pro"}, last_active=NOW)
    audience.add("cyd", last_active=NOW)
    audience.unsubscribe(phone)
    pro = {"field": "tag", "key": "plan", "relation": "=", "value": "pro"}
    audience.segment("Pro", pro).raise_for_status()

    def tokens(**body: Any) -> list[str]:
        return sorted(row["identifier"] for row in files.subscriptions(**body))

    # Without a segment everything comes, whether subscribed or not.
    everything = ["bob@example.com", "iOSPush-ann", "iOSPush-bob", "iOSPush-cyd"]
    assert tokens() == tokens(include_unsubscribed=False) == everything
    assert tokens(segment_name="Pro") == ["bob@example.com", "iOSPush-ann"]
    assert tokens(segment_name="Pro", include_unsubscribed=True) == everything[:3]
    assert tokens(segment_name="Unknown") == []
    for table in ("subscriptions", "users"):
        sql = f"UPDATE {table} SET last_active = ?"
        audience.sandbox.world.store.run(sql, NOW - DAY)
    audience.add("dan")
    assert tokens(last_active_since=str(NOW - DAY)) == ["iOSPush-dan"]
    # The file shows the later activity of the subscription and its user, so it is asked for too.
    body = {"properties": {"last_active": NOW}}
    path = f"{audience.app}/users/by/external_id/cyd"
    audience.api.patch(path, json=body).raise_for_status()
    assert tokens(last_active_since=str(NOW - DAY)) == ["iOSPush-cyd", "iOSPush-dan"]
    refused = files.start(last_active_since="yesterday")
    assert errors(refused, 400) == ["last_active_since must be Unix seconds in a string"]


def test_an_export_shows_the_moment_of_its_start(files: Exports) -> None:
    files.audience.add("ann")
    url = files.start().json()["csv_file_url"]
    files.audience.add("bob")
    assert len(files.rows(url)) == 1


def test_one_export_runs_at_a_time(files: Exports, org: httpx.Client) -> None:
    files.audience.add("ann")
    message_id = files.audience.sent(**EVERYBODY)
    first = files.start().json()["csv_file_url"]
    assert errors(files.start(), 400) == BUSY
    assert errors(files.events(message_id), 400) == BUSY
    # It counts for the account: another app has to wait, too.
    other = org.post("/apps", json={"name": "Other"}).json()["id"]
    key = org.post(f"/apps/{other}/auth/tokens", json={"name": "k"}).json()["formatted_token"]
    headers = {"Authorization": f"Key {key}"}
    reply = files.api.post("/players/csv_export", params={"app_id": other}, headers=headers)
    assert errors(reply, 400) == BUSY
    # History is not one of them.
    assert files.history(message_id).status_code == 202
    files.rows(first)
    files.rows(files.events(message_id).json()["csv_file_url"])
    assert files.start().status_code == 200
    # Nobody looks for this one, yet it gets ready some day.
    assert errors(files.start(), 400) == BUSY
    files.audience.sandbox.clock.advance(600)
    assert files.start().status_code == 200


def test_a_file_lasts_three_days(files: Exports) -> None:
    url = files.start().json()["csv_file_url"]
    files.rows(url)
    files.audience.sandbox.clock.advance(3 * DAY - 1)
    assert look(url).status_code == 200
    files.audience.sandbox.clock.advance(1)
    assert look(url).status_code == 404
    files.start().raise_for_status()
    assert files.audience.sandbox.world.store.value("SELECT count(*) FROM files") == 1
    assert look(f"{files.audience.sandbox.url}/csv_exports/{APP_ID}/x.csv").status_code == 404


def test_how_long_a_file_takes_can_be_set(files: Exports) -> None:
    settings = files.audience.sandbox.settings
    settings.export_pending_status = 403
    settings.export_pending_polls = 2
    settings.export_pending_seconds = 60
    url = files.start().json()["csv_file_url"]
    pending = look(url)
    assert (pending.status_code, "AccessDenied" in pending.text) == (403, True)
    assert [look(url).status_code for _ in range(3)] == [403, 403, 403]
    files.audience.sandbox.clock.advance(60)
    assert look(url).status_code == 200


def test_without_pending_a_file_is_there_at_once() -> None:
    settings = Settings(export_pending_polls=0, check_replies=True)
    with Sandbox(settings=settings) as sandbox:
        url = sandbox.client().subscriptions.export().csv_file_url
        assert look(url).status_code == 200


def test_the_history_of_a_message(files: Exports) -> None:
    phone, tablet = files.audience.add("ann", "iOSPush", "AndroidPush")
    [other] = files.audience.add("bob")
    message_id = files.audience.sent(**EVERYBODY)
    files.audience.sandbox.clock.advance(30)
    files.audience.sandbox.record_event(message_id, "clicked", tablet)
    reply = files.history(message_id, events="sent").raise_for_status().json()
    assert reply["success"] is True
    assert reply["destination_url"].endswith(".csv")
    sent = files.rows(reply["destination_url"])
    assert list(sent[0]) == ["player_id", "onesignal_id", "external_id", "target_channel"]
    assert [row["player_id"] for row in sent] == [phone, tablet, other]
    assert [row["external_id"] for row in sent] == ["ann", "ann", "bob"]
    assert {row["target_channel"] for row in sent} == {"push"}
    reply = files.history(message_id, events="clicked").json()
    [clicked] = files.rows(reply["destination_url"])
    assert clicked.pop("timestamp") == str(NOW + 30)
    assert clicked == sent[1]


def test_history_has_its_conditions(files: Exports) -> None:
    files.audience.add("ann")
    message_id = files.audience.sent(**EVERYBODY)
    refused = files.history(message_id, email="nobody")
    assert refused.json() == {"errors": ["param `email` must be a valid email"], "success": False}
    assert files.history(message_id, email="me@example.com").status_code == 202
    assert "events is required" in errors(files.history(message_id, events=None), 400)
    assert errors(files.history(str(uuid4())), 404) == ["Notification not found"]
    files.audience.sandbox.clock.advance(7 * DAY + 1)
    gone = files.history(message_id)
    assert errors(gone, 400) == ["The history of this message is no longer available"]


def test_the_events_of_a_message(files: Exports) -> None:
    phone, tablet = files.audience.add("ann", "iOSPush", "AndroidPush")
    message_id = files.audience.sent(**EVERYBODY)
    record, clock = files.audience.sandbox.record_event, files.audience.sandbox.clock
    clock.advance(1)
    record(message_id, "received", phone)
    clock.advance(1)
    record(message_id, "clicked", phone)
    record(message_id, "failed", tablet)
    url = files.events(message_id).raise_for_status().json()["csv_file_url"]
    name = f"events_audience-activity-{message_id}-push-2027-01-15T08-00-02AMUTC-"
    assert f"/csv_exports/{APP_ID}/{name}" in url
    first, second = files.rows(url)
    assert list(first) == [
        "external_user_id",
        "subscription_id",
        "device_type",
        "sent",
        "delivered",
        "clicked",
        "onesignal_id",
        "failed",
        "unsubscribed",
        "failure_message",
    ]
    assert (first["external_user_id"], first["subscription_id"]) == ("ann", phone)
    assert (first["device_type"], second["device_type"]) == ("0", "1")
    assert first["sent"] == second["sent"] == "2027-01-15 08:00:00"
    assert first["delivered"] == "2027-01-15 08:00:01"
    assert first["clicked"] == "2027-01-15 08:00:02"
    assert (first["failed"], first["failure_message"]) == ("", "")
    assert second["failed"] == "2027-01-15 08:00:02"
    assert second["failure_message"] == "Unsubscribed"
    assert errors(files.events(str(uuid4())), 404) == ["Notification not found"]


def test_history_holds_whom_the_message_has_reached(files: Exports) -> None:
    for name in ("ann", "bob", "cyd"):
        files.audience.add(name)
    message_id = files.audience.sent(**EVERYBODY, throttle_rate_per_minute=1)

    def names() -> list[str]:
        rows = files.rows(files.history(message_id).json()["destination_url"])
        return [row["external_id"] for row in rows]

    assert names() == ["ann"]
    files.audience.sandbox.clock.advance(60)
    assert names() == ["ann", "bob"]


def test_a_scheduled_message_has_no_recipients_yet(files: Exports) -> None:
    files.audience.add("ann")
    message_id = files.audience.sent(**EVERYBODY, send_after="2027-01-16T00:00:00Z")
    assert files.rows(files.history(message_id).json()["destination_url"]) == []


async def test_the_client_waits_for_files(files: Exports) -> None:
    files.audience.add("ann", tags={"ü": '"quoted", with a comma'})
    client = files.audience.sandbox.client()
    export = client.subscriptions.export({"extra_fields": ["country"]})
    content = exports.download(export.csv_file_url, interval=0.01)
    [row] = csv.DictReader(io.StringIO(content.decode()))
    assert json.loads(row["tags"]) == {"ü": '"quoted", with a comma'}
    message_id = files.audience.sent(**EVERYBODY)
    history = client.notifications.history(message_id, {"events": "sent"})
    content = await exports.download_async(history.destination_url, interval=0.01)
    assert content.startswith(b"player_id,")
    assert len(files.audience.sandbox.requests) > 0
    asked = [each for each in files.audience.sandbox.requests if "csv_exports" in each.path]
    assert len(asked) == 4
    assert all("authorization" not in each.headers for each in asked)


def test_a_history_names_nobody_who_came_later(files: Exports) -> None:
    audience = files.audience
    audience.add("ann")
    message_id = audience.sent(included_segments=["All"])
    audience.api.delete(f"{audience.app}/users/by/external_id/ann").raise_for_status()
    audience.add("bob")
    reply = audience.api.post(
        f"/notifications/{message_id}/history",
        json={"app_id": audience.app_id, "events": "sent"},
    )
    url = reply.raise_for_status().json()["destination_url"]
    look(url)
    assert len(look(url).text.splitlines()) == 1
    with pytest.raises(ValueError, match="did not go to anybody"):
        audience.sandbox.record_event(message_id, "clicked")


def test_the_history_of_a_message_that_was_late_lasts_as_long(files: Exports) -> None:
    audience = files.audience
    audience.add("ann")
    audience.sandbox.clock.freeze("2027-01-15T08:00:00Z")
    late = "2027-01-15T07:59:30Z"
    message_id = audience.sent(included_segments=["All"], send_after=late)
    body = {"app_id": audience.app_id, "events": "sent"}

    def status() -> int:
        return audience.api.post(f"/notifications/{message_id}/history", json=body).status_code

    assert status() == 202
    audience.sandbox.clock.advance(7 * DAY + 1)
    assert status() == 400


def test_time_zones_are_those_of_the_clock(files: Exports) -> None:
    files.audience.add("ann", timezone_id="Europe/Berlin")
    offsets: list[str] = []
    for day in ("2026-01-15", "2026-07-15"):
        files.audience.sandbox.clock.freeze(f"{day}T12:00:00Z")
        [row] = files.subscriptions()
        offsets.append(row["timezone"])
    assert offsets == ["3600", "7200"]


def test_bad_orders_are_refused_in_plain_words(files: Exports) -> None:
    for body in ({"include_unsubscribed": 5}, {"extra_fields": "country"}):
        [error] = errors(files.start(**body), 400)
        assert isinstance(error, str)
