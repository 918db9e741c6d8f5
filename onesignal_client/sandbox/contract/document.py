"""The OpenAPI document as the sandbox uses it: routes, and compiled checks of both directions.

The checks are jsonschema-rs validators, compiled when an operation is first used (about a
millisecond) and then run in microseconds. openapi-core does the same work in milliseconds per
request and needs seconds to load this document.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import jsonschema_rs
import yaml

from . import legacy

METHODS = ("get", "put", "post", "delete", "patch")
URN = "urn:onesignal"
MAX_PROBLEMS = 10
ErrorKind = jsonschema_rs.ValidationErrorKind
_INTEGER = re.compile(r"-?[0-9]{1,18}", re.ASCII)


class Invalid(Exception):  # noqa: N818 - a signal inside the sandbox, never seen by users
    """A request or a reply that the document rules out; each problem names its field."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter in the query."""

    name: str
    required: bool
    schema: Mapping[str, Any]
    """The schema with its own reference resolved."""
    pointer: str
    explode: bool


@dataclass(slots=True)
class Operation:
    """One operation of the document."""

    id: str
    method: str
    path: str
    tag: str
    keys: frozenset[str]
    """The kinds of key that are accepted: `rest_api_key`, `organization_api_key`; maybe none."""
    user_model: bool
    query: tuple[Parameter, ...]
    body: str | None
    """The pointer to the body's schema."""
    body_required: bool
    app_id_in: str | None
    """`path`, `query`, `body`, or None where no app is named."""
    rate_limited: Any
    """The JSON that a 429 has by the document's example, None if it has none."""
    replies: Mapping[str, str | None]
    """By status: the pointer to the JSON reply's schema, None if no JSON is documented."""


