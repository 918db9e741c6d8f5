"""Which function answers which operation; the modules in `operations` fill it when imported."""

from __future__ import annotations

from collections.abc import Callable

from .context import Context, Reply

Handler = Callable[[Context], Reply]

HANDLERS: dict[str, Handler] = {}
"""By the operation's id in the document."""


def handles(operation_id: str) -> Callable[[Handler], Handler]:
    """Mark the function that answers the operation of this id."""

    def register(handler: Handler) -> Handler:
        if operation_id in HANDLERS:
            raise RuntimeError(f"{operation_id} is answered twice")
        HANDLERS[operation_id] = handler
        return handler

    return register
