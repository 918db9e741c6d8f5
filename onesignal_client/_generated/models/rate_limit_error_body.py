# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    TEXT,
    ListOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class RateLimitErrorBody(Model):
    """The envelope of a 429."""

    errors: list[str | dict[str, Any]] | None | Unset
    """What went wrong: a text that says which limit was reached, or an object with `code`, `title`
    and `meta`."""
    limit: str | None | Unset
    """What is limited, such as `App ID`."""

    _codecs_ = {
        "errors": ListOf(ANY),
        "limit": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            errors: Sequence[str | Mapping[str, Any]] | None | Unset = UNSET,
            limit: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
