"""Moments: read from any of the forms in which they come, written only if they have a time zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from .walking import Mismatch


def parse_time(value: Any) -> datetime | None:
    """A moment given as Unix seconds, ISO 8601 or `2015-09-24 14:00:00 GMT-0700`; UTC if unsaid."""
    try:
        if (seconds := _seconds(value)) is not None:
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


def whole_number(text: str) -> int | None:
    """The number that a text of digits makes; None if it is none, or absurdly long."""
    digits = text.removeprefix("-")
    return int(text) if len(digits) <= 20 and digits.isascii() and digits.isdigit() else None


def aware(value: datetime) -> datetime:
    """The moment, if it is one.

    Raises:
        Mismatch: it has no time zone, or is `NaT`, as pandas has it.
    """
    problem = "must be a datetime with a time zone"
    if value != value:
        raise Mismatch(f"{problem}, not NaT")
    if value.utcoffset() is None:
        raise Mismatch(f"{problem} (a naive one could mean any moment), not a naive datetime")
    return value


def _seconds(value: Any) -> float | None:
    if isinstance(value, (int, float)):
        return None if isinstance(value, bool) else value
    return whole_number(value) if isinstance(value, str) else None


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
