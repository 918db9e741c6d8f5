"""The tests themselves."""

from __future__ import annotations

import re

from tests import ROOT


def test_no_test_imports_another() -> None:
    of_a_test = re.compile(r"(?:from|import) (?:tests)?\.(?:\w+\.)*test_\w+ *(?:import|$)")
    files = list((ROOT / "tests").rglob("*.py"))
    assert len(files) > 1
    assert [str(file) for file in files if of_a_test.search(file.read_text("utf-8"))] == []
