"""How cost grows, and whether it does so in a straight line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from .chart import Chart, Points
from .contenders import LABELS
from .crew import Crew
from .data import PAGES

BODIES = (1_000, 100_000, 250_000, 500_000, 750_000, 1_000_000)
CONCURRENCY = (1, 50, 100, 200, 300, 400, 500)
SENDS_PER_TASK = 4


class Growth(NamedTuple):
    """A curve of ours with its base beside it."""

    chart: Chart
    unit: str

    @property
    def ours(self) -> Points:
        return self.chart.series[LABELS["ours"]]

    @property
    def bend(self) -> float:
        """How much steeper the upper half is than the lower; 1 is a straight line."""
        points = self.ours
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
    names = ["ours", "httpx"]
    pages = _curve(
        crew, names, PAGES, lambda size: {"task": "page", "size": size, "repeat": 20}, rounds
    )
    bodies = _curve(
        crew, names, BODIES, lambda size: {"task": "send", "size": size, "repeat": 20}, rounds
    )
    tasks = _curve(
        crew,
        ["ours", "ours, aiohttp"],
        CONCURRENCY,
        lambda many: {"task": "fan_out", "total": SENDS_PER_TASK * many, "concurrency": many},
        2,
    )
    return [
        Growth(_chart("Reading a page", "notifications in it", pages), "notification"),
        Growth(_chart("Sending a body", "bytes in it", bodies), "byte"),
        Growth(
            _chart(f"{SENDS_PER_TASK} sends by each of many tasks", "tasks at once", tasks),
            "task",
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
    return {LABELS[name]: points for name, points in curves.items()}


def _chart(title: str, x_label: str, curves: dict[str, Points]) -> Chart:
    return Chart(title, x_label, "ms", curves, names=tuple(LABELS.values()))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
