"""Messages: whom they reach, what is answered, when they go out, what is shown of them."""

from __future__ import annotations

import base64
from typing import Any
from uuid import uuid4

import httpx
import pytest

from onesignal_client.sandbox import Sandbox, Settings
from tests.support.audience import PUSH, TYPES, Audience, errors, token

EVERYBODY: Any = {"included_segments": ["Total Subscriptions"]}
NOT_SUBSCRIBED = "All included players are not subscribed"
NO_TARGETING = (
    "You must include which players, segments, or tags you wish to send this notification to."
)
EMAIL: Any = {"email_subject": "News", "email_body": "<p>News</p>"}
NOW = 1_800_000_000
MINUTE, HOUR, DAY = 60, 3600, 24 * 3600


def external(*names: str) -> dict[str, Any]:
    return {"include_aliases": {"external_id": list(names)}, "target_channel": "push"}


# Whom a message reaches


def test_aliases_lead_to_the_channel_that_is_named(audience: Audience) -> None:
    audience.add("ann", "iOSPush", "AndroidPush", "Email", "SMS")
    audience.add("bob", "Email")

    def types(channel: str, **content: Any) -> list[str]:
        targeting = external("ann", "bob") | {"target_channel": channel}
        audience.sent(**targeting, **content)
        return sorted(each["type"] for each in audience.sandbox.sent[-1].recipients)

    assert types("push") == ["AndroidPush", "iOSPush"]
    assert types("email", **EMAIL) == ["Email", "Email"]
    assert types("sms") == ["SMS"]
    assert [message.channel for message in audience.sandbox.sent] == ["push", "email", "sms"]


def test_every_label_is_an_alias(audience: Audience) -> None:
    audience.add("ann")
    path = f"{audience.app}/users/by/external_id/ann/identity"
    identity = audience.api.patch(path, json={"identity": {"crm": "7"}}).json()["identity"]
    for label, value in (("crm", "7"), ("onesignal_id", identity["onesignal_id"].upper())):
        targeting = {"include_aliases": {label: [value]}, "target_channel": "push"}
        assert audience.reached(**targeting) == ["ann"]
    audience.add("7")
    assert audience.reached(**external("7")) == ["7"]
    both = {"external_id": ["ann"], "crm": ["7"]}
    assert audience.reached(include_aliases=both, target_channel="push") == ["ann"]


@pytest.mark.parametrize("field", ["include_subscription_ids", "include_player_ids"])
def test_subscriptions_are_reached_by_id(audience: Audience, field: str) -> None:
    [phone, tablet] = audience.add("ann", "iOSPush", "AndroidPush")
    audience.add("bob")
    assert audience.reached(**{field: [phone.upper()]}) == ["ann"]
    assert audience.reached(**{field: [phone, tablet, phone]}) == ["ann", "ann"]


def test_external_user_ids_still_work(audience: Audience) -> None:
    audience.add("ann", "iOSPush", "Email")
    assert audience.reached(include_external_user_ids=["ann"]) == ["ann"]
    audience.sent(include_external_user_ids=["ann"], channel_for_external_user_ids="email", **EMAIL)
    assert audience.sandbox.sent[-1].channel == "email"


@pytest.mark.parametrize(
    ("field", "kind", "invalid"),
    [
        ("email_to", "Email", "email_tokens"),
        ("include_email_tokens", "Email", "email_tokens"),
        ("include_phone_numbers", "SMS", "phone_numbers"),
        ("include_ios_tokens", "iOSPush", "ios_tokens"),
        ("include_android_reg_ids", "AndroidPush", "android_reg_ids"),
        ("include_amazon_reg_ids", "FireOSPush", "amazon_reg_ids"),
        ("include_chrome_reg_ids", "ChromeExtensionPush", "chrome_reg_ids"),
        ("include_chrome_web_reg_ids", "ChromePush", "chrome_web_reg_ids"),
        ("include_wp_wns_uris", "WindowsPush", "wp_wns_uris"),
    ],
)
def test_tokens_and_addresses_lead_to_their_subscription(
    audience: Audience, field: str, kind: str, invalid: str
) -> None:
    audience.add("ann", kind)
    [off] = audience.add("bob", kind)
    assert audience.reached(**{field: [token("ann", kind)]}, **EMAIL) == ["ann"]
    audience.unsubscribe(off)
    both = [token("ann", kind), token("bob", kind)]
    told = audience.send(**{field: both}, **EMAIL).json()["errors"]
    assert told == {f"invalid_{invalid}": both[1:]}


def test_unknown_addresses_and_push_tokens_get_a_user(audience: Audience) -> None:
    message = audience.sent(email_to=["new@example.com"], **EMAIL)
    [recipient] = audience.sandbox.sent[-1].recipients
    assert (recipient["type"], recipient["token"]) == ("Email", "new@example.com")
    assert audience.get(message)["platform_delivery_stats"]["email"]["successful"] == 1
    user = f"{audience.app}/users/by/onesignal_id/{recipient['onesignal_id']}"
    assert audience.api.get(user).json()["subscriptions"][0]["token"] == "new@example.com"
    audience.sent(include_ios_tokens=["a1"])
    assert audience.sandbox.sent[-1].recipients[0]["type"] == "iOSPush"
    refused = audience.send(email_to=["no address"], **EMAIL)
    assert errors(refused, 400) == ["email_to: 'no address' is not valid"]


