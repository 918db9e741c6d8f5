"""Cursors: opaque texts that say where the next page begins."""

from __future__ import annotations

import base64
import json
from typing import Any

from .errors import plain


def write(kind: str, *position: Any) -> str:
    """The cursor of a place in the list of this kind."""
    return base64.urlsafe_b64encode(json.dumps([kind, *position]).encode()).decode()


def read(kind: str, cursor: str) -> list[Any]:
    """The place that a cursor stands for; a 400 unless `write` made it for this kind."""
    try:
        parts = json.loads(base64.urlsafe_b64decode(cursor))
        if write(*parts) == cursor and parts[0] == kind:
            return list(parts[1:])
    except (ValueError, TypeError, RecursionError):
        pass
    # rule: cursors.invalid
    raise plain(400, "Invalid cursor")
