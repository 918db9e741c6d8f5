"""What the texts of a command line mean, and which are refused, by the name of their option."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import typer

from onesignal_client.catalog import Field, Kind
from onesignal_client.cli.arguments import value_of, without_dots


def field(kind: Kind, *, many: bool = False, secret: bool = False) -> Field:
    return Field("a_field", "a_field", kind, "", many=many, secret=secret)


@pytest.mark.parametrize(
    ("tokens", "wanted"),
    [
        (["--data.a", "1"], ["--data", ".a=1"]),
        (["--data.a=1=2"], ["--data", ".a=1=2"]),
        (["--data.a.b:=3"], ["--data", ".a.b:=3"]),
        (["--data.a:", "3"], ["--data", ".a:=3"]),
        (["--data.a", "--b"], ["--data", ".a=--b"]),
        (["--my_data.a", "1"], ["--my-data", ".a=1"]),
        (["--other.a", "1", "x.y"], ["--other.a", "1", "x.y"]),
        (["--", "--data.a", "1"], ["--", "--data.a", "1"]),
        (["--data.a="], ["--data", ".a="]),
        (["--data.a", "line\nline"], ["--data", ".a=line\nline"]),
    ],
)
def test_a_dotted_option_is_a_part_of_another(tokens: list[str], wanted: list[str]) -> None:
    assert list(without_dots(tokens, ["--data", "--my-data"])) == wanted


@pytest.mark.parametrize(
    ("kind", "given", "wanted"),
    [
        ("text", "42", "42"),
        ("text", "@home", "@home"),
        ("time", "2026-11-26", "2026-11-26"),
        ("unix_time", "1790000000", 1790000000),
        ("unix_time", "2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("any", ["1.5"], 1.5),
        ("any", ["Paris"], "Paris"),
        ("any", ['{"a": 1}'], {"a": 1}),
        ("object", ['{"a": 1}', ".b.c=2"], {"a": 1, "b": {"c": "2"}}),
        ("map", [".a=1", ".b:=1", ".c:=[true]"], {"a": "1", "b": 1, "c": [True]}),
        ("lists", [".a=1", ".a=2", ".b=3"], {"a": ["1", "2"], "b": ["3"]}),
        ("lists", ['.a:=["1", "2"]'], {"a": ["1", "2"]}),
    ],
)
def test_a_text_has_the_meaning_of_its_field(kind: Kind, given: Any, wanted: Any) -> None:
    assert value_of(field(kind), given) == wanted


@pytest.mark.parametrize(
    ("kind", "given", "wanted"),
    [
        ("text", ["a,b", "c"], ["a,b", "c"]),
        ("integer", ["1", "2"], [1, 2]),
        ("number", ["1.5"], [1.5]),
        ("object", ['{"a": 1}', '[{"b": 2}, {"c": 3}]'], [{"a": 1}, {"b": 2}, {"c": 3}]),
    ],
)
def test_a_list_is_given_one_by_one(kind: Kind, given: list[str], wanted: list[Any]) -> None:
    assert value_of(field(kind, many=True), given) == wanted


@pytest.mark.parametrize(
    ("of", "given", "said"),
    [
        (field("integer", many=True), ["x"], "'x' is not a number"),
        (field("unix_time"), "soon", "ISO 8601"),
        (field("object"), ["{"], "no JSON"),
        (field("object"), ["{}", "{}"], "only once"),
        (field("object", many=True), [".a=1"], "give it as JSON"),
        (field("map"), ['{"a": 1}', ".a.b=1"], "a.b is in no object"),
        (field("map"), ["[]", ".a=1"], "a is in no object"),
        (field("text", secret=True), "hunter2", "@FILE"),
        (field("text", secret=True), "@/nowhere", "No such file"),
    ],
)
def test_what_has_no_meaning_is_refused_by_name(of: Field, given: Any, said: str) -> None:
    with pytest.raises(typer.BadParameter) as refused:
        value_of(of, given)
    assert said in refused.value.message
    assert refused.value.param_hint == "'--a-field'"
    assert "hunter2" not in refused.value.message


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "picture"
    file.write_bytes(b"\x89PNG\xff")
    with pytest.raises(typer.BadParameter, match="is not UTF-8"):
        value_of(field("object"), [f"@{file}"])
    file.write_bytes("\ufeff{}".encode())
    assert value_of(field("object"), [f"@{file}"]) == {}
