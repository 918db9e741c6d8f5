"""PEP 702's mark; the warning itself is drawn where the call leaves the client."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:
    from collections.abc import Callable

    F = TypeVar("F")

    def deprecated(message: str, *, category: None) -> Callable[[F], F]:
        def mark(function: F) -> F:
            function.__deprecated__ = message
            return function

        return mark
