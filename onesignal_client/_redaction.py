"""Keeps the caller's keys out of whatever text may reach a person or a log."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

MASK = "***"


def redact(text: str, secrets: Iterable[str]) -> str:
    """The text with every secret masked."""
    for secret in sorted(secrets, key=len, reverse=True):  # one may be the start of another
        if secret in text:
            text = text.replace(secret, MASK)
    return text


def redact_json(value: Any, secrets: Iterable[str]) -> Any:
    """A JSON value with every secret masked: in JSON text, it may hide behind escapes."""
    if isinstance(value, str):
        return redact(value, secrets)
    if isinstance(value, list):
        return [redact_json(item, secrets) for item in value]
    if isinstance(value, dict):
        return {redact(key, secrets): redact_json(item, secrets) for key, item in value.items()}
    return value
