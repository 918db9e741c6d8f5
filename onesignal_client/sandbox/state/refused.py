"""What the state does not allow, apart from how a reply says it; each names its rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(eq=False)
class Refused(Exception):  # noqa: N818 - a signal inside the sandbox, never seen by users
    """A change that is refused; raising it undoes what was written before."""

    rule: str | None
    """The id of the rule that was broken, if one of the table was."""
    title: str
    status: int = 400
    code: str | None = None
    """The user model's code; the reply is a plain list of texts without one."""
    meta: Mapping[str, Any] | None = None

    def __str__(self) -> str:
        return self.title
