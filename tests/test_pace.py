"""The pace of a group of calls: it finds a true limit, and lone 429s do not slow it down.

All in simulated time, with the plans that the transports follow.
"""

from __future__ import annotations

import itertools
import logging
import random
from collections.abc import Callable
from typing import Any

import pytest

from onesignal_client._http import pace
from tests.support.simulation import (
    Answer,
    FixedWindow,
    Simulation,
    SlidingWindow,
    TokenBucket,
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
