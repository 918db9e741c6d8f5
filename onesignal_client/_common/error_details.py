"""Reads the many shapes in which OneSignal says what went wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

_TEXT_LIMIT = 500
_PAGE_LIMIT = 50_000
_DEPTH_LIMIT = 20
_KEYS = ("errors", "error", "message", "description", "detail", "title")


class ErrorDetail(NamedTuple):
    """One structured error of a reply; what the reply did not give is None."""

    title: str | None
    """What is wrong, in words."""
    code: str | None = None
    """What is wrong, for programs, such as `user-2`."""
    meta: Mapping[str, Any] | None = None
    """What OneSignal adds, such as `conflicting_aliases`."""

    def __str__(self) -> str:
        """In one text, with the code where there is one beside the title."""
        text = self.title or self.code or str(self.meta)
        known = not self.code or not self.title or self.code in text
        return text if known else f"{text} [{self.code}]"


def details(body: object) -> list[ErrorDetail]:
    """Every error in a decoded body (or in its text, if it was no JSON), structured."""
    if isinstance(body, str):
        text = _readable(body)
        return [ErrorDetail(text)] if text else []
    if isinstance(body, Mapping):
        errors = body.get("errors")
        if errors and isinstance(errors, (list, Mapping, str)):
            return list(_walk(errors))
        if isinstance(body.get("error"), (list, Mapping)):
            return list(_walk(body["error"]))
        said = dict.fromkeys(text for key in _KEYS for text in _scalars(body.get(key)))
        code = _text(body.get("code"))
        return [ErrorDetail(" ".join(said) or None, code)] if said or code else []
    return list(_walk(body))


def messages(errors: list[ErrorDetail]) -> list[str]:
    """The errors as plain strings."""
    return [error.title or error.code or str(error.meta) for error in errors]


def one_line(text: str) -> str:
    """The text as it can stand in one line of a log."""
    seen = (character if character.isprintable() else " " for character in text[:_TEXT_LIMIT])
    return " ".join("".join(seen).split())


def _walk(value: object, depth: int = 0) -> Iterator[ErrorDetail]:
    if isinstance(value, Mapping):
        yield from _structured(value, depth)
    elif isinstance(value, list) and depth < _DEPTH_LIMIT:
        for item in value:
            yield from _walk(item, depth + 1)
    else:
        yield from (ErrorDetail(text) for text in _scalars(value))


def _structured(value: Mapping[str, Any], depth: int) -> Iterator[ErrorDetail]:
    inner = value.get("error")
    if isinstance(inner, Mapping) and depth < _DEPTH_LIMIT:
        about = {key: item for key, item in value.items() if key != "error"}
        for detail in _structured(inner, depth + 1):
            yield detail._replace(meta=detail.meta or about or None)
        return
    title = next((text for key in ("title", *_KEYS[1:]) if (text := _text(value.get(key)))), None)
    code, meta = _text(value.get("code")), value.get("meta")
    if title or code or isinstance(meta, Mapping):
        yield ErrorDetail(title, code, meta if isinstance(meta, Mapping) else None)
        return
    for key, item in value.items():  # {"invalid_player_ids": [...]} and the like
        if item is None:
            continue
        listed = ", ".join(_scalars(item))
        yield ErrorDetail(f"{key}: {listed}" if listed else str(key), meta={key: item})


def _scalars(value: object, depth: int = 0) -> Iterator[str]:
    if depth > _DEPTH_LIMIT:
        return
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from _scalars(item, depth + 1)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield f"{key}={'/'.join(_scalars(item, depth + 1))}"
    elif value is not None and not isinstance(value, bool) and (text := str(value).strip()):
        yield text


def _text(value: object) -> str | None:
    if isinstance(value, str):
        return value.strip() or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _readable(text: str) -> str:
    """Plain text as it is; of a page of HTML or XML only the words."""
    text = text[:_PAGE_LIMIT]
    if text.lstrip("\ufeff \t\r\n").startswith("<"):
        from html import unescape

        titled = re.search(r"<(?:title|Message)\b[^<>]*>([^<]*)", text, re.IGNORECASE)
        words = titled[1] if titled and titled[1].strip() else re.sub(r"<[^<>]*>", " ", text)
        text = unescape(words)
    return " ".join(text.lstrip("\ufeff").split())[:_TEXT_LIMIT]
