"""How fast a group of calls may go, learnt from its 429s. No I/O, and no waiting."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterator
from time import monotonic
from typing import Any, Protocol

_SHORT = 0.01  # seconds too short to sleep: what is owed is slept later, in one go
_CAUTION = 0.95  # of the pace that got through
_ENOUGH = 5  # calls that got through shortly before tell a pace
_START = 1.0  # a second, where they tell none
_GROWTH = 0.05  # of the pace, and twice as much each time that it was not too much
_PATIENCE = 5  # pauses without another 429, until a known pace grows
_RESPECT = 3  # times as many, until it grows beyond what got through at the last 429
_CROWD = 10  # answers of which half must be 429s before one that names no time is believed
_FORGET = 60.0  # seconds without another 429, until there is no limit again


def spread(seconds: float) -> float:
    """A little more, so that those who were told the same time do not all come at once."""
    return seconds + random.uniform(0.0, min(seconds, 20.0) / 20)  # noqa: S311


class Clock:
    """Seconds that pass even where a test has frozen time: by as much as has been slept."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def now(self) -> float:
        return monotonic() + self._ahead

    def slept(self, planned: float, since: float) -> None:
        """A wait is over that began at `since`: it is not slept again, whatever the clock says."""
        self._ahead += max(0.0, planned - (self.now() - since))


class Waiting(Protocol):
    """A call that stands in line."""

    def must_give_up(self, seconds: float) -> bool:
        """Whether it has no time to wait so long."""
        raise NotImplementedError


class Pace:
    """Lets the calls of a group go one after the other, at the pace that the server grants.

    It knows no limit until the first 429. From then on calls stand in line: whoever is first in it
    sleeps until its time has come. After each 429 all of them pause for as long as the server asks,
    and go on a little slower than what got through before; without another one, a little faster.

    Args:
        clock: Tells the time.
        turn: A lock, for threads or for tasks; who holds it is first in line.
    """

    def __init__(self, clock: Clock, turn: Any) -> None:
        self.turn = turn
        self.progress = 0.0
        """When a call of the group last got through."""
        self._clock = clock
        self._through: deque[float] = deque(maxlen=1000)
        self._last: deque[bool] = deque(maxlen=_CROWD)
        """Which of the last answers were 429s."""
        self._per_second = 0.0
        self._growth = _GROWTH
        self._proven = 0.0
        self._next = 0.0
        self._longest = 0.0
        self._pause = 0.0
        self._is_known = False
        self._slowed = 0.0
        self._changed = 0.0

    @property
    def is_limited(self) -> bool:
        return self._per_second > 0

    def answered(self) -> None:
        """A call got through, however it was answered."""
        now = self.progress = self._clock.now()
        self._through.append(now)
        self._last.append(False)
        if self.is_limited:
            self._grow(now)

    def _grow(self, now: float) -> None:
        growth = self._growth if self._is_known else 1.0
        patience = max(self._pause, 1.0) * (_PATIENCE if self._is_known else 1)
        if self._is_known and self._per_second <= self._proven < self._per_second * (1 + growth):
            patience *= _RESPECT
        if now - self._changed > patience:
            self._per_second *= 1 + growth
            self._growth = min(2 * self._growth, 1.0)
            self._changed = now
        if now - self._slowed > max(_FORGET, self._pause):
            self._per_second = 0.0

    def is_crowded(self) -> bool:
        """Whether one more 429 that names no time tells of a limit, not of a mishap."""
        self._last.append(True)
        return self.is_limited or sum(self._last) >= _CROWD / 2

    def refused(self, started: float, asked: float) -> None:
        """A call that had started then met a 429, which asked to wait so many seconds."""
        now = self._clock.now()
        self._pause = asked
        if not self.is_limited or started > self._slowed:  # not one more of the same burst
            self._slow_down(now)
        pause = spread(self._pause)
        self._next = max(self._next, now + pause)
        self._longest = pause + 1 / self._per_second

    def _slow_down(self, now: float) -> None:
        window = max(self._pause, 1.0)
        recent = [moment for moment in self._through if moment > now - window]
        if len(recent) == self._through.maxlen:
            window = max(now - recent[0], 0.001)
        least = min(_START, self._per_second / 2) if self.is_limited else _START
        self._is_known = self.is_limited or len(recent) >= _ENOUGH
        self._proven = len(recent) / window
        self._per_second = max(_CAUTION * self._proven, least)
        self._slowed = self._changed = now
        self._growth = _GROWTH

    def waits(self, call: Waiting) -> Iterator[float]:
        """What the first in line has to sleep, until it may go, or must give up."""
        while self.is_limited:
            now = self._clock.now()
            # Never longer than was planned, wherever somebody has put the clock meanwhile.
            seconds = min(self._next - now, self._longest)
            if call.must_give_up(max(seconds, 0.0)):
                return
            if seconds <= _SHORT:
                self._next = max(self._next, now) + 1 / self._per_second
                return
            yield seconds
