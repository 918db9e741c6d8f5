"""What bulk runs send; also in processes of their own, which would load the sandbox in vain."""

from __future__ import annotations

from typing import Any


def message(number: int) -> dict[str, Any]:
    return {
        "contents": {"en": f"Hello {number}"},
        "data": {"number": number},
        "include_aliases": {"external_id": ["ada"]},
        "target_channel": "push",
    }
