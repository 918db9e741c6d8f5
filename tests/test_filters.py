"""Filters as expressions: what OneSignal makes of the flat list is what the expression says."""

from __future__ import annotations

import copy
import json
import math
import pickle
from collections.abc import Callable, Sequence
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from onesignal_client import InvalidRequestError
from onesignal_client.filters import (
    AmountSpent,
    AppVersion,
    BoughtSku,
    Country,
    Email,
    Filters,
    FirstSession,
    Language,
    LastSession,
    Location,
    SessionCount,
    SessionTime,
    Tag,
)
from onesignal_client.models import FilterExpression, Notification
from onesignal_client.sandbox import REST_API_KEY, Sandbox
from tests.support.driving import Drive

NAMES = "abcdef"

Tree = str | tuple[str, "Tree", "Tree"]
"""A tag's name, or `&` or `|` with what it joins."""

trees: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from(NAMES),
    lambda inner: st.tuples(st.sampled_from("&|"), inner, inner),
    max_leaves=8,
)
people = st.sets(st.sampled_from(NAMES))


def expression(tree: Tree) -> Filters:
    if isinstance(tree, str):
        return Tag(tree).exists()
    one, other = expression(tree[1]), expression(tree[2])
    return one & other if tree[0] == "&" else one | other


def holds(tree: Tree, tags: set[str]) -> bool:
    if isinstance(tree, str):
        return tree in tags
    one, other = holds(tree[1], tags), holds(tree[2], tags)
    return (one and other) if tree[0] == "&" else (one or other)


def as_onesignal_reads(entries: Sequence[dict[str, Any]], tags: set[str]) -> bool:
    """AND is implied and binds tighter than OR, as the documentation has it."""
    any_group, group = False, True
    for entry in entries:
        if entry.get("operator") == "OR":
            any_group, group = any_group or group, True
        elif "operator" not in entry:
            group = group and entry["key"] in tags
    return any_group or group


def flat(filters: Filters) -> list[dict[str, Any]]:
    return [entry.to_dict() for entry in filters]


def size(tree: Tree) -> tuple[int, int]:
    """How many groups and conditions the multiplied form has."""
    if isinstance(tree, str):
        return 1, 1
    (groups, conditions), (others, more) = size(tree[1]), size(tree[2])
    if tree[0] == "|":
        return groups + others, conditions + more
    return groups * others, others * conditions + groups * more


@settings(deadline=None, derandomize=True, database=None)
@given(trees, st.lists(people, min_size=1, max_size=8))
def test_the_flat_list_means_what_the_expression_says(tree: Tree, several: list[set[str]]) -> None:
    groups, conditions = size(tree)
    assume(groups + conditions - 1 <= 200)
    entries = flat(expression(tree))
    assert len(entries) == groups + conditions - 1
    for tags in several:
        assert as_onesignal_reads(entries, tags) == holds(tree, tags)


@settings(deadline=None, derandomize=True, database=None)
@given(trees)
def test_parsed_back_it_is_the_same(tree: Tree) -> None:
    groups, conditions = size(tree)
    assume(groups + conditions - 1 <= 200)
    filters = expression(tree)
    assert Filters(json.loads(json.dumps(flat(filters)))) == filters
    assert pickle.loads(pickle.dumps(filters)) == copy.deepcopy(filters) == filters


def test_the_precedence_of_python_is_that_of_onesignal() -> None:
    filters = (Tag("level") > 10) & (Country() == "US") | Tag("vip").exists()
    assert flat(filters) == [
        {"field": "tag", "key": "level", "relation": ">", "value": "10"},
        {"field": "country", "relation": "=", "value": "US"},
        {"operator": "OR"},
        {"field": "tag", "key": "vip", "relation": "exists"},
    ]
    assert str(filters) == "tag 'level' > '10' AND country = 'US' OR tag 'vip' exists"
    assert repr(filters) == f"<Filters {filters}>"
    assert str(LastSession() > 5) == "last_session > hours_ago=5"


