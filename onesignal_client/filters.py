"""Filters written as an expression, in the flat form that OneSignal takes.

    from onesignal_client.filters import Country, Tag

    audience = (Tag("level") > 10) & (Country() == "US") | Tag("vip").exists()
    client.notifications.create({"contents": {"en": "Hello"}, "filters": audience})

`&` binds tighter than `|`, in Python as at OneSignal, which knows no parentheses: those around an
`|` are multiplied out. Comparisons need their own, since Python's `&` binds tighter than `>`. A
list of filters holds at most 200 entries, each `OR` counted; what needs more is refused.

What an expression gives is a tuple of entries, for wherever `filters` is taken. `str()` shows it,
and `Filters(segment.payload.filters)` makes one of a segment's filters.

Everything here raises `InvalidRequestError` for a value that the filter cannot mean.

Source: documentation, create-message and create-segments; `amount_spent`, `bought_sku` and `email`
stand only in its older versions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from decimal import Decimal
from enum import Enum
from itertools import chain, product
from numbers import Real
from typing import Any, ClassVar, Generic, NoReturn, Self, TypeVar

from ._schema.unset import UNSET, Unset
from .errors import InvalidRequestError
from .models import FilterExpression

__all__ = [
    "AmountSpent",
    "AppVersion",
    "BoughtSku",
    "Country",
    "Email",
    "Filters",
    "FirstSession",
    "Language",
    "LastSession",
    "Location",
    "SessionCount",
    "SessionTime",
    "Tag",
]

MAX_ENTRIES = 200
"""Entries of one list of filters, operators included."""
MAX_VALUES = 20
"""Values of one `in_` or `not_in`."""

MOST_DIGITS = 30
"""Of a number, before and after the point."""

Number = int | float | Decimal
Entry = FilterExpression | Mapping[str, Any]

V = TypeVar("V")

_Group = tuple[FilterExpression, ...]


class Filters(tuple[FilterExpression, ...]):
    """Conditions joined by AND and OR, in OneSignal's flat form.

    Made by comparing fields, joined with `&` and `|`; or of filters that exist already, such as
    those of a segment: a list of conditions, with operators between them or none for AND.

    Raises:
        InvalidRequestError: there are none or more than 200, an operator has nothing to join, or
            the API cannot take one of them back (`unsupported_in_api`).
    """

    __slots__ = ()

    def __new__(cls, entries: Iterable[Entry] | Unset | None) -> Self:
        if entries is None or isinstance(entries, (Unset, str, Mapping)):
            raise _refused(f"a list of filters is needed, not {type(entries).__name__}")
        return cls._of(_parsed(entries))

    @classmethod
    def _of(cls, groups: Iterable[_Group]) -> Self:
        """The conditions of each group hold together; one of the groups is enough."""
        groups = list(groups)
        size = sum(map(len, groups)) + len(groups) - 1
        if size > MAX_ENTRIES:
            raise _refused(
                f"the expression comes to {size} entries, and OneSignal takes {MAX_ENTRIES}; "
                "parentheses around an OR multiply what is in them: narrow it, or make a segment"
            )
        entries: list[FilterExpression] = []
        for group in groups:
            if entries:
                entries.append(FilterExpression(operator="OR"))
            entries += group
        return super().__new__(cls, entries)

    def __and__(self, other: Filters) -> Filters:
        if not isinstance(other, Filters):
            return NotImplemented
        pairs = product(_parsed(self), _parsed(other))
        return Filters._of(one + two for one, two in pairs)

    def __or__(self, other: Filters) -> Filters:
        if not isinstance(other, Filters):
            return NotImplemented
        return Filters._of(chain(_parsed(self), _parsed(other)))

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "filters are neither true nor false: join them with & and | instead of `and` and `or`, "
            "each comparison in parentheses; `1 < x < 5` is `(x > 1) & (x < 5)`"
        )

    def __str__(self) -> str:
        return " OR ".join(" AND ".join(map(_shown, group)) for group in _parsed(self))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"


def _parsed(entries: Iterable[Entry]) -> list[_Group]:
    groups: list[list[FilterExpression]] = [[]]
    joins = "at the beginning"
    for index, entry in enumerate(entries):
        condition = _entry(entry, index)
        if isinstance(condition.operator, Unset):
            groups[-1].append(condition)
            joins = ""
            continue
        alone = set(condition.to_dict()) == {"operator"}
        if joins or condition.operator not in ("AND", "OR") or not alone:
            why = f"an operator {joins}" if joins else "no operator AND or OR by itself"
            raise _refused(f"entry {index} is {why}")
        joins = "after another"
        if condition.operator == "OR":
            groups.append([])
    if joins:
        nothing = groups == [[]]
        raise _refused("there are none" if nothing else "an operator stands at the end")
    return [tuple(group) for group in groups]


def _entry(entry: Entry, index: int) -> FilterExpression:
    if not isinstance(entry, FilterExpression):
        if not isinstance(entry, Mapping):
            raise _refused(f"entry {index} must be a filter, not {type(entry).__name__}")
        entry = FilterExpression.from_dict(entry)
    if entry.to_dict().get("unsupported_in_api"):
        raise _refused(
            f"entry {index}, {entry.field}, exists in the dashboard only (unsupported_in_api)"
        )
    if isinstance(entry.operator, Unset) and not (isinstance(entry.field, str) and entry.field):
        raise _refused(f"entry {index} has neither field nor operator")
    return entry


def _shown(entry: FilterExpression) -> str:
    values = entry.to_dict()
    words = [values.pop("field")]
    for name, shown in (("key", repr), ("relation", str), ("value", repr)):
        if name in values:
            words.append(shown(values.pop(name)))
    words += [f"{name}={value}" for name, value in values.items()]
    return " ".join(words)


def _refused(why: str) -> InvalidRequestError:
    return InvalidRequestError(f"filters: {why}", field="filters")


class _Field:
    """What a condition is about. It has just the comparisons that OneSignal documents for it."""

    _name: ClassVar[str]
    _unit: ClassVar[int | None] = None
    """The seconds that 1 stands for, where a `timedelta` can be given."""
    _key: str | Unset = UNSET

    def _condition(self, **rest: Any) -> Filters:
        return Filters._of([(FilterExpression(field=self._name, key=self._key, **rest),)])

    def _compared(self, relation: str, other: object) -> Filters:
        return self._condition(relation=relation, value=self._value(other))

    def _value(self, value: object) -> str:
        """The value as the API wants it; numbers are sent as text too."""
        return self._number(value)

    def _number(self, value: object) -> str:
        """A finite number in plain digits."""
        if isinstance(value, timedelta) and self._unit:
            value = value / timedelta(seconds=self._unit)
        try:
            if not isinstance(value, str) and not _is_number(value):
                raise ValueError
            number = Decimal(str(value))
            if not number.is_finite() or abs(number.adjusted()) > MOST_DIGITS:
                raise ValueError
        except (ArithmeticError, ValueError):
            expected = "a timedelta or a number" if self._unit else "a number"
            given = type(value).__name__ if not isinstance(value, str) else "this text"
            if _is_number(value):
                given = f"{type(value).__name__} that is not finite or out of range"
            raise self._wrong(f"takes {expected} here, not {given}") from None
        return str(int(number)) if number == number.to_integral_value() else format(number, "f")

    def _required(self, value: object, what: str) -> str:
        if not isinstance(value, str) or not value:
            raise self._wrong(f"needs {what}")
        return str(value)

    def _wrong(self, why: str) -> InvalidRequestError:
        return _refused(f"{self._name} {why}")

    # Without these Python would answer False and True by itself, and send nothing of it.
    def __eq__(self, other: object) -> bool:
        raise self._wrong("cannot be compared with ==")

    def __ne__(self, other: object) -> bool:
        raise self._wrong("cannot be compared with !=")

    __hash__ = None  # type: ignore[assignment]

    def __bool__(self) -> NoReturn:
        raise TypeError(f"{self._name} is no filter by itself; compare it with something")

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class _Text(_Field):
    """A field that is compared as text."""

    def _value(self, value: object) -> str:
        if isinstance(value, Enum):
            value = value.value
        if isinstance(value, str) and value:
            return str(value)
        if _is_number(value):
            return self._number(value)
        if value is None:
            raise self._wrong("cannot be compared with None; for a tag there is not_exists()")
        if value == "":
            raise self._wrong("cannot be compared with an empty text")
        raise self._wrong(f"takes a text or a number, not {type(value).__name__}")

    def _list(self, relation: str, values: Iterable[object]) -> Filters:
        if isinstance(values, (str, bytes, Mapping)):
            raise self._wrong(f"{relation} takes several values, not one {type(values).__name__}")
        texts = list(dict.fromkeys(map(self._value, values)))
        if not texts:
            raise self._wrong(f"{relation} needs at least one value")
        if len(texts) > MAX_VALUES:
            raise self._wrong(
                f"{relation} takes {MAX_VALUES} values, not {len(texts)}; for more, join several "
                f"with {'&' if relation == 'not_in_array' else '|'}"
            )
        if any("," in text for text in texts):
            raise self._wrong(f"{relation}: a comma would split the value")
        return self._condition(relation=relation, value=",".join(texts))


class _Same(_Field):
    def __eq__(self, other: object) -> Filters:  # type: ignore[override]
        return self._compared("=", other)

    __hash__ = None


class _Equal(_Same):
    def __ne__(self, other: object) -> Filters:  # type: ignore[override]
        return self._compared("!=", other)


class _Listed(_Text, _Equal):
    def in_(self, values: Iterable[str | Number]) -> Filters:
        """One of these, at most 20."""
        return self._list("in_array", values)

    def not_in(self, values: Iterable[str | Number]) -> Filters:
        """None of these, at most 20."""
        return self._list("not_in_array", values)


class _Ordered(_Field, Generic[V]):
    """A field that is more or less than a number, unless it says otherwise."""

    def __gt__(self, other: V) -> Filters:
        return self._ordered(">", other)

    def __lt__(self, other: V) -> Filters:
        return self._ordered("<", other)

    def _ordered(self, relation: str, other: V) -> Filters:
        return self._condition(relation=relation, value=self._number(other))


class Tag(_Listed, _Ordered[Number | str]):
    """A tag of the user.

    Values are text; with `>` and `<` OneSignal compares numbers. `!=` and `not_exists()` also
    select users who do not have the tag.

    Args:
        key: The tag's name.
    """

    _name = "tag"

    def __init__(self, key: str) -> None:
        self._key = self._required(key, "the tag's name")

    def exists(self) -> Filters:
        """The user has the tag, whatever its value."""
        return self._condition(relation="exists")

    def not_exists(self) -> Filters:
        """The user does not have the tag."""
        return self._condition(relation="not_exists")

    @property
    def time_elapsed(self) -> TimeElapsed:
        """The time since the moment that the tag holds in Unix seconds: `> timedelta(days=7)`.

        Needs a paid plan.
        """
        return TimeElapsed(self)

    def __repr__(self) -> str:
        return f"<Tag {self._key!r}>"


class TimeElapsed(_Ordered[timedelta | Number]):
    """The time since the moment in a tag, as a `timedelta` or in seconds."""

    _name = "time_elapsed"
    _unit = 1

    def __init__(self, tag: Tag) -> None:
        self._tag = tag

    def _ordered(self, relation: str, other: timedelta | Number) -> Filters:
        relation = {">": "time_elapsed_gt", "<": "time_elapsed_lt"}[relation]
        return self._tag._condition(relation=relation, value=self._number(other))


class Language(_Listed):
    """The user's language, such as `en` or `zh-Hans`."""

    _name = "language"


