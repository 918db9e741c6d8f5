"""How each kind of JSON value that holds no others is read and written."""

from __future__ import annotations

import math
import numbers
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, ClassVar

from .standing import bare, number_of, text_of, whole_of, written_out
from .times import aware, parse_time, whole_number
from .walking import Mismatch, Walk

_FAR = 250_000_000_000  # seconds: the year 9892
PLAIN = frozenset({str, int, float, bool, type(None)})


def generated(name: str) -> Any:
    """The generated class of that name, imported when a field first needs it."""
    from .._generated import models

    return getattr(models, name)


class Codec:
    """How a value is read from a reply (tolerantly) and written to a request (exactly).

    Reading never raises: what cannot be converted stays as it came. Writing raises `Mismatch` for a
    value that the document rules out. None passes both ways: whether null makes sense is for the
    server to say.
    """

    expected = "a JSON value"
    exact: type | None = None
    """A value of just this type is taken as it is."""
    adopts = False
    """Whether `adopt` may change something."""

    def read(self, value: Any, depth: int = 0) -> Any:
        """The attribute for what a reply holds in a field, so many models deep."""
        return value

    def read_item(self, value: Any, depth: int = 0) -> Any:
        """As `read`, within a list or a map, where no original is kept besides."""
        return self.read(value, depth)

    kept: type | None = None
    """Writing what was read from a value of just this type gives it back."""

    def keeps(self, value: Any, converted: Any) -> bool:
        """Whether writing the attribute gives back what it was read from, of another type."""
        return False

    def read_reply(self, value: Any) -> Any:
        """As `read`, for a whole reply: what it returns is of the documented type."""
        return self.read(value)

    def adopt(self, value: Any) -> Any:
        """The attribute for what a user gave: mappings become models, nothing else changes."""
        return value

    def write(self, value: Any, walk: Walk) -> Any:
        """The JSON value to send."""
        raise NotImplementedError

    def moment(self, value: datetime) -> Any:
        """The JSON of a moment in this field, or within it."""
        return value.isoformat()

    def refusal(self, value: Any) -> Mismatch:
        got = type(value).__name__
        if isinstance(value, float) and not math.isfinite(value):
            got = "NaN" if value != value else str(value)
        elif isinstance(value, datetime) and value != value:
            got = "NaT"
        return Mismatch(f"must be {self.expected}, not {got}")


class Scalar(Codec):
    """A JSON value that holds no others."""

    def write(self, value: Any, walk: Walk) -> Any:
        if type(value) is self.exact or value is None:
            return value
        if (value := bare(value)) is None:
            return None
        if (converted := self.convert(value)) is None:
            raise self.refusal(value)
        return converted

    def convert(self, value: Any) -> Any:
        """What to send for a value that is not just of the exact type; None if it is refused."""
        raise NotImplementedError


class Text(Scalar):
    expected = "a string"
    exact: type | None = str

    def read(self, value: Any, depth: int = 0) -> Any:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            return value
        try:
            return str(value)
        except ValueError:  # an integer of more digits than Python likes to print
            return value

    def convert(self, value: Any) -> Any:
        return written_out(value)


class Integer(Scalar):
    expected = "an integer"
    exact = int

    def read(self, value: Any, depth: int = 0) -> Any:
        if isinstance(value, str):
            number = whole_number(value)
            return value if number is None else number
        return int(value) if isinstance(value, float) and value.is_integer() else value

    def convert(self, value: Any) -> Any:
        return whole_of(value)


class Number(Scalar):
    expected = "a finite number"
    exact = int

    def read(self, value: Any, depth: int = 0) -> Any:
        if not isinstance(value, str) or len(value) > 40 or "_" in value:
            return value
        if (whole := whole_number(value)) is not None:
            return whole
        try:
            number = float(value)
        except ValueError:
            return value
        return number if math.isfinite(number) else value

    def convert(self, value: Any) -> Any:
        number = number_of(value)
        return None if number is None or not math.isfinite(number) else number


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

    def read(self, value: Any, depth: int = 0) -> Any:
        if isinstance(value, str):
            return self._WORDS.get(value.lower(), value)
        return self._WORDS.get(value, value) if isinstance(value, int) else value

    def convert(self, value: Any) -> Any:
        return bool(value) if isinstance(value, bool) else None  # a proxy of one


class Timestamp(Scalar):
    """A moment, in JSON as text in ISO 8601."""

    expected = "a datetime with a time zone, or a string in ISO 8601"

    def read(self, value: Any, depth: int = 0) -> Any:
        moment = parse_time(value)
        return value if moment is None else moment

    def convert(self, value: Any) -> Any:
        return self.moment(aware(value)) if isinstance(value, datetime) else self.told(value)

    def told(self, value: Any) -> Any:
        """What to send for what tells a moment but is no datetime."""
        return text_of(value)


class UnixTime(Timestamp):
    """A moment, in JSON as whole Unix seconds."""

    expected = "Unix seconds as an integer, or a datetime with a time zone"
    kept = int

    def read(self, value: Any, depth: int = 0) -> Any:
        if type(value) is int and 0 <= value < _FAR:
            return datetime.fromtimestamp(value, UTC)
        return super().read(value)

    def told(self, value: Any) -> Any:
        return whole_of(value)

    def moment(self, value: datetime) -> Any:
        return int(value.timestamp())


class UnixTimeText(Timestamp):
    """A moment, in JSON as the digits of Unix seconds."""

    expected = "a string of Unix seconds, or a datetime with a time zone"

    def told(self, value: Any) -> Any:
        return written_out(value)

    def moment(self, value: datetime) -> Any:
        return str(int(value.timestamp()))


class EnumOf(Text):
    """One of the known strings as an enum member; an unknown one stays a plain string."""

    exact = None

    def __init__(self, name: str, **spellings: str) -> None:
        self.name = name
        self._spellings = spellings

    @cached_property
    def members(self) -> Mapping[Any, Any]:
        """By their values."""
        return dict(generated(self.name)._value2member_map_)

    @cached_property
    def _folded(self) -> Mapping[str, Any]:
        """By their values, as they are whatever the case."""
        return {known.casefold(): member for known, member in self.members.items()}

    def read(self, value: Any, depth: int = 0) -> Any:
        if not isinstance(value, str):
            return value
        found = self.members.get(self._spellings.get(value, value))
        return self._folded.get(value.casefold(), value) if found is None else found

    def keeps(self, value: Any, converted: Any) -> bool:
        return bool(converted == value)

    def convert(self, value: Any) -> Any:
        return text_of(value)


class OneOf(Scalar):
    """A value of one of several kinds; nothing is converted on reading, since each kind is fine."""

    def __init__(self, *choices: Scalar) -> None:
        self.choices = choices
        self.expected = " or ".join(choice.expected for choice in choices)

    def convert(self, value: Any) -> Any:
        if isinstance(value, bool):
            return None
        # A number is text only if there is no choice of numbers, and text is never a number.
        by_text = isinstance(value, numbers.Number)
        choices = sorted(self.choices, key=lambda each: isinstance(each, Text) is by_text)
        written = (choice.convert(value) for choice in choices)
        return next((each for each in written if each is not None), None)


TEXT = Text()
INTEGER = Integer()
NUMBER = Number()
BOOLEAN = Boolean()
TIMESTAMP = Timestamp()
UNIX_TIME = UnixTime()
UNIX_TIME_TEXT = UnixTimeText()
