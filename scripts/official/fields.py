"""Write tests/oracle/fields.json: every field and its types, as others than us document them.

    python -m scripts.official.fields PUBLISHED SDK

PUBLISHED is OneSignal's documentation as an OpenAPI document. SDK holds `current`, the classes of
the official SDK, and `legacy`, the operations and schemas of an older published document. Nothing
is read from openapi/onesignal.yaml, which is what the table is for checking.

An object is written as its fields, a list as a list of what it holds, anything else as its types.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from scripts import ROOT

TABLE = ROOT / "tests" / "oracle" / "fields.json"
METHODS = ("get", "put", "post", "patch", "delete")
PYTHON = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "datetime": "string",
    "date": "string",
    "dict": "object",
    "list": "array",
}
JSON = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}
DEPTH_LIMIT = 8

ANY_NAME = "*"
"""Stands for the names of an object that may have any."""

Shape = Any


def operations(document: dict[str, Any]) -> dict[str, dict[str, Shape]]:
    """The shapes of what each operation takes and returns, by method and path."""
    found: dict[str, dict[str, Shape]] = {}
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                place = f"{method.upper()} {path.split('?')[0]}"
                sides = found.setdefault(place, {})
                for side, shape in _sides(document, item[method]).items():
                    sides[side] = merged([sides[side], shape]) if side in sides else shape
    return found


def _sides(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Shape]:
    replies = operation.get("responses", {}).items()
    messages = {
        "request": [operation.get("requestBody", {})],
        "reply": [reply for status, reply in replies if status.startswith("2")],
    }
    found = {
        side: [
            shape
            for message in given
            for content in _contents(document, message)
            for shape in _of(document, content)
        ]
        for side, given in messages.items()
    }
    return {side: merged(shapes) for side, shapes in found.items() if shapes}


def _of(document: dict[str, Any], content: dict[str, Any]) -> list[Shape]:
    """The shape of a body: by its schema, or if it has none by its examples."""
    if "schema" in content:
        return [_shape(document, content["schema"])]
    return [_exemplified(each["value"]) for each in content.get("examples", {}).values()]


def _exemplified(value: Any) -> Shape:
    if isinstance(value, dict):
        return {name: _exemplified(each) for name, each in value.items()}
    if isinstance(value, list):
        return [merged([_exemplified(each) for each in value])] if value else ["any"]
    return JSON[type(value)]


def _contents(document: dict[str, Any], message: dict[str, Any]) -> list[dict[str, Any]]:
    return list(_resolved(document, message).get("content", {}).values())


def _resolved(document: dict[str, Any], value: Any) -> Any:
    while isinstance(value, dict) and "$ref" in value:
        target: Any = document
        for step in value["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        value = target
    return value


def _shape(document: dict[str, Any], schema: Any, depth: int = 0) -> Shape:
    schema = _resolved(document, schema)
    if depth > DEPTH_LIMIT or not isinstance(schema, dict):
        return "any"
    parts = [
        _shape(document, each, depth + 1)
        for key in ("allOf", "anyOf", "oneOf")
        for each in schema.get(key, ())
    ]
    if schema.get("properties"):
        parts.append(
            {name: _shape(document, each, depth + 1) for name, each in schema["properties"].items()}
        )
    elif isinstance(schema.get("additionalProperties"), dict) and schema["additionalProperties"]:
        parts.append({ANY_NAME: _shape(document, schema["additionalProperties"], depth + 1)})
    elif "items" in schema:
        parts.append([_shape(document, schema["items"], depth + 1)])
    elif not parts:
        types = schema.get("type", "any")
        types = [types] if isinstance(types, str) else types
        parts.append("|".join(sorted({*types, *(["null"] if schema.get("nullable") else [])})))
    return merged(parts)


def merged(shapes: list[Shape]) -> Shape:
    """One shape for values that have any of these."""
    if objects := [each for each in shapes if isinstance(each, dict)]:
        names = {name: None for each in objects for name in each}
        return {name: merged([each[name] for each in objects if name in each]) for name in names}
    if lists := [each for each in shapes if isinstance(each, list)]:
        return [merged([each[0] for each in lists])]
    return "|".join(sorted({each for shape in shapes for each in shape.split("|")}))


def classes(models: dict[str, Any]) -> dict[str, dict[str, Shape]]:
    """The fields of each class of the SDK."""
    return {
        name: {field: _in_python(kind) for field, kind in model["fields"].items()}
        for name, model in models.items()
    }


def _in_python(kind: str) -> Shape:
    """A type as the SDK writes it: `str|null`, `[Button]`, `{str:float}`."""
    kind = kind.removesuffix("|null")
    if kind.startswith("["):
        return [_in_python(kind[1:].rpartition("]")[0])]
    if kind.startswith("{"):
        return "object"
    names = kind.split("|")
    if len(names) > 3:
        return "any"
    return "|".join(sorted(PYTHON.get(name, "object") for name in names))


def main() -> None:
    published, sdk = (json.loads(Path(each).read_text("utf-8")) for each in sys.argv[1:3])
    legacy = sdk["legacy"]
    older: dict[str, Any] = {"paths": {}, "components": {"schemas": legacy["schemas"]}}
    for each in legacy["operations"].values():
        older["paths"].setdefault(each["path"], {})[each["method"].lower()] = each
    table = {
        "published": operations(published),
        "published before": operations(older),
        "sdk": classes(sdk["current"]["models"]),
    }
    TABLE.write_text(json.dumps(table, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
