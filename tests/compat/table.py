"""The table of tools on the page about mocking, made of the marks of the tests."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

_COLUMNS = ("sync", "async", "aiohttp")


def columns() -> tuple[str, ...]:
    """The modes, as `@pytest.mark.compat` names them."""
    return _COLUMNS


def table() -> str:
    """In Markdown: a row for each tool, a tick where a test shows that it works."""
    shown: dict[str, set[str]] = {}
    for tool, modes in _marks():
        shown.setdefault(tool, set()).update(modes)
    rows = [
        ["", "`OneSignal`", "`AsyncOneSignal`", '`backend="aiohttp"`'],
        ["---"] * (1 + len(_COLUMNS)),
        *(
            [tool, *("yes" if each in modes else "-" for each in _COLUMNS)]
            for tool, modes in sorted(shown.items(), key=lambda row: row[0].lower())
        ),
    ]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _marks() -> Iterator[tuple[str, list[str]]]:
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                for mark in node.decorator_list:
                    if (
                        isinstance(mark, ast.Call)
                        and ast.unparse(mark.func) == "pytest.mark.compat"
                    ):
                        tool, *modes = [ast.literal_eval(each) for each in mark.args]
                        assert modes and set(modes) <= set(_COLUMNS), f"{path}: {node.name}"
                        yield tool, modes
