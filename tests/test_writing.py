"""What is sent is exactly what the document says; what it rules out is not sent at all."""

from __future__ import annotations

import enum
import io
import itertools
import json
import math
from collections import OrderedDict, namedtuple
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Any
from unittest.mock import Mock
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from onesignal_client import UNSET, InvalidRequestError, OneSignal, models
from onesignal_client._schema.codecs import ListOf, MapOf, ModelOf, write
from onesignal_client._schema.model import Model
from onesignal_client._schema.scalars import Codec, OneOf, Scalar
from onesignal_client._schema.walking import Mismatch
from tests.support.cases import APP, CASES, NOTHING
from tests.support.driving import SETTINGS, Drive, by_resource
from tests.support.recording_server import RecordingServer
from tests.support.shapes import MODELS, OPERATIONS, exact, nested
from tests.support.together import together

pytestmark = [
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::onesignal_client.UnknownFieldWarning"),
]

SEGMENTS: Any = {"included_segments": ["All"]}
MOMENT = datetime(2026, 5, 6, 7, 8, 9, tzinfo=timezone(timedelta(hours=2)))


def sent(server: RecordingServer, drive: Drive, use: Any, **settings: Any) -> Any:
    """The body that went out, with the order of its keys."""
    drive(use, base_url=server.url, **{**SETTINGS, "checks": False, **settings})
    [request] = server.requests
    server.requests.clear()
    return request.json


def message(server: RecordingServer, drive: Drive, body: Any) -> dict[str, Any]:
    got: dict[str, Any] = sent(server, drive, lambda client: client.notifications.create(body))
    assert got.pop("app_id") == APP
    assert UUID(got.pop("idempotency_key"))
    return got


def refused(body: Any, call: str = "notifications.create", **settings: Any) -> InvalidRequestError:
    """The refusal, which comes without any network."""
    group, method = call.split(".")
    with (
        OneSignal(base_url="http://127.0.0.1:9", **{**SETTINGS, **settings}) as client,
        pytest.raises(InvalidRequestError) as caught,
    ):
        getattr(getattr(client, group), method)(body)
    assert caught.value.operation == call
    assert str(caught.value).startswith(f"{call}: ")
    assert "\n" not in str(caught.value)
    return caught.value


# ---- Values stay what they are

FREE: Any = {
    "int": 1,
    "float": 1.0,
    "big": 10**30,
    "true": True,
    "null": None,
    "text": "1",
    "list": [1, 1.0, "1", True, None, [], {}],
    "map": {"a": {"b": 0}},
    "": "empty name",
    "ключ": "значение 🎈",
}


@pytest.mark.parametrize("given", [dict, MappingProxyType, OrderedDict], ids=lambda k: k.__name__)
def test_free_form_values_stay_as_they_are(
    server: RecordingServer, drive: Drive, given: Any
) -> None:
    body = {"data": given(FREE), "custom_data": given(FREE), "unknown": given(FREE)}
    assert exact(message(server, drive, body)) == exact(
        {"data": FREE, "custom_data": FREE, "unknown": FREE}
    )
    model = models.Notification(data=given(FREE), custom_data=given(FREE))
    model["unknown"] = given(FREE)
    got = message(server, drive, model)
    assert exact([got["data"], got["custom_data"], got["unknown"]]) == exact([FREE, FREE, FREE])


def test_tags_stay_as_they_are(server: RecordingServer, drive: Drive) -> None:
    tags = {"level": 5, "score": 1.0, "gone": "", "null": None}
    body = {"properties": {"tags": tags}}
    got = sent(server, drive, lambda client: client.users.update("external_id", "1", body))
    assert exact(got) == exact(body)
    with_models = models.UpdateUserRequest(properties=models.UserProperties(tags=tags))
    got = sent(server, drive, lambda client: client.users.update("external_id", "1", with_models))
    assert exact(got) == exact(body)


