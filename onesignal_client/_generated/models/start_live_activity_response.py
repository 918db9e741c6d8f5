# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class StartLiveActivityResponse(Model):
    """The message that starts a Live Activity."""

    notification_id: str | None | Unset
    """The id of that message."""

    _codecs_ = {
        "notification_id": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            notification_id: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
