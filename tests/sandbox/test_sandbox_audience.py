"""Whom a condition selects is kept between requests: it must never differ from a fresh look."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from onesignal_client.sandbox.state.audience import (
    CHANGES_KEPT,
    REACHES_KEPT,
    Reach,
    current,
    look_up,
)
from onesignal_client.sandbox.state.filters import Condition, compile_filters
from onesignal_client.sandbox.state.targeting import subscribers
from tests.support.audience import Audience

NAMES = ("ann", "bob", "cyd", "dan", "eve")
TYPES = ("iOSPush", "AndroidPush", "Email")
OR = {"operator": "OR"}
PRO = {"field": "tag", "key": "plan", "relation": "=", "value": "pro"}
FILTERS: dict[str, list[dict[str, str]]] = {
    "everybody": [],
    "a tag": [PRO],
    "a tag that is missing": [{"field": "tag", "key": "plan", "relation": "not_exists"}],
    "a number in a tag": [{"field": "tag", "key": "level", "relation": ">", "value": "5"}],
    "a property": [{"field": "language", "relation": "=", "value": "de"}],
    "another subscription of the user": [{"field": "email", "value": "ann@example.com"}],
    "the subscription": [{"field": "device_type", "relation": "=", "value": "ios"}],
    "a counter": [{"field": "session_count", "relation": ">", "value": "1"}],
    "joined": [
        PRO,
        {"field": "language", "relation": "!=", "value": "de"},
        OR,
        PRO | {"value": "x"},
    ],
}


class Changes:
    """Random changes to people, through the API."""

    def __init__(self, audience: Audience, seed: int) -> None:
        self.audience, self.api, self.app = audience, audience.api, audience.app
        self.chance = random.Random(seed)

    def __call__(self) -> None:
        often = (
            self.add,
            self.tag,
            self.speak,
            self.count,
            self.subscribe,
            self.transfer,
            self.write,
        )
        seldom = (self.unsubscribe, self.leave, self.delete)
        change = self.chance.choice(often * 3 + seldom)
        change(self.chance.choice(NAMES))

    def path(self, name: str) -> str:
        return f"{self.app}/users/by/external_id/{name}"

    def subscription(self) -> str:
        ids = self.audience.sandbox.world.store.all("SELECT id FROM subscriptions ORDER BY seq")
        return self.chance.choice(ids)["id"] if ids else "0" * 8

    def patch(self, path: str, body: Any) -> None:
        assert self.api.patch(path, json=body).status_code < 500

    def add(self, name: str) -> None:
        self.audience.add(name, *self.chance.sample(TYPES, 2))

    def tag(self, name: str) -> None:
        key, values = self.chance.choice((("plan", ("pro", "x", "")), ("level", ("9", "high", ""))))
        self.patch(self.path(name), {"properties": {"tags": {key: self.chance.choice(values)}}})

    def write(self, name: str) -> None:
        """Statements that no request leads to, yet tests of users may."""
        store, number = self.audience.sandbox.world.store, self.chance.randrange(10**9)
        if self.chance.random() < 0.5:
            store.run(
                "UPDATE tags SET value = ? WHERE key = 'plan'", self.chance.choice(("pro", "x"))
            )
            return
        store.run(
            "INSERT INTO subscriptions (id, app_id, owner, type, enabled, notification_types, "
            "first_active, last_active) "
            "SELECT ?, app_id, seq, 'iOSPush', 1, 1, 0, 0 FROM users ORDER BY seq LIMIT 1",
            str(number),
        )

    def speak(self, name: str) -> None:
        language = self.chance.choice(("de", "en", None))
        self.patch(self.path(name), {"properties": {"language": language}})

    def count(self, name: str) -> None:
        self.patch(self.path(name), {"deltas": {"session_count": 1}})

    def subscribe(self, name: str) -> None:
        body = {"subscription": {"type": "Email", "token": f"{name}@example.com"}}
        assert self.api.post(f"{self.path(name)}/subscriptions", json=body).status_code < 500

    def unsubscribe(self, name: str) -> None:
        enabled = self.chance.choice((True, False))
        path = f"{self.app}/subscriptions/{self.subscription()}"
        self.patch(path, {"subscription": {"enabled": enabled}})

    def transfer(self, name: str) -> None:
        self.patch(
            f"{self.app}/subscriptions/{self.subscription()}/owner",
            {"identity": {"external_id": name}},
        )

    def leave(self, name: str) -> None:
        self.api.delete(f"{self.app}/subscriptions/{self.subscription()}")

    def delete(self, name: str) -> None:
        self.api.delete(self.path(name))


def members(found: Reach) -> dict[str, tuple[int, set[str]]]:
    return {
        kind: (found.counts[kind], set(numbers.split(",")))
        for kind, numbers in found.subscriptions.items()
    }


def conditions(audience: Audience) -> Iterator[Condition]:
    store, app_id = audience.sandbox.world.store, audience.app_id
    for filters in FILTERS.values():
        yield subscribers(app_id) & compile_filters(store, app_id, filters, 0.0)


@pytest.mark.parametrize("seed", range(3))
def test_what_is_kept_is_what_a_fresh_look_finds(audience: Audience, seed: int) -> None:
    store, change = audience.sandbox.world.store, Changes(audience, seed)
    seen: set[int] = set()
    for _ in range(150):
        change()
        for condition in conditions(audience):
            kept = current(store, condition)
            assert members(kept) == members(look_up(store, condition)), condition
            assert kept.total == sum(len(numbers) for _, numbers in members(kept).values())
            seen.add(kept.total)
    assert len(seen) > 3


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is looked up, by the people who are looked through."""
    from onesignal_client.sandbox.state import audience as module

    found: list[str] = []
    original: Callable[..., Reach] = look_up

    def noted(*arguments: Any) -> Reach:
        found.append("some" if len(arguments) > 2 else "all")
        return original(*arguments)

    monkeypatch.setattr(module, "look_up", noted)
    return found


