# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    TEXT,
    MapOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class AuditLogContext(Model):
    """From where something was done."""

    ip: str | None | Unset
    """The IP address that the request came from."""
    user_agent: str | None | Unset
    """The browser or program that was used, as it named itself."""
    country: str | None | Unset
    """The country of the IP address, such as `US`."""
    metadata: dict[str, Any] | None | Unset
    """Further facts about the request."""

    _codecs_ = {
        "ip": TEXT,
        "user_agent": TEXT,
        "country": TEXT,
        "metadata": MapOf(ANY),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ip: str | None | Unset = UNSET,
            user_agent: str | None | Unset = UNSET,
            country: str | None | Unset = UNSET,
            metadata: Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
