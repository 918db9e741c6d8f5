# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class CustomEventErrorDetail(Model):
    """The cause of a failed event."""

    code: str | Unset = known(TEXT, "code")
    """A short code of the cause, such as `not found`."""
    title: str | Unset = known(TEXT, "title")
    """The cause in words."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | Unset = UNSET,
            title: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
