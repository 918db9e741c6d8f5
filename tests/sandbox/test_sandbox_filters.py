"""Filters: each field and relation selects whom it says, and operators join as documented."""

from __future__ import annotations

from typing import Any

import pytest

from onesignal_client.sandbox.state.filters import (
    Condition,
    compile_filters,
    joined,
    version_key,
)
from onesignal_client.sandbox.state.functions import distance
from onesignal_client.sandbox.state.targeting import look_up, subscribers
from onesignal_client.sandbox.state.world import Scope
from tests.support.audience import TYPES, Audience, errors

NOW = 1_800_000_000
HOUR = 3600


def f(field: str, relation: str | None = None, value: str | None = None, **rest: Any) -> Any:
    given = {"field": field, "relation": relation, "value": value, **rest}
    return {name: each for name, each in given.items() if each is not None}


AND, OR = {"operator": "AND"}, {"operator": "OR"}
VIP, ADMIN = f("tag", "=", "true", key="vip"), f("tag", "=", "true", key="admin")
GERMAN = f("language", "=", "de")


@pytest.fixture
def people(audience: Audience) -> Audience:
    """Four users who differ in everything that filters ask for."""
    audience.sandbox.clock.freeze(NOW)
    audience.add(
        "ann",
        tags={"vip": "true", "level": "10", "trial_ends": str(NOW - 100)},
        language="de",
        country="DE",
        last_active=NOW - HOUR,
        first_active=NOW - 100 * HOUR,
        amount_spent=9.99,
        lat=52.52,
        long=13.40,
        purchases=[{"sku": "coins", "amount": "1.99", "iso": "EUR"}],
    )
    audience.add(
        "bob",
        tags={"vip": "false", "level": "9", "trial_ends": str(NOW - 1000)},
        language="en",
        country="US",
        last_active=NOW - 10 * HOUR,
        first_active=NOW - 10 * HOUR,
        amount_spent=0,
        lat=40.71,
        long=-74.0,
    )
    audience.add("cyd", tags={"admin": "true", "level": "high"}, language="de", country="AT")
    audience.add("dan", last_active=NOW - 1000 * HOUR, first_active=NOW - 1000 * HOUR)
    for name, sessions in (("ann", 5), ("bob", 6)):
        audience.api.patch(
            f"{audience.app}/users/by/external_id/{name}",
            json={"deltas": {"session_count": sessions, "session_time": sessions * 100}},
        ).raise_for_status()
    for name, version in (("ann", "1.9"), ("bob", "1.10.0"), ("cyd", "2.0")):
        row = audience.sandbox.world.store.row(
            "SELECT s.id FROM subscriptions s JOIN aliases a USING (owner) WHERE value = ?", name
        )
        audience.api.patch(
            f"{audience.app}/subscriptions/{row['id']}",
            json={"subscription": {"app_version": version}},
        ).raise_for_status()
    return audience


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ([VIP], "ann"),
        ([f("tag", "!=", "true", key="vip")], "bob cyd dan"),
        ([f("tag", "exists", key="vip")], "ann bob"),
        ([f("tag", "not_exists", key="vip")], "cyd dan"),
        ([f("tag", ">", "9", key="level")], "ann"),
        ([f("tag", "<", "10", key="level")], "bob"),
        ([f("tag", "in_array", "9,10", key="level")], "ann bob"),
        ([f("tag", "not_in_array", "9, 10", key="level")], "cyd dan"),
        ([f("tag", "time_elapsed_gt", "500", key="trial_ends")], "bob"),
        ([f("tag", "time_elapsed_lt", "500", key="trial_ends")], "ann"),
        ([GERMAN], "ann cyd"),
        ([f("language", "!=", "de")], "bob dan"),
        ([f("language", "in_array", "de,en")], "ann bob cyd"),
        ([f("language", "not_in_array", "en,fr")], "ann cyd dan"),
        ([f("country", "=", "DE")], "ann"),
        ([f("country", "!=", "DE")], "bob cyd dan"),
        ([f("last_session", "<", hours_ago="1.5")], "ann cyd"),
        ([f("last_session", ">", hours_ago="1.5")], "bob dan"),
        ([f("last_session", ">", hours_ago="2000")], ""),
        ([f("first_session", ">", hours_ago="50")], "ann dan"),
        ([f("first_session", "<", hours_ago="50")], "bob cyd"),
        ([f("session_count", ">", "5")], "bob"),
        ([f("session_count", "=", "5")], "ann"),
        ([f("session_count", "!=", "5")], "bob cyd dan"),
        ([f("session_time", "<", "600")], "ann cyd dan"),
        ([f("amount_spent", ">", "0")], "ann"),
        ([f("amount_spent", "=", "9.99")], "ann"),
        ([f("bought_sku", "<", "2", key="coins")], "ann"),
        ([f("bought_sku", ">", "2", key="coins")], ""),
        ([f("app_version", ">", "1.9")], "bob cyd"),
        ([f("app_version", "<", "1.10")], "ann"),
        ([f("app_version", "=", "1.9")], "ann"),
        ([f("location", radius=1000, lat=52.525, long=13.41)], "ann"),
        ([f("location", radius=100, lat=52.525, long=13.41)], ""),
        ([f("location", radius="1000", lat="52.525", long="13.41")], "ann"),
        ([f("location", radius=8_000_000, lat=52.5, long=13.4)], "ann bob"),
        ([f("device_type", "=", "iOS")], "ann bob cyd dan"),
        ([f("device_type", "!=", "0")], ""),
        ([VIP, GERMAN], "ann"),
        ([VIP, AND, GERMAN], "ann"),
        ([VIP, OR, ADMIN], "ann cyd"),
        # AND binds tighter: (vip) or (admin and in the USA).
        ([VIP, OR, ADMIN, f("country", "=", "US")], "ann"),
        ([f("country", "=", "US"), ADMIN, OR, VIP], "ann"),
        ([f("country", "=", "US"), OR, ADMIN, GERMAN, OR, VIP], "ann bob cyd"),
    ],
)
def test_filters_select(people: Audience, filters: list[Any], names: str) -> None:
    assert people.reached(filters=filters) == names.split()


