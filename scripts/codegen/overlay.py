"""What this library adds to the API's document: names, notes and hand-written behavior."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from .document import components, operations_in, parameters_of, unknown_keys

KEYS = {"parameters", "operations", "notices", "models", "resources", "destructive"}
SIDES = {"sync", "async"}


@dataclass(frozen=True)
class Overlay:
    """The contents of `openapi/python.yaml`."""

    parameters: Mapping[str, str] = field(default_factory=dict)
    """The Python names of parameters whose own names will not do."""
    operations: Mapping[str, str] = field(default_factory=dict)
    """What users of this library should know of an operation."""
    notices: Mapping[str, str] = field(default_factory=dict)
    """What users of this library should know beside a notice of several operations."""
    models: Mapping[str, str] = field(default_factory=dict)
    """The class, as `module:Class`, from which a model inherits hand-written behavior."""
    resources: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """The same for a group of calls: one class for the `sync` resource, one for the `async`."""
    destructive: Sequence[str] = ()
    """The operations that take something away for good, besides those that delete."""


def read(data: Any, document: Mapping[str, Any]) -> tuple[Overlay, list[str]]:
    """The overlay, and what is wrong with it."""
    data = data or {}
    if wrong := unknown_keys(data, KEYS):
        return Overlay(), [f"the overlay: {each}" for each in wrong]
    overlay = Overlay(**data)
    known = {
        "parameters": {entry["name"] for entry in _parameters(document)},
        "operations": {each.id for each in operations_in(document)},
        "notices": set(components(document, "x-notices")),
        "models": set(components(document, "schemas")),
        "resources": {tag["name"] for tag in document.get("tags", ())},
        "destructive": {each.id for each in operations_in(document)},
    }
    found = []
    for section, names in known.items():
        entries = getattr(overlay, section)
        found += [f"the overlay, {section}: {each}" for each in unknown_keys(entries, names)]
    mixins = [(f"models: {name}", target) for name, target in overlay.models.items()]
    for group, sides in overlay.resources.items():
        where = f"resources: {group}"
        found += [f"the overlay, {where}: {each}" for each in unknown_keys(sides, SIDES)]
        found += [f"the overlay, {where}: {each} is missing" for each in SIDES - set(sides)]
        mixins += [(f"{where}.{side}", target) for side, target in sides.items()]
    found += [f"the overlay, {where}: {why}" for where, each in mixins if (why := _broken(each))]
    return overlay, found


def _parameters(document: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    own = [entry for each in operations_in(document) for entry in parameters_of(each.data)]
    shared = components(document, "parameters").values()
    return [entry for entry in (*own, *shared) if isinstance(entry, dict) and "name" in entry]


def _broken(target: str) -> str:
    """Why there is no such class, if so."""
    module, _, name = str(target).partition(":")
    try:
        found = getattr(import_module(module), name)
    except (ImportError, AttributeError, ValueError) as error:
        return f"{target!r} cannot be imported as module:Class ({error})"
    return "" if isinstance(found, type) else f"{target!r} is no class"