@pytest.mark.parametrize(
    ("flags", "types"),
    [
        ({}, PUSH),
        ({"isIos": True}, ["iOSPush"]),
        ({"isAndroid": True}, ["AndroidPush"]),
        ({"isHuawei": True}, ["HuaweiPush"]),
        ({"isAnyWeb": True}, ["ChromePush", "FirefoxPush", "SafariPush", "SafariLegacyPush"]),
        ({"isChromeWeb": True}, ["ChromePush"]),
        ({"isFirefox": True}, ["FirefoxPush"]),
        ({"isSafari": True}, ["SafariPush", "SafariLegacyPush"]),
        ({"isWP_WNS": True}, ["WindowsPush"]),
        ({"isAdm": True}, ["FireOSPush"]),
        ({"isChrome": True}, ["ChromeExtensionPush"]),
        ({"isIos": True, "isAndroid": True}, ["AndroidPush", "iOSPush"]),
        ({"isIos": False}, PUSH),
    ],
)
def test_platform_flags_narrow_a_message(audience: Audience, flags: Any, types: Any) -> None:
    audience.add("ann", *TYPES)
    audience.sent(**EVERYBODY, **flags)
    reached = [each["type"] for each in audience.sandbox.sent[-1].recipients]
    assert sorted(reached) == sorted(types)


@pytest.mark.parametrize(("type", "facts"), TYPES.items())
def test_what_each_type_of_subscription_is_called_elsewhere(
    audience: Audience, type: str, facts: tuple[str, int, str]
) -> None:
    channel, device_type, statistics = facts
    audience.add("ann", type)
    message = audience.sent(**EVERYBODY, target_channel=channel, **EMAIL)
    assert list(audience.get(message)["platform_delivery_stats"]) == [statistics]
    assert audience.sandbox.sent[-1].channel == channel
    players = audience.api.get("/players", params={"app_id": audience.app_id}).json()["players"]
    assert [each["device_type"] for each in players] == [device_type]


def test_only_subscribed_ones_are_reached_but_for_urgent_emails(audience: Audience) -> None:
    [address] = audience.add("ann", "Email")
    audience.add("bob", "Email")
    audience.unsubscribe(address)
    everybody = {**EVERYBODY, **EMAIL}
    assert audience.reached(**everybody) == ["bob"]
    assert audience.reached(**everybody, include_unsubscribed=True) == ["ann", "bob"]


# What is answered


def test_nobody_is_a_200_without_an_id(audience: Audience) -> None:
    reply = audience.send(**EVERYBODY)
    assert reply.status_code == 200
    assert reply.json() == {"id": "", "external_id": None, "errors": [NOT_SUBSCRIBED]}
    assert list(audience.sandbox.sent) == []
    assert audience.listing()["total_count"] == 0


def test_identifiers_that_fail_are_named(audience: Audience) -> None:
    audience.add("ann")
    gone = audience.add("bob", "iOSPush", "AndroidPush", "ChromePush", "Email", "SMS")
    for subscription_id in (gone[0], gone[1], gone[3], gone[4]):
        audience.unsubscribe(subscription_id)
    # Once for each subscription that is off, beside the one that is reached.
    reply = audience.send(**external("ann", "bob", "nobody"))
    assert reply.json()["id"]
    assert reply.json()["errors"] == {"invalid_aliases": {"external_id": ["bob", "bob", "nobody"]}}
    unknown = str(uuid4())
    reply = audience.send(include_player_ids=[gone[2], gone[0], unknown])
    assert reply.json()["errors"] == {"invalid_player_ids": [gone[0], unknown]}
    reply = audience.send(include_external_user_ids=["ann", "nobody"])
    assert reply.json()["errors"] == {"invalid_external_user_ids": ["nobody"]}
    audience.add("cyd", "SMS", "Email")
    numbers = [token("bob", "SMS"), token("cyd", "SMS"), "+491"]
    reply = audience.send(include_phone_numbers=numbers)
    assert reply.json()["errors"] == {"invalid_phone_numbers": [numbers[0], numbers[2]]}
    addresses = [token("bob", "Email"), token("cyd", "Email")]
    reply = audience.send(email_to=addresses, **EMAIL)
    assert reply.json()["errors"] == {"invalid_email_tokens": addresses[:1]}


def test_when_all_are_unsubscribed_they_are_named_when_unknown_they_are_not(
    audience: Audience,
) -> None:
    [phone] = audience.add("ann")
    audience.unsubscribe(phone)
    opted_out = audience.send(**external("ann")).json()
    assert opted_out["id"] == ""
    assert opted_out["errors"] == {"invalid_aliases": {"external_id": ["ann"]}}
    unknown = audience.send(**external("nobody")).json()
    assert (unknown["id"], unknown["errors"]) == ("", [NOT_SUBSCRIBED])


