# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import CustomEventErrorDetail


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomEventError(Model):
    """One event that was not taken."""

    event_user_id: str | None | Unset
    """The external id in the event that failed."""
    event_id: str | None | Unset
    """The `event_id` of the event that failed, if it came with one."""
    error: CustomEventErrorDetail | None | Unset
    """Why the event was not taken."""

    _codecs_ = {
        "event_user_id": TEXT,
        "event_id": TEXT,
        "error": ModelOf("CustomEventErrorDetail"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            event_user_id: str | None | Unset = UNSET,
            event_id: str | None | Unset = UNSET,
            error: CustomEventErrorDetail | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
