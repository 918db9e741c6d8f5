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
class EmailDeliveryData(Model):
    """The delivery figures of a message by email."""

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
    opened: int | None | Unset = known(INTEGER, "opened")
    """How many times it was opened, repeats included."""
    unique_opens: int | None | Unset = known(INTEGER, "unique_opens")
    """How many recipients opened it."""
    clicks: int | None | Unset = known(INTEGER, "clicks")
    """How many times a link in it was clicked, repeats included."""
    unique_clicks: int | None | Unset = known(INTEGER, "unique_clicks")
    """How many recipients clicked a link in it."""
    bounced: int | None | Unset = known(INTEGER, "bounced")
    """How many came back as undeliverable."""
    reported_spam: int | None | Unset = known(INTEGER, "reported_spam")
    """How many recipients marked it as spam."""
    unsubscribed: int | None | Unset = known(INTEGER, "unsubscribed")
    """How many recipients unsubscribed through it."""

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
            opened: int | None | Unset = UNSET,
            unique_opens: int | None | Unset = UNSET,
            clicks: int | None | Unset = UNSET,
            unique_clicks: int | None | Unset = UNSET,
            bounced: int | None | Unset = UNSET,
            reported_spam: int | None | Unset = UNSET,
            unsubscribed: int | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
