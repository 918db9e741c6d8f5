"""Why a request was refused: the rule, and the fields that the refusal names.

The rule is the `# rule: <id>` comment above the line that raised the error. Reading it there keeps
one mark for each rule where it is enforced, which the tests hold against the table of rules; a
second mark in every error could differ from the first. A program without its sources knows none.
"""

from __future__ import annotations

import linecache
import re
from collections.abc import Iterator
from types import TracebackType
from typing import Any

from .document import Invalid
from .rules import RULES

DOCUMENT = "body.document"
"""The rule that stands for all that the document itself forbids; there may be a finer one."""
FIELDS_SHOWN = 10
_PACKAGE = __name__.rpartition(".contract")[0]
_LINES_ABOVE = 8
_ENDS = ("def ", "raise ", "return ")
"""Above one of these, a mark is about something else."""
_WORD = re.compile(r"[A-Za-z]\w*")
_MARK = re.compile(r"\s*# rule: ([\w.-]+)\s*$")


def of(error: BaseException, reason: str, body: Any) -> tuple[str | None, list[str]]:
    """The id of the rule behind a refusal, and the fields of the request that it names."""
    chain: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in chain:
        chain.append(current)
        current = current.__context__
    rules = [
        rule for each in chain for rule in (_rule(each.__traceback__), getattr(each, "rule", None))
    ]
    finer = (rule for rule in rules if rule not in (None, DOCUMENT))
    rule = next(finer, DOCUMENT if DOCUMENT in rules else None)
    problems = [text for each in chain if isinstance(each, Invalid) for text in each.problems]
    fields = [problem.split(" ", 1)[0] for problem in problems]
    if not fields and getattr(error, "status", None) != 404:  # which is about the path
        fields = _named(reason, rule, body)
    return rule, fields[:FIELDS_SHOWN]


def _rule(trace: TracebackType | None) -> str | None:
    found = None
    for frame, line in _frames(trace):
        width = None
        for number in range(line, max(line - _LINES_ABOVE, 0), -1):
            text = linecache.getline(frame.f_code.co_filename, number, frame.f_globals)
            indent = len(text) - len(text.lstrip())
            width = indent if width is None else width
            mark = _MARK.match(text)
            if mark and indent <= width and mark[1] in RULES:
                found = mark[1]
                break
            if number < line and indent <= width and text.lstrip().startswith(_ENDS):
                break
    return found


def _frames(trace: TracebackType | None) -> Iterator[tuple[Any, int]]:
    while trace is not None:
        if trace.tb_frame.f_globals.get("__name__", "").startswith(_PACKAGE):
            yield trace.tb_frame, trace.tb_lineno
        trace = trace.tb_next


def _named(reason: str, rule: str | None, body: Any) -> list[str]:
    """The fields that the refusal's text mentions, and those of the body that its rule does."""
    if not isinstance(body, dict):
        return []
    said = _WORD.findall(reason)
    ruled = _WORD.findall(f"{rule} {RULES[rule].text}") if rule else []
    named = [word for word in said if word in body or "_" in word]
    return list(dict.fromkeys(named + [word for word in ruled if word in body]))