def test_unknown_identifiers_can_be_ignored(audience: Audience) -> None:
    audience.add("ann")
    audience.sandbox.settings.report_unknown_recipients = False
    assert "errors" not in audience.send(**external("ann", "nobody")).json()


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, NO_TARGETING),
        ({"included_segments": [], "filters": None}, NO_TARGETING),
        ({"excluded_segments": ["All"]}, NO_TARGETING),
        (
            {**EVERYBODY, **external("ann")},
            "Only one targeting method is allowed, not included_segments and include_aliases",
        ),
        (
            {"include_aliases": {"external_id": ["a"]}},
            "target_channel is required with include_aliases",
        ),
        (
            {**external("ann"), "excluded_segments": ["All"]},
            "excluded_segments needs included_segments",
        ),
        (
            {"include_player_ids": ["7"]},
            "Incorrect player_id format in include_player_ids (not a valid UUID): 7",
        ),
        (
            {"include_subscription_ids": ["7"]},
            "Incorrect subscription_id format in include_subscription_ids (not a valid UUID): 7",
        ),
        (
            {**EVERYBODY, "contents": None},
            "Message Notifications must have English language content",
        ),
        (
            {**EVERYBODY, "contents": {"de": "Hallo"}},
            "Message Notifications must have English language content",
        ),
        (
            {"email_to": ["a@example.com"], "email_subject": "x"},
            "email_body must not be blank for emails",
        ),
        ({**EVERYBODY, "data": {"x": "y" * 2048}}, "Data must be no more than 2048 bytes long"),
        (
            {**EVERYBODY, "custom_data": {"x": "y" * 2048}},
            "custom_data must be no more than 2048 bytes long",
        ),
        ({**EVERYBODY, "url": "u", "web_url": "w"}, "url cannot be used together with web_url"),
        ({**EVERYBODY, "send_after": "soon"}, "send_after is no date and time: soon"),
        ({**EVERYBODY, "template_id": str(uuid4())}, "Template not found"),
    ],
)
def test_what_makes_no_sense_is_refused(audience: Audience, body: Any, message: str) -> None:
    audience.add("ann")
    assert errors(audience.send(**body), 400) == [message]
    assert list(audience.sandbox.sent) == []


def test_the_number_of_named_recipients_is_limited(audience: Audience) -> None:
    audience.sandbox.settings.recipients_limit = 2
    assert audience.send(**external("a", "b")).status_code == 200
    refused = audience.send(**external("a", "b", "c"))
    assert errors(refused, 400) == ["A message can name at most 2 recipients"]


def test_a_silent_push_needs_no_text(audience: Audience) -> None:
    audience.add("ann")
    audience.sent(**EVERYBODY, contents=None, content_available=True)
    body = {**EVERYBODY, "custom_data": {"x": "y" * 5000}, **EMAIL}
    audience.add("bob", "Email")
    audience.sent(**body)


# Idempotency


@pytest.mark.parametrize("field", ["idempotency_key", "external_id"])
def test_a_key_sends_once(audience: Audience, field: str) -> None:
    audience.add("ann")
    key = str(uuid4())
    first = audience.send(**external("ann", "nobody"), **{field: key})
    assert "Idempotent-Replayed" not in first.headers
    again = audience.send(**EVERYBODY, **{field: key})
    assert again.headers["Idempotent-Replayed"] == "true"
    assert again.json() == first.json()
    assert first.json()["external_id"] == (key if field == "external_id" else None)
    assert len(audience.sandbox.sent) == 1
    other = audience.send(**EVERYBODY, **{field: str(uuid4())})
    assert other.json()["id"] != first.json()["id"]


def test_the_two_kinds_of_keys_are_apart(audience: Audience) -> None:
    audience.add("ann")
    key = str(uuid4())
    first = audience.sent(**EVERYBODY, idempotency_key=key)
    assert audience.sent(**EVERYBODY, external_id=key) != first


def test_a_key_belongs_to_a_message_that_was_created(audience: Audience) -> None:
    key = str(uuid4())
    assert audience.send(**EVERYBODY, idempotency_key=key).json()["id"] == ""
    audience.add("ann")
    assert audience.sent(**EVERYBODY, idempotency_key=key)


# When it goes out


@pytest.mark.parametrize(
    "text",
    [
        "2027-01-15T09:00:00Z",
        "2027-01-15T10:00:00+01:00",
        "2027-01-15T09:00:00",
        "2027-01-15 02:00:00 GMT-0700",
        "Fri Jan 15 2027 02:00:00 GMT-0700 (PDT)",
        "January 15th 2027, 2:00:00 am UTC-07:00",
        "Fri, 15 Jan 2027 09:00:00 GMT",
    ],
)
def test_a_scheduled_message_waits_for_its_time(audience: Audience, text: str) -> None:
    sandbox = audience.sandbox
    sandbox.clock.freeze("2027-01-15T08:00:00Z")
    audience.add("ann", "iOSPush", "AndroidPush")
    message_id = audience.sent(**EVERYBODY, send_after=text)
    assert list(sandbox.sent) == []
    waiting = audience.get(message_id)
    assert (waiting["successful"], waiting["remaining"]) == (0, 2)
    assert waiting["completed_at"] is None
    assert waiting["send_after"] == sandbox.clock.seconds() + HOUR
    assert waiting["queued_at"] == sandbox.clock.seconds()
    sandbox.clock.advance(HOUR - 1)
    assert list(sandbox.sent) == []
    sandbox.clock.advance(2)
    [sent] = sandbox.sent
    assert sent.id == message_id
    assert sent.payload["send_after"] == text
    assert sent.time == waiting["send_after"]
    done = audience.get(message_id)
    assert (done["successful"], done["remaining"]) == (2, 0)
    assert done["completed_at"] == done["send_after"]
    assert len(sandbox.sent) == 1