def test_absent_null_and_a_value(server: RecordingServer, drive: Drive) -> None:
    assert message(server, drive, models.Notification(url=None, name=UNSET, web_url="")) == {
        "url": None,
        "web_url": "",
    }
    assert message(
        server, drive, {"url": None, "name": UNSET, "data": {"x": UNSET, "y": None}}
    ) == {
        "url": None,
        "data": {"y": None},
    }


@together("case", {case.name: case for case in CASES if case.body is not NOTHING})
def test_null_is_written_in_every_field_of_every_body(server: RecordingServer, case: Any) -> None:
    model = MODELS[case.model]
    nulls = dict.fromkeys(model._facts().codecs)
    built = model(**dict.fromkeys(model._facts().wires))  # type: ignore[arg-type]
    for body in (nulls, built):
        with OneSignal(**SETTINGS, base_url=server.url, checks=False) as client:
            by_resource(client, case, body)
        got = server.last.json
        for filled in {"app_id", "idempotency_key"} & got.keys():
            got[filled] = None
        sent_by_the_server = model._facts().read_only
        added = {name: None for name in got if name in ("app_id", "idempotency_key")}
        assert got == {k: None for k in nulls if k not in sent_by_the_server} | added


def test_enums_strings_and_unknown_strings(server: RecordingServer, drive: Drive) -> None:
    for given in (models.TargetChannel.PUSH, "push"):
        assert message(server, drive, models.Notification(target_channel=given)) == {
            "target_channel": "push"
        }
    assert message(server, drive, {"target_channel": "pigeon"}) == {"target_channel": "pigeon"}

    class Color(enum.Enum):
        RED = "red"

    class Channel(str, enum.Enum):  # noqa: UP042 - its str() is "Channel.EMAIL"
        EMAIL = "email"

    assert message(server, drive, {"target_channel": Channel.EMAIL, "name": Channel.EMAIL}) == {
        "target_channel": "email",
        "name": "email",
    }

    assert message(
        server,
        drive,
        {"data": {"color": Color.RED, "n": enum.IntEnum("N", "A").A}},  # type: ignore[attr-defined]
    ) == {"data": {"color": "red", "n": 1}}


def test_strings_of_other_classes_go_out_as_strings(server: RecordingServer, drive: Drive) -> None:
    class Name(str):
        __slots__ = ()

    identifier = UUID("0a1b2c3d-0000-4000-8000-00000000000f")
    body = {
        "name": Name("n"),
        "template_id": identifier,
        "data": {"id": identifier, Name("k"): Name("v"), 5: "five", identifier: "its own"},
        "include_subscription_ids": (identifier, Name("s")),
    }
    assert exact(message(server, drive, body)) == exact(
        {
            "name": "n",
            "template_id": str(identifier),
            "data": {
                "id": str(identifier),
                "k": "v",
                "5": "five",
                str(identifier): "its own",
            },
            "include_subscription_ids": [str(identifier), "s"],
        }
    )


def test_extra_fields_pass_through_at_any_depth(server: RecordingServer, drive: Drive) -> None:
    body = {
        "brand_new": {"a": [1]},
        "filters": [{"field": "tag", "brand_new": None, "operator": "MAYBE"}],
        "buttons": [{"id": "b", "brand_new": [True]}],
    }
    assert exact(message(server, drive, body)) == exact(body)
    built = models.Notification(
        filters=[models.FilterExpression(field="tag"), {"operator": "OR", "new": 1}],  # type: ignore[list-item]
        additional_properties={"brand_new": models.FilterExpression(field="x")},
    )
    built.filters[0]["new"] = {"deep": UNSET}  # type: ignore[index]
    assert exact(message(server, drive, built)) == exact(
        {
            "filters": [{"field": "tag", "new": {}}, {"operator": "OR", "new": 1}],
            "brand_new": {"field": "x"},
        }
    )


