# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class UpdateApiKeyRequest(Model):
    """The settings of an API key that shall change."""

    name: str | Unset = known(TEXT, "name")
    """The new name of the key, at most 128 characters."""
    ip_allowlist_mode: models.IpAllowlistMode | str | Unset = known(
        EnumOf("IpAllowlistMode"), "ip_allowlist_mode"
    )
    """`explicit` limits the key to `ip_allowlist`; `disabled` lets every address use it."""
    ip_allowlist: list[str] | Unset = known(ListOf(TEXT), "ip_allowlist")
    """All the address ranges that may use the key from now on, each in CIDR notation such as
    `203.0.113.0/24`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = UNSET,
            ip_allowlist_mode: models.IpAllowlistMode | str | Unset = UNSET,
            ip_allowlist: list[str] | tuple[str, ...] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
