"""Words and numbers for the terminal and for the page of what was measured."""

from __future__ import annotations

import datetime
import os
import platform
import re
import textwrap
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Literal, NamedTuple

from scripts import ROOT
from scripts.official.names import VERSION

from .contenders import LABELS
from .crew import Result
from .growth import Growth, slope

PAGE = ROOT / "docs" / "measured.md"
COLUMNS = ("httpx", "official", "ours")
Kind = Literal["time", "rate", "bytes"]


class Row(NamedTuple):
    """One line of the table."""

    what: str
    kind: Kind
    results: Mapping[str, Result]
    aim: str

    def line(self) -> str:
        """For the terminal."""
        found = (f"{LABELS[name]} {self._cell(name)}" for name in self.results)
        return f"{self.what}: {'; '.join(found)}; aim {self.aim}"

    def markdown(self) -> str:
        """For the page."""
        cells = [self._cell(name) for name in COLUMNS]
        return f"| {' | '.join([self.what, *cells, self.aim])} |"

    def _cell(self, name: str) -> str:
        result = self.results.get(name)
        if result is None:
            return "-"
        figure = f"{self._figure(result.median)}{_spread(result)}"
        return figure if name == "httpx" else f"**{_times(self._ratio(result))}** ({figure})"

    def _ratio(self, result: Result) -> Result:
        return result.ratio(self.results["httpx"])

    def _figure(self, value: float) -> str:
        if self.kind == "rate":
            return f"{value:,.0f}/s"
        if self.kind == "bytes":
            return f"{value / 1e6:,.0f} MB"
        if value < 0.002:
            return f"{value * 1e6:,.0f} µs"
        return f"{value * 1e3:,.{0 if value > 0.1 else 1}f} ms"


def whole(rows: Sequence[Row], grown: Sequence[Growth], server: str) -> str:
    """What stands on the page."""
    columns = [
        f"{LABELS[name]} {VERSION}" if name == "official" else LABELS[name] for name in COLUMNS
    ]
    without = next(row for row in rows if row.kind == "rate").results
    plain = _times(without["ours, aiohttp"].ratio(without["httpx"]))
    how = (
        f"Measured by `make bench` ({machine(server)}), with retries, checks and tolerant reading "
        "on. Medians of processes that take turns, ± half the distance of their quartiles; in "
        "bold, times raw httpx."
    )
    return f"""
{textwrap.fill(how, 100)}

| | {" | ".join(columns)} | aim |
|---|---|---|---|---|
{chr(10).join(row.markdown() for row in rows)}

With `backend="aiohttp"`, the fan-out is {plain} raw httpx. The official SDK fans out by threads;
its memory is reckoned from fewer notifications.

![Sends a second over the number of sends at once](pictures/fanout.svg)

Cost grows in straight lines ([curves](pictures/growth.svg)):

{straightness(grown)}
"""


def straightness(grown: Sequence[Growth]) -> str:
    """A line for each curve."""
    lines = []
    for growth in grown:
        each = slope(growth.ours) * 1e3
        figure = f"{each:,.1f} µs" if each >= 0.1 else f"{each * 1e3:.2f} ns"
        lines.append(
            f"- {growth.chart.title.lower()}: {figure} for each {growth.unit} more; the upper half "
            f"is {growth.bend:.2f} times as steep as the lower"
        )
    return "\n".join(lines)


def write(name: str, text: str, page: Path = PAGE) -> None:
    """Put the text between the page's markers of this name."""
    start, end = f"<!-- {name}:start -->", f"<!-- {name}:end -->"
    before, found, rest = page.read_text("utf-8").partition(start)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"{page} has no place for {name!r}")
    page.write_text(f"{before}{start}\n{text.strip()}\n{end}{after}", "utf-8")


def _times(ratio: Result) -> str:
    value = ratio.median
    digits = 0 if value >= 20 else 1 if value >= 3 else 2
    return f"{value:,.{digits}f}×"  # noqa: RUF001 - the sign for times is meant


def _spread(result: Result) -> str:
    return f" ±{result.spread:.0%}" if len(result.rounds) > 2 else ""


def machine(server: str) -> str:
    """When, on what and against what it was measured."""
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    return (
        f"{today}; {_processor()}, {os.cpu_count()} cores, {platform.system()}; "
        f"Python {platform.python_version()}, httpx {version('httpx')}, "
        f"aiohttp {version('aiohttp')}; {server} on the same machine"
    )


def _processor() -> str:
    try:
        found = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
    except OSError:
        found = None
    return found[1].strip() if found else platform.processor() or platform.machine()
