"""Many calls against a server that limits them, in simulated time: nothing sleeps, no network.

The plans of the retries are followed as the transports follow them, at the moments that a list of
events says.
"""

from __future__ import annotations

import heapq
import itertools
from collections import deque
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeAlias, cast

import httpx

from onesignal_client._http.policy import NOT_YET, Attempt, Call, Policy, Step

URL = httpx.URL("http://server/notifications")
REQUEST = httpx.Request("POST", URL, json={"idempotency_key": "k"})
"""That of every call: to make one takes as long as all else."""
Answer = Callable[[float], float | None]
"""What a server says to a request at this moment: None, or the `Retry-After` of a 429; 0: none."""
Wait: TypeAlias = "float | deque[Task]"
"""So many seconds, or in this queue."""
Task: TypeAlias = Generator[Wait, None, None]


class FixedWindow:
    """So many requests in each window of so many seconds; refused ones do not count."""

    def __init__(self, limit: float, seconds: float = 1.0) -> None:
        self.limit = limit
        self._seconds = seconds
        self._window = -1
        self._count = 0

    def __call__(self, now: float) -> float | None:
        window = int(now // self._seconds)
        if window != self._window:
            self._window, self._count = window, 0
        if self._count >= self.limit:
            return self._seconds
        self._count += 1
        return None


class SlidingWindow:
    """So many requests in any second."""

    def __init__(self, limit: int) -> None:
        self._passed: deque[float] = deque([-1.0] * limit, maxlen=limit)

    def __call__(self, now: float) -> float | None:
        if now - self._passed[0] < 1:
            return 1.0
        self._passed.append(now)
        return None


class TokenBucket:
    """So many requests a second, and as many at once as the bucket holds."""

    def __init__(self, rate: float, burst: float) -> None:
        self._rate, self._burst = rate, burst
        self._tokens, self._when = burst, 0.0

    def __call__(self, now: float) -> float | None:
        self._tokens = min(self._burst, self._tokens + (now - self._when) * self._rate)
        self._when = now
        if self._tokens < 1:
            return 1.0
        self._tokens -= 1
        return None


@cache
def reply(asked: float | None) -> httpx.Response:
    if asked is None:
        return httpx.Response(200, content=b'{"id":"m"}')
    headers = {"Retry-After": f"{asked:g}"} if asked else {}
    return httpx.Response(429, headers=headers, content=b"{}")


class Line:
    """A lock, as tasks know it: whoever comes first has it first."""

    def __init__(self) -> None:
        self.waiting: deque[Task] = deque()
        self.taken = False


@dataclass
class Counted:
    """What became of the calls."""

    sent: int = 0
    failed: int = 0
    requests: int = 0
    refused: int = 0
    seconds: float = 0.0
    passed: list[float] = field(default_factory=list)
    """When each request got through."""

    @property
    def share_refused(self) -> float:
        return self.refused / self.requests

    def per_second(self, since: float = 0.0, until: float = float("inf")) -> float:
        """How many got through, on average between two moments."""
        until = min(until, self.seconds)
        return sum(since <= moment < until for moment in self.passed) / (until - since)


class Simulation:
    """A transport, its connections and a server.

    Args:
        answer: The server.
        latency: Seconds from a request to its reply.
        connections: How many requests are under way at most.
    """

    def __init__(
        self, answer: Answer, *, latency: float = 0.02, connections: int = 200, **settings: Any
    ) -> None:
        self.now = 0.0
        self.counted = Counted()
        self.policy = Policy(
            **{
                "lock": Line,
                "max_retries": 12,
                "backoff": 0.5,
                "max_wait": 5.0,
                "deadline": 30.0,
                "max_response_size": 10**6,
                **settings,
            },
        )
        self._answer = answer
        self._latency = latency
        self._free = connections
        self._waiting: deque[Task] = deque()
        self._events: list[tuple[float, int, Task]] = []
        self._number = itertools.count()

    def clock(self) -> float:
        return self.now

    def run(self, callers: int, *, calls: int = 10**9, seconds: float = float("inf")) -> Counted:
        """So many callers make calls one after the other, until so many are made or time is up."""
        left = iter(range(calls))
        for _ in range(min(callers, calls)):
            self._later(0.0, self._caller(left))
        while self._events and self._events[0][0] <= seconds:
            self.now, _, task = heapq.heappop(self._events)
            self._go_on(task)
        self.counted.seconds = seconds if self._events else self.now
        return self.counted

    def _later(self, seconds: float, task: Task) -> None:
        heapq.heappush(self._events, (self.now + seconds, next(self._number), task))

    def _go_on(self, task: Task) -> None:
        """Run a task up to its next wait."""
        for wait in task:
            if isinstance(wait, deque):
                wait.append(task)
            else:
                self._later(wait, task)
            return

    def _caller(self, left: Iterator[int]) -> Task:
        for _ in left:
            reply = yield from self._follow(Call(self.policy, REQUEST))
            self.counted.sent += reply.is_success
            self.counted.failed += not reply.is_success

    def _follow(self, call: Call) -> Generator[Wait, None, httpx.Response]:
        plan, brought = call.steps(), None
        while True:
            try:
                step, brought = plan.send(brought), None
            except StopIteration as end:
                return cast("httpx.Response", end.value)
            if step is Step.SEND:
                brought = yield from self._send(call)
            elif isinstance(step, float):
                yield step
            else:
                line: Line = call.pace.turn
                if line.taken:
                    yield line.waiting
                line.taken = True
                yield from call.pace.waits(call.must_give_up)
                line.taken = False
                if line.waiting:
                    line.taken = True
                    self._later(0.0, line.waiting.popleft())

    def _send(self, call: Call) -> Generator[Wait, None, Attempt]:
        if not self._free:
            yield self._waiting
            self._free += 1  # that of who called us
        self._free -= 1
        if call.must_stand_in_line:
            attempt = NOT_YET
        else:
            yield self._latency / 2
            asked = self._answer(self.now)
            self.counted.requests += 1
            if asked is None:
                self.counted.passed.append(self.now)
            else:
                self.counted.refused += 1
            response = reply(asked)
            yield self._latency / 2
            attempt = Attempt(response, response.content, None)
        if self._waiting:
            self._later(0.0, self._waiting.popleft())
        else:
            self._free += 1
        return attempt
