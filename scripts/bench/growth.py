"""How cost grows, and whether it does so in a straight line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from .chart import Chart, Points
from .crew import Crew
from .data import PAGES

BODIES = (1_000, 100_000, 250_000, 500_000, 750_000, 1_000_000)
CONCURRENCY = (1, 50, 100, 200, 300, 400, 500)
SENDS_PER_TASK = 4


class Growth(NamedTuple):
    """A curve of ours with its base beside it."""

    chart: Chart
    unit: str
    ours: str
    """The name of our series."""

    @property
    def bend(self) -> float:
        """How much steeper the upper half is than the lower; 1 is a straight line."""
        points = self.chart.series[self.ours]
        middle = len(points) // 2
        return slope(points[middle:]) / slope(points[: middle + 1])


def slope(points: Points) -> float:
    """The slope of the straight line that fits best."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    x_mean, y_mean = _mean(xs), _mean(ys)
    rise = sum((x - x_mean) * (y - y_mean) for x, y in points)
    return rise / sum((x - x_mean) ** 2 for x in xs)


def measure(crew: Crew, rounds: int) -> list[Growth]:
    """The three curves: pages, bodies, tasks at once."""
    names = ["httpx", "ours"]
    pages = _curve(
        crew, names, PAGES, lambda size: {"task": "page", "size": size, "repeat": 5}, rounds
    )
    bodies = _curve(
        crew, names, BODIES, lambda size: {"task": "send", "size": size, "repeat": 5}, rounds
    )
    tasks = _curve(
        crew,
        ["httpx", "ours", "ours, no extra"],
        CONCURRENCY,
        lambda many: {"task": "fan_out", "total": SENDS_PER_TASK * many, "concurrency": many},
        1,
    )
    return [
        Growth(Chart("Reading a page", "notifications in it", "ms", pages), "notification", "ours"),
        Growth(Chart("Sending a body", "bytes in it", "ms", bodies), "byte", "ours"),
        Growth(
            Chart(f"{SENDS_PER_TASK} sends by each of many tasks", "tasks at once", "ms", tasks),
            "task",
            "ours",
        ),
    ]


def _curve(
    crew: Crew,
    names: list[str],
    xs: Sequence[int],
    task: Callable[[int], dict[str, Any]],
    rounds: int,
) -> dict[str, Points]:
    curves: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    for x in xs:
        for name, result in crew.turns(names, rounds, **task(x)).items():
            curves[name].append((x, result.median * 1e3))
    return curves


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
