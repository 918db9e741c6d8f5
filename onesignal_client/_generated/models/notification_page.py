# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Page, define, known
from ..._schema.scalars import (
    INTEGER,
    TEXT,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class NotificationPage(Page["models.NotificationDetails"]):
    """One page of an app's messages."""

    _entries_ = "notifications"

    notifications: list[models.NotificationDetails] = known(
        ListOf(ModelOf("NotificationDetails")), "notifications"
    )
    """The messages of this page; an empty list ends a listing by `time_offset`."""
    total_count: int | Unset = known(INTEGER, "total_count")
    """How many messages there are on all pages together."""
    offset: int | Unset = known(INTEGER, "offset")
    """How many messages were skipped."""
    limit: int | Unset = known(INTEGER, "limit")
    """How many messages a page holds at most."""
    time_offset: str | Unset = known(TEXT, "time_offset")
    """The `time_offset` that was asked for."""
    next_time_offset: str | Unset = known(TEXT, "next_time_offset")
    """What to give as `time_offset` for the next page; keep the last one to resume later."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            notifications: Sequence[models.NotificationDetails | Mapping[str, Any]] | Unset = UNSET,
            total_count: int | Unset = UNSET,
            offset: int | Unset = UNSET,
            limit: int | Unset = UNSET,
            time_offset: str | Unset = UNSET,
            next_time_offset: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
