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
class EmailDeliveryData(Model):
    """The delivery figures of a message by email."""

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
    opened: int | None | Unset
    """How many times it was opened, repeats included."""
    unique_opens: int | None | Unset
    """How many recipients opened it."""
    clicks: int | None | Unset
    """How many times a link in it was clicked, repeats included."""
    unique_clicks: int | None | Unset
    """How many recipients clicked a link in it."""
    bounced: int | None | Unset
    """How many came back as undeliverable."""
    reported_spam: int | None | Unset
    """How many recipients marked it as spam."""
    unsubscribed: int | None | Unset
    """How many recipients unsubscribed through it."""
    suppressed: int | None | Unset
    """How many were held back although their subscription was active."""
    frequency_capped: int | None | Unset
    """How many were left out by the app's frequency cap."""
    provider_successful: int | None | Unset
    """How many the provider reported as delivered."""
    provider_failed: int | None | Unset
    """How many the provider reported as failed."""
    provider_errored: int | None | Unset
    """How many ended in an error at the provider."""

    _codecs_ = {
        "successful": INTEGER,
        "failed": INTEGER,
        "errored": INTEGER,
        "converted": INTEGER,
        "received": INTEGER,
        "opened": INTEGER,
        "unique_opens": INTEGER,
        "clicks": INTEGER,
        "unique_clicks": INTEGER,
        "bounced": INTEGER,
        "reported_spam": INTEGER,
        "unsubscribed": INTEGER,
        "suppressed": INTEGER,
        "frequency_capped": INTEGER,
        "provider_successful": INTEGER,
        "provider_failed": INTEGER,
        "provider_errored": INTEGER,
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
            opened: int | None | Unset = UNSET,
            unique_opens: int | None | Unset = UNSET,
            clicks: int | None | Unset = UNSET,
            unique_clicks: int | None | Unset = UNSET,
            bounced: int | None | Unset = UNSET,
            reported_spam: int | None | Unset = UNSET,
            unsubscribed: int | None | Unset = UNSET,
            suppressed: int | None | Unset = UNSET,
            frequency_capped: int | None | Unset = UNSET,
            provider_successful: int | None | Unset = UNSET,
            provider_failed: int | None | Unset = UNSET,
            provider_errored: int | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
