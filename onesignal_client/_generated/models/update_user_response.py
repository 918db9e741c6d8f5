# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import UserPropertiesParams


@define
class UpdateUserResponse(Model):
    """The reply to an update of a user."""

    properties: models.UserProperties = known(ModelOf("UserProperties"), "properties")
    """The properties as the server took them."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            properties: models.UserProperties | UserPropertiesParams | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
