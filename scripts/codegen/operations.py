"""The facts of each operation, read from the document, that the generator does not carry."""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from typing import Any

METHODS = ("get", "put", "post", "patch", "delete")

RETRY = {"always", "idempotency_key", "unprocessed"}
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
    comma_joined: bool


@dataclass(frozen=True)
class Notice:
    """What a caller should know first; `python` is for users of this library alone."""

    kind: str
    text: str
    python: str
    explains: tuple[int, ...]


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
    notices: tuple[Notice, ...]
    security: tuple[str, ...]
    """The keys it takes, the preferred one first."""
    key: str
    lifecycle: str
    data_model: str | None
    retry: str
    retry_unless: str | None
    parameters: tuple[Parameter, ...]
    body: dict[str, Any] | None
    body_required: bool
    body_description: str
    replies: dict[str, dict[str, Any] | None]
    pages: dict[str, str] | None
    statuses: dict[str, str]
    """What each documented status means."""

    @property
    def source(self) -> tuple[str, str]:
        return self.method, self.path

    @property
    def lifecycle_reason(self) -> str:
        """What it means here that the operation is a beta or deprecated."""
        [reason] = [notice.text for notice in self.notices if notice.kind == "lifecycle"]
        return reason


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
    for name, others in spellings(plain).items():
        enum = plain["components"]["schemas"][name]["enum"]
        enum[:] = [value for value in enum if value not in others]
    return plain


def spellings(document: dict[str, Any]) -> dict[str, dict[str, str]]:
    """By enum: further spellings of its values that replies have, each with the plain one."""
    schemas = document["components"]["schemas"]
    return {name: s["x-spellings"] for name, s in schemas.items() if "x-spellings" in s}


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
    parameters = [_parameter(document, entry) for entry in data.get("parameters", ())]
    deprecated = data.get("deprecated", False)
    security = _security(data)
    schemes = document["components"]["securitySchemes"]
    operation = Operation(
        id=data["operationId"],
        group=data["tags"][0],
        call=data["x-method"],
        method=method.upper(),
        path=path,
        summary=data["summary"],
        description=data.get("description", ""),
        notices=_notices(document, data),
        security=security,
        key=" or ".join(schemes[name]["x-key"] for name in security),
        lifecycle="deprecated" if deprecated else data.get("x-lifecycle", "stable"),
        data_model=data.get("x-data-model"),
        retry=data["x-retry"],
        retry_unless=data.get("x-retry-unless"),
        parameters=tuple(_in_python(each, parameters) for each in parameters),
        body=None if body is None else body["content"]["application/json"]["schema"],
        body_required=bool(body and body.get("required")),
        body_description=(body or {}).get("description", ""),
        replies={
            status: _schema(resolve(document, reply))
            for status, reply in data["responses"].items()
            if status.startswith("2")
        },
        statuses={
            status: reply.get("description") or resolve(document, reply)["description"]
            for status, reply in data["responses"].items()
        },
        pages=data.get("x-pages"),
    )
    also = [_also(document, operation, other) for other in data.get("x-also", ())]
    return [_checked(each) for each in (operation, *also)]


def _checked(operation: Operation) -> Operation:
    if operation.retry not in RETRY or operation.lifecycle not in LIFECYCLE:
        raise ValueError(f"{operation.id}: unknown x-retry or x-lifecycle")
    if operation.retry_unless and operation.retry != "always":
        raise ValueError(f"{operation.id}: x-retry-unless goes with x-retry: always")
    reasons = sum(notice.kind == "lifecycle" for notice in operation.notices)
    if reasons != (operation.lifecycle != "stable"):
        raise ValueError(f"{operation.id}: it needs one notice of kind lifecycle if not stable")
    return operation


def _also(document: dict[str, Any], operation: Operation, data: dict[str, Any]) -> Operation:
    lifecycle = "deprecated" if data.get("deprecated") else operation.lifecycle
    return replace(
        operation,
        id=data["operationId"],
        group=data["tags"][0],
        call=data["x-method"],
        summary=data.get("summary", operation.summary),
        description=data.get("description", operation.description),
        notices=(*operation.notices, *_notices(document, data)),
        lifecycle=data.get("x-lifecycle", lifecycle),
        data_model=data.get("x-data-model", operation.data_model),
    )


def _notices(document: dict[str, Any], data: dict[str, Any]) -> tuple[Notice, ...]:
    return tuple(
        Notice(
            kind=note["kind"],
            text=note["text"],
            python=note.get("python", ""),
            explains=tuple(note.get("explains", ())),
        )
        for note in (resolve(document, entry) for entry in data.get("x-notices", ()))
    )


def _security(data: dict[str, Any]) -> tuple[str, ...]:
    """The keys of which any one will do."""
    names = []
    for requirement in data["security"]:
        [name] = requirement
        names.append(str(name))
    if not names:
        raise ValueError(f"{data['operationId']}: it needs a key")
    return tuple(names)


def _schema(reply: dict[str, Any]) -> dict[str, Any] | None:
    content = reply.get("content")
    return None if content is None else content["application/json"]["schema"]


def _in_python(parameter: Parameter, parameters: list[Parameter]) -> Parameter:
    """The parameter, its description naming all others as Python does."""
    text = parameter.description
    for other in parameters:
        text = text.replace(f"`{other.wire}`", f"`{other.name}`")
    return replace(parameter, description=text)


def _parameter(document: dict[str, Any], entry: dict[str, Any]) -> Parameter:
    data = resolve(document, entry)
    return Parameter(
        name=data.get("x-python-name", data["name"]),
        wire=data["name"],
        where=data["in"],
        required=data.get("required", False),
        description=data.get("description", ""),
        schema=data["schema"],
        comma_joined=data.get("explode") is False,
    )