class Document:
    """The parsed document; shared by all sandboxes of a process, for it never changes."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.content = content
        self._registry = jsonschema_rs.Registry([(URN, dict(content))])
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}
        self.operations: dict[str, Operation] = {}
        self._routes: dict[int, list[tuple[tuple[str, ...], dict[str, Operation]]]] = {}
        for path, item in content.get("paths", {}).items():
            self._add_path(path, item)
        for routes in self._routes.values():
            # /notifications/count-unsaved is asked before /notifications/{notification_id}.
            routes.sort(key=lambda route: [part.startswith("{") for part in route[0]])

    def match(self, raw_path: str) -> tuple[dict[str, Operation], dict[str, str]] | None:
        """The operations by method at a path, and the path's parameters, decoded."""
        segments = raw_path.strip("/").split("/")
        for template, operations in self._routes.get(len(segments), ()):
            values: dict[str, str] = {}
            for part, segment in zip(template, segments, strict=True):
                if part.startswith("{") and segment:
                    values[part[1:-1]] = unquote(segment)
                elif part != segment:
                    break
            else:
                return operations, values
        return None

    def read_query(self, operation: Operation, pairs: list[tuple[str, str]]) -> dict[str, Any]:
        """The query's known parameters in their types; unknown ones are ignored."""
        given: dict[str, list[str]] = {}
        for name, value in pairs:
            given.setdefault(name, []).append(value)
        values: dict[str, Any] = {}
        problems: list[str] = []
        for parameter in operation.query:
            name = parameter.name
            if name in given:
                values[name] = _from_text(parameter, given[name])
                problems += self._problems(parameter.pointer, values[name], name)
            elif parameter.required:
                problems.append(f"{name} is required")
        if problems:
            raise Invalid(problems[:MAX_PROBLEMS])
        return values

    def check_body(self, operation: Operation, body: Any) -> None:
        """Raise `Invalid` unless the document allows this body."""
        if operation.body is not None and (problems := self._problems(operation.body, body, "")):
            raise Invalid(problems)

    def check_reply(self, operation: Operation, status: int, body: Any) -> None:
        """Raise `Invalid` unless the document knows this reply; `body` None means no JSON."""
        key: str = str(status) if str(status) in operation.replies else "default"
        if key not in operation.replies or (key == "default" and status < 400):
            raise Invalid([f"{operation.id} documents no status {status}"])
        pointer = operation.replies[key]
        if body is None:
            return
        if pointer is None:
            raise Invalid([f"{operation.id} documents no JSON with status {status}"])
        if problems := self._problems(pointer, body, ""):
            raise Invalid([f"{operation.id} {status}: {problem}" for problem in problems])

    @functools.cached_property
    def echoed(self) -> frozenset[str]:
        """What of a message's request is shown again: the rest may be of any type."""
        given = self.operations["create_notification"].body
        shown = self.operations["get_notification"].replies["200"]
        return self.fields(given) & self.fields(shown)

    def fields(self, pointer: str | None) -> frozenset[str]:
        """The names of the fields of an object."""
        if pointer is None:
            return frozenset()
        schema, pointer = self.follow(pointer)
        parts = range(len(schema.get("allOf", ())))
        inner = (self.fields(f"{pointer}/allOf/{index}") for index in parts)
        return frozenset(schema.get("properties", ())).union(*inner)

    def follow(self, pointer: str) -> tuple[Mapping[str, Any], str]:
        """The schema at a pointer, and where it stands once its references are followed."""
        while True:
            thing = self._at(pointer)
            if not isinstance(thing, dict) or "$ref" not in thing:
                return thing if isinstance(thing, dict) else {}, pointer
            pointer = thing["$ref"][1:]

    def _at(self, pointer: str) -> Any:
        thing: Any = self.content
        for step in pointer.removeprefix("/").split("/"):
            step = step.replace("~1", "/").replace("~0", "~")
            thing = thing[int(step)] if isinstance(thing, list) else thing.get(step, {})
        return thing

    def allows(self, pointer: str, value: Any) -> bool:
        """Whether the schema at a pointer allows a value."""
        try:
            return self._validator(pointer).is_valid(value)
        except ValueError:
            return False

    def _validator(self, pointer: str) -> jsonschema_rs.Draft202012Validator:
        if pointer not in self._validators:
            reference = {"$ref": f"{URN}#{quote(pointer, safe='/~')}"}
            validator = jsonschema_rs.Draft202012Validator(reference, registry=self._registry)
            self._validators[pointer] = validator
        return self._validators[pointer]

    def _problems(self, pointer: str, value: Any, name: str) -> list[str]:
        validator = self._validator(pointer)
        try:
            if validator.is_valid(value):
                return []
            found = islice(_describe(validator.iter_errors(value), name), MAX_PROBLEMS)
            return list(dict.fromkeys(found))  # the parts of an `allOf` may say the same
        except ValueError:  # jsonschema-rs bounds the depth, older versions integers too
            return [f"{name or 'the body'} is nested too deeply, or a number is too large"]

    def _add_path(self, path: str, item: Mapping[str, Any]) -> None:
        operations: dict[str, Operation] = {}
        for method in METHODS:
            if method in item:
                operation = self._operation(path, method, item)
                self.operations[operation.id] = operation
                operations[method.upper()] = operation
        template = tuple(path.strip("/").split("/"))
        self._routes.setdefault(len(template), []).append((template, operations))

    def _operation(self, path: str, method: str, item: Mapping[str, Any]) -> Operation:
        plan = item[method]
        base = f"/paths/{escape(path)}/{method}"
        lists = (f"/paths/{escape(path)}/parameters", f"{base}/parameters", f"{base}/x-parameters")
        query = tuple(parameter for pointer in lists for parameter in self._query(pointer))
        body = self._json(f"{base}/requestBody")
        security = plan.get("security", self.content.get("security", []))
        limited, _ = self.follow(f"{base}/responses/429")
        named = {"path": "{app_id}" in path, "query": "app_id" in (each.name for each in query)}
        named["body"] = "app_id" in self.fields(body)
        return Operation(
            id=plan["operationId"],
            method=method.upper(),
            path=path,
            tag=plan.get("tags", [""])[0],
            keys=frozenset(name for requirement in security for name in requirement),
            user_model=plan.get("x-data-model") == "user",
            query=query,
            body=body,
            body_required=self.follow(f"{base}/requestBody")[0].get("required", False),
            app_id_in=next((place for place, there in named.items() if there), None),
            rate_limited=limited.get("content", {}).get("application/json", {}).get("example"),
            replies={
                status: self._json(f"{base}/responses/{status}")
                for status in plan.get("responses", {})
            },
        )

    def _query(self, pointer: str) -> Iterator[Parameter]:
        """The parameters of the query in a list of parameters; there may be no such list."""
        for index in range(len(self._at(pointer) or ())):
            plan, its_pointer = self.follow(f"{pointer}/{index}")
            if plan["in"] == "query":
                required, explode = plan.get("required", False), plan.get("explode", True)
                place = f"{its_pointer}/schema"
                yield Parameter(plan["name"], required, self.follow(place)[0], place, explode)

    def _json(self, pointer: str) -> str | None:
        """The pointer to the schema of a body's or a reply's JSON, None if it is none."""
        thing, pointer = self.follow(pointer)
        has_json = "application/json" in thing.get("content", {})
        return f"{pointer}/content/application~1json/schema" if has_json else None


