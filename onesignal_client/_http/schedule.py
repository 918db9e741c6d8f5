"""How long to wait before a request goes out again; loaded when a first request fails."""

from __future__ import annotations

import logging
import random

from tenacity import (
    RetryCallState,
    Retrying,
    stop_after_attempt,
    stop_before_delay,
    wait_random_exponential,
)

log = logging.getLogger("onesignal_client")
log.addHandler(logging.NullHandler())


class Schedule:
    """The waits of one request: full jitter, growing, until the attempts or the time run out."""

    def __init__(
        self, *, started: float, max_retries: int, backoff: float, max_wait: float, deadline: float
    ) -> None:
        self._wait = wait_random_exponential(multiplier=backoff, max=max_wait)
        self._stop = stop_after_attempt(max_retries + 1) | stop_before_delay(deadline)
        self._state = RetryCallState(Retrying(), None, (), {})
        self._state.start_time = started

    def next(self, now: float, at_least: float | None) -> float | None:
        """Seconds to wait before the next attempt, never less than asked; None: give up."""
        state = self._state
        state.outcome_timestamp = now
        state.upcoming_sleep = max(self._wait(state), spread(at_least or 0.0))
        if self._stop(state):
            return None
        state.prepare_for_next_attempt()
        return state.upcoming_sleep


def spread(seconds: float) -> float:
    """A little more, so that those who were told the same time do not all come at once."""
    return seconds + random.uniform(0.0, min(seconds, 20.0) / 20)  # noqa: S311
