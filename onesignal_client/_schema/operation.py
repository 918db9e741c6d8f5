"""What the client needs to know of one operation; the values are generated from the document."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Generic, Literal, NamedTuple, TypedDict, TypeVar

from .scalars import Codec

T = TypeVar("T")

READS = frozenset({"GET", "HEAD", "OPTIONS"})
"""What only asks, so that an empty reply answers nothing."""
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})
"""What changes nothing when it is repeated, as HTTP has it."""


class Pages(NamedTuple):
    """How a list is read page by page."""

    items: str
    """The attribute of the reply that holds a page's entries."""
    by: Literal["offset", "cursor", "last_broadcast_id", "last_message_id"]
    """The parameter that asks for the next page."""


class Operation(NamedTuple, Generic[T]):
    """One endpoint under one name; `T` is the type of its parsed reply."""

    id: str
    """The operation's id in the document, such as `create_notification`."""
    call: str
    """How a user reaches it, such as `notifications.create`."""
    method: str
    path: str
    """The path with its parameters in braces."""
    security: tuple[str, ...]
    """The keys of which it takes one, such as `rest_api_key`, the preferred first."""
    retry: Literal["always", "idempotency_key", "unprocessed"]
    """When a failed request may be repeated; see `x-retry` in the document."""
    retry_unless: str | None = None
    """The field of the body with which that does not hold."""
    rate: float | None = None
    """How many calls a second OneSignal takes, where it says so."""
    lifecycle: Literal["stable", "beta", "deprecated"] = "stable"
    lifecycle_reason: str = ""
    """What it means here that the lifecycle is not stable."""
    data_model: Literal["user", "player"] | None = None
    app_id: Literal["path", "query", "body"] | None = None
    """Where it carries the app id, if it does."""
    query: Mapping[str, Codec] = {}
    required_query: frozenset[str] = frozenset()
    """The query parameters that cannot be left out."""
    comma_joined: frozenset[str] = frozenset()
    """The query parameters whose lists travel as one value, joined by commas."""
    body: Codec | None = None
    body_required: bool = False
    reply: Codec | None = None
    pages: Pages | None = None
    may_be_empty: bool = False
    """Whether a success may come without a body."""
    hints: tuple[tuple[tuple[int, ...], str], ...] = ()
    """What may be behind an error status of this call, as (statuses, text)."""

    @property
    def is_read(self) -> bool:
        """Whether it asks for something instead of having it done; a POST may do so too."""
        return self.method in READS or (self.method == "POST" and self.retry == "always")

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"


class Arguments(TypedDict, total=False):
    """What an operation is called with."""

    path: tuple[Any, ...]
    """The parameters of the path, but for the app id, in their order."""
    query: Mapping[str, Any] | None
    headers: Mapping[str, Any] | None
    body: Any
    app_id: str | None


@lru_cache(maxsize=256)
def segments(path: str) -> tuple[tuple[str, str], ...]:
    """A path as pairs of what stands before a parameter and the parameter's name."""
    pieces = [piece.rpartition("}") for piece in path.split("{")]
    names = [name for name, _, _ in pieces[1:]]
    return tuple(zip([literal for _, _, literal in pieces], [*names, ""], strict=True))
