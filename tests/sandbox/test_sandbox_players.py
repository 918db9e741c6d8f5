"""Players: the same subscriptions and users, seen as devices."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import httpx
import pytest

from onesignal_client.sandbox import Sandbox
from onesignal_client.sandbox.operations.players import TYPES
from tests.support.document import SCHEMAS


class Players:
    """The calls that these tests are made of."""

    def __init__(self, api: httpx.Client, sandbox: Sandbox) -> None:
        self.api, self.sandbox = api, sandbox
        self.app = f"/apps/{sandbox.app_id}"
        self.params = {"app_id": sandbox.app_id}

    def add(self, device_type: int = 1, **body: Any) -> httpx.Response:
        body = {"app_id": self.sandbox.app_id, "device_type": device_type, **body}
        return self.api.post("/players", json=body)

    def new(self, device_type: int = 1, **body: Any) -> str:
        reply = self.add(device_type, **body)
        assert reply.status_code == 200, reply.text
        assert reply.json()["success"] is True
        player_id: str = reply.json()["id"]
        return player_id

    def get(self, player_id: str) -> Any:
        reply = self.api.get(f"/players/{player_id}", params=self.params)
        return reply.raise_for_status().json()

    def update(self, player_id: str, **body: Any) -> httpx.Response:
        body = {"app_id": self.sandbox.app_id, **body}
        return self.api.put(f"/players/{player_id}", json=body)

    def delete(self, player_id: str) -> httpx.Response:
        return self.api.delete(f"/players/{player_id}", params=self.params)

    def list(self, **params: Any) -> httpx.Response:
        return self.api.get("/players", params=self.params | params)

    def user(self, external_id: str) -> Any:
        path = f"{self.app}/users/by/external_id/{external_id}"
        return self.api.get(path).raise_for_status().json()


@pytest.fixture
def players(api: httpx.Client, sandbox: Sandbox) -> Players:
    return Players(api, sandbox)


DEVICE: dict[str, Any] = {
    "identifier": "token-1",
    "language": "en",
    "timezone": -28800,
    "game_version": "1.0",
    "device_os": "13.6.1",
    "device_model": "iPhone12,1",
    "ad_id": "ad",
    "sdk": "021502",
    "tags": {"a": "1", "foo": "bar"},
    "session_count": 3,
    "playtime": 60,
    "amount_spent": 9.5,
    "badge_count": 2,
    "created_at": 1_395_096_859,
    "last_active": 1_598_826_147,
    "test_type": 1,
    "web_auth": "auth",
    "web_p256": "p256",
    "country": "US",
    "lat": 37.5,
    "long": -122.25,
    "external_user_id": "a",
}


def test_a_player_is_a_subscription_and_its_user(players: Players) -> None:
    player_id = players.new(0, **DEVICE)
    player = players.get(player_id.upper())
    assert player.items() >= {**DEVICE, "id": player_id, "device_type": 0}.items()
    assert (player["notification_types"], player["invalid_identifier"]) == (1, False)
    user = players.user("a")
    [subscription] = user["subscriptions"]
    assert subscription["id"] == player_id
    assert (subscription["type"], subscription["token"]) == ("iOSPush", "token-1")
    assert (subscription["session_count"], subscription["app_version"]) == (3, "1.0")
    properties = user["properties"]
    assert (properties["tags"], properties["country"]) == (DEVICE["tags"], "US")
    assert properties["amount_spent"] == 9.5


def test_a_users_subscription_is_a_player(players: Players) -> None:
    subscription = {"type": "Email", "token": "a@example.com"}
    body = {"identity": {"external_id": "a"}, "subscriptions": [subscription]}
    created = players.api.post(f"{players.app}/users", json=body).json()
    player = players.get(created["subscriptions"][0]["id"])
    assert (player["device_type"], player["identifier"]) == (11, "a@example.com")
    assert (player["external_user_id"], player["tags"]) == ("a", {})


def test_the_identifier_decides_whether_it_is_new(players: Players) -> None:
    first = players.new(identifier="t", tags={"a": "1"}, external_user_id="a")
    again = players.new(identifier="t", tags={"b": "2"}, game_version="2")
    assert again == first
    player = players.get(first)
    assert (player["tags"], player["game_version"]) == ({"a": "1", "b": "2"}, "2")
    assert player["external_user_id"] == "a"
    others = {players.new(0, identifier="t"), players.new(), players.new()}
    assert len(others | {first}) == 4
    assert players.list().json()["total_count"] == 4


def test_devices_of_one_person_share_the_user(players: Players) -> None:
    one = players.new(identifier="1", external_user_id="a")
    two = players.new(identifier="2", external_user_id="a")
    assert {each["id"] for each in players.user("a")["subscriptions"]} == {one, two}
    reply = players.api.put(f"{players.app}/users/a", json={"tags": {"x": "1", "n": 2}})
    assert (reply.status_code, reply.json()) == (200, {"success": True})
    assert players.get(one)["tags"] == players.get(two)["tags"] == {"x": "1", "n": "2"}
    players.api.put(f"{players.app}/users/a", json={"tags": {"x": ""}}).raise_for_status()
    assert players.get(one)["tags"] == {"n": "2"}


def test_external_ids_move_devices(players: Players) -> None:
    player_id = players.new(identifier="1")
    owner = players.sandbox.world.store.value("SELECT id FROM users")
    players.update(player_id, external_user_id="a").raise_for_status()
    assert players.user("a")["identity"]["onesignal_id"] == owner
    players.update(player_id, external_user_id="b").raise_for_status()
    assert players.user("b")["subscriptions"][0]["id"] == player_id
    assert players.user("a")["subscriptions"] == []
    players.update(player_id, external_user_id="a").raise_for_status()
    assert players.user("a")["identity"]["onesignal_id"] == owner
    players.update(player_id, external_user_id="").raise_for_status()
    assert players.get(player_id)["external_user_id"] is None
    players.update(player_id, external_user_id="").raise_for_status()
    assert players.sandbox.world.counts()["users"] == 3
    players.update(player_id, external_user_id="b").raise_for_status()
    assert players.user("b")["subscriptions"][0]["id"] == player_id
    assert players.sandbox.world.counts()["users"] == 2


def test_update_changes_what_is_named(players: Players) -> None:
    player_id = players.new(0, **DEVICE)
    before = players.get(player_id)
    body = {"identifier": "token-2", "tags": {"a": "", "c": "3"}, "session_count": 5}
    reply = players.update(player_id, **body, ad_id=None)
    assert (reply.status_code, reply.json()) == (200, {"success": True, "id": player_id})
    changes = {"identifier": "token-2", "tags": {"foo": "bar", "c": "3"}, "session_count": 5}
    assert players.get(player_id) == before | changes
    assert players.sandbox.world.store.value("SELECT session_count FROM users") == 5


def test_notification_types(players: Players) -> None:
    player_id = players.new(identifier="t", notification_types=-2)
    assert players.get(player_id)["notification_types"] == -2
    store = players.sandbox.world.store
    assert store.value("SELECT enabled FROM subscriptions") == 0
    players.update(player_id, notification_types=1).raise_for_status()
    assert store.value("SELECT enabled FROM subscriptions") == 1


@pytest.mark.parametrize(
    ("device_type", "body"),
    [
        (12, {}),
        (99, {}),
        (11, {"identifier": "no address"}),
        (14, {"identifier": "030123"}),
        (1, {"lat": 91}),
        (1, {"tags": {"a": {"b": 1}}}),
        (1, {"session_count": 2**70}),
    ],
)
def test_refused(players: Players, device_type: int, body: Any) -> None:
    reply = players.add(device_type, **body)
    assert reply.status_code == 400
    assert all(isinstance(message, str) for message in reply.json()["errors"])
    assert players.sandbox.world.counts()["users"] == 0


def test_old_platforms_keep_their_number(players: Players) -> None:
    for device_type in (3, 6, 10, 17):
        player_id = players.new(device_type)
        assert players.get(player_id)["device_type"] == device_type
        assert players.update(player_id, device_type=device_type).status_code == 200
        assert players.update(player_id, device_type=1).status_code == 400


def test_pages(players: Players) -> None:
    ids = [players.new(identifier=str(n), tags={"n": n}) for n in range(4)]
    page = players.list(limit=2, offset=1).json()
    assert (page["total_count"], page["offset"], page["limit"]) == (4, 1, 2)
    assert [player["id"] for player in page["players"]] == ids[1:3]
    assert page["players"][0] == players.get(ids[1])
    assert players.list().json()["limit"] == 300
    for params in ({"limit": 301}, {"offset": -1}, {"offset": "x"}):
        assert players.list(**params).status_code == 400
    assert players.list(offset=10**30).status_code == 400


def test_large_apps_have_no_list(players: Players, monkeypatch: pytest.MonkeyPatch) -> None:
    from onesignal_client.sandbox.operations import players as handlers

    monkeypatch.setattr(handlers, "APP_LIMIT", 1)
    players.new()
    assert players.list().status_code == 200
    players.new()
    assert players.list().status_code == 400


def test_delete(players: Players) -> None:
    anonymous, known = players.new(identifier="1"), players.new(external_user_id="a")
    for player_id in (anonymous, known):
        reply = players.delete(player_id)
        assert (reply.status_code, reply.json()) == (200, {"success": True})
        reply = players.delete(player_id)
        assert reply.status_code == 404
    assert players.user("a")["subscriptions"] == []
    assert players.sandbox.world.counts()["users"] == 1


def test_unknown_players(players: Players) -> None:
    for player_id in (str(uuid4()), "no-uuid"):
        reply = players.api.get(f"/players/{player_id}", params=players.params)
        assert (reply.status_code, reply.json()) == (
            404,
            {"errors": ["No user with this id found"]},
        )
        assert players.update(player_id, language="en").status_code == 400
    reply = players.api.put(f"{players.app}/users/nobody", json={"tags": {"a": "b"}})
    assert reply.status_code == 404
    many = {str(n): "x" for n in range(101)}
    players.new(external_user_id="a")
    assert players.api.put(f"{players.app}/users/a", json={"tags": many}).status_code == 400


def test_proofs_are_taken(players: Players) -> None:
    proofs = {"email_auth_hash": "0", "external_user_id_auth_hash": "0"}
    player_id = players.new(11, identifier="a@example.com", external_user_id="a", **proofs)
    params = players.params | {"email_auth_hash": "0"}
    reply = players.api.get(f"/players/{player_id}", params=params)
    assert reply.status_code == 200
    assert "email_auth_hash" not in reply.json()


def test_in_app_messages(players: Players) -> None:
    player_id = players.new(identifier="t")
    reply = players.api.get(f"{players.app}/subscriptions/{player_id}/iams")
    assert (reply.status_code, reply.json()) == (200, {"in_app_messages": []})


def test_too_many_tags_are_refused_in_the_documented_words(players: Players) -> None:
    path = f"/apps/{players.sandbox.app_id}/users/somebody"
    body = {"tags": {f"t{number}": "x" for number in range(101)}}
    reply = players.api.put(path, json=body)
    assert reply.status_code == 400
    assert reply.json() == {"errors": ["Please limit your tag updates to 100 per request"]}


NAMES = {
    "iOS": "iOSPush",
    "Android": "AndroidPush",
    "Amazon": "FireOSPush",
    "Windows Phone": "WindowsPush",
    "Chrome extension": "ChromeExtensionPush",
    "Chrome": "ChromePush",
    "Windows": "WindowsPush",
    "Safari (the older kind)": "SafariLegacyPush",
    "Firefox": "FirefoxPush",
    "macOS": "macOSPush",
    "Alexa": "FireOSPush",
    "email": "Email",
    "Huawei": "HuaweiPush",
    "SMS": "SMS",
    "Safari": "SafariPush",
}
"""What the document calls the platforms, with the types of their subscriptions."""


def test_the_numbers_of_platforms_are_the_documents() -> None:
    told = SCHEMAS["Player"]["properties"]["device_type"]["description"]
    assert {
        int(number): NAMES[name] for number, name in re.findall(r"(\d+) ([^,.:]+)", told)
    } == TYPES
