"""What the tests of messages, segments and exports need to set up and to ask."""

from __future__ import annotations

from typing import Any

import httpx

from onesignal_client.sandbox import Sandbox

TYPES = {
    "iOSPush": ("push", 0, "ios"),
    "AndroidPush": ("push", 1, "android"),
    "FireOSPush": ("push", 2, "amazon_fire"),
    "ChromeExtensionPush": ("push", 4, "chrome_extension"),
    "ChromePush": ("push", 5, "chrome_web_push"),
    "WindowsPush": ("push", 6, "windows"),
    "SafariLegacyPush": ("push", 7, "safari_web_push"),
    "FirefoxPush": ("push", 8, "firefox_web_push"),
    "macOSPush": ("push", 9, "mac_os"),
    "Email": ("email", 11, "email"),
    "HuaweiPush": ("push", 13, "huawei"),
    "SMS": ("sms", 14, "sms"),
    "SafariPush": ("push", 17, "safari_web_push"),
}
"""Each type of subscription: its channel, its number, its name among a message's figures."""
PUSH = [name for name, (channel, *_) in TYPES.items() if channel == "push"]


class Audience:
    """Users with subscriptions, and messages to them."""

    def __init__(self, sandbox: Sandbox, api: httpx.Client) -> None:
        self.sandbox, self.api = sandbox, api
        self.app_id = sandbox.app_id
        self.app = f"/apps/{sandbox.app_id}"

    def add(self, name: str, *types: str, **properties: Any) -> list[str]:
        """A user with an external id and a subscription of each type; the subscriptions' ids."""
        body = {
            "identity": {"external_id": name},
            "properties": properties,
            "subscriptions": [
                {"type": kind, "token": token(name, kind)} for kind in types or ("iOSPush",)
            ],
        }
        reply = self.api.post(f"{self.app}/users", json=body).raise_for_status()
        return [each["id"] for each in reply.json()["subscriptions"]]

    def unsubscribe(self, subscription_id: str) -> None:
        path = f"{self.app}/subscriptions/{subscription_id}"
        self.api.patch(path, json={"subscription": {"enabled": False}}).raise_for_status()

    def send(self, **fields: Any) -> httpx.Response:
        body = {"app_id": self.app_id, "contents": {"en": "Hello"}, **fields}
        return self.api.post("/notifications", json=body)

    def sent(self, **fields: Any) -> str:
        """The id of a message that was created."""
        reply = self.send(**fields)
        assert reply.status_code == 200, reply.text
        message_id: str = reply.json()["id"]
        assert message_id, reply.text
        return message_id

    def reached(self, **fields: Any) -> list[str]:
        """The names of those whom a message reaches, sorted; each as often as it reaches them."""
        before = len(self.sandbox.sent)
        reply = self.send(**fields)
        assert reply.status_code == 200, reply.text
        new = self.sandbox.sent[before:]
        assert bool(new) == bool(reply.json()["id"])
        return sorted(each["external_id"] for message in new for each in message.recipients)

    def get(self, message_id: str, **query: Any) -> Any:
        reply = self.api.get(
            f"/notifications/{message_id}", params={"app_id": self.app_id, **query}
        )
        return reply.raise_for_status().json()

    def listing(self, **query: Any) -> Any:
        reply = self.api.get("/notifications", params={"app_id": self.app_id, **query})
        return reply.raise_for_status().json()

    def cancel(self, message_id: str) -> httpx.Response:
        return self.api.delete(f"/notifications/{message_id}", params={"app_id": self.app_id})

    def segment(self, name: str, *filters: dict[str, Any], **fields: Any) -> httpx.Response:
        body = {"name": name, "filters": list(filters), **fields}
        return self.api.post(f"{self.app}/segments", json=body)


def token(name: str, kind: str) -> str:
    """The token that a user's subscription of a type has."""
    if kind == "Email":
        return f"{name}@example.com"
    if kind == "SMS":
        return f"+49{sum(name.encode()):09d}"
    return f"{kind}-{name}"


def errors(reply: httpx.Response, status: int) -> Any:
    assert reply.status_code == status, reply.text
    return reply.json()["errors"]
