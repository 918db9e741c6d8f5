# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    TEXT,
    UNIX_TIME_TEXT,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class ExportSubscriptionsRequest(Model):
    """What an export of subscriptions should contain."""

    extra_fields: list[models.ExportExtraField | str] | Unset = known(
        ListOf(EnumOf("ExportExtraField")), "extra_fields"
    )
    """Additional columns."""
    last_active_since: datetime | Unset = known(UNIX_TIME_TEXT, "last_active_since")
    """Leaves out subscriptions that were last active before this time. It is sent as a string of
    Unix seconds, not as a number."""
    segment_name: str | Unset = known(TEXT, "segment_name")
    """Exports only the members of the segment with this name."""
    include_unsubscribed: bool | Unset = known(BOOLEAN, "include_unsubscribed")
    """True to export the unsubscribed members of the segment as well. It counts only together
    with `segment_name`, whose export leaves them out otherwise."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            extra_fields: Sequence[models.ExportExtraField | str] | Unset = UNSET,
            last_active_since: str | datetime | Unset = UNSET,
            segment_name: str | Unset = UNSET,
            include_unsubscribed: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
