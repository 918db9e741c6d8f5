# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import (
    ANY,
    TEXT,
    ListOf,
)
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset


@define
class RateLimitErrorBody(Model):
    """The envelope of a 429."""

    errors: list[str | dict[str, Any]] | None | Unset = known(ListOf(ANY), "errors")
    """What went wrong: a text that says which limit was reached, or an object with `code`, `title`
    and `meta`."""
    limit: str | None | Unset = known(TEXT, "limit")
    """What is limited, such as `App ID`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            errors: Sequence[str | Mapping[str, Any]] | None | Unset = UNSET,
            limit: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