def test_a_time_that_has_passed_is_refused_unless_clocks_may_differ_by_it(
    audience: Audience,
) -> None:
    audience.add("ann")
    audience.sandbox.clock.freeze("2027-01-15T08:00:00Z")
    late = audience.send(**EVERYBODY, send_after="2027-01-15T07:58:59Z")
    assert errors(late, 400) == ["Schedule Notifications may not be scheduled in the past."]
    audience.sent(**EVERYBODY, send_after="2027-01-15T07:59:00Z")
    assert len(audience.sandbox.sent) == 1


def test_a_scheduled_message_reaches_who_is_there_then(audience: Audience) -> None:
    clock = audience.sandbox.clock
    clock.freeze("2027-01-15T08:00:00Z")
    [phone] = audience.add("ann")
    audience.sent(**EVERYBODY, send_after="2027-01-15T09:00:00Z")
    audience.unsubscribe(phone)
    audience.add("bob")
    clock.advance(2 * HOUR)
    assert [each["external_id"] for each in audience.sandbox.sent[-1].recipients] == ["bob"]


def test_what_is_due_goes_out_even_if_the_request_is_refused(audience: Audience) -> None:
    audience.sandbox.clock.freeze("2027-01-15T08:00:00Z")
    audience.add("ann")
    audience.sent(**EVERYBODY, send_after="2027-01-15T09:00:00Z")
    audience.sandbox.clock.advance(2 * HOUR)
    assert audience.send().status_code == 400
    assert len(audience.sandbox.world.sent) == 1
    assert len(audience.sandbox.sent) == 1


def test_messages_are_cancelled_before_they_are_out(audience: Audience) -> None:
    clock = audience.sandbox.clock
    clock.freeze("2027-01-15T08:00:00Z")
    audience.add("ann")
    message_id = audience.sent(**EVERYBODY, send_after="2027-01-15T09:00:00Z")
    assert audience.cancel(message_id).json() == {"success": True}
    clock.advance(2 * HOUR)
    shown = audience.get(message_id)
    assert (shown["canceled"], shown["successful"], shown["remaining"]) == (True, 0, 1)
    assert shown["completed_at"] is None
    assert list(audience.sandbox.sent) == []
    assert errors(audience.cancel(message_id), 400) == ["Notification has already been canceled"]
    out = audience.sent(**EVERYBODY)
    message = "Notification has already been sent to all recipients"
    assert errors(audience.cancel(out), 400) == [message]
    assert audience.get(out)["canceled"] is False
    assert errors(audience.cancel(str(uuid4())), 404) == ["Notification not found"]


def test_a_throttled_message_goes_out_in_batches(audience: Audience) -> None:
    clock = audience.sandbox.clock
    clock.freeze(NOW)
    for name in "abcde":
        audience.add(name)
    message_id = audience.sent(**EVERYBODY, throttle_rate_per_minute="2")
    other = audience.sent(**EVERYBODY, throttle_rate_per_minute=1)

    def figures(which: str) -> tuple[int, int, int | None]:
        shown = audience.get(which)
        return shown["successful"], shown["remaining"], shown["completed_at"]

    assert figures(message_id) == (2, 3, None)
    clock.advance(MINUTE)
    assert figures(message_id) == (4, 1, None)
    assert audience.cancel(other).status_code == 200
    clock.advance(MINUTE)
    assert figures(message_id) == (5, 0, NOW + 2 * MINUTE)
    assert figures(other) == (2, 3, None)
    assert audience.get(message_id)["throttle_rate_per_minute"] == 2


def test_a_message_can_take_its_time() -> None:
    settings = Settings(delivery_seconds=30, check_replies=True)
    with Sandbox(settings=settings) as sandbox, httpx.Client(base_url=sandbox.url) as api:
        api.headers["Authorization"] = f"Key {sandbox.rest_api_key}"
        audience = Audience(sandbox, api)
        sandbox.clock.freeze(NOW)
        audience.add("ann")
        message_id = audience.sent(**EVERYBODY)
        shown = audience.get(message_id)
        assert (shown["remaining"], shown["successful"], shown["completed_at"]) == (None, 0, None)
        sandbox.clock.advance(30)
        shown = audience.get(message_id)
        assert (shown["remaining"], shown["successful"]) == (0, 1)
        assert shown["completed_at"] == NOW + 30


# Templates


def template(audience: Audience, **content: Any) -> str:
    body = {"app_id": audience.app_id, "name": "T", "contents": {"en": "From it"}, **content}
    reply = audience.api.post("/templates", json=body).raise_for_status()
    template_id: str = reply.json()["id"]
    return template_id


def test_a_template_fills_what_is_left_out(audience: Audience) -> None:
    audience.add("ann", "iOSPush", "Email")
    template_id = template(audience, headings={"en": "Its title"}, url="https://example.com")
    message_id = audience.sent(
        **EVERYBODY, contents=None, headings={"en": "Mine"}, template_id=template_id
    )
    shown = audience.get(message_id)
    assert shown["contents"] == {"en": "From it"}
    assert shown["headings"] == {"en": "Mine"}
    assert (shown["url"], shown["template_id"]) == ("https://example.com", template_id)
    [sent] = audience.sandbox.sent
    assert sent.details["content"]["contents"] == {"en": "From it"}
    assert sent.payload["contents"] is None
    audience.sent(**EVERYBODY)
    page = audience.listing(template_id=template_id)
    assert [each["id"] for each in page["notifications"]] == [message_id]
    assert page["total_count"] == 1


