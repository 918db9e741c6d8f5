"""Which known name was meant by one that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that differs only in case, blanks, hyphens or a slip of the keyboard."""
    known = list(known)
    if found := alike(name, known):
        return found
    bare = _bare(name)
    close = []
    for each in known:
        other = _bare(each)
        allowed = 0 if len(other) < 4 else 1 if len(other) < 8 else 2
        if abs(len(bare) - len(other)) <= allowed and (slips := _slips(bare, other)) <= allowed:
            close.append((slips, each))
    return min(close, key=itemgetter(0))[1] if close else None


def alike(name: str, known: Iterable[str]) -> str | None:
    """The known name that differs only in case, blanks, hyphens and underscores."""
    bare = _bare(name)
    return next((each for each in known if _bare(each) == bare), None)


def _bare(name: str) -> str:
    return "".join(name.replace("-", "").replace("_", "").casefold().split())


def _slips(one: str, other: str) -> int:
    """Letters added, left out, mistaken or swapped (optimal string alignment)."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, a in enumerate(one, 1):
        now = [row]
        for column, b in enumerate(other, 1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (a != b))
            swapped = row > 1 and column > 1 and a == other[column - 2] and b == one[row - 2]
            now.append(min(cost, before[column - 2] + 1) if swapped else cost)
        before, last = last, now
    return last[-1]
