"""Checks: each catches its mistake, none stands in the way of a request that may be right."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import pytest

from onesignal_client import Checks, ConfigurationError, InvalidRequestError, OneSignal, models
from onesignal_client.checks import CHECKS, PATH, TARGETING
from tests.support.cases import CASES, NOTHING
from tests.support.driving import SETTINGS, Send, by_resource
from tests.support.recording_server import RecordingServer
from tests.support.shapes import MODELS, OPERATIONS
from tests.support.together import together

pytestmark = [
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.DataModelMixWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.UnknownFieldWarning"),
]

CREATE: tuple[str, tuple[Any, ...]] = ("notifications.create", ())
HELLO: Any = {"contents": {"en": "Hello"}}
SEGMENTS = "included_segments"
ALL: Any = {"included_segments": ["All"]}
ALIASES: Any = {"include_aliases": {"external_id": ["1"]}, "target_channel": "push"}
FILTERS: Any = {"filters": [{"field": "tag", "key": "a", "relation": "exists"}]}
IDS: Any = {"include_subscription_ids": ["a"]}
EMAIL: Any = {"email_to": ["a@b.example"]}
ACTIVITY: Any = {
    "name": "n",
    "activity_id": "a",
    "event_attributes": {},
    "event_updates": {},
    "contents": {"en": "x"},
    "headings": {"en": "x"},
}

UPDATE: Any = {"name": "n", "event": "update", "event_updates": {}}

REFUSED: list[tuple[str, str, tuple[Any, ...], Any, str]] = [
    # No targeting at all
    ("targeting", *CREATE, HELLO, SEGMENTS),
    ("targeting", *CREATE, {"template_id": "t"}, SEGMENTS),
    ("targeting", *CREATE, {**HELLO, "included_segments": []}, SEGMENTS),
    ("targeting", *CREATE, {**HELLO, "included_segments": None}, SEGMENTS),
    ("targeting", *CREATE, {**HELLO, "excluded_segments": ["x"]}, SEGMENTS),
    ("targeting", *CREATE, {**HELLO, "isIos": True}, SEGMENTS),
    ("targeting", *CREATE, {**HELLO, "include_unsubscribed": True}, SEGMENTS),
    ("targeting", *CREATE,
     {**HELLO, "include_aliases": {"external_id": []}, "target_channel": "push"}, SEGMENTS),
    ("targeting", *CREATE, models.Notification(**HELLO), SEGMENTS),
    # Two methods at once
    ("one_targeting", *CREATE, {**HELLO, **ALL, **FILTERS}, "filters"),
    ("one_targeting", *CREATE, {**HELLO, **ALL, **ALIASES}, "include_aliases"),
    ("one_targeting", *CREATE, {**HELLO, **ALIASES, **IDS}, "include_subscription_ids"),
    ("one_targeting", *CREATE, {**HELLO, **FILTERS, **EMAIL}, "email_to"),
    ("one_targeting", *CREATE, {**HELLO, **ALIASES, **EMAIL}, "email_to"),
    ("one_targeting", *CREATE,
     {**HELLO, **ALL, "include_player_ids": ["p"]}, "include_player_ids"),
    ("one_targeting", *CREATE,
     {**HELLO, **IDS, "include_external_user_ids": ["p"]}, "include_external_user_ids"),
    ("one_targeting", "live_activities.start", ("type",), {**ACTIVITY, **ALL, **IDS},
     "include_subscription_ids"),
    # The message's external_id taken for a user's
    ("external_id", *CREATE, {**HELLO, "external_id": "42"}, "external_id"),
    ("external_id", *CREATE, {**HELLO, "external_id": str(uuid4())}, "external_id"),
    ("external_id", *CREATE,
     {**HELLO, "external_id": "42", "target_channel": "push"}, "external_id"),
    ("external_id", *CREATE, {**HELLO, **ALL, "external_id": "42"}, "external_id"),
    ("external_id", *CREATE, {**HELLO, **FILTERS, "external_id": "42"}, "external_id"),
    # Aliases without a channel
    ("target_channel", *CREATE,
     {**HELLO, "include_aliases": {"external_id": ["1"]}}, "target_channel"),
    ("target_channel", *CREATE,
     models.Notification(**HELLO, include_aliases={"own": ["1"]}, target_channel=""),
     "target_channel"),
    # An SMS that would go out as a push message
    ("sms_channel", *CREATE, {**HELLO, **ALL, "sms_from": "MG1"}, "target_channel"),
    ("sms_channel", *CREATE,
     {**HELLO, **FILTERS, "sms_media_urls": ["https://example.com/a.png"]}, "target_channel"),
    # A warm-up without its plan, or with a time of its own
    ("warm_up", *CREATE, {**ALL, "email_body": "x", "kind": "warmup"}, "email_warm_up"),
    ("warm_up", *CREATE,
     {**ALL, "email_body": "x", "kind": "warmup", "email_warm_up": {"stages": []},
      "send_after": "2026-12-01T00:00:00Z"}, "send_after"),
    # Nobody to count
    ("counted_segments", "notifications.estimate_recipients", (), FILTERS, "included_segments"),
    ("counted_segments", "notifications.estimate_recipients", (), {"included_segments": []},
     "included_segments"),
    # A sound that would be dropped
    ("activity_sound", "live_activities.update", ("a",), {**UPDATE, "ios_sound": "ding.wav"},
     "ios_sound"),
    # One new owner
    ("one_alias", "subscriptions.transfer", ("s",),
     {"identity": {"external_id": "1", "onesignal_id": "2"}}, "identity"),
    ("one_alias", "subscriptions.transfer", ("s",), {"identity": {}}, "identity"),
    # No English
    ("english", *CREATE, {**ALL, "contents": {"de": "Hallo"}}, "contents"),
    ("english", *CREATE, {**ALL, "contents": {"EN": "x", "es": "y"}}, "contents"),
    # externalId
    ("alias_label", *CREATE,
     {**HELLO, "include_aliases": {"externalId": ["1"]}, "target_channel": "push"},
     "include_aliases.externalId"),
    ("alias_label", "notifications.estimate_recipients", (),
     {**ALL, "include_aliases": {"externalId": ["1"]}, "target_channel": "push"},
     "include_aliases.externalId"),
    ("alias_label", "live_activities.start", ("type",),
     {**ACTIVITY, "include_aliases": {"externalId": ["1"]}}, "include_aliases.externalId"),
    ("alias_label", "users.create", (), {"identity": {"externalId": "1"}}, "identity.externalId"),
    ("alias_label", "aliases.add", ("own", "1"), {"identity": {"externalId": "1"}},
     "identity.externalId"),
    ("alias_label", "aliases.add_by_subscription", ("s",), {"identity": {"externalId": "1"}},
     "identity.externalId"),
    ("alias_label", "subscriptions.transfer", ("s",), {"identity": {"externalId": "1"}},
     "identity.externalId"),
    ("alias_label", "users.get", ("externalId", "1"), NOTHING, "alias_label"),
    ("alias_label", "users.update", ("externalId", "1"), {}, "alias_label"),
    ("alias_label", "users.delete", ("externalId", "1"), NOTHING, "alias_label"),
    ("alias_label", "aliases.list", ("externalId", "1"), NOTHING, "alias_label"),
    ("alias_label", "aliases.add", ("externalId", "1"), {"identity": {"own": "1"}}, "alias_label"),
    ("alias_label", "aliases.delete", ("externalId", "1", "own"), NOTHING, "alias_label"),
    ("alias_label", "inbox.list", ("externalId", "1"), NOTHING, "alias_label"),
    ("alias_label", "inbox.unread_count", ("externalId", "1"), NOTHING, "alias_label"),
    ("alias_label", "inbox.mark_up_to", ("externalId", "1"), {}, "alias_label"),
    ("alias_label", "inbox.mark", ("externalId", "1", "m"), {}, "alias_label"),
    ("alias_label", "subscriptions.create", ("externalId", "1"), {"subscription": {}},
     "alias_label"),
    # Values that got lost, and those that OneSignal does not take
    *(("lost_value", "users.get", ("external_id", lost), NOTHING, "alias_id")
      for lost in ("None", "null", " NULL ", "undefined", "NaN")),
    ("lost_value", "notifications.get", ("None",), NOTHING, "notification_id"),
    ("lost_value", *CREATE,
     {**HELLO, "include_aliases": {"external_id": ["17", "None"]}, "target_channel": "push"},
     "include_aliases.external_id"),
    ("lost_value", "users.create", (), {"identity": {"own": "undefined"}}, "identity.own"),
    ("lost_value", "players.create", (), {"device_type": 1, "external_user_id": "nan"},
     "external_user_id"),
    *(("reserved_external_id", "users.create", (), {"identity": {"external_id": reserved}},
       "identity.external_id") for reserved in ("NA", "0", "1", "-1", 1)),
    ("reserved_external_id", "players.update", ("p",), {"external_user_id": "0"},
     "external_user_id"),
    # Too many
    ("max_recipients", *CREATE,
     {**HELLO, "include_subscription_ids": ["a"] * 20_001}, "include_subscription_ids"),
    ("max_recipients", *CREATE,
     {**HELLO, "include_aliases": {"external_id": ["a"] * 20_000, "own": ["b"]},
      "target_channel": "push"}, "include_aliases"),
    ("max_recipients", *CREATE,
     {"email_body": "x", "email_to": ["a@b.example"] * 20_001}, "email_to"),
    ("max_recipients", *CREATE,
     {**HELLO, "include_phone_numbers": ["+1"] * 20_001}, "include_phone_numbers"),
    ("max_recipients", "live_activities.start", ("type",),
     {**ACTIVITY, "include_subscription_ids": ["a"] * 20_001}, "include_subscription_ids"),
    ("max_filters", *CREATE, {**HELLO, "filters": [{"field": "tag"}] * 201}, "filters"),
    ("max_filters", "segments.create", (), {"name": "n", "filters": [{"field": "tag"}] * 201},
     "filters"),
    ("max_filters", "segments.update", ("s",), {"name": "n", "filters": [{"field": "tag"}] * 201},
     "filters"),
]  # fmt: skip

ALLOWED: list[tuple[str, tuple[Any, ...], Any]] = [
    (*CREATE, {**HELLO, **ALL}),
    (*CREATE, {**HELLO, **ALL, "excluded_segments": ["x"]}),
    (*CREATE, {**HELLO, **ALIASES}),
    (*CREATE, {**HELLO, **ALIASES, "excluded_segments": ["x"]}),
    (*CREATE, {**HELLO, **ALIASES, "included_segments": [], "filters": None}),
    (*CREATE, {**HELLO, **ALIASES, "include_aliases": {"external_id": ["1"], "own": None}}),
    (*CREATE, {**HELLO, **ALIASES, "include_subscription_ids": None}),
    (*CREATE, {**HELLO, **FILTERS}),
    (*CREATE, {**HELLO, **FILTERS, "excluded_segments": ["x"]}),
    (*CREATE, {**HELLO, **IDS, "target_channel": "push", "isIos": True}),
    (*CREATE, {**HELLO, **ALL, "target_channel": "email", "email_body": "x"}),
    (*CREATE, {**HELLO, **ALL, "sms_from": "MG1", "target_channel": "sms"}),
    (*CREATE, {**HELLO, **ALL, "sms_from": "MG1", "isSms": True}),
    (*CREATE, {**HELLO, **IDS, "sms_from": "MG1"}),
    (*CREATE, {**ALL, "sms_from": "MG1", "template_id": "t"}),
    (*CREATE, {**ALL, "email_body": "x", "kind": "warmup", "email_warm_up": {"stages": []}}),
    # Contents that come from elsewhere, or need none
    (*CREATE, {**ALL, "template_id": "t"}),
    (*CREATE, {**ALL, "template_id": "t", "contents": {"de": "Hallo"}}),
    (*CREATE, {**ALL, "content_available": True, "data": {"a": 1}}),
    (*CREATE, {**ALL, "contents": {}}),
    (*CREATE, {**ALL, "contents": None}),
    (*CREATE, {**HELLO, **ALL, "headings": {"de": "x"}, "subtitle": {"de": "x"}}),
    (*CREATE, {"email_subject": "s", "email_body": "b", **EMAIL}),
    (*CREATE, {**HELLO, "include_phone_numbers": ["+15555550100"], "sms_from": "x"}),
    (*CREATE, {**EMAIL, "include_email_tokens": ["c@d.example"], "email_body": "b"}),
    (*CREATE, {**HELLO, "include_ios_tokens": ["a"], "include_android_reg_ids": ["b"]}),
    # Ways of targeting that this library does not know
    (*CREATE, {**HELLO, "include_brand_new_tokens": ["a"]}),
    (*CREATE, {**HELLO, "tags": [{"key": "a", "relation": "=", "value": "b"}]}),
    # external_id as what it is
    (*CREATE, {**HELLO, **ALL, "external_id": str(uuid4())}),
    (*CREATE, {**HELLO, **FILTERS, "external_id": str(uuid4()).upper()}),
    (*CREATE, {**HELLO, **ALIASES, "external_id": "order-17"}),
    (*CREATE, {**HELLO, **ALL, "external_id": None}),
    (*CREATE, {**HELLO, **ALL, "external_id": ""}),
    # Labels
    (*CREATE, {**HELLO, "include_aliases": {"own_id": ["1"]}, "target_channel": "sms"}),
    ("users.create", (), {"identity": {"external_id": "17", "onesignal_id": "2", "own": "1"}}),
    ("users.create", (), {"identity": {"external_id": "nonesuch", "own": "0"}}),
    ("users.get", ("external_id", "1"), NOTHING),
    ("users.create", (), {"identity": None, "subscriptions": []}),
    ("users.get", ("external_id", "externalId"), NOTHING),
    ("aliases.delete", ("external_id", "1", "externalId"), NOTHING),
    ("aliases.list_by_subscription", ("externalId",), NOTHING),
    # As many as there may be
    (*CREATE, {**HELLO, "include_subscription_ids": ["a"] * 20_000}),
    (*CREATE, {**HELLO, "filters": [{"field": "tag"}] * 200}),
    ("segments.create", (), {"name": "n", "filters": [{"field": "tag"}] * 200}),
    # Requests without a way of targeting of their own
    ("notifications.estimate_recipients", (),
     {**ALL, **FILTERS, "include_aliases": {"external_id": ["1"]}}),
    ("live_activities.start", ("type",), {**ACTIVITY, "include_aliases": {"external_id": ["1"]}}),
    ("live_activities.update", ("a",), {**UPDATE, "contents": {"de": "x"}}),
    ("live_activities.update", ("a",), {**UPDATE, "ios_sound": "nil"}),
    ("live_activities.update", ("a",), {**UPDATE, "ios_sound": "a.wav", "headings": {"en": "x"}}),
    ("templates.create", (), {"name": "n", "contents": {"de": "x"}}),
    ("journeys.create", (), {"name": "n", "nodes": []}),
]  # fmt: skip


def call(client: Any, name: str, path: tuple[Any, ...], body: Any) -> Any:
    group, method = name.split(".")
    return getattr(getattr(client, group), method)(*path, *(() if body is NOTHING else (body,)))


@together("check, name, path, body, field", REFUSED)
def test_each_mistake_is_caught_by_its_check(
    server: RecordingServer,
    send_by_one: Send,
    check: str,
    name: str,
    path: Any,
    body: Any,
    field: str,
) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        send_by_one(lambda client: call(client, name, path, body))
    error = caught.value
    assert (error.check, error.field, error.operation) == (check, field, name)
    assert str(error).startswith(f"{name}: {field} ")
    assert f"check {check!r}" in str(error)
    assert "\n" not in str(error)
    assert server.requests == []


@together("check, name, path, body, field", REFUSED)
def test_each_check_can_be_switched_off(
    server: RecordingServer, check: str, name: str, path: Any, body: Any, field: str
) -> None:
    with OneSignal(**SETTINGS, base_url=server.url, checks=Checks(skip={check})) as client:
        try:
            call(client, name, path, body)
        except InvalidRequestError as error:
            assert error.check != check  # it breaks another rule, too
        else:
            assert len(server.taken()) == 1
        with pytest.raises(InvalidRequestError):
            call(client.with_options(checks=True), name, path, body)


@together("check, name, path, body, field", REFUSED)
def test_all_checks_can_be_switched_off(
    server: RecordingServer, check: str, name: str, path: Any, body: Any, field: str
) -> None:
    with OneSignal(**SETTINGS, base_url=server.url, checks=False) as client:
        call(client, name, path, body)
    assert len(server.taken()) == 1


@together("name, path, body", ALLOWED)
def test_what_may_be_right_is_sent(
    server: RecordingServer, name: str, path: Any, body: Any
) -> None:
    with OneSignal(**SETTINGS, base_url=server.url) as client:
        call(client, name, path, body)
    assert len(server.taken()) == 1


@together("case", {case.name: case for case in CASES})
def test_no_documented_request_is_refused(server: RecordingServer, case: Any) -> None:
    server.reply({})
    with OneSignal(**SETTINGS, base_url=server.url) as client:
        by_resource(client, case)
    assert len(server.taken()) == 1


def test_the_limits_can_be_set(server: RecordingServer) -> None:
    checks = Checks(max_recipients=2, max_filters=1)
    with OneSignal(**SETTINGS, base_url=server.url, checks=checks) as client:
        client.notifications.create({**HELLO, "include_subscription_ids": ["a", "b"]})  # type: ignore[arg-type]
        client.notifications.create({**HELLO, "filters": [{}]})  # type: ignore[arg-type]
        with pytest.raises(InvalidRequestError, match="names 3 recipients; a request takes 2"):
            client.notifications.create({**HELLO, "include_subscription_ids": ["a", "b", "c"]})  # type: ignore[arg-type]
        with pytest.raises(InvalidRequestError, match="has 2 entries; a request takes 1"):
            client.notifications.create({**HELLO, "filters": [{}, {}]})  # type: ignore[arg-type]
        narrow = client.with_options(checks=Checks(max_recipients=1))
        each: Any
        for each in ({"included_segments": ["a", "b"]}, {"filters": [{}, {}]}):
            narrow.notifications.create({**HELLO, **each})  # type: ignore[arg-type]
        roomy = client.with_options(checks=Checks(max_recipients=30_000, max_filters=300))
        roomy.notifications.create({**HELLO, "include_subscription_ids": ["a"] * 25_000})  # type: ignore[arg-type]
        roomy.notifications.create({**HELLO, "filters": [{}] * 250})  # type: ignore[arg-type]


def test_the_advice_on_external_id_names_the_way() -> None:
    with (
        OneSignal(**SETTINGS, base_url="http://127.0.0.1:9") as client,
        pytest.raises(InvalidRequestError, match=r'include_aliases={"external_id": \[\.\.\.\]}'),
    ):
        client.notifications.create({**HELLO, **ALL, "external_id": "42"})  # type: ignore[arg-type]


def test_several_checks_can_be_switched_off(server: RecordingServer) -> None:
    checks = Checks(skip={"targeting", "external_id", "english"})
    with OneSignal(**SETTINGS, base_url=server.url, checks=checks) as client:
        client.notifications.create({"contents": {"de": "x"}, "external_id": "42"})
    assert len(server.requests) == 1


@pytest.mark.parametrize("skip", [{"targetting"}, {"english", "no_such"}])
def test_a_check_that_does_not_exist_cannot_be_switched_off(skip: Any) -> None:
    checks = Checks(skip=skip)
    with (
        OneSignal(**SETTINGS, base_url="http://127.0.0.1:9", checks=checks) as client,
        pytest.raises(ConfigurationError, match="there is no check"),
    ):
        client.notifications.create({**HELLO, **ALL})  # type: ignore[arg-type]


def test_types_are_checked_even_without_checks() -> None:
    with (
        OneSignal(**SETTINGS, base_url="http://127.0.0.1:9", checks=False) as client,
        pytest.raises(InvalidRequestError) as caught,
    ):
        client.notifications.create({**HELLO, "included_segments": "All"})  # type: ignore[arg-type]
    assert caught.value.check is None


def test_the_table_of_checks() -> None:
    for rule in CHECKS:
        assert rule.looks_at <= MODELS.keys() | {PATH}
        assert re.match(r"(official SDK|documentation|issues)\b.+", rule.source)
        assert rule.name.isidentifier()
    assert {rule.name for rule in CHECKS} == {row[0] for row in REFUSED}
    known = models.Notification._facts().codecs.keys()
    beyond = {"include_player_ids", "include_external_user_ids"}
    targeting = {field for row in TARGETING.values() for field in row}
    assert targeting - known <= beyond
    assert {field for field in known if field.startswith("include")} - targeting == {
        "include_unsubscribed"
    }


def test_every_path_with_an_alias_label_is_checked() -> None:
    labelled = {each.call for each in OPERATIONS.values() if "{alias_label}" in each.path}
    assert labelled == {row[1] for row in REFUSED if row[4] == "alias_label"}
