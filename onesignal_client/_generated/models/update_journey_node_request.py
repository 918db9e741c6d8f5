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
    from . import JourneyBranch, JourneyRelativeTo, JourneyTimeWindow, JourneyWaitUntilExpiration


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UpdateJourneyNodeRequest(Model):
    """A JSON merge patch for one node: what is left out stays, null clears, arrays replace the
    stored ones. The node's kind says which fields matter."""

    client_node_id: str | None | Unset
    """A name of your own for the node, unique within the journey."""
    annotation: str | None | Unset
    """A label of at most 1,024 characters, without any effect."""
    duration_seconds: int | None | Unset
    """`wait`: how long to hold a user, 60 to 31,556,952 seconds (one year)."""
    relative_to: JourneyRelativeTo | str | None | Unset
    """`time_window`: what decides when users may go on."""
    windows: list[JourneyTimeWindow] | None | Unset
    """`time_window`: the complete new list of windows."""
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
    removes the tag from users, null drops the entry from the node."""
    randomize_on_entry: bool | None | Unset
    """`split_range`: true to assign every arriving user to a branch at random."""
    branches: list[JourneyBranch] | None | Unset
    """Nodes with branches: the complete new list; branches to be kept come with their `id`."""
    expiration: JourneyWaitUntilExpiration | None | Unset
    """`wait_until`: when waiting ends anyway; null to wait without end."""
    concurrency_key: str | None | Unset
    """The key from the last reading of the journey. If the journey has changed since, the update
    is refused with a 409; without the key nothing is checked."""

    _codecs_ = {
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
        "concurrency_key": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
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
            concurrency_key: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