def test_a_template_decides_the_channel(audience: Audience) -> None:
    audience.add("ann", "iOSPush", "Email")
    template_id = template(audience, isEmail=True, **EMAIL)
    audience.sent(**EVERYBODY, template_id=template_id)
    assert audience.sandbox.sent[-1].channel == "email"
    assert audience.sandbox.sent[-1].recipients[0]["type"] == "Email"


def test_a_template_that_is_no_message_is_refused(audience: Audience) -> None:
    audience.add("ann")
    body = {"app_id": audience.app_id, "name": "T", "contents": {"en": "x"}, "isIos": "yes"}
    refused = audience.api.post("/templates", json=body)
    assert errors(refused, 400) == ["isIos must be of type boolean or null"]


# What is shown


def test_a_message_is_shown_with_its_figures(audience: Audience) -> None:
    audience.sandbox.clock.freeze(NOW)
    audience.add("ann", "iOSPush", "AndroidPush", "ChromePush")
    audience.add("bob", "iOSPush", "SafariPush", "SafariLegacyPush")
    message_id = audience.sent(
        **EVERYBODY, name="Launch", data={"a": 1}, unknown="not shown", ttl=60
    )
    shown = audience.get(message_id)
    assert shown["app_id"] == audience.app_id
    assert shown["included_segments"] == ["Total Subscriptions"]
    assert (shown["name"], shown["data"], shown["ttl"]) == ("Launch", {"a": 1}, 60)
    assert "unknown" not in shown
    assert shown["queued_at"] == shown["send_after"] == shown["completed_at"] == NOW
    assert (shown["successful"], shown["failed"], shown["errored"]) == (6, 0, 0)
    assert (shown["converted"], shown["received"], shown["remaining"]) == (0, None, 0)
    stats = shown["platform_delivery_stats"]
    assert {name: figures["successful"] for name, figures in stats.items()} == {
        "ios": 2,
        "android": 1,
        "chrome_web_push": 1,
        "safari_web_push": 2,
    }


def test_what_happened_to_a_message_shows_in_its_figures(audience: Audience) -> None:
    phone, tablet = audience.add("ann", "iOSPush", "AndroidPush")
    [other] = audience.add("bob", "iOSPush")
    message_id = audience.sent(**EVERYBODY)
    record = audience.sandbox.record_event
    record(message_id, "received")
    record(message_id, "clicked", phone)
    record(message_id, "clicked", phone)
    record(message_id, "failed", tablet)
    record(message_id, "errored", other)
    shown = audience.get(message_id)
    assert (shown["successful"], shown["failed"], shown["errored"]) == (1, 1, 1)
    assert (shown["converted"], shown["received"]) == (1, 3)
    assert shown["platform_delivery_stats"]["ios"] == {
        "successful": 1,
        "failed": 0,
        "errored": 1,
        "converted": 1,
        "received": 2,
        "frequency_capped": 0,
    }
    with pytest.raises(ValueError, match="event must be one of"):
        record(message_id, "ignored")
    with pytest.raises(ValueError, match="there is no message"):
        record(str(uuid4()), "clicked")
    with pytest.raises(ValueError, match="the message did not go to"):
        record(message_id, "clicked", str(uuid4()))


def test_emails_and_texts_have_figures_of_their_own(audience: Audience) -> None:
    [address, _] = audience.add("ann", "Email", "SMS")
    email = audience.sent(**EVERYBODY, **EMAIL)
    record = audience.sandbox.record_event
    for event in ("opened", "opened", "clicked", "clicked", "bounced", "reported_spam"):
        record(email, event, address)
    stats = audience.get(email)["platform_delivery_stats"]["email"]
    assert (stats["opened"], stats["unique_opens"]) == (2, 1)
    assert (stats["clicks"], stats["unique_clicks"], stats["converted"]) == (2, 1, 1)
    assert (stats["bounced"], stats["reported_spam"], stats["unsubscribed"]) == (1, 1, 0)
    text = audience.sent(**EVERYBODY, isSms=True, sms_from="MG1")
    assert audience.get(text)["platform_delivery_stats"]["sms"]["provider_successful"] == 1


def test_a_sender_alone_makes_no_sms(audience: Audience) -> None:
    audience.add("ann", "iOSPush", "SMS")
    audience.sent(**EVERYBODY, sms_from="MG1")
    assert audience.sandbox.sent[-1].channel == "push"


def test_an_unknown_message_is_a_404(audience: Audience, org: httpx.Client) -> None:
    audience.add("ann")
    message_id = audience.sent(**EVERYBODY)
    for unknown in (str(uuid4()), "7"):
        path = f"/notifications/{unknown}"
        reply = audience.api.get(path, params={"app_id": audience.app_id})
        assert errors(reply, 404) == ["Notification not found"]
    other = org.post("/apps", json={"name": "Other"}).json()["id"]
    key = org.post(f"/apps/{other}/auth/tokens", json={"name": "k"}).json()["formatted_token"]
    headers = {"Authorization": f"Key {key}"}
    path = f"/notifications/{message_id}"
    assert audience.api.get(path, params={"app_id": other}, headers=headers).status_code == 404


