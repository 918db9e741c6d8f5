"""Users, aliases and subscriptions: the user model's documented rules."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import httpx
import pytest

from onesignal_client.sandbox import Sandbox


class People:
    """The calls that these tests are made of."""

    def __init__(self, api: httpx.Client, app: str) -> None:
        self.api, self.app = api, app

    def create(self, external_id: str | None = None, **body: Any) -> httpx.Response:
        if external_id is not None:
            body["identity"] = {"external_id": external_id, **body.get("identity", {})}
        return self.api.post(f"{self.app}/users", json=body)

    def get(self, external_id: str) -> httpx.Response:
        return self.api.get(f"{self.app}/users/by/external_id/{external_id}")

    def user(self, external_id: str) -> Any:
        return self.get(external_id).raise_for_status().json()

    def update(self, external_id: str, headers: Any = None, **body: Any) -> httpx.Response:
        path = f"{self.app}/users/by/external_id/{external_id}"
        return self.api.patch(path, json=body, headers=headers)

    def add_aliases(self, external_id: str, /, **identity: str) -> httpx.Response:
        path = f"{self.app}/users/by/external_id/{external_id}/identity"
        return self.api.patch(path, json={"identity": identity})

    def subscribe(self, external_id: str, body: Any = None, **fields: Any) -> httpx.Response:
        path = f"{self.app}/users/by/external_id/{external_id}/subscriptions"
        return self.api.post(path, json={"subscription": fields, **(body or {})})

    def change(self, subscription_id: str, **fields: Any) -> httpx.Response:
        path = f"{self.app}/subscriptions/{subscription_id}"
        return self.api.patch(path, json={"subscription": fields})


@pytest.fixture
def people(api: httpx.Client, app: str) -> People:
    return People(api, app)


def email(name: str) -> dict[str, Any]:
    return {"type": "Email", "token": f"{name}@example.com"}


def errors(reply: httpx.Response, status: int) -> Any:
    assert reply.status_code == status, reply.text
    return reply.json()["errors"]


# --- users


def test_create_and_read(people: People, sandbox: Sandbox) -> None:
    properties = {"tags": {"plan": "pro"}, "language": "de", "country": "DE", "lat": 50.1}
    created = people.create("a", properties=properties, subscriptions=[email("a")])
    assert created.status_code == 201
    user = people.user("a")
    assert user == created.json()
    assert user["identity"]["external_id"] == "a"
    assert user["properties"].items() >= properties.items()
    [subscription] = user["subscriptions"]
    assert subscription.items() >= email("a").items()
    assert (subscription["app_id"], subscription["enabled"]) == (sandbox.app_id, True)
    by_id = people.api.get(
        f"{people.app}/users/by/onesignal_id/{user['identity']['onesignal_id'].upper()}"
    )
    assert by_id.json() == user


def test_an_alias_finds_the_user_who_has_it(people: People) -> None:
    first = people.create("a", properties={"tags": {"x": "1", "y": "1"}}).json()
    again = people.create("a", identity={"crm": "7"}, properties={"tags": {"y": "2"}})
    assert again.status_code == 202
    assert again.json()["identity"] == first["identity"] | {"crm": "7"}
    assert again.json()["properties"]["tags"] == {"x": "1", "y": "2"}


def test_aliases_of_two_users_conflict(people: People) -> None:
    people.create("a")
    people.create("b", identity={"crm": "7"})
    [error] = errors(people.create("a", identity={"crm": "7"}), 409)
    assert error["code"] == "user-2"
    assert error["title"] == "One or more Aliases claimed by another User"
    assert error["meta"]["conflicting_aliases"] == {"crm": "7"}
    assert people.user("b")["identity"]["crm"] == "7"


def test_somebody_must_be_named(people: People) -> None:
    bodies: list[dict[str, Any]] = [
        {},
        {"properties": {"language": "de"}},
        {"identity": {}, "subscriptions": []},
    ]
    for body in bodies:
        [error] = errors(people.create(**body), 400)
        assert error["code"] == "user-3"


def test_unknown_users(people: People) -> None:
    [error] = errors(people.get("nobody"), 404)
    assert error["title"] == "User not found"
    missing = uuid4()
    path = f"{people.app}/users/by/onesignal_id"
    assert people.api.get(f"{path}/{missing}").status_code == 404
    [error] = errors(people.api.get(f"{path}/123"), 400)
    assert error == {
        "code": "request-1",
        "title": "Invalid UUID",
        "meta": {"onesignal_id": "123"},
    }
    assert people.create(identity={"onesignal_id": str(missing)}).status_code == 404
    assert people.update("nobody", properties={}).status_code == 404


def test_a_refused_request_changes_nothing(people: People, sandbox: Sandbox) -> None:
    bad = {"type": "Email", "token": "no address"}
    assert people.create("a", subscriptions=[email("a"), bad]).status_code == 400
    assert people.get("a").status_code == 404
    assert sandbox.world.counts()["subscriptions"] == 0


def test_update_merges_tags_and_replaces_properties(people: People) -> None:
    people.create("a", properties={"tags": {"keep": "1", "drop": "1"}, "language": "de"})
    sent = {"tags": {"drop": "", "new": "2", "number": 3, "flag": True}, "country": "FR"}
    reply = people.update("a", properties=sent)
    assert (reply.status_code, reply.json()) == (202, {"properties": sent})
    properties = people.user("a")["properties"]
    assert properties["tags"] == {"keep": "1", "new": "2", "number": "3", "flag": "true"}
    assert (properties["language"], properties["country"]) == ("de", "FR")
    people.update("a", properties={"language": None, "first_active": None})
    properties = people.user("a")["properties"]
    assert "language" not in properties
    assert properties["first_active"] > 0


@pytest.mark.parametrize(
    "tag",
    [
        *("message", "notification", "subscription", "user", "template", "app", "org"),
        *("dynamic_content", "data_feed", "journey", "custom_data"),
    ],
)
def test_tags_that_personalisation_needs_are_refused(people: People, tag: str) -> None:
    [error] = errors(people.create("a", properties={"tags": {tag: "x"}}), 400)
    assert error["code"] == "request-1"


def test_all_that_a_user_can_have_is_kept(people: People) -> None:
    properties = {
        "language": "de",
        "timezone_id": "Europe/Berlin",
        "country": "DE",
        "lat": 50.5,
        "long": 8.25,
        "first_active": 1_700_000_000,
        "last_active": 1_700_000_001,
        "amount_spent": 2.5,
        "ip": "192.0.2.1",
        "test_user_name": "Ann",
    }
    subscription = {
        "type": "iOSPush",
        "token": "t",
        "session_time": 7,
        "session_count": 8,
        "sdk": "5",
        "device_model": "m",
        "device_os": "17",
        "rooted": True,
        "test_type": 1,
        "app_version": "1.2",
        "net_type": 3,
        "carrier": "c",
        "web_auth": "a",
        "web_p256": "p",
    }
    people.create("a", properties=properties, subscriptions=[subscription]).raise_for_status()
    user = people.user("a")
    assert user["properties"].items() >= properties.items()
    [shown] = user["subscriptions"]
    assert shown.items() >= subscription.items()


@pytest.mark.parametrize(
    "properties",
    [
        {"tags": {"a": {"b": "c"}}},
        {"tags": {"a": ["b"]}},
        {"tags": {"": "x"}},
        {"tags": {str(n): "x" for n in range(101)}},
        {"tags": {str(n): "x" for n in range(100)}, "language": "de"},
        {"lat": 90.5},
        {"long": -181},
        {"lat": "north"},
        {"language": ["de"]},
        {"amount_spent": "much"},
    ],
    ids=",".join,
)
def test_properties_that_are_refused(people: People, properties: Any) -> None:
    people.create("a")
    [error] = errors(people.update("a", properties=properties), 400)
    assert error["code"] == "request-1"


def test_100_properties_are_allowed(people: People) -> None:
    people.create("a")
    tags = {str(n): "x" for n in range(99)}
    assert people.update("a", properties={"tags": tags, "language": "de"}).status_code == 202


def test_deltas_add_up(people: People, sandbox: Sandbox) -> None:
    subscription = people.create("a", subscriptions=[email("a"), email("b")]).json()[
        "subscriptions"
    ][0]
    purchases = [{"sku": "s", "amount": "$2.50", "iso": "USD", "count": 2}]
    deltas = {"session_count": 1, "session_time": 30, "purchases": purchases}
    header = {"onesignal-subscription-id": subscription["id"]}
    for _ in range(2):
        assert people.update("a", headers=header, deltas=deltas).status_code == 202
    people.update("a", deltas={"session_count": 5, "amount_spent": 1})
    user = people.user("a")
    assert user["properties"]["amount_spent"] == 11
    assert user["properties"]["purchases"] == purchases * 2
    counts = [s["session_count"] for s in user["subscriptions"]]
    assert counts == [2, 0]
    row = sandbox.world.store.row("SELECT session_count, session_time FROM users")
    assert tuple(row) == (7, 60)
    header = {"onesignal-subscription-id": str(uuid4())}
    assert people.update("a", headers=header, deltas=deltas).status_code == 404
    bad = [{"sku": "s", "amount": "much", "iso": "USD"}]
    assert people.update("a", deltas={"purchases": bad}).status_code == 400


def test_delete_takes_everything_along(people: People, sandbox: Sandbox) -> None:
    user = people.create("a", subscriptions=[email("a")], properties={"tags": {"x": "1"}}).json()
    reply = people.api.delete(f"{people.app}/users/by/external_id/a")
    assert reply.status_code == 202
    assert reply.json() == {"identity": {"onesignal_id": user["identity"]["onesignal_id"]}}
    assert people.get("a").status_code == 404
    counts = sandbox.world.counts()
    assert (counts["users"], counts["aliases"], counts["subscriptions"]) == (0, 0, 0)
    assert sandbox.world.store.value("SELECT count(*) FROM tags") == 0
    assert people.create("a").status_code == 201


def test_deletion_may_take_its_time(people: People, sandbox: Sandbox) -> None:
    sandbox.settings.deletion_delay = 60
    sandbox.clock.freeze()
    subscriptions = people.create("a", subscriptions=[email("a")]).json()["subscriptions"]
    people.create("b")
    people.api.delete(f"{people.app}/users/by/external_id/b").raise_for_status()
    people.api.delete(f"{people.app}/subscriptions/{subscriptions[0]['id']}").raise_for_status()
    sandbox.clock.advance(59)
    assert people.get("b").status_code == 200
    assert len(people.user("a")["subscriptions"]) == 1
    sandbox.clock.advance(1)
    assert people.get("b").status_code == 404
    assert people.user("a")["subscriptions"] == []


# --- aliases


def test_aliases_are_added_and_replaced(people: People) -> None:
    people.create("a", identity={"crm": "1"})
    reply = people.add_aliases("a", crm="2", shop="3")
    assert reply.status_code == 200
    expected = people.user("a")["identity"]
    assert reply.json() == {"identity": expected}
    assert (expected["crm"], expected["shop"]) == ("2", "3")
    assert people.api.get(f"{people.app}/users/by/crm/1").status_code == 404
    listed = people.api.get(f"{people.app}/users/by/shop/3/identity")
    assert listed.json() == {"identity": expected}


def test_an_alias_belongs_to_one_user(people: People) -> None:
    people.create("a")
    people.create("b")
    [error] = errors(people.add_aliases("b", external_id="a", crm="1"), 409)
    assert error["code"] == "user-2"
    assert error["meta"] == {"conflicting_aliases": {"external_id": "a"}, "external_id": "a"}
    assert "crm" not in people.user("b")["identity"]
    assert people.add_aliases("a", external_id="a").status_code == 200


def test_20_custom_aliases(people: People) -> None:
    people.create("a")
    many = {f"label{n}": str(n) for n in range(20)}
    assert people.add_aliases("a", **many).status_code == 200
    assert people.add_aliases("a", label0="again").status_code == 200
    assert people.add_aliases("a", one_more="x").status_code == 409
    assert "one_more" not in people.user("a")["identity"]


def test_onesignal_id_is_read_only(people: People) -> None:
    own = people.create("a").json()["identity"]["onesignal_id"]
    assert people.add_aliases("a", onesignal_id=str(uuid4())).status_code == 400
    assert people.add_aliases("a", onesignal_id=own, crm="1").status_code == 200
    path = f"{people.app}/users/by/external_id/a/identity"
    assert people.api.delete(f"{path}/onesignal_id").status_code == 400


def test_empty_aliases_are_refused(people: People) -> None:
    people.create("a")
    assert people.add_aliases("a").status_code == 400
    assert people.add_aliases("a", crm="").status_code == 400
    assert people.add_aliases("a", **{"": "x"}).status_code == 400


def test_an_alias_is_deleted_alone(people: People) -> None:
    own = people.create("a", identity={"crm": "1"}).json()["identity"]["onesignal_id"]
    path = f"{people.app}/users/by/crm/1/identity"
    reply = people.api.delete(f"{path}/external_id")
    assert (reply.status_code, reply.json()) == (
        200,
        {"identity": {"onesignal_id": own, "crm": "1"}},
    )
    assert people.get("a").status_code == 404
    assert people.api.delete(f"{path}/external_id").status_code == 404


def test_aliases_by_subscription(people: People) -> None:
    user = people.create("a", subscriptions=[email("a")]).json()
    path = f"{people.app}/subscriptions/{user['subscriptions'][0]['id']}/user/identity"
    assert people.api.get(path).json() == {"identity": user["identity"]}
    reply = people.api.patch(path, json={"identity": {"crm": "1"}})
    assert reply.json() == {"identity": user["identity"] | {"crm": "1"}}
    path = f"{people.app}/subscriptions/{uuid4()}/user/identity"
    [error] = errors(people.api.get(path), 404)
    assert error == {"code": "subscription-0", "title": "Subscription not found"}


# --- subscriptions


def test_subscribe_and_transfer_by_token(people: People) -> None:
    people.create("a")
    people.create("b")
    created = people.subscribe("a", **email("x"), device_model="m")
    assert created.status_code == 201
    subscription = created.json()["subscription"]
    again = people.subscribe("a", **email("x"), app_version="1")
    assert (again.status_code, again.json()) == (200, {})
    moved = people.subscribe("b", **email("x"), app_version="2")
    assert moved.status_code == 202
    assert moved.json()["subscription"] == subscription | {"app_version": "2"}
    assert people.user("a")["subscriptions"] == []
    assert people.user("b")["subscriptions"] == [moved.json()["subscription"]]
    again = people.create("a", subscriptions=[{"id": subscription["id"]}])
    assert [s["id"] for s in again.json()["subscriptions"]] == [subscription["id"]]


def test_subscriptions_need_a_type_and_a_token(people: People) -> None:
    people.create("a")
    for fields in ({}, {"type": "Email"}, {"token": "a@example.com"}):
        assert people.subscribe("a", **fields).status_code == 400
    path = f"{people.app}/users/by/external_id/a/subscriptions"
    assert people.api.post(path, json={}).status_code == 400
    assert people.subscribe("nobody", **email("a")).status_code == 404


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [("Email", "a@b", "a.b"), ("Email", "a+b@c.d", "a @b.c"), ("SMS", "+4930123", "030123")],
)
def test_formats_of_tokens(people: People, kind: str, good: str, bad: str) -> None:
    people.create("a")
    assert people.subscribe("a", type=kind, token=good).status_code == 201
    assert people.subscribe("a", type=kind, token=bad).status_code == 400


def test_a_test_user_has_a_name(people: People) -> None:
    people.create("a", properties={"test_user_name": "Ann's phone"})
    assert people.get("a").json()["properties"]["test_user_name"] == "Ann's phone"
    people.update("a", properties={"test_user_name": ""})
    assert "test_user_name" not in people.get("a").json()["properties"]


def test_20_subscriptions(people: People) -> None:
    people.create("a", subscriptions=[email(str(n)) for n in range(20)])
    [error] = errors(people.subscribe("a", **email("20")), 409)
    assert error["code"] == "Subscription Limit Exceeded"
    assert people.subscribe("a", **email("0")).status_code == 200
    people.create("b")
    other = people.subscribe("b", **email("b")).json()["subscription"]["id"]
    path = f"{people.app}/subscriptions/{other}/owner"
    assert people.api.patch(path, json={"identity": {"external_id": "a"}}).status_code == 409


def test_a_21st_subscription_can_displace_the_oldest(people: People, sandbox: Sandbox) -> None:
    sandbox.settings.displace_subscriptions = True
    kept = [email(str(n)) for n in range(3)]
    phones = [{"type": "SMS", "token": f"+4930{n:04}"} for n in range(17)]
    people.create("a", subscriptions=[*kept, *phones])
    assert people.subscribe("a", type="AndroidPush", token="t").status_code == 201
    left = {each["token"] for each in people.user("a")["subscriptions"]}
    assert left == {each["token"] for each in (*kept, *phones[1:])} | {"t"}
    assert people.create("b", subscriptions=[phones[0]]).is_success  # it is there, and nobody's


def test_enabled_and_notification_types_go_together(people: People) -> None:
    people.create("a")
    subscription = people.subscribe("a", **email("a")).json()["subscription"]
    assert (subscription["enabled"], subscription["notification_types"]) == (True, 1)

    def state() -> tuple[bool, int]:
        [now] = people.user("a")["subscriptions"]
        return now["enabled"], now["notification_types"]

    [error] = errors(people.change(subscription["id"], notification_types=-31), 400)
    assert error["code"] == "subscription-9"
    off = people.change(subscription["id"], enabled=False, notification_types=-31)
    assert (off.status_code, off.content) == (200, b"")
    assert state() == (False, -31)
    assert people.change(subscription["id"], enabled=True, notification_types=0).status_code == 400
    people.change(subscription["id"], enabled=True)
    assert state() == (True, 1)
    people.change(subscription["id"], enabled=False)
    assert state() == (False, -31)


def test_tokens_and_types(people: People) -> None:
    people.create("a")
    one, two = (people.subscribe("a", **email(n)).json()["subscription"] for n in "xy")
    assert people.change(one["id"], token="z@example.com").status_code == 200
    assert people.change(one["id"], token=two["token"]).status_code == 409
    assert people.change(one["id"], type="SMS").status_code == 400
    assert people.change(str(uuid4()), enabled=False).status_code == 404
    [error] = errors(people.change("no-uuid", enabled=False), 400)
    assert error["meta"] == {"subscription_id": "no-uuid"}


def test_update_by_token(people: People) -> None:
    people.create("a", subscriptions=[{"type": "SMS", "token": "+4930123"}])
    path = f"{people.app}/subscriptions_by_token/SMS/%2B4930123"
    body = {"subscription": {"enabled": False}}
    reply = people.api.patch(path, json=body)
    assert (reply.status_code, reply.json()) == (202, {})
    assert people.user("a")["subscriptions"][0]["enabled"] is False
    path = f"{people.app}/subscriptions_by_token/Email/a@example.com"
    assert people.api.patch(path, json=body).status_code == 404


def test_delete_subscription(people: People) -> None:
    people.create("a", subscriptions=[email("a")])
    subscription = people.user("a")["subscriptions"][0]["id"]
    path = f"{people.app}/subscriptions/{subscription}"
    assert people.api.delete(path).status_code == 202
    assert people.user("a")["subscriptions"] == []
    assert people.api.delete(path).status_code == 404


def test_transfer(people: People, sandbox: Sandbox) -> None:
    anonymous = people.create(subscriptions=[email("x")]).json()
    target = people.create("a").json()["identity"]
    path = f"{people.app}/subscriptions/{anonymous['subscriptions'][0]['id']}/owner"
    for identity in ({}, {"external_id": "a", "onesignal_id": target["onesignal_id"]}):
        assert people.api.patch(path, json={"identity": identity}).status_code == 400
    reply = people.api.patch(path, json={"identity": {"external_id": "nobody"}})
    assert reply.status_code == 404
    reply = people.api.patch(path, json={"identity": {"external_id": "a"}})
    assert (reply.status_code, reply.json()) == (200, {"identity": target})
    assert len(people.user("a")["subscriptions"]) == 1
    # The anonymous user had nothing else to live for.
    assert sandbox.world.counts()["users"] == 1


def test_transfer_may_retain_the_previous_owner(people: People, sandbox: Sandbox) -> None:
    anonymous = people.create(subscriptions=[email("x")]).json()
    people.create("a")
    path = f"{people.app}/subscriptions/{anonymous['subscriptions'][0]['id']}/owner"
    body = {"identity": {"external_id": "a"}, "retain_previous_owner": True}
    people.api.patch(path, json=body).raise_for_status()
    assert sandbox.world.counts()["users"] == 2
    people.create(subscriptions=[email("y")])
    keeping = {"subscription_options": {"retain_previous_owner": True}}
    people.create("b", subscriptions=[email("y")], **keeping)
    assert sandbox.world.counts()["users"] == 4
    people.create(subscriptions=[email("z")])
    people.create("c", subscriptions=[email("z")])
    assert sandbox.world.counts()["users"] == 5


def test_an_address_is_kept(sandbox: Sandbox, api: httpx.Client, app: str) -> None:
    body = {"identity": {"external_id": "a"}, "properties": {"ip": "192.0.2.7"}}
    reply = api.post(f"{app}/users", json=body).raise_for_status()
    assert reply.json()["properties"]["ip"] == "192.0.2.7"
    path = f"{app}/users/by/external_id/a"
    api.patch(path, json={"properties": {"ip": "192.0.2.8"}}).raise_for_status()
    assert api.get(path).json()["properties"]["ip"] == "192.0.2.8"


def test_sums_that_no_number_can_hold_are_refused(
    sandbox: Sandbox, api: httpx.Client, app: str
) -> None:
    path = f"{app}/users/by/external_id/a"
    body = {"identity": {"external_id": "a"}}
    api.post(f"{app}/users", json=body).raise_for_status()
    for counter in ("session_time", "amount_spent"):
        order = {"deltas": {counter: 1.7e308}}
        assert [api.patch(path, json=order).status_code for _ in range(2)] == [202, 400]
    assert api.get(path).status_code == 200


def test_a_subscription_for_nobody_is_answered_as_documented(api: httpx.Client, app: str) -> None:
    body = {"subscription": {"type": "Email", "token": "a@example.com"}}
    reply = api.post(f"{app}/users/by/external_id/nobody/subscriptions", json=body)
    assert reply.status_code == 404
    assert reply.json() == {
        "errors": [{"code": "subscription-0", "title": "Subscription not found"}]
    }
