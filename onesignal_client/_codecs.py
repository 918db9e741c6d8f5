"""How each kind of JSON value is read from a reply (tolerantly) and written to a request (exactly).

Reading never raises: what cannot be converted stays as it came. Writing with `strict` raises
`Mismatch` for a value that the document rules out; without it, such a value stays as it is.
None passes both ways everywhere: whether null makes sense is for the server to say.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Set
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

if TYPE_CHECKING:
    from ._model import Model


class Mismatch(Exception):  # noqa: N818 - a signal inside the package, never seen by users
    """A value does not fit its field; `path` grows while the signal rises to the body's root."""

    def __init__(self, expected: str, value: object) -> None:
        self.expected = expected
        self.got = type(value).__name__
        self.path: list[str | int] = []

    @property
    def field(self) -> str | None:
        """Where it is, such as `filters[0].value`; None for the whole."""
        where = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in self.path)
        return where.removeprefix(".") or None

    def __str__(self) -> str:
        return f"{self.field or 'the body'} must be {self.expected}, not {self.got}"


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
        return value

    def adopt(self, value: Any) -> Any:
        """The attribute for what a user gave: mappings become models, nothing else changes."""
        return value

    def write(self, value: Any, strict: bool) -> Any:
        return _plain(value, strict)

    def refuse(self, value: Any, strict: bool) -> Any:
        if strict:
            raise Mismatch(self.expected, value)
        return _plain(value, strict)


def _plain(value: Any, strict: bool) -> Any:
    from ._model import Model

    if isinstance(value, Model):
        return value._write(strict)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return _aware(value).isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Mapping):
        return {key: _at(key, _plain, item, strict) for key, item in value.items()}
    if isinstance(value, (list, tuple, Set)):
        return [_at(index, _plain, item, strict) for index, item in enumerate(value)]
    return value


def _at(step: str | int, write: Any, value: Any, strict: bool) -> Any:
    try:
        return write(value, strict)
    except Mismatch as mismatch:
        mismatch.path.insert(0, step)
        raise


def _aware(value: datetime) -> datetime:
    if value.utcoffset() is None:
        raise Mismatch("a datetime with a time zone (a naive one could mean any moment)", value)
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
    bare = re.sub(r"\b(?:GMT|UTC)\s*(?=[+-]\d)", "", value)
    return parser.parse(bare, tzinfos=_known_zone)


def _known_zone(name: str | None, offset: int | None) -> timezone | None:
    if offset is None and name is None:
        return None
    if offset is None:
        raise ValueError(f"the zone {name} could be anywhere")
    return timezone(timedelta(seconds=offset))


class Text(Codec):
    expected = "a string"
    exact = str
    lossy = True

    def read(self, value: Any) -> Any:
        return str(value) if _is_number(value) else value

    def write(self, value: Any, strict: bool) -> Any:
        if value.__class__ is str or value is None:
            return value
        if isinstance(value, (str, UUID)):
            return value.value if isinstance(value, Enum) else str(value)
        return self.refuse(value, strict)


class Integer(Codec):
    expected = "an integer"
    exact = int
    lossy = True

    def read(self, value: Any) -> Any:
        number = _to_int(value)
        return value if number is None else number

    def write(self, value: Any, strict: bool) -> Any:
        if value.__class__ is int or value is None:
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return int(value)
        return self.refuse(value, strict)


class Number(Codec):
    expected = "a finite number"
    exact = float
    lossy = True

    def read(self, value: Any) -> Any:
        if not isinstance(value, str) or len(value) > 40 or "_" in value:
            return value
        try:
            number = float(value)
        except ValueError:
            return value
        whole = _to_int(value)
        return (number if whole is None else whole) if math.isfinite(number) else value

    def write(self, value: Any, strict: bool) -> Any:
        if value is None or (_is_number(value) and math.isfinite(value)):
            return value
        return self.refuse(value, strict)


class Boolean(Codec):
    expected = "true or false"
    exact = bool
    lossy = True
    _WORDS: ClassVar[dict[object, bool]] = {
        "true": True,
        "false": False,
        "1": True,
        "0": False,
        1: True,
        0: False,
    }

    def read(self, value: Any) -> Any:
        return self._WORDS.get(value, value) if isinstance(value, (str, int)) else value

    def write(self, value: Any, strict: bool) -> Any:
        return value if value is None or value.__class__ is bool else self.refuse(value, strict)


class Timestamp(Codec):
    """A moment, on the wire in ISO 8601."""

    expected = "a datetime with a time zone, or a string in ISO 8601"
    lossy = True

    def read(self, value: Any) -> Any:
        moment = parse_time(value)
        return value if moment is None else moment

    def write(self, value: Any, strict: bool) -> Any:
        if isinstance(value, datetime):
            return _aware(value).isoformat()
        if value is None or isinstance(value, str):
            return value
        return self.refuse(value, strict)


