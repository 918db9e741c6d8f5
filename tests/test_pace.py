"""The pace of a group of calls: it finds a true limit, and lone 429s do not slow it down.

All in simulated time: most with the plans that the transports follow, the rules by themselves.
"""

from __future__ import annotations

import itertools
import logging
import random
from collections.abc import Callable
from copy import copy
from typing import Any

import httpx
import pytest

from onesignal_client._http import pace
from onesignal_client._http.policy import Attempt, Call, Step
from tests.support.simulation import (
    URL,
    Answer,
    FixedWindow,
    Simulation,
    SlidingWindow,
    TokenBucket,
    reply,
)

LATENCY = 0.02
LIMIT = 40

Simulate = Callable[..., Simulation]


@pytest.fixture
def simulate(monkeypatch: pytest.MonkeyPatch) -> Simulate:
    """A client and a server in simulated time; chance is the same each time."""
    monkeypatch.setattr(logging.getLogger("onesignal_client"), "disabled", True)
    monkeypatch.setattr(random, "uniform", random.Random(1).uniform)

    def start(server: Answer, **settings: Any) -> Simulation:
        simulation = Simulation(server, latency=LATENCY, **settings)
        monkeypatch.setattr(pace, "monotonic", simulation.clock)
        return simulation

    return start


def at_random(share: float, asked: float = 1.0, otherwise: Answer = lambda _: None) -> Answer:
    """A server that answers so many requests with a 429, whatever the pace."""
    dice = random.Random(3)
    return lambda now: asked if dice.random() < share else otherwise(now)


def unpaced(callers: int, share: float, asked: float = 1.0) -> float:
    """Calls a second, if each waits for nothing but its own 429s."""
    return callers / (LATENCY + share / (1 - share) * asked)


# A true limit


@pytest.mark.parametrize(
    ("callers", "calls"), [(1, 2000), (2, 2000), (4, 2000), (64, 4000), (8000, 8000)]
)
@pytest.mark.parametrize(
    "server",
    [
        lambda: FixedWindow(LIMIT),
        lambda: SlidingWindow(LIMIT),
        lambda: TokenBucket(LIMIT, burst=LIMIT),
        lambda: TokenBucket(LIMIT, burst=5 * LIMIT),
    ],
    ids=["fixed window", "sliding window", "bucket", "large bucket"],
)
def test_all_get_through_a_true_limit_in_nearly_the_ideal_time(
    simulate: Simulate, server: Callable[[], Answer], callers: int, calls: int
) -> None:
    counted = simulate(server()).run(callers, calls=calls)
    assert counted.sent == len(counted.passed) == calls
    assert counted.share_refused <= 0.05
    assert counted.seconds <= 1.15 * calls / LIMIT


@pytest.mark.parametrize("after", [10, 36, 160])
@pytest.mark.parametrize(
    "kind", [FixedWindow, lambda limit: TokenBucket(limit, limit)], ids=["window", "bucket"]
)
def test_a_limit_that_changes_is_followed(
    simulate: Simulate, kind: Callable[[int], Answer], after: int
) -> None:
    first, second = kind(LIMIT), kind(after)
    counted = simulate(lambda now: (first if now < 30 else second)(now)).run(64, seconds=100)
    assert counted.per_second(10, 30) == pytest.approx(LIMIT, rel=0.1)
    assert counted.per_second(70) == pytest.approx(after, rel=0.15)
    assert counted.share_refused <= 0.06


def test_a_true_limit_with_a_long_pause_stops_all(simulate: Simulate) -> None:
    limited = simulate(FixedWindow(1200, seconds=30), deadline=100)
    counted = limited.run(64, calls=6000)
    assert counted.sent == 6000
    assert counted.share_refused <= 0.05
    assert counted.seconds <= 150


def test_a_limit_that_names_no_time_is_found_too(simulate: Simulate) -> None:
    limit = FixedWindow(LIMIT)
    unnamed = simulate(lambda now: None if limit(now) is None else 0.0)
    counted = unnamed.run(64, calls=4000)
    assert counted.sent == 4000
    assert counted.share_refused <= 0.05
    assert counted.seconds <= 1.1 * 4000 / LIMIT


