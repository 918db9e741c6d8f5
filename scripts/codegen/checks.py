"""Mistakes in the API's document that OpenAPI has no rule for: each is told with its place."""

from __future__ import annotations

import keyword
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from .document import (
    Located,
    components,
    guess,
    operations_in,
    parameters_of,
    resolve,
    unknown_keys,
)

# Closed sets: a key that nobody reads is a misspelt one.
OPERATION = {
    "operationId", "tags", "summary", "description", "deprecated", "security", "parameters",
    "requestBody", "responses", "x-method", "x-pages", "x-data-model", "x-retry", "x-retry-unless",
    "x-parameters", "x-rate", "x-notices", "x-also",
}  # fmt: skip
ALSO = {
    "operationId", "tags", "x-method", "summary", "description", "deprecated", "x-data-model",
    "x-notices",
}  # fmt: skip
PARAMETER = {"name", "in", "required", "description", "schema", "style", "explode", "example"}
SCHEMA = {
    "$ref", "type", "title", "description", "deprecated", "properties", "required", "items",
    "additionalProperties", "oneOf", "anyOf", "allOf", "enum", "const", "default", "example",
    "examples", "format", "pattern", "minimum", "maximum", "minLength", "maxLength", "minItems",
    "maxItems", "uniqueItems", "minProperties", "maxProperties", "readOnly", "writeOnly",
    "x-enum-varnames", "x-spellings", "x-once", "x-returned",
}  # fmt: skip
SECURITY_SCHEME = {"type", "in", "name", "scheme", "bearerFormat", "description", "x-key"}
NOTICE = {"kind", "text", "explains", "stage"}
PAGES = {"items", "by", "method"}

LISTS = ("tags", "security", "parameters", "x-notices", "x-also")
MAPPINGS = ("responses", "requestBody", "x-pages")
RETRY = ("always", "idempotency_key", "unprocessed")
STAGE = ("beta", "stable")
DATA_MODEL = ("user", "player")
PAGES_BY = ("offset", "cursor", "last_broadcast_id", "last_message_id")
NOTICE_KIND = ("plan", "limit", "availability", "timing", "advice", "lifecycle")
PLACE = ("path", "query", "header")
NEEDED = ("operationId", "tags", "summary", "security", "responses", "x-method", "x-retry")


def complaints(document: Mapping[str, Any]) -> list[str]:
    """What is wrong with the document, an empty list if nothing is."""
    if broken := list(_references(document, document)):
        return broken
    located = list(operations_in(document))
    found = [f"{each}: {why}" for each in located for why in _operation(document, each)]
    found += _twice("operationId", [each.id for each in located])
    found += _twice("method", [name for each in located for name in _methods(each)])
    for name, scheme in components(document, "securitySchemes").items():
        if "x-key" not in scheme and scheme.get("type") == "apiKey":
            found.append(f"security scheme {name}: x-key is missing")
        found += _at(f"security scheme {name}", unknown_keys(scheme, SECURITY_SCHEME))
    for name, notice in components(document, "x-notices").items():
        found += _at(f"notice {name}", _notice(notice))
    for name, parameter in components(document, "parameters").items():
        found += _at(f"parameter {name}", _parameter(parameter))
    for name, schema in components(document, "schemas").items():
        found += _schema(f"schema {name}", schema)
    return found


def _references(document: Mapping[str, Any], value: Any, *trail: str) -> Iterator[str]:
    """A complaint about each reference, at any depth, that leads nowhere."""
    if isinstance(value, dict):
        if isinstance(reference := value.get("$ref"), str):
            try:
                resolve(document, value)
            except KeyError:
                yield f"{' > '.join(trail)}: {reference} leads nowhere"
        for key, each in value.items():
            yield from _references(document, each, *trail, str(key))
    elif isinstance(value, list):
        for each in value:
            yield from _references(document, each, *trail)


def _at(where: str, why: list[str]) -> list[str]:
    return [f"{where}: {each}" for each in why]


def _twice(what: str, names: list[str]) -> list[str]:
    return [f"the {what} {each} is given twice" for each, n in Counter(names).items() if n > 1]


def _methods(located: Located) -> list[str]:
    group = ".".join(str(each) for each in located.data.get("tags") or ())
    pages = located.data.get("x-pages")
    names = [located.data.get("x-method"), pages.get("method") if isinstance(pages, dict) else None]
    return [f"{group}.{name}" for name in names if name]


