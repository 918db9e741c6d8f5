"""The blocks of code on a page, with what stands before each of them.

A comment directly before a block says how it is meant:

    <!-- continues -->       it goes on where the block before it ended
    <!-- sync and async -->  the site shows it in two tabs; the second is made of the first
    <!-- not run: why -->    nothing runs it
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts import ROOT

from .asynchronous import tabs, to_async

BOTH, CONTINUES, NOT_RUN = "sync and async", "continues", "not run"
RUN = ("python", "console")
"""The languages of blocks that are run."""
SHELLS = ("bash", "sh", "shell", "pycon", "py")
"""Further ones that could be, and so have to say why they are not."""

_FENCE = re.compile(r"^( *)(`{3,}|~{3,})\s*(\w*)(.*)$")
_COMMENT = re.compile(r"<!--\s*(.*?)\s*-->", re.S)
_HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*$")
_TAB = re.compile(r'^===\+? "(.+)"$')
_TITLE = re.compile(r'title="([^"]+)"')


@dataclass(frozen=True)
class Block:
    """One block as it is printed, or the asynchronous one that is made of it."""

    page: str
    line: int
    heading: str
    language: str
    code: str
    tab: str = ""
    """The tab under which it stands."""
    info: str = ""
    """What stands behind the language."""
    not_run: str | None = None
    """Why nothing runs it."""
    continues: bool = False
    both: bool = False
    """Whether there is to be an asynchronous one, too."""

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"

    @property
    def title(self) -> str:
        """The file that it is, where it is one."""
        found = _TITLE.search(self.info)
        return found[1] if found else ""

    @property
    def asynchronous(self) -> str:
        """The same with the other client."""
        return to_async(self.code, str(self))


def pages() -> list[Path]:
    """Every page that is written by hand."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def blocks(path: Path) -> list[Block]:
    """Every block of a page, in its order."""
    return list(read(path.read_text("utf-8"), str(path.relative_to(ROOT))))


def read(text: str, page: str) -> Iterator[Block]:
    """The same for the text of a page."""
    lines = text.splitlines()
    heading, tab, before = "", "", ""
    index = 0
    while index < len(lines):
        line = lines[index]
        index += 1
        if fence := _FENCE.match(line):
            begun = index
            while index < len(lines) and lines[index].strip() != fence[2]:
                index += 1
            if index == len(lines):
                raise ValueError(f"{page}:{begun}: this block does not end")
            code = textwrap.dedent("\n".join(lines[begun:index])) + "\n"
            index += 1
            yield Block(
                page,
                begun,
                heading,
                fence[3],
                code,
                tab if fence[1] else "",
                fence[4],
                **_marks(before, f"{page}:{begun}"),
            )
            before = ""
        elif found := _HEADING.match(line):
            heading, before = found[1], ""
        elif found := _TAB.match(line):
            tab = found[1]
        elif before.count("<!--") > before.count("-->") or line.strip().startswith("<!--"):
            before += line + "\n"
        elif line.strip():
            before = ""


def with_tabs(text: str, page: str) -> str:
    """The text of a page with both tabs where one block stands for two."""
    lines = text.splitlines()
    for block in reversed(list(read(text, page))):
        if block.both:
            end = block.line + block.code.count("\n") + 1
            lines[block.line - 1 : end] = tabs(
                block.code, block.asynchronous, block.info
            ).splitlines()
    return "\n".join(lines) + "\n"


def _marks(before: str, where: str) -> dict[str, Any]:
    """What the comments before a block say."""
    found: dict[str, Any] = {}
    for comment in _COMMENT.findall(before):
        mark, _, reason = " ".join(comment.split()).partition(":")
        if mark == NOT_RUN:
            if not reason.strip():
                raise ValueError(f"{where}: why is this block not run?")
            found["not_run"] = reason.strip()
        elif mark == CONTINUES:
            found["continues"] = True
        elif mark == BOTH:
            found["both"] = True
        elif not mark.startswith("table"):
            raise ValueError(f"{where}: {comment!r} says nothing known of a block")
    return found
