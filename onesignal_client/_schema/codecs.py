"""How each kind of JSON value is read from a reply (tolerantly) and written to a request (exactly).

Reading never raises: what cannot be converted stays as it came. Writing with `strict` raises
`Mismatch` for a value that the document rules out; without it, such a value stays as it is.
None passes both ways everywhere: whether null makes sense is for the server to say.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple
from uuid import UUID

from .unset import UNSET

if TYPE_CHECKING:
    from .model import Model


class Mismatch(Exception):  # noqa: N818 - a signal inside the package, never seen by users
    """A value does not fit its field; `path` leads there from the body's root."""

    def __init__(self, expected: str, value: object, got: str | None = None) -> None:
        self.expected = expected
        self.got = got or type(value).__name__
        self.path: list[str | int] = []

    @property
    def field(self) -> str | None:
        """Where it is, such as `filters[0].value`; None for the whole."""
        where = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in self.path)
        return where.removeprefix(".") or None

    def __str__(self) -> str:
        return f"{self.field or 'the body'} must be {self.expected}, not {self.got}"


class Inside(NamedTuple):
    """What a container holds, and how that is written."""

    items: Iterable[tuple[Any, Any]]
    fields: Mapping[str, Codec]
    """The codecs of known keys."""
    rest: Codec
    """The codec of all others."""


class Codec:
    """Any JSON value: the base of all the others."""

    expected = "a JSON value"
    exact: type | None = None
    """A value of just this type is taken as it is."""
    container: type | None = None
    """A value of this type keeps its shape when read, so that writing it gives it back."""
    lossy = False
    """Reading may change a value so that writing it would not give it back."""

    def read(self, value: Any) -> Any:
        """The attribute for what a reply holds in a field."""
        return value

    def read_item(self, value: Any) -> Any:
        """As `read`, within a list or a map, where no original is kept besides."""
        if self.lossy or self.container is None or value.__class__ is self.container:
            return self.read(value)
        return value

    def read_reply(self, value: Any) -> Any:
        """As `read`, for a whole reply: what it returns is of the documented type."""
        return self.read(value)

    def adopt(self, value: Any) -> Any:
        """The attribute for what a user gave: mappings become models, nothing else changes."""
        return value

    def write(self, value: Any, strict: bool) -> Any:
        """The JSON value to send, or (not `strict`) to show."""
        return _written(self, value, strict)

    def leaf(self, value: Any, strict: bool) -> Any:
        """As `write`, for a value that is no container."""
        if value.__class__ in _PLAIN:
            return value
        if isinstance(value, datetime):
            return _aware(value).isoformat()
        if isinstance(value, UUID):
            return str(value)
        if isinstance(value, Enum) and value is not UNSET:
            return value.value
        if strict and not isinstance(value, (str, int, float)):
            raise Mismatch(self.expected, value)
        if strict and isinstance(value, float) and not math.isfinite(value):
            raise Mismatch(self.expected, value, str(value))
        return value

    def inside(self, value: Any, strict: bool) -> Inside:
        """As `write`, for a container."""
        if isinstance(value, Mapping):
            return Inside(value.items(), _NO_FIELDS, ANY)
        if isinstance(value, (list, tuple)):
            return Inside(enumerate(value), _NO_FIELDS, ANY)
        return value._inside(strict)  # type: ignore[no-any-return]

    def refuse(self, value: Any, strict: bool) -> Any:
        if strict:
            raise Mismatch(self.expected, value)
        return ANY.leaf(value, strict)


_PLAIN = frozenset({str, int, bool, type(None)})
_NO_FIELDS: Mapping[str, Codec] = {}
_SUSPICIOUS = frozenset(2**power for power in range(9, 40))
"""Depths at which to look whether a container is within itself."""

Place = tuple["Place | None", Any, Any, int]
"""A container on the way: the one around it, its key there, itself, and the depth."""


