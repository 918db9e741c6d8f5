"""Messages by channel: a `Notification` that has what its channel needs.

    from onesignal_client.messages import SMS, Email, Push

    client.notifications.create(Push("Hello", included_segments=["All"]))
    client.notifications.create(Email("Hello", "<p>Hello</p>", email_to=["ada@example.com"]))
    client.notifications.create_for(ids, SMS({"en": "Hello", "de": "Hallo"}), channel="sms")

Each returns an ordinary `models.Notification`, and takes every other field of one by its name in
the API, checked by type checkers. What a channel cannot go without is asked for here, before
anything is sent, unless a template brings it; and `target_channel` is set where it is needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from .errors import InvalidRequestError
from .models import Notification
from .params import NotificationParams

__all__ = ["SMS", "Email", "Push"]

Text = str | Mapping[str, str]
"""In English, or by the code of each language."""


def Push(text: Text | None = None, /, **fields: Unpack[NotificationParams]) -> Notification:  # noqa: N802
    """A push message.

    Args:
        text: What it says; left out for a template or, with `content_available`, for a silent one.
        fields: Any field of a notification, such as `headings`, `url` or the recipients.

    Raises:
        InvalidRequestError: there is no text, or one field contradicts another.
    """
    given = _texts("Push", fields, contents=text)
    if not given.get("content_available"):
        _require(given, "Push", text="contents")
    return _on("push", given, "Push", needed=bool(given.get("include_aliases")))


def Email(  # noqa: N802
    subject: str | None = None, html: str | None = None, /, **fields: Unpack[NotificationParams]
) -> Notification:
    """An email.

    Args:
        subject: The subject; left out for a template.
        html: The body, as HTML; left out for a template.
        fields: Any field of a notification, such as `email_to` or `email_preheader`.

    Raises:
        InvalidRequestError: subject or body are missing, or one field contradicts another.
    """
    given = _texts("Email", fields, email_subject=subject, email_body=html)
    _require(given, "Email", subject="email_subject", html="email_body")
    by_address = given.get("email_to") or given.get("include_email_tokens")
    return _on("email", given, "Email", needed=not by_address)


def SMS(text: Text | None = None, /, **fields: Unpack[NotificationParams]) -> Notification:  # noqa: N802
    """A text message.

    Args:
        text: What it says; left out for a template.
        fields: Any field of a notification, such as `include_phone_numbers` or `sms_from`.

    Raises:
        InvalidRequestError: there is no text, or one field contradicts another.
    """
    given = _texts("SMS", fields, contents=text)
    _require(given, "SMS", text="contents")
    return _on("sms", given, "SMS", needed=not given.get("include_phone_numbers"))


def _texts(call: str, fields: Mapping[str, Any], **texts: Any) -> dict[str, Any]:
    """The fields, and the texts under their names."""
    for name, text in texts.items():
        if text is not None and name in fields:
            raise InvalidRequestError(f"{call}: {name} is given twice", field=name)
        if name == "contents" and text and not isinstance(text, Mapping):
            texts[name] = {"en": text}
    return {**texts, **fields}


def _require(given: Mapping[str, Any], call: str, **names: str) -> None:
    for argument, name in names.items():
        if not given[name] and not given.get("template_id"):
            raise InvalidRequestError(
                f"{call}: {argument} is required, unless template_id is given", field=name
            )


def _on(channel: str, given: dict[str, Any], call: str, *, needed: bool) -> Notification:
    chosen = given.get("target_channel")
    if chosen not in (None, channel):
        raise InvalidRequestError(
            f"{call}: target_channel is {channel!r}, not {chosen!r}", field="target_channel"
        )
    if needed:
        given["target_channel"] = channel
    message = Notification()
    for name, value in given.items():
        if value is not None:
            message[name] = value
    return message
