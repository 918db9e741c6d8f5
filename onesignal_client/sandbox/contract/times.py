"""Moments as requests write them."""

from __future__ import annotations

import contextlib
import re
from datetime import UTC, datetime

from .errors import plain

LENGTH = 100
"""No moment is written longer; patterns do not look at such texts."""
_FORMATS = (
    "%Y-%m-%d %H:%M:%S %z",
    "%a %b %d %Y %H:%M:%S %z",
    "%b %d %Y %H:%M:%S %z",
    "%B %d %Y %H:%M:%S %z",
    "%B %d %Y %I:%M:%S %p %z",
    "%b %d %Y %I:%M:%S %p %z",
    "%a %d %b %Y %H:%M:%S %z",
)
# A zone's name in brackets, the th of 24th, commas; what Go prints of its own clock.
_BESIDES = re.compile(r"\([^)]*\)|(?<=\d)(st|nd|rd|th)\b|,|\bm=[+-][\d.]+$")
_FRACTION = re.compile(r"(?<=:\d\d)\.\d+")


def parse(text: str) -> datetime | None:
    """A moment in ISO 8601 or one of the longer forms of dates, UTC unless it says otherwise."""
    text = text.strip()
    if len(text) > LENGTH:
        return None
    with contextlib.suppress(ValueError):
        return _in_utc(datetime.fromisoformat(text))
    plainly = _FRACTION.sub("", _BESIDES.sub(" ", text)).replace("Sept ", "Sep ")
    plainly = re.sub(r"(?<=[+-]\d\d)(:?\d\d) [A-Z]{2,5}\b", r"\1", plainly)  # -0700 PDT, of Go
    plainly = re.sub(r"(GMT|UTC)\s?(?=[+-])", " ", plainly)
    plainly = " ".join(re.sub(r"\b(GMT|UTC|Z)\b", "+0000", plainly).split())
    for pattern in _FORMATS:
        with contextlib.suppress(ValueError):
            return _in_utc(datetime.strptime(plainly, pattern))
    return None


def read(name: str, text: str) -> float:
    """ISO 8601 as Unix seconds, UTC unless it says otherwise; a 400 for anything else."""
    try:
        return _in_utc(datetime.fromisoformat(text.strip()[: LENGTH + 1])).timestamp()
    except ValueError:
        raise plain("times.iso", f"{name} must be in ISO 8601") from None


def _in_utc(moment: datetime) -> datetime:
    """A moment without a zone is meant in UTC."""
    return moment.replace(tzinfo=moment.tzinfo or UTC)
