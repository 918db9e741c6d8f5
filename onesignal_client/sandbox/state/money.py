"""Amounts of money as purchases write them."""

from __future__ import annotations

import re

_AMOUNT = re.compile(r"[-+]?(\d[\d,]*(\.\d*)?|\.\d+)", re.ASCII)


def amount(text: str) -> float | None:
    """The number in a text such as `$1,234.50`, None if there is none."""
    found = _AMOUNT.search(text)
    return None if found is None else float(found[0].replace(",", ""))
