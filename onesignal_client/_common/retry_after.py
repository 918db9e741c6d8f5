"""The server's word on when to come back."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from datetime import UTC


def retry_after_seconds(headers: Mapping[str, str]) -> float | None:
    """`Retry-After` in seconds from now, given as a number or as a date; None if unsaid."""
    value = (headers.get("retry-after") or headers.get("retryafter", "")).strip()
    first = value.partition(",")[0].strip()
    if first.replace(".", "", 1).isdigit():
        value = first  # a proxy may have said it once more
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        return _until(value)
    return max(seconds, 0.0) if math.isfinite(seconds) else None


def _until(date: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(date)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return max(moment.timestamp() - time.time(), 0.0)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
