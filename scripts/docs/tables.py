"""Tables that pages take in by `<!-- table: NAME -->`, made of the document and the code."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from onesignal_client import errors, logs, models
from onesignal_client.checks import CHECKS
from scripts.codegen.operations import Operation
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
            keys = " or ".join(KEYS[key] for key in each.security) or "none"
            stage = [] if each.lifecycle == "stable" else [each.lifecycle]
            stage += ["paid plan"] * any(notice.kind == "plan" for notice in each.notices)
            # A path may break at its slashes.
            path = each.path.replace("/", "/<wbr>")
            request = f"<code>{each.method} {path}</code>"
            rows.append((f"`{guide}`", _call(_name(each)), request, keys, ", ".join(stage)))
    return table(("OneSignal's name", "method here", "request", "key", ""), rows)


def official_methods() -> str:
    """Every method of OneSignal's own SDK."""
    return _methods(facts.official()["methods"], "`DefaultApi`")


def community_methods() -> str:
    """Every method of the community's SDK."""
    names = facts.community()
    rows = [(f"`{name}`", here) for name, here in names["dropped"].items()]
    return _methods(names["methods"], "`Client`, `AsyncClient`", rows)


def official_models() -> str:
    """Every model of OneSignal's own SDK."""
    rows = [(f"`{theirs}`", _type(ours)) for theirs, ours in facts.official()["models"].items()]
    return table(("`onesignal.model`", "here"), rows)


def official_errors() -> str:
    """Every exception of OneSignal's own SDK."""
    rows = [
        (f"`{theirs}`", _linked(ours, f"onesignal_client.errors.{ours}"))
        for theirs, ours in facts.official()["errors"].items()
    ]
    return table(("`onesignal.exceptions`", "here"), rows)


def official(section: str) -> str:
    """What else a user of OneSignal's own SDK meets, in words."""
    rows = [(_code(theirs), ours) for theirs, ours in facts.official()[section].items()]
    return table(("there", "here"), rows)


def players() -> str:
    """The calls about players, and what does their work in the user model."""
    rows = [(_call(name), here) for name, here in facts.community()["users"].items()]
    return table(("player model", "user model"), rows)


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


def _methods(names: Mapping[str, str], where: str, more: Iterable[tuple[str, str]] = ()) -> str:
    rows = [(f"`{theirs}`", _call(ours)) for theirs, ours in names.items()]
    return table((where, "here"), [*rows, *more])


def _call(name: str) -> str:
    """A call with what it takes, linked to the reference."""
    [operation] = [each for each in facts.all_operations() if _name(each) == name]
    given = [each.name for each in operation.parameters if each.where == "path"]
    given = [each for each in given if each != "app_id" or operation.group == "apps"]
    if operation.body:
        given.append("body")
    cls = "".join(map(str.capitalize, operation.group.split("_")))
    path = f"onesignal_client._generated.resources.{operation.group}.{cls}.{operation.call}"
    return _linked(f"{name}({', '.join(given)})", path)


def _name(operation: Operation) -> str:
    return f"{operation.group}.{operation.call}"


def _type(name: str) -> str:
    if name.startswith("errors."):
        return _linked(name, f"onesignal_client.{name}")
    plain = name.removeprefix("list[").removesuffix("]")
    if hasattr(models, plain):
        return _linked(name, f"onesignal_client.models.{plain}")
    return f"`{name}`"


def _linked(text: str, path: str) -> str:
    return f"[`{text}`][{path}]"


def _code(names: str) -> str:
    """Each name of a list as code, words as words."""
    return re.sub(r"[\w.]*[_.][\w.]*|^\w+|(?<=, )\w+", lambda each: f"`{each[0]}`", names)


TABLES: dict[str, Callable[[], str]] = {
    "calls": calls,
    "checks": checks,
    "community-methods": community_methods,
    "compatibility": compatibility,
    "errors": error_tree,
    "loggers": loggers,
    "official-attributes": partial(official, "attributes"),
    "official-configuration": partial(official, "configuration"),
    "official-errors": official_errors,
    "official-helpers": partial(official, "helpers"),
    "official-methods": official_methods,
    "official-models": official_models,
    "players": players,
}
"""By the name in a page's comment."""
