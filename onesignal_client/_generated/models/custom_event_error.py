# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class CustomEventError(Model):
    """One event that was not taken."""

    error: models.CustomEventErrorDetail = known(ModelOf("CustomEventErrorDetail"), "error")
    """Why the event was not taken."""
    event_user_id: str | Unset = known(TEXT, "event_user_id")
    """The external id in the event that failed."""
    event_id: str | Unset = known(TEXT, "event_id")
    """The `event_id` of the event that failed, if it came with one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            error: models.CustomEventErrorDetail | Mapping[str, Any] | Unset = UNSET,
            event_user_id: str | Unset = UNSET,
            event_id: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
