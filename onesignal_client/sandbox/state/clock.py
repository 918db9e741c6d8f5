"""The sandbox's time: it runs like the real one until a test sets, freezes or advances it."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta

HOUR = 3600
DAY = 24 * HOUR
LAST_MOMENT = datetime(9000, 1, 1, tzinfo=UTC).timestamp()
"""Far enough for every test, near enough that adding a month still gives a date."""


class Clock:
    """What the sandbox takes for now; safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._offset = 0.0
        self._frozen: float | None = None

    def timestamp(self) -> float:
        """Unix seconds with fractions."""
        frozen = self._frozen
        return time.time() + self._offset if frozen is None else frozen

    def seconds(self) -> int:
        """Whole Unix seconds."""
        return int(self.timestamp())

    def now(self) -> datetime:
        """The moment in UTC."""
        return datetime.fromtimestamp(self.timestamp(), UTC)

    @property
    def frozen(self) -> bool:
        """Whether time stands still."""
        return self._frozen is not None

    @property
    def state(self) -> tuple[float, float | None]:
        """How far it is off the real time, and where it stands still, if it does."""
        return self._offset, self._frozen

    @state.setter
    def state(self, state: tuple[float, float | None]) -> None:
        with self._lock:
            self._offset, self._frozen = state

    def set(self, moment: datetime | float | str) -> None:
        """Jump to `moment` (aware datetime, Unix seconds or ISO 8601); a frozen clock stays so."""
        target = _seconds(moment)
        with self._lock:
            if self._frozen is None:
                self._offset = target - time.time()
            else:
                self._frozen = target

    def advance(self, by: timedelta | float) -> None:
        """Let `by` (seconds or a timedelta) pass at once."""
        if isinstance(by, bool):
            raise ValueError("the step must be a number of seconds")
        step = by.total_seconds() if isinstance(by, timedelta) else float(by)
        self.set(self.timestamp() + step)

    def freeze(self, moment: datetime | float | str | None = None) -> None:
        """Stop the time, now or at `moment`."""
        target = self.timestamp() if moment is None else _seconds(moment)
        with self._lock:
            self._frozen = target

    def reset(self) -> None:
        """Back to the real time."""
        with self._lock:
            self._offset, self._frozen = 0.0, None


def iso(seconds: float) -> str:
    """Unix seconds in the ISO 8601 form that OneSignal uses, in UTC with milliseconds."""
    moment = datetime.fromtimestamp(seconds, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _seconds(moment: datetime | float | str) -> float:
    if isinstance(moment, str):
        moment = datetime.fromisoformat(moment)
    if isinstance(moment, datetime):
        if moment.utcoffset() is None:
            raise ValueError("a datetime without a time zone could mean any moment")
        moment = moment.timestamp()
    if isinstance(moment, bool):
        raise ValueError("the moment must be a date and time or Unix seconds")
    if not 0 <= moment <= LAST_MOMENT:
        raise ValueError("the moment must lie between the years 1970 and 9000")
    return float(moment)
