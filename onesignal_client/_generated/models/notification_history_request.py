# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class NotificationHistoryRequest(Model):
    """Which events of a message to export."""

    events: models.NotificationHistoryEvent | str = known(
        EnumOf("NotificationHistoryEvent"), "events", required=True
    )
    """Which recipients to list, always one kind."""
    email: str | Unset = known(TEXT, "email")
    """An email address that the report is sent to; with it, polling is not needed."""
    app_id: str | Unset = known(TEXT, "app_id")
    """The app's id, a UUID."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            events: models.NotificationHistoryEvent | str,
            email: str | Unset = UNSET,
            app_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
