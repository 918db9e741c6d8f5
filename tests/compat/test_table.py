"""The README says of each tool what the tests show."""

from __future__ import annotations

from pathlib import Path

from .table import table

README = Path(__file__).parents[2] / "README.md"


def test_the_table_of_the_readme_is_that_of_the_tests() -> None:
    assert table() in README.read_text(), f"put this into the README:\n\n{table()}"
