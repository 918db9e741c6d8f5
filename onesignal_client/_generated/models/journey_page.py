# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Page, define, known
from ..._schema.scalars import (
    BOOLEAN,
    TEXT,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class JourneyPage(Page["models.JourneyListItem"]):
    """One page of journeys."""

    _entries_ = "journeys"

    journeys: list[models.JourneyListItem] = known(ListOf(ModelOf("JourneyListItem")), "journeys")
    """The journeys of this page, the newest first."""
    has_more: bool = known(BOOLEAN, "has_more")
    """Whether another page follows."""
    next_cursor: str | Unset = known(TEXT, "next_cursor")
    """The `cursor` of the next page; missing on the last one."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            journeys: Sequence[models.JourneyListItem | Mapping[str, Any]] | Unset = UNSET,
            has_more: bool | Unset = UNSET,
            next_cursor: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
