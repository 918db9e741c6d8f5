# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    EnumOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import NotificationHistoryEvent


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class NotificationHistoryRequest(Model):
    """Which events of a message to export."""

    events: NotificationHistoryEvent | str
    """Which recipients to list, always one kind."""
    email: str | Unset
    """An email address that the report is sent to; with it, polling is not needed."""
    app_id: str | Unset
    """The app's id, a UUID; filled in by the client."""

    _codecs_ = {
        "events": EnumOf("NotificationHistoryEvent"),
        "email": TEXT,
        "app_id": TEXT,
    }
    _required_ = frozenset(
        {
            "events",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            events: NotificationHistoryEvent | str,
            email: str | Unset = UNSET,
            app_id: str | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
