"""The document, as the tests look at it."""

from __future__ import annotations

from typing import Any

import yaml

from tests import ROOT

# The loader in C takes a tenth of the time; not every wheel of PyYAML has it.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DOCUMENT: dict[str, Any] = yaml.load(
    (ROOT / "openapi" / "onesignal.yaml").read_text("utf-8"), Loader=_LOADER
)
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
