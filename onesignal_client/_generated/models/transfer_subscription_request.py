# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    MapOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TransferSubscriptionRequest(Model):
    """Whom a subscription should belong to."""

    identity: dict[str, str] | Unset
    """Exactly one alias of the new owner by its label, such as `external_id` or `onesignal_id`."""

    _codecs_ = {
        "identity": MapOf(TEXT),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            identity: Mapping[str, str] | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
