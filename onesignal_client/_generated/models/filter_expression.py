# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    NUMBER,
    TEXT,
    EnumOf,
    OneOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class FilterExpression(Model):
    """One entry of a list of filters: either a condition (`field` with what belongs to it) or
    just an `operator` between two conditions. Without an operator both conditions must hold."""

    field: str | Unset = known(TEXT, "field")
    """What to compare: `tag`, `last_session`, `first_session`, `session_count`, `session_time`,
    `language`, `app_version`, `location` or `country`; formerly also `amount_spent`,
    `bought_sku`, `device_type` and `email`."""
    key: str | Unset = known(TEXT, "key")
    """The tag's name, if `field` is `tag`."""
    value: str | Unset = known(TEXT, "value")
    """What to compare with, always as text; numbers too. Not needed for `exists` and
    `not_exists`."""
    relation: models.FilterRelation | str | Unset = known(EnumOf("FilterRelation"), "relation")
    """How to compare; which relations make sense depends on `field`."""
    hours_ago: str | Unset = known(TEXT, "hours_ago")
    """For `last_session` and `first_session`: the hours since then, as text; decimals are
    allowed."""
    radius: str | float | Unset = known(OneOf(TEXT, NUMBER), "radius")
    """For `location`: the circle's radius in metres, as text such as `1000` or as a number."""
    lat: str | float | Unset = known(OneOf(TEXT, NUMBER), "lat")
    """For `location`: the latitude of the circle's center in degrees, as text or as a number."""
    long: str | float | Unset = known(OneOf(TEXT, NUMBER), "long")
    """For `location`: the longitude of the circle's center in degrees, as text or as a number."""
    unsupported_in_api: bool | Unset = known(BOOLEAN, "unsupported_in_api", read_only=True)
    """True for a condition made in the dashboard that cannot be sent back. Only in replies."""
    operator: models.FilterOperator | str | Unset = known(EnumOf("FilterOperator"), "operator")
    """Joins the conditions before and after; such an entry holds nothing else."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            field: str | Unset = UNSET,
            key: str | Unset = UNSET,
            value: str | Unset = UNSET,
            relation: models.FilterRelation | str | Unset = UNSET,
            hours_ago: str | Unset = UNSET,
            radius: str | float | Unset = UNSET,
            lat: str | float | Unset = UNSET,
            long: str | float | Unset = UNSET,
            unsupported_in_api: bool | Unset = UNSET,
            operator: models.FilterOperator | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
