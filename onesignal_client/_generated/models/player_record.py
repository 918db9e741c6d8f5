# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    TEXT,
    UNIX_TIME,
    MapOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PlayerRecord(Model):
    """A device in the old player model, as the server returns it."""

    id: str | None | Unset
    """The player's id, a UUID."""
    invalid_identifier: bool | None | Unset
    """Whether the platform has refused the identifier, so that nothing can be sent to it."""
    app_id: str | None | Unset
    """The app of the player, where the reply names it."""
    device_type: int | None | Unset
    """The platform: 0 iOS, 1 Android, 2 Amazon, 3 Windows Phone, 4 Chrome extension, 5 Chrome, 6
    Windows, 7 Safari (the older kind), 8 Firefox, 9 macOS, 10 Alexa, 11 email, 13 Huawei, 14
    SMS, 17 Safari."""
    external_user_id: str | None | Unset
    """The id that the app itself gave the person."""
    external_user_id_auth_hash: str | None | Unset
    """The proof of the external user id, where the reply repeats it."""
    email_auth_hash: str | None | Unset
    """The proof of the email address, where the reply repeats it."""
    facebook_id: str | None | Unset
    """The person's id at Facebook; old players only."""
    identifier: str | None | Unset
    """The push token, email address or phone number."""
    language: str | None | Unset
    """The language as a two-letter ISO 639-1 code, such as `en`."""
    timezone: int | None | Unset
    """The distance from UTC in seconds, such as -28800."""
    game_version: str | None | Unset
    """The version of the app."""
    device_model: str | None | Unset
    """The make and model of the device, such as `iPhone12,1`."""
    device_os: str | None | Unset
    """The version of the operating system or browser."""
    ad_id: str | None | Unset
    """The advertising id of the device."""
    sdk: str | None | Unset
    """The version of the OneSignal SDK in the app."""
    session_count: int | None | Unset
    """How often the app was opened."""
    tags: dict[str, Any] | None | Unset
    """The player's tags."""
    amount_spent: float | None | Unset
    """How much was spent in the app in total, in US dollars."""
    created_at: int | None | Unset
    """When the player was registered, in Unix seconds."""
    playtime: int | None | Unset
    """Seconds of use in all sessions."""
    badge_count: int | None | Unset
    """The number on the app's icon (iOS)."""
    last_active: int | None | Unset
    """When the player was last active, in Unix seconds."""
    notification_types: int | None | Unset
    """1 for subscribed; zero or a negative number, such as -2, for unsubscribed."""
    test_type: int | None | Unset
    """iOS: how the app was built: 0 or null for production, 1 for development, 2 for ad hoc
    distribution."""
    long: float | None | Unset
    """The longitude of the device, in degrees."""
    lat: float | None | Unset
    """The latitude of the device, in degrees."""
    country: str | None | Unset
    """The country as a two-letter ISO 3166-1 code, such as `US`."""
    ip: str | None | Unset
    """The IP address the device was last seen with."""
    web_auth: str | None | Unset
    """The authentication secret of a web push subscription."""
    web_p256: str | None | Unset
    """The P-256 key of a web push subscription."""

    _codecs_ = {
        "id": TEXT,
        "invalid_identifier": BOOLEAN,
        "app_id": TEXT,
        "device_type": INTEGER,
        "external_user_id": TEXT,
        "external_user_id_auth_hash": TEXT,
        "email_auth_hash": TEXT,
        "facebook_id": TEXT,
        "identifier": TEXT,
        "language": TEXT,
        "timezone": INTEGER,
        "game_version": TEXT,
        "device_model": TEXT,
        "device_os": TEXT,
        "ad_id": TEXT,
        "sdk": TEXT,
        "session_count": INTEGER,
        "tags": MapOf(ANY),
        "amount_spent": NUMBER,
        "created_at": UNIX_TIME,
        "playtime": INTEGER,
        "badge_count": INTEGER,
        "last_active": UNIX_TIME,
        "notification_types": INTEGER,
        "test_type": INTEGER,
        "long": NUMBER,
        "lat": NUMBER,
        "country": TEXT,
        "ip": TEXT,
        "web_auth": TEXT,
        "web_p256": TEXT,
    }
    _secrets_ = frozenset(
        {
            "external_user_id_auth_hash",
            "email_auth_hash",
            "web_auth",
            "web_p256",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            invalid_identifier: bool | None | Unset = UNSET,
            app_id: str | None | Unset = UNSET,
            device_type: int | None | Unset = UNSET,
            external_user_id: str | None | Unset = UNSET,
            external_user_id_auth_hash: str | None | Unset = UNSET,
            email_auth_hash: str | None | Unset = UNSET,
            facebook_id: str | None | Unset = UNSET,
            identifier: str | None | Unset = UNSET,
            language: str | None | Unset = UNSET,
            timezone: int | None | Unset = UNSET,
            game_version: str | None | Unset = UNSET,
            device_model: str | None | Unset = UNSET,
            device_os: str | None | Unset = UNSET,
            ad_id: str | None | Unset = UNSET,
            sdk: str | None | Unset = UNSET,
            session_count: int | None | Unset = UNSET,
            tags: Mapping[str, Any] | None | Unset = UNSET,
            amount_spent: float | None | Unset = UNSET,
            created_at: int | datetime | None | Unset = UNSET,
            playtime: int | None | Unset = UNSET,
            badge_count: int | None | Unset = UNSET,
            last_active: int | datetime | None | Unset = UNSET,
            notification_types: int | None | Unset = UNSET,
            test_type: int | None | Unset = UNSET,
            long: float | None | Unset = UNSET,
            lat: float | None | Unset = UNSET,
            country: str | None | Unset = UNSET,
            ip: str | None | Unset = UNSET,
            web_auth: str | None | Unset = UNSET,
            web_p256: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
