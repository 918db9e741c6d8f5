"""What a published OpenAPI document of OneSignal's says otherwise than ours.

    make compare-published FILE=published.json

Compares operations, parameters, body and reply fields, statuses and enums. What is known and kept
stands in openapi/accepted-differences.yaml with its reason; everything else is printed, and so is
an entry there that no difference needs any longer. Exits with 1 if there is any of either.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from scripts.yaml_files import read_yaml

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "openapi" / "onesignal.yaml"
ACCEPTED = ROOT / "openapi" / "accepted-differences.yaml"
METHODS = ("get", "post", "put", "patch", "delete")
HEADERS = {"authorization", "content-type", "accept"}
DEPTH = 8


class Document:
    """One of the two documents, its operations by method and path without names."""

    def __init__(self, content: dict[str, Any]) -> None:
        self.content = content
        self.operations: dict[str, list[dict[str, Any]]] = {}
        for path, item in content["paths"].items():
            plain = re.sub(r"\{[^}]+\}", "{}", path.split("?")[0])
            for method in METHODS:
                if method in item:
                    shared = item.get("parameters", [])
                    own = item[method].get("parameters", []) + item[method].get("x-parameters", [])
                    operation = {**item[method], "parameters": [*own, *shared]}
                    self.operations.setdefault(f"{method.upper()} {plain}", []).append(operation)

    def resolved(self, node: Any) -> Any:
        """The node behind its references, with what stands beside them."""
        while isinstance(node, dict) and "$ref" in node:
            target: Any = self.content
            for key in node["$ref"].split("/")[1:]:
                target = target[key.replace("~1", "/").replace("~0", "~")]
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    def parameters(self, operation: dict[str, Any]) -> dict[str, set[Any]]:
        """Each parameter outside the path with the values it may take, if they are listed."""
        found = {}
        for each in (self.resolved(entry) for entry in operation["parameters"]):
            if each["in"] != "path" and each["name"].lower() not in HEADERS:
                _, values = next(self.fields(each.get("schema", {})), ("", set[Any]()))
                found[f"{each['in']} {each['name']}"] = values
        return found

    def body(self, operation: dict[str, Any]) -> dict[str, set[Any]]:
        """The fields of the body."""
        return self.merged([operation.get("requestBody")])

    def reply(self, operation: dict[str, Any]) -> dict[str, set[Any]]:
        """The fields of all successful replies."""
        replies = operation["responses"].items()
        return self.merged([reply for status, reply in replies if str(status).startswith("2")])

    def merged(self, messages: list[Any]) -> dict[str, set[Any]]:
        found: dict[str, set[Any]] = {}
        for message in messages:
            for each in (self.resolved(message or {}).get("content") or {}).values():
                for name, values in self.fields(each.get("schema", {})):
                    if name:
                        found.setdefault(name, set()).update(values)
        return found

    def fields(self, schema: Any, path: str = "", depth: int = 0) -> Iterator[tuple[str, set[Any]]]:
        """Every property as a dotted path, with the values of its enum."""
        schema = self.resolved(schema)
        if not isinstance(schema, dict) or depth > DEPTH:
            return
        yield path, set(schema.get("enum") or ())
        for word in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(word, ()):
                yield from self.fields(part, path, depth + 1)
        if "items" in schema:
            yield from self.fields(schema["items"], f"{path}[]", depth + 1)
        if extra := schema.get("additionalProperties"):
            yield from self.fields(extra, f"{path}.*".lstrip("."), depth + 1)
            yield f"{path}.*".lstrip("."), set()
        for name, part in (schema.get("properties") or {}).items():
            yield from self.fields(part, f"{path}.{name}".lstrip("."), depth + 1)

    def open_maps(self, fields: dict[str, set[Any]]) -> set[str]:
        """The fields under which any name may stand."""
        return {name.removesuffix(".*") for name in fields if name.endswith(".*")}


def differences(theirs: Document, ours: Document) -> Iterator[str]:
    """One line for everything that the published document has and ours lacks."""
    for place, variants in theirs.operations.items():
        mine = ours.operations.get(place)
        if mine is None:
            yield f"{place}: operation"
            continue
        views: list[tuple[str, Callable[[Document, Any], dict[str, set[Any]]]]] = [
            ("parameter", Document.parameters),
            ("body", Document.body),
            ("reply", Document.reply),
        ]
        for what, view in views:
            known = view(ours, mine[0])
            maps = ours.open_maps(known)
            for variant in variants:
                for name, values in view(theirs, variant).items():
                    if name not in known:
                        if name.rpartition(".")[0] not in maps and not name.endswith(("[]", ".*")):
                            yield f"{place}: {what} {name}"
                    elif known[name]:
                        yield from (
                            f"{place}: {what} {name}: value {value}"
                            for value in sorted(values - known[name], key=str)
                        )
        statuses = {str(status) for variant in variants for status in variant["responses"]}
        for status in sorted(statuses - {str(status) for status in mine[0]["responses"]}):
            yield f"{place}: status {status}"


def main(arguments: list[str] | None = None) -> int:
    """Print what is new; 1 if anything is."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("file", type=Path, help="the published document, as JSON or YAML")
    file = parser.parse_args(arguments).file
    is_json = file.suffix == ".json"
    theirs = Document(json.loads(file.read_text("utf-8")) if is_json else read_yaml(file))
    ours = Document(read_yaml(DOCUMENT))
    accepted: dict[str, str] = read_yaml(ACCEPTED) or {}
    found = list(dict.fromkeys(differences(theirs, ours)))
    needed = {pattern for pattern in accepted for line in found if fnmatchcase(line, pattern)}
    new = [line for line in found if not any(fnmatchcase(line, pattern) for pattern in accepted)]
    for line in new:
        print(line)
    for pattern in sorted(accepted.keys() - needed):
        print(f"accepted, but there is no such difference: {pattern}")
    kept = len(found) - len(new)
    print(f"{len(new)} new differences, {kept} known ones kept", file=sys.stderr)
    return 1 if new or needed != accepted.keys() else 0


if __name__ == "__main__":
    sys.exit(main())
