"""What the site tells of the API, read from the document once."""

from __future__ import annotations

from functools import cache
from typing import Any

from scripts import ROOT
from scripts.codegen.operations import Operation, operations
from scripts.codegen.overlay import Overlay
from scripts.yaml_files import read_yaml


@cache
def document() -> dict[str, Any]:
    found: dict[str, Any] = _read("onesignal.yaml")
    return found


@cache
def official() -> dict[str, Any]:
    """What OneSignal's own SDK calls things, and what they are called here."""
    found: dict[str, Any] = _read("official-names.yaml")
    return found


@cache
def community() -> dict[str, Any]:
    """The same for the community's SDK, and for the player model."""
    found: dict[str, Any] = _read("community-names.yaml")
    return found


@cache
def all_operations() -> tuple[Operation, ...]:
    return tuple(operations(document(), Overlay()))


def groups() -> dict[str, list[Operation]]:
    """Every group of calls, in the order of a client."""
    found: dict[str, list[Operation]] = {}
    for operation in all_operations():
        found.setdefault(operation.group, []).append(operation)
    return found


def about(group: str) -> str:
    """What a group is about."""
    [text] = [tag["description"] for tag in document()["tags"] if tag["name"] == group]
    return str(text)


def _read(name: str) -> Any:
    return read_yaml(ROOT / "openapi" / name)
