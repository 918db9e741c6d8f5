# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import UserPropertiesParams
    from . import UserProperties


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UpdateUserResponse(Model):
    """The reply to an update of a user."""

    properties: UserProperties | None | Unset
    """The properties as the server took them."""

    _codecs_ = {
        "properties": ModelOf("UserProperties"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            properties: UserProperties | UserPropertiesParams | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
