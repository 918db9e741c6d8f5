"""The mark of a field that is not there, as opposed to one that is null."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final, Literal, Never


class Unset(Enum):
    """Type of `UNSET`: falsy and empty, equal only to itself, also after a copy or a pickle.

    Making text of it (`str`, an f-string) draws `UnsetTextWarning`: it is hardly meant to be read.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __len__(self) -> Literal[0]:
        return 0

    def __iter__(self) -> Iterator[Never]:
        return iter(())

    def __repr__(self) -> str:
        return "UNSET"

    def __str__(self) -> str:
        from ..warnings import UnsetTextWarning, warn

        warn(
            "UNSET becomes part of a text: the field is not there; "
            'write `field or ""`, or ask for `field is UNSET` first',
            UnsetTextWarning,
        )
        return "UNSET"

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)


UNSET: Final = Unset.UNSET
"""The value of a field that the reply did not hold, or that the request shall not hold."""
