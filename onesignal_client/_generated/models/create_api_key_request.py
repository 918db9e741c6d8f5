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
class CreateApiKeyRequest(Model):
    """The settings of a new API key."""

    name: str | Unset = known(TEXT, "name")
    """A name by which you will know the key in lists, at most 128 characters."""
    ip_allowlist_mode: models.IpAllowlistMode | str | Unset = known(
        EnumOf("IpAllowlistMode"), "ip_allowlist_mode"
    )
    """Set it to `explicit` to limit the key to `ip_allowlist`."""
    ip_allowlist: list[str] | Unset = known(ListOf(TEXT), "ip_allowlist")
    """The address ranges that may use the key, each in CIDR notation such as `203.0.113.0/24`.
    It counts only in the mode `explicit`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = UNSET,
            ip_allowlist_mode: models.IpAllowlistMode | str | Unset = UNSET,
            ip_allowlist: list[str] | tuple[str, ...] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
