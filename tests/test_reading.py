"""No reply breaks the caller: whatever JSON came is read, usable, and comes back as it was."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from onesignal_client import UNSET, ResponseDecodeError, models
from onesignal_client._schema.codecs import ListOf, MapOf, ModelOf
from onesignal_client._schema.model import Model
from onesignal_client._schema.scalars import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    TEXT,
    UNIX_TIME,
    Codec,
    EnumOf,
)
from onesignal_client._schema.times import parse_time
from tests.support.cases import CASES, NOTHING
from tests.support.labels import label
from tests.support.shapes import (
    MODELS,
    ODD_KEYS,
    ODD_VALUES,
    OPERATIONS,
    READING,
    exact,
    nested,
    plain,
    reply,
)
from tests.support.together import Test, together

every_model = together("model", MODELS)
every_operation = together("operation", READING)
NOT_OBJECTS: list[Any] = [None, True, False, 0, 5, 1.5, "", "x", [], [1], [[]], [{}, {}], [None]]


# ---- Models


@every_model
def test_any_value_in_any_field_comes_back_as_it_was(model: type[Model]) -> None:
    """Also where every other field holds something odd, too; and the source stays as it was."""
    for first in range(len(ODD_VALUES)):
        odd = itertools.cycle(ODD_VALUES[first:] + ODD_VALUES[:first])
        source = {"before": 1, **dict(zip(model._facts().codecs, odd)), "after": None}  # noqa: B905
        before = exact(source)
        read = model.from_dict(source)
        assert exact(read.to_dict()) == before
        assert repr(read)
        assert exact(source) == before


@every_model
def test_unknown_fields_of_any_name_are_kept_apart(model: type[Model]) -> None:
    source = {key: index for index, key in enumerate(ODD_KEYS)}
    read = model.from_dict(source)
    assert read.additional_properties == source
    assert read[""] == 0
    assert "self" in read
    assert "nothing" not in read
    assert exact(read.to_dict()) == exact(source)


@every_model
def test_what_is_no_object_becomes_a_model_too(model: type[Model]) -> None:
    for value in (*NOT_OBJECTS, [{"id": 1, "new": None}]):
        read = model.from_dict(value)
        assert type(read) is model
        assert exact(read.to_dict()) == exact(value)


@every_model
def test_the_order_of_the_keys_is_kept(model: type[Model]) -> None:
    source = {"z": 1, **dict.fromkeys(reversed(list(model._facts().codecs))), "a": 2}
    assert list(model.from_dict(source).to_dict()) == list(source)


def test_scalars_of_another_kind_are_converted_and_kept() -> None:
    source = {
        "id": 17,
        "session_count": "5",
        "enabled": "true",
        "rooted": 0,
        "test_type": 1.0,
        "token": 10**40,
    }
    read = models.Subscription.from_dict(source)
    assert read.id == "17"
    assert read.session_count == 5
    assert read.enabled is True
    assert read.rooted is False
    assert read.test_type == 1
    assert type(read.test_type) is int
    assert read.token == "1" + "0" * 40
    assert exact(read.to_dict()) == exact(source)


@pytest.mark.parametrize(
    "value", ["five", "1.5", "", "5 ", "+5", "\u0665", "5_0", 1.5, True, [5], {}]
)
def test_what_is_no_integer_stays(value: Any) -> None:
    read = models.Subscription.from_dict({"session_count": value})
    assert read.session_count is value


@pytest.mark.parametrize("value", [False, True])
@pytest.mark.parametrize("form", [bool, int, str, lambda value: str(int(value))])
def test_each_way_to_write_a_boolean(form: Callable[[bool], Any], value: bool) -> None:
    read = models.Subscription.from_dict({"enabled": form(value)})
    assert read.enabled is value
    assert exact(read.to_dict()) == exact({"enabled": form(value)})


@pytest.mark.parametrize("value", ["yes", "", 2, -1, 1.0, [], "wahr"])
def test_what_is_no_boolean_stays(value: Any) -> None:
    read = models.Subscription.from_dict({"enabled": value})
    assert read.enabled is value


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("1.5", 1.5),
        ("7", 7),
        ("1e5", 100_000.0),
        *((odd, odd) for odd in ("inf", "nan", "x", "1_0.5", "")),
        ("0." + "1" * 38, float("0." + "1" * 38)),
        ("0." + "1" * 39, "0." + "1" * 39),
    ],
)
def test_numbers_given_as_strings(value: str, number: Any) -> None:
    read = models.PlayerRecord.from_dict({"lat": value})
    assert read.lat == number
    assert read.to_dict() == {"lat": value}


@pytest.mark.parametrize("value", [True, None, [1], {"a": 1}])
def test_what_is_no_text_stays(value: Any) -> None:
    assert models.Subscription.from_dict({"id": value}).id is value
    assert models.Subscription.from_dict({"id": 1.5}).id == "1.5"


def test_a_huge_integer_where_a_string_is_said_stays() -> None:
    huge = 10**5000
    read = models.Subscription.from_dict({"id": huge})
    assert read.id is huge  # type: ignore[comparison-overlap]
    assert read.to_dict()["id"] is huge
    assert repr(read).startswith("Subscription(")


def test_a_single_object_where_a_list_is_said() -> None:
    source = {"subscriptions": {"id": "s", "new": 1}}
    read = models.User.from_dict(source)
    [subscription] = read.subscriptions or []
    assert isinstance(subscription, models.Subscription)
    assert subscription.id == "s"
    assert exact(read.to_dict()) == exact(source)


def test_a_list_where_a_single_object_is_said() -> None:
    source = {"properties": [{"language": "en"}], "identity": [{"external_id": "42"}]}
    read = models.User.from_dict(source)
    assert isinstance(read.properties, models.UserProperties)
    assert read.properties.language == "en"
    assert read.identity == {"external_id": "42"}
    assert exact(read.to_dict()) == exact(source)


def test_an_empty_list_for_an_empty_object_and_the_reverse() -> None:
    source: dict[str, Any] = {"properties": [], "identity": [], "subscriptions": {}}
    read = models.User.from_dict(source)
    assert isinstance(read.properties, models.UserProperties)
    assert read.identity == {}
    assert read.subscriptions == []
    assert exact(read.to_dict()) == exact(source)


def test_items_of_a_wrong_shape_stay_among_the_others() -> None:
    source = {"subscriptions": [{"id": 1}, None, 5, "x", [], [{"id": "deep"}]]}
    read = models.User.from_dict(source)
    first, *rest = read.subscriptions or []
    assert first.id == "1"
    assert rest == [None, 5, "x", [], [{"id": "deep"}]]  # type: ignore[comparison-overlap]
    assert exact(read.to_dict()) == exact(source)


def test_a_scalar_where_a_list_is_said() -> None:
    read = models.NotificationDetails.from_dict({"included_segments": "All"})
    assert read.included_segments == ["All"]
    assert read.to_dict() == {"included_segments": "All"}


def test_an_unknown_enum_value_stays_a_string_and_a_known_one_is_a_member() -> None:
    read = models.Subscription.from_dict({"type": "iOSPush"})
    assert read.type is models.SubscriptionType.IOS_PUSH
    read = models.Subscription.from_dict({"type": "HologramPush"})
    assert read.type == "HologramPush"
    assert type(read.type) is str
    assert models.Subscription.from_dict({"type": ["Email"]}).type == ["Email"]  # type: ignore[comparison-overlap]


def test_missing_is_not_null_is_not_a_value() -> None:
    read = models.Subscription.from_dict({"id": None, "token": ""})
    assert read.id is None
    assert read.token == ""
    assert read.sdk is UNSET
    assert not read.sdk
    assert read.to_dict() == {"id": None, "token": ""}


@every_model
def test_a_reply_without_any_field_leaves_all_unset(model: type[Model]) -> None:
    read = model.from_dict({})
    for name in model._facts().wires:
        assert getattr(read, name) is UNSET
    assert read.to_dict() == {}


@every_model
def test_nulls_are_kept_everywhere(model: type[Model]) -> None:
    source = dict.fromkeys(model._facts().codecs)
    read = model.from_dict(source)
    assert read.to_dict() == source
    assert all(getattr(read, name) is None for name in model._facts().wires)


# ---- Moments

PACIFIC = datetime(2015, 9, 24, 21, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        "2015-09-24 14:00:00 GMT-0700",
        "2015-09-24 14:00:00 GMT-07:00",
        "2015-09-24 14:00:00 GMT-7",
        "2015-09-24 14:00:00 GMT -7",
        "2015-09-24 14:00:00 UTC-0700",
        "2015-09-24 14:00:00 UTC-7",
        "2015-09-25 02:30:00 GMT+5:30",
        "2015-09-24 21:00:00 GMT",
        "2015-09-24 21:00:00 UTC",
        "2015-09-24 21:00:00 Z",
        "2015-09-24 21:00:00 +0000",
        "2015-09-24 21:00:00",
        "2015-09-24T21:00:00Z",
        "2015-09-24T21:00:00.000Z",
        "2015-09-24T21:00:00.000000000Z",
        "2015-09-24T14:00:00-07:00",
        "2015-09-24T14:00:00-0700",
        "Thu, 24 Sep 2015 21:00:00 GMT",
        "Thu Sep 24 2015 14:00:00 GMT-0700 (PDT)",
        "Thu Sep 24 2015 14:00:00 GMT-0700 (Pacific Daylight Time)",
        1443128400,
        1443128400.0,
        "1443128400",
    ],
)
def test_moments_in_every_form(value: Any) -> None:
    assert parse_time(value) == PACIFIC
    read = models.App.from_dict({"created_at": value})
    assert read.created_at == PACIFIC
    assert read.created_at.utcoffset() is not None
    assert exact(read.to_dict()) == exact({"created_at": value})
    read_as_seconds = models.PlayerRecord.from_dict({"created_at": value})
    assert read_as_seconds.created_at == PACIFIC
    assert exact(read_as_seconds.to_dict()) == exact({"created_at": value})


def test_a_moment_has_at_most_64_characters() -> None:
    written = "Thu, 24 Sep 2015 21:00:00 GMT"
    assert parse_time(written.ljust(64)) == PACIFIC
    assert parse_time(written.ljust(65)) is None


@pytest.mark.parametrize(
    "value",
    [
        "soon",
        "",
        "0000-00-00",
        "0000-00-00T00:00:00Z",
        "2015-13-45 99:99:99",
        "2015-09",
        "Thu",
        "Sep 2015",
        "2015-09-24 14:00:00 PDT",
        "2015-09-24 14:00:00 EST",
        "2015-09-24 14:00:00 GMT-99999",
        "2015-09-24" * 50,
        1443128400000,
        -(10**18),
        10**400,
        float("nan"),
        float("inf"),
        True,
        [],
        {},
        ["2015-09-24"],
    ],
    ids=label,
)
def test_what_is_no_moment_stays(value: Any) -> None:
    read = models.App.from_dict({"created_at": value})
    assert read.created_at is value
    assert repr(read.to_dict()) == repr({"created_at": value})


def test_a_moment_of_sixty_seconds_or_leap_years_is_no_trouble() -> None:
    for value in ("2016-12-31T23:59:60Z", "2015-02-29 10:00:00", "9999-12-31T23:59:59-23:59"):
        read = models.App.from_dict({"created_at": value})
        assert read.to_dict() == {"created_at": value}


def test_iso_offsets_are_kept_in_the_moment() -> None:
    read = models.App.from_dict({"created_at": "2015-09-24T14:00:00-07:00"})
    assert isinstance(read.created_at, datetime)
    assert read.created_at.tzinfo == timezone(timedelta(hours=-7))


# ---- What was changed after reading is written as changed


def test_changes_after_reading_are_written() -> None:
    read = models.Subscription.from_dict(
        {"id": 5, "session_count": "1", "enabled": "true", "type": "Odd", "new": 1, "carrier": "c"}
    )
    read.session_count = 2
    read.enabled = False
    read.type = "Email"
    read["new"] = {"at": PACIFIC}
    read.carrier = UNSET
    read.sdk = None  # type: ignore[assignment]  # the document has no null here
    assert read.to_dict() == {
        "id": 5,
        "session_count": 2,
        "enabled": False,
        "type": "Email",
        "new": {"at": "2015-09-24T21:00:00+00:00"},
        "sdk": None,
    }
    del read["new"]
    assert "new" not in read.to_dict()
    read.session_count = True
    assert read.to_dict()["session_count"] is True


def test_changes_within_what_was_converted_are_written() -> None:
    read = models.User.from_dict(
        {"subscriptions": {"id": 1}, "identity": {"a": 1, "b": "2"}, "properties": [{"lat": "1"}]}
    )
    read.identity["c"] = "3"
    read.properties.lat = 2
    [subscription] = read.subscriptions or []
    subscription.id = "2"
    assert exact(read.to_dict()) == exact(
        {
            "subscriptions": [{"id": "2"}],
            "identity": {"a": "1", "b": "2", "c": "3"},
            "properties": {"lat": 2},
        }
    )


def test_changes_within_what_is_unknown_are_written() -> None:
    read = models.User.from_dict({"new": {"list": [1]}})
    read["new"]["list"].append(2)
    assert read.to_dict() == {"new": {"list": [1, 2]}}


def test_a_model_of_no_object_can_be_filled() -> None:
    read = models.User.from_dict([])  # type: ignore[arg-type]
    read.identity = {"external_id": "42"}
    assert read.to_dict() == {"identity": {"external_id": "42"}}
    read = models.User.from_dict([{"identity": {"external_id": "1"}}])  # type: ignore[arg-type]
    assert read.identity == {"external_id": "1"}
    read["new"] = 1
    assert read.to_dict() == {"identity": {"external_id": "1"}, "new": 1}


# ---- Depth


def depth_of(value: Any) -> int:
    depth = 0
    while isinstance(value, (list, dict)):
        value = (list(value.values()) if isinstance(value, dict) else value)[0]
        depth += 1
    return depth


ONE_OF_EACH_KIND: Any = {
    repr([type(codec), type(getattr(codec, "item", None))]): (model, field)
    for model in MODELS.values()
    for field, codec in model._facts().codecs.items()
}


@pytest.mark.parametrize(
    ("model", "field"), [*ONE_OF_EACH_KIND.values(), (models.User, "unknown")], ids=str
)
def test_a_field_of_any_kind_may_nest_deeply(model: type[Model], field: str) -> None:
    for depth in (900, 901):
        assert depth_of(model.from_dict({field: nested(depth)}).to_dict()) == depth + 1


def test_there_is_no_end_to_the_depth() -> None:
    read = models.User.from_dict({"unknown": nested(50_000)})
    assert depth_of(read.to_dict()) == 50_001


def journey_within_journey(depth: int) -> dict[str, Any]:
    node: dict[str, Any] = {"id": "last"}
    for level in range(depth):
        node = {"id": str(level), "branches": [{"nodes": [node]}]}
    return {"nodes": [node]}


@pytest.mark.parametrize("depth", [3, 100, 230, 2_000])
def test_models_within_models_may_nest_deeply(depth: int) -> None:
    source = journey_within_journey(depth)
    read = models.Journey.from_dict(source)
    written = read.to_dict()
    assert depth_of({"nodes": written["nodes"]}) == depth_of(source)
    assert repr(read)
    if depth == 3:
        assert exact(written) == exact(source)
        node = (read.nodes or [])[0]
        assert isinstance(node, models.JourneyNode)


# ---- Replies, as the client reads them


@every_operation
def test_a_reply_that_is_no_object_is_of_the_documented_type(operation: Any) -> None:
    for value in NOT_OBJECTS:
        parsed = reply(operation, value).parsed
        if isinstance(operation.reply, ModelOf):
            assert type(parsed) is operation.reply.model
            assert exact(plain(parsed)) == exact(value)
        elif isinstance(operation.reply, ListOf):
            assert isinstance(parsed, list)
            assert all(type(each) is models.App for each in parsed)
        else:
            assert isinstance(operation.reply, MapOf)
            assert parsed == ({} if value in (None, []) else value)


@every_operation
def test_a_deep_reply_is_read(operation: Any) -> None:
    content = json.dumps({"deep": nested(700)}).encode()
    parsed = reply(operation, content).parsed
    [first] = parsed if isinstance(parsed, list) else [parsed]
    assert depth_of(first["deep"]) == 700  # type: ignore[index]


@pytest.mark.parametrize("name", ["fetch_user", "get_apps", "update_api_key"])
def test_a_reply_nested_beyond_all_reason_is_a_typed_error(name: str) -> None:
    with pytest.raises(ResponseDecodeError, match="nested too deeply"):
        reply(OPERATIONS[name], b"[" * 100_000 + b"]" * 100_000).result()


def test_a_list_of_apps_may_come_in_odd_ways() -> None:
    operation = OPERATIONS["get_apps"]
    assert reply(operation, None).parsed == []
    assert reply(operation, {}).parsed == []
    [app] = reply(operation, {"id": 1}).result()
    assert app.id == "1"
    first, second = reply(operation, [{"id": "a"}, None]).result()
    assert first.id == "a"
    assert second.id is UNSET


@pytest.mark.parametrize(
    "content",
    [
        b'\xef\xbb\xbf{"id": "a"}',
        '{"id": "a"}'.encode("utf-16"),
        '{"id": "a"}'.encode("utf-32"),
        b' \r\n\t{"id": "a"}\n',
        b'{"id": "b", "id": "a"}',
    ],
)
def test_json_in_unusual_dress(content: bytes) -> None:
    assert reply(OPERATIONS["get_app"], content).result().id == "a"


def test_invalid_utf8_within_json_is_no_obstacle() -> None:
    app = reply(OPERATIONS["get_app"], b'{"name": "caf\xe9", "id": "a"}').result()
    assert app.name == "caf�"
    assert app.id == "a"


def test_numbers_of_thousands_of_digits() -> None:
    digits = "9" * 6000
    content = f'{{"players": {digits}, "name": {digits}, "new": -{digits}, "id": "a"}}'.encode()
    app = reply(OPERATIONS["get_app"], content).result()
    assert app.id == "a"
    assert app.players == digits
    assert app["new"] == "-" + digits


def test_not_a_number_and_infinity() -> None:
    content = b'{"players": NaN, "name": Infinity, "new": [-Infinity, 1e999], "id": "a"}'
    app = reply(OPERATIONS["get_app"], content).result()
    assert app.id == "a"
    assert app["new"] == [float("-inf"), float("inf")]
    assert exact(app.to_dict()) == exact(json.loads(content))


@together("case", {case.name: case for case in CASES if case.reply is not NOTHING})
def test_documented_replies_come_back_as_they_were(case: Any) -> None:
    parsed = reply(OPERATIONS[case.operation], case.reply, case.status).result()
    assert exact(plain(parsed)) == exact(case.reply)


FIELDS: Any = {
    f"{name}.{wire}": (model, wire, codec)
    for name, model in MODELS.items()
    for wire, codec in model._facts().codecs.items()
}


def fields_of(*kinds: type) -> Callable[[Test], Test]:
    """Every field of every model whose codec is of one of these kinds."""
    found = {name: each for name, each in FIELDS.items() if isinstance(each[2], kinds)}
    assert found
    return together("model, field, codec", found)


def sample(codec: Any) -> Any:
    """Something that a field may hold, with one thing within."""
    if isinstance(codec, ListOf):
        return [sample(codec.item)]
    if isinstance(codec, MapOf):
        return {"en": sample(codec.item)}
    return {"id": "x"} if isinstance(codec, ModelOf) else "x"


@fields_of(ListOf, MapOf, ModelOf)
def test_what_comes_as_json_text_is_read_as_what_it_is(model: Any, field: str, codec: Any) -> None:
    value = sample(codec)
    for text in (json.dumps(value), f" {json.dumps(value, indent=1)}\n"):
        read = model.from_dict({field: text})
        assert read[field] == codec.read(value)
        assert type(read[field]) is type(codec.read(value))
        assert read.to_dict() == {field: text}


def test_buttons_as_text_are_buttons() -> None:
    read = models.NotificationDetails.from_dict({"buttons": '[{"id":"one","text":"One"}]'})
    [button] = read.buttons or []
    assert (button.id, button.text) == ("one", "One")
    for text, none in (("[]", []), ("", []), ("null", None)):
        read = models.NotificationDetails.from_dict({"buttons": text, "web_buttons": text})
        assert read.buttons == read.web_buttons == none
        assert read.to_dict() == {"buttons": text, "web_buttons": text}


def test_attachments_as_a_list_are_a_map() -> None:
    for came, read_as in (
        ([{"a": "https://a.example"}, {"b": "https://b.example"}], {"a", "b"}),
        ([{"a": "https://a.example"}], {"a"}),
        ([], set()),
    ):
        source = {"ios_attachments": came}
        read = models.NotificationDetails.from_dict(source)
        assert set(read.ios_attachments or {}) == read_as
        assert isinstance(read.ios_attachments, dict)
        assert exact(read.to_dict()) == exact(source)
    # What would lose something as a map stays.
    odd: Any
    for odd in ([{"a": "1"}, {"a": "2"}], ["https://a.example"]):
        assert (
            models.NotificationDetails.from_dict({"ios_attachments": odd})["ios_attachments"] is odd
        )


@fields_of(EnumOf)
def test_values_of_any_enum_may_be_new_or_in_other_case(model: Any, field: str, codec: Any) -> None:
    for value, member in codec.members.items():
        for came in (value, value.upper(), value.lower()):
            read = model.from_dict({field: came})
            assert read[field] is member
            assert read.to_dict() == {field: came}
    for came in ("never_heard_of", "", 5, None, ["x"]):
        read = model.from_dict({field: came})
        assert read[field] == came
        assert read.to_dict() == {field: came}
        repr(read)


def test_new_values_within_lists_stay() -> None:
    source = {"extra_fields": ["country", "COUNTRY", "shoe_size"]}
    read = models.ExportSubscriptionsRequest.from_dict(source)
    country = models.ExportExtraField.COUNTRY
    assert read.extra_fields == [country, country, "shoe_size"]
    assert read.to_dict() == source


@pytest.mark.parametrize(
    "came",
    [
        "2026-12-01T00:00:00Z",
        "2026-12-01T00:00:00+00:00",
        "2026-12-01T00:00:00.000000000Z",
        "2026-12-01 00:00:00 UTC",
        "2026-12-01 00:00:00",
        1796083200,
        "1796083200",
    ],
    ids=str,
)
def test_times_of_journeys_and_live_activities(came: Any) -> None:
    moment = datetime(2026, 12, 1, tzinfo=UTC)
    times = dict.fromkeys(("created_at", "updated_at", "started_at", "archived_at"), came)
    source = {**times, "schedule": {"start_at": came, "stop_at": came}}
    journey = models.Journey.from_dict(source)
    assert {journey[name] for name in times} == {moment}
    assert isinstance(journey.schedule, models.JourneySchedule)
    assert journey.schedule.start_at == journey.schedule.stop_at == moment
    assert exact(journey.to_dict()) == exact(source)
    dates = dict.fromkeys(("stale_date", "dismissal_date", "dismiss_at"), came)
    update = models.UpdateLiveActivityRequest.from_dict(dates)
    assert {update[name] for name in dates} == {moment}
    assert exact(update.to_dict()) == exact(dates)


def test_another_spelling_of_a_value_is_that_value() -> None:
    template = models.Template.from_dict({"id": "a", "channel": "SMS"})
    assert template.channel is models.TemplateChannel.SMS
    assert template.to_dict() == {"id": "a", "channel": "SMS"}
    address = models.Subscription.from_dict({"type": "email"})
    assert address.type is models.SubscriptionType.EMAIL
    assert address.to_dict() == {"type": "email"}
    template.channel = "sms"
    assert template.to_dict()["channel"] == "sms"


def test_a_secret_is_not_shown_wherever_it_comes() -> None:
    listed = models.ApiKeyList.from_dict({"tokens": [{"formatted_token": "sec"}]})
    assert "sec" not in repr(listed)
    assert listed.to_dict() == {"tokens": [{"formatted_token": "sec"}]}


@pytest.mark.parametrize(
    ("codec", "came", "read"),
    [
        (INTEGER, 20 * "9", 10**20 - 1),
        (INTEGER, 21 * "9", 21 * "9"),
        (INTEGER, 5.0, 5),
        (INTEGER, 5.5, 5.5),
        (NUMBER, 20 * "9", 10**20 - 1),
        (NUMBER, f"0.{38 * '1'}", float(f"0.{38 * '1'}")),
        (NUMBER, f"0.{39 * '1'}", f"0.{39 * '1'}"),
        (NUMBER, "1_0.5", "1_0.5"),
        (NUMBER, "1e999", "1e999"),
        (NUMBER, "nan", "nan"),
        (BOOLEAN, "TRUE", True),
        (BOOLEAN, "0", False),
        (BOOLEAN, 2, 2),
        (BOOLEAN, 1.0, 1.0),
        (TEXT, 5, "5"),
        (TEXT, True, True),
        (UNIX_TIME, 0, datetime(1970, 1, 1, tzinfo=UTC)),
        (UNIX_TIME, -1, datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)),
        (UNIX_TIME, 10**15, 10**15),
    ],
)
def test_what_is_surely_meant_is_read_and_all_else_stays(
    codec: Codec, came: Any, read: Any
) -> None:
    assert repr(codec.read(came)) == repr(read)


def test_objects_within_objects_are_read_to_a_depth_of_64() -> None:
    source: Any = {}
    for level in range(80):
        source = {("nodes", "branches")[level % 2]: [source]}
    read: Any = models.JourneyNode.from_dict(source)
    assert read.to_dict() == source
    found = 0
    while isinstance(read, Model):
        [read] = read[("branches", "nodes")[found % 2]]
        found += 1
    assert found == 1 + 64
    assert isinstance(read, dict)
