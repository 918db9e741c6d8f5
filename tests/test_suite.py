"""The tests themselves."""

from __future__ import annotations

import re

import pytest

from tests import ROOT
from tests.support.together import together


def test_no_test_imports_another() -> None:
    of_a_test = re.compile(r"(?:from|import) (?:tests)?\.(?:\w+\.)*test_\w+ *(?:import|$)")
    files = list((ROOT / "tests").rglob("*.py"))
    assert len(files) > 1
    assert [str(file) for file in files if of_a_test.search(file.read_text("utf-8"))] == []


@pytest.mark.parametrize("at_once", [False, True])
def test_cases_that_are_gone_through_together_are_all_tried(at_once: bool) -> None:
    tried: list[int] = []

    @together("number", {"one": 1, "two": 2, "three": 3}, at_once=at_once)
    def is_even(number: int) -> None:
        tried.append(number)
        assert number == 2

    with pytest.raises(AssertionError) as caught:
        is_even()
    assert sorted(tried) == [1, 2, 3]
    assert caught.value.__notes__ == ["2 of 3 failed: one; three"]
