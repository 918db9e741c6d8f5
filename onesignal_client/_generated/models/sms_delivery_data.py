# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import (
    INTEGER,
)
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset


@define
class SmsDeliveryData(Model):
    """The delivery figures of a message by SMS."""

    successful: int | Unset = known(INTEGER, "successful")
    """How many were handed over to the provider without an error."""
    failed: int | Unset = known(INTEGER, "failed")
    """How many could not be sent because the subscription had ended."""
    errored: int | Unset = known(INTEGER, "errored")
    """How many could not be sent because of an error."""
    converted: int | Unset = known(INTEGER, "converted")
    """How many recipients clicked it."""
    received: int | None | Unset = known(INTEGER, "received")
    """How many were confirmed as received; null if nothing is confirmed."""
    provider_successful: int | None | Unset = known(INTEGER, "provider_successful")
    """How many the SMS provider reported as delivered."""
    provider_failed: int | None | Unset = known(INTEGER, "provider_failed")
    """How many the SMS provider reported as failed."""
    provider_errored: int | None | Unset = known(INTEGER, "provider_errored")
    """How many ended in an error at the SMS provider."""
    suppressed: int | Unset = known(INTEGER, "suppressed")
    """How many were held back although their subscription was active."""
    frequency_capped: int | Unset = known(INTEGER, "frequency_capped")
    """How many were left out by the app's frequency cap."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            successful: int | Unset = UNSET,
            failed: int | Unset = UNSET,
            errored: int | Unset = UNSET,
            converted: int | Unset = UNSET,
            received: int | None | Unset = UNSET,
            provider_successful: int | None | Unset = UNSET,
            provider_failed: int | None | Unset = UNSET,
            provider_errored: int | None | Unset = UNSET,
            suppressed: int | Unset = UNSET,
            frequency_capped: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
