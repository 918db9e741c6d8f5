"""The facts of each operation, read from the document, that the generator does not carry."""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from typing import Any

METHODS = ("get", "put", "post", "patch", "delete")

RETRY = {"always", "unless_deltas", "idempotency_key", "unprocessed"}
LIFECYCLE = {"stable", "beta", "deprecated"}


@dataclass(frozen=True)
class Parameter:
    """One parameter of an operation; `name` is the Python name before the generator's casing."""

    name: str
    wire: str
    where: str
    required: bool
    description: str
    schema: dict[str, Any]
    joined: bool


@dataclass(frozen=True)
class Operation:
    """What the document says of one operation, under one of its names."""

    id: str
    group: str
    call: str
    method: str
    path: str
    summary: str
    description: str
    notices: tuple[tuple[str, str], ...]
    security: str
    lifecycle: str
    data_model: str | None
    retry: str
    parameters: tuple[Parameter, ...]
    body: dict[str, Any] | None
    body_required: bool
    body_description: str
    replies: dict[str, dict[str, Any] | None]

    @property
    def source(self) -> tuple[str, str]:
        return self.method, self.path


def operations(document: dict[str, Any]) -> list[Operation]:
    """Every operation, each `x-also` name as one of its own, in the document's order."""
    found = []
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                found += _read(document, path, method, item[method])
    return found


def for_generator(document: dict[str, Any]) -> dict[str, Any]:
    """The document with parameters under the names that Python shall see."""
    plain = copy.deepcopy(document)
    for item in plain["paths"].values():
        for method in METHODS:
            for parameter in item.get(method, {}).get("parameters", ()):
                if "x-python-name" in parameter:
                    parameter["name"] = parameter["x-python-name"]
    return plain


def resolve(document: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """The component behind a `$ref`, or the value itself."""
    while "$ref" in value:
        target: Any = document
        for step in value["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        value = target
    return value


def _read(
    document: dict[str, Any], path: str, method: str, data: dict[str, Any]
) -> list[Operation]:
    body = resolve(document, data["requestBody"]) if "requestBody" in data else None
    deprecated = data.get("deprecated", False)
    operation = Operation(
        id=data["operationId"],
        group=data["tags"][0],
        call=data["x-method"],
        method=method.upper(),
        path=path,
        summary=data["summary"],
        description=data.get("description", ""),
        notices=tuple((note["kind"], note["text"]) for note in data.get("x-notices", ())),
        security=_security(data),
        lifecycle="deprecated" if deprecated else data.get("x-lifecycle", "stable"),
        data_model=data.get("x-data-model"),
        retry=data["x-retry"],
        parameters=tuple(_parameter(document, entry) for entry in data.get("parameters", ())),
        body=None if body is None else body["content"]["application/json"]["schema"],
        body_required=bool(body and body.get("required")),
        body_description=(body or {}).get("description", ""),
        replies={
            status: _schema(resolve(document, reply))
            for status, reply in data["responses"].items()
            if status.startswith("2")
        },
    )
    if operation.retry not in RETRY or operation.lifecycle not in LIFECYCLE:
        raise ValueError(f"{operation.id}: unknown x-retry or x-lifecycle")
    return [operation, *(_also(operation, other) for other in data.get("x-also", ()))]


def _also(operation: Operation, data: dict[str, Any]) -> Operation:
    lifecycle = "deprecated" if data.get("deprecated") else operation.lifecycle
    return replace(
        operation,
        id=data["operationId"],
        group=data["tags"][0],
        call=data["x-method"],
        summary=data.get("summary", operation.summary),
        description=data.get("description", operation.description),
        lifecycle=data.get("x-lifecycle", lifecycle),
        data_model=data.get("x-data-model", operation.data_model),
    )


def _security(data: dict[str, Any]) -> str:
    [requirement] = data["security"]
    [scheme] = requirement
    return str(scheme)


def _schema(reply: dict[str, Any]) -> dict[str, Any] | None:
    content = reply.get("content")
    return None if content is None else content["application/json"]["schema"]


def _parameter(document: dict[str, Any], entry: dict[str, Any]) -> Parameter:
    data = resolve(document, entry)
    return Parameter(
        name=data.get("x-python-name", data["name"]),
        wire=data["name"],
        where=data["in"],
        required=data.get("required", False),
        description=data.get("description", ""),
        schema=data["schema"],
        joined=data.get("explode") is False,
    )
