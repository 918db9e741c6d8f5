# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from onesignal_client.outcome import SendOutcome

from ..._schema.codecs import ANY
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class CreateNotificationResponse(SendOutcome, Model):
    """What became of a message: sent (`id`), sent in part (`id` and `errors`), not sent at all
    (`id` empty or null, or `errors` alone), or unknown (neither `id` nor `errors`)."""

    id: str = known(TEXT, "id")
    """The message's id; empty or null if no message was created. A reply that has neither it nor
    `errors` does not say what became of the message: do not send again to be sure."""
    external_id: str | None | Unset = known(TEXT, "external_id")
    """The idempotency key that came with the request as `external_id`, if any."""
    recipients: int | Unset = known(INTEGER, "recipients")
    """How many recipients were found at first; older replies only."""
    errors: Any | Unset = known(ANY, "errors")
    """What went wrong: a list of texts when nothing was sent; when it was sent in part, a map
    with the recipients that were left out, such as `invalid_aliases`, `invalid_player_ids`,
    `invalid_email_tokens` or `invalid_phone_numbers`."""
    warnings: Any | Unset = known(ANY, "warnings")
    """Remarks on a message that was sent all the same, by name: in `invalid_external_user_ids`,
    the external ids whose subscriptions are all unsubscribed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            external_id: str | None | Unset = UNSET,
            recipients: int | Unset = UNSET,
            errors: Any | Unset = UNSET,
            warnings: Any | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
