"""The whole benchmark, from the server to the page of what was measured."""

from __future__ import annotations

import argparse
import sys
import time

from scripts import ROOT
from scripts.official.env import official_python

from . import chart, cold, growth, report
from .contenders import CONTENDERS, LABELS
from .crew import Crew, Result, crew
from .server import serve
from .user_env import user_python

OURS = ("httpx", "httpx + aiohttp", "ours", "ours, aiohttp")
FAN_OUT = (1, 2, 5, 10, 20, 50, 100, 200)
FAN_OUT_SENDS = 800
NOTIFICATIONS = 100_000
OFFICIAL_NOTIFICATIONS = 500  # it reads about a hundred in a second


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure speed; takes up to five minutes.")
    parser.add_argument("--quick", action="store_true", help="few rounds, and write nothing")
    quick = parser.parse_args().quick
    began = time.monotonic()
    pythons = dict.fromkeys(OURS, user_python())
    if official := official_python():
        pythons["official"] = official
    with serve() as server:
        print(f"Measuring against {server.name} …", flush=True)
        rows = measure(pythons, server.base_url, rounds=3 if quick else 15)
        if not quick:
            with crew(pythons, server.base_url) as workers:
                grown = growth.measure(workers, rounds=5)
                fan = fan_out(workers, [name for name in CONTENDERS if name in pythons])
    if not quick:
        (ROOT / "docs" / "pictures" / "fanout.svg").write_text(chart.page([fan]))
        (ROOT / "docs" / "pictures" / "growth.svg").write_text(
            chart.page([each.chart for each in grown])
        )
        report.write("bench", report.whole(rows, grown, server.name))
        print(report.straightness(grown))
    print(f"Done in {time.monotonic() - began:.0f} s.")
    return 0


def measure(pythons: dict[str, str], base_url: str, rounds: int) -> list[report.Row]:
    """The table, printed row by row."""
    rows: list[report.Row] = []

    def add(what: str, kind: report.Kind, results: dict[str, Result], aim: str) -> None:
        rows.append(report.Row(what, kind, results, aim))
        print(rows[-1].line(), flush=True)

    add("import", "time", cold.imports(pythons, rounds), "≤ 0.3")
    first = cold.first_sends(pythons, base_url, rounds)
    add("import, client, first send", "time", first, "≤ 1.25")
    one_each: list[str] = [name for name in ("httpx", "official", "ours") if name in pythons]
    with crew(pythons, base_url) as workers:
        sends = workers.turns(one_each, rounds, task="send", repeat=100)
        add("one send", "time", sends, "≤ 1.12")
        pages = workers.turns(one_each, rounds, task="page", repeat=40, size=50)
        add("a page of 50 notifications", "time", pages, "≤ 1.8")
        few = max(rounds // 3, 2)
        many = workers.turns(list(pythons), few, task="fan_out", total=2000, concurrency=50)
        rates = {name: result.map(lambda seconds: 2000 / seconds) for name, result in many.items()}
        add("2,000 sends, 50 at a time", "rate", rates, "≥ 2.2 (with aiohttp: ≥ 4.5)")
    kept = {name: memory(name, pythons[name], base_url) for name in one_each}
    add(f"memory of {NOTIFICATIONS:,} notifications", "bytes", kept, "≤ 1.5")
    return rows


def memory(name: str, python: str, base_url: str) -> Result:
    """Bytes that many notifications take, in a process that has done nothing else."""
    wanted = OFFICIAL_NOTIFICATIONS if name == "official" else NOTIFICATIONS
    with crew({name: python}, base_url) as workers:
        taken = workers.ask(name, task="memory", pages=wanted // 50, size=50)
    return Result((taken[0] * NOTIFICATIONS / wanted,))


def fan_out(workers: Crew, names: list[str]) -> chart.Chart:
    """Sends a second over the number of them under way."""
    curves: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    for concurrency in FAN_OUT:
        task = {"task": "fan_out", "total": FAN_OUT_SENDS, "concurrency": concurrency}
        for name, result in workers.turns(names, 1, **task).items():
            curves[name].append((concurrency, FAN_OUT_SENDS / result.median))
    series = {LABELS[name]: points for name, points in curves.items()}
    return chart.Chart(
        "Sends a second", "sends under way at once", "", series, True, tuple(LABELS.values())
    )


if __name__ == "__main__":
    sys.exit(main())
