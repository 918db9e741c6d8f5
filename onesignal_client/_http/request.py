"""From a call to what goes on the wire; pure, the same for sync and async."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote
from uuid import UUID, uuid4, uuid5

from .._common.redaction import Secret
from .._schema.codecs import ANY, ListOf, ModelOf, write
from .._schema.operation import Operation, segments
from .._schema.scalars import TEXT, Codec
from .._schema.walking import Mismatch, Walk
from ..errors import ConfigurationError, refused
from .settings import Settings, problem_of_header

_BLANKS = frozenset({"", ".", ".."})
_CONTROLS = re.compile(r"[\0-\x1f\x7f-\x9f]")
_LONGEST = 65_536  # characters of a URL, for httpx


class Prepared(NamedTuple):
    """What a call sends, checked and written."""

    operation: Operation[Any]
    header: Secret
    """For `Authorization`; not among the headers before it is sent."""
    url: str
    headers: dict[str, str]
    content: bytes | None
    idempotency_key: str | None


def prepare(
    operation: Operation[Any],
    settings: Settings,
    path: tuple[Any, ...],
    query: Mapping[str, Any] | None,
    headers: Mapping[str, Any] | None,
    payload: Any,
    app_id: str | None,
) -> Prepared:
    """The request; `payload` is the body as `body` returned it.

    A body without a key of its own gets that of the settings, or a new one.
    """
    header = settings.header_for(operation)  # or say now that the key is missing
    url = settings.base_url + _path(operation, path, app_id)
    pairs = list(_pairs(operation, {**settings.query, **(query or {})}))
    if operation.app_id == "query":
        pairs.append(("app_id", str(app_id)))
    if pairs:
        url += "?" + "&".join(
            f"{_quoted(operation, name, name)}={_quoted(operation, name, text)}"
            for name, text in pairs
        )
    if len(url) > _LONGEST:
        problem = f"the URL would have {len(url):,} characters; {_LONGEST:,} is the most"
        raise refused(operation.call, problem, "url")
    fields: dict[str, str] = {}
    for name, value in {**settings.headers, **(headers or {})}.items():
        if value is not None:
            if (wrong := problem_of_header(name, value)) is not None:
                raise refused(operation.call, f"{name!r} {wrong}", name)
            fields[name] = str(value)
    key, content = None, None
    if payload is not None:
        key = _idempotency_key(operation, payload, settings.idempotency_key)
        content = _encode(operation, payload)
        fields["Content-Type"] = "application/json"
    return Prepared(operation, header, url, fields, content, key)


def resolve_app_id(operation: Operation[Any], *choices: Any) -> str | None:
    """The first app id that was given, for an operation that needs one."""
    if operation.app_id is None:
        return None
    for choice in choices:
        if choice is None:
            continue
        text = str(choice) if isinstance(choice, UUID) else choice
        if not isinstance(text, str) or not text.strip():
            raise refused(operation.call, "app_id must be a non-empty string", "app_id")
        return text.strip()
    raise ConfigurationError(
        f"{operation.call} needs an app id: pass app_id= to the call or to the client, "
        "or set ONESIGNAL_APP_ID",
        operation=operation.call,
    )


def body(operation: Operation[Any], value: Any) -> Any:
    """The JSON value of a body, exactly as the document wants it."""
    codec = operation.body
    if codec is None:
        return None
    try:
        if value is None:
            if operation.body_required:
                raise codec.refusal(value)
            return {} if operation.app_id == "body" else None
        return write(codec, value)
    except Mismatch as mismatch:
        raise refused(operation.call, str(mismatch), mismatch.field) from None
    except RecursionError:
        problem = "the body is nested too deeply or contains itself"
        raise refused(operation.call, problem) from None


def _path(operation: Operation[Any], values: tuple[Any, ...], app_id: str | None) -> str:
    out: list[str] = []
    rest = iter(values)
    for literal, name in segments(operation.path):
        out.append(literal)
        if name == "app_id" and operation.app_id == "path":
            out.append(_segment(operation, name, app_id))
        elif name:
            out.append(_segment(operation, name, next(rest)))
    return "".join(out)


def _segment(operation: Operation[Any], name: str, value: Any) -> str:
    try:
        text = None if isinstance(value, bool) else TEXT.write(value, Walk())
    except Mismatch:
        text = None
    if text is None:
        problem = f"must be a string, not {type(value).__name__}"
    elif text.strip() in _BLANKS:
        problem = f"must not be {text!r}: the request would reach another endpoint"
    elif _CONTROLS.search(text):
        problem = "must not contain control characters"
    else:
        return _quoted(operation, name, text)
    raise refused(operation.call, f"{name} {problem}", name)


def _quoted(operation: Operation[Any], name: str, text: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise refused(operation.call, f"{name} is not valid Unicode", name) from None


def _pairs(operation: Operation[Any], query: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    for name, value in query.items():
        if value is None:
            if name in operation.required_query:
                raise refused(operation.call, f"{name} is required", name)
            continue
        if isinstance(value, str) and isinstance(operation.query.get(name), ListOf):
            yield name, value  # as the official SDK takes it: "a,b"
            continue
        try:
            written = write(operation.query.get(name, ANY), value, name)
        except Mismatch as mismatch:
            raise refused(operation.call, str(mismatch), mismatch.field) from None
        texts = _texts(operation, name, written)
        if name in operation.comma_joined and isinstance(written, list):
            if any("," in text for text in texts):
                problem = f"{name} must not contain commas: they separate its items"
                raise refused(operation.call, problem, name)
            texts = [",".join(texts)]
        yield from ((name, text) for text in texts)


def _texts(operation: Operation[Any], name: str, written: Any) -> list[str]:
    if isinstance(written, dict):
        raise refused(operation.call, f"{name} must be a plain value, or a list of such", name)
    if not isinstance(written, list):
        return [_plain(written)]
    if not written:
        raise refused(operation.call, f"{name} must not be empty; leave it out instead", name)
    for index, item in enumerate(written):
        if item is None or isinstance(item, (list, dict)):
            field = f"{name}[{index}]"
            raise refused(operation.call, f"{field} must be a plain value", field)
    return [_plain(item) for item in written]


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _encode(operation: Operation[Any], payload: Any) -> bytes:
    try:
        text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        return text.encode()
    except UnicodeEncodeError:
        field = _not_unicode(payload)
        problem = f"{field or 'the body'} is not valid Unicode: it holds half a surrogate pair"
    except (TypeError, ValueError, RecursionError) as error:
        field, problem = None, f"the body cannot be written as JSON: {error}"
    raise refused(operation.call, problem, field)


def _not_unicode(value: Any) -> str | None:
    """Where the text is that UTF-8 cannot write."""
    todo: list[tuple[str, Any]] = [("", value)]
    while todo:
        place, value = todo.pop()
        if isinstance(value, dict):
            for key, item in value.items():
                todo += [(f"{place}.{key}", item), (place, key)]
        elif isinstance(value, list):
            todo += [(f"{place}[{index}]", item) for index, item in enumerate(value)]
        elif isinstance(value, str):
            try:
                value.encode()
            except UnicodeEncodeError:
                return ascii(place.removeprefix("."))[1:-1] or None
    return None


def _idempotency_key(operation: Operation[Any], payload: Any, given: str | None) -> str | None:
    """Put a key wherever the body has room for one and the caller gave none."""
    if operation.retry == "idempotency_key":
        keys: list[str] = []
        for holder in _keyed(operation.body, payload):
            if not holder.get("idempotency_key"):
                # Several in one body need a key each.
                own = given and str(uuid5(UUID(given), str(len(keys)))) if keys else given
                holder["idempotency_key"] = own or str(uuid4())
            keys.append(str(holder["idempotency_key"]))
        if keys:
            return keys[0]
    return payload.get("idempotency_key") if isinstance(payload, dict) else None


def _keyed(codec: Codec | None, value: Any) -> Iterable[dict[str, Any]]:
    """The objects within a body that have the field `idempotency_key`."""
    if isinstance(codec, ListOf) and isinstance(value, list):
        for item in value:
            yield from _keyed(codec.item, item)
    elif isinstance(codec, ModelOf) and isinstance(value, dict):
        fields = codec.model._facts().codecs
        if "idempotency_key" in fields:
            yield value
        else:
            for name, field in fields.items():
                if isinstance(field, ListOf):
                    yield from _keyed(field, value.get(name))
