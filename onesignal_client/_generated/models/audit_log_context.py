# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY, MapOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class AuditLogContext(Model):
    """From where something was done."""

    ip: str | Unset = known(TEXT, "ip")
    """The IP address that the request came from."""
    user_agent: str | Unset = known(TEXT, "user_agent")
    """The browser or program that was used, as it named itself."""
    country: str | Unset = known(TEXT, "country")
    """The country of the IP address, such as `US`."""
    metadata: dict[str, Any] | Unset = known(MapOf(ANY), "metadata")
    """Further facts about the request."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ip: str | Unset = UNSET,
            user_agent: str | Unset = UNSET,
            country: str | Unset = UNSET,
            metadata: Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
