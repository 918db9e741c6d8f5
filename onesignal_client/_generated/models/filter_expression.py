# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    NUMBER,
    TEXT,
    EnumOf,
    OneOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import FilterOperator, FilterRelation


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FilterExpression(Model):
    """One entry of a list of filters: either a condition (`field` with what belongs to it) or
    just an `operator` between two conditions. Without an operator both conditions must hold."""

    field: str | Unset
    """What to compare: `tag`, `last_session`, `first_session`, `session_count`, `session_time`,
    `language`, `app_version`, `location` or `country`; in older documents also
    `amount_spent`, `bought_sku`, `device_type` and `email`."""
    key: str | Unset
    """The tag's name, if `field` is `tag`."""
    value: str | Unset
    """What to compare with, always as text; numbers too. Not needed for `exists` and
    `not_exists`."""
    relation: FilterRelation | str | Unset
    """How to compare; which relations make sense depends on `field`."""
    hours_ago: str | Unset
    """For `last_session` and `first_session`: the hours since then, as text; decimals are
    allowed."""
    radius: str | float | Unset
    """For `location`: the circle's radius in metres, as text such as `1000` or as a number."""
    lat: str | float | Unset
    """For `location`: the latitude of the circle's center in degrees, as text or as a number."""
    long: str | float | Unset
    """For `location`: the longitude of the circle's center in degrees, as text or as a number."""
    unsupported_in_api: bool | Unset
    """True for a condition made in the dashboard that cannot be sent back. Only in replies."""
    operator: FilterOperator | str | Unset
    """Joins the conditions before and after; such an entry holds nothing else."""

    _codecs_ = {
        "field": TEXT,
        "key": TEXT,
        "value": TEXT,
        "relation": EnumOf("FilterRelation"),
        "hours_ago": TEXT,
        "radius": OneOf(TEXT, NUMBER),
        "lat": OneOf(TEXT, NUMBER),
        "long": OneOf(TEXT, NUMBER),
        "unsupported_in_api": BOOLEAN,
        "operator": EnumOf("FilterOperator"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            field: str | Unset = UNSET,
            key: str | Unset = UNSET,
            value: str | Unset = UNSET,
            relation: FilterRelation | str | Unset = UNSET,
            hours_ago: str | Unset = UNSET,
            radius: str | float | Unset = UNSET,
            lat: str | float | Unset = UNSET,
            long: str | float | Unset = UNSET,
            unsupported_in_api: bool | Unset = UNSET,
            operator: FilterOperator | str | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
