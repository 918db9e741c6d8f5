# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SmsDeliveryData(Model):
    """The delivery figures of a message by SMS."""

    successful: int | None | Unset
    """How many were handed over to the provider without an error."""
    failed: int | None | Unset
    """How many could not be sent because the subscription had ended."""
    errored: int | None | Unset
    """How many could not be sent because of an error."""
    converted: int | None | Unset
    """How many recipients clicked it."""
    received: int | None | Unset
    """How many were confirmed as received; null if nothing is confirmed."""
    provider_successful: int | None | Unset
    """How many the SMS provider reported as delivered."""
    provider_failed: int | None | Unset
    """How many the SMS provider reported as failed."""
    provider_errored: int | None | Unset
    """How many ended in an error at the SMS provider."""
    suppressed: int | None | Unset
    """How many were held back although their subscription was active."""
    frequency_capped: int | None | Unset
    """How many were left out by the app's frequency cap."""

    _codecs_ = {
        "successful": INTEGER,
        "failed": INTEGER,
        "errored": INTEGER,
        "converted": INTEGER,
        "received": INTEGER,
        "provider_successful": INTEGER,
        "provider_failed": INTEGER,
        "provider_errored": INTEGER,
        "suppressed": INTEGER,
        "frequency_capped": INTEGER,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            successful: int | None | Unset = UNSET,
            failed: int | None | Unset = UNSET,
            errored: int | None | Unset = UNSET,
            converted: int | None | Unset = UNSET,
            received: int | None | Unset = UNSET,
            provider_successful: int | None | Unset = UNSET,
            provider_failed: int | None | Unset = UNSET,
            provider_errored: int | None | Unset = UNSET,
            suppressed: int | None | Unset = UNSET,
            frequency_capped: int | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
