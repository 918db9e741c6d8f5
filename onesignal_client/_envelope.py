"""Reads the many shapes in which OneSignal says what went wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

_TEXT_LIMIT = 500
_KEYS = ("errors", "error", "message", "description", "detail", "title")


class ErrorDetail(NamedTuple):
    """One structured error of a reply; what the reply did not give is None."""

    title: str | None
    code: str | None = None
    meta: Mapping[str, Any] | None = None


def details(body: object) -> list[ErrorDetail]:
    """Every error in a decoded body (or in its text, if it was no JSON), structured."""
    if isinstance(body, str):
        text = _readable(body)
        return [ErrorDetail(text)] if text else []
    if isinstance(body, Mapping):
        found = [body[key] for key in _KEYS if body.get(key)]
        if isinstance(body.get("errors"), (list, Mapping, str)) and body["errors"]:
            found = [body["errors"]]
        elif found and not isinstance(body.get("error"), (Mapping, list)):
            return [ErrorDetail(" ".join(_scalars(found)) or None, _text(body.get("code")))]
        return [detail for value in found for detail in _walk(value)]
    return list(_walk(body))


def messages(errors: list[ErrorDetail]) -> list[str]:
    """The errors as plain strings."""
    return [error.title or error.code or str(error.meta) for error in errors]


def _walk(value: object) -> Iterator[ErrorDetail]:
    if isinstance(value, list):
        for item in value:
            yield from _walk(item)
    elif isinstance(value, Mapping):
        yield from _structured(value)
    elif value is not None and not isinstance(value, bool) and str(value).strip():
        yield ErrorDetail(str(value).strip())


def _structured(value: Mapping[str, Any]) -> Iterator[ErrorDetail]:
    inner = value.get("error")
    if isinstance(inner, Mapping):
        about = {key: item for key, item in value.items() if key != "error"}
        for detail in _structured(inner):
            yield detail._replace(meta=detail.meta or about or None)
        return
    title = _text(value.get("title")) or _text(value.get("message")) or _text(inner)
    code, meta = _text(value.get("code")), value.get("meta")
    if title or code or isinstance(meta, Mapping):
        yield ErrorDetail(title, code, meta if isinstance(meta, Mapping) else None)
        return
    for key, item in value.items():  # {"invalid_player_ids": [...]} and the like
        listed = ", ".join(_scalars(item))
        yield ErrorDetail(f"{key}: {listed}" if listed else str(key), meta={key: item})


def _scalars(value: object) -> Iterator[str]:
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from _scalars(item)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield f"{key}={'/'.join(_scalars(item))}"
    elif value is not None:
        yield str(value)


def _text(value: object) -> str | None:
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else None


def _readable(text: str) -> str:
    """Plain text as it is; of a page of HTML or XML only the words."""
    if text.lstrip().startswith("<"):
        page = text[:50_000]
        title = re.search(r"<(title|Message)[^>]*>([^<]*)", page, re.IGNORECASE)
        text = title[2] if title and title[2].strip() else re.sub(r"<[^>]*>", " ", page)
    return " ".join(text.split())[:_TEXT_LIMIT]
