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
class JourneyNode(Model):
    """One step of a journey. `kind` says what it does and which fields apply; nodes that divide
    the way hold further nodes in their branches."""

    kind: models.JourneyNodeKind | str = known(EnumOf("JourneyNodeKind"), "kind", required=True)
    """What the node does; it stays the same for the life of the node."""
    duration_seconds: int | None | Unset = known(INTEGER, "duration_seconds")
    """`wait`: how long to hold a user, 60 to 31,556,952 seconds (one year)."""
    use_user_time_zone: bool | None | Unset = known(BOOLEAN, "use_user_time_zone")
    """`time_window`: true to follow each user's own time zone where it is known."""
    user_ttl_seconds: int | None | Unset = known(INTEGER, "user_ttl_seconds")
    """`send_iam`: how many seconds the in-app message stays available to a user."""
    id: str | Unset = known(TEXT, "id")
    """The id that the server assigned. Keep it in updates so that users stay on the node; a 400
    answers it when creating."""
    client_node_id: str | Unset = known(TEXT, "client_node_id")
    """A name of your own for the node, unique within the journey, by which other parts of the
    same request can refer to it."""
    annotation: str | Unset = known(TEXT, "annotation")
    """A label of at most 1,024 characters, without any effect."""
    relative_to: models.JourneyRelativeTo | str | Unset = known(
        EnumOf("JourneyRelativeTo"), "relative_to"
    )
    """`time_window`: what decides when users may go on."""
    windows: list[models.JourneyTimeWindow] | Unset = known(
        ListOf(ModelOf("JourneyTimeWindow")), "windows"
    )
    """`time_window`: when users may go on; needed with `schedule_in_timezone`, left out with
    `last_active_time`."""
    time_zone: str | Unset = known(TEXT, "time_zone")
    """`time_window`: the IANA zone for users whose own zone is unknown."""
    template_id: str | Unset = known(TEXT, "template_id")
    """`send_push`, `send_email`, `send_sms`: the id of the template to send."""
    iam_id: str | Unset = known(TEXT, "iam_id")
    """`send_iam`: the id of the in-app message to show."""
    webhook_id: str | Unset = known(TEXT, "webhook_id")
    """`send_webhook`: the id of the webhook to call."""
    assignments: dict[str, str] | Unset = known(MapOf(TEXT), "assignments")
    """`tag`: the tags to set, keys up to 255 and values up to 1,024 characters; an empty value
    removes the tag."""
    randomize_on_entry: bool | None | Unset = known(BOOLEAN, "randomize_on_entry")
    """`split_range`: true to assign every arriving user to a branch at random; false if left
    out."""
    branches: list[models.JourneyBranch] | Unset = known(
        ListOf(ModelOf("JourneyBranch")), "branches"
    )
    """The ways on: 2 to 25 for `split_range`, with weights that make 100; exactly 2 for
    `yes_no`; 1 to 25 with a condition for `wait_until`."""
    expiration: models.JourneyWaitUntilExpiration | Unset = known(
        ModelOf("JourneyWaitUntilExpiration"), "expiration"
    )
    """`wait_until`: when waiting ends anyway; null to wait without end."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: models.JourneyNodeKind | str,
            duration_seconds: int | None | Unset = UNSET,
            use_user_time_zone: bool | None | Unset = UNSET,
            user_ttl_seconds: int | None | Unset = UNSET,
            id: str | Unset = UNSET,
            client_node_id: str | Unset = UNSET,
            annotation: str | Unset = UNSET,
            relative_to: models.JourneyRelativeTo | str | Unset = UNSET,
            windows: Sequence[models.JourneyTimeWindow | JourneyTimeWindowParams] | Unset = UNSET,
            time_zone: str | Unset = UNSET,
            template_id: str | Unset = UNSET,
            iam_id: str | Unset = UNSET,
            webhook_id: str | Unset = UNSET,
            assignments: Mapping[str, str] | Unset = UNSET,
            randomize_on_entry: bool | None | Unset = UNSET,
            branches: Sequence[models.JourneyBranch | JourneyBranchParams] | Unset = UNSET,
            expiration: models.JourneyWaitUntilExpiration
            | JourneyWaitUntilExpirationParams
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