def test_messages_of_the_api_are_kept_for_30_days(audience: Audience) -> None:
    clock = audience.sandbox.clock
    clock.freeze(NOW)
    audience.add("ann")
    old = audience.sent(**EVERYBODY)
    clock.advance(20 * DAY)
    young = audience.sent(**EVERYBODY)
    clock.advance(10 * DAY + 1)
    assert [each["id"] for each in audience.listing()["notifications"]] == [young]
    assert audience.listing()["total_count"] == 1
    assert audience.cancel(old).status_code == 404


# Lists


def test_messages_are_listed_newest_first(audience: Audience) -> None:
    clock = audience.sandbox.clock
    clock.freeze(NOW)
    audience.add("ann")
    ids = []
    for _ in range(7):
        ids.append(audience.sent(**EVERYBODY))
        clock.advance(1)
    newest_first = ids[::-1]

    def page(**query: int) -> list[str]:
        listing = audience.listing(**query)
        assert listing["total_count"] == 7
        assert listing["offset"] == query.get("offset", 0)
        assert listing["limit"] == query.get("limit", 50)
        return [each["id"] for each in listing["notifications"]]

    assert page() == newest_first
    for offset in range(9):
        for limit in (1, 2, 3, 50):
            assert page(offset=offset, limit=limit) == newest_first[offset : offset + limit]
    reply = audience.api.get("/notifications", params={"app_id": audience.app_id, "limit": 51})
    assert errors(reply, 400) == ["limit must be at most 50"]


def test_messages_are_listed_by_kind(audience: Audience) -> None:
    audience.add("ann")
    message_id = audience.sent(**EVERYBODY)
    dashboard = audience.sent(**EVERYBODY)
    store = audience.sandbox.world.store
    row = store.row("SELECT * FROM notifications WHERE id = ?", dashboard)
    store.run("DELETE FROM notifications WHERE id = ?", dashboard)
    store.insert("notifications", **dict(row) | {"kind": 0})
    for kind, ids in ((1, [message_id]), (0, [dashboard]), (3, [])):
        page = audience.listing(kind=kind)
        assert [each["id"] for each in page["notifications"]] == ids
        assert page["total_count"] == len(ids)
    assert audience.listing()["total_count"] == 2


def test_messages_are_listed_by_time(audience: Audience) -> None:
    clock = audience.sandbox.clock
    clock.freeze("2027-01-15T08:00:00Z")
    audience.add("ann")
    ids = [audience.sent(**EVERYBODY, send_after="2027-01-16T08:00:00Z")]
    for _ in range(4):
        clock.advance(0.25)
        ids.append(audience.sent(**EVERYBODY))
    in_order = [*ids[1:], ids[0]]
    found, offset = [], "2027-01-15T08:00:00Z"
    while True:
        page = audience.listing(time_offset=offset, limit=2)
        assert (page["time_offset"], page["total_count"], page["limit"]) == (offset, 5, 2)
        assert "offset" not in page
        if not page["notifications"]:
            break
        found += [each["id"] for each in page["notifications"]]
        offset = page["next_time_offset"]
    assert found == in_order
    # The token of the empty page goes on where the list has ended.
    assert page["next_time_offset"] == offset
    later = audience.sent(**EVERYBODY, send_after="2027-01-17T08:00:00+00:00")
    page = audience.listing(time_offset=offset)
    assert [each["id"] for each in page["notifications"]] == [later]
    # A moment leaves out what was sent at that very moment.
    # ... also where its plus sign came as what it means in a query.
    for moment in ("2027-01-16T08:00:00Z", "2027-01-16T08:00:00 00:00"):
        page = audience.listing(time_offset=moment)
        assert [each["id"] for each in page["notifications"]] == [later]
    token = base64.b64decode(offset).decode()
    assert token == f"2027-01-16T08:00:00.000000Z#{ids[0]}"


def test_messages_of_one_moment_are_all_listed_by_time(audience: Audience) -> None:
    audience.sandbox.clock.freeze(NOW)
    audience.add("ann")
    ids = {audience.sent(**EVERYBODY) for _ in range(5)}
    offset, found = "2020-01-01T00:00:00Z", []
    for _ in range(5):
        page = audience.listing(time_offset=offset, limit=1)
        found += [each["id"] for each in page["notifications"]]
        offset = page["next_time_offset"]
    assert sorted(found) == sorted(ids)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        (
            {"time_offset": "2027-01-01", "offset": 0},
            "offset cannot be used together with time_offset",
        ),
        ({"time_offset": "soon"}, "time_offset must be a moment in ISO 8601 or a token"),
        ({"time_offset": "eHgjeA=="}, "time_offset must be a moment in ISO 8601 or a token"),
    ],
)
def test_bad_time_offsets_are_refused(audience: Audience, query: Any, message: str) -> None:
    reply = audience.api.get("/notifications", params={"app_id": audience.app_id, **query})
    assert errors(reply, 400) == [message]


# The rest


