"""Which function answers which operation; the modules in `operations` fill it when imported."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .context import Context, Reply

Handler = Callable[["Context"], "Reply"]

_handlers: dict[str, Handler] = {}
_routes: dict[tuple[str, str], Handler] = {}


def handles(operation_id: str) -> Callable[[Handler], Handler]:
    """Mark the function that answers the operation of this id in the document."""

    def register(handler: Handler) -> Handler:
        if operation_id in _handlers:
            raise RuntimeError(f"{operation_id} is answered twice")
        _handlers[operation_id] = handler
        return handler

    return register


def serves(method: str, prefix: str) -> Callable[[Handler], Handler]:
    """Mark the function that answers a path outside the API, such as an exported file's.

    It gets every request of `method` whose path starts with `prefix`; the rest of the path is
    `context.path["rest"]`. No key is asked for.
    """

    def register(handler: Handler) -> Handler:
        _routes[method, prefix] = handler
        return handler

    return register


def handler(operation_id: str) -> Handler | None:
    """The function for an operation, None if nobody wrote it yet."""
    return _handlers.get(operation_id)


def handled() -> frozenset[str]:
    """The ids of all operations that have a handler."""
    return frozenset(_handlers)


def route(method: str, path: str) -> tuple[Handler, str] | None:
    """The function for a path outside the API, with the rest of the path."""
    for (its_method, prefix), found in _routes.items():
        if its_method == method and path.startswith(prefix):
            return found, path[len(prefix) :]
    return None
