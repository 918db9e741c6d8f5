"""The benchmark's own parts: its numbers, its charts, its words, its server."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from scripts.bench import chart, data, growth, report, server
from scripts.bench.crew import Result
from tests import ROOT


def test_ratios_are_taken_round_by_round() -> None:
    base, ours = Result((1.0, 2.0, 10.0)), Result((2.0, 4.0, 20.0))
    assert ours.ratio(base).rounds == (2.0, 2.0, 2.0)
    assert ours.ratio(base).spread == 0
    assert ours.median == 4.0


def test_a_straight_line_has_no_bend() -> None:
    line = [(x, 3.0 * x + 5) for x in (1, 10, 50, 100, 500)]
    curve = [(x, 0.01 * x * x) for x in (1, 10, 50, 100, 500)]
    assert growth.slope(line) == pytest.approx(3)
    for points, straight in ((line, True), (curve, False)):
        made = growth.Growth(chart.Chart("t", "x", "y", {"this library": points}), "item")
        assert (made.bend == pytest.approx(1)) is straight


def test_charts_are_xml_with_a_line_and_a_name_for_each_series() -> None:
    series = {"this <one>": [(1.0, 10.0), (200.0, 2000.0)], "that": [(1.0, 5.0), (200.0, 7.0)]}
    made = chart.Chart("Title & more", "x", "per second", series, log_x=True)
    root = ElementTree.fromstring(chart.page([made, made]))
    space = "{http://www.w3.org/2000/svg}"
    assert len(root.findall(f".//{space}polyline")) == 4
    texts = {text.text for text in root.iter(f"{space}text")}
    assert {"this <one>", "that", "Title & more", "per second", "2,000"} <= texts
    for line in root.iter(f"{space}polyline"):
        points = [point.split(",") for point in line.attrib["points"].split()]
        assert all(0 <= float(x) <= chart.WIDTH and 0 <= float(y) <= 800 for x, y in points)


def test_the_report_replaces_what_stands_between_its_marks(tmp_path: Path) -> None:
    page = tmp_path / "measured.md"
    start, end = "<!-- bench:start -->", "<!-- bench:end -->"
    page.write_text(f"before\n{start}\nold\n{end}\nafter\n")
    for _ in range(2):
        report.write("bench", "\nnew\n", page)
    assert page.read_text() == f"before\n{start}\nnew\n{end}\nafter\n"
    with pytest.raises(ValueError, match="no place for 'faults'"):
        report.write("faults", "new", page)


@pytest.mark.parametrize("name", ["bench", "faults", "replies", "sandbox"])
def test_the_page_of_what_was_measured_has_a_place_for_each_report(name: str) -> None:
    text = report.PAGE.read_text("utf-8")
    assert 0 <= text.find(f"<!-- {name}:start -->") < text.find(f"<!-- {name}:end -->")


def test_rows_show_figures_and_ratios() -> None:
    results = {"httpx": Result((0.0004,) * 3), "ours": Result((0.0003,) * 3)}
    row = report.Row("one send", "time", results, "≤ 1.15")
    assert row.markdown() == "| one send | 400 µs ±0% | - | **0.75×** (300 µs ±0%) | ≤ 1.15 |"  # noqa: RUF001
    rates = {"httpx": Result((500.0,)), "ours": Result((3000.0,))}
    assert "**6.0×** (3,000/s)" in report.Row("fan-out", "rate", rates, "").markdown()  # noqa: RUF001


@pytest.fixture(params=["nginx", "plain"])
def base_url(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if request.param == "plain":
        monkeypatch.setattr(server, "_nginx", lambda *_: None)
    with server.serve() as running:
        if request.param == "nginx" and not running.name.startswith("nginx"):
            pytest.skip("there is no nginx here")
        yield running.base_url


def test_both_servers_answer_alike(base_url: str) -> None:
    posted = urllib.request.Request(f"{base_url}/notifications", data=b"x" * 1_000_000)
    with urllib.request.urlopen(posted, timeout=10) as reply:
        assert json.load(reply) == data.SENT
    for size in data.PAGES:
        url = f"{base_url}/notifications?app_id=a&limit={size}"
        with urllib.request.urlopen(url, timeout=10) as reply:
            assert reply.read() == data.page(size)


def test_every_contender_of_ours_can_do_every_task(base_url: str) -> None:
    for name in ("httpx", "httpx + aiohttp", "ours", "ours, aiohttp"):
        worker = subprocess.Popen(
            [sys.executable, "-m", "scripts.bench.worker", name, base_url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        tasks = [
            {"task": "send", "repeat": 2},
            {"task": "page", "repeat": 2, "size": 10},
            {"task": "fan_out", "total": 20, "concurrency": 5},
            {"task": "memory", "pages": 2, "size": 10},
        ]
        said, _ = worker.communicate("".join(f"{json.dumps(task)}\n" for task in tasks), 60)
        answers = [json.loads(line) for line in said.splitlines()]
        assert len(answers) == len(tasks)
        assert all(answer and min(answer) >= 0 for answer in answers)
        assert worker.returncode == 0
