"""Names of parametrized tests that are the same in every process."""

from __future__ import annotations

import re
from typing import Any


def label(value: Any) -> str:
    """A short text of a value, without the address that some of them have in theirs."""
    if not isinstance(value, str):
        value = re.sub(r" at 0x[0-9a-f]+| id='\d+'", "", ascii(value))
    return str(value)[:40]
