"""How large the tests here are: `BOUNDS_SCALE=10 pytest tests/bounds` for ten times as much."""

from __future__ import annotations

import os

SCALE = float(os.environ.get("BOUNDS_SCALE", "1"))


def scaled(number: int) -> int:
    return max(1, round(number * SCALE))
