"""Pages one after the other: what a page holds, and what to ask for next. No I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ._operation import Operation


def items(operation: Operation[Any], page: Any) -> Sequence[Any]:
    """The entries of a page; none if the reply has another shape."""
    found = getattr(page, operation.pages.items, None) if operation.pages else None
    return found if isinstance(found, list) else ()


def following(
    operation: Operation[Any], query: Mapping[str, Any], page: Any, count: int
) -> Mapping[str, Any] | None:
    """The query of the next page, after one with so many entries; None if there is none."""
    by: str = operation.pages.by if operation.pages else ""
    if query.get("time_offset") is not None:
        by = "time_offset"
    if by == "offset":
        end = (query.get("offset") or 0) + count
        total = getattr(page, "total_count", None)
        reached = isinstance(total, int) and end >= total
        return None if reached or not count else {**query, "offset": end}
    token = getattr(page, f"next_{by}", None)
    # Times go on until a page is empty, cursors until there is none; neither may stand still.
    ended = not count if by == "time_offset" else getattr(page, "has_more", True) is False
    if ended or not token or token == query.get(by):
        return None
    return {**query, by: token}