def test_email_selects_push_subscriptions_of_its_user(audience: Audience) -> None:
    audience.add("ann", "AndroidPush", "Email")
    audience.add("bob", "AndroidPush", "Email")
    assert audience.reached(filters=[f("email", value="bob@example.com")]) == ["bob"]


@pytest.mark.parametrize(
    ("filters", "message"),
    [
        ([{}], "Segment is not a valid filter field"),
        ([f("shoe_size", "=", "42")], "Shoe_size is not a valid filter field"),
        ([f("country", ">", "DE")], "The relation of country must be one of"),
        ([f("country", value="DE")], "The relation of country must be one of"),
        ([f("country", "=")], "country needs value"),
        ([f("tag", "=", "x")], "tag needs key"),
        ([f("session_count", ">", "many")], "session_count needs value, a number"),
        ([f("session_count", ">", "nan")], "session_count needs value, a number"),
        ([f("last_session", ">")], "last_session needs hours_ago, a number"),
        ([f("location", lat=1, long=1)], "location needs radius, a number"),
        ([f("location", lat="here", long="1", radius="1")], "location needs lat, a number"),
        ([f("tag", "in_array", ",".join("x" * 21), key="k")], "tag takes at most 20 values"),
        ([OR, VIP], "An operator must stand alone between two filters"),
        ([VIP, OR], "An operator must stand alone between two filters"),
        ([VIP, OR, AND, ADMIN], "An operator must stand alone between two filters"),
        ([VIP, VIP | OR], "An operator must stand alone between two filters"),
        ([VIP] * 201, "filters can hold at most 200 items"),
    ],
)
def test_senseless_filters_are_refused(audience: Audience, filters: Any, message: str) -> None:
    [text] = errors(audience.send(filters=filters), 400)
    assert text.startswith(message)


ORDER, EQUAL, LISTED = (">", "<", "=", "!="), ("=", "!="), ("in_array", "not_in_array")
TIMED = ("exists", "not_exists", "time_elapsed_gt", "time_elapsed_lt")
RELATIONS: dict[str, tuple[str, ...]] = {
    "tag": (*ORDER, *TIMED, *LISTED),
    "last_session": ORDER[:2],
    "first_session": ORDER[:2],
    "session_count": ORDER,
    "session_time": ORDER,
    "amount_spent": ORDER,
    "bought_sku": ORDER[:3],
    "language": (*EQUAL, *LISTED),
    "country": (*EQUAL, *LISTED),
    "app_version": ORDER,
    "device_type": EQUAL,
}


@pytest.mark.parametrize("field", RELATIONS)
def test_each_field_has_its_relations(audience: Audience, field: str) -> None:
    for relation in (*ORDER, *TIMED, *LISTED, "like"):
        wanted = f(field, relation, "1", key="k", hours_ago="1")
        reply = audience.send(filters=[wanted])
        assert reply.status_code == (200 if relation in RELATIONS[field] else 400), relation