class Country(_Listed):
    """The country where the user was last seen, as ISO 3166-1 with two letters, such as `US`."""

    _name = "country"

    def _value(self, value: object) -> str:
        text = super()._value(value)
        if len(text) != 2 or not (text.isascii() and text.isalpha()):
            raise self._wrong("takes a code of two letters, such as US")
        return text.upper()


class AppVersion(_Text, _Equal, _Ordered[str | Number]):
    """The version of your app, as the app reported it."""

    _name = "app_version"

    def _ordered(self, relation: str, other: str | Number) -> Filters:
        return self._compared(relation, other)


class SessionCount(_Equal, _Ordered[Number | str]):
    """How often the user has opened the app."""

    _name = "session_count"


class SessionTime(_Equal, _Ordered[Number | str | timedelta]):
    """How long the user has had the app open in all, in seconds or as a `timedelta`."""

    _name = "session_time"
    _unit = 1


class AmountSpent(_Same, _Ordered[Number | str]):
    """What the user has spent in the app, in US dollars."""

    _name = "amount_spent"


class BoughtSku(_Same, _Ordered[Number | str]):
    """What the user has spent on one product, in US dollars.

    Args:
        sku: The product's id in the store.
    """

    _name = "bought_sku"

    def __init__(self, sku: str) -> None:
        self._key = self._required(sku, "the product's id")


