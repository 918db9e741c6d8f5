"""Tables that pages take in by `<!-- table: NAME -->`, made of the document and the code."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable

from onesignal_client import errors, logs
from onesignal_client.checks import CHECKS
from tests.compat.table import table as compatibility

from . import facts

KEYS = {"rest_api_key": "app", "organization_api_key": "organization"}


def calls(group: str = "") -> str:
    """Every call: its name in OneSignal's guide, here, over HTTP, and what it needs."""
    rows = []
    for each in facts.all_operations():
        if group in ("", each.group):
            first, *rest = each.id.split("_")
            guide = first + "".join(map(str.capitalize, rest))
            anchor = f"onesignal_client._generated.resources.{each.group}.{_class(each.group)}"
            link = f"[`{each.group}.{each.call}`][{anchor}.{each.call}]"
            keys = " or ".join(KEYS[key] for key in each.security) or "none"
            stage = "" if each.lifecycle == "stable" else each.lifecycle
            rows.append((f"`{guide}`", link, f"`{each.method} {each.path}`", keys, stage))
    return table(("OneSignal's name", "method here", "request", "key", ""), rows)


def checks() -> str:
    """Every check of requests, and who says so."""
    sources: dict[str, dict[str, None]] = {}
    for each in CHECKS:
        sources.setdefault(each.name, {})[each.source] = None
    return table(
        ("check", "source"), [(f"`{name}`", "; ".join(found)) for name, found in sources.items()]
    )


def error_tree() -> str:
    """The tree that the module's docstring draws."""
    drawn = (inspect.getdoc(errors) or "").partition("\n\n")[2]
    return f"```text\n{drawn}\n```"


def loggers() -> str:
    """The table in the docstring of the module."""
    lines = (logs.__doc__ or "").splitlines()
    return "\n".join(line for line in lines if line.startswith("|"))


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """In Markdown."""
    head = list(head)
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _class(group: str) -> str:
    return "".join(map(str.capitalize, group.split("_")))


TABLES: dict[str, Callable[[], str]] = {
    "calls": calls,
    "checks": checks,
    "compatibility": compatibility,
    "errors": error_tree,
    "loggers": loggers,
}
"""By the name in a page's comment."""
