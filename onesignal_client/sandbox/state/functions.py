"""Functions that statements in SQL call."""

from __future__ import annotations

import math
import re

EARTH_RADIUS = 6_371_000.0
_AMOUNT = re.compile(r"[-+]?(\d[\d,]*(\.\d*)?|\.\d+)", re.ASCII)


def amount(text: str) -> float | None:
    """The number in an amount of money such as `$1,234.50`, None if there is none."""
    found = _AMOUNT.search(text)
    return None if found is None else float(found[0].replace(",", ""))


def distance(
    lat: float, long: float, other_lat: float | None, other_long: float | None
) -> float | None:
    """Metres between two points on the earth, by the great circle; None without the other."""
    if other_lat is None or other_long is None:
        return None
    north, other_north = math.radians(lat), math.radians(other_lat)
    half = math.sin((other_north - north) / 2) ** 2 + (
        math.cos(north) * math.cos(other_north) * math.sin(math.radians(other_long - long) / 2) ** 2
    )
    return 2 * EARTH_RADIUS * math.asin(math.sqrt(min(1.0, half)))
