# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY, ListOf, MapOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    NUMBER,
    TEXT,
    UNIX_TIME,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import PurchaseParams


@define
class UserProperties(Model):
    """What is known about a user. A request names only what it sets, at most 100 properties."""

    tags: dict[str, Any] | Unset = known(MapOf(ANY), "tags")
    """The user's tags. Values should be strings, without nesting; an empty string deletes the
    tag. Not allowed as keys are `message`, `notification`, `subscription`, `user`,
    `template`, `app`, `org`, `dynamic_content`, `data_feed`, `journey` and `custom_data`."""
    language: str | Unset = known(TEXT, "language")
    """The user's language as a two-letter ISO 639-1 code in lower case, such as `en`."""
    timezone_id: str | Unset = known(TEXT, "timezone_id")
    """The user's time zone by name, such as `Europe/Warsaw`."""
    lat: float | Unset = known(NUMBER, "lat")
    """The latitude of the last known position, in degrees."""
    long: float | Unset = known(NUMBER, "long")
    """The longitude of the last known position, in degrees."""
    country: str | Unset = known(TEXT, "country")
    """The user's country as a two-letter ISO 3166-1 code in upper case, such as `US`."""
    first_active: datetime | Unset = known(UNIX_TIME, "first_active")
    """When the user was first active, in Unix seconds."""
    last_active: datetime | Unset = known(UNIX_TIME, "last_active")
    """When the user was last active, in Unix seconds."""
    amount_spent: float | Unset = known(NUMBER, "amount_spent")
    """How much the user has spent in total, in US dollars."""
    purchases: list[models.Purchase] | Unset = known(ListOf(ModelOf("Purchase")), "purchases")
    """What the user bought."""
    ip: str | Unset = known(TEXT, "ip", read_only=True)
    """The IP address the user was last seen with. Only in replies."""
    test_user_name: str | Unset = known(TEXT, "test_user_name")
    """A name that marks the user as a test user; an empty string takes the mark away."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tags: Mapping[str, Any] | Unset = UNSET,
            language: str | Unset = UNSET,
            timezone_id: str | Unset = UNSET,
            lat: float | Unset = UNSET,
            long: float | Unset = UNSET,
            country: str | Unset = UNSET,
            first_active: int | datetime | Unset = UNSET,
            last_active: int | datetime | Unset = UNSET,
            amount_spent: float | Unset = UNSET,
            purchases: Sequence[models.Purchase | PurchaseParams] | Unset = UNSET,
            ip: str | Unset = UNSET,
            test_user_name: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
