"""One message as one of its recipients sees it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...state import people, reach
from ...state.store import Row
from ...state.world import World
from . import liquid

PLATFORMS = {"ios": "iPhone", "android": "Android", "web": "Browser"}
"""The ways in which a push is shown."""
_SHOWN_ON = {
    "iOSPush": "ios",
    "macOSPush": "ios",
    "AndroidPush": "android",
    "HuaweiPush": "android",
    "FireOSPush": "android",
}
_PICTURES = {
    "ios": ("global_image",),
    "android": ("big_picture", "huawei_big_picture", "adm_big_picture", "global_image"),
    "web": ("chrome_web_image", "chrome_big_picture", "global_image"),
}
_COLOR = re.compile(r"(?:[0-9a-f]{2})?([0-9a-f]{6})", re.IGNORECASE)
_DEFAULT = "en"


@dataclass(slots=True)
class Preview:
    """What is seen of a message, texts filled in for one recipient."""

    channel: str
    platform: str
    """One of `PLATFORMS`; "" where the message is no push."""
    language: str
    title: str = ""
    subtitle: str = ""
    body: str = ""
    picture: str = ""
    badge: str = ""
    color: str = ""
    link: str = ""
    sender: str = ""
    buttons: list[str] = field(default_factory=list[str])
    media: list[str] = field(default_factory=list[str])
    problems: list[str] = field(default_factory=list[str])
    """What of the personalisation cannot be rendered."""


def content_of(row: Row) -> dict[str, Any]:
    """A message's fields, with the template's values."""
    _, content = json.loads(row["request"])
    return content if isinstance(content, dict) else {}


def languages(content: Mapping[str, Any]) -> list[str]:
    """The languages that a message has texts for, English first."""
    found: set[str] = set()
    for name in ("contents", "headings", "subtitle"):
        texts = content.get(name)
        if isinstance(texts, dict):
            found.update(str(language) for language in texts)
    return sorted(found, key=lambda language: (language != _DEFAULT, language))


def headline(world: World, row: Row) -> tuple[str, str]:
    """Title and first words of a message as its first recipient sees them, for lists."""
    content = content_of(row)
    title, text = _headline(row, content)
    if liquid.is_in(title) or liquid.is_in(text):
        first = next(iter(reach.reached(world, row, 1, 0)), None)
        values = values_for(world, row, content, first)
        (title, _), (text, _) = liquid.render(title, values), liquid.render(text, values)
    return title, text


def _headline(row: Row, content: Mapping[str, Any]) -> tuple[str, str]:
    if row["channel"] == "email":
        return _text(content.get("email_subject")), _text(content.get("email_preheader"))
    body = _localized(content.get("contents"), _DEFAULT)
    title = _localized(content.get("headings"), _DEFAULT)
    if not title and not body:
        what = "Live Activity" if "live_activity" in json.loads(row["details"]) else "Silent push"
        return what, _text(content.get("name"))
    return (title, body) if title else (body, "")


def platform_of(type: str) -> str:
    """How a push to this type of subscription is shown."""
    return _SHOWN_ON.get(type, "web")


def of(
    world: World,
    row: Row,
    recipient: Mapping[str, Any] | None,
    *,
    language: str | None = None,
    platform: str | None = None,
) -> Preview:
    """The message as this recipient sees it, on another platform or in another language if told."""
    content = content_of(row)
    values = values_for(world, row, content, recipient)
    known = languages(content)
    preferred = values["user"].get("language")
    shown_in = next((each for each in (language, preferred) if each in known), _DEFAULT)
    kind = recipient["type"] if recipient else ""
    shown_on = platform if platform in PLATFORMS else platform_of(kind) if kind else "ios"
    preview = Preview(row["channel"], shown_on if row["channel"] == "push" else "", shown_in)

    def filled(text: str) -> str:
        done, problem = liquid.render(text, values)
        if problem is not None:
            preview.problems.append(problem)
        return done

    if row["channel"] == "email":
        preview.title = filled(_text(content.get("email_subject")))
        preview.subtitle = filled(_text(content.get("email_preheader")))
        preview.body = filled(_text(content.get("email_body")))
        name, address = (
            _text(content.get(f"email_{each}")) for each in ("from_name", "from_address")
        )
        preview.sender = f"{name} <{address}>" if name and address else name or address
        return preview
    preview.body = filled(_localized(content.get("contents"), shown_in))
    if row["channel"] == "sms":
        preview.sender = _text(content.get("sms_from"))
        preview.media = content.get("sms_media_urls") or []
        return preview
    preview.title = filled(_localized(content.get("headings"), shown_in))
    preview.link = filled(_first(content, ("web_url", "app_url", "url")))
    _dress(preview, content, filled)
    return preview


def values_for(
    world: World, row: Row, content: Mapping[str, Any], recipient: Mapping[str, Any] | None
) -> dict[str, Any]:
    """What a message's Liquid can name, for one recipient."""
    store = world.store
    user: dict[str, Any] = {}
    subscription: dict[str, Any] = {}
    if recipient is not None:
        found = store.one("SELECT * FROM users WHERE id = ?", recipient["onesignal_id"])
        if found is not None:
            user = people.properties_json(store, found)
            user |= people.identity_json(store, found["seq"])
        subscription = {
            "id": recipient["id"],
            "type": recipient["type"],
            "external_id": recipient["external_id"],
            "email": recipient["token"] if row["channel"] == "email" else None,
            "phone_number": recipient["token"] if row["channel"] == "sms" else None,
            "push_token": recipient["token"] if row["channel"] == "push" else None,
            "unsubscribe_token": recipient.get("unsubscribe_token"),
        }
    app = store.one("SELECT id, fields FROM apps WHERE id = ?", row["app_id"])
    fields = json.loads(app["fields"]) if app is not None else {}
    tags = user.get("tags") or {}
    return {
        **tags,  # the older form names tags without `user.tags`
        "user": user,
        "subscription": subscription,
        "message": {
            "id": row["id"],
            "name": content.get("name"),
            "custom_data": content.get("custom_data"),
        },
        "notification": {"id": row["id"]},
        "template": {"id": row["template_id"]},
        "app": {"id": row["app_id"], "name": fields.get("name")},
    }


def _dress(preview: Preview, content: Mapping[str, Any], filled: Any) -> None:
    """Picture, badge, color and buttons on the preview's platform."""
    platform = preview.platform
    buttons = content.get("web_buttons" if platform == "web" else "buttons") or ()
    preview.buttons = [filled(_text(each.get("text") or each.get("id"))) for each in buttons]
    preview.picture = filled(_first(content, _PICTURES[platform]))
    if platform == "ios":
        preview.subtitle = filled(_localized(content.get("subtitle"), preview.language))
        attached = content.get("ios_attachments") or {}
        preview.picture = filled(_first(attached, attached)) or preview.picture
        kind, count = content.get("ios_badgeType"), content.get("ios_badgeCount")
        if kind in ("SetTo", "Increase") and count is not None:
            preview.badge = f"+{count}" if kind == "Increase" else _text(count)
    elif platform == "android":
        color = _COLOR.fullmatch(_text(content.get("android_accent_color")))
        preview.color = f"#{color[1]}" if color else ""


def _localized(texts: Any, language: str) -> str:
    if not isinstance(texts, dict):
        return _text(texts)
    first = next(iter(texts.values()), "")
    return _text(texts.get(language) or texts.get(_DEFAULT) or first)


def _first(fields: Mapping[str, Any], names: Iterable[str]) -> str:
    return next((_text(fields[name]) for name in names if fields.get(name)), "")


def _text(value: Any) -> str:
    return "" if value is None else str(value)
