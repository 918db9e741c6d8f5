"""Rate limits: so many requests a second for each app and operation, as they arrive."""

from __future__ import annotations

import time

APPS_KEPT = 10_000


class Limits:
    """Counts requests in windows of one second of real time."""

    def __init__(self) -> None:
        self._window = 0
        self._counts: dict[tuple[str, str], int] = {}

    def exceeded(self, app_id: str, operation: str, limit: int) -> bool:
        """Count a request; whether there were more than the limit in this second."""
        if not limit:
            return False
        window = int(time.monotonic())
        if window != self._window or len(self._counts) > APPS_KEPT:
            self._window = window
            self._counts.clear()
        key = (app_id, operation)
        self._counts[key] = self._counts.get(key, 0) + 1
        return self._counts[key] > limit
