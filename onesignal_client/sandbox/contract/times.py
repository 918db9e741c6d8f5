"""Moments as requests write them."""

from __future__ import annotations

from datetime import UTC, datetime

from .errors import plain


def read(name: str, text: str) -> float:
    """ISO 8601 as Unix seconds, UTC unless it says otherwise; a 400 for anything else."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        # rule: times.iso
        raise plain(400, f"{name} must be in ISO 8601") from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.timestamp()
