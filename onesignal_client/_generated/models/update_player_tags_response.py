# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UpdatePlayerTagsResponse(Model):
    """The reply to setting tags on the devices of a person."""

    success: bool | None | Unset
    """True when the tags are set."""

    _codecs_ = {
        "success": BOOLEAN,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            success: bool | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
