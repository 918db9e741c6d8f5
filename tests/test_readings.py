"""What has one reading is written as it; real objects of the libraries that people use."""

from __future__ import annotations

import enum
import itertools
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

import attrs
import numpy as np
import pandas as pd
import polars as pl
import pydantic
import pytest
import wrapt
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy, ngettext_lazy
from werkzeug.local import LocalProxy

from onesignal_client import InvalidRequestError, OneSignal, UnknownFieldWarning, models
from onesignal_client._schema.codecs import ListOf, ModelOf, write
from onesignal_client._schema.walking import Mismatch
from tests.support import django_project, driving
from tests.support.driving import SETTINGS, Drive
from tests.support.recording_server import RecordingServer
from tests.support.shapes import exact

pytestmark = pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning")

django_project.set_up()

MOMENT = datetime(2026, 5, 6, 7, 8, 9, tzinfo=UTC)
IDENTIFIER = UUID("0a1b2c3d-0000-4000-8000-00000000000f")


class Ranked(enum.IntEnum):
    HIGH = 10


class Channel(str, enum.Enum):  # noqa: UP042 - its str() is "Channel.PUSH"
    PUSH = "push"


class Name(str):
    __slots__ = ()


def each(*items: Any) -> Iterator[Any]:
    yield from items


class QuerySet:
    """As Django's: it can be gone through again and again, and is no sequence to `isinstance`."""

    def __init__(self, *items: Any) -> None:
        self.items = items

    def __iter__(self) -> Iterator[Any]:
        return iter(self.items)


TEXTS: list[tuple[Any, str]] = [
    (5, "5"),
    (True, "true"),
    (Decimal("9.90"), "9.90"),
    (Decimal("1E+3"), "1000"),
    (IDENTIFIER, str(IDENTIFIER)),
    (date(2026, 1, 2), "2026-01-02"),
    (MOMENT, "2026-05-06T07:08:09+00:00"),
    (gettext_lazy("Hello"), "Hello"),
    (ngettext_lazy("one", "many", 2), "many"),
    (SimpleLazyObject(lambda: "Hello"), "Hello"),
    (LocalProxy(lambda: "Hello"), "Hello"),
    (LocalProxy(lambda: 5), "5"),
    (wrapt.ObjectProxy("Hello"), "Hello"),
    (wrapt.ObjectProxy(IDENTIFIER), str(IDENTIFIER)),
    (Name("Hello"), "Hello"),
    (np.str_("Hello"), "Hello"),
    (np.int64(5), "5"),
    (Channel.PUSH, "push"),
    (Ranked.HIGH, "10"),
]
WHOLE: list[tuple[Any, int]] = [
    (np.int64(5), 5),
    (np.uint8(5), 5),
    (np.array(5), 5),
    (Decimal("5"), 5),
    (Decimal("5.0"), 5),
    (5.0, 5),
    ("5", 5),
    ("-5", -5),
    (Ranked.HIGH, 10),
    (LocalProxy(lambda: 5), 5),
    (Fraction(10, 2), 5),
]
NUMBERS: list[tuple[Any, float]] = [
    (Decimal("0.5"), 0.5),
    (np.float32(0.5), 0.5),
    (np.float64(0.5), 0.5),
    (np.int64(1), 1),
    (Fraction(1, 2), 0.5),
    ("0.5", 0.5),
    ("1", 1),
    (wrapt.ObjectProxy(0.5), 0.5),
]
LISTS: list[tuple[Any, set[str]]] = [
    (("7", "8"), {"7", "8"}),
    ({"7", "8"}, {"7", "8"}),
    (frozenset({"7"}), {"7"}),
    ({"7": 1, "8": 2}.keys(), {"7", "8"}),
    ({1: "7"}.values(), {"7"}),
    (each("7", "8"), {"7", "8"}),
    (map(str, [7]), {"7"}),
    (range(7, 9), {"7", "8"}),
    (QuerySet(7, IDENTIFIER), {"7", str(IDENTIFIER)}),
    (np.array([7, 8]), {"7", "8"}),
    (np.array(["7"]), {"7"}),
    (pd.Series([7, 8]), {"7", "8"}),
    (pd.Index(["7"]), {"7"}),
    (pl.Series([7, 8]), {"7", "8"}),
    (LocalProxy(lambda: ["7"]), {"7"}),
]


@pytest.mark.parametrize(("given", "text"), TEXTS, ids=lambda each: type(each).__name__)
def test_text(given: Any, text: str) -> None:
    body = write(ModelOf("Notification"), {"name": given, "contents": {"en": given}})
    assert exact(body) == exact({"name": text, "contents": {"en": text}})
    model = models.Notification(name=given, contents={"en": given})
    assert exact(write(ModelOf("Notification"), model)) == exact(body | {"name": text})


@pytest.mark.parametrize(("given", "number"), WHOLE, ids=lambda each: type(each).__name__)
def test_whole_numbers(given: Any, number: int) -> None:
    assert exact(write(ModelOf("Notification"), {"ttl": given})) == exact({"ttl": number})


