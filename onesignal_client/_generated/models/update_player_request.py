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
class UpdatePlayerRequest(Model):
    """The fields of a player to change; what is not named stays."""

    id: str | Unset
    """The player's id. OneSignal gives it, so leave it out of requests."""
    invalid_identifier: bool | Unset
    """Whether the platform has refused the identifier. Set by OneSignal. Only in replies."""
    app_id: str | Unset
    """The app's id, a UUID."""
    device_type: int | Unset
    """The platform: 0 iOS, 1 Android, 2 Amazon, 3 Windows Phone, 4 Chrome extension, 5 Chrome, 6
    Windows, 7 Safari (the older kind), 8 Firefox, 9 macOS, 10 Alexa, 11 email, 13 Huawei, 14
    SMS, 17 Safari."""
    external_user_id: str | None | Unset
    """The id that the app itself gave the person; an empty string takes it away."""
    external_user_id_auth_hash: str | Unset
    """The HMAC-SHA256 of the external user id, keyed with the app's REST API key, as hexadecimal
    digits. Needed only with identity verification on."""
    email_auth_hash: str | Unset
    """The HMAC-SHA256 of the email address, keyed with the app's REST API key, as hexadecimal
    digits. Needed only with identity verification on and `device_type` 11 (email)."""
    identifier_auth_hash: str | Unset
    """The HMAC-SHA256 of the email address or phone number in `identifier`, keyed with the app's
    REST API key, as hexadecimal digits. Needed only with identity verification on."""
    identifier: str | None | Unset
    """The push token, email address or phone number (E.164)."""
    language: str | Unset
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
    session_count: int | Unset
    """How often the app was opened."""
    tags: dict[str, Any] | None | Unset
    """The tags to set. Values should be strings; an empty string deletes the tag, and others
    stay."""
    amount_spent: float | Unset
    """How much was spent in the app in total, in US dollars."""
    created_at: int | Unset
    """When the player was registered, in Unix seconds."""
    playtime: int | Unset
    """Seconds of use in all sessions."""
    badge_count: int | Unset
    """The number on the app's icon (iOS)."""
    last_active: int | Unset
    """When the player was last active, in Unix seconds."""
    notification_types: int | Unset
    """1 to subscribe; zero or a negative number, such as -2, to unsubscribe."""
    test_type: int | None | Unset
    """iOS: how the app was built: 0 or null for production, 1 for development, 2 for ad hoc
    distribution."""
    long: float | Unset
    """The longitude of the device, in degrees."""
    lat: float | Unset
    """The latitude of the device, in degrees."""
    country: str | Unset
    """The country as a two-letter ISO 3166-1 code, such as `US`."""
    web_auth: str | Unset
    """The authentication secret of a web push subscription."""
    web_p256: str | Unset
    """The P-256 key of a web push subscription."""

    _codecs_ = {
        "id": TEXT,
        "invalid_identifier": BOOLEAN,
        "app_id": TEXT,
        "device_type": INTEGER,
        "external_user_id": TEXT,
        "external_user_id_auth_hash": TEXT,
        "email_auth_hash": TEXT,
        "identifier_auth_hash": TEXT,
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
        "web_auth": TEXT,
        "web_p256": TEXT,
    }
    _secrets_ = frozenset(
        {
            "external_user_id_auth_hash",
            "email_auth_hash",
            "identifier_auth_hash",
            "web_auth",
            "web_p256",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            invalid_identifier: bool | Unset = UNSET,
            app_id: str | Unset = UNSET,
            device_type: int | Unset = UNSET,
            external_user_id: str | None | Unset = UNSET,
            external_user_id_auth_hash: str | Unset = UNSET,
            email_auth_hash: str | Unset = UNSET,
            identifier_auth_hash: str | Unset = UNSET,
            identifier: str | None | Unset = UNSET,
            language: str | Unset = UNSET,
            timezone: int | None | Unset = UNSET,
            game_version: str | None | Unset = UNSET,
            device_model: str | None | Unset = UNSET,
            device_os: str | None | Unset = UNSET,
            ad_id: str | None | Unset = UNSET,
            sdk: str | None | Unset = UNSET,
            session_count: int | Unset = UNSET,
            tags: Mapping[str, Any] | None | Unset = UNSET,
            amount_spent: float | Unset = UNSET,
            created_at: int | datetime | Unset = UNSET,
            playtime: int | Unset = UNSET,
            badge_count: int | Unset = UNSET,
            last_active: int | datetime | Unset = UNSET,
            notification_types: int | Unset = UNSET,
            test_type: int | None | Unset = UNSET,
            long: float | Unset = UNSET,
            lat: float | Unset = UNSET,
            country: str | Unset = UNSET,
            web_auth: str | Unset = UNSET,
            web_p256: str | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
