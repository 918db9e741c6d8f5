# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    EnumOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import JourneyAudienceKind


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyListAudience(Model):
    """The audience of a listed journey, reduced to its kind."""

    kind: JourneyAudienceKind | str | None | Unset
    """Whether segments or an event let users in."""

    _codecs_ = {
        "kind": EnumOf("JourneyAudienceKind"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: JourneyAudienceKind | str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