@pytest.mark.parametrize(("given", "number"), NUMBERS, ids=lambda each: type(each).__name__)
def test_numbers(given: Any, number: float) -> None:
    body = write(ModelOf("Notification"), {"ios_relevance_score": given})
    assert exact(body) == exact({"ios_relevance_score": number})


@pytest.mark.parametrize(("given", "items"), LISTS, ids=lambda each: type(each).__name__)
def test_lists(given: Any, items: set[str]) -> None:
    body = write(ModelOf("Notification"), {"include_aliases": {"external_id": given}})
    written = body["include_aliases"]["external_id"]
    assert type(written) is list
    assert set(written) == items


def test_booleans_and_moments_of_other_libraries() -> None:
    body = {
        "isIos": np.bool_(True),
        "isAndroid": LocalProxy(lambda: False),
        "send_after": pd.Timestamp(MOMENT),
        "data": {"at": pd.Timestamp(MOMENT), "n": np.int64(5), "f": np.float32(0.5)},
    }
    assert exact(write(ModelOf("Notification"), body)) == exact(
        {
            "isIos": True,
            "isAndroid": False,
            "send_after": MOMENT.isoformat(),
            "data": {"at": MOMENT.isoformat(), "n": 5, "f": 0.5},
        }
    )


def test_where_text_or_a_number_is_documented_both_go_out_as_given() -> None:
    for given in ("1000", 1000, 1000.5):
        body = {"filters": [{"field": "location", "radius": given, "lat": "37.77"}]}
        assert exact(write(ModelOf("Notification"), body)) == exact(body)
    body = {"filters": [{"field": "location", "radius": Decimal("1.5"), "lat": Name("37.77")}]}  # type: ignore[dict-item]
    written = write(ModelOf("Notification"), body)
    assert exact(written["filters"][0]) == exact(
        {"field": "location", "radius": 1.5, "lat": "37.77"}
    )


@pytest.mark.parametrize("given", [10, "10", Decimal(10), np.int64(10)])
def test_the_value_of_a_filter(given: Any) -> None:
    body = {"filters": [{"field": "tag", "key": "level", "relation": ">", "value": given}]}
    assert str(write(ModelOf("Notification"), body)["filters"][0]["value"]) == "10"


@dataclass
class Row:
    field: str
    value: Any = 5


@attrs.define
class Cell:
    field: str
    value: Any = 5


class Entry(pydantic.BaseModel):
    field: str = pydantic.Field(alias="field")
    value: Any = 5


@dataclass
class Message:
    contents: dict[str, str]
    filters: list[Any] = field(default_factory=list)


def test_objects_with_fields_are_mappings() -> None:
    rows = [Row("tag"), Cell("tag"), Entry(field="tag")]
    body = write(ModelOf("Notification"), Message({"en": "x"}, rows))
    assert [(each["field"], str(each["value"])) for each in body["filters"]] == [("tag", "5")] * 3
    assert body["contents"] == {"en": "x"}
    data = write(ModelOf("Notification"), {"data": {"row": Row("a"), "cell": Cell("b")}})["data"]
    assert data == {"row": {"field": "a", "value": 5}, "cell": {"field": "b", "value": 5}}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"send_after": pd.NaT}, "send_after must be .*, not NaT"),
        ({"name": float("nan")}, "name must be a string, not NaN"),
        ({"name": pd.NA}, "name must be a string, not NAType"),
        ({"ttl": float("nan")}, "ttl must be an integer, not NaN"),
        ({"ios_relevance_score": np.float32("nan")}, "ios_relevance_score must be .*, not NaN"),
        ({"data": {"at": pd.NaT}}, "data.at must be .*, not NaT"),
        ({"data": {"x": pd.Series([1.0, None])}}, r"data.x\[1\] must be .*, not NaN"),
        ({"include_aliases": {"external_id": pd.Series(["7", None])}}, r"external_id\[1\]"),
        (
            {"included_segments": "All"},
            "included_segments must be .*, not str; wrap it in a list",
        ),
        ({"included_segments": gettext_lazy("All")}, "wrap it in a list"),
        ({"filters": {"field": "tag"}}, "wrap it in a list"),
        ({"included_segments": itertools.count()}, "included_segments has no end"),
        ({"data": {"x": Decimal("9.90")}}, "data.x must be a JSON value, not Decimal"),
        ({"name": 1.5}, "name must be a string, not float"),
        ({"send_after": np.datetime64("2026-01-01T00:00")}, "send_after must be .*time zone"),
        ({"contents": {None: "x"}}, "contents must be a mapping with string keys"),
    ],
    ids=lambda each: str(each)[:40],
)
def test_what_has_two_readings_or_none_is_refused_by_name(body: Any, said: str) -> None:
    with (
        OneSignal(**SETTINGS, base_url="http://127.0.0.1:9") as client,
        pytest.raises(InvalidRequestError, match=f"notifications.create: .*{said}"),
    ):
        client.notifications.create(body)


