"""JSON as requests may write it: what only Python takes for JSON is refused."""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn

NESTING_LIMIT = 100
"""So deep may JSON be nested; no document says how deep OneSignal takes it."""


def parse_json(content: bytes) -> Any:
    """The JSON in some bytes; what only Python takes for JSON is a ValueError."""
    parsed = json.loads(content.decode("utf-8"), parse_constant=_refuse_number, parse_float=_finite)
    if content.count(b"[") + content.count(b"{") > NESTING_LIMIT and _is_deep(parsed):
        raise ValueError("the JSON is nested too deeply")
    if b"\\u" in content:
        # A lone surrogate passes the parser, yet no text can hold it.
        json.dumps(parsed, ensure_ascii=False).encode("utf-8")
    return parsed


def _is_deep(value: Any) -> bool:
    level = [value]
    for _ in range(NESTING_LIMIT):
        level = [
            inner
            for outer in level
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return False
    return True


def _refuse_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number in JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is too large")
    return number


def json_or_none(content: bytes) -> Any:
    try:
        return parse_json(content)
    except (ValueError, RecursionError):
        return None
