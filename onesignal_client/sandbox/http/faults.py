"""Faults on demand: which request is struck, and by what.

A rule is counted for every request it matches; it strikes the nth of them, or each with some
probability from a seed of its own, so that a run can be repeated exactly.
"""

from __future__ import annotations

import json
import random
import re
import threading
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Any, Literal, get_args

from ..contract.context import Reply
from ..contract.document import Operation
from ..contract.errors import rate_limited

Kind = Literal[
    "status",
    "edge",
    "reset_before",
    "reset_after",
    "slow",
    "timeout",
    "truncated",
    "malformed",
]
"""
- `status`: answer with `status` (and `body`, `retry_after`) instead of doing anything
- `edge`: the same as a proxy at the edge answers, with an HTML page; 502 unless said otherwise
- `reset_before`: reset the connection, nothing was done
- `reset_after`: do the work, then reset the connection instead of answering
- `slow`: do the work, wait `seconds`, then answer
- `timeout`: do the work, hang for `seconds`, then drop the connection; `processed=False`: no work
- `truncated`: do the work, announce the whole reply, send half of it and hang up
- `malformed`: do the work, answer with a body that is no JSON although it says so
"""

EDGE_PAGE = (
    "<!DOCTYPE html>\n<html>\n<head><title>{status}: {text}</title></head>\n"
    "<body>\n<h1>{text}</h1>\n<p>Error {status} at the sandbox's edge.</p>\n</body>\n</html>\n"
)
EDGE_TEXTS = {
    502: "Bad gateway",
    503: "Service unavailable",
    504: "Gateway time-out",
    520: "Web server is returning an unknown error",
    521: "Web server is down",
    522: "Connection timed out",
    524: "A timeout occurred",
    530: "Origin DNS error",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to a request that is struck."""

    kind: Kind
    """What happens; see `Kind`."""
    status: int | None = None
    """For `status` (503 unless said otherwise) and `edge` (502)."""
    body: Any = None
    """For `status`: the JSON body, or a string sent as it is; OneSignal's own if left out."""
    retry_after: int | None = None
    """For `status` and `edge`: seconds in the `Retry-After` header; for a 429, 1 if left out."""
    seconds: float = 0.05
    """For `slow` and `timeout`."""
    processed: bool = True
    """For `timeout`: whether the work is done before it hangs."""

    def __post_init__(self) -> None:
        if self.kind not in get_args(Kind):
            raise ValueError(f"{self.kind!r} is no kind of fault: {', '.join(get_args(Kind))}")
        _check_whole("status", self.status, 200, 599)
        _check_whole("retry_after", self.retry_after, 0)
        _check_between("seconds", self.seconds, 3600)
        if not isinstance(self.processed, bool):
            raise ValueError("processed must be true or false")
        try:
            json.dumps(self.body, allow_nan=False)
        except TypeError as error:
            raise ValueError(f"body: {error}") from None

    @property
    def works(self) -> bool:
        """Whether the request is carried out although it is struck."""
        if self.kind == "timeout":
            return self.processed
        return self.kind in ("reset_after", "slow", "truncated", "malformed")

    def reply(self, operation: Operation | None) -> Reply:
        """What `status` and `edge` answer for an operation."""
        status = self.status or (502 if self.kind == "edge" else 503)
        retry_after = 1 if self.retry_after is None and status == 429 else self.retry_after
        headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
        if self.kind == "edge":
            page = EDGE_PAGE.format(status=status, text=EDGE_TEXTS.get(status, "Error"))
            return Reply(status, page, headers, media_type="text/html")
        if self.body is not None:
            media_type = "text/plain" if isinstance(self.body, str) else "application/json"
            return Reply(status, self.body, headers, media_type=media_type)
        if status == 429:
            limited = rate_limited(operation)
            return Reply(status, limited.body, headers, media_type=limited.media_type)
        message = "Service temporarily unavailable" if status == 503 else "Internal Server Error"
        return Reply(status, {"errors": [message]}, headers)


def _check_whole(name: str, value: Any, low: int, high: int = 10**9) -> None:
    if value is not None and not (type(value) is int and low <= value <= high):
        raise ValueError(f"{name} must be a whole number from {low} to {high}")


def _check_between(name: str, value: Any, high: int) -> None:
    if type(value) not in (int, float) or not 0 <= value <= high:
        raise ValueError(f"{name} must be a number from 0 to {high}")


@dataclass(slots=True)
class Rule:
    """When a fault strikes; `seen` and `struck` count the requests matched and hit."""

    faults: Sequence[Fault]
    operation: str | None = None
    method: str | None = None
    path: str | None = None
    nth: frozenset[int] | None = None
    times: int | None = None
    probability: float | None = None
    seed: int | None = None
    seen: int = 0
    struck: int = 0
    _random: random.Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)  # noqa: S311 - repeatable, no secret

    def matches(self, operation: str | None, method: str, path: str) -> bool:
        """Whether the rule is about such a request; if so, it is counted."""
        there = self.path is None or fnmatchcase(path, self.path)
        found = there and self.operation in (None, operation) and self.method in (None, method)
        self.seen += found
        return found

    def draw(self) -> Fault | None:
        """The fault for the request just counted, if its turn has come."""
        if self.nth is not None and self.seen not in self.nth:
            return None
        if self.times is not None and self.struck >= self.times:
            return None
        if self.probability is not None and self._random.random() >= self.probability:
            return None
        self.struck += 1
        return self.faults[0] if len(self.faults) == 1 else self._random.choice(self.faults)


