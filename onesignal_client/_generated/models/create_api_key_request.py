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
class CreateApiKeyRequest(Model):
    """The settings of a new API key."""

    name: str | Unset
    """A name by which you will know the key in lists."""
    ip_allowlist_mode: IpAllowlistMode | str | Unset
    """Set it to `explicit` to limit the key to `ip_allowlist`."""
    ip_allowlist: list[str] | Unset
    """The address ranges that may use the key, each in CIDR notation such as `203.0.113.0/24`.
    It counts only in the mode `explicit`."""

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
