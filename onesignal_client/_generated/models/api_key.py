# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
    TIMESTAMP,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class ApiKey(Model):
    """What is known about an API key, apart from the key itself."""

    token_id: str = known(TEXT, "token_id")
    """The id by which the key is changed, rotated or deleted."""
    name: str | Unset = known(TEXT, "name")
    """The name given to the key."""
    created_at: datetime | Unset = known(TIMESTAMP, "created_at")
    """When the key was created."""
    updated_at: datetime | Unset = known(TIMESTAMP, "updated_at")
    """When the key was last changed."""
    ip_allowlist_mode: models.IpAllowlistMode | str | Unset = known(
        EnumOf("IpAllowlistMode"), "ip_allowlist_mode"
    )
    """Whether the key is limited to `ip_allowlist`."""
    ip_allowlist: list[str] | Unset = known(ListOf(TEXT), "ip_allowlist")
    """The address ranges that may use the key, in CIDR notation."""
    formatted_token: str | Unset = known(TEXT, "formatted_token", secret=True)
    """The key itself, which only creating and rotating it return."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token_id: str | Unset = UNSET,
            name: str | Unset = UNSET,
            created_at: datetime | str | Unset = UNSET,
            updated_at: datetime | str | Unset = UNSET,
            ip_allowlist_mode: models.IpAllowlistMode | str | Unset = UNSET,
            ip_allowlist: list[str] | tuple[str, ...] | Unset = UNSET,
            formatted_token: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
