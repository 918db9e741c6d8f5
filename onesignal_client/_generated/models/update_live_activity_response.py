# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    TEXT,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UpdateLiveActivityResponse(Model):
    """The message that carries an update of a Live Activity."""

    id: str | None | Unset
    """The message's id, under its newer name."""
    notification_id: str | None | Unset
    """The message's id, under its older name."""
    errors: Any | Unset
    """What went wrong: a list of texts, or a map with the recipients that were left out; older
    replies only."""

    _codecs_ = {
        "id": TEXT,
        "notification_id": TEXT,
        "errors": ANY,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            notification_id: str | None | Unset = UNSET,
            errors: Any | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
