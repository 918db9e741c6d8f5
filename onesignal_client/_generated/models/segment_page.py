# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import SegmentListItem


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SegmentPage(Model):
    """One page of the segments of an app."""

    total_count: int | None | Unset
    """How many segments the app has."""
    offset: int | None | Unset
    """How many segments were skipped."""
    limit: int | None | Unset
    """How many segments the page holds at most."""
    segments: list[SegmentListItem] | None | Unset
    """The segments of this page."""

    _codecs_ = {
        "total_count": INTEGER,
        "offset": INTEGER,
        "limit": INTEGER,
        "segments": ListOf(ModelOf("SegmentListItem")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_count: int | None | Unset = UNSET,
            offset: int | None | Unset = UNSET,
            limit: int | None | Unset = UNSET,
            segments: Sequence[SegmentListItem | Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
