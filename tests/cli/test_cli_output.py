"""What is printed, to the letter: tables and records for people, JSON for scripts, notes beside."""

from __future__ import annotations

import io
import sys
from typing import Any

import pytest

from onesignal_client.cli.output import Output, complain

RECORD: Any = {
    "id": "1",
    "tags": {"plan": "gold", "deep": {"er": 1.5}},
    "several": ["a", 2],
    "mixed": [1, None],
    "rows": [{"a": "ü"}, {"b": True}],
    "left out": None,
    "empty": "",
    "none": [],
    "nothing": {},
    "zero": 0,
    "[bold]": "\x1b[2J:smile:",
}
ROWS: Any = [
    {"id": "1", "name": "Ann", "tags": {"plan": "gold"}, "list": [{"a": 1}]},
    {"id": "22", "color": "red", "none": None},
]


@pytest.fixture(autouse=True)
def _width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")


def printed(capsys: pytest.CaptureFixture[str]) -> list[str]:
    out, err = capsys.readouterr()
    assert err == ""
    return [line.rstrip() for line in out.splitlines()]


def test_a_record_is_a_line_for_each_of_its_fields(capsys: pytest.CaptureFixture[str]) -> None:
    Output("table").show(RECORD)
    assert printed(capsys) == [
        "id            1",
        "tags.plan     gold",
        "tags.deep.er  1.5",
        "several       a, 2",
        "mixed         [1, null]",
        "rows.0.a      ü",
        "rows.1.b      true",
        "zero          0",
        r"[bold]        \x1b[2J:smile:",
    ]
    Output("table").show({"long": "x" * 70})
    assert printed(capsys) == ["long  " + "x" * 54, "      " + "x" * 16]
    for value, line in (({}, "{}"), ("text", '"text"'), (7, "7")):
        Output("table").show(value)
        assert printed(capsys) == [line]


def test_a_table_has_a_column_for_each_field(capsys: pytest.CaptureFixture[str]) -> None:
    for value in (ROWS, iter(ROWS)):
        Output("table").show_each(value)
        assert printed(capsys) == [
            "id  name  tags.plan  list        color",
            '1   Ann   gold       [{"a": 1}]',
            "22                               red",
        ]
    Output("table").show(ROWS)
    assert printed(capsys)[0].split() == ["id", "name", "tags.plan", "list", "color"]


@pytest.mark.parametrize(
    ("width", "lengths", "shown"),
    [
        (36, (10, 10, 10), 3),  # each with a gap of two
        (35, (10, 10, 10), 2),
        (84, (100, 100, 10), 2),  # a long one is folded
        (96, (100, 100, 10), 3),
        (95, (100, 100, 10), 2),
        (20, (30, 30, 10), 2),  # two in any case
    ],
)
def test_columns_that_do_not_fit_are_counted(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    width: int,
    lengths: tuple[int, ...],
    shown: int,
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    Output("table").show_each([{name: name * n for name, n in zip("abc", lengths, strict=True)}])
    out, err = capsys.readouterr()
    assert out.split()[:shown] == list("abc")[:shown]
    assert ("c" in out) is (shown == 3)
    assert max(map(len, out.splitlines())) <= width
    assert " ".join(err.split()) == ("" if shown == 3 else "1 more field with --json or --lines")


def test_scripts_get_json(capsys: pytest.CaptureFixture[str]) -> None:
    for form, printed in (
        ("json", '{\n  "a": [\n    "ü"\n  ]\n}\n'),
        ("lines", '{"a":["ü"]}\n'),
    ):
        Output(form).show({"a": ["ü"]})  # type: ignore[arg-type]
        assert capsys.readouterr() == (printed, "")
    Output("json").show_each(iter([1, "b"]))
    assert capsys.readouterr().out == '[\n  1,\n  "b"\n]\n'
    Output("lines").show_each(iter([{"a": 1, "b": 2}, 2]))
    assert capsys.readouterr().out == '{"a":1,"b":2}\n2\n'
    Output("lines").show([1, 2])
    assert capsys.readouterr().out == "1\n2\n"


def test_a_line_is_there_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, "utf-8"))
    Output("lines").show_line({"a": 1})
    assert written.getvalue() == b'{"a":1}\n'


def test_notes_and_errors_are_one_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    long = "[bold]long[/] :smile: " + "word " * 30
    Output("json").note(f"{long}\x07")
    complain(f"{long}\x07")
    assert capsys.readouterr() == ("", f"{long}\\x07\nerror: {long}\\x07\n")
    Output("table").show_text("a\x1b[2Jb")
    assert capsys.readouterr() == ("a\\x1b[2Jb\n", "")


def test_quiet_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    for form in ("table", "json", "lines"):
        output = Output(form, quiet=True)
        output.show({"a": 1})
        output.show_line(1)
        output.show_text("a")
        output.note("a")
        left = iter([1, 2, 3])
        output.show_each(left)
        assert list(left) == []  # what makes them has done its work
    assert capsys.readouterr() == ("", "")


def test_an_empty_table_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    Output("table").show_each([])
    assert capsys.readouterr() == ("", "none\n")
