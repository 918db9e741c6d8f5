"""The way through a value that is being written: where it is, and what is wrong there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

K = TypeVar("K")

_DEEPEST = 450  # containers within each other; `json` gives up before 1,000


class Mismatch(Exception):  # noqa: N818 - a signal inside the package, never seen by users
    """A value does not fit its field; `path` leads there from the body's root."""

    def __init__(self, problem: str) -> None:
        self.problem = problem
        self.path: list[str | int] = []

    @property
    def field(self) -> str | None:
        """Where it is, such as `filters[0].value`; None for the whole."""
        return place(self.path) or None

    def __str__(self) -> str:
        return f"{self.field or 'the body'} {self.problem}"


def place(path: Iterable[str | int]) -> str:
    """A path as people write it: `filters[0].value`."""
    where = "".join(f"[{each}]" if isinstance(each, int) else f".{each}" for each in path)
    return where.removeprefix(".")


class Walk:
    """One pass over a value."""

    def __init__(self) -> None:
        self.trail: list[Any] = []
        """The keys that lead to where the pass is."""
        self.unknown: list[str] = []
        """Places of fields that the document does not know."""
        self.copying = False
        """Whether all this was read from OneSignal, in place of what the request takes."""
        self._open: set[int] = set()

    def over(self, container: object, items: Iterable[tuple[K, Any]]) -> Iterator[tuple[K, Any]]:
        """The items of a container, noting which one it is at.

        Raises:
            Mismatch: the container is within itself, or too deep.
        """
        if id(container) in self._open:
            raise Mismatch("contains a circular reference")
        if len(self.trail) >= _DEEPEST:
            del self.trail[3:]  # the whole way would be no help
            raise Mismatch(f"is nested too deeply (more than {_DEEPEST} levels)")
        self._open.add(id(container))
        self.trail.append(None)
        for key, item in items:
            self.trail[-1] = key
            yield key, item
        self.trail.pop()
        self._open.discard(id(container))