def _written(codec: Codec, value: Any, strict: bool) -> Any:
    """The JSON of a value and of all within; a loop, since replies nest as deep as they like."""
    from .model import Model

    containers = (dict, list, tuple, Model, Mapping)
    if not isinstance(value, containers):
        return codec.leaf(value, strict)
    result: list[Any] = [None]
    todo: list[tuple[Any, Any, Codec, Any, Place | None]] = [(result, 0, codec, value, None)]
    while todo:
        target, key, codec, value, around = todo.pop()
        here: Place = (around, key, value, around[3] + 1 if around else 0)
        if here[3] in _SUSPICIOUS:
            _refuse_circle(here)
        filled: Any = [None] * len(value) if isinstance(value, (list, tuple)) else {}
        target[key] = filled
        step: list[Any] = []
        try:
            items, fields, rest = codec.inside(value, strict)
            for key, item in items:
                step = [key]
                if filled.__class__ is dict:
                    if item is UNSET:
                        continue
                    if strict and not isinstance(key, str):
                        step = []
                        got = f"one with a key of type {type(key).__name__}"
                        raise Mismatch("a mapping with string keys", value, got)
                inner = fields.get(key, rest) if fields else rest
                if item.__class__ not in _PLAIN and isinstance(item, containers):
                    filled[key] = None
                    todo.append((filled, key, inner, item, here))
                else:
                    filled[key] = inner.leaf(item, strict)
        except Mismatch as mismatch:
            mismatch.path = _path(here) + step
            raise
    return result[0]


def _path(here: Place) -> list[Any]:
    path = []
    around, key, _, _ = here
    while around is not None:
        path.append(key)
        around, key, _, _ = around
    return path[::-1]


def _refuse_circle(here: Place) -> None:
    """Raise if a container is within itself."""
    line = [here]
    while (around := line[-1][0]) is not None:
        line.append(around)
    seen: set[int] = set()
    for place in reversed(line):
        if id(place[2]) in seen:
            mismatch = Mismatch("free of circles", place[2], "a container within itself")
            mismatch.path = _path(place)
            raise mismatch
        seen.add(id(place[2]))


def _aware(value: datetime) -> datetime:
    if value.utcoffset() is None:
        expected = "a datetime with a time zone (a naive one could mean any moment)"
        raise Mismatch(expected, value, "a naive datetime")
    return value


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _to_int(value: Any) -> int | None:
    if isinstance(value, str):
        digits = value.removeprefix("-")
        return int(value) if len(digits) <= 20 and digits.isascii() and digits.isdigit() else None
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def parse_time(value: Any) -> datetime | None:
    """A moment given as Unix seconds, ISO 8601 or `2015-09-24 14:00:00 GMT-0700`; UTC if unsaid."""
    seconds = value if _is_number(value) else _to_int(value)
    try:
        if seconds is not None:
            return datetime.fromtimestamp(seconds, UTC)
        if not isinstance(value, str) or len(value) > 64:
            return None
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            moment = _parse_loosely(value)
    except Exception:  # a date parser meets any text here; whatever it makes of it, reading goes on
        return None
    return moment if moment.utcoffset() is not None else moment.replace(tzinfo=UTC)


def _parse_loosely(value: str) -> datetime:
    import re

    from dateutil import parser

    if not re.match(r"\s*(\d{4}-\d|[A-Z][a-z]{2}\b)", value):
        raise ValueError("neither a date nor a weekday at the start")
    # dateutil reads GMT-7 the POSIX way round (seven hours ahead); a bare -7 it reads as meant.
    bare = re.sub(r"\b(?:GMT|UTC)\s*(?=[+-]\d)|\s*\([^()]*\)\s*$", "", value)
    # What the text leaves out, dateutil takes from a default; so two defaults must agree.
    first, second = (
        parser.parse(bare, tzinfos=_known_zone, default=datetime(year, year - 1999, year - 1999))
        for year in (2000, 2001)
    )
    if first != second:
        raise ValueError("not a whole date")
    return first


def _known_zone(name: str | None, offset: int | None) -> timezone | None:
    if offset is None and name is None:
        return None
    if offset is None:
        raise ValueError(f"the zone {name} could be anywhere")
    return timezone(timedelta(seconds=offset))


class Scalar(Codec):
    """A JSON value that holds no others."""

    lossy = True

    def inside(self, value: Any, strict: bool) -> Inside:
        if strict:
            raise Mismatch(self.expected, value)
        return ANY.inside(value, strict)


