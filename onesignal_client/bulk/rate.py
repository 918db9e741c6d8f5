"""At most so many calls a second, for all bulk runs of one client."""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Hashable
from time import monotonic
from weakref import WeakKeyDictionary


class Rate:
    """Hands out moments to start at, so that no second has more of them than it may.

    Whoever has been late may catch up within a tenth of a second, but not more.

    Args:
        per_second: How many; may be less than one, or infinite.
    """

    def __init__(self, per_second: float) -> None:
        self.per_second = per_second
        at_once = 1 if math.isinf(per_second) else max(1, int(per_second / 10))
        self._window = at_once / per_second
        self._starts: deque[float] = deque(maxlen=at_once)
        self._lock = threading.Lock()
        self._ahead = 0.0

    def now(self) -> float:
        return monotonic() + self._ahead

    def reserve(self) -> float:
        """The moment at which one more may start, by `now`; it is taken from now on."""
        with self._lock:
            moment = self.now()
            if math.isinf(self.per_second):
                return moment
            if len(self._starts) == self._starts.maxlen:
                moment = max(moment, self._starts[0] + self._window)
            self._starts.append(moment)
            return moment

    def slept(self, until: float) -> None:
        """The wait for this moment is over, even where a test has frozen the clock."""
        with self._lock:
            self._ahead += max(0.0, until - self.now())


class Rates:
    """The rates of each client, by operation: runs that name the same one share it."""

    def __init__(self) -> None:
        self._of: WeakKeyDictionary[object, dict[Hashable, Rate]] = WeakKeyDictionary()
        self._lock = threading.Lock()

    def get(self, client: object, operation: str, per_second: float) -> Rate:
        with self._lock:
            rates = self._of.setdefault(client, {})
            rate = rates.get(operation)
            if rate is None or rate.per_second != per_second:
                rate = rates[operation] = Rate(per_second)
            return rate