class _Ago(_Ordered[timedelta | Number]):
    """A moment: `>` is longer ago, `<` more recently."""

    _unit = 3600

    def _ordered(self, relation: str, other: timedelta | Number) -> Filters:
        hours = self._number(other)
        if hours.startswith("-"):
            raise self._wrong("takes a time span that is not negative")
        return self._condition(relation=relation, hours_ago=hours)


class LastSession(_Ago):
    """How long ago the user last opened the app: `> timedelta(days=7)`, or in hours."""

    _name = "last_session"


class FirstSession(_Ago):
    """How long ago the user first opened the app: `< timedelta(days=1)`, or in hours."""

    _name = "first_session"


class Email(_Text, _Same):
    """An email address of the user."""

    _name = "email"

    def _compared(self, relation: str, other: object) -> Filters:
        return self._condition(value=self._value(other))


class Location(_Field):
    """Where the user was last seen: `Location(lat=52.52, long=13.40).within(5000)`.

    Args:
        lat: Latitude of the circle's center, in degrees.
        long: Longitude of the circle's center, in degrees.
    """

    _name = "location"

    def __init__(self, *, lat: Number, long: Number) -> None:
        self._lat = self._between(lat, "lat", 90)
        self._long = self._between(long, "long", 180)

    def within(self, radius: Number) -> Filters:
        """In a circle with this radius in metres."""
        metres = float(self._number(radius))
        if metres <= 0:
            raise self._wrong("takes a radius above 0")
        return self._condition(radius=metres, lat=self._lat, long=self._long)

    def _between(self, value: Number, name: str, most: int) -> float:
        degrees = float(self._number(value))
        if abs(degrees) > most:
            raise self._wrong(f"takes a {name} from -{most} to {most}")
        return degrees


def _is_number(value: object) -> bool:
    return isinstance(value, (Real, Decimal)) and not isinstance(value, bool)