def test_tuples_are_lists(server: RecordingServer, drive: Drive) -> None:
    pair = namedtuple("pair", "a b")(1, 2)  # type: ignore[arg-type, call-arg]
    body = {"included_segments": ("a", "b"), "data": {"pair": pair}, "filters": ({"field": "x"},)}
    assert message(server, drive, body) == {
        "included_segments": ["a", "b"],
        "data": {"pair": [1, 2]},
        "filters": [{"field": "x"}],
    }


# ---- Moments


def test_moments_in_the_form_each_field_wants(server: RecordingServer, drive: Drive) -> None:
    iso, seconds = "2026-05-06T07:08:09+02:00", 1778044089
    assert message(server, drive, {"send_after": MOMENT, "data": {"at": MOMENT}}) == {
        "send_after": iso,
        "data": {"at": iso},
    }
    body = {"name": "n", "event": "update", "event_updates": {"at": MOMENT}, "stale_date": MOMENT}
    for given in (body, models.UpdateLiveActivityRequest(**body)):  # type: ignore[arg-type]
        got = sent(server, drive, lambda c, given=given: c.live_activities.update("a", given))
        assert exact(got["stale_date"]) == str(seconds)
        assert got["event_updates"] == {"at": iso}
    got = sent(server, drive, lambda c: c.subscriptions.export({"last_active_since": MOMENT}))
    assert got == {"last_active_since": str(seconds)}
    got = sent(
        server,
        drive,
        lambda c: c.custom_events.create({"events": [{"name": "n", "timestamp": MOMENT}]}),
    )
    assert got["events"][0]["timestamp"] == iso


def test_moments_in_other_zones(server: RecordingServer, drive: Drive) -> None:
    berlin = datetime(2026, 1, 2, 3, 4, 5, 678900, tzinfo=ZoneInfo("Europe/Berlin"))
    assert message(server, drive, {"send_after": berlin})["send_after"] == (
        "2026-01-02T03:04:05.678900+01:00"
    )
    assert message(server, drive, {"send_after": MOMENT.astimezone(UTC)})["send_after"] == (
        "2026-05-06T05:08:09+00:00"
    )


def test_moments_as_text_or_seconds_pass_through(server: RecordingServer, drive: Drive) -> None:
    text = "Thu Sep 24 2015 14:00:00 GMT-0700 (PDT)"
    assert message(server, drive, {"send_after": text}) == {"send_after": text}
    got = sent(server, drive, lambda c: c.subscriptions.export({"last_active_since": "1"}))
    assert got == {"last_active_since": "1"}


def test_moments_in_a_query(server: RecordingServer, drive: Drive) -> None:
    drive(lambda c: c.audit_logs.list("o", start_time=MOMENT), base_url=server.url, **SETTINGS)
    assert dict(server.last.query)["start_time"] == "2026-05-06T07:08:09+02:00"
    with OneSignal(**SETTINGS, base_url="http://127.0.0.1:9") as client:
        for wrong in (datetime(2026, 1, 1), 5, True, b"x"):
            with pytest.raises(InvalidRequestError, match="start_time") as caught:
                client.audit_logs.list("o", start_time=wrong)  # type: ignore[arg-type]
            assert caught.value.field == "start_time"


@together("call, body, field",
    [
        ("notifications.create", {"send_after": "X"}, "send_after"),
        ("notifications.create", {"data": {"when": ["X"]}}, "data.when[0]"),
        ("notifications.create", {"new": "X"}, "new"),
        ("subscriptions.export", {"last_active_since": "X"}, "last_active_since"),
        ("custom_events.create", {"events": [{"timestamp": "X"}]}, "events[0].timestamp"),
        ("custom_events.create", {"events": [{"payload": {"x": "X"}}]}, "events[0].payload.x"),
    ],
)  # fmt: skip
def test_naive_moments_are_refused(call: str, body: Any, field: str) -> None:
    filled = json.loads(json.dumps(body), object_hook=lambda pairs: pairs)

    def put(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: put(item) for key, item in value.items()}
        if isinstance(value, list):
            return [put(item) for item in value]
        return datetime(2026, 1, 1) if value == "X" else value

    error = refused(put(filled), call)
    assert error.field == field
    assert "time zone" in str(error)


