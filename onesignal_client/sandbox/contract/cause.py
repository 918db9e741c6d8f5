"""Which fields a refusal is about."""

from __future__ import annotations

import re
from typing import Any

from ..state.refused import Refused
from .errors import ApiError
from .rules import RULES

DOCUMENT = "body.document"
"""The rule that stands for all that the document itself forbids."""
FIELDS_SHOWN = 10
_WORD = re.compile(r"[A-Za-z]\w*")


def fields(error: ApiError | Refused, reason: str, body: Any) -> list[str]:
    """The fields of the request that a refusal names, in its text or by its rule."""
    found = error.fields if isinstance(error, ApiError) else []
    if not found and error.status != 404:  # which is about the path
        found = _named(reason, error.rule, body)
    return found[:FIELDS_SHOWN]


def _named(reason: str, rule: str | None, body: Any) -> list[str]:
    """The fields that the refusal's text mentions, and those of the body that its rule does."""
    if not isinstance(body, dict):
        return []
    said = _WORD.findall(reason)
    ruled = _WORD.findall(f"{rule} {RULES[rule].text}") if rule else []
    named = [word for word in said if word in body or "_" in word]
    return list(dict.fromkeys(named + [word for word in ruled if word in body]))
