# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    INTEGER,
    TEXT,
    EnumOf,
    ListOf,
    MapOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import (
        JourneyBranchParams,
        JourneyTimeWindowParams,
        JourneyWaitUntilExpirationParams,
    )
    from . import (
        JourneyBranch,
        JourneyNodeKind,
        JourneyRelativeTo,
        JourneyTimeWindow,
        JourneyWaitUntilExpiration,
    )


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class JourneyNode(Model):
    """One step of a journey. `kind` says what it does and which fields apply; nodes that divide
    the way hold further nodes in their branches."""

    kind: JourneyNodeKind | str
    """What the node does; it stays the same for the life of the node."""
    id: str | None | Unset
    """The id that the server assigned. Keep it in updates so that users stay on the node; a 400
    answers it when creating."""
    client_node_id: str | None | Unset
    """A name of your own for the node, unique within the journey, by which other parts of the
    same request can refer to it."""
    annotation: str | None | Unset
    """A label of at most 1,024 characters, without any effect."""
    duration_seconds: int | None | Unset
    """`wait`: how long to hold a user, 60 to 31,556,952 seconds (one year)."""
    relative_to: JourneyRelativeTo | str | None | Unset
    """`time_window`: what decides when users may go on."""
    windows: list[JourneyTimeWindow] | None | Unset
    """`time_window`: when users may go on; needed with `schedule_in_timezone`, left out with
    `last_active_time`."""
    time_zone: str | None | Unset
    """`time_window`: the IANA zone for users whose own zone is unknown."""
    use_user_time_zone: bool | None | Unset
    """`time_window`: true to follow each user's own time zone where it is known."""
    template_id: str | None | Unset
    """`send_push`, `send_email`, `send_sms`: the id of the template to send."""
    iam_id: str | None | Unset
    """`send_iam`: the id of the in-app message to show."""
    user_ttl_seconds: int | None | Unset
    """`send_iam`: how many seconds the in-app message stays available to a user."""
    webhook_id: str | None | Unset
    """`send_webhook`: the id of the webhook to call."""
    assignments: dict[str, str | None] | None | Unset
    """`tag`: the tags to set, keys up to 255 and values up to 1,024 characters; an empty value
    removes the tag."""
    randomize_on_entry: bool | None | Unset
    """`split_range`: true to assign every arriving user to a branch at random; false if left
    out."""
    branches: list[JourneyBranch] | None | Unset
    """The ways on: 2 to 25 for `split_range`, with weights that make 100; exactly 2 for
    `yes_no`; 1 to 25 with a condition for `wait_until`."""
    expiration: JourneyWaitUntilExpiration | None | Unset
    """`wait_until`: when waiting ends anyway; null to wait without end."""

    _codecs_ = {
        "kind": EnumOf("JourneyNodeKind"),
        "id": TEXT,
        "client_node_id": TEXT,
        "annotation": TEXT,
        "duration_seconds": INTEGER,
        "relative_to": EnumOf("JourneyRelativeTo"),
        "windows": ListOf(ModelOf("JourneyTimeWindow")),
        "time_zone": TEXT,
        "use_user_time_zone": BOOLEAN,
        "template_id": TEXT,
        "iam_id": TEXT,
        "user_ttl_seconds": INTEGER,
        "webhook_id": TEXT,
        "assignments": MapOf(TEXT),
        "randomize_on_entry": BOOLEAN,
        "branches": ListOf(ModelOf("JourneyBranch")),
        "expiration": ModelOf("JourneyWaitUntilExpiration"),
    }
    _required_ = frozenset(
        {
            "kind",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: JourneyNodeKind | str,
            id: str | None | Unset = UNSET,
            client_node_id: str | None | Unset = UNSET,
            annotation: str | None | Unset = UNSET,
            duration_seconds: int | None | Unset = UNSET,
            relative_to: JourneyRelativeTo | str | None | Unset = UNSET,
            windows: Sequence[JourneyTimeWindow | JourneyTimeWindowParams] | None | Unset = UNSET,
            time_zone: str | None | Unset = UNSET,
            use_user_time_zone: bool | None | Unset = UNSET,
            template_id: str | None | Unset = UNSET,
            iam_id: str | None | Unset = UNSET,
            user_ttl_seconds: int | None | Unset = UNSET,
            webhook_id: str | None | Unset = UNSET,
            assignments: Mapping[str, str | None] | None | Unset = UNSET,
            randomize_on_entry: bool | None | Unset = UNSET,
            branches: Sequence[JourneyBranch | JourneyBranchParams] | None | Unset = UNSET,
            expiration: JourneyWaitUntilExpiration
            | JourneyWaitUntilExpirationParams
            | None
            | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
