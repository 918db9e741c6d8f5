"""The README is one page, and leads to all others; tests/test_docs.py runs its blocks."""

from __future__ import annotations

import re
import tomllib

from tests import ROOT
from tests.support.document import OPERATIONS

README = (ROOT / "README.md").read_text("utf-8")


def test_it_is_one_page() -> None:
    assert len(README.splitlines()) <= 150


def test_the_numbers_of_operations_are_right() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    told = re.findall(r"\ball (\d+) operations", README + changelog, re.I)
    assert len(told) == 2
    assert {int(each) for each in told} == {len(OPERATIONS)}


def test_it_names_every_extra() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    install = README.partition("## Install")[2].partition("\n## ")[0]
    named = set(re.findall(r"onesignal-typed\[(\w+)\]|`(\w+)` \(", install))
    assert {one or other for one, other in named} == set(project["optional-dependencies"])


def test_its_links_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", README)
    assert len(links) > 30
    lost = [each for each in links if "://" not in each and not (ROOT / each).is_file()]
    assert not lost


def test_it_names_every_page() -> None:
    """What stands on no list is found by nobody."""
    pages = {path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md")}
    named = set(re.findall(r"\]\((docs/[^)#]+\.md)", README))
    assert pages - named == {"docs/index.md", "docs/testing/clients.md"}


def test_the_way_of_a_call_has_at_most_six_stations() -> None:
    last = README.rpartition("\n## ")[2]
    [way] = re.findall(r"^```text\n(.*?)^```$", last, re.M | re.S)
    stations = [line.split()[0] for line in way.splitlines()]
    assert len(stations) <= 6
    files = [each for each in stations if each.endswith(".py")]
    assert len(files) >= 4
    assert all((ROOT / "onesignal_client" / each).is_file() for each in files)
