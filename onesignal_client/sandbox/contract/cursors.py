"""Cursors: opaque texts that say where the next page begins."""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any

from .errors import plain


def write(kind: str, *position: Any) -> str:
    """The cursor of a place in the list of this kind."""
    content = json.dumps([kind, *position]).encode()
    return base64.urlsafe_b64encode(zlib.crc32(content).to_bytes(4) + content).decode()


def read(kind: str, cursor: str) -> list[Any]:
    """The place that a cursor stands for; a 400 unless `write` made it for this kind."""
    try:
        packed = base64.urlsafe_b64decode(cursor)
        checksum, content = packed[:4], packed[4:]
        if zlib.crc32(content).to_bytes(4) == checksum:
            its_kind, *position = json.loads(content)
            if its_kind == kind:
                return list(position)
    except ValueError:
        pass
    raise plain("cursors.invalid", "Invalid cursor")
