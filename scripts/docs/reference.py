"""The pages of the reference: every public name, from the document and from the code.

The pages are made while the site is built, and stand nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from types import FunctionType, ModuleType
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
    bases: tuple[str, ...] = ()
    """What only others are made of, but has fields of theirs."""


MODULES = (
    Module("client", "Clients and settings", "onesignal_client", ("OneSignal", "AsyncOneSignal")),
    Module("errors", "Errors", "onesignal_client.errors", bases=("ReplyError", "MessageError")),
    Module("warnings", "Warnings", "onesignal_client.warnings"),
    Module("outcome", "Outcome", "onesignal_client.outcome"),
    Module("response", "Response", "onesignal_client.response"),
    Module("checks", "Checks", "onesignal_client.checks"),
    Module("retry", "Retries", "onesignal_client.retry"),
    Module("exports", "Exports", "onesignal_client.exports"),
    Module("sending", "Sending to many", "onesignal_client.sending"),
    Module("waiting", "Waiting", "onesignal_client.waiting"),
    Module("bulk", "Bulk", "onesignal_client.bulk"),
    Module("bulk-dask", "Bulk by Dask", "onesignal_client.bulk.dask"),
    Module("filters", "Filters", "onesignal_client.filters"),
    Module("signing", "Signing", "onesignal_client.signing"),
    Module("sandbox", "Sandbox", "onesignal_client.sandbox"),
    Module("logs", "Logs", "onesignal_client.logs"),
    Module("telemetry", "Telemetry", "onesignal_client.telemetry"),
    Module("catalog", "Catalog", "onesignal_client.catalog"),
)
CLIENT = ("app_id", "base_url", "with_options")
"""What both clients share, from a class of their own."""
FIELDS_ONLY = ("members: false", "show_signature: false", "show_bases: false")
"""How models are shown: `docstrings.py` puts their fields into the docstring."""


@cache
def pages() -> tuple[Page, ...]:
    """All pages, in the order in which the site lists them."""
    return (_index(), *_calls(), *_models(), _params(), *map(_module, MODULES))


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


def roots() -> list[str]:
    """Every public name that the pages are about, with its module."""
    found = [f"onesignal_client.{face}.{name}" for face, names in _faces() for name in names]
    found += [path for group in facts.groups() for path in _paths(group)]
    for about in MODULES:
        names = about.names or _public(import_module(about.module))
        found += [f"{about.module}.{name}" for name in names]
    return found


def _faces() -> list[tuple[str, list[str]]]:
    typed = sorted(name for name in vars(params) if name.endswith("Params"))
    return [("models", generated.__all__), ("params", typed)]


def _public(module: ModuleType) -> list[str]:
    """What `module` offers: what it lists, or what it defines itself."""
    if hasattr(module, "__all__"):
        return list(module.__all__)
    return [
        name
        for name, value in vars(module).items()
        if not name.startswith("_")
        and isinstance(value, type | FunctionType)
        and value.__module__ == module.__name__
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
    for group in facts.groups():
        shown = "\n".join(
            f"::: {path}\n    options:\n      heading: {group}.{path.rpartition('.')[2]}\n"
            f"      toc_label: {path.rpartition('.')[2]}\n"
            for path in _paths(group)
        )
        text = f"""
{facts.about(group)} `OneSignal` has these methods as they stand here; `AsyncOneSignal` has the
same ones to be awaited (`iterate` to be gone through with `async for`).

{tables.calls(group)}

{shown}
"""
        yield _page(f"reference/calls/{group}.md", group, text, f"client.{group}")


def _paths(group: str) -> list[str]:
    """Where the methods of a group stand."""
    module = import_module(f"onesignal_client._generated.resources.{group}")
    cls = getattr(module, "".join(map(str.capitalize, group.split("_"))))
    methods = [method for each in facts.groups()[group] for method in _methods(each)]
    methods += [name for name in dir(cls) if not name.startswith("_") and name not in methods]
    owners = {name: next(each for each in cls.__mro__ if name in vars(each)) for name in methods}
    return [f"{owner.__module__}.{owner.__name__}.{name}" for name, owner in owners.items()]


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

{
                _objects(
                    [f"onesignal_client.models.{name}" for name in used],
                    "members: false",
                    "show_signature: false",
                    "show_bases: false",
                )
            }
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
    names = dict(_faces())["params"]
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
        options = [f"inherited_members: [{', '.join(CLIENT)}]", "show_bases: false"]
        text = _objects([f"{about.module}.{name}" for name in about.names], *options)
    else:
        names = [*_public(import_module(about.module)), *about.bases]
        options = ["show_root_heading: false", "show_root_toc_entry: false"]
        text = _objects([about.module], *options, f"members: [{', '.join(names)}]")
    return _page(f"reference/{about.name}.md", about.title, text)


def _objects(paths: list[str], *options: str) -> str:
    more = "".join(f"      {option}\n" for option in options)
    return "\n".join(f"::: {path}\n    options:\n{more}" for path in paths)


def _page(path: str, title: str, text: str, heading: str = "") -> Page:
    return Page(path, title, f"# {heading or title}\n\n{NOTE}\n{text}")
