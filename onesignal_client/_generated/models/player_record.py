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
class PlayerRecord(Model):
    """A device in the old player model, as the server returns it."""

    id: str = known(TEXT, "id")
    """The player's id, a UUID."""
    device_type: int = known(INTEGER, "device_type")
    """The platform: 0 iOS, 1 Android, 2 Amazon, 3 Windows Phone, 4 Chrome extension, 5 Chrome, 6
    Windows, 7 Safari (the older kind), 8 Firefox, 9 macOS, 10 Alexa, 11 email, 13 Huawei, 14
    SMS, 17 Safari."""
    invalid_identifier: bool | Unset = known(BOOLEAN, "invalid_identifier")
    """Whether the platform has refused the identifier, so that nothing can be sent to it."""
    app_id: str | Unset = known(TEXT, "app_id")
    """The app of the player, where the reply names it."""
    external_user_id: str | None | Unset = known(TEXT, "external_user_id")
    """The id that the app itself gave the person."""
    external_user_id_auth_hash: str | Unset = known(TEXT, "external_user_id_auth_hash", secret=True)
    """The proof of the external user id, where the reply repeats it."""
    email_auth_hash: str | Unset = known(TEXT, "email_auth_hash", secret=True)
    """The proof of the email address, where the reply repeats it."""
    facebook_id: str | Unset = known(TEXT, "facebook_id")
    """The person's id at Facebook; old players only."""
    identifier: str | None | Unset = known(TEXT, "identifier")
    """The push token, email address or phone number."""
    language: str | None | Unset = known(TEXT, "language")
    """The language as a two-letter ISO 639-1 code, such as `en`."""
    game_version: str | Unset = known(TEXT, "game_version")
    """The version of the app."""
    device_model: str | Unset = known(TEXT, "device_model")
    """The make and model of the device, such as `iPhone12,1`."""
    device_os: str | Unset = known(TEXT, "device_os")
    """The version of the operating system or browser."""
    sdk: str | Unset = known(TEXT, "sdk")
    """The version of the OneSignal SDK in the app."""
    tags: dict[str, Any] | Unset = known(MapOf(ANY), "tags")
    """The player's tags."""
    notification_types: int | Unset = known(INTEGER, "notification_types")
    """1 for subscribed; zero or a negative number, such as -2, for unsubscribed."""
    long: float | None | Unset = known(NUMBER, "long")
    """The longitude of the device, in degrees."""
    lat: float | None | Unset = known(NUMBER, "lat")
    """The latitude of the device, in degrees."""
    country: str | None | Unset = known(TEXT, "country")
    """The country as a two-letter ISO 3166-1 code, such as `US`."""
    ip: str | None | Unset = known(TEXT, "ip")
    """The IP address the device was last seen with."""
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
            id: str | Unset = UNSET,
            device_type: int | Unset = UNSET,
            invalid_identifier: bool | Unset = UNSET,
            app_id: str | Unset = UNSET,
            external_user_id: str | None | Unset = UNSET,
            external_user_id_auth_hash: str | Unset = UNSET,
            email_auth_hash: str | Unset = UNSET,
            facebook_id: str | Unset = UNSET,
            identifier: str | None | Unset = UNSET,
            language: str | None | Unset = UNSET,
            game_version: str | Unset = UNSET,
            device_model: str | Unset = UNSET,
            device_os: str | Unset = UNSET,
            sdk: str | Unset = UNSET,
            tags: Mapping[str, Any] | Unset = UNSET,
            notification_types: int | Unset = UNSET,
            long: float | None | Unset = UNSET,
            lat: float | None | Unset = UNSET,
            country: str | None | Unset = UNSET,
            ip: str | None | Unset = UNSET,
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
