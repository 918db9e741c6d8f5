# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Page, define, known
from ..._schema.scalars import (
    INTEGER,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class SegmentPage(Page["models.SegmentListItem"]):
    """One page of the segments of an app."""

    _entries_ = "segments"

    total_count: int = known(INTEGER, "total_count")
    """How many segments the app has."""
    offset: int = known(INTEGER, "offset")
    """How many segments were skipped."""
    limit: int = known(INTEGER, "limit")
    """How many segments the page holds at most."""
    segments: list[models.SegmentListItem] = known(ListOf(ModelOf("SegmentListItem")), "segments")
    """The segments of this page."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_count: int | Unset = UNSET,
            offset: int | Unset = UNSET,
            limit: int | Unset = UNSET,
            segments: Sequence[models.SegmentListItem | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
