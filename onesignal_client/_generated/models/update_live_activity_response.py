# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class UpdateLiveActivityResponse(Model):
    """The message that carries an update of a Live Activity."""

    id: str | Unset = known(TEXT, "id")
    """The message's id, under its newer name; empty if nobody was reached."""
    notification_id: str | Unset = known(TEXT, "notification_id")
    """The message's id, under its older name."""
    errors: Any | Unset = known(ANY, "errors")
    """What went wrong: a list of texts, or a map with the recipients that were left out; older
    replies only."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            notification_id: str | Unset = UNSET,
            errors: Any | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
