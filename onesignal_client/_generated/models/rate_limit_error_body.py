# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._codecs import (
    TEXT,
    ListOf,
)
from ..._model import Model

if TYPE_CHECKING:
    from typing import Any

    from ...unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class RateLimitErrorBody(Model):
    """The envelope of a 429."""

    errors: list[str] | None | Unset
    """One message that says which limit was reached."""
    limit: str | None | Unset
    """What is limited, such as `App ID`."""

    _codecs_ = {
        "errors": ListOf(TEXT),
        "limit": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            errors: list[str] | tuple[str, ...] | None | Unset = UNSET,
            limit: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