def escape(step: str) -> str:
    """A step of a JSON pointer."""
    return step.replace("~", "~0").replace("/", "~1")


def _describe(errors: Iterable[jsonschema_rs.ValidationError], name: str) -> Iterator[str]:
    for error in errors:
        kind = error.kind
        path = _join(name, error.instance_path)
        here = path or "the body"
        if isinstance(kind, ErrorKind.AnyOf):
            yield from _describe(_nearest(kind.context), name)
        elif isinstance(kind, ErrorKind.Required):
            yield f"{_join(path, [kind.property])} is required"
        elif isinstance(kind, ErrorKind.Type):
            yield f"{here} must be of type {' or '.join(sorted(kind.types))}"
        elif isinstance(kind, ErrorKind.Enum):
            yield f"{here} must be one of {', '.join(map(str, kind.options))}"
        elif isinstance(kind, ErrorKind.MaxItems):
            yield f"{here} can hold at most {kind.limit} items"
        elif isinstance(kind, ErrorKind.MinItems):
            yield f"{here} must hold at least {kind.limit} item{'s' * (kind.limit > 1)}"
        elif isinstance(kind, ErrorKind.MinProperties):
            yield f"{here} must hold at least {kind.limit} entr{'ies' if kind.limit > 1 else 'y'}"
        elif isinstance(kind, ErrorKind.MaxProperties):
            yield f"{here} can hold at most {kind.limit} entries"
        elif isinstance(kind, ErrorKind.MaxLength):
            yield f"{here} can have at most {kind.limit} characters"
        elif isinstance(kind, ErrorKind.Minimum):
            yield f"{here} must be at least {kind.limit}"
        elif isinstance(kind, ErrorKind.Maximum):
            yield f"{here} must be at most {kind.limit}"
        else:
            yield f"{here}: {error.message[:300]}"


def _nearest(
    branches: list[list[jsonschema_rs.ValidationError]],
) -> list[jsonschema_rs.ValidationError]:
    """The complaints of the branch that was most likely meant: not the one that wants null."""

    def far(errors: list[jsonschema_rs.ValidationError]) -> tuple[bool, int]:
        is_null = all(isinstance(e.kind, ErrorKind.Type) and "null" in e.kind.types for e in errors)
        return is_null, -max(len(error.instance_path) for error in errors)

    return min(branches, key=far)


def _join(name: str, path: list[str | int]) -> str:
    for step in path:
        name += f"[{step}]" if isinstance(step, int) else f".{step}" if name else step
    return name


def _from_text(parameter: Parameter, texts: list[str]) -> Any:
    if "array" in types(parameter.schema):
        parts = texts if parameter.explode else texts[-1].split(",") if texts[-1] else []
        items = parameter.schema.get("items", {})
        return [_scalar(types(items), part) for part in parts]
    return _scalar(types(parameter.schema), texts[-1])


def types(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """The types that a schema names."""
    kind = schema.get("type", ())
    return (kind,) if isinstance(kind, str) else tuple(kind)


def _scalar(types: tuple[str, ...], text: str) -> Any:
    """The text as the schema's type; text that does not fit stays text and is then refused."""
    # rule: query.booleans
    if "boolean" in types and text in ("true", "false", "True", "False"):
        return text in ("true", "True")
    if ("integer" in types or "number" in types) and _INTEGER.fullmatch(text):
        return int(text)
    if "number" in types:
        try:
            number = float(text)
        except ValueError:
            return text
        return number if math.isfinite(number) else text
    return text


@functools.lru_cache(maxsize=4)
def load(path: Path | None = None) -> Document:
    """The document in a file; parsed once in a process, for that is most of the start-up time."""
    # In an installed package (or a zip of it) it stands inside, else in the repository.
    file: Traversable = path or resources.files("onesignal_client").joinpath("openapi.yaml")
    if path is None and not file.is_file():
        file = Path(__file__).parents[3] / "openapi" / "onesignal.yaml"
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    content = yaml.load(file.read_bytes(), Loader=loader)  # noqa: S506 - both are safe
    for where, operations in legacy.PATHS.items():
        content["paths"].setdefault(where, {}).update(operations)
    _let_null_clear(content)
    return Document(content)


def _let_null_clear(content: dict[str, Any]) -> None:
    # rule: users.null
    schemas = content.get("components", {}).get("schemas", {})
    properties = schemas.get("UserProperties", {}).get("properties", {})
    for name, schema in properties.items():
        properties[name] = {"anyOf": [schema, {"type": "null"}]}