# ---- Wrong types

WRONG = [
    ("included_segments", "All", "included_segments"),
    ("included_segments", {"a": 1}, "included_segments"),
    ("included_segments", b"All", "included_segments"),
    ("included_segments", itertools.repeat("All"), "included_segments"),
    ("included_segments", [5.5], "included_segments[0]"),
    ("included_segments", [float("nan")], "included_segments[0]"),
    ("included_segments", ["a", ["b"]], "included_segments[1]"),
    ("included_segments", ["a", UNSET], "included_segments[1]"),
    ("contents", "Hello", "contents"),
    ("contents", ["x"], "contents"),
    ("contents", {"en": 5.5}, "contents.en"),
    ("contents", {"en": object()}, "contents.en"),
    ("contents", {"en": Mock()}, "contents.en"),
    ("contents", {"en": str}, "contents.en"),
    ("contents", {"en": ["x"]}, "contents.en"),
    ("contents", {5: "x", "5": "y"}, "contents"),
    ("contents", {5.5: "x"}, "contents"),
    ("contents", [("en", "x")], "contents"),
    ("filters", "tag", "filters"),
    ("filters", {"field": "tag"}, "filters"),
    ("filters", ["tag"], "filters[0]"),
    ("filters", [{"field": ["tag"]}], "filters[0].field"),
    ("filters", [{"field": "tag"}, {"value": [5]}], "filters[1].value"),
    ("filters", [models.Button(id="x")], "filters[0]"),
    ("filters", [[{"field": "tag"}]], "filters[0]"),
    ("include_aliases", ["1"], "include_aliases"),
    ("include_aliases", {"external_id": "1"}, "include_aliases.external_id"),
    ("include_aliases", {"external_id": [1.5]}, "include_aliases.external_id[0]"),
    ("isIos", 1, "isIos"),
    ("isIos", "true", "isIos"),
    ("ttl", "five", "ttl"),
    ("ttl", "5.5", "ttl"),
    ("ttl", "", "ttl"),
    ("ttl", 5.5, "ttl"),
    ("ttl", 1e20, "ttl"),
    ("ttl", Decimal("5.5"), "ttl"),
    ("ttl", Decimal("sNaN"), "ttl"),
    ("ttl", True, "ttl"),
    ("priority", False, "priority"),
    ("ios_relevance_score", "half", "ios_relevance_score"),
    ("ios_relevance_score", "0,5", "ios_relevance_score"),
    ("ios_relevance_score", 2j, "ios_relevance_score"),
    ("ios_relevance_score", True, "ios_relevance_score"),
    ("ios_relevance_score", float("nan"), "ios_relevance_score"),
    ("ios_relevance_score", float("-inf"), "ios_relevance_score"),
    ("ios_relevance_score", [0.5], "ios_relevance_score"),
    ("throttle_rate_per_minute", 1.5, "throttle_rate_per_minute"),
    ("throttle_rate_per_minute", True, "throttle_rate_per_minute"),
    ("throttle_rate_per_minute", [5], "throttle_rate_per_minute"),
    ("send_after", 1778044089, "send_after"),
    ("send_after", date(2026, 1, 1), "send_after"),
    ("send_after", [MOMENT], "send_after"),
    ("name", 5.5, "name"),
    ("name", datetime(2026, 1, 1), "name"),
    ("name", Decimal("NaN"), "name"),
    ("name", b"n", "name"),
    ("name", ["n"], "name"),
    ("target_channel", 5, "target_channel"),
    ("target_channel", True, "target_channel"),
    ("target_channel", ["push"], "target_channel"),
    ("data", "x", "data"),
    ("data", [1], "data"),
    ("data", {"x": b"bytes"}, "data.x"),
    ("data", {"x": Decimal(1)}, "data.x"),
    ("data", {"x": io.StringIO("file")}, "data.x"),
    ("data", {"x": [1, 2j]}, "data.x[1]"),
    ("data", {"x": float("nan")}, "data.x"),
    ("data", {"x": [float("inf")]}, "data.x[0]"),
    ("data", {"x": object()}, "data.x"),
    ("data", {"x": type("Dumping", (), {"model_dump": dict})()}, "data.x"),
    ("data", {"x": type("Described", (), {"model_fields": {}})()}, "data.x"),
    ("data", {"x": [UNSET]}, "data.x[0]"),
    ("data", {"x": print}, "data.x"),
    ("data", {"x": {None: "y"}}, "data.x"),
    ("data", {"x": {("a", "b"): "y"}}, "data.x"),
    ("data", {True: "y"}, "data"),
    ("data", {"x": "half \ud83d"}, "data.x"),
    ("data", {"x": {"\ud83d": 1}}, "data.x"),
    ("contents", {"en": "half \ud83d"}, "contents.en"),
    ("new_field", b"bytes", "new_field"),
    ("new_field", {"a": [{"b": {2j}}]}, "new_field.a[0].b[0]"),
    ("android_background_layout", "x", "android_background_layout"),
    ("android_background_layout", {"image": 5.5}, "android_background_layout.image"),
    ("buttons", [{"id": "b", "text": None, "icon": 5.5}], "buttons[0].icon"),
]