class UnixTime(Codec):
    """A moment, on the wire as whole Unix seconds."""

    expected = "Unix seconds as an integer, or a datetime with a time zone"
    exact = int
    lossy = True

    def read(self, value: Any) -> Any:
        moment = parse_time(value)
        return value if moment is None else int(moment.timestamp())

    def write(self, value: Any, strict: bool) -> Any:
        if isinstance(value, datetime):
            return int(_aware(value).timestamp())
        return INTEGER.write(value, False) if self._fits(value) else self.refuse(value, strict)

    @staticmethod
    def _fits(value: Any) -> bool:
        return value is None or (isinstance(value, int) and not isinstance(value, bool))


class UnixTimeText(Text):
    """A moment, on the wire as a string of Unix seconds."""

    expected = "a string of Unix seconds, or a datetime with a time zone"

    def write(self, value: Any, strict: bool) -> Any:
        if isinstance(value, datetime):
            return str(int(_aware(value).timestamp()))
        return super().write(value, strict)


class EnumOf(Codec):
    """One of the known strings as an enum member; an unknown one stays a plain string."""

    expected = "a string"
    container = str

    def __init__(self, name: str) -> None:
        self.name = name
        self._members: Mapping[Any, Any] | None = None

    def read(self, value: Any) -> Any:
        if self._members is None:
            self._members = _generated(self.name)._value2member_map_
        return self._members.get(value, value) if isinstance(value, str) else value

    write = Text.write


class ModelOf(Codec):
    """An object that has a class of its own."""

    container = dict

    def __init__(self, name: str) -> None:
        self.name = name
        self.expected = f"a {name} or a mapping of its fields"
        self._model: type[Model] | None = None

    @property
    def model(self) -> type[Model]:
        if self._model is None:
            self._model = _generated(self.name)
        return self._model

    def read(self, value: Any) -> Any:
        if isinstance(value, dict):
            return (self._model or self.model).from_dict(value)
        if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
            return self.model.from_dict(value[0])
        return value

    def adopt(self, value: Any) -> Any:
        return self.model._adopt(value) if isinstance(value, Mapping) else value

    def write(self, value: Any, strict: bool) -> Any:
        if isinstance(value, self._model or self.model):
            return value._write(strict)
        if isinstance(value, Mapping):
            return self.model._write_mapping(value, strict)
        return None if value is None else self.refuse(value, strict)


class ListOf(Codec):
    container = list

    def __init__(self, item: Codec) -> None:
        self.item = item
        self.lossy = item.lossy
        self.expected = f"a list, each item {item.expected}"

    def read(self, value: Any) -> Any:
        if not isinstance(value, list):
            return [self.item.read(value)]
        exact = self.item.exact
        for item in value:
            if item.__class__ is not exact:
                read = self.item.read
                return [read(item) for item in value]
        return value

    def adopt(self, value: Any) -> Any:
        if isinstance(value, (list, tuple)):
            return [self.item.adopt(item) for item in value]
        return value

    def write(self, value: Any, strict: bool) -> Any:
        if isinstance(value, (list, tuple, Set)):
            write = self.item.write
            return [_at(index, write, item, strict) for index, item in enumerate(value)]
        return None if value is None else self.refuse(value, strict)


class MapOf(Codec):
    """A plain dict with string keys."""

    container = dict

    def __init__(self, item: Codec) -> None:
        self.item = item
        self.lossy = item.lossy
        self.expected = "a mapping with string keys"
        self.exact = dict if type(item) is Codec else None

    def read(self, value: Any) -> Any:
        if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
            value = value[0]
        if not isinstance(value, dict) or self.exact:
            return value
        exact = self.item.exact
        for item in value.values():
            if item.__class__ is not exact:
                read = self.item.read
                return {key: read(item) for key, item in value.items()}
        return value

    def adopt(self, value: Any) -> Any:
        if isinstance(value, Mapping) and not self.exact:
            return {key: self.item.adopt(item) for key, item in value.items()}
        return value

    def write(self, value: Any, strict: bool) -> Any:
        if not isinstance(value, Mapping):
            return None if value is None else self.refuse(value, strict)
        if strict and not all(isinstance(key, str) for key in value):
            raise Mismatch(self.expected, next(k for k in value if not isinstance(k, str)))
        write = self.item.write
        return {key: _at(key, write, item, strict) for key, item in value.items()}


class OneOf(Codec):
    """A scalar of one of several kinds; nothing is converted, since each kind is fine."""

    def __init__(self, *choices: Codec) -> None:
        self.choices = choices
        self.expected = " or ".join(choice.expected for choice in choices)

    def write(self, value: Any, strict: bool) -> Any:
        for choice in self.choices:
            try:
                return choice.write(value, True)
            except Mismatch:
                continue
        return self.refuse(value, strict)


def _generated(name: str) -> Any:
    from ._generated import models

    return getattr(models, name)


ANY = Codec()
TEXT = Text()
INTEGER = Integer()
NUMBER = Number()
BOOLEAN = Boolean()
TIMESTAMP = Timestamp()
UNIX_TIME = UnixTime()
UNIX_TIME_TEXT = UnixTimeText()
