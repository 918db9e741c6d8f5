"""Personalisation: Liquid as OneSignal renders it for one recipient."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from liquid import Environment
from liquid.exceptions import LiquidError

SOURCE_LIMIT = 200_000


class _Bounded(Environment):
    """Templates come from whoever sends messages: nothing in them may run for long."""

    context_depth_limit = 20
    loop_iteration_limit = 10_000
    local_namespace_limit = 1_000_000
    output_stream_limit = 500_000


@cache
def _environment() -> Environment:
    return _Bounded()


def is_in(text: str) -> bool:
    """Whether a text has anything to fill in."""
    return "{{" in text or "{%" in text


def render(text: str, values: Mapping[str, Any]) -> tuple[str, str | None]:
    """A text with the values filled in, and what is wrong with it; unchanged if it is wrong."""
    if not is_in(text):
        return text, None
    if len(text) > SOURCE_LIMIT:
        return text, "too long to be personalised here"
    try:
        return _environment().from_string(text).render(**values), None
    except (LiquidError, RecursionError, ArithmeticError, TypeError, ValueError) as error:
        return text, str(error)[:300]
