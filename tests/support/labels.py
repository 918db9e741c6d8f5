"""Names of parametrized tests that are the same in every process."""

from __future__ import annotations

import re
from typing import Any


def label(value: Any) -> str:
    """A short text of a value, without the address that some of them have in theirs."""
    text = value if isinstance(value, str) else re.sub(r" at 0x[0-9a-f]+", "", ascii(value))
    return text[:40]