BOUNDS: list[tuple[str, Any, Any]] = [
    ("name", Decimal("1e19"), "1" + 19 * "0"),
    ("name", Decimal("-1e-19"), f"-0.{18 * '0'}1"),
    ("name", Decimal("1e20"), None),
    ("name", Decimal("1e-20"), None),
    ("name", 10**300 - 1, 300 * "9"),
    ("name", 10**300, None),
    ("name", -(10**300), None),
    ("ttl", 2.0**53, 2**53),
    ("ttl", -(2.0**53), -(2**53)),
    ("ttl", 2.0**54, None),
    ("ttl", 20 * "9", 10**20 - 1),
    ("ttl", 21 * "9", None),
    ("ios_relevance_score", "-0.5", -0.5),
    ("ios_relevance_score", f"0.{18 * '1'}", float(f"0.{18 * '1'}")),
    ("ios_relevance_score", f"0.{19 * '1'}", None),
    ("ios_relevance_score", ".5", None),
    ("ios_relevance_score", "5.", None),
    ("ios_relevance_score", "0.\u0665", None),
    ("ios_relevance_score", Decimal("0.5"), 0.5),
    ("ios_relevance_score", Decimal("1e299"), 10**299),
    ("ios_relevance_score", Decimal("1e300"), 1e300),
    ("ios_relevance_score", Decimal("9007199254740993"), 9007199254740993),
    ("ios_relevance_score", Fraction(1, 2), 0.5),
    ("ios_relevance_score", Fraction(4, 2), 2),
]


@together("name, value, wanted", BOUNDS)
def test_numbers_at_the_edge_of_what_is_surely_meant(name: str, value: Any, wanted: Any) -> None:
    """None: it is refused."""
    if wanted is None:
        with pytest.raises(Mismatch, match=f"{name} must be"):
            write(ModelOf("Notification"), {name: value})
    else:
        assert exact(write(ModelOf("Notification"), {name: value})) == exact({name: wanted})


@together("name, value, field", WRONG)
def test_wrong_types_are_refused_before_the_network(name: str, value: Any, field: str) -> None:
    error = refused({**SEGMENTS, name: value})
    assert error.field == field
    assert error.check is None
    assert field in str(error)
    assert str(error).isascii()
    wires = {wire: python for python, wire in models.Notification._facts().wires.items()}
    built = models.Notification(**SEGMENTS)
    if name in wires:
        setattr(built, wires[name], value)
    else:
        built[name] = value
    assert refused(built).field == field
    assert refused({**SEGMENTS, name: value}, checks=False).field == field


