# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
    TEXT,
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import NotificationDetails


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class NotificationPage(Model):
    """One page of an app's messages."""

    total_count: int | None | Unset
    """How many messages there are on all pages together."""
    offset: int | None | Unset
    """How many messages were skipped."""
    limit: int | None | Unset
    """How many messages a page holds at most."""
    time_offset: str | None | Unset
    """The `time_offset` that was asked for."""
    next_time_offset: str | None | Unset
    """What to give as `time_offset` for the next page; keep the last one to resume later. Some
    documentation calls it a number."""
    notifications: list[NotificationDetails] | None | Unset
    """The messages of this page; an empty list ends a listing by `time_offset`."""

    _codecs_ = {
        "total_count": INTEGER,
        "offset": INTEGER,
        "limit": INTEGER,
        "time_offset": TEXT,
        "next_time_offset": TEXT,
        "notifications": ListOf(ModelOf("NotificationDetails")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_count: int | None | Unset = UNSET,
            offset: int | None | Unset = UNSET,
            limit: int | None | Unset = UNSET,
            time_offset: str | None | Unset = UNSET,
            next_time_offset: str | None | Unset = UNSET,
            notifications: Sequence[NotificationDetails | Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
