# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, MapOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    INTEGER,
    TEXT,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import (
        JourneyBranchParams,
        JourneyTimeWindowParams,
        JourneyWaitUntilExpirationParams,
    )


@define
class UpdateJourneyNodeRequest(Model):
    """A JSON merge patch for one node: what is left out stays, null clears, arrays replace the
    stored ones. The node's kind says which fields matter."""

    duration_seconds: int | None | Unset = known(INTEGER, "duration_seconds")
    """`wait`: how long to hold a user, 60 to 31,556,952 seconds (one year)."""
    use_user_time_zone: bool | None | Unset = known(BOOLEAN, "use_user_time_zone")
    """`time_window`: true to follow each user's own time zone where it is known."""
    user_ttl_seconds: int | None | Unset = known(INTEGER, "user_ttl_seconds")
    """`send_iam`: how many seconds the in-app message stays available to a user."""
    client_node_id: str | None | Unset = known(TEXT, "client_node_id")
    """A name of your own for the node, unique within the journey."""
    annotation: str | None | Unset = known(TEXT, "annotation")
    """A label of at most 1,024 characters, without any effect."""
    relative_to: models.JourneyRelativeTo | str | None | Unset = known(
        EnumOf("JourneyRelativeTo"), "relative_to"
    )
    """`time_window`: what decides when users may go on."""
    windows: list[models.JourneyTimeWindow] | None | Unset = known(
        ListOf(ModelOf("JourneyTimeWindow")), "windows"
    )
    """`time_window`: the complete new list of windows."""
    time_zone: str | None | Unset = known(TEXT, "time_zone")
    """`time_window`: the IANA zone for users whose own zone is unknown."""
    template_id: str | None | Unset = known(TEXT, "template_id")
    """`send_push`, `send_email`, `send_sms`: the id of the template to send."""
    iam_id: str | None | Unset = known(TEXT, "iam_id")
    """`send_iam`: the id of the in-app message to show."""
    webhook_id: str | None | Unset = known(TEXT, "webhook_id")
    """`send_webhook`: the id of the webhook to call."""
    assignments: dict[str, str | None] | None | Unset = known(MapOf(TEXT), "assignments")
    """`tag`: the tags to set, keys up to 255 and values up to 1,024 characters; an empty value
    removes the tag from users, null drops the entry from the node."""
    randomize_on_entry: bool | None | Unset = known(BOOLEAN, "randomize_on_entry")
    """`split_range`: true to assign every arriving user to a branch at random."""
    branches: list[models.JourneyBranch] | None | Unset = known(
        ListOf(ModelOf("JourneyBranch")), "branches"
    )
    """Nodes with branches: the complete new list; branches to be kept come with their `id`."""
    expiration: models.JourneyWaitUntilExpiration | None | Unset = known(
        ModelOf("JourneyWaitUntilExpiration"), "expiration"
    )
    """`wait_until`: when waiting ends anyway; null to wait without end."""
    concurrency_key: str | None | Unset = known(TEXT, "concurrency_key")
    """The key from the last reading of the journey. If the journey has changed since, the update
    is refused with a 409; without the key nothing is checked."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            duration_seconds: int | None | Unset = UNSET,
            use_user_time_zone: bool | None | Unset = UNSET,
            user_ttl_seconds: int | None | Unset = UNSET,
            client_node_id: str | None | Unset = UNSET,
            annotation: str | None | Unset = UNSET,
            relative_to: models.JourneyRelativeTo | str | None | Unset = UNSET,
            windows: Sequence[models.JourneyTimeWindow | JourneyTimeWindowParams]
            | None
            | Unset = UNSET,
            time_zone: str | None | Unset = UNSET,
            template_id: str | None | Unset = UNSET,
            iam_id: str | None | Unset = UNSET,
            webhook_id: str | None | Unset = UNSET,
            assignments: Mapping[str, str | None] | None | Unset = UNSET,
            randomize_on_entry: bool | None | Unset = UNSET,
            branches: Sequence[models.JourneyBranch | JourneyBranchParams] | None | Unset = UNSET,
            expiration: models.JourneyWaitUntilExpiration
            | JourneyWaitUntilExpirationParams
            | None
            | Unset = UNSET,
            concurrency_key: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
