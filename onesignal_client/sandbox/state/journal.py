"""What a test may look at afterwards: the requests that came and the messages that were sent."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


@dataclass(slots=True)
class RecordedRequest:
    """One request as it reached the sandbox."""

    method: str
    """Of HTTP."""
    path: str
    """Without host and query."""
    query: list[tuple[str, str]]
    """Names and values in their order; a name may come twice."""
    headers: dict[str, str]
    """Names in lower case; the key in `authorization` is masked."""
    json: Any
    """The parsed body, None if there was none or it was no JSON."""
    operation: str | None
    """The document's operationId, None for an unknown path."""
    time: float
    """Unix seconds by the sandbox's clock."""
    processed: bool = False
    """Whether it was carried out: a fault may have hidden the reply nevertheless."""
    status: int | None = None
    """The status of the reply, None if none was sent."""
    fault: str | None = None
    """The kind of fault that struck it."""
    reply: Any = None
    """The reply's JSON, None if it had none or a long one."""
    reason: str | None = None
    """Why it was refused, in the reply's words."""
    rule: str | None = None
    """The rule by which it was refused, as `/_sandbox/rules` lists it, None if unknown."""
    fields: list[str] = field(default_factory=list[str])
    """What of it was refused, as far as the reason names it."""


@dataclass(slots=True)
class SentMessage:
    """One message that was sent, with the recipients it resolved to."""

    id: str
    """As the reply gave it."""
    app_id: str
    """The app that sent it."""
    channel: str
    """`push`, `email` or `sms`."""
    recipients: Sequence[dict[str, Any]]
    """The subscriptions reached: `id`, `type`, `token`, `onesignal_id`, `external_id` (or None),
    for emails also `unsubscribe_token`. More than 10 are read only when they are looked at."""
    payload: dict[str, Any]
    """The request's body."""
    time: float
    """Unix seconds by the sandbox's clock."""
    details: dict[str, Any] = field(default_factory=dict[str, Any])
    """`content` (with the template's values), and for Live Activities `live_activity`."""


BYTES_KEPT = 100_000_000


class Journal(Sequence[T], Generic[T]):
    """A bounded list that one thread writes while others read: the oldest entries fall out."""

    def __init__(self, limit: int) -> None:
        self._lock = threading.Lock()
        self._limit = limit
        self._entries: deque[tuple[T, int]] = deque()
        self._size = 0
        self.added = 0
        """How many entries there ever were."""

    def append(self, entry: T, size: int = 0) -> None:
        """Add an entry of about so many bytes at the end."""
        with self._lock:
            self._entries.append((entry, size))
            self._size += size
            self.added += 1
            while len(self._entries) > self._limit or (
                self._size > BYTES_KEPT and len(self._entries) > 1
            ):
                self._size -= self._entries.popleft()[1]

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._entries.clear()
            self._size = 0

    def last(self) -> T | None:
        """The newest entry."""
        with self._lock:
            return self._entries[-1][0] if self._entries else None

    def numbered(self) -> list[tuple[int, T]]:
        """The entries of this moment, each with its number since the start, oldest first."""
        with self._lock:
            first = self.added - len(self._entries) + 1
            return [(first + at, entry) for at, (entry, _) in enumerate(self._entries)]

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return list(self)[index]

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[T]:
        with self._lock:
            return iter([entry for entry, _ in self._entries])

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self)!r})"
