"""The tests themselves."""

from __future__ import annotations

import re

import pytest

from tests import ROOT

FILES = [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "tests").rglob("*.py"))]


@pytest.mark.parametrize("file", FILES)
def test_no_test_imports_another(file: str) -> None:
    text = (ROOT / file).read_text("utf-8")
    assert not re.findall(r"(?:from|import) (?:tests)?\.(?:\w+\.)*test_\w+ *(?:import|$)", text)
