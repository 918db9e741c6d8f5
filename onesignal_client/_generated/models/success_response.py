# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
)
from ..._schema.unset import UNSET, Unset


@define
class SuccessResponse(Model):
    """The plain confirmation of a call that has nothing else to report."""

    success: bool = known(BOOLEAN, "success")
    """True when the call did what it should."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            success: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