def test_only_those_who_changed_are_looked_up_again(
    audience: Audience, looked_up: list[str]
) -> None:
    store, [condition, *_] = audience.sandbox.world.store, list(conditions(audience))
    audience.add("ann")
    totals = [current(store, condition).total, current(store, condition).total]
    audience.add("bob")
    totals.append(current(store, condition).total)
    assert (totals, looked_up) == ([1, 1, 2], ["all", "some"])


def test_after_many_changes_everybody_is_looked_up(
    audience: Audience, looked_up: list[str]
) -> None:
    store, [condition, *_] = audience.sandbox.world.store, list(conditions(audience))
    audience.add("ann")
    assert current(store, condition).total == 1
    for number in range(CHANGES_KEPT + 1):
        store.run("UPDATE users SET ip = ?", str(number))
    audience.add("bob")
    assert current(store, condition).total == 2
    assert looked_up == ["all", "all"]
    assert store.value("SELECT count(*) FROM people_changes") == CHANGES_KEPT


def test_no_more_is_kept_than_is_useful(audience: Audience) -> None:
    store = audience.sandbox.world.store
    for number in range(REACHES_KEPT + 5):
        current(store, Condition("s.seq = ?", (number,)))
    assert len(store.kept) == REACHES_KEPT


def test_what_one_user_loses_to_another_changes_both(audience: Audience) -> None:
    [_, email] = audience.add("ann", "iOSPush", "Email")
    audience.add("bob", "AndroidPush")
    store, app_id = audience.sandbox.world.store, audience.app_id
    filters = FILTERS["another subscription of the user"]
    condition = subscribers(app_id) & compile_filters(store, app_id, filters, 0.0)
    assert current(store, condition).counts == {"iOSPush": 1, "Email": 1}
    audience.api.patch(
        f"{audience.app}/subscriptions/{email}/owner",
        json={"identity": {"external_id": "bob"}},
    ).raise_for_status()
    assert current(store, condition).counts == {"AndroidPush": 1, "Email": 1}


def test_the_order_of_platforms_does_not_depend_on_what_was_kept(audience: Audience) -> None:
    audience.add("ann", "iOSPush")
    audience.sent(included_segments=["All"])
    audience.add("bob", "AndroidPush")
    store = audience.sandbox.world.store
    message_id = audience.sent(included_segments=["All"])
    counts = store.value("SELECT counts FROM notifications WHERE id = ?", message_id)
    assert counts == '{"AndroidPush": 1, "iOSPush": 1}'
