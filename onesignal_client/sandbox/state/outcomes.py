"""What users did: outcomes, noted one by one and added up when somebody asks."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from .clock import DAY, HOUR
from .refused import Refused
from .world import Scope

RANGES = {"1h": HOUR, "1d": DAY, "1mo": 30 * DAY}
OUTCOMES_KEPT = 10
"""For each message that is kept, so many on average."""
LONGEST = max(RANGES.values())
ATTRIBUTIONS = ("direct", "influenced", "unattributed")


def record_outcome(
    scope: Scope,
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
    if scope.store.one("SELECT 1 FROM apps WHERE id = ?", scope.app_id) is None:
        raise ValueError(f"there is no app {scope.app_id}")
    attribution = attribution or ("direct" if message_id else "unattributed")
    if attribution not in ATTRIBUTIONS:
        raise ValueError(f"attribution must be one of {', '.join(ATTRIBUTIONS)}")
    now = scope.clock.timestamp()
    number = scope.store.insert(
        "outcomes",
        app_id=scope.app_id,
        name=name,
        value=float(value),
        device_type=device_type,
        attribution=attribution,
        message_id=message_id,
        occurred_at=now,
    )
    oldest = number - OUTCOMES_KEPT * scope.world.limit
    scope.store.run("DELETE FROM outcomes WHERE occurred_at < ? OR seq <= ?", now - LONGEST, oldest)


def add_up(
    scope: Scope, query: Mapping[str, Any], message_id: str | None = None
) -> list[dict[str, Any]]:
    """The outcomes that the query's parameters ask for."""
    names = [*(query.get("outcome_names") or ()), *(query.get("outcome_names[]") or ())]
    if not names:
        raise Refused("outcomes.required", "outcome_names is required")
    wanted = [_split(name) for name in names]
    attribution = query.get("outcome_attribution") or "total"
    platforms = json.dumps(_platforms(query))
    conditions = {
        "app_id = ?": scope.app_id,
        "occurred_at > ?": scope.clock.timestamp() - RANGES[query.get("outcome_time_range", "1h")],
        "attribution = ?": None if attribution == "total" else attribution,
        "device_type IN (SELECT value FROM json_each(?))": None if platforms == "[]" else platforms,
        "message_id = ?": message_id,
    }
    values = {sql: value for sql, value in conditions.items() if value is not None}
    sql = "SELECT count(*), sum(value) FROM outcomes WHERE name = ? AND " + " AND ".join(values)
    found: list[dict[str, Any]] = []
    for name, aggregation in wanted:
        number, total = scope.store.row(sql, name, *values.values())
        # rule: outcomes.whole
        value = number if aggregation == "count" else math.floor((total or 0) + 0.5)
        found.append({"id": name, "value": value, "aggregation": aggregation})
    return found


def _split(text: str) -> tuple[str, str]:
    name, _, aggregation = text.rpartition(".")
    if not name or aggregation not in ("sum", "count"):
        raise Refused("outcomes.aggregation", "Add .sum or .count to every requested outcome id")
    return name, aggregation


def _platforms(query: Mapping[str, Any]) -> list[int]:
    text = query.get("outcome_platforms") or ""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(part.isascii() and part.isdigit() and len(part) < 4 for part in parts):
        why = "outcome_platforms must be device types joined by commas"
        raise Refused("outcomes.platforms", why)
    return [int(part) for part in parts][:100]