class Faults:
    """The rules in force; the first that strikes decides."""

    def __init__(self, operations: Collection[str]) -> None:
        self._operations = operations
        self._lock = threading.Lock()
        self._rules: list[Rule] = []

    def add(
        self,
        fault: Kind | Fault | Sequence[Kind | Fault],
        *,
        operation: str | None = None,
        method: str | None = None,
        path: str | None = None,
        nth: int | Collection[int] | None = None,
        times: int | None = None,
        probability: float | None = None,
        seed: int | None = None,
        **options: Any,
    ) -> Rule:
        """Add a rule, for example `add("reset_after", operation="create_notification", nth=3)`.

        Several faults make a mix of which each stroke draws one. `operation` is the document's
        operationId; `path` may hold `*`. `nth` counts the requests that match, from 1; `times`
        bounds the strokes (a rule with neither `nth`, `times` nor `probability` strikes always).
        The remaining options are those of `Fault`.
        """
        given: Sequence[Kind | Fault] = [fault] if isinstance(fault, (str, Fault)) else fault
        if not given or not isinstance(given, (list, tuple)):
            raise ValueError("a rule needs a fault, or a list of them")
        if options and all(isinstance(each, Fault) for each in given):
            raise ValueError(f"{', '.join(options)}: to be given to Fault itself")
        if operation is not None and operation not in self._operations:
            near = get_close_matches(str(operation), self._operations, 3)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise ValueError(f"{operation!r} is no operation of the document{hint}")
        for name, text in (("method", method), ("path", path)):
            if text is not None and not (isinstance(text, str) and text):
                raise ValueError(f"{name} must be a text that is not empty")
        if probability is not None:
            _check_between("probability", probability, 1)
        _check_whole("times", times, 1)
        given_turns = [nth] if isinstance(nth, (int, str)) else nth
        turns = None if given_turns is None else frozenset(given_turns)
        if turns is not None and not turns:
            raise ValueError("nth must name a turn")
        for turn in turns or ():
            _check_whole("nth", turn, 1)
        faults = [each if isinstance(each, Fault) else Fault(each, **options) for each in given]
        method = method.upper() if method else None
        rule = Rule(faults, operation, method, path, turns, times, probability, seed)
        with self._lock:
            self._rules.append(rule)
        return rule

    def when(self, what: str, fault: Kind | Fault, *, nth: int | None = None) -> Rule:
        """Add a rule for `"POST /notifications"`, a method and a path that may hold `*`."""
        found = re.fullmatch(r"([A-Za-z]+) (/\S*)", what)
        if found is None:
            raise ValueError(f"{what!r} must be a method and a path, as in 'POST /notifications'")
        return self.add(fault, method=found[1], path=found[2], nth=nth)

    def remove(self, rule: Rule) -> None:
        """Take a rule out of force."""
        with self._lock:
            self._rules = [other for other in self._rules if other is not rule]

    def clear(self) -> None:
        """Take all rules out of force."""
        with self._lock:
            self._rules.clear()

    @property
    def rules(self) -> list[Rule]:
        """The rules in force, oldest first."""
        with self._lock:
            return list(self._rules)

    def strike(self, operation: str | None, method: str, path: str) -> Fault | None:
        """The fault that this request meets; every rule it matches counts it."""
        if not self._rules:
            return None
        with self._lock:
            fault: Fault | None = None
            for rule in self._rules:
                if rule.matches(operation, method, path) and fault is None:
                    fault = rule.draw()
            return fault
