"""What the document says a caller should know first, where a page asks for it.

<!-- notices: notifications.create, notifications.cancel -->
"""

from __future__ import annotations

from scripts.codegen.operations import Operation

from . import facts

LIFECYCLES = {"beta": "Beta", "deprecated": "Deprecated"}


def notices(calls: str) -> str:
    """The notices of these calls; what several of them share stands once.

    Raises:
        KeyError: there is no such call.
    """
    known = {f"{each.group}.{each.call}": each for each in facts.all_operations()}
    found: dict[tuple[str, str], list[Operation]] = {}
    for name in calls.split(","):
        operation = known[name.strip()]
        for each in operation.notices:
            label = LIFECYCLES.get(operation.lifecycle) if each.kind == "lifecycle" else None
            found.setdefault((label or each.kind.capitalize(), each.text), []).append(operation)
        for text in operation.notes:
            found.setdefault(("Here", text), []).append(operation)
    several = len(calls.split(",")) > 1
    lines = []
    for (label, text), operations in found.items():
        of = f" ({', '.join(map(_link, operations))})" if several else ""
        lines.append(f"- **{label}:** {text}{of}")
    heading = ", ".join(_link(known[name.strip()]) for name in calls.split(","))
    return f"## What OneSignal says\n\nOf {heading}:\n\n" + "\n".join(lines)


def _link(operation: Operation) -> str:
    group = "".join(map(str.capitalize, operation.group.split("_")))
    path = f"onesignal_client._generated.resources.{operation.group}.{group}.{operation.call}"
    return f"[`{operation.group}.{operation.call}`][{path}]"