class Text(Scalar):
    expected = "a string"
    exact = str

    def read(self, value: Any) -> Any:
        if not _is_number(value):
            return value
        try:
            return str(value)
        except ValueError:  # an integer of more digits than Python likes to print
            return value

    def leaf(self, value: Any, strict: bool) -> Any:
        if value.__class__ is str or value is None:
            return value
        if isinstance(value, (str, UUID)):
            return value.value if isinstance(value, Enum) else str(value)
        return self.refuse(value, strict)


class Integer(Scalar):
    expected = "an integer"
    exact = int

    def read(self, value: Any) -> Any:
        number = _to_int(value)
        return value if number is None else number

    def leaf(self, value: Any, strict: bool) -> Any:
        if value.__class__ is int or value is None:
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return int(value)
        return self.refuse(value, strict)


class Number(Scalar):
    expected = "a finite number"
    exact = float

    def read(self, value: Any) -> Any:
        if not isinstance(value, str) or len(value) > 40 or "_" in value:
            return value
        try:
            number = float(value)
        except ValueError:
            return value
        whole = _to_int(value)
        return (number if whole is None else whole) if math.isfinite(number) else value

    def leaf(self, value: Any, strict: bool) -> Any:
        if value is None or value.__class__ is int:
            return value
        if isinstance(value, float) and strict and not math.isfinite(value):
            raise Mismatch(self.expected, value, str(value))
        return value if _is_number(value) else self.refuse(value, strict)


class Boolean(Scalar):
    expected = "true or false"
    exact = bool
    _WORDS: ClassVar[dict[object, bool]] = {
        "true": True,
        "false": False,
        "1": True,
        "0": False,
        1: True,
        0: False,
    }

    def read(self, value: Any) -> Any:
        if isinstance(value, str):
            return self._WORDS.get(value.lower(), value)
        return self._WORDS.get(value, value) if isinstance(value, int) else value

    def leaf(self, value: Any, strict: bool) -> Any:
        return value if value is None or value.__class__ is bool else self.refuse(value, strict)


class Timestamp(Scalar):
    """A moment, on the wire in ISO 8601."""

    expected = "a datetime with a time zone, or a string in ISO 8601"

    def read(self, value: Any) -> Any:
        moment = parse_time(value)
        return value if moment is None else moment

    def leaf(self, value: Any, strict: bool) -> Any:
        if isinstance(value, datetime):
            return _aware(value).isoformat()
        if value is None or isinstance(value, str):
            return value
        return self.refuse(value, strict)


class UnixTime(Scalar):
    """A moment, on the wire as whole Unix seconds."""

    expected = "Unix seconds as an integer, or a datetime with a time zone"
    exact = int

    def read(self, value: Any) -> Any:
        moment = parse_time(value)
        return value if moment is None else int(moment.timestamp())

    def leaf(self, value: Any, strict: bool) -> Any:
        if isinstance(value, datetime):
            return int(_aware(value).timestamp())
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value if value is None else int(value)
        return self.refuse(value, strict)


class UnixTimeText(Text):
    """A moment, on the wire as a string of Unix seconds."""

    expected = "a string of Unix seconds, or a datetime with a time zone"

    def leaf(self, value: Any, strict: bool) -> Any:
        if isinstance(value, datetime):
            return str(int(_aware(value).timestamp()))
        return super().leaf(value, strict)


class EnumOf(Scalar):
    """One of the known strings as an enum member; an unknown one stays a plain string."""

    expected = "a string"
    container = str
    lossy = False

    def __init__(self, name: str, **spellings: str) -> None:
        self.name = name
        self._spellings = spellings
        self.lossy = bool(spellings)
        self._members: Mapping[Any, Any] | None = None

    def read(self, value: Any) -> Any:
        members = self._members
        if members is None:
            self._members = members = dict(_generated(self.name)._value2member_map_)
            members |= {other: members[value] for other, value in self._spellings.items()}
        return members.get(value, value) if isinstance(value, str) else value

    leaf = Text.leaf


class OneOf(Scalar):
    """A scalar of one of several kinds; nothing is converted, since each kind is fine."""

    lossy = False

    def __init__(self, *choices: Codec) -> None:
        self.choices = choices
        self.expected = " or ".join(choice.expected for choice in choices)

    def leaf(self, value: Any, strict: bool) -> Any:
        for choice in self.choices:
            try:
                return choice.leaf(value, True)
            except Mismatch:
                continue
        return self.refuse(value, strict)


