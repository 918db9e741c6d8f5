# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY, MapOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    TEXT,
    UNIX_TIME,
)
from ..._schema.unset import UNSET, Unset


@define
class Player(Model):
    """A device in the old player model, as sent to register it."""

    device_type: int = known(INTEGER, "device_type", required=True)
    """The platform: 0 iOS, 1 Android, 2 Amazon, 3 Windows Phone, 4 Chrome extension, 5 Chrome, 6
    Windows, 7 Safari (the older kind), 8 Firefox, 9 macOS, 10 Alexa, 11 email, 13 Huawei, 14
    SMS, 17 Safari."""
    external_user_id: str | None | Unset = known(TEXT, "external_user_id")
    """The id that the app itself gave the person."""
    tags: dict[str, Any] | None | Unset = known(MapOf(ANY), "tags")
    """The player's tags. Values should be strings; an empty string deletes the tag."""
    notification_types: int | Unset = known(INTEGER, "notification_types")
    """1 for subscribed; zero or a negative number, such as -2, for unsubscribed."""
    id: str | Unset = known(TEXT, "id", read_only=True)
    """The player's id, set by OneSignal. Only in replies."""
    invalid_identifier: bool | Unset = known(BOOLEAN, "invalid_identifier", read_only=True)
    """Whether the platform has refused the identifier. Set by OneSignal. Only in replies."""
    app_id: str | Unset = known(TEXT, "app_id")
    """The app's id, a UUID."""
    external_user_id_auth_hash: str | Unset = known(TEXT, "external_user_id_auth_hash", secret=True)
    """The HMAC-SHA256 of the external user id, keyed with the app's REST API key, as hexadecimal
    digits. Needed only with identity verification on."""
    email_auth_hash: str | Unset = known(TEXT, "email_auth_hash", secret=True)
    """The HMAC-SHA256 of the email address, keyed with the app's REST API key, as hexadecimal
    digits. Needed only with identity verification on and `device_type` 11 (email)."""
    identifier_auth_hash: str | Unset = known(TEXT, "identifier_auth_hash", secret=True)
    """The HMAC-SHA256 of the email address or phone number in `identifier`, keyed with the app's
    REST API key, as hexadecimal digits. Needed only with identity verification on."""
    identifier: str | None | Unset = known(TEXT, "identifier")
    """The push token, email address or phone number (E.164)."""
    language: str | Unset = known(TEXT, "language")
    """The language as a two-letter ISO 639-1 code, such as `en`."""
    game_version: str | None | Unset = known(TEXT, "game_version")
    """The version of the app."""
    device_model: str | None | Unset = known(TEXT, "device_model")
    """The make and model of the device, such as `iPhone12,1`."""
    device_os: str | None | Unset = known(TEXT, "device_os")
    """The version of the operating system or browser."""
    sdk: str | None | Unset = known(TEXT, "sdk")
    """The version of the OneSignal SDK in the app."""
    long: float | Unset = known(NUMBER, "long")
    """The longitude of the device, in degrees."""
    lat: float | Unset = known(NUMBER, "lat")
    """The latitude of the device, in degrees."""
    country: str | Unset = known(TEXT, "country")
    """The country as a two-letter ISO 3166-1 code, such as `US`."""
    timezone: int | None | Unset = known(INTEGER, "timezone")
    """The distance from UTC in seconds, such as -28800."""
    ad_id: str | None | Unset = known(TEXT, "ad_id")
    """The advertising id of the device."""
    session_count: int | Unset = known(INTEGER, "session_count")
    """How often the app was opened."""
    amount_spent: float | Unset = known(NUMBER, "amount_spent")
    """How much was spent in the app in total, in US dollars."""
    created_at: datetime | Unset = known(UNIX_TIME, "created_at")
    """When the player was registered, in Unix seconds."""
    playtime: int | Unset = known(INTEGER, "playtime")
    """Seconds of use in all sessions."""
    badge_count: int | Unset = known(INTEGER, "badge_count")
    """The number on the app's icon (iOS)."""
    last_active: datetime | Unset = known(UNIX_TIME, "last_active")
    """When the player was last active, in Unix seconds."""
    test_type: int | None | Unset = known(INTEGER, "test_type")
    """iOS: how the app was built: 0 or null for production, 1 for development, 2 for ad hoc
    distribution."""
    web_auth: str | Unset = known(TEXT, "web_auth", secret=True)
    """The authentication secret of a web push subscription."""
    web_p256: str | Unset = known(TEXT, "web_p256", secret=True)
    """The P-256 key of a web push subscription."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            device_type: int,
            external_user_id: str | None | Unset = UNSET,
            tags: Mapping[str, Any] | None | Unset = UNSET,
            notification_types: int | Unset = UNSET,
            id: str | Unset = UNSET,
            invalid_identifier: bool | Unset = UNSET,
            app_id: str | Unset = UNSET,
            external_user_id_auth_hash: str | Unset = UNSET,
            email_auth_hash: str | Unset = UNSET,
            identifier_auth_hash: str | Unset = UNSET,
            identifier: str | None | Unset = UNSET,
            language: str | Unset = UNSET,
            game_version: str | None | Unset = UNSET,
            device_model: str | None | Unset = UNSET,
            device_os: str | None | Unset = UNSET,
            sdk: str | None | Unset = UNSET,
            long: float | Unset = UNSET,
            lat: float | Unset = UNSET,
            country: str | Unset = UNSET,
            timezone: int | None | Unset = UNSET,
            ad_id: str | None | Unset = UNSET,
            session_count: int | Unset = UNSET,
            amount_spent: float | Unset = UNSET,
            created_at: int | datetime | Unset = UNSET,
            playtime: int | Unset = UNSET,
            badge_count: int | Unset = UNSET,
            last_active: int | datetime | Unset = UNSET,
            test_type: int | None | Unset = UNSET,
            web_auth: str | Unset = UNSET,
            web_p256: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
