# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import PropertyDeltasParams, UserPropertiesParams


@define
class UpdateUserRequest(Model):
    """A change to a user, as new values, as amounts to add, or both."""

    properties: models.UserProperties | Unset = known(ModelOf("UserProperties"), "properties")
    """The values to set, at most 100; what is not named stays."""
    refresh_device_metadata: bool | Unset = known(BOOLEAN, "refresh_device_metadata")
    """True asks for the device data that OneSignal holds of the user to be renewed."""
    deltas: models.PropertyDeltas | Unset = known(ModelOf("PropertyDeltas"), "deltas")
    """The amounts to add to what is stored."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            properties: models.UserProperties | UserPropertiesParams | Unset = UNSET,
            refresh_device_metadata: bool | Unset = UNSET,
            deltas: models.PropertyDeltas | PropertyDeltasParams | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
