# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    TEXT,
    UNIX_TIME_TEXT,
    EnumOf,
    ListOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import ExportExtraField


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ExportSubscriptionsRequest(Model):
    """What an export of subscriptions should contain."""

    extra_fields: list[ExportExtraField | str] | Unset
    """Additional columns."""
    last_active_since: str | Unset
    """Leaves out subscriptions that were last active before this time. It is sent as a string of
    Unix seconds, not as a number."""
    segment_name: str | Unset
    """Exports only the members of the segment with this name."""
    include_unsubscribed: bool | Unset
    """True to export the unsubscribed members of the segment as well. It counts only together
    with `segment_name`, whose export leaves them out otherwise."""

    _codecs_ = {
        "extra_fields": ListOf(EnumOf("ExportExtraField")),
        "last_active_since": UNIX_TIME_TEXT,
        "segment_name": TEXT,
        "include_unsubscribed": BOOLEAN,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            extra_fields: Sequence[ExportExtraField | str] | Unset = UNSET,
            last_active_since: str | datetime | Unset = UNSET,
            segment_name: str | Unset = UNSET,
            include_unsubscribed: bool | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