def test_parentheses_are_multiplied_out() -> None:
    filters = (Tag("a").exists() | Tag("b").exists()) & Tag("c").exists()
    assert str(filters) == "tag 'a' exists AND tag 'c' exists OR tag 'b' exists AND tag 'c' exists"


class Plan(StrEnum):
    GOLD = "gold"


@pytest.mark.parametrize(
    ("filters", "entry"),
    [
        (Tag("a") == "x", {"field": "tag", "key": "a", "relation": "=", "value": "x"}),
        (Tag("a") != Plan.GOLD, {"field": "tag", "key": "a", "relation": "!=", "value": "gold"}),
        (Tag("a") == 7, {"field": "tag", "key": "a", "relation": "=", "value": "7"}),
        (Tag("a") < 0.5, {"field": "tag", "key": "a", "relation": "<", "value": "0.5"}),
        (5 < Tag("a"), {"field": "tag", "key": "a", "relation": ">", "value": "5"}),  # noqa: SIM300
        (Tag("a") > 1e-7, {"field": "tag", "key": "a", "relation": ">", "value": "0.0000001"}),
        (Tag("a") > "10", {"field": "tag", "key": "a", "relation": ">", "value": "10"}),
        (Tag("a") > 1e30, {"field": "tag", "key": "a", "relation": ">", "value": "1" + 30 * "0"}),
        (
            Tag("a") < Decimal("-1e-30"),
            {"field": "tag", "key": "a", "relation": "<", "value": f"-0.{29 * '0'}1"},
        ),
        (Tag("a").not_exists(), {"field": "tag", "key": "a", "relation": "not_exists"}),
        (
            Tag("a").in_(str(n) for n in range(20)),
            {
                "field": "tag",
                "key": "a",
                "relation": "in_array",
                "value": "0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19",
            },
        ),
        (
            Tag("a").not_in(["x", "x", 1]),
            {"field": "tag", "key": "a", "relation": "not_in_array", "value": "x,1"},
        ),
        (
            Tag("a").time_elapsed > timedelta(days=1),
            {"field": "tag", "key": "a", "relation": "time_elapsed_gt", "value": "86400"},
        ),
        (
            Tag("a").time_elapsed < 60,
            {"field": "tag", "key": "a", "relation": "time_elapsed_lt", "value": "60"},
        ),
        (
            LastSession() > timedelta(minutes=90),
            {"field": "last_session", "relation": ">", "hours_ago": "1.5"},
        ),
        (FirstSession() < 24, {"field": "first_session", "relation": "<", "hours_ago": "24"}),
        (SessionCount() != 3, {"field": "session_count", "relation": "!=", "value": "3"}),
        (
            SessionTime() > timedelta(hours=1),
            {"field": "session_time", "relation": ">", "value": "3600"},
        ),
        (
            AmountSpent() > Decimal("9.90"),
            {"field": "amount_spent", "relation": ">", "value": "9.90"},
        ),
        (
            BoughtSku("pro") == 5,
            {"field": "bought_sku", "key": "pro", "relation": "=", "value": "5"},
        ),
        (Language() == "zh-Hans", {"field": "language", "relation": "=", "value": "zh-Hans"}),
        (
            Language().in_({"en": 1, "de": 2}.keys()),
            {"field": "language", "relation": "in_array", "value": "en,de"},
        ),
        (Country() != "us", {"field": "country", "relation": "!=", "value": "US"}),
        (AppVersion() > "1.10.0", {"field": "app_version", "relation": ">", "value": "1.10.0"}),
        (Email() == "ada@example.com", {"field": "email", "value": "ada@example.com"}),
        (
            Location(lat=52.5, long=Decimal("13.4")).within(1000),
            {"field": "location", "radius": 1000.0, "lat": 52.5, "long": 13.4},
        ),
        (
            Location(lat=-90, long=180).within(0.5),
            {"field": "location", "radius": 0.5, "lat": -90.0, "long": 180.0},
        ),
    ],
    ids=str,
)
def test_every_field_in_its_documented_form(filters: Filters, entry: dict[str, Any]) -> None:
    assert flat(filters) == [entry]
    assert Filters([entry]) == filters


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (lambda: Tag(""), "tag needs the tag's name"),
        (lambda: BoughtSku(""), "bought_sku needs"),
        (lambda: Tag("a") == "", "an empty text"),
        (lambda: Tag("a") == None, "None; for a tag there is not_exists"),  # noqa: E711
        (lambda: Tag("a") == True, "not bool"),  # noqa: E712
        (lambda: Tag("a") == ["x"], "not list"),
        (lambda: Tag("a") > "high", "takes a number here, not this text"),
        (lambda: Tag("a") > -math.inf, "not float that is not finite"),
        (lambda: Tag("a") > Decimal("1e999999"), "out of range"),
        (lambda: Tag("a") > 1e31, "out of range"),
        (lambda: Tag("a") > Decimal("1e-31"), "out of range"),
        (lambda: Tag("a") > 10**5000, "out of range"),
        (lambda: Tag("a") > Fraction(1, 3), "takes a number"),  # type: ignore[operator]
        (lambda: Tag("a") > timedelta(1), "takes a number here, not timedelta"),  # type: ignore[operator]
        (lambda: Tag("a").time_elapsed > "soon", "takes a timedelta or a number"),  # type: ignore[operator]
        (lambda: Tag("a").time_elapsed == 1, "cannot be compared with =="),
        (lambda: Tag("a").in_([]), "at least one value"),
        (lambda: Tag("a").in_("abc"), "several values, not one str"),
        (lambda: Tag("a").in_(["x,y"]), "a comma would split"),
        (lambda: Tag("a").in_(range(21)), "takes 20 values, not 21; .* several with |"),
        (lambda: Tag("a").not_in(range(21)), "several with &"),
        (lambda: Country() == "Germany", "two letters"),
        (lambda: Country().in_(["DE", "United States"]), "two letters"),
        (lambda: Country() == "D1", "two letters"),
        (lambda: Country() == "ÅL", "two letters"),
        (lambda: LastSession() == 5, "last_session cannot be compared with =="),
        (lambda: FirstSession() != 5, "first_session cannot be compared with !="),
        (lambda: LastSession() > timedelta(days=-1), "not negative"),
        (lambda: AmountSpent() != 5, "amount_spent cannot be compared with !="),
        (lambda: SessionCount() == "many", "session_count takes a number"),
        (lambda: Email() != "a@example.com", "email cannot be compared with !="),
        (lambda: Location(lat=90.1, long=0), "lat from -90 to 90"),
        (lambda: Location(lat=0, long=-180.1), "long from -180 to 180"),
        (lambda: Location(lat=0, long=0).within(0), "a radius above 0"),
        (lambda: Location(lat=0, long=0) == "here", "location cannot be compared"),
        (lambda: Filters([]), "there are none"),
        (lambda: Filters(None), "not NoneType"),
        (lambda: Filters("tag"), "not str"),  # type: ignore[arg-type]
        (lambda: Filters({"field": "tag"}), "not dict"),  # type: ignore[dict-item]
        (lambda: Filters([7]), "entry 0 must be a filter, not int"),  # type: ignore[list-item]
        (lambda: Filters([{}]), "entry 0 has neither field nor operator"),
        (lambda: Filters([{"operator": "OR"}]), "entry 0 is an operator at the beginning"),
        (lambda: Filters([A, {"operator": "OR"}]), "an operator stands at the end"),
        (lambda: Filters([A, {"operator": "OR"}, {"operator": "AND"}, A]), "entry 2 .* another"),
        (lambda: Filters([A, {"operator": "XOR"}, A]), "entry 1 is no operator AND or OR"),
        (lambda: Filters([A, {"operator": "OR", **A}]), "entry 1 is no operator .* by itself"),
        (
            lambda: Filters([{"field": "custom_event", "unsupported_in_api": True}]),
            "entry 0, custom_event, exists in the dashboard only",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_a_filter_cannot_mean_is_refused(wrong: Callable[[], Any], says: str) -> None:
    with pytest.raises(InvalidRequestError, match=says) as caught:
        wrong()
    assert caught.value.field == "filters"


A: Any = {"field": "tag", "key": "a", "relation": "exists"}


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: (Tag("a") == "x") and (Country() == "US"),
        lambda: (Tag("a") == "x") or (Country() == "US"),
        lambda: not (Tag("a") == "x"),  # noqa: SIM201
        lambda: 1 < Tag("a") < 5,
        lambda: Tag("a") and (Country() == "US"),
        lambda: Country() in ["US"],
        lambda: Tag("a") == "x" & (Country() == "US"),  # type: ignore[operator]
        lambda: Tag("a") >= 5,  # type: ignore[operator]
        lambda: (Tag("a") == "x") & [A],  # type: ignore[operator]
        lambda: (Tag("a") == "x") | A,
        lambda: {Tag("a"): 1},
    ],
)
def test_what_python_would_read_otherwise_is_refused(wrong: Callable[[], Any]) -> None:
    with pytest.raises(TypeError):
        wrong()


