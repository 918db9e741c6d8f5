"""What the state does not allow, apart from how a reply says it; each names its rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Refused(Exception):  # noqa: N818 - a signal inside the sandbox, never seen by users
    """A change that is refused; raising it undoes what was written before."""

    def __init__(
        self,
        status: int,
        title: str,
        *,
        code: str | None = None,
        meta: Mapping[str, Any] | None = None,
        rule: str | None = None,
    ) -> None:
        super().__init__(title)
        self.status = status
        self.title = title
        self.code = code
        """The user model's code; the reply is a plain list of texts without one."""
        self.meta = meta
        self.rule = rule
        """The id of the rule that was broken, if one of the table was."""
