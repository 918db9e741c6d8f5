# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    TIMESTAMP,
    EnumOf,
    ListOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import IpAllowlistMode


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ApiKey(Model):
    """What is known about an API key, apart from the key itself."""

    token_id: str | None | Unset
    """The id by which the key is changed, rotated or deleted."""
    name: str | None | Unset
    """The name given to the key."""
    created_at: datetime | None | Unset
    """When the key was created."""
    updated_at: datetime | None | Unset
    """When the key was last changed."""
    ip_allowlist_mode: IpAllowlistMode | str | None | Unset
    """Whether the key is limited to `ip_allowlist`."""
    ip_allowlist: list[str] | None | Unset
    """The address ranges that may use the key, in CIDR notation."""
    formatted_token: str | None | Unset
    """The key itself, which only creating and rotating it return."""

    _codecs_ = {
        "token_id": TEXT,
        "name": TEXT,
        "created_at": TIMESTAMP,
        "updated_at": TIMESTAMP,
        "ip_allowlist_mode": EnumOf("IpAllowlistMode"),
        "ip_allowlist": ListOf(TEXT),
        "formatted_token": TEXT,
    }
    _secrets_ = frozenset(
        {
            "formatted_token",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token_id: str | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            created_at: datetime | str | None | Unset = UNSET,
            updated_at: datetime | str | None | Unset = UNSET,
            ip_allowlist_mode: IpAllowlistMode | str | None | Unset = UNSET,
            ip_allowlist: list[str] | tuple[str, ...] | None | Unset = UNSET,
            formatted_token: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
