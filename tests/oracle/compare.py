"""The fields of our document against the table of how others document them."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from scripts.official.fields import ANY_NAME
from scripts.official.names import CLASSES
from tests import ROOT
from tests.support.document import OPERATIONS, REQUESTED, RETURNED, SCHEMAS, resolve

TABLE: dict[str, dict[str, Any]] = json.loads(
    (ROOT / "tests" / "oracle" / "fields.json").read_text("utf-8")
)
SCHEMA = "#/components/schemas/"


class Comparison:
    """What the two have in common, and what only one of them has, as `Schema.field`."""

    def __init__(self) -> None:
        self.known: dict[str, set[str]] = defaultdict(set)
        """The types that others give to our fields."""
        self.missing: set[str] = set()
        """The fields that only others have."""
        for source in ("published", "published before"):
            for place, sides in TABLE[source].items():
                for ours, side in _bodies(place):
                    if side in sides:
                        self._walk(ours, sides[side], "?")
        for theirs, ours in CLASSES.items():
            if ours in SCHEMAS:
                self._walk({"$ref": SCHEMA + ours}, TABLE["sdk"][theirs], ours)
        described = {
            f"{name}.{field}"
            for name in REQUESTED | RETURNED
            for field in SCHEMAS[name].get("properties", {})
        }
        self.alone = described - set(self.known)
        """The fields that only we have."""
        self.types = {
            field: sorted(odd)
            for field, given in self.known.items()
            if (odd := {each for each in given if not _takes(_types(_field(field)), each)})
        }
        """The types that only others give to a field."""

    def _walk(self, ours: Any, theirs: Any, owner: str) -> None:
        for name, schema in _variants(ours, owner):
            if isinstance(theirs, list):
                self._walk(schema.get("items", {}), theirs[0], name)
            elif isinstance(theirs, dict) and "properties" in schema:
                for field, shape in theirs.items():
                    place = f"{name}.{field}"
                    if field in schema["properties"]:
                        self.known[place].add(_kind(shape))
                        self._walk(schema["properties"][field], shape, place)
                    elif field != ANY_NAME:
                        self.missing.add(place)
            elif isinstance(theirs, dict) and isinstance(schema.get("additionalProperties"), dict):
                for shape in theirs.values():
                    self._walk(schema["additionalProperties"], shape, name)


def _bodies(place: str) -> Iterator[tuple[Any, str]]:
    """Our schemas of the bodies of an operation, if we have it."""
    method, path = place.split()
    plain = re.sub(r"{\w+}", "{}", path)
    for each in OPERATIONS.values():
        if each["method"].upper() == method and re.sub(r"{\w+}", "{}", each["path"]) == plain:
            messages = [(each.get("requestBody", {}), "request")]
            messages += [(r, "reply") for s, r in each["responses"].items() if s.startswith("2")]
            for message, side in messages:
                for content in resolve(message).get("content", {}).values():
                    yield content["schema"], side


def _variants(schema: Any, owner: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The alternatives of a schema, each with the name that it or its surroundings have."""
    if "$ref" in schema:
        owner = schema["$ref"].removeprefix(SCHEMA)
    schema = resolve(schema)
    yield owner, schema
    for each in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from _variants(each, owner)


def _field(place: str) -> Any:
    owner, *fields = place.split(".")
    schema = SCHEMAS[owner]
    for field in fields:
        [schema] = [
            each["properties"][field]
            for _, each in _variants(schema, owner)
            if "properties" in each
        ]
    return schema


def _types(schema: Any) -> set[str]:
    found: set[str] = set()
    for _, each in _variants(schema, ""):
        types = each.get("type", [])
        found |= {types} if isinstance(types, str) else set(types)
    return found


def _kind(shape: Any) -> str:
    """The types of a shape, as in `integer|string`."""
    if isinstance(shape, dict):
        return "object"
    return "array" if isinstance(shape, list) else str(shape)


def _takes(ours: set[str], theirs: str) -> bool:
    """Whether values of their types are among ours; without a type ours takes anything."""
    wanted = set(theirs.split("|")) - {"null", "any"}
    return not ours or wanted <= ours | ({"integer"} if "number" in ours else set())
