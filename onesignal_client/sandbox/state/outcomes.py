"""What users did: outcomes, noted one by one and added up when somebody asks."""

from __future__ import annotations

import math
from typing import Any

from .clock import DAY, HOUR
from .refused import InvalidValueError
from .store import Store
from .world import World

RANGES = {"1h": HOUR, "1d": DAY, "1mo": 30 * DAY}
OUTCOMES_KEPT = 10
"""For each message that is kept, so many on average."""
LONGEST = max(RANGES.values())
ATTRIBUTIONS = ("direct", "influenced", "unattributed")


class OutcomeError(InvalidValueError):
    """An outcome that cannot be asked for like this."""


def record_outcome(
    world: World,
    app_id: str,
    name: str,
    value: float = 1,
    *,
    message_id: str | None = None,
    device_type: int | None = None,
    attribution: str | None = None,
) -> None:
    """Note that an outcome happened now.

    Raises:
        ValueError: the app or the attribution is unknown, or the value no finite number.
        TypeError: the name is no text.
    """
    if not isinstance(name, str):
        raise TypeError("the name of an outcome is a text")
    if not math.isfinite(float(value)):
        raise ValueError("the value of an outcome is a finite number")
    if world.store.one("SELECT 1 FROM apps WHERE id = ?", app_id) is None:
        raise ValueError(f"there is no app {app_id}")
    attribution = attribution or ("direct" if message_id else "unattributed")
    if attribution not in ATTRIBUTIONS:
        raise ValueError(f"attribution must be one of {', '.join(ATTRIBUTIONS)}")
    now = world.clock.timestamp()
    number = world.store.insert(
        "outcomes",
        {
            "app_id": app_id,
            "name": name,
            "value": float(value),
            "device_type": device_type,
            "attribution": attribution,
            "message_id": message_id,
            "occurred_at": now,
        },
    )
    oldest = number - OUTCOMES_KEPT * world.limit
    world.store.run("DELETE FROM outcomes WHERE occurred_at < ? OR seq <= ?", now - LONGEST, oldest)


def add_up(
    store: Store,
    app_id: str,
    query: dict[str, Any],
    *,
    now: float,
    message_id: str | None = None,
) -> list[dict[str, Any]]:
    """The outcomes that the query's parameters ask for.

    Raises:
        OutcomeError: a parameter has a value that means nothing.
    """
    names = [*(query.get("outcome_names") or ()), *(query.get("outcome_names[]") or ())]
    if not names:
        raise OutcomeError("outcome_names is required", rule="outcomes.required")
    wanted = [_split(name) for name in names]
    condition, values = "app_id = ? AND occurred_at > ?", [app_id, now - _seconds(query)]
    attribution = query.get("outcome_attribution") or "total"
    if attribution != "total":
        if attribution not in ATTRIBUTIONS:
            allowed = ", ".join((*ATTRIBUTIONS, "total"))
            raise OutcomeError(
                f"outcome_attribution must be one of {allowed}", rule="outcomes.attribution"
            )
        condition += " AND attribution = ?"
        values.append(attribution)
    platforms = _platforms(query)
    if platforms:
        condition += f" AND device_type IN ({', '.join('?' * len(platforms))})"
        values += platforms
    if message_id is not None:
        condition += " AND message_id = ?"
        values.append(message_id)
    sql = f"SELECT count(*), sum(value) FROM outcomes WHERE {condition} AND name = ?"  # noqa: S608
    found: list[dict[str, Any]] = []
    for name, aggregation in wanted:
        number, total = store.row(sql, *values, name)
        # rule: outcomes.whole
        value = number if aggregation == "count" else math.floor((total or 0) + 0.5)
        found.append({"id": name, "value": value, "aggregation": aggregation})
    return found


def _split(text: str) -> tuple[str, str]:
    name, _, aggregation = text.rpartition(".")
    if not name or aggregation not in ("sum", "count"):
        raise OutcomeError(
            "Add .sum or .count to every requested outcome id", rule="outcomes.aggregation"
        )
    return name, aggregation


def _seconds(query: dict[str, Any]) -> int:
    text = query.get("outcome_time_range") or "1h"
    if text not in RANGES:
        raise OutcomeError(
            f"outcome_time_range must be one of {', '.join(RANGES)}", rule="outcomes.time-range"
        )
    return RANGES[text]


def _platforms(query: dict[str, Any]) -> list[int]:
    text = query.get("outcome_platforms") or ""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(part.isascii() and part.isdigit() and len(part) < 4 for part in parts):
        raise OutcomeError(
            "outcome_platforms must be device types joined by commas", rule="outcomes.platforms"
        )
    return [int(part) for part in parts][:100]
