"""Looking things up in the API's document."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

METHODS = ("get", "put", "post", "patch", "delete")


@dataclass(frozen=True)
class Located:
    """An operation of the document, or a further name of one (`x-also`), where it stands."""

    path: str
    method: str
    data: Mapping[str, Any]
    own: Mapping[str, Any]
    """What stands at this name itself; for a further name `data` is that on top of the first's."""

    @property
    def id(self) -> str:
        return str(self.data.get("operationId", "?"))

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path} ({self.id})"


def operations_in(document: Mapping[str, Any]) -> Iterator[Located]:
    """Every operation, each further name as one of its own, in the document's order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if isinstance(data := item.get(method), dict):
                yield Located(path, method, data, data)
                also = data.get("x-also", ())
                for other in also if isinstance(also, list) else ():
                    yield Located(path, method, {**data, **other}, other)


def resolve(document: Mapping[str, Any], value: Any) -> Any:
    """The component behind a `$ref`, or the value itself.

    Raises:
        KeyError: the reference leads nowhere.
    """
    while isinstance(value, dict) and "$ref" in value:
        target: Any = document
        for step in value["$ref"].removeprefix("#/").split("/"):
            if not isinstance(target, dict) or step not in target:
                raise KeyError(value["$ref"])
            target = target[step]
        value = target
    return value


def components(document: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """The document's components of one kind, by name."""
    found: dict[str, Any] = document.get("components", {}).get(kind, {})
    return found


def parameters_of(operation: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The parameters of an operation, also those that other tools are not shown."""
    return [*operation.get("parameters", ()), *operation.get("x-parameters", ())]


def unknown_keys(given: Collection[str], known: Collection[str]) -> list[str]:
    """A complaint about each key that is not known, with the one that may have been meant."""
    return [f"{key!r} is unknown{guess(key, known)}" for key in given if key not in known]


def guess(given: object, known: Collection[str]) -> str:
    """What may have been meant."""
    close = get_close_matches(str(given), known, 1)
    return f"; did you mean {close[0]!r}?" if close else ""


def flattened(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document with each schema in one piece: what it has by `allOf` stands in it. What serves
    nothing else is gone."""
    plain: dict[str, Any] = copy.deepcopy(dict(document))
    schemas = components(plain, "schemas")
    before = set(references_in(plain))
    schemas.update({name: _in_one(schemas, schema) for name, schema in schemas.items()})
    for reference in before - set(references_in(plain)):
        schemas.pop(reference.rpartition("/")[2], None)
    return plain


def references_in(value: Any) -> Iterator[str]:
    """Every `$ref`, at any depth."""
    if isinstance(value, dict):
        if isinstance(reference := value.get("$ref"), str):
            yield reference
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from references_in(each)


def _in_one(schemas: Mapping[str, Any], schema: Any) -> Any:
    if not isinstance(schema, dict) or "allOf" not in schema:
        return schema
    parts = [
        _in_one(schemas, schemas.get(part["$ref"].rpartition("/")[2]) if "$ref" in part else part)
        for part in schema["allOf"]
    ]
    if any(not isinstance(part, dict) or part.keys() & {"anyOf", "oneOf"} for part in parts):
        return schema  # the generator tells of it
    found = {key: value for key, value in schema.items() if key != "allOf"}
    found["properties"] = {k: v for part in parts for k, v in part.get("properties", {}).items()}
    if required := dict.fromkeys(name for part in parts for name in part.get("required", ())):
        found["required"] = list(required)
    return found


def for_generator(document: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """The document with the names that Python shall see, and one spelling of each value."""
    plain: dict[str, Any] = copy.deepcopy(dict(document))
    for located in operations_in(plain):
        if located.data is located.own and "x-parameters" in located.own:
            plain["paths"][located.path][located.method]["parameters"] = parameters_of(located.own)
        for parameter in parameters_of(located.data):
            if parameter.get("name") in names:
                parameter["name"] = names[parameter["name"]]
    for name, others in spellings(plain).items():
        schema = components(plain, "schemas")[name]
        kept = [index for index, value in enumerate(schema["enum"]) if value not in others]
        for key in ("enum", "x-enum-varnames"):
            if key in schema:
                schema[key] = [schema[key][index] for index in kept]
    return plain


def spellings(document: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """By enum: further spellings of its values that replies have, each with the plain one."""
    schemas = components(document, "schemas")
    return {name: each["x-spellings"] for name, each in schemas.items() if "x-spellings" in each}