class _Container(Codec):
    """Lists, maps and models: there, or null."""

    def leaf(self, value: Any, strict: bool) -> Any:
        return None if value is None else self.refuse(value, strict)

    def refuse_inside(self, value: Any, strict: bool) -> Inside:
        if strict:
            raise Mismatch(self.expected, value)
        return ANY.inside(value, strict)


class ModelOf(_Container):
    """An object that has a class of its own."""

    container = dict

    def __init__(self, name: str) -> None:
        self.name = name
        self.expected = f"a {name} or a mapping of its fields"
        self._model: type[Model] | None = None

    @property
    def model(self) -> type[Model]:
        model = self._model
        if model is None:
            found: type[Model] = _generated(self.name)
            self._model = model = found
        return model

    def read(self, value: Any) -> Any:
        if isinstance(value, dict) or _is_wrapped(value):
            try:
                return (self._model or self.model).from_dict(value)
            except RecursionError:  # nested absurdly deep: from here on it stays as it came
                return value
        return value

    def read_reply(self, value: Any) -> Any:
        return self.model.from_dict(value)

    def adopt(self, value: Any) -> Any:
        return self.model._adopt(value) if isinstance(value, Mapping) else value

    def inside(self, value: Any, strict: bool) -> Inside:
        model = self._model or self.model
        if isinstance(value, model):
            return value._inside(strict)
        if isinstance(value, Mapping):
            return Inside(value.items(), model._codecs_, ANY)
        return self.refuse_inside(value, strict)


def _is_wrapped(value: Any) -> bool:
    """Whether an object came as a list: of itself alone, or empty, as PHP writes an empty one."""
    return isinstance(value, list) and (
        not value or (len(value) == 1 and isinstance(value[0], dict))
    )


class ListOf(_Container):
    container = list

    def __init__(self, item: Codec) -> None:
        self.item = item
        self.lossy = item.lossy
        self.expected = f"a list, each item {item.expected}"

    def read(self, value: Any) -> Any:
        if not isinstance(value, list):
            return [] if value == {} else [self.item.read_item(value)]
        exact = self.item.exact
        for item in value:
            if item.__class__ is not exact:
                read = self.item.read_item
                return [read(item) for item in value]
        return value

    def read_reply(self, value: Any) -> Any:
        if not isinstance(value, list):
            value = [value] if value else []
        return [self.item.read_reply(item) for item in value]

    def adopt(self, value: Any) -> Any:
        if isinstance(value, (list, tuple)):
            return [self.item.adopt(item) for item in value]
        return value

    def inside(self, value: Any, strict: bool) -> Inside:
        if isinstance(value, (list, tuple)):
            return Inside(enumerate(value), _NO_FIELDS, self.item)
        return self.refuse_inside(value, strict)


class MapOf(_Container):
    """A plain dict with string keys."""

    expected = "a mapping with string keys"
    container = dict

    def __init__(self, item: Codec) -> None:
        self.item = item
        self.lossy = item.lossy
        self.exact = dict if type(item) is Codec else None

    def read(self, value: Any) -> Any:
        if _is_wrapped(value):
            value = value[0] if value else {}
        if not isinstance(value, dict) or self.exact:
            return value
        exact = self.item.exact
        for item in value.values():
            if item.__class__ is not exact:
                read = self.item.read_item
                return {key: read(item) for key, item in value.items()}
        return value

    def read_reply(self, value: Any) -> Any:
        return {} if value is None else self.read(value)

    def adopt(self, value: Any) -> Any:
        if isinstance(value, Mapping) and not self.exact:
            return {key: self.item.adopt(item) for key, item in value.items()}
        return value

    def inside(self, value: Any, strict: bool) -> Inside:
        if isinstance(value, Mapping):
            return Inside(value.items(), _NO_FIELDS, self.item)
        return self.refuse_inside(value, strict)


def _generated(name: str) -> Any:
    from .._generated import models

    return getattr(models, name)


ANY = Codec()
TEXT = Text()
INTEGER = Integer()
NUMBER = Number()
BOOLEAN = Boolean()
TIMESTAMP = Timestamp()
UNIX_TIME = UnixTime()
UNIX_TIME_TEXT = UnixTimeText()
