"""What a value of the caller's stands for, where only one reading is possible.

Lazy strings, proxies, enum members, Decimals, numbers of numpy and series of pandas are no JSON,
but what is meant by them is plain. Nothing is imported for it: an object is known by what it does.
"""

from __future__ import annotations

import numbers
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from itertools import islice
from typing import Any
from uuid import UUID

from .times import aware, whole_number
from .unset import UNSET, Unset
from .walking import Mismatch

_MOST = 1_000_000  # items of an iterable; one that goes on for ever would never be sent
_DIGITS = 20
_HUGE = 10**300


def bare(value: Any) -> Any:
    """The value behind a member of an enum, a scalar of numpy's, or a proxy of None."""
    if isinstance(value, Unset):
        return value
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, type(None)):
        return None
    if hasattr(type(value), "item") and getattr(value, "shape", None) == ():
        return value.item()
    return value


def number_of(value: Any) -> int | float | None:
    """The number that a value is, or that its digits make; None if it is none."""
    if type(value) is int or type(value) is float:
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        return _from_digits(text_of(value) or "")
    if isinstance(value, numbers.Integral):
        return int(value)
    if not isinstance(value, numbers.Number) or isinstance(value, complex):
        return None
    try:
        number = float(value)  # type: ignore[arg-type]
        whole = number.is_integer() and abs(number) < _HUGE and not isinstance(value, float)
        return int(value) if whole and int(value) == value else number  # type: ignore[call-overload]
    except (ValueError, OverflowError, TypeError):  # a signaling NaN; a kind of number of its own
        return None


def _from_digits(text: str) -> int | float | None:
    whole, point, rest = text.removeprefix("-").partition(".")
    if not point:
        return whole_number(text)
    sound = len(text) <= _DIGITS and text.isascii() and whole.isdecimal() and rest.isdecimal()
    return float(text) if sound else None


def whole_of(value: Any) -> int | None:
    """As `number_of`, if it is whole."""
    number = number_of(value)
    # A float beyond this no longer tells whole numbers apart.
    if isinstance(number, float) and number.is_integer() and abs(number) <= 2**53:
        return int(number)
    return number if isinstance(number, int) else None


def text_of(value: Any) -> str | None:
    """The text that a value is; None if it is none."""
    if isinstance(value, str):
        return str.__str__(value) if issubclass(type(value), str) else str(value)
    if isinstance(value, type):
        return None
    # Lazy strings are no `str`, yet do what one does; so would a mock, but for what comes of it.
    try:
        return str(value) if isinstance(value.casefold(), str) else None
    except (AttributeError, TypeError):
        return None


def written_out(value: Any) -> str | None:
    """As `text_of`, also for what has one form as text: whole numbers, booleans, ids and dates."""
    if (text := text_of(value)) is not None:
        return text
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, numbers.Integral):
        whole = int(value)
        return str(whole) if abs(whole) < _HUGE else None
    if isinstance(value, datetime):
        return aware(value).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, numbers.Number) and hasattr(value, "adjusted"):  # a Decimal
        plain = value.is_finite() and abs(value.adjusted()) < _DIGITS  # type: ignore[attr-defined]
        return format(value, "f") if plain else None
    return None


def mapping_of(value: Any) -> Mapping[Any, Any] | None:
    """A mapping, also of the fields of a dataclass, an attrs class or a pydantic model."""
    if isinstance(value, Mapping):
        return value
    kind = type(value)
    if kind is type:
        return None
    if hasattr(kind, "__dataclass_fields__"):
        return {name: getattr(value, name) for name in kind.__dataclass_fields__}
    if hasattr(kind, "__attrs_attrs__"):
        return {field.name: getattr(value, field.name) for field in kind.__attrs_attrs__}
    if hasattr(kind, "model_dump") and hasattr(kind, "model_fields"):
        return value.model_dump(by_alias=True)  # type: ignore[no-any-return]
    return None


def list_of(value: Any) -> list[Any] | tuple[Any, ...] | None:
    """The items of a value; None if it is a text, a mapping, or has none.

    Raises:
        Mismatch: they have no end.
    """
    if isinstance(value, (list, tuple)):
        return value
    if not _has_items(value):
        return None
    try:
        items = list(islice(value, _MOST + 1))
    except TypeError:  # an array without dimensions says it is iterable
        return None
    if len(items) > _MOST:
        raise Mismatch("has no end, or more than a million items")
    return items


def _has_items(value: Any) -> bool:
    if isinstance(value, (str, bytes, bytearray, memoryview, Mapping, type)) or value is UNSET:
        return False
    if hasattr(value, "read") or mapping_of(value) is not None or text_of(value) is not None:
        return False  # a file; an object with fields; a lazy string
    # A series of polars has the old protocol only.
    return isinstance(value, Iterable) or hasattr(type(value), "__getitem__")
