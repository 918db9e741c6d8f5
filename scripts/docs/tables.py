"""Tables that pages take in by `<!-- table: NAME -->`, made of the document and the code."""

from __future__ import annotations

from collections.abc import Callable, Iterable

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
            # A path may break at its slashes.
            path = each.path.replace("/", "/<wbr>")
            rows.append((f"`{guide}`", link, f"<code>{each.method} {path}</code>", keys, stage))
    return table(("OneSignal's name", "method here", "request", "key", ""), rows)


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """In Markdown."""
    head = list(head)
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _class(group: str) -> str:
    return "".join(map(str.capitalize, group.split("_")))


TABLES: dict[str, Callable[[], str]] = {"calls": calls}
"""By the name in a page's comment."""