def test_what_is_wrong_is_named_as_what_it_is() -> None:
    for wrong, name in ((MOMENT, "datetime"), (float("nan"), "NaN"), (-math.inf, "-inf")):
        error = refused({**SEGMENTS, "include_aliases": {"own": wrong}})
        assert str(error).endswith(f", not {name}")


@together("name", list(MODELS))
def test_no_field_of_any_model_takes_what_json_cannot_hold(name: str) -> None:
    model = MODELS[name]
    codec = ModelOf(name)
    for field in model._facts().codecs.keys() - model._facts().read_only:
        for wrong in (b"x", {2j}, object(), 2j, float("nan"), UNSET.__class__):
            with pytest.raises(Exception, match=field) as caught:
                write(codec, {field: wrong})
            assert caught.value.path[0] == field  # type: ignore[attr-defined]


SAMPLES: list[Any] = [True, 5, 1.5, "x", [], ["x"], {}, {"x": "y"}]
REFUSED = object()


@together("name", list(MODELS))
def test_every_field_takes_what_has_one_reading_there(name: str) -> None:
    for field, codec in MODELS[name]._facts().codecs.items():
        if field in MODELS[name]._facts().read_only:
            continue
        for sample in SAMPLES:
            wanted = reading(codec, sample)
            try:
                written = write(ModelOf(name), {field: sample})
            except Mismatch as error:
                assert wanted is REFUSED, f"{name}.{field} refuses {sample!r}: {error}"
            else:
                assert wanted is not REFUSED, f"{name}.{field} takes {sample!r}"
                assert exact(written) == exact({field: wanted})


def reading(codec: Codec, sample: Any) -> Any:
    """What goes out; told from the name of the codec, not from how it works."""
    if isinstance(codec, OneOf):
        options = [reading(choice, sample) for choice in codec.choices]
        same = [each for each in options if type(each) is type(sample)]
        found = [each for each in options if each is not REFUSED and sample is not True]
        return (same or found or [REFUSED])[0]
    if isinstance(codec, (ListOf, MapOf)):
        if not isinstance(sample, list if isinstance(codec, ListOf) else dict):
            return REFUSED
        inner = [reading(codec.item, item) for item in container_values(sample)]
        if REFUSED in inner:
            return REFUSED
        return inner if isinstance(sample, list) else dict(zip(sample, inner, strict=True))
    if isinstance(codec, ModelOf):
        return sample if isinstance(sample, dict) else REFUSED
    if not isinstance(codec, Scalar):
        return sample
    kinds: dict[str, dict[type, Any]] = {
        "Text": {str: sample, bool: "true", int: "5"},
        "EnumOf": {str: sample},
        "UnixTimeText": {str: sample, bool: "true", int: "5"},
        "Timestamp": {str: sample},
        "Integer": {int: sample},
        "UnixTime": {int: sample},
        "Number": {int: sample, float: sample},
        "Boolean": {bool: sample},
    }
    return kinds[type(codec).__name__].get(type(sample), REFUSED)


def container_values(sample: Any) -> list[Any]:
    return list(sample.values()) if isinstance(sample, dict) else list(sample)


@together(
    "body",
    [None, 5, "x", b"{}", [], [{}], True, object(), UNSET, models.User(), models.Notification],
)
def test_a_body_of_the_wrong_kind_is_refused(body: Any) -> None:
    error = refused(body)
    assert "the body must be a Notification or a mapping of its fields" in str(error)
    assert error.field is None


def test_a_reply_that_was_no_object_is_no_body() -> None:
    assert "must be a Notification" in str(refused(models.Notification.from_dict([])))  # type: ignore[arg-type]


def test_circles_are_refused() -> None:
    circle: dict[str, Any] = {"text": "x"}
    circle["back"] = [circle]
    assert refused({**SEGMENTS, "data": circle}).field == "data.back[0]"
    assert refused({**SEGMENTS, "unknown": circle}).field == "unknown.back[0]"
    loop: list[Any] = []
    loop.append(loop)
    assert refused({**SEGMENTS, "data": {"loop": loop}}).field == "data.loop[0]"


