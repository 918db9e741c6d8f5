"""Messages by channel: what each needs, and that it goes where it says."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from onesignal_client import InvalidRequestError, messages
from onesignal_client.filters import Tag
from onesignal_client.messages import SMS, Email, Push
from onesignal_client.models import Notification
from onesignal_client.sandbox import REST_API_KEY, Sandbox
from tests.support.driving import Drive

ALIAS: dict[str, Any] = {"include_aliases": {"external_id": ["42"]}}
ALL: dict[str, Any] = {"included_segments": ["All"]}
TOKENS = {"AndroidPush": "token", "Email": "ada@example.com", "SMS": "+15550100"}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """With a user on each channel."""
    with Sandbox() as sandbox, sandbox.client() as client, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        client.users.create(
            {
                "identity": {"external_id": "42"},
                "properties": {"tags": {"vip": "1"}},
                "subscriptions": [{"type": kind, "token": token} for kind, token in TOKENS.items()],
            }
        )
        yield sandbox


def send(drive: Drive, sandbox: Sandbox, message: Notification) -> Any:
    keys = {"app_id": sandbox.app_id, "rest_api_key": REST_API_KEY, "base_url": sandbox.url}
    return drive(lambda client: client.notifications.create(message), **keys)


@pytest.mark.parametrize(
    ("channel", "message"),
    [
        ("push", lambda: Push("Hi", **ALL)),
        ("push", lambda: Push({"en": "Hi", "de": "Hallo"}, **ALIAS, headings={"en": "!"})),
        ("push", lambda: Push(content_available=True, **ALL)),
        ("email", lambda: Email("Hi", "<p>Hi</p>", **ALL)),
        ("email", lambda: Email("Hi", "<p>Hi</p>", **ALIAS)),
        ("email", lambda: Email("Hi", "<p>Hi</p>", email_to=["ada@example.com"])),
        ("sms", lambda: SMS("Hi", **ALL)),
        ("sms", lambda: SMS("Hi", **ALIAS, sms_from="+15550111")),
        ("sms", lambda: SMS("Hi", include_phone_numbers=["+15550100"])),
        ("sms", lambda: SMS("Hi", filters=Tag("vip").exists())),
    ],
)
def test_a_message_reaches_its_channel(
    sandbox: Sandbox, drive: Drive, channel: str, message: Callable[[], Notification]
) -> None:
    sent = send(drive, sandbox, message())
    assert sandbox.sent[-1].id == sent.id
    kinds = {"push": "AndroidPush", "email": "Email", "sms": "SMS"}
    assert [each["token"] for each in sandbox.sent[-1].recipients] == [TOKENS[kinds[channel]]]


def test_a_template_brings_what_is_not_said() -> None:
    for make in (Push, Email, SMS):
        assert make(template_id="t").to_dict()["template_id"] == "t"


@pytest.mark.parametrize(
    ("make", "field", "said"),
    [
        (lambda: Push(**ALL), "contents", "Push: text is required"),
        (lambda: Push("", **ALL), "contents", "Push: text is required"),
        (lambda: SMS(**ALL), "contents", "SMS: text is required"),
        (lambda: Email("Hi", **ALL), "email_body", "Email: html is required"),
        (lambda: Email(None, "<p>Hi</p>", **ALL), "email_subject", "Email: subject is required"),
        (
            lambda: SMS("Hi", target_channel="push", **ALL),
            "target_channel",
            "SMS: .* is 'sms', not",
        ),
        (lambda: Push("Hi", target_channel="sms", **ALL), "target_channel", "Push: .* is 'push'"),
        (
            lambda: Email("Hi", "Hi", target_channel="sms", **ALL),
            "target_channel",
            "Email: .* is 'email', not 'sms'",
        ),
        (lambda: Push("Hi", contents={"en": "Ho"}, **ALL), "contents", "Push: .* given twice"),
        (lambda: SMS("Hi", contents={"en": "Ho"}, **ALL), "contents", "SMS: .* given twice"),
        (
            lambda: Email("Hi", "Hi", email_subject="Ho", **ALL),
            "email_subject",
            "Email: .* given twice",
        ),
    ],
)
def test_what_a_channel_cannot_go_without(
    make: Callable[[], Notification], field: str, said: str
) -> None:
    with pytest.raises(InvalidRequestError, match=said) as refused:
        make()
    assert refused.value.field == field


def test_a_slip_in_a_name_is_refused_when_it_is_sent(sandbox: Sandbox, drive: Drive) -> None:
    message = Push("Hi", excluded_segment=["A"], **ALL)  # type: ignore[call-arg]
    with pytest.raises(InvalidRequestError, match="did you mean 'excluded_segments'"):
        send(drive, sandbox, message)
    assert not sandbox.sent


def test_addresses_say_the_channel_themselves() -> None:
    for message in (
        Push("Hi", **ALL),
        Email("Hi", "Hi", email_to=["ada@example.com"]),
        Email("Hi", "Hi", include_email_tokens=["ada@example.com"]),
        SMS("Hi", include_phone_numbers=["+15550100"]),
    ):
        assert "target_channel" not in message


def test_what_it_exports() -> None:
    assert sorted(messages.__all__) == sorted(each.__name__ for each in (Push, Email, SMS))
