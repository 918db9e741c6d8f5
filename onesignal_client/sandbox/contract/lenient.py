"""What OneSignal takes although its documents do not write it so, put as they do.

null is absence, and so is an empty list that needs an entry; `"1"` is 1 and 1 is `"1"`, `"true"`
is true, and a text in several languages is the English one where a plain text belongs. Only bodies
that the document refuses come here, unless `Settings.strict` is on, and what has no such reading
stays as it is, to be refused.
"""

from __future__ import annotations

import json
import re
from typing import Any

from .document import Document, escape, types

_NUMBER = re.compile(r"\s*(-?[0-9]{1,18})(\.[0-9]{1,18})?\s*", re.ASCII)


def relaxed(document: Document, pointer: str, value: Any) -> Any:
    """The value as the schema at a pointer has it, where it has one reading."""
    schema, pointer = document.follow(pointer)
    if document.allows(pointer, value):
        return value
    for word in ("anyOf", "oneOf"):
        for index in range(len(schema.get(word, ()))):
            found = relaxed(document, f"{pointer}/{word}/{index}", value)
            if document.allows(pointer, found):
                return found
    for index in range(len(schema.get("allOf", ()))):
        value = relaxed(document, f"{pointer}/allOf/{index}", value)
    kinds = types(schema)
    if isinstance(value, dict):
        if kinds and "object" not in kinds and "string" in kinds:
            return _in_english(value)
        return _object(document, schema, pointer, value)
    if isinstance(value, list):
        # rule: lenient.empty
        if not value and document.allows(pointer, None):
            return None
        return [relaxed(document, f"{pointer}/items", each) for each in value]
    return _scalar(kinds, value)


def _object(document: Document, schema: Any, pointer: str, value: dict[str, Any]) -> dict[str, Any]:
    known = schema.get("properties", {})
    others = isinstance(schema.get("additionalProperties"), dict)
    found: dict[str, Any] = {}
    for name, inner in value.items():
        if name in known:
            place = f"{pointer}/properties/{escape(name)}"
        elif others:
            place = f"{pointer}/additionalProperties"
        else:
            found[name] = inner
            continue
        # rule: lenient.null
        if inner is not None or document.allows(place, None):
            found[name] = relaxed(document, place, inner)
    return found


def _scalar(kinds: tuple[str, ...], value: Any) -> Any:
    if isinstance(value, str):
        # rule: lenient.numbers
        number = _NUMBER.fullmatch(value) if len(value) < 50 else None
        if number and "integer" in kinds and not number[2]:
            return int(number[1])
        if number and "number" in kinds:
            return float(value)
        if "boolean" in kinds and value.lower() in ("true", "false"):
            return value.lower() == "true"
    elif isinstance(value, (int, float)) and not isinstance(value, bool) and "string" in kinds:
        return json.dumps(value)
    elif isinstance(value, float) and value.is_integer() and "integer" in kinds:
        return int(value)
    return value


def _in_english(texts: dict[str, Any]) -> Any:
    # rule: lenient.name
    found = texts.get("en", next(iter(texts.values()), texts))
    return found if isinstance(found, str) else texts
