# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
    TEXT,
    ListOf,
    MapOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import SubscriptionOptionsParams, SubscriptionParams, UserPropertiesParams
    from . import Subscription, SubscriptionOptions, UserProperties


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class User(Model):
    """A user with properties, aliases and subscriptions; sent to create one, and returned by
    creating and reading."""

    properties: UserProperties | None | Unset
    """What is known about the user, tags included."""
    identity: dict[str, str] | None | Unset
    """The user's aliases by label. In a request they serve to find an existing user; at most 20
    custom ones per user."""
    subscriptions: list[Subscription] | None | Unset
    """The channels on which the user can be reached, at most 20."""
    ryw_token: str | None | Unset
    """By which OneSignal's own SDKs ask for a state no older than this reply. Only in replies."""
    ryw_delay: int | None | Unset
    """How many milliseconds such a state may take. Only in replies."""
    subscription_options: SubscriptionOptions | None | Unset
    """What happens to subscriptions in the request that exist already. Only in requests."""

    _codecs_ = {
        "properties": ModelOf("UserProperties"),
        "identity": MapOf(TEXT),
        "subscriptions": ListOf(ModelOf("Subscription")),
        "ryw_token": TEXT,
        "ryw_delay": INTEGER,
        "subscription_options": ModelOf("SubscriptionOptions"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            properties: UserProperties | UserPropertiesParams | None | Unset = UNSET,
            identity: Mapping[str, str] | None | Unset = UNSET,
            subscriptions: Sequence[Subscription | SubscriptionParams] | None | Unset = UNSET,
            ryw_token: str | None | Unset = UNSET,
            ryw_delay: int | None | Unset = UNSET,
            subscription_options: SubscriptionOptions
            | SubscriptionOptionsParams
            | None
            | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
