# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    INTEGER,
    TEXT,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class Subscription(Model):
    """One channel on which a user can be reached."""

    id: str = known(TEXT, "id", read_only=True)
    """The subscription's id, a UUID that OneSignal gives. Only in replies."""
    app_id: str = known(TEXT, "app_id", read_only=True)
    """The app of the subscription. Only in replies."""
    type: models.SubscriptionType | str = known(EnumOf("SubscriptionType", email="Email"), "type")
    """The channel and platform; needed to create a subscription."""
    token: str = known(TEXT, "token")
    """The email address, the phone number (E.164) or the platform's push token."""
    enabled: bool | Unset = known(BOOLEAN, "enabled")
    """Whether messages may be sent to it; true if left out. To unsubscribe, send false together
    with `notification_types` -2."""
    notification_types: int | Unset = known(INTEGER, "notification_types")
    """Whether and why it is subscribed: 1 subscribed; -2 unsubscribed, the value to send when a
    user wants no more messages; 0 or -99 never subscribed; -10 app removed; -18 never asked;
    -19 asked without an answer; -22 unsubscribed in the dashboard; -31 unsubscribed by the
    API, set by OneSignal; -98 an SMS subscription that waits for its confirmation. Other
    numbers are errors of the SDK. Zero or less is refused while `enabled` is true
    (`subscription-9`)."""
    session_time: int | Unset = known(INTEGER, "session_time")
    """Seconds of use in all sessions."""
    session_count: int | Unset = known(INTEGER, "session_count")
    """How many sessions there were."""
    sdk: str | Unset = known(TEXT, "sdk")
    """The version of the OneSignal SDK in the app."""
    device_model: str | Unset = known(TEXT, "device_model")
    """The make and model of the device, such as `iPhone12,1`."""
    device_os: str | Unset = known(TEXT, "device_os")
    """The version of the operating system, or of the browser for web push."""
    rooted: bool | Unset = known(BOOLEAN, "rooted")
    """Whether the device is rooted or jailbroken."""
    test_type: int | Unset = known(INTEGER, "test_type")
    """iOS: how the app was built: 0 or null for production, 1 for development, 2 for ad hoc
    distribution."""
    app_version: str | Unset = known(TEXT, "app_version")
    """The version of the app that is installed."""
    net_type: int | Unset = known(INTEGER, "net_type")
    """The kind of network the device uses, as the number that the SDK reports."""
    carrier: str | Unset = known(TEXT, "carrier")
    """The mobile operator of the device."""
    web_auth: str | Unset = known(TEXT, "web_auth", secret=True)
    """The authentication secret of a web push subscription."""
    web_p256: str | Unset = known(TEXT, "web_p256", secret=True)
    """The P-256 key of a web push subscription."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            app_id: str | Unset = UNSET,
            type: models.SubscriptionType | str | Unset = UNSET,
            token: str | Unset = UNSET,
            enabled: bool | Unset = UNSET,
            notification_types: int | Unset = UNSET,
            session_time: int | Unset = UNSET,
            session_count: int | Unset = UNSET,
            sdk: str | Unset = UNSET,
            device_model: str | Unset = UNSET,
            device_os: str | Unset = UNSET,
            rooted: bool | Unset = UNSET,
            test_type: int | Unset = UNSET,
            app_version: str | Unset = UNSET,
            net_type: int | Unset = UNSET,
            carrier: str | Unset = UNSET,
            web_auth: str | Unset = UNSET,
            web_p256: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