def test_recipients_are_estimated(audience: Audience) -> None:
    audience.add("ann", "iOSPush", "AndroidPush", "Email", tags={"vip": "true"})
    audience.add("bob")

    def estimate(**body: Any) -> httpx.Response:
        whole = {"app_id": audience.app_id, **body}
        return audience.api.post("/notifications/count-unsaved", json=whole)

    assert estimate(**EVERYBODY).json() == {
        "count": 3,
        "uncapped_count": None,
        "cap_applied": False,
        "mobile_suppressed": False,
        "mobile_excluded_count": 0,
    }
    assert estimate(**EVERYBODY, target_channel="email").json()["count"] == 1
    vip = [{"field": "tag", "key": "vip", "relation": "=", "value": "true"}]
    assert estimate(**EVERYBODY, filters=vip).json()["count"] == 2
    bob = external("bob", "nobody")
    assert estimate(**EVERYBODY, **bob).json()["count"] == 1
    assert estimate(**EVERYBODY, **bob, filters=vip).json()["count"] == 0
    assert errors(estimate(filters=vip), 400) == ["included_segments is required"]
    assert errors(estimate(included_segments=[]), 400) == [NO_TARGETING]
    assert list(audience.sandbox.sent) == []


def test_an_email_is_unsubscribed_by_the_token_in_it(audience: Audience) -> None:
    audience.add("ann", "Email")
    audience.add("bob", "Email")
    message_id = audience.sent(**EVERYBODY, **EMAIL)
    recipient = audience.sandbox.sent[-1].recipients[0]
    path = f"{audience.app}/notifications/{message_id}/unsubscribe"
    unsubscribe_token = recipient["unsubscribe_token"]
    reply = audience.api.post(path, params={"token": unsubscribe_token})
    assert (reply.status_code, reply.json()) == (202, {"success": True})
    assert audience.reached(**EVERYBODY, **EMAIL) == ["bob"]
    assert audience.get(message_id)["platform_delivery_stats"]["email"]["unsubscribed"] == 1
    for wrong in (unsubscribe_token[:-1], "x", recipient["id"]):
        [error] = errors(audience.api.post(path, params={"token": wrong}), 404)
        assert error == {"code": "subscription-0", "title": "Subscription not found"}
    elsewhere = audience.sent(**EVERYBODY, **EMAIL)
    path = f"{audience.app}/notifications/{elsewhere}/unsubscribe"
    assert audience.api.post(path, params={"token": unsubscribe_token}).status_code == 404


def test_large_audiences_are_read_when_somebody_looks(audience: Audience) -> None:
    store, app_id = audience.sandbox.world.store, audience.app_id
    ids = [str(uuid4()) for _ in range(300)]
    with store.transaction():
        store.run_many(
            "INSERT INTO users (seq, id, app_id, first_active, last_active) VALUES (?, ?, ?, 0, 0)",
            ((seq, each, app_id) for seq, each in enumerate(ids)),
        )
        store.run_many(
            "INSERT INTO subscriptions (id, app_id, owner, type, token, enabled, "
            "notification_types, first_active, last_active) "
            "VALUES (?, ?, ?, 'iOSPush', ?, 1, 1, 0, 0)",
            ((str(uuid4()), app_id, seq, each) for seq, each in enumerate(ids)),
        )
    audience.sent(**EVERYBODY)
    recipients = audience.sandbox.sent[-1].recipients
    assert len(recipients) == 300
    assert repr(recipients) == "<300 recipients>"
    assert {each["onesignal_id"] for each in recipients} == set(ids)
    assert recipients[0]["type"] == "iOSPush"
    assert len(recipients[:5]) == 5
    [listed] = audience.api.get("/_sandbox/sent").json()["sent"]
    assert (listed["recipients"], listed["recipient_count"]) == (None, 300)
    path = f"/_sandbox/sent/{listed['id']}/recipients"
    page = audience.api.get(path, params={"limit": 20, "offset": 290}).json()
    assert (page["total"], page["recipients"]) == (300, list(recipients[290:]))
    audience.sent(**EVERYBODY)
    unseen = audience.sandbox.sent[-1].recipients
    audience.sandbox.close()
    assert (len(unseen), len(recipients[:5])) == (300, 5)
    with pytest.raises(RuntimeError, match="before the sandbox is closed"):
        unseen[0]


def test_the_control_endpoint_tells_what_happened(audience: Audience) -> None:
    [phone] = audience.add("ann")
    message_id = audience.sent(**EVERYBODY)
    order = {"message_id": message_id, "event": "clicked", "subscription_id": phone}
    assert audience.api.post("/_sandbox/events", json=order).status_code == 204
    assert audience.get(message_id)["converted"] == 1
    for wrong in ({}, {**order, "event": "x"}, {**order, "when": 1}, {**order, "message_id": 7}):
        assert audience.api.post("/_sandbox/events", json=wrong).status_code == 400
    for path in ("events", "outcomes", "identity"):
        reply = audience.api.post(f"/_sandbox/{path}", json={**order, "event": ["clicked"]})
        assert (reply.status_code, "texts or numbers" in reply.text) == (400, True)


async def test_the_clients_send_and_read(audience: Audience) -> None:
    audience.add("ann")
    body = {"contents": {"en": "Hi"}, **external("ann", "nobody")}
    client = audience.sandbox.client()
    sent = client.notifications.create(body)  # type: ignore[arg-type]
    assert sent.is_sent
    assert sent.failed_identifiers == {"external_id": ["nobody"]}
    assert client.notifications.get(sent.id).successful == 1
    nobody = client.notifications.create({**body, **external("x")})  # type: ignore[arg-type]
    assert (nobody.is_sent, nobody.reasons) == (False, [NOT_SUBSCRIBED])
    async with audience.sandbox.async_client() as other:
        sent = await other.notifications.create(body)  # type: ignore[arg-type]
        assert sent.failed_identifiers == {"external_id": ["nobody"]}
    assert audience.listing()["total_count"] == 2


