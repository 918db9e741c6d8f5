# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    EnumOf,
    ListOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import IpAllowlistMode


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UpdateApiKeyRequest(Model):
    """The settings of an API key that shall change."""

    name: str | Unset
    """The new name of the key."""
    ip_allowlist_mode: IpAllowlistMode | str | Unset
    """`explicit` limits the key to `ip_allowlist`; `disabled` lets every address use it."""
    ip_allowlist: list[str] | Unset
    """All the address ranges that may use the key from now on, each in CIDR notation such as
    `203.0.113.0/24`."""

    _codecs_ = {
        "name": TEXT,
        "ip_allowlist_mode": EnumOf("IpAllowlistMode"),
        "ip_allowlist": ListOf(TEXT),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | Unset = UNSET,
            ip_allowlist_mode: IpAllowlistMode | str | Unset = UNSET,
            ip_allowlist: list[str] | tuple[str, ...] | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