def test_a_true_limit_is_found_among_429s_at_random(simulate: Simulate) -> None:
    counted = simulate(at_random(0.04, otherwise=FixedWindow(LIMIT))).run(64, calls=4000)
    assert counted.sent == 4000
    assert counted.share_refused <= 0.04 + 0.07
    assert counted.seconds <= 1.4 * 4000 / LIMIT


@pytest.mark.parametrize("callers", [1, 100])
@pytest.mark.parametrize("asked", [1.0, 0.0], ids=["named", "unnamed"])
def test_nothing_but_429s_ends_within_the_deadline(
    simulate: Simulate, asked: float, callers: int
) -> None:
    counted = simulate(lambda _: asked, deadline=30).run(callers, calls=callers)
    assert counted.failed == callers
    assert counted.seconds <= 30
    assert counted.requests <= 25 * callers


def test_a_limit_is_forgotten(simulate: Simulate) -> None:
    limit = FixedWindow(LIMIT)
    simulation = simulate(lambda now: limit(now) if now < 20 else None)
    simulation.run(64, calls=400)
    simulation.now = 80.0
    simulation.run(1, calls=1)
    start = simulation.now
    simulation.run(64, calls=640)
    assert simulation.now - start == pytest.approx(10 * LATENCY)


# No limit


@pytest.mark.parametrize("share", [0.01, 0.04, 0.1])
@pytest.mark.parametrize("callers", [8, 64])
def test_429s_at_random_hold_back_only_the_calls_that_meet_them(
    simulate: Simulate, callers: int, share: float
) -> None:
    seconds = 160 / callers
    counted = simulate(at_random(share)).run(callers, seconds=seconds)
    assert counted.failed == 0
    for until in (seconds / 2, seconds):
        assert counted.per_second(until - seconds / 2, until) >= 0.8 * unpaced(callers, share)


@pytest.mark.parametrize("share", [0.01, 0.04, 0.1])
@pytest.mark.parametrize("callers", [1, 2, 4])
def test_few_callers_learn_that_429s_come_at_random(
    simulate: Simulate, callers: int, share: float
) -> None:
    """Each may tell of a limit, as far as they can know, until going slower has not helped."""
    counted = simulate(at_random(share)).run(callers, seconds=120)
    assert counted.failed == 0
    assert counted.per_second(60) >= 0.5 * unpaced(callers, share)


def test_one_long_pause_holds_back_only_the_call_that_met_it(simulate: Simulate) -> None:
    number = itertools.count()
    server = simulate(lambda _: 30.0 if next(number) == 1000 else None, deadline=100)
    assert server.run(64, seconds=2).per_second(0.5) >= 0.95 * 63 / LATENCY


@pytest.mark.parametrize("share", [0, 0.04])
def test_a_pace_recovers_after_nothing_got_through(simulate: Simulate, share: float) -> None:
    server = at_random(share)
    outage = simulate(lambda now: 1.0 if 0.1 < now < 3 else server(now))
    counted = outage.run(64, seconds=16)
    assert counted.failed == 0
    assert counted.per_second(15) >= 0.8 * unpaced(64, share)


@pytest.mark.parametrize(("refusals", "status"), [(100, 200), (101, 429)])
def test_one_call_takes_a_hundred_429s_and_no_more(
    simulate: Simulate, refusals: int, status: int
) -> None:
    """While time stands still, as it does for who sees others get through."""
    request = httpx.Request("POST", URL, content=b'{"idempotency_key": "1"}')
    plan, brought, sent = Call(simulate(lambda _: None).policy, request).steps(), None, 0
    with pytest.raises(StopIteration) as end:
        while True:
            step, brought = plan.send(brought), None
            if step is Step.SEND:
                sent += 1
                answer = reply(1.0 if sent <= refusals else None)
                brought = Attempt(answer, answer.content, None)
    assert end.value.value.status_code == status
    assert sent == 101


