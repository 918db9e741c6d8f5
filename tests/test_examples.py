"""The document's examples: each operation has them, they are valid, and the sandbox takes them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from onesignal_client.checks import TARGETING
from onesignal_client.sandbox import Sandbox
from onesignal_client.sandbox.contract.document import load
from tests.support import cases
from tests.support.cases import APP, ORGANIZATION, ORGANIZATION_KEY, REST_KEY
from tests.support.document import OPERATIONS, resolve
from tests.support.plain_http import NO_TLS
from tests.support.together import together

by_operation = together("name", list(OPERATIONS))
BODIES = {
    name: operation["requestBody"]["content"]["application/json"]["example"]
    for name, operation in OPERATIONS.items()
    if "requestBody" in operation
}


def replies(name: str) -> dict[str, Any]:
    """The examples of successful replies, by status."""
    found = {}
    for status, reply in OPERATIONS[name]["responses"].items():
        content = resolve(reply).get("content", {}).get("application/json", {})
        if status.startswith("2") and "example" in content:
            found[status] = content["example"]
    return found


@by_operation
def test_an_operation_shows_its_body_and_its_reply(name: str) -> None:
    operation, document = OPERATIONS[name], load()
    successes = [reply for status, reply in operation["responses"].items() if status[0] == "2"]
    if any(resolve(reply).get("content") for reply in successes):
        assert replies(name), "no example of a reply"
    for status, example in replies(name).items():
        document.check_reply(document.operations[name], int(status), example)
    if name in BODIES:
        document.check_body(document.operations[name], BODIES[name])
        used = [row for row, fields in TARGETING.items() if any(f in BODIES[name] for f in fields)]
        if name != "estimate_notification_recipients":
            assert len(used) <= 1


@by_operation
def test_an_operation_shows_its_failures(name: str) -> None:
    document = load()
    for status, reply in OPERATIONS[name]["responses"].items():
        content = resolve(reply).get("content", {})
        if not status.startswith("2"):
            example = content["application/json"]["example"]
            assert example.get("errors") or example.get("error")
            if status.isdecimal():
                document.check_reply(document.operations[name], int(status), example)


class World:
    """A sandbox that holds what the examples speak of; their ids stand for the real ones."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.url = sandbox.url
        self.real: dict[str, str] = {}
        client = sandbox.client()
        for number, phone in (("42", "push-token-a"), ("43", "push-token-b")):
            device = {"type": "iOSPush", "token": phone}
            email = {"type": "Email", "token": "someone@example.com"}
            user = client.users.create(
                {  # type: ignore[arg-type]
                    "identity": {"external_id": number, "crm": f"c-{number}"},
                    "subscriptions": [device, *([email] if number == "42" else [])],
                }
            ).to_dict()
            if number == "42":
                self.real[cases.USER] = user["identity"]["onesignal_id"]
                self.real[cases.SUBSCRIPTION] = user["subscriptions"][0]["id"]
        segment = client.segments.create(
            {"name": "Gold", "filters": BODIES["create_segments"]["filters"]}
        )
        template = client.templates.create({**BODIES["create_template"], "name": "T"})  # type: ignore[arg-type]
        self.real |= {cases.SEGMENT: str(segment.id), cases.TEMPLATE: str(template.id)}
        journey = client.journeys.create(self.filled(BODIES["create_journey"])).to_dict()
        self.real |= {cases.JOURNEY: journey["id"], cases.NODE: journey["nodes"][0]["id"]}
        sent = client.notifications.create({"contents": {"en": "x"}, "included_segments": ["All"]})
        self.real[cases.MESSAGE] = str(sent.id)
        self.real[cases.BROADCAST] = str(client.inbox.send(BODIES["create_inbox_broadcast"]).id)
        self.real[cases.TOKEN] = str(client.api_keys.create({"name": "k"}).token_id)
        player = client.players.create(BODIES["add_player"])
        self.real[cases.PLAYER] = str(player.id)
        self.real[cases.OTHER_APP] = str(client.apps.create({"name": "Other"}).id)

    def filled(self, value: Any) -> Any:
        text = json.dumps(value)
        for fixed, real in self.real.items():
            text = text.replace(fixed, real)
        return json.loads(text)

    def send(self, name: str) -> httpx.Response:
        operation = OPERATIONS[name]
        path = operation["path"].format(
            app_id=APP,
            alias_label="external_id",
            alias_id="42",
            external_user_id="42",
            alias_label_to_delete="crm",
            subscription_id=cases.SUBSCRIPTION,
            token_type="Email",
            token="someone@example.com",
            segment_id=cases.SEGMENT,
            template_id=cases.TEMPLATE,
            journey_id=cases.JOURNEY,
            node_id=cases.NODE,
            notification_id=cases.MESSAGE,
            message_id=cases.BROADCAST,
            token_id=cases.TOKEN,
            player_id=cases.PLAYER,
            activity_type="OrderAttributes",
            activity_id="order-17",
            organization_id=ORGANIZATION,
        )
        key = ORGANIZATION_KEY if "organization_api_key" in operation["security"][0] else REST_KEY
        return httpx.request(
            operation["method"],
            self.url + self.filled(path),
            params={"app_id": APP},
            headers={"Authorization": f"Key {key}"},
            json=self.filled(BODIES[name]),
            verify=NO_TLS,
        )


@pytest.fixture
def world() -> Iterator[World]:
    with Sandbox(
        app_id=APP,
        rest_api_key=REST_KEY,
        organization_id=ORGANIZATION,
        organization_api_key=ORGANIZATION_KEY,
    ) as sandbox:
        yield World(sandbox)


@pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalWarning")
@pytest.mark.parametrize("method", sorted({OPERATIONS[name]["method"] for name in BODIES}))
def test_the_sandbox_takes_every_example(world: World, method: str) -> None:
    # Making and changing a segment have the same name in the examples: no world holds both.
    for name in BODIES:
        if OPERATIONS[name]["method"] == method:
            reply = world.send(name)
            assert reply.is_success, (name, reply.status_code, reply.text)
