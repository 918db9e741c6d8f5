"""Pages one after the other: what a page holds, and what to ask for next. No I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._schema.operation import Operation
from ..errors import OneSignalError


def items(operation: Operation[Any], page: Any) -> Sequence[Any]:
    """The entries of a page.

    Raises:
        OneSignalError: the reply has none at all, so that the list would seem to end here.
    """
    name = operation.pages.items if operation.pages else ""
    found = getattr(page, name, None)
    if found is None:
        return ()
    if not isinstance(found, list):
        raise _broken(operation, f"a page came without {name}; whether more follow is not known")
    return found


def following(
    operation: Operation[Any], query: Mapping[str, Any], page: Any, count: int
) -> Mapping[str, Any] | None:
    """The query of the next page, after one with so many entries; None if there is none.

    Raises:
        OneSignalError: there is one, but the reply does not say how to get it.
    """
    by: str = operation.pages.by if operation.pages else ""
    if query.get("time_offset"):
        by = "time_offset"
    if by == "offset":
        end = (query.get("offset") or 0) + count
        total = getattr(page, "total_count", None)
        reached = isinstance(total, int) and end >= total
        return None if reached or not count else {**query, "offset": end}
    if by.startswith("last_"):  # the reply has it under the same name, also on the last page
        token = getattr(page, by, None)
        return {**query, by: token} if count and token and token != query.get(by) else None
    token = getattr(page, f"next_{by}", None)
    # Times go on until a page is empty, cursors until there is none; neither may stand still.
    more = getattr(page, "has_more", None)
    ended = not count if by == "time_offset" else more is False
    if not ended and token and token != query.get(by):
        return {**query, by: token}
    if more is True:
        raise _broken(operation, f"more follows, but {by} does not move on")
    return None


def _broken(operation: Operation[Any], why: str) -> OneSignalError:
    return OneSignalError(f"{operation.call}: {why}", operation=operation.call, attempts=1)
