"""How far tests of odd input look: further in CI than at a developer's, who runs them often."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TypeVar

IN_CI = bool(os.environ.get("CI"))

T = TypeVar("T")


def examples(variable: str, *, here: int, in_ci: int) -> int:
    """How many to try, always the same ones; as many as a variable of the environment says."""
    return int(os.environ.get(variable) or (in_ci if IN_CI else here))


def share(values: Sequence[T], number: int) -> Sequence[T]:
    """A third of the values, with each number the next; in CI all of them."""
    return values if IN_CI else values[number % 3 :: 3]
