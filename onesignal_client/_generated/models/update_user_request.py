# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import PropertyDeltasParams, UserPropertiesParams
    from . import PropertyDeltas, UserProperties


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UpdateUserRequest(Model):
    """A change to a user, as new values, as amounts to add, or both."""

    properties: UserProperties | Unset
    """The values to set, at most 100; what is not named stays."""
    refresh_device_metadata: bool | Unset
    """True asks for the device data that OneSignal holds of the user to be renewed."""
    deltas: PropertyDeltas | Unset
    """The amounts to add to what is stored."""

    _codecs_ = {
        "properties": ModelOf("UserProperties"),
        "refresh_device_metadata": BOOLEAN,
        "deltas": ModelOf("PropertyDeltas"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            properties: UserProperties | UserPropertiesParams | Unset = UNSET,
            refresh_device_metadata: bool | Unset = UNSET,
            deltas: PropertyDeltas | PropertyDeltasParams | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
