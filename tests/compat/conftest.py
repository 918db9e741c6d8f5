"""`@pytest.mark.compat("tool", "sync", "async")` runs a test with the `mode`s named, and makes
the cells of the table on the page about mocking."""

from __future__ import annotations

import pytest

from .modes import MODES, Mode
from .table import columns


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "compat(tool, *modes): shows that a tool works with clients made so"
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "mode" in metafunc.fixturenames:
        mark = metafunc.definition.get_closest_marker("compat")
        assert mark, f"{metafunc.definition.nodeid} takes a mode, but names none"
        metafunc.parametrize("mode", mark.args[1:], indirect=True)


@pytest.fixture
def mode(request: pytest.FixtureRequest) -> Mode:
    assert tuple(MODES) == columns()
    return MODES[request.param]
