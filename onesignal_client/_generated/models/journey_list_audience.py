# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class JourneyListAudience(Model):
    """The audience of a listed journey, reduced to its kind."""

    kind: models.JourneyAudienceKind | str | Unset = known(EnumOf("JourneyAudienceKind"), "kind")
    """Whether segments or an event let users in."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: models.JourneyAudienceKind | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
