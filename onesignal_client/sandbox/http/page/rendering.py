"""Templates to HTML, with the headers that keep a page from doing what it should not."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined
from starlette.responses import Response

JSON_SHOWN = 20_000
"""Characters of a body that are shown."""
_FILES = resources.files(__package__ or "")
_SAFE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_OWN = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; img-src {}"
)
# What an email brings along may style itself, but neither run nor load anything.
_FOREIGN = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'self'; sandbox allow-popups; img-src {}"
)


def page(template: str, values: Mapping[str, Any], status: int, *, pictures: bool) -> Response:
    """A page of our own; `pictures` lets it load those of messages from elsewhere."""
    html = _environment().get_template(template).render(values)
    policy = _OWN.format(_images(pictures))
    return _html(html, policy, status)


def foreign(html: str, *, pictures: bool) -> Response:
    """Somebody else's HTML, for a frame."""
    policy = _FOREIGN.format(_images(pictures))
    return _html(html, policy)


def static(name: str, media_type: str) -> Response:
    """One of the package's own files."""
    content = (_FILES / "static" / name).read_bytes()
    return Response(content, 200, {**_SAFE, "Cache-Control": "no-cache"}, media_type)


def _html(html: str, policy: str, status: int = 200) -> Response:
    return Response(html, status, {**_SAFE, "Content-Security-Policy": policy}, "text/html")


def _images(pictures: bool) -> str:
    return "'self' data: https: http:" if pictures else "'self' data:"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FunctionLoader(lambda name: (_FILES / "templates" / name).read_text("utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"moment": _moment, "iso": _iso, "pretty": _pretty, "short": _short}
    return environment


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%-d %b %Y, %H:%M:%S")


def _pretty(value: Any) -> str:
    return _short(json.dumps(value, ensure_ascii=False, indent=2, default=str), JSON_SHOWN)


def _short(text: Any, length: int) -> str:
    text = str(text)
    return text if len(text) <= length else f"{text[:length]}…"
