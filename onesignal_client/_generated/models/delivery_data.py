# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
)
from ..._schema.unset import UNSET, Unset


@define
class DeliveryData(Model):
    """The delivery figures of a message on one platform."""

    successful: int | None | Unset = known(INTEGER, "successful")
    """How many were handed over to the push service or provider without an error."""
    failed: int | None | Unset = known(INTEGER, "failed")
    """How many could not be sent because the subscription had ended."""
    errored: int | None | Unset = known(INTEGER, "errored")
    """How many could not be sent because of an error."""
    converted: int | None | Unset = known(INTEGER, "converted")
    """How many recipients clicked it."""
    received: int | None | Unset = known(INTEGER, "received")
    """How many were confirmed as received; null without confirmed delivery."""
    suppressed: int | Unset = known(INTEGER, "suppressed")
    """How many were held back although their subscription was active."""
    frequency_capped: int | Unset = known(INTEGER, "frequency_capped")
    """How many were left out by the app's frequency cap."""
    provider_successful: int | None | Unset = known(INTEGER, "provider_successful")
    """How many the provider reported as delivered."""
    provider_failed: int | None | Unset = known(INTEGER, "provider_failed")
    """How many the provider reported as failed."""
    provider_errored: int | None | Unset = known(INTEGER, "provider_errored")
    """How many ended in an error at the provider."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            successful: int | None | Unset = UNSET,
            failed: int | None | Unset = UNSET,
            errored: int | None | Unset = UNSET,
            converted: int | None | Unset = UNSET,
            received: int | None | Unset = UNSET,
            suppressed: int | Unset = UNSET,
            frequency_capped: int | Unset = UNSET,
            provider_successful: int | None | Unset = UNSET,
            provider_failed: int | None | Unset = UNSET,
            provider_errored: int | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