# Large and far


def test_as_many_filters_as_are_documented(audience: Audience) -> None:
    audience.add("ann", tags={"n": "99"})
    audience.add("bob", tags={"n": "200"})
    entries: list[dict[str, str]] = []
    for number in range(100):
        tag = {"field": "tag", "key": "n", "relation": "=", "value": str(number)}
        entries += [tag, {"operator": "OR"}]
    assert audience.reached(filters=entries[:-1]) == ["ann"]


def test_many_segments_are_joined(audience: Audience) -> None:
    audience.add("ann", tags={"n": "7"})
    audience.add("bob")
    tag = {"field": "tag", "key": "n", "relation": "=", "value": "7"}
    audience.segment("Seven", tag).raise_for_status()
    names = [f"Unknown {number}" for number in range(2000)]
    assert audience.reached(included_segments=[*names, "Seven"]) == ["ann"]
    assert audience.reached(included_segments=["All"], excluded_segments=[*names, "Seven"]) == [
        "bob"
    ]


def test_what_is_too_large_together_is_refused(audience: Audience) -> None:
    audience.add("ann")
    tag = {"field": "tag", "key": "n", "relation": "=", "value": "7"}
    large = [tag] + [{"operator": "OR"}, tag] * 99
    names = [f"Segment {number}" for number in range(51)]
    for name in names:
        audience.segment(name, *large).raise_for_status()
    assert audience.reached(included_segments=["All", *names[:-1] * 2]) == ["ann"]
    refused = audience.send(included_segments=["All", *names])
    assert errors(refused, 400) == ["The segments and filters are too large together"]
    # Those that grow so large while a message waits must not stop everything else.
    sandbox = audience.sandbox
    sandbox.clock.freeze(NOW)
    waiting = audience.sent(
        included_segments=["All", *names[:-1], "Later"], send_after="2027-02-01T00:00:00Z"
    )
    audience.segment("Later", *large).raise_for_status()
    sandbox.clock.set("2027-02-02T00:00:00Z")
    message = audience.get(waiting)
    assert (message["completed_at"] is not None, message["successful"]) == (True, 0)


@pytest.mark.parametrize("moment", ["9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00"])
def test_moments_at_the_ends_of_the_calendar_are_refused(audience: Audience, moment: str) -> None:
    audience.add("ann")
    [error] = errors(audience.send(**EVERYBODY, send_after=moment), 400)
    assert error == f"send_after is too far away: {moment}"


def test_messages_are_kept_from_the_day_that_they_are_sent(audience: Audience) -> None:
    audience.add("ann")
    sandbox = audience.sandbox
    sandbox.clock.freeze("2026-01-01T00:00:00Z")
    message_id = audience.sent(**EVERYBODY, send_after="2026-02-10T00:00:00Z")
    sandbox.clock.set("2026-02-10T00:00:01Z")
    assert [message.id for message in sandbox.sent] == [message_id]
    sandbox.clock.set("2026-03-11T00:00:00Z")
    assert audience.get(message_id)["successful"] == 1
    sandbox.clock.set("2026-03-13T00:00:00Z")
    query = {"app_id": audience.app_id}
    assert audience.api.get(f"/notifications/{message_id}", params=query).status_code == 404


def test_recipients_stay_those_of_their_message(audience: Audience) -> None:
    for number in range(6):
        audience.add(f"user-{number}", *["iOSPush", "AndroidPush", "Email", "SMS"] * 5)
    names = [f"extra-{number}" for number in range(101)]
    for name in names:
        audience.add(name)
    sandbox = audience.sandbox
    audience.sent(**EVERYBODY)
    sandbox.clock.advance(31 * DAY)
    audience.sent(**external("user-0"))
    assert {each["external_id"] for each in sandbox.sent[-1].recipients} == {"user-0"}
    assert "user-0" not in {each["external_id"] for each in sandbox.sent[0].recipients}


def test_what_a_message_does_not_have_is_null(audience: Audience) -> None:
    audience.add("ann")
    shown = audience.get(audience.sent(**EVERYBODY, ttl=60))
    empty = ("isIos", "buttons", "ios_sound", "web_push_topic", "priority", "template_id", "url")
    assert {name: shown[name] for name in empty} == dict.fromkeys(empty)
    assert (shown["ttl"], shown["isAndroid"]) == (60, None)
    [listed] = audience.listing()["notifications"]
    assert listed == shown


def test_what_only_replies_say_is_not_taken_from_requests(audience: Audience) -> None:
    audience.sandbox.clock.freeze(NOW)
    audience.add("ann")
    given = {
        "id": "00000000-0000-4000-8000-00000000000f",
        "value": 7,
        "aggregation": "sum",
        "email_warm_up": {"stages": []},
        "successful": 9,
        "canceled": True,
        "queued_at": 5,
        "platform_delivery_stats": {"ios": {"successful": 9}},
    }
    message_id = audience.sent(**EVERYBODY, **given)
    shown = audience.get(message_id)
    assert message_id != given["id"]
    assert (shown["id"], shown["successful"], shown["canceled"]) == (message_id, 1, False)
    assert shown["queued_at"] == shown["send_after"] == NOW
    assert shown["platform_delivery_stats"]["ios"]["successful"] == 1
    assert not {"value", "aggregation", "email_warm_up"} & shown.keys()
