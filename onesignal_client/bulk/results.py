"""What comes out of a bulk run."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from onesignal_client.errors import OneSignalError

T = TypeVar("T")


@dataclass(frozen=True)
class Result(Generic[T]):
    """What became of one item."""

    index: int
    """Where the item stood in the input, from 0."""
    key: str | None
    """The item's key, as `key=` gave it or made from its content; None without a journal or key."""
    value: T | None = None
    """What the call returned; None if it failed."""
    error: OneSignalError | None = None
    """Why it failed; None if it went well."""
    attempts: int = 0
    """How often the request went out in this run, retries included."""

    def to_dict(self) -> dict[str, Any]:
        """A row of plain values, as JSON has them, for files and tables."""
        return {
            "index": self.index,
            "key": self.key,
            "value": _plain(self.value),
            "error": None if self.error is None else str(self.error),
            "error_type": None if self.error is None else type(self.error).__name__,
            "attempts": self.attempts,
        }


@dataclass(slots=True)
class Summary:
    """How far a run is, and at its end what became of it."""

    done: int = 0
    """Calls that went well."""
    failed: Counter[str] = field(default_factory=Counter[str])
    """How many did not, by the name of the error's class."""
    skipped: int = 0
    """Items that an earlier run has done, and duplicates that count once."""
    seconds: float = 0.0
    """Since the run was started."""
    calls: int = 0
    """Calls that went out in this run."""
    total: int | None = None
    """How many items there are, where the input has a length."""
    stopped: str | None = None
    """Why it ended before its input did, such as `stop_after`."""
    is_over: bool = False
    """Whether nothing more will come."""

    @property
    def calls_per_second(self) -> float:
        """The pace of the whole run, waiting included."""
        return self.calls / self.seconds if self.seconds else 0.0

    @property
    def seen(self) -> int:
        """The items that are through with, in whatever way."""
        return self.done + self.failed.total() + self.skipped

    def __str__(self) -> str:
        failed = f"{self.failed.total():,} failed"
        if self.failed:
            kinds = (f"{count:,} {kind}" for kind, count in self.failed.most_common())
            failed += f" ({', '.join(kinds)})"
        text = (
            f"{self.done:,} done, {failed}, {self.skipped:,} skipped, "
            f"{self.seconds:,.1f} s, {self.calls_per_second:,.1f} calls a second"
        )
        return f"{text}; stopped: {self.stopped}" if self.stopped else text


def _plain(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return [_plain(each) for each in value] if isinstance(value, list) else value