def _operation(document: Mapping[str, Any], located: Located) -> Iterator[str]:
    data, also = located.data, located.data is not located.own
    if wrong := list(_structure(data)):
        yield from wrong
        return
    yield from unknown_keys(located.own, ALSO if also else OPERATION)
    yield from (f"{key} is missing" for key in NEEDED if key not in data)
    yield from _value(data, "x-retry", RETRY)
    yield from _value(data, "x-data-model", DATA_MODEL)
    yield from _tags(document, data.get("tags", ["?"]))
    for name in (data.get("operationId", "_"), data.get("x-method", "_")):
        if not str(name).isidentifier() or keyword.iskeyword(str(name)):
            yield f"{name!r} will not do as a name in Python"
    notices = [resolve(document, each) for each in data.get("x-notices", ())]
    for notice in notices if not also else ():
        yield from _notice(notice)
    if also:
        notices += [resolve(document, each) for each in _first(document, located)]
    yield from _reason(data, notices)
    if also:
        return
    yield from _security(document, data.get("security", ()))
    yield from _rate(data)
    yield from _parameters(document, data)
    yield from _pages(document, data)
    yield from _retry_unless(document, data)
    yield from _bodies(document, data)
    successes = [status for status in data.get("responses", ()) if str(status).startswith("2")]
    if not successes:
        yield "responses: none is a success (2xx)"


def _structure(data: Mapping[str, Any]) -> Iterator[str]:
    """What has to be put right before anything else can be looked at."""
    yield from (
        f"{key}: a list is needed" for key in LISTS if not isinstance(data.get(key, []), list)
    )
    yield from (
        f"{key}: a mapping is needed" for key in MAPPINGS if not isinstance(data.get(key, {}), dict)
    )
    for key in ("security", "parameters", "x-notices", "x-also"):
        entries = data.get(key, [])
        if isinstance(entries, list) and not all(isinstance(each, dict) for each in entries):
            yield f"{key}: each entry has to be a mapping"
    responses = data.get("responses", {})
    for status in responses if isinstance(responses, dict) else ():
        if not isinstance(status, str):
            yield f"responses: the status {status} needs quotes"


def _first(document: Mapping[str, Any], located: Located) -> list[Any]:
    """The notices of the operation of which this is a further name."""
    if "x-notices" not in located.own:
        return []
    first = document["paths"][located.path][located.method]
    return list(first.get("x-notices", ()))


def _value(data: Mapping[str, Any], key: str, known: Collection[str], name: str = "") -> list[str]:
    if key not in data or data[key] in known:
        return []
    return [f"{name or key}: {data[key]!r} is none of {', '.join(known)}{guess(data[key], known)}"]


def _tags(document: Mapping[str, Any], tags: list[str]) -> Iterator[str]:
    if len(tags) != 1:
        yield f"tags: one is needed, not {len(tags)}"
    known = [tag["name"] for tag in document.get("tags", ())]
    yield from (f"tags: {each}" for each in unknown_keys(set(tags) - {"?"}, known))


def _reason(data: Mapping[str, Any], notices: list[Any]) -> Iterator[str]:
    told = [each for each in notices if each.get("kind") == "lifecycle"]
    staged = sum("stage" in each for each in told)
    if data.get("deprecated"):
        if len(told) - staged != 1:
            yield f"x-notices: one notice of kind lifecycle is needed, {len(told) - staged} given"
    elif len(told) > 1 or staged < len(told):
        yield "x-notices: a single notice of kind lifecycle, with a stage, may be given"


def _notice(notice: Any) -> list[str]:
    found = [f"x-notices: {each}" for each in unknown_keys(notice, NOTICE)]
    found += [f"x-notices: {key} is missing" for key in ("kind", "text") if key not in notice]
    if "stage" in notice and notice.get("kind") != "lifecycle":
        found.append("x-notices: stage goes with the kind lifecycle")
    found += _value(notice, "stage", STAGE, "x-notices, stage")
    return found + _value(notice, "kind", NOTICE_KIND, "x-notices, kind")


def _security(document: Mapping[str, Any], requirements: list[Any]) -> Iterator[str]:
    schemes = components(document, "securitySchemes")
    named = [schemes.get(name, {"x-key": ""}) for each in requirements for name in each]
    if not any("x-key" in scheme for scheme in named):
        yield "security: a key is needed"
    for requirement in requirements:
        if len(requirement) != 1:
            yield f"security: one key at a time, not {len(requirement)}; write a list of them"
        yield from (f"security: {each}" for each in unknown_keys(requirement, schemes))


def _rate(data: Mapping[str, Any]) -> Iterator[str]:
    rate = data.get("x-rate", 1)
    if isinstance(rate, bool) or not isinstance(rate, int | float) or rate <= 0:
        yield f"x-rate: a number of calls per second is needed, not {rate!r}"


def _parameters(document: Mapping[str, Any], data: Mapping[str, Any]) -> Iterator[str]:
    for entry in parameters_of(data):
        if "$ref" in entry:
            continue  # told once, at the component
        yield from (f"parameter {entry.get('name')}: {each}" for each in _parameter(entry))