def test_what_one_call_waits_for_its_429s_is_not_its_own_time(simulate: Simulate) -> None:
    server = at_random(0.1, otherwise=at_random(0.1, asked=0.0))
    counted = simulate(server, deadline=1.5).run(64, calls=4000)
    assert counted.sent == 4000


def test_a_429_that_names_no_time_and_comes_alone_is_a_failure_like_others(
    simulate: Simulate,
) -> None:
    """It is repeated after a short random wait, for which nobody else waits."""
    for callers, seconds in ((1, 100), (64, 2)):
        counted = simulate(at_random(0.04, asked=0.0)).run(callers, seconds=seconds)
        assert counted.per_second() >= 0.9 * unpaced(callers, 0.04, asked=0.25)
    counted = simulate(at_random(0.3, asked=0.0), max_retries=0).run(8, calls=300)
    assert counted.failed == counted.refused


# The rules by themselves

CAUTION = 0.95
MANY = 100
"""Callers of whom a few 429s tell nothing."""


class Group(pace.Clock):
    """A group of callers; its time stands still until somebody sleeps or gets through."""

    def __init__(self, callers: int) -> None:
        super().__init__()
        self.time = 64.0
        self.pace = pace.Pace(self, None)
        self.pace.calls.update(range(callers))
        self.patience = float("inf")

    def now(self) -> float:
        return self.time

    def must_give_up(self, seconds: float) -> bool:
        return not 0 <= seconds <= self.patience

    def through(self, calls: int, seconds: float) -> None:
        for _ in range(calls):
            self.time += seconds / calls
            self.pace.answered()

    def refused(self, asked: float | None = 1.0, times: int = 1) -> float | None:
        for _ in range(times):
            held = self.pace.refused(self.time, asked)
        return held

    def stand_in_line(self) -> float:
        """How long the next one has to sleep."""
        before = self.time
        for seconds in self.pace.waits(self.must_give_up):
            self.time += seconds
        return self.time - before

    @property
    def per_second(self) -> float:
        """The pace that callers in a row would meet, once they have caught up."""
        paced, before = self.pace, self.time
        self.pace = copy(paced)
        seconds = [self.stand_in_line() for _ in range(5)]
        self.pace, self.time = paced, before
        return 1 / seconds[-1]


@pytest.fixture
def _no_chance(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random, "uniform", lambda least, _: least)


by_rule = pytest.mark.usefixtures("_no_chance")


def limited(callers: int = MANY, calls: int = 16, asked: float = 1.0) -> Group:
    """So many got through in a second, then 429s told of a limit, and the pause is over."""
    group = Group(callers)
    group.through(calls, 1.0)
    while not group.pace.is_limited:
        group.refused(asked)
    group.stand_in_line()
    return group


@by_rule
@pytest.mark.parametrize("answers", [0, 8])
@pytest.mark.parametrize(
    ("callers", "asked", "crowd"),
    [(1, 1.0, 1), (2, 1.0, 2), (3, 1.0, 2), (4, 1.0, 3), (10, 1.0, 6), (99, 1.0, 6), (1, None, 6)],
)
def test_429s_are_crowded_if_most_callers_have_met_one_or_six_came_on_end(
    callers: int, asked: float | None, crowd: int, answers: int
) -> None:
    group = Group(callers)
    group.through(answers, 1.0)
    for _ in range(crowd - 1):
        assert group.refused(asked) == asked
        assert not group.pace.is_limited
        assert group.stand_in_line() == 0
    assert group.refused(asked) == 1.0
    assert group.pace.is_limited
    assert group.stand_in_line() == 1.0


@by_rule
def test_as_many_429s_as_answers_tell_of_no_limit() -> None:
    group = Group(MANY)
    for _ in range(20):
        group.refused()
        group.through(1, 0.0)
    assert not group.pace.is_limited
    for _ in range(5):
        group.refused(times=2)
        group.through(1, 0.0)
    assert group.refused() and group.pace.is_limited


