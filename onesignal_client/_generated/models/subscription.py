# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    INTEGER,
    TEXT,
    EnumOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import SubscriptionType


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Subscription(Model):
    """One channel on which a user can be reached."""

    id: str | None | Unset
    """The subscription's id, a UUID that OneSignal gives."""
    app_id: str | None | Unset
    """The app of the subscription. Only in replies."""
    type: SubscriptionType | str | None | Unset
    """The channel and platform; needed to create a subscription."""
    token: str | None | Unset
    """The email address, the phone number (E.164) or the platform's push token."""
    enabled: bool | None | Unset
    """Whether messages may be sent to it; true if left out. To unsubscribe, send false together
    with `notification_types` -2."""
    notification_types: int | None | Unset
    """Whether and why it is subscribed: 1 subscribed; -2 unsubscribed, the value to send when a
    user wants no more messages; 0 or -99 never subscribed; -10 app removed; -18 never asked;
    -19 asked without an answer; -22 unsubscribed in the dashboard; -31 unsubscribed by the
    API, set by OneSignal; -98 an SMS subscription that waits for its confirmation. Other
    numbers are errors of the SDK. Zero or less is refused while `enabled` is true
    (`subscription-9`)."""
    session_time: int | None | Unset
    """Seconds of use in all sessions."""
    session_count: int | None | Unset
    """How many sessions there were."""
    sdk: str | None | Unset
    """The version of the OneSignal SDK in the app."""
    device_model: str | None | Unset
    """The make and model of the device, such as `iPhone12,1`."""
    device_os: str | None | Unset
    """The version of the operating system, or of the browser for web push."""
    rooted: bool | None | Unset
    """Whether the device is rooted or jailbroken."""
    test_type: int | None | Unset
    """iOS: how the app was built: 0 or null for production, 1 for development, 2 for ad hoc
    distribution."""
    app_version: str | None | Unset
    """The version of the app that is installed."""
    net_type: int | None | Unset
    """The kind of network the device uses, as the number that the SDK reports."""
    carrier: str | None | Unset
    """The mobile operator of the device."""
    web_auth: str | None | Unset
    """The authentication secret of a web push subscription."""
    web_p256: str | None | Unset
    """The P-256 key of a web push subscription."""

    _codecs_ = {
        "id": TEXT,
        "app_id": TEXT,
        "type": EnumOf("SubscriptionType", email="Email"),
        "token": TEXT,
        "enabled": BOOLEAN,
        "notification_types": INTEGER,
        "session_time": INTEGER,
        "session_count": INTEGER,
        "sdk": TEXT,
        "device_model": TEXT,
        "device_os": TEXT,
        "rooted": BOOLEAN,
        "test_type": INTEGER,
        "app_version": TEXT,
        "net_type": INTEGER,
        "carrier": TEXT,
        "web_auth": TEXT,
        "web_p256": TEXT,
    }
    _secrets_ = frozenset(
        {
            "web_auth",
            "web_p256",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            app_id: str | None | Unset = UNSET,
            type: SubscriptionType | str | None | Unset = UNSET,
            token: str | None | Unset = UNSET,
            enabled: bool | None | Unset = UNSET,
            notification_types: int | None | Unset = UNSET,
            session_time: int | None | Unset = UNSET,
            session_count: int | None | Unset = UNSET,
            sdk: str | None | Unset = UNSET,
            device_model: str | None | Unset = UNSET,
            device_os: str | None | Unset = UNSET,
            rooted: bool | None | Unset = UNSET,
            test_type: int | None | Unset = UNSET,
            app_version: str | None | Unset = UNSET,
            net_type: int | None | Unset = UNSET,
            carrier: str | None | Unset = UNSET,
            web_auth: str | None | Unset = UNSET,
            web_p256: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