def test_readings_in_a_path_and_a_query(server: RecordingServer, drive: Drive) -> None:
    def use(client: OneSignal) -> Any:
        return client.notifications.get(
            LocalProxy(lambda: "m-1"),  # type: ignore[arg-type]
            outcome_names=("a.count", Name("b.sum")),
        )

    server.reply({"id": "m-1"})
    drive(use, base_url=server.url, **SETTINGS)
    assert server.last.path.endswith("/notifications/m-1")
    assert dict(server.last.query)["outcome_names"] in ("a.count", "a.count,b.sum", "b.sum")


# ---- Names of fields


@pytest.mark.parametrize(
    ("call", "args", "body", "said"),
    [
        ("notifications.create", (), {"send_afer": "x"}, "send_afer .*'send_after'"),
        ("notifications.create", (), {"excluded_segment": []}, "'excluded_segments'"),
        ("notifications.create", (), {"collapse_id ": "x"}, "'collapse_id'"),
        ("notifications.create", (), {"collapse-id": "x"}, "'collapse_id'"),
        ("notifications.create", (), {"Contents": {}}, "'contents'"),
        ("notifications.create", (), {"is_ios": True}, "'isIos'"),
        ("notifications.create", (), {"ios_badge_type": "x"}, "'ios_badgeType'"),
        (
            "notifications.create",
            (),
            {"filters": [{"feild": "tag"}]},
            r"filters\[0\].feild .*'field'",
        ),
        ("templates.create", (), {"name": "x", "is_email": True}, "'isEmail'"),
        (
            "users.update",
            ("external_id", "7"),
            {"tags": {"a": "b"}},
            "tags belongs in properties: properties.tags",
        ),
        (
            "subscriptions.update",
            ("s",),
            {"enabled": True},
            "enabled belongs in subscription: subscription.enabled",
        ),
    ],
)
def test_a_slip_in_a_name_is_refused_with_the_right_one(
    call: str, args: tuple[str, ...], body: dict[str, Any], said: str
) -> None:
    group, method = call.split(".")
    with OneSignal(**SETTINGS, base_url="http://127.0.0.1:9", checks=False) as client:
        with pytest.raises(InvalidRequestError, match=f"{call}: .*{said}"):
            getattr(getattr(client, group), method)(*args, body)
        model = ModelOf_of(client, call)
        with pytest.raises(Mismatch, match=said):
            write(ModelOf(model.__name__), model.from_dict(body))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("nae", "name"),
        ("nmae", "name"),
        ("nma", None),
        ("urll", None),
        ("smallicon", "small_icon"),
        ("small-icon", "small_icon"),
        ("Small Icon", "small_icon"),
        ("contets", "contents"),
        ("ontets", "contents"),
        ("cotnenst", "contents"),
        ("inclded_segmnts", "included_segments"),
        ("incldd_segmnts", None),
    ],
)
def test_how_far_a_slip_goes(written: str, meant: str | None) -> None:
    """None in names of three letters, one in those below eight, two in longer ones."""
    codec = ModelOf("Notification")
    if meant is None:
        with pytest.warns(UnknownFieldWarning, match=written):
            assert write(codec, {written: "x"}) == {written: "x"}
    else:
        with pytest.raises(Mismatch, match=f"{written} .*did you mean '{meant}'"):
            write(codec, {written: "x"})


@pytest.mark.parametrize("sign", ["", "-"])
def test_digits_are_a_number_unless_there_are_absurdly_many(sign: str) -> None:
    read = models.NotificationDetails.from_dict
    assert read({"successful": sign + "9" * 20})["successful"] == int(sign + "9" * 20)
    assert read({"successful": sign + "9" * 21})["successful"] == sign + "9" * 21


def ModelOf_of(client: OneSignal, call: str) -> Any:  # noqa: N802
    from tests.support.shapes import OPERATIONS

    [operation] = [each for each in OPERATIONS.values() if each.call == call]
    assert isinstance(operation.body, ModelOf)
    return operation.body.model


def test_what_is_not_known_at_all_goes_out_with_a_warning(
    server: RecordingServer, drive: Drive
) -> None:
    body = {"contents": {"en": "x"}, "quantum": 1, "filters": [{"field": "tag", "quark": 2}]}
    server.reply({"id": "m"})
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        drive(
            lambda client: client.notifications.create(body),
            base_url=server.url,
            **{**SETTINGS, "checks": False},
        )
    [warning] = [each for each in caught if each.category is UnknownFieldWarning]
    assert str(warning.message).startswith("quantum, filters[0].quark are not in")
    assert warning.filename in (__file__, driving.__file__)
    assert server.last.json["quantum"] == 1
    assert server.last.json["filters"] == [{"field": "tag", "quark": 2}]


def test_no_field_of_a_reply_passes_for_a_slip() -> None:
    """A copy of a message as a mapping holds them all."""
    codec = ModelOf("Notification")
    for name in models.NotificationDetails._facts().codecs:
        write(codec, {"id": "m-1", name: None})


def test_lists_of_lists_say_where() -> None:
    with pytest.raises(Mismatch, match=r"^\[1\]\[0\] must be"):
        write(ListOf(ListOf(ModelOf("Button"))), [[], ["x"]])
