"""JSON as requests may write it: what only Python takes for JSON is refused."""

from __future__ import annotations

import json
from typing import Any

NESTING_LIMIT = 100
"""So deep may JSON be nested; no document says how deep OneSignal takes it."""


def parse_json(content: bytes) -> Any:
    """The JSON in some bytes; what only Python takes for JSON is a ValueError."""
    parsed = json.loads(content.decode("utf-8"))
    if content.count(b"[") + content.count(b"{") > NESTING_LIMIT and _depth(parsed) > NESTING_LIMIT:
        raise ValueError("the JSON is nested too deeply")
    # NaN, numbers beyond all bounds and lone surrogates pass the parser, yet are no JSON.
    json.dumps(parsed, allow_nan=False, ensure_ascii=False).encode("utf-8")
    return parsed


def _depth(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_depth, inner), default=0)


def json_or_none(content: bytes) -> Any:
    """The JSON in some bytes, None if it is none."""
    try:
        return parse_json(content)
    except (ValueError, RecursionError):
        return None