def test_more_than_onesignal_takes_is_refused_before_it_is_made() -> None:
    wide = Tag("0").exists()
    for number in range(1, 100):
        wide |= Tag(str(number)).exists()
    assert len(wide) == 199
    with pytest.raises(InvalidRequestError, match="29999 entries, and OneSignal takes 200"):
        wide & wide
    with pytest.raises(InvalidRequestError, match="201 entries"):
        wide | Tag("100").exists()
    assert len(Filters([*wide, A])) == 200
    with pytest.raises(InvalidRequestError, match="201 entries"):
        Filters([*wide, A, A])


def test_ands_of_a_segment_go_without_saying() -> None:
    filters = Filters([A, {"operator": "AND"}, FilterExpression.from_dict(A)])
    assert flat(filters) == [A, A]


@pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning")
def test_they_go_wherever_filters_go(drive: Drive) -> None:
    """Through a mapping, a model and a segment, and back from the segment."""
    audience = (Tag("level") > 10) & (Country() == "US") | Tag("vip").exists()
    with Sandbox() as sandbox:
        keys = {"app_id": sandbox.app_id, "base_url": sandbox.url, "rest_api_key": REST_API_KEY}
        with sandbox.client() as client:
            for name, country, tags in (
                ("in", "US", {"level": "11"}),
                ("abroad", "DE", {"level": "11"}),
                ("low", "US", {"level": "9"}),
                ("vip", "DE", {"vip": "1"}),
            ):
                client.users.create(
                    {
                        "identity": {"external_id": name},
                        "properties": {"country": country, "tags": tags},
                        "subscriptions": [{"type": "AndroidPush", "token": name}],
                    }
                )

        def everything(client: Any) -> Any:
            words: Any = {"contents": {"en": "Hello"}}
            steps = (
                lambda: client.notifications.create({**words, "filters": audience}),
                lambda: client.notifications.create(Notification(**words, filters=audience)),
                lambda: client.segments.create({"name": "Audience", "filters": audience}),
            )
            return _in_turn(steps)

        created = drive(everything, **keys)
        for message in sandbox.sent:
            assert {each["external_id"] for each in message.recipients} == {"in", "vip"}
        assert len(sandbox.sent) == 2
        segment = drive(
            lambda client: client.segments.get(created[2].id, include_segment_detail=True),
            **keys,
        )
    assert Filters(segment.payload.filters) == audience


def _in_turn(steps: Sequence[Callable[[], Any]]) -> Any:
    """What the steps give, one after the other; a coroutine if they are asynchronous."""
    first = steps[0]()
    if not hasattr(first, "__await__"):
        return [first, *(step() for step in steps[1:])]

    async def rest() -> list[Any]:
        return [await first, *[await step() for step in steps[1:]]]

    return rest()
