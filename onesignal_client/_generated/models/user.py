# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, MapOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    INTEGER,
    TEXT,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import SubscriptionOptionsParams, SubscriptionParams, UserPropertiesParams


@define
class User(Model):
    """A user with properties, aliases and subscriptions; sent to create one, and returned by
    creating and reading."""

    properties: models.UserProperties = known(ModelOf("UserProperties"), "properties")
    """What is known about the user, tags included."""
    identity: dict[str, str] = known(MapOf(TEXT), "identity")
    """The user's aliases by label. In a request they serve to find an existing user; at most 20
    custom ones per user."""
    subscriptions: list[models.Subscription] | Unset = known(
        ListOf(ModelOf("Subscription")), "subscriptions"
    )
    """The channels on which the user can be reached, at most 20."""
    subscription_options: models.SubscriptionOptions | Unset = known(
        ModelOf("SubscriptionOptions"), "subscription_options"
    )
    """What happens to subscriptions in the request that exist already. Only in requests."""
    ryw_token: str | Unset = known(TEXT, "ryw_token", read_only=True)
    """By which OneSignal's own SDKs ask for a state no older than this reply. Only in replies."""
    ryw_delay: int | Unset = known(INTEGER, "ryw_delay", read_only=True)
    """How many milliseconds such a state may take. Only in replies."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            properties: models.UserProperties | UserPropertiesParams | Unset = UNSET,
            identity: Mapping[str, str] | Unset = UNSET,
            subscriptions: Sequence[models.Subscription | SubscriptionParams] | Unset = UNSET,
            subscription_options: models.SubscriptionOptions
            | SubscriptionOptionsParams
            | Unset = UNSET,
            ryw_token: str | Unset = UNSET,
            ryw_delay: int | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
