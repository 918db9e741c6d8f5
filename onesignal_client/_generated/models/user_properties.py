# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    NUMBER,
    TEXT,
    UNIX_TIME,
    ListOf,
    MapOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import PurchaseParams
    from . import Purchase


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UserProperties(Model):
    """What is known about a user. A request names only what it sets, at most 100 properties."""

    tags: dict[str, Any] | None | Unset
    """The user's tags. Values should be strings, without nesting; an empty string deletes the
    tag. Not allowed as keys are `message`, `notification`, `subscription`, `user`,
    `template`, `app`, `org`, `dynamic_content`, `data_feed`, `journey` and `custom_data`."""
    language: str | None | Unset
    """The user's language as a two-letter ISO 639-1 code in lower case, such as `en`."""
    timezone_id: str | None | Unset
    """The user's time zone by name, such as `Europe/Warsaw`."""
    lat: float | None | Unset
    """The latitude of the last known position, in degrees."""
    long: float | None | Unset
    """The longitude of the last known position, in degrees."""
    country: str | None | Unset
    """The user's country as a two-letter ISO 3166-1 code in upper case, such as `US`."""
    first_active: int | None | Unset
    """When the user was first active, in Unix seconds."""
    last_active: int | None | Unset
    """When the user was last active, in Unix seconds."""
    amount_spent: float | None | Unset
    """How much the user has spent in total, in US dollars."""
    purchases: list[Purchase] | None | Unset
    """What the user bought."""
    ip: str | None | Unset
    """The IP address the user was last seen with. Only in replies."""
    test_user_name: str | None | Unset
    """A name that marks the user as a test user; an empty string takes the mark away."""

    _codecs_ = {
        "tags": MapOf(ANY),
        "language": TEXT,
        "timezone_id": TEXT,
        "lat": NUMBER,
        "long": NUMBER,
        "country": TEXT,
        "first_active": UNIX_TIME,
        "last_active": UNIX_TIME,
        "amount_spent": NUMBER,
        "purchases": ListOf(ModelOf("Purchase")),
        "ip": TEXT,
        "test_user_name": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tags: Mapping[str, Any] | None | Unset = UNSET,
            language: str | None | Unset = UNSET,
            timezone_id: str | None | Unset = UNSET,
            lat: float | None | Unset = UNSET,
            long: float | None | Unset = UNSET,
            country: str | None | Unset = UNSET,
            first_active: int | datetime | None | Unset = UNSET,
            last_active: int | datetime | None | Unset = UNSET,
            amount_spent: float | None | Unset = UNSET,
            purchases: Sequence[Purchase | PurchaseParams] | None | Unset = UNSET,
            ip: str | None | Unset = UNSET,
            test_user_name: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
