"""How texts and values of the document are written in Python."""

from __future__ import annotations

import re
import textwrap
from typing import Any

WIDTH = 94
"""Of the lines of a docstring; its quotes may stand on either side."""


def doc(text: Any, indent: int = 4) -> str:
    """Wrapped for a docstring; only the first line is not indented."""
    raw = text.get_untrusted_value() if hasattr(text, "get_untrusted_value") else str(text or "")
    safe = raw.replace("\\", "\\\\").replace('"""', "'''").strip()
    paragraphs = [" ".join(part.split()) for part in safe.split("\n\n")]
    return "\n\n".join(_fill(part, " " * indent) for part in paragraphs).lstrip()


def _fill(text: str, pad: str) -> str:
    """The paragraph in lines; spans of code stay whole."""
    whole = re.sub("`[^`]*`", lambda span: span[0].replace(" ", "\0"), text)
    lines = textwrap.fill(
        whole,
        WIDTH,
        initial_indent=pad,
        subsequent_indent=pad,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return lines.replace("\0", " ")


def quoted(text: str, width: int = 75) -> str:
    """A string literal; a long one in several lines, in parentheses."""
    words = textwrap.wrap(" ".join(text.split()), width, break_long_words=False)
    lines = [f"{line} " for line in words[:-1]] + words[-1:]
    pieces = ['"' + line.replace("\\", "\\\\").replace('"', '\\"') + '"' for line in lines or [""]]
    return pieces[0] if len(pieces) == 1 else "(\n" + "\n".join(pieces) + "\n)"


def literal(value: Any, indent: int = 0, room: int = 70) -> str:
    """A JSON value as a person would write it in Python; only the first line is not indented."""
    if isinstance(value, dict):
        opening, closing = "{", "}"
        parts = [(f"{quoted(key, 10**6)}: ", each) for key, each in value.items()]
    elif isinstance(value, list):
        opening, closing = "[", "]"
        parts = [("", each) for each in value]
    elif isinstance(value, str):
        return quoted(value, 10**6)
    else:
        return repr(value)
    flat = opening + ", ".join(key + literal(each, 0, 10**6) for key, each in parts) + closing
    if len(flat) <= room - indent:
        return flat
    pad = " " * (indent + 4)
    lines = [f"{pad}{key}{literal(each, indent + 4, room - len(key))}," for key, each in parts]
    return "\n".join([opening, *lines, " " * indent + closing])
