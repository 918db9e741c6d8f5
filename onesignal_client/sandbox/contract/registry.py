"""Which function answers which operation; the modules in `operations` fill it when imported."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .context import Context, Reply

Handler = Callable[["Context"], "Reply"]

_handlers: dict[str, Handler] = {}


def handles(operation_id: str) -> Callable[[Handler], Handler]:
    """Mark the function that answers the operation of this id in the document."""

    def register(handler: Handler) -> Handler:
        if operation_id in _handlers:
            raise RuntimeError(f"{operation_id} is answered twice")
        _handlers[operation_id] = handler
        return handler

    return register


def handler(operation_id: str) -> Handler | None:
    """The function for an operation, None if nobody wrote it yet."""
    return _handlers.get(operation_id)


def handled() -> frozenset[str]:
    """The ids of all operations that have a handler."""
    return frozenset(_handlers)