@by_rule
@pytest.mark.parametrize(
    ("before", "last", "asked", "through"),
    [
        (32, 16, 1.0, 16),
        (32, 16, 2.0, 24),
        (32, 16, 0.5, 16),
        (0, 4, 1.0, 4),
        (0, 0, 1.0, 1),
        (8, 0, 2.0, 4),
        (8, 0, 1.0, 1),
    ],
)
def test_the_first_pace_is_a_little_less_than_got_through_before_the_429s(
    before: int, last: int, asked: float, through: float
) -> None:
    """As long before as they ask to wait, but a second at least; one a second if nothing did."""
    group = Group(MANY)
    group.through(before, 1.0)
    group.time += 0 if last else 1.0
    group.through(last, 1.0)
    group.refused(asked, times=6)
    assert group.per_second == pytest.approx(CAUTION * through)


@by_rule
def test_of_very_many_that_got_through_the_last_thousand_tell_the_pace() -> None:
    group = Group(MANY)
    group.through(4096, 256.0)
    group.refused(300.0, times=6)
    assert group.per_second == pytest.approx(CAUTION * 16, rel=0.002)
    at_once = Group(MANY)
    at_once.through(1000, 0.0)
    at_once.refused(times=6)
    assert [at_once.stand_in_line() for _ in range(MANY)] == [1.0] + (MANY - 1) * [0.0]


@by_rule
@pytest.mark.parametrize("asked", [0.25, 1.0, 2.0])
def test_a_known_pace_grows_faster_and_faster_but_hesitates_where_429s_came(asked: float) -> None:
    group = limited(calls=5, asked=asked)
    expected = group.per_second
    steps = [(5, 0.05), (15, 0.1), (5, 0.2), (5, 0.4), (5, 0.8), (5, 1), (5, 1)]
    for pauses, growth in steps[: 3 if asked > 1 else None]:  # within a minute
        group.through(1, pauses * max(asked, 1.0))
        assert group.per_second == pytest.approx(expected)
        group.through(1, 0.125)
        expected *= 1 + growth
        assert group.per_second == pytest.approx(expected)


@by_rule
@pytest.mark.parametrize("calls", [0, 4])
def test_a_pace_that_too_few_have_told_doubles_after_each_pause(calls: int) -> None:
    group = limited(calls=calls)
    expected = group.per_second
    for _ in range(4):
        group.through(1, 1.0)
        assert group.per_second == pytest.approx(expected)
        group.through(1, 0.125)
        expected *= 2
        assert group.per_second == pytest.approx(expected)


@by_rule
@pytest.mark.parametrize(("asked", "seconds"), [(1.0, 60.0), (100.0, 100.0)])
def test_a_limit_is_forgotten_a_minute_after_the_last_429_or_the_pause_it_asked_for(
    asked: float, seconds: float
) -> None:
    group = Group(1)
    group.refused(asked)
    group.through(1, seconds)
    assert group.pace.is_limited
    group.through(1, 0.125)
    assert not group.pace.is_limited
    assert group.stand_in_line() == 0
    group.refused(asked)
    assert group.pace.is_limited


@by_rule
@pytest.mark.parametrize(
    ("asked", "seconds", "calls", "through"),
    [(1.0, 4.0, 12, 12), (1.0, 4.0, 2, 15.2 / 2), (2.0, 4.0, 20, 10), (0.25, 0.5, 6, 12)],
)
def test_a_lone_429_slows_a_known_pace_down_to_what_got_through_or_half(
    asked: float, seconds: float, calls: int, through: float
) -> None:
    group = limited(asked=asked)
    before = group.per_second
    assert before == pytest.approx(15.2 if asked < 2 else 7.6)
    window = min(max(asked, 1.0), seconds)
    group.time += seconds - window
    group.through(calls, window)
    assert group.refused(asked) == asked
    assert group.per_second == pytest.approx(CAUTION * through)


