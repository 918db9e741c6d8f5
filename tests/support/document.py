"""The document, as the tests look at it."""

from __future__ import annotations

from typing import Any

from scripts.codegen.document import flattened
from scripts.yaml_files import read_yaml
from tests import ROOT

WRITTEN: dict[str, Any] = read_yaml(ROOT / "openapi" / "onesignal.yaml")
DOCUMENT = flattened(WRITTEN)
METHODS = ("get", "put", "post", "patch", "delete")
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]


def _notices(*entries: dict[str, Any]) -> list[dict[str, Any]]:
    return [resolve(each) for entry in entries for each in entry.get("x-notices", ())]


def resolve(value: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in value:
        target: Any = DOCUMENT
        for step in value["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        value = target
    return value


OPERATIONS: dict[str, dict[str, Any]] = {
    operation["operationId"]: {**operation, "path": path, "method": method}
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
    if method in METHODS
}
NAMED: dict[str, dict[str, Any]] = {
    {**operation, **entry}["operationId"]: {
        **operation,
        **entry,
        "x-notices": _notices(operation, entry),
    }
    for operation in OPERATIONS.values()
    for entry in ({}, *operation.get("x-also", ()))
}
"""Each operation under each of its names, with all that holds for that name."""


def lifecycle(operation: dict[str, Any]) -> str:
    """Of one of `NAMED`: stable, beta or deprecated."""
    if operation.get("deprecated"):
        return "deprecated"
    return next((each["stage"] for each in operation["x-notices"] if "stage" in each), "stable")


def schemas_within(value: Any) -> set[str]:
    """The names of the schemas that something in the document refers to, at any depth."""
    found: set[str] = set()
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            reference = each.get("$ref", "")
            name = reference.removeprefix("#/components/schemas/")
            if reference and name not in found:
                waiting.append(resolve(each))
                if name != reference:
                    found.add(name)
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each
    return found


REQUESTED = schemas_within(
    [[each.get("parameters"), each.get("requestBody")] for each in OPERATIONS.values()]
)
"""The schemas of what calls take."""
RETURNED = schemas_within(
    [
        reply
        for each in OPERATIONS.values()
        for status, reply in each["responses"].items()
        if status.startswith("2")
    ]
)
"""The schemas of what calls return."""
