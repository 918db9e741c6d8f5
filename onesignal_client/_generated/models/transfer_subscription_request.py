# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import MapOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class TransferSubscriptionRequest(Model):
    """Whom a subscription should belong to."""

    identity: dict[str, str] | Unset = known(MapOf(TEXT), "identity")
    """Exactly one alias of the new owner by its label, such as `external_id` or `onesignal_id`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            identity: Mapping[str, str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