@by_rule
def test_a_lone_429_soon_after_another_or_of_a_call_begun_before_changes_nothing() -> None:
    group = limited()
    for seconds in (0.0, 0.5, 0.5):
        group.time += seconds
        assert group.refused() == 1.0
        assert group.refused(None) == 1.0
        group.through(2, 0.0)
        assert group.per_second == pytest.approx(CAUTION * 16)
    group.time += 0.125
    assert group.pace.refused(group.time - 1.125, 1.0) == 1.0
    assert group.per_second == pytest.approx(CAUTION * 16)
    group.refused()
    assert group.per_second < CAUTION * 16


@by_rule
@pytest.mark.parametrize("grown", [False, True])
def test_three_lone_429s_below_what_got_through_show_that_slowness_does_not_help(
    grown: bool,
) -> None:
    group = limited()
    for number in range(5 if grown else 3):
        if number == 2 and grown:  # above what got through, and slowed down by that
            group.through(1, 5.125)
            group.through(1, 15.125)
        group.through(16, 2.0)
        group.refused()
    expected = group.per_second
    group.through(1, 1.125)
    assert group.per_second == pytest.approx(expected if grown else 2 * expected)


@by_rule
def test_429s_that_go_on_after_a_pause_halve_the_pace_and_few_of_few_callers_are_chance() -> None:
    group = Group(1)
    group.refused()
    for expected in (1.0, 0.95 / 2, 0.95**2 / 4):
        group.stand_in_line()
        assert group.per_second == pytest.approx(CAUTION * expected)
        group.time += 0.125
        group.refused(times=2)
        assert group.per_second == pytest.approx(CAUTION * expected)
        group.refused()


@by_rule
def test_one_that_got_through_since_tells_the_pace_of_a_limit_met_again() -> None:
    group = limited(callers=1, calls=0)
    group.through(1, 0.5)
    group.refused(times=3)
    assert group.stand_in_line() == 1.0
    group.through(1, 1.125)
    assert group.per_second == pytest.approx(CAUTION)


@by_rule
def test_those_in_line_go_one_after_the_other_and_catch_up_only_a_little() -> None:
    group = limited(calls=16)
    gap = 1 / group.per_second
    assert [group.stand_in_line() for _ in range(3)] == pytest.approx(3 * [gap])
    group.time += 3.0
    assert [group.stand_in_line() for _ in range(3)] == pytest.approx([0, gap - 0.02, gap])
    group.time -= 1000.0
    assert next(group.pace.waits(group.must_give_up)) == pytest.approx(1.0 + gap)
    group.time += 1000.0
    group.patience = 0.9 * gap
    assert [group.stand_in_line() for _ in range(2)] == [0, 0]  # gave up
    group.patience = 1.1 * gap
    assert group.stand_in_line() == pytest.approx(gap)
    group.time += gap
    group.patience = 0.0
    assert group.stand_in_line() == 0  # went
    group.patience = 1.1 * gap
    assert group.stand_in_line() == pytest.approx(gap)


@by_rule
def test_waits_too_short_to_sleep_are_slept_together() -> None:
    group = limited(calls=128)
    gap = 1 / (CAUTION * 128)
    waits = [group.stand_in_line() for _ in range(5)]
    assert waits == pytest.approx([0, 2 * gap, 0, 2 * gap, 0])


def test_those_told_the_same_time_come_back_a_little_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    for end, expected in ((min, [10.0, 100.0]), (max, [10.5, 101.0])):
        monkeypatch.setattr(random, "uniform", lambda *bounds, end=end: end(bounds))
        assert [pace.spread(seconds) for seconds in (10.0, 100.0)] == expected


def test_what_was_slept_has_passed_whatever_the_clock_says(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = pace.Clock()
    for passed, expected in ((0.0, 5.0), (2.0, 5.0), (5.0, 5.0), (7.0, 7.0)):
        monkeypatch.setattr(pace, "monotonic", lambda: 100.0)
        since = clock.now()
        monkeypatch.setattr(pace, "monotonic", lambda passed=passed: 100.0 + passed)
        clock.slept(5.0, since)
        assert clock.now() - since == pytest.approx(expected)