def test_the_same_value_twice_is_no_circle(server: RecordingServer, drive: Drive) -> None:
    shared = {"a": [1]}
    body = {"data": {"one": shared, "two": [shared, shared]}}
    assert message(server, drive, body) == body


def test_depth_beyond_what_json_writes_is_refused() -> None:
    error = refused({**SEGMENTS, "data": {"deep": nested(50_000)}})
    assert str(error) == (
        "notifications.create: data.deep[0] is nested too deeply (more than 450 levels)"
    )


def test_a_body_has_at_most_450_levels() -> None:
    codec = ModelOf("Notification")
    assert write(codec, {"data": {"deep": nested(448)}}) == {"data": {"deep": nested(448)}}
    with pytest.raises(Mismatch, match="more than 450 levels"):
        write(codec, {"data": {"deep": nested(449)}})


def test_a_deep_body_is_sent(server: RecordingServer, drive: Drive) -> None:
    body = {"data": {"deep": nested(400)}}
    assert exact(message(server, drive, body)) == exact(body)


# ---- The caller's own values are left alone


def test_sending_changes_nothing_of_the_callers(server: RecordingServer, drive: Drive) -> None:
    event = {"name": "n", "external_id": "1"}
    events = {"events": [event]}
    sent(server, drive, lambda client: client.custom_events.create(events))
    assert events == {"events": [{"name": "n", "external_id": "1"}]}
    body: dict[str, Any] = {**SEGMENTS, "data": {"a": [1]}}
    before = exact(body)
    message(server, drive, body)
    assert exact(body) == before
    frozen: Mapping[str, Any] = MappingProxyType(body)
    message(server, drive, frozen)
    built = models.Notification(**SEGMENTS)
    before = exact(built.to_dict())
    message(server, drive, built)
    assert exact(built.to_dict()) == before
    assert built.app_id is UNSET
    assert built.idempotency_key is UNSET


def test_a_model_that_was_read_can_be_sent_back(server: RecordingServer, drive: Drive) -> None:
    read = models.Subscription.from_dict(
        {"id": 5, "session_count": "7", "enabled": "true", "new": {"a": 1}, "token": None}
    )
    got = sent(server, drive, lambda c: c.subscriptions.update("s", {"subscription": read}))
    written = {"session_count": 7, "enabled": True, "token": None}
    assert exact(got) == exact({"subscription": written})
    unreadable = models.Subscription.from_dict({"session_count": "many"})
    error = refused({"subscriptions": [unreadable]}, "users.create")
    assert error.field == "subscriptions[0].session_count"


def test_models_and_mappings_write_the_same(server: RecordingServer, drive: Drive) -> None:
    for case in CASES:
        if case.body is NOTHING:
            continue
        model: type[Model] = MODELS[case.model]
        for given in (model.from_dict(case.body), model._adopt(case.body), case.body):
            operation = OPERATIONS.get(case.operation)
            if operation is not None:
                assert operation.body is not None
                assert json.loads(json.dumps(write(operation.body, given))) == case.body


@together("wrong", [b"x", 5.0, None, True, ["x"], "", " ", "..", "a\nb", "\ud800"])
def test_wrong_values_of_the_path(wrong: Any) -> None:
    with (
        OneSignal(**SETTINGS, base_url="http://127.0.0.1:9") as client,
        pytest.raises(InvalidRequestError) as caught,
    ):
        client.notifications.get(wrong)
    assert caught.value.field == "notification_id"


@together("wrong", ["five", True, 5.5, [5], b"5"])
def test_wrong_values_of_a_query(wrong: Any) -> None:
    with (
        OneSignal(**SETTINGS, base_url="http://127.0.0.1:9") as client,
        pytest.raises(InvalidRequestError) as caught,
    ):
        client.notifications.list(limit=wrong)
    assert caught.value.field == "limit"
