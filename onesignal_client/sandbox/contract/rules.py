"""Every rule that the sandbox enforces, with its source: the table is `rules.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources

import yaml


@dataclass(frozen=True, slots=True)
class SourcedRule:
    """One rule: what is enforced, and who says so."""

    id: str
    text: str
    source: str
    documented: bool
    """Whether the source states the rule; if not, it says why the sandbox chose so."""


def _read() -> dict[str, SourcedRule]:
    table = resources.files(__package__ or "").joinpath("rules.yaml").read_text("utf-8")
    rules: dict[str, SourcedRule] = {}
    for entry in yaml.load(table, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # noqa: S506
        (name, text), (kind, source) = entry.items()
        rules[name] = SourcedRule(name, text, source, documented=kind == "documented")
    return rules


RULES = _read()
"""All rules by id."""
