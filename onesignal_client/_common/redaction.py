"""Keeps the caller's keys out of whatever text may reach a person or a log."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .._schema.unset import UNSET

MASK = "***"


class Secret:
    """A key that shows itself to nobody who does not ask: not in a repr, not in a traceback."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    @classmethod
    def of(cls, value: Any) -> Any:
        """The value as a secret, whatever was given for one; what means nothing stays as it is."""
        return value if value is None or value is UNSET else cls(value)

    def reveal(self) -> str:
        return self._value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._value == other._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __repr__(self) -> str:
        return MASK


def redact(text: str, secrets: Iterable[Secret]) -> str:
    """The text with every secret masked."""
    for secret in sorted(secrets, key=lambda each: len(each.reveal()), reverse=True):
        # The longest first: one may be the start of another.
        if secret.reveal() in text:
            text = text.replace(secret.reveal(), MASK)
    return text


def redact_json(value: Any, secrets: Iterable[Secret]) -> Any:
    """A JSON value with every secret masked: in JSON text, it may hide behind escapes."""
    if isinstance(value, str):
        return redact(value, secrets)
    if isinstance(value, list):
        return [redact_json(item, secrets) for item in value]
    if isinstance(value, dict):
        return {redact(key, secrets): redact_json(item, secrets) for key, item in value.items()}
    return value
