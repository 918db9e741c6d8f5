"""`make pictures`: what the sandbox's page looks like, for the README."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from onesignal_client import OneSignal, OneSignalError
from onesignal_client.sandbox import APP_ID, Sandbox

from .browser import browser

FOLDER = Path("docs/pictures")
NOW = datetime(2026, 5, 12, 9, 41, tzinfo=UTC)
PEOPLE = (
    ("ada", "en", "Ada", {"plan": "gold", "city": "London"}, ("iOSPush", "Email")),
    ("bruno", "pt", "Bruno", {"plan": "free"}, ("AndroidPush", "SMS")),
    ("chloe", "fr", "Chloé", {"plan": "gold", "city": "Lyon"}, ("ChromePush", "Email")),
    ("dieter", "de", "Dieter", {"plan": "trial"}, ("iOSPush", "AndroidPush")),
    ("emi", "ja", "Emi", {"plan": "gold"}, ("FirefoxPush", "SMS")),
)
TOKENS = {"Email": "{0}@example.com", "SMS": "+4479460000{1:02}"}
PICTURE = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 320 150'%3E"
    "%3Crect width='320' height='150' fill='%23f6c177'/%3E"
    "%3Ccircle cx='250' cy='46' r='24' fill='%23fff3d6'/%3E"
    "%3Cpath d='M0 150 90 60l60 60 50-40 120 70z' fill='%2331748f'/%3E"
    "%3Cpath d='M0 150 60 100l70 50z' fill='%23234f62'/%3E%3C/svg%3E"
)
EMAIL = """<div style="font-family: sans-serif; max-width: 480px; margin: auto">
  <h1 style="color: #c7292c">Your invoice, {{ user.tags.name | default: "friend" }}</h1>
  <p>Order <b>{{ message.custom_data.order }}</b> is on its way.</p>
  <p><a style="background: #c7292c; color: white; padding: 10px 18px; border-radius: 8px"
    href="https://shop.example/orders">Track it</a></p>
  <p style="color: #777"><a href="https://shop.example/bye?t={{ subscription.unsubscribe_token }}">
    Unsubscribe</a></p>
</div>
"""


PUSH: dict[str, Any] = {
    "included_segments": ["All"],
    "headings": {
        "en": "Weekend in the hills",
        "de": "Wochenende in den Bergen",
        "fr": "Week-end à la montagne",
    },
    "contents": {
        "en": "{{ user.tags.name | default: 'Hi' }}, your cabin is ready from Friday, 4 pm.",
        "de": "{{ user.tags.name }}, die Hütte ist ab Freitag um 16 Uhr bereit.",
        "fr": "{{ user.tags.name }}, le chalet vous attend vendredi à 16 h.",
    },
    "global_image": PICTURE,
    "buttons": [{"id": "map", "text": "Directions"}, {"id": "call", "text": "Call"}],
    "web_buttons": [{"id": "map", "text": "Directions"}],
    "ios_badgeType": "SetTo",
    "ios_badgeCount": 3,
    "url": "https://cabins.example/booking",
}


def fill(sandbox: Sandbox) -> str:
    """People, messages and what became of them; the id of the message to look at."""
    sandbox.clock.freeze(NOW.timestamp() - 900)
    client = sandbox.client(max_retries=0)
    for number, (name, language, called, tags, kinds) in enumerate(PEOPLE):
        user = {
            "identity": {"external_id": name},
            "properties": {"language": language, "tags": {"name": called, **tags}},
            "subscriptions": [
                {"type": kind, "token": TOKENS.get(kind, "{0}-device").format(name, number)}
                for kind in kinds
            ],
        }
        client.request("POST", f"/apps/{sandbox.app_id}/users", json=user)
    email = {
        "include_aliases": {"external_id": ["ada", "chloe"]},
        "target_channel": "email",
        "email_subject": "Order {{ message.custom_data.order }} has shipped",
        "email_body": EMAIL,
        "email_from_name": "Shop",
        "email_from_address": "hi@shop.example",
        "custom_data": {"order": "A-1043"},
    }
    _send(client, email)
    sandbox.clock.advance(240)
    sms = {
        "include_aliases": {"external_id": ["bruno", "emi"]},
        "target_channel": "sms",
        "contents": {"en": "{{ user.tags.name }}, your code is 418 207."},
        "sms_from": "+447946000099",
    }
    _send(client, sms)
    sandbox.clock.advance(320)
    with suppress(OneSignalError):
        _send(client, {"included_segments": ["All"], "contents": {"de": "Hallo"}})
    sandbox.clock.freeze(NOW)
    message_id = _send(client, PUSH)
    reached = [each["id"] for each in sandbox.sent[-1].recipients]
    for recipient in reached[:4]:
        sandbox.record_event(message_id, "received", recipient)
    sandbox.record_event(message_id, "clicked", reached[0])
    later = {
        "included_segments": ["All"],
        "headings": {"en": "Pack a coat"},
        "contents": {"en": "Rain is on its way on Saturday."},
        "send_after": "2026-05-13T07:00:00Z",
    }
    _send(client, later)
    return message_id


def main() -> None:
    """Take the pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with Sandbox() as sandbox, browser() as chromium:
        message_id = fill(sandbox)
        for name, path, scheme, width, height in (
            ("messages", "/", "light", 1040, 440),
            ("message", f"/ui/messages/{message_id}", "dark", 1100, 680),
            ("phone", f"/ui/messages/{message_id}?lang=de", "light", 370, 680),
        ):
            page = chromium.new_page(
                viewport={"width": width, "height": height},
                color_scheme="dark" if scheme == "dark" else "light",
            )
            page.goto(sandbox.url + path)
            page.screenshot(path=FOLDER / f"{name}.png")
            page.close()
    total = sum(file.stat().st_size for file in FOLDER.glob("*.png"))
    print(f"{FOLDER}: {total:,} bytes in all")


def _send(client: OneSignal, message: dict[str, Any]) -> str:
    body = {"app_id": APP_ID, **message}
    return str(client.request("POST", "/notifications", json=body).json()["id"])


if __name__ == "__main__":
    main()
