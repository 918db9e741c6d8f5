"""The facts of each operation, read from the document, that the generator does not carry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from .document import Located, components, operations_in, parameters_of, resolve
from .overlay import Overlay


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
    """What a caller should know first."""

    kind: str
    text: str
    explains: tuple[int, ...] = ()


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
    notes: tuple[str, ...]
    """What users of this library should know besides."""
    security: tuple[str, ...]
    """The keys it takes, the preferred one first."""
    key: str
    lifecycle: str
    data_model: str | None
    retry: str
    retry_unless: str | None
    rate: float | None
    parameters: tuple[Parameter, ...]
    body: dict[str, Any] | None
    body_required: bool
    body_description: str
    example: Any
    """A body as the document shows it, None if it does not."""
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


def operations(document: Mapping[str, Any], overlay: Overlay) -> list[Operation]:
    """Every operation, each `x-also` name as one of its own, in the document's order."""
    return [_read(document, overlay, located) for located in operations_in(document)]


def _read(document: Mapping[str, Any], overlay: Overlay, located: Located) -> Operation:
    data = located.data
    first = document["paths"][located.path][located.method]
    own = located.own.get("x-notices", ()) if located.own is not first else ()
    noticed = [*first.get("x-notices", ()), *own]
    body = resolve(document, data["requestBody"]) if "requestBody" in data else {}
    content = body.get("content", {}).get("application/json", {})
    entries = [_parameter(document, overlay, entry) for entry in parameters_of(data)]
    deprecated = located.own.get("deprecated", data.get("deprecated", False))
    notices = [resolve(document, entry) for entry in noticed]
    stages = [each["stage"] for each in notices if "stage" in each]
    lifecycle = "deprecated" if deprecated else stages[0] if stages else "stable"
    schemes = components(document, "securitySchemes")
    named = (name for requirement in data["security"] for name in requirement)
    security = tuple(name for name in named if "x-key" in schemes[name])
    replies = {status: resolve(document, reply) for status, reply in data["responses"].items()}
    return Operation(
        id=data["operationId"],
        group=data["tags"][0],
        call=data["x-method"],
        method=located.method.upper(),
        path=located.path,
        summary=data["summary"],
        description=data.get("description", ""),
        # A stage that is stable is over: what was told of it no longer holds.
        notices=tuple(
            Notice(each["kind"], each["text"], tuple(each.get("explains", ())))
            for each in notices
            if each.get("stage") != "stable"
        ),
        notes=_notes(overlay, located, noticed),
        security=security,
        key=" or ".join(schemes[name]["x-key"] for name in security),
        lifecycle=lifecycle,
        data_model=data.get("x-data-model"),
        retry=data["x-retry"],
        retry_unless=data.get("x-retry-unless"),
        rate=data.get("x-rate"),
        parameters=tuple(_in_python(each, entries) for each in entries),
        body=content.get("schema"),
        body_required=body.get("required", False),
        body_description=body.get("description", ""),
        example=content.get("example"),
        replies={s: _schema(reply) for s, reply in replies.items() if s.startswith("2")},
        statuses={
            status: data["responses"][status].get("description") or reply["description"]
            for status, reply in replies.items()
        },
        pages=data.get("x-pages"),
    )


def _notes(overlay: Overlay, located: Located, noticed: list[Any]) -> tuple[str, ...]:
    shared = [entry["$ref"].rpartition("/")[2] for entry in noticed if "$ref" in entry]
    found = [overlay.notices.get(name) for name in shared]
    return tuple(text for text in (*found, overlay.operations.get(located.id)) if text)


def _schema(reply: Mapping[str, Any]) -> dict[str, Any] | None:
    content = reply.get("content")
    return None if content is None else content["application/json"]["schema"]


def _in_python(parameter: Parameter, parameters: list[Parameter]) -> Parameter:
    """The parameter, its description naming all others as Python does."""
    text = parameter.description
    for other in parameters:
        text = text.replace(f"`{other.wire}`", f"`{other.name}`")
    return replace(parameter, description=text)


def _parameter(document: Mapping[str, Any], overlay: Overlay, entry: Any) -> Parameter:
    data = resolve(document, entry)
    return Parameter(
        name=overlay.parameters.get(data["name"], data["name"]),
        wire=data["name"],
        where=data["in"],
        required=data.get("required", False),
        description=data.get("description", ""),
        schema=data["schema"],
        comma_joined=data.get("explode") is False,
    )
