"""The pages of the reference: every public name, from the document and from the code.

The pages are made while the site is built, and stand nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from onesignal_client import models, params
from onesignal_client._generated import models as generated
from scripts.codegen.operations import Operation

from . import facts, tables

NOTE = "<!-- Made by scripts/docs/reference.py; do not edit. -->"


class Page(NamedTuple):
    path: str
    title: str
    text: str


class Module(NamedTuple):
    """A page about a public module, or about some of its names."""

    name: str
    title: str
    module: str
    names: tuple[str, ...] = ()
    """All that is public, if none are given."""


MODULES = (
    Module("client", "Clients and settings", "onesignal_client", ("OneSignal", "AsyncOneSignal")),
    Module("errors", "Errors", "onesignal_client.errors"),
    Module("warnings", "Warnings", "onesignal_client.warnings"),
    Module("outcome", "Outcome", "onesignal_client.outcome"),
    Module("response", "Response", "onesignal_client.response"),
    Module("checks", "Checks", "onesignal_client.checks"),
    Module("retry", "Retries", "onesignal_client.retry"),
    Module("exports", "Exports", "onesignal_client.exports"),
    Module("sending", "Sending to many", "onesignal_client.sending"),
    Module("waiting", "Waiting", "onesignal_client.waiting"),
    Module("bulk", "Bulk", "onesignal_client.bulk"),
    Module("filters", "Filters", "onesignal_client.filters"),
    Module("signing", "Signing", "onesignal_client.signing"),
    Module("sandbox", "Sandbox", "onesignal_client.sandbox"),
    Module("logs", "Logs", "onesignal_client.logs"),
    Module("telemetry", "Telemetry", "onesignal_client.telemetry"),
    Module("catalog", "Catalog", "onesignal_client.catalog"),
)


def pages() -> list[Page]:
    """All pages, in the order in which the site lists them."""
    return [_index(), *_calls(), *_models(), _params(), *map(_module, MODULES)]


def navigation() -> list[Any]:
    """What stands under "Reference"."""
    found = {page.path: page for page in pages()}

    def under(folder: str) -> list[dict[str, str]]:
        return [{page.title: path} for path, page in found.items() if path.startswith(folder)]

    rest = [
        {page.title: path}
        for path, page in found.items()
        if path.count("/") == 1 and not path.endswith("index.md")
    ]
    return [
        "reference/index.md",
        {"Calls": under("reference/calls/")},
        {"Models": under("reference/models/")},
        *rest,
    ]


def _index() -> Page:
    text = f"""
Every public name of the library, told by its own docstrings, and every call of the API, told by
the document from which the library is made.

## All calls

{tables.calls()}
"""
    return _page("reference/index.md", "Reference", text)


def _calls() -> Iterator[Page]:
    for group, operations in facts.groups().items():
        name = "".join(map(str.capitalize, group.split("_")))
        methods = [method for each in operations for method in _methods(each)]
        shown = [f"onesignal_client._generated.resources.{group}.{name}.{m}" for m in methods]
        if group == "notifications":
            more = ("create_for", "wait")
            shown += [f"onesignal_client._additions.NotificationsAdditions.{m}" for m in more]
        text = f"""
{facts.about(group)} `OneSignal` has these methods as they stand here; `AsyncOneSignal` has the
same ones to be awaited (`iterate` to be gone through with `async for`).

{tables.calls(group)}

{_objects(shown)}
"""
        yield _page(f"reference/calls/{group}.md", group, text, f"client.{group}")


def _methods(operation: Operation) -> Iterator[str]:
    yield operation.call
    if operation.pages:
        yield operation.pages["method"]


def _models() -> Iterator[Page]:
    waiting = set(generated.__all__)
    for group, operations in facts.groups().items():
        used = [name for name in _schemas(operations) if name in waiting]
        waiting -= set(used)
        if used:
            text = f"""
The models and enums of [`client.{group}`](../calls/{group}.md) and of what stands in them. They can
be imported from `onesignal_client.models`; a dictionary is welcome wherever a model is.

{_objects([f"onesignal_client.models.{name}" for name in used])}
"""
            yield _page(f"reference/models/{group}.md", group, text, f"Models of {group}")
    assert not waiting, f"used by no call: {waiting}"


def _schemas(operations: list[Operation]) -> list[str]:
    """What the operations take and return, at any depth, in the order in which it is met."""
    schemas = facts.document()["components"]["schemas"]
    found: dict[str, None] = {}

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            name = str(value.get("$ref", "")).removeprefix("#/components/schemas/")
            if name in schemas and name not in found:
                found[name] = None
                walk(schemas[name])
            for each in value.values():
                walk(each)
        elif isinstance(value, list):
            for each in value:
                walk(each)

    for each in operations:
        walk([parameter.schema for parameter in each.parameters])
        walk([each.body, *each.replies.values()])
    return list(found)


def _params() -> Page:
    names = sorted(name for name in vars(params) if name.endswith("Params"))
    rows = [(f"`{name}`", _link(_model(name))) for name in names]
    text = f"""
Typed dictionaries for the bodies of requests: mypy and pyright see a misspelt key, a wrong type and
a missing key where they stand, and editors complete them. Each has the fields of its model.

```python
from onesignal_client.params import NotificationParams

message: NotificationParams = {{"contents": {{"en": "Hello"}}, "included_segments": ["All"]}}
```

{tables.table(("in `onesignal_client.params`", "fields and their meaning"), rows)}
"""
    return _page("reference/params.md", "Typed dictionaries", text)


def _link(model: str) -> str:
    return f"[`{model}`][onesignal_client.models.{model}]"


def _model(params: str) -> str:
    """The model that has the same fields."""
    name = params.removesuffix("Params")
    return name if hasattr(models, name) else f"{name}Request"


def _module(about: Module) -> Page:
    if about.names:
        text = _objects([f"{about.module}.{name}" for name in about.names])
    else:
        text = f"::: {about.module}\n    options:\n      show_root_heading: false\n"
    return _page(f"reference/{about.name}.md", about.title, text)


def _objects(paths: list[str]) -> str:
    return "\n".join(f"::: {path}\n" for path in paths)


def _page(path: str, title: str, text: str, heading: str = "") -> Page:
    return Page(path, title, f"# {heading or title}\n\n{NOTE}\n{text}")