def test_what_is_kept_of_an_audience_ends_when_people_change(audience: Audience) -> None:
    audience.add("ann", tags={"plan": "pro"})
    [bob] = audience.add("bob")
    pro = [f("tag", "=", "pro", key="plan")]
    assert audience.reached(filters=pro) == ["ann"]
    path = f"{audience.app}/users/by/external_id/bob"
    audience.api.patch(path, json={"properties": {"tags": {"plan": "pro"}}}).raise_for_status()
    assert audience.reached(filters=pro) == ["ann", "bob"]
    audience.unsubscribe(bob)
    assert audience.reached(filters=pro) == ["ann"]
    audience.api.delete(f"{audience.app}/users/by/external_id/ann").raise_for_status()
    assert audience.reached(filters=pro) == []


def test_what_is_kept_of_an_audience_ends_when_a_change_is_undone(audience: Audience) -> None:
    audience.add("ann")
    store, everybody = audience.sandbox.world.store, subscribers(audience.app_id)

    def undone() -> None:
        with store.transaction():
            store.run("UPDATE subscriptions SET enabled = 0")
            assert look_up(store, everybody).total == 0
            raise InterruptedError

    assert look_up(store, everybody).total == 1
    with pytest.raises(InterruptedError):
        undone()
    # This change gets the number of the one that was undone.
    store.run("UPDATE users SET language = 'de'")
    assert look_up(store, everybody).total == 1


def test_amounts_are_read_as_purchases_write_them(audience: Audience) -> None:
    audience.add("ann")
    path = f"{audience.app}/users/by/external_id/ann"
    purchase = {"sku": "car", "amount": "$1,234.50", "iso": "USD"}
    audience.api.patch(path, json={"deltas": {"purchases": [purchase]}}).raise_for_status()
    properties = audience.api.get(path).json()["properties"]
    assert properties["amount_spent"] == 1234.5
    for value, names in (("1234", ["ann"]), ("1235", [])):
        assert audience.reached(filters=[f("bought_sku", ">", value, key="car")]) == names


def test_time_alone_moves_people_between_audiences(audience: Audience) -> None:
    audience.sandbox.clock.freeze(NOW)
    audience.add("ann", last_active=NOW - HOUR)
    audience.add("bob", last_active=NOW - 3 * HOUR)
    recent = [f("last_session", "<", hours_ago="4")]
    assert audience.reached(filters=recent) == ["ann", "bob"]
    audience.sandbox.clock.advance(2 * HOUR)
    assert audience.reached(filters=recent) == ["ann"]
    audience.sandbox.clock.advance(2 * HOUR)
    assert audience.reached(filters=recent) == []


def test_versions_compare_part_by_part() -> None:
    versions = ["2", "1.10", "1.0-beta", "v1.9", "1.0.1"]
    assert sorted(versions, key=version_key) == ["1.0-beta", "1.0.1", "v1.9", "1.10", "2"]
    assert version_key("1.0") == version_key("1.0.0")


def test_distances_are_those_of_the_globe() -> None:
    assert distance(52.52, 13.405, 48.137, 11.575) == pytest.approx(504_000, rel=0.01)
    assert distance(0, 179.9, 0, -179.9) == pytest.approx(22_239, rel=0.01)


@pytest.mark.parametrize("last", [0, 1])
def test_long_chains_are_no_deeper_than_sqlite_takes(audience: Audience, last: int) -> None:
    conditions = [*(Condition("?", (0,)) for _ in range(5000)), Condition("?", (last,))]
    chain = joined("OR", conditions)
    assert audience.sandbox.world.store.value(f"SELECT {chain.sql}", *chain.values) == last


@pytest.mark.parametrize(
    ("value", "types"),
    [
        ("ios", {"iOSPush"}),
        ("ANDROID", {"AndroidPush"}),
        ("0", {"iOSPush"}),
        ("1", {"AndroidPush"}),
        ("5", {"ChromePush"}),
        ("11", {"Email"}),
        ("web push (browser)", {"ChromePush", "FirefoxPush", "SafariPush", "SafariLegacyPush"}),
        ("email", {"Email"}),
        ("sms", {"SMS"}),
        ("amazon", {"FireOSPush"}),
        ("huawei", {"HuaweiPush"}),
        ("macos", {"macOSPush"}),
        ("windows", {"WindowsPush"}),
        ("4", {"ChromeExtensionPush"}),
    ],
)
def test_device_types_by_name_and_number(audience: Audience, value: str, types: set[str]) -> None:
    every = set(TYPES)
    audience.add("ann", *sorted(every))
    scope = Scope(audience.sandbox.world, audience.app_id)

    def reached(relation: str) -> set[str]:
        condition = compile_filters(scope, [f("device_type", relation, value)])
        return set(look_up(scope.store, subscribers(scope.app_id) & condition).counts)

    assert (reached("="), reached("!=")) == (types, every - types)


def test_an_unknown_device_type_is_named(audience: Audience) -> None:
    reply = audience.send(filters=[f("device_type", "=", "fridge")])
    assert errors(reply, 400) == ["device_type does not know fridge"]