def _parameter(parameter: Mapping[str, Any]) -> list[str]:
    found = unknown_keys(parameter, PARAMETER)
    found += [f"{key} is missing" for key in ("name", "in", "schema") if key not in parameter]
    found += _value(parameter, "in", PLACE)
    found += _nameless(parameter.get("schema"))
    return found + _schema("", parameter.get("schema", {}))


def _pages(document: Mapping[str, Any], data: Mapping[str, Any]) -> Iterator[str]:
    if "x-pages" not in data:
        return
    pages = data["x-pages"]
    yield from (f"x-pages: {each}" for each in unknown_keys(pages, PAGES))
    yield from (f"x-pages: {key} is missing" for key in sorted(PAGES - set(pages)))
    yield from _value(pages, "by", PAGES_BY, "x-pages, by")
    fields = _fields(document, next(iter(data.get("responses", {}).values()), {}))
    items = str(pages.get("items"))
    if resolve(document, fields.get(items, {})).get("type") not in ("array", ["array", "null"]):
        yield f"x-pages, items: the reply has no list {items!r}{guess(items, fields)}"
    names = {resolve(document, each).get("name") for each in parameters_of(data)}
    if pages.get("by") in PAGES_BY and pages["by"] not in names:
        yield f"x-pages, by: there is no parameter {pages['by']!r}"


def _bodies(document: Mapping[str, Any], data: Mapping[str, Any]) -> Iterator[str]:
    replies = {f"responses, {status}": each for status, each in data.get("responses", {}).items()}
    for place, message in {"requestBody": data.get("requestBody", {}), **replies}.items():
        for content in resolve(document, message).get("content", {}).values():
            schema = content.get("schema", {})
            yield from _at(place, _nameless(schema))
            yield from _schema(place, schema)


def _retry_unless(document: Mapping[str, Any], data: Mapping[str, Any]) -> Iterator[str]:
    if (name := data.get("x-retry-unless")) is None:
        return
    if data.get("x-retry") != "always":
        yield "x-retry-unless goes with x-retry: always"
    fields = _fields(document, data.get("requestBody", {}))
    yield from (f"x-retry-unless: {each}" for each in unknown_keys([name], fields))


def _fields(document: Mapping[str, Any], message: Any) -> dict[str, Any]:
    """The fields of a body."""
    content = resolve(document, message).get("content", {}).get("application/json", {})
    found: dict[str, Any] = resolve(document, content.get("schema", {})).get("properties", {})
    return found


def _schema(where: str, schema: Any) -> list[str]:
    """What is wrong with a schema and those within it."""
    if not isinstance(schema, dict):
        return []
    prefix = f"{where}: " if where else ""
    found = [f"{prefix}{each}" for each in unknown_keys(schema, SCHEMA)]
    properties = schema.get("properties") or {}
    if "properties" in schema:
        for key in ("required", "x-returned"):
            odd = unknown_keys(schema.get(key, ()), properties)
            found += [f"{prefix}{key}: {each}" for each in odd]
    if "enum" in schema:
        found += [f"{prefix}{each}" for each in _enum(schema)]
    parts = [*properties.items()]
    parts += [(key, schema.get(key)) for key in ("items", "additionalProperties")]
    parts += [(key, each) for key in ("oneOf", "anyOf", "allOf") for each in schema.get(key, ())]
    for name, each in parts:
        place = f"{where}.{name}" if where else name
        found += _at(place, _nameless(each))
        found += _schema(place, each)
    return found


def _nameless(schema: Any) -> list[str]:
    """A complaint about what would become a class with a made-up name."""
    named = isinstance(schema, dict) and ("properties" in schema or "enum" in schema)
    return ["what has properties or an enum needs a name, in components > schemas"] if named else []


def _enum(schema: Mapping[str, Any]) -> Iterator[str]:
    others = schema.get("x-spellings", {})
    values, names = schema["enum"], schema.get("x-enum-varnames")
    yield from (f"x-spellings: {each}" for each in unknown_keys(set(others.values()), values))
    if names is None:
        if odd := [each for each in values if not _names_itself(str(each))]:
            yield f"x-enum-varnames is needed: {odd[0]!r} will not do as the name of a member"
        return
    if len(names) != len(values):
        yield f"x-enum-varnames: {len(names)} names for {len(values)} values"
    yield from (f"x-enum-varnames: {each}" for each in _twice("name", names))
    for name in names:
        if not str(name).isidentifier() or name != str(name).upper():
            yield f"x-enum-varnames: {name!r} will not do as the name of a member"


def _names_itself(value: str) -> bool:
    """Whether a value in capitals is a name that can be read."""
    return value.isidentifier() and value in (value.lower(), value.upper(), value.capitalize())
