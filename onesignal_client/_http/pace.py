"""How fast a group of calls may go, learnt from its 429s. No I/O, and no waiting."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Iterator
from time import monotonic
from typing import Any

_SHORT = 0.01  # seconds too short to sleep: what is owed is slept later, in one go
_LATE = 0.02  # seconds that may be caught up, since no sleep ends quite in time
_CAUTION = 0.95  # of the pace that got through
_ENOUGH = 5  # calls that got through shortly before tell a pace
_START = 1.0  # a second, where they tell none
_GROWTH = 0.05  # of the pace, and twice as much each time that it was not too much
_PATIENCE = 5  # pauses without another 429, until a known pace grows
_RESPECT = 3  # times as many, until it grows beyond what got through at the last 429
_CROWD = 6  # 429s more than other answers, among the last ones, tell of a limit
_CHANCE = 2  # 429s of few calls, after the pace has been doubted, may be chance
_DOUBTS = 3  # 429s, each at a pace that is below what got through, tell of none
_FORGET = 60.0  # seconds without another 429, until there is no limit again
_UNASKED = 1.0  # seconds to pause after 429s that name none


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


class Pace:
    """Lets the calls of a group go one after the other, at the pace that the server grants.

    A 429 alone holds back nobody but the call that met it. Where they are crowded, there is a
    limit. From then on calls stand in line: whoever is first in it sleeps until its time has come.
    All of them pause for as long as the server asks, and go on a little slower than what got
    through before; without another 429 a little faster.

    Another 429 alone slows them once more. Where that does not help, time and again, it is not the
    pace that brings the 429s: it grows then, until they are crowded.

    Args:
        clock: Tells the time.
        turn: A lock, for threads or for tasks; who holds it is first in line.
    """

    def __init__(self, clock: Clock, turn: Any) -> None:
        self.turn = turn
        self.progress = 0.0
        """When a call of the group last got through."""
        self.calls: set[object] = set()
        """Those that have begun and not ended."""
        self._clock = clock
        self._through: deque[float] = deque(maxlen=1000)
        self._balance = 0
        """How many more of the last answers were 429s than not."""
        self._per_second = 0.0
        self._is_known = False
        """Whether the pace follows what got through; otherwise it grows until 429s are crowded."""
        self._proven = 0.0
        self._growth = _GROWTH
        self._doubts = 0
        self._pause = 0.0
        self._next = 0.0
        self._met = 0.0
        self._slowed = 0.0
        self._changed = 0.0

    @property
    def is_limited(self) -> bool:
        return self._per_second > 0

    def answered(self) -> None:
        """A call got through, however it was answered."""
        now = self.progress = self._clock.now()
        self._through.append(now)
        self._balance = max(self._balance - 1, 0)
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
        if now - self._met > max(_FORGET, self._pause):
            self._per_second, self._is_known = 0.0, False

    def refused(self, started: float, asked: float | None) -> float | None:
        """A call that had started then met a 429, which asked to wait so many seconds.

        Returns how long that call has to wait. None: one that names no time is a failure like
        others, as long as it comes alone.
        """
        now = self._met = self._clock.now()
        held = spread(asked or _UNASKED)
        if self.is_limited and started <= self._slowed:
            return held  # one more of the same burst
        self._balance += 1
        if self._is_crowded(few=bool(asked)):
            self._pause = asked or _UNASKED
            self._next = max(self._next, now + held)
            self._start_again(now)
        elif self._is_known and now - self._slowed > self._pause:
            self._slow_down(now)
        return held if asked or self.is_limited else None

    def _is_crowded(self, *, few: bool) -> bool:
        """Whether 429s tell of a limit. `few`: those of few calls may, if most have met one."""
        if few and not self._is_known and self._balance > len(self.calls) / 2:
            return self._balance > _CHANCE or not self.is_limited
        return self._balance >= _CROWD

    def _start_again(self, now: float) -> None:
        """After the pause, at the pace that got through before it."""
        recent, seconds = self._recent(now, max(self._pause, 1.0))
        self._is_known = recent >= (1 if self.is_limited else _ENOUGH)
        self._doubts = 0
        least = min(_START, self._per_second / 2) if self.is_limited else _START
        self._follow(max(recent / seconds, least), since=self._next)

    def _slow_down(self, now: float) -> None:
        """After a 429 alone; below the pace that got through it shows that this does not help."""
        before = self._per_second or _START
        self._doubts = self._doubts + 1 if before < self._proven else 0
        self._is_known = self._doubts < _DOUBTS
        recent, seconds = self._recent(now, min(max(self._pause, 1.0), now - self._slowed))
        # Of few calls, all may have been held back meanwhile.
        self._follow(max(recent / seconds, before / 2), since=now)

    def _recent(self, now: float, seconds: float) -> tuple[int, float]:
        """How many calls got through in the last seconds, and in how many of them."""
        # A copy, since other threads go on.
        recent = [moment for moment in list(self._through) if moment > now - seconds]
        if len(recent) == self._through.maxlen:
            seconds = max(now - recent[0], 0.001)
        return len(recent), seconds

    def _follow(self, through: float, *, since: float) -> None:
        """Go a little slower than what got through."""
        self._proven, self._per_second = through, _CAUTION * through
        self._growth, self._balance = _GROWTH, 0
        self._slowed = self._changed = since

    def waits(self, must_give_up: Callable[[float], bool]) -> Iterator[float]:
        """What the first in line has to sleep, until it may go, or has no time to wait so long."""
        while per_second := self._per_second:  # which another thread may change
            now = self._clock.now()
            # Never longer than was planned, wherever somebody has put the clock meanwhile.
            seconds = min(self._next - now, spread(self._pause) + 1 / per_second)
            if must_give_up(max(seconds, 0.0)):
                return
            if seconds <= _SHORT:
                self._next = max(self._next, now - _LATE) + 1 / per_second
                return
            yield seconds
