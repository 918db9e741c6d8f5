# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    INTEGER,
    TEXT,
    TIMESTAMP,
    EnumOf,
    MapOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import AppChannelParams
    from . import ApnsEnv, AppChannel


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class App(Model):
    """An app with its platform settings, both as sent and as returned. Fields described as set
    by OneSignal are ignored in requests; some credentials are accepted but never returned."""

    id: str | None | Unset
    """The app's id, a UUID, set by OneSignal. Only in replies."""
    name: str | None | Unset
    """The name in the dashboard's list of apps, at most 128 characters. Needed to create an app."""
    organization_id: str | None | Unset
    """The organization that owns the app; the organization key must belong to it. Needed to
    create an app. On an update, an empty string puts the app into a new organization."""
    players: int | None | Unset
    """How many subscriptions the app has in all, set by OneSignal. Only in replies."""
    messageable_players: int | None | Unset
    """How many subscriptions can be reached, set by OneSignal. Only in replies."""
    created_at: datetime | None | Unset
    """When the app was created, set by OneSignal. Only in replies."""
    updated_at: datetime | None | Unset
    """When the app was last changed, set by OneSignal. Only in replies."""
    fcm_v1_service_account_json: str | None | Unset
    """Android: the FCM v1 service account file, encoded in Base64. It replaces `gcm_key`."""
    fcm_sender_id: str | None | Unset
    """Android: the FCM sender id that belongs to the service account. Only in replies."""
    android_gcm_sender_id: str | None | Unset
    """Android: the number of the Google project, also called sender id."""
    gcm_key: str | None | Unset
    """Android: the server key of the old Google messaging; newer apps use FCM v1."""
    chrome_web_origin: str | None | Unset
    """Web push except Safari: the URL of the website. The other web push settings need it."""
    chrome_web_default_notification_icon: str | None | Unset
    """Web push except Safari: the URL of the default icon, best 256x256 and at least 80x80
    pixels."""
    chrome_web_sub_domain: str | None | Unset
    """Web push except Safari: the OneSignal subdomain that serves a website without HTTPS."""
    chrome_web_gcm_sender_id: str | None | Unset
    """Web push: a Google sender id of your own. Only in replies."""
    chrome_web_key: str | None | Unset
    """Web push: the Google messaging key for websites. Only in replies."""
    chrome_key: str | None | Unset
    """The Google messaging key for Chrome apps and extensions, not for web push."""
    site_name: str | None | Unset
    """Web push: the name of the website as visitors see it."""
    apns_env: ApnsEnv | str | None | Unset
    """iOS: the APNs environment. Sources disagree on its names: production and either sandbox
    (SDK) or development (newer documentation)."""
    apns_p12: str | None | Unset
    """iOS: the p12 push certificate, encoded in Base64. Only in requests."""
    apns_p12_password: str | None | Unset
    """iOS: the password of the p12 certificate. Only in requests."""
    apns_certificates: str | None | Unset
    """iOS: the certificate in use, set by OneSignal. Only in replies."""
    apns_p8: str | None | Unset
    """iOS: the p8 token key, encoded in Base64. It goes with the key id, the team id and the
    bundle id."""
    apns_key_id: str | None | Unset
    """iOS: the id of the p8 key in the Apple developer account."""
    apns_team_id: str | None | Unset
    """iOS: the id of the team in the Apple developer account."""
    apns_bundle_id: str | None | Unset
    """iOS: the bundle id of the app, for a p8 key."""
    safari_site_origin: str | None | Unset
    """Safari: the website's host with `http://` or `https://`."""
    safari_apns_p12: str | None | Unset
    """Safari: the p12 push certificate, encoded in Base64. Only in requests."""
    safari_apns_p12_password: str | None | Unset
    """Safari: the password of the p12 certificate. Only in requests."""
    safari_apns_certificates: str | None | Unset
    """Safari: the certificate in use, set by OneSignal. Recorded replies use the singular name
    instead. Only in replies."""
    safari_apns_certificate: str | None | Unset
    """Safari: the certificate in use, set by OneSignal, under the name of recorded replies. The
    official SDK has the plural. Only in replies."""
    safari_push_id: str | None | Unset
    """Safari: the website push id of the certificate, set by OneSignal. Only in replies."""
    safari_icon_256_256: str | None | Unset
    """Safari: the URL of a 256x256 PNG icon; the smaller icons are made from it."""
    safari_icon_128_128: str | None | Unset
    """Safari: the URL of the 128x128 icon, set by OneSignal. Only in replies."""
    safari_icon_64_64: str | None | Unset
    """Safari: the URL of the 64x64 icon, set by OneSignal. Only in replies."""
    safari_icon_32_32: str | None | Unset
    """Safari: the URL of the 32x32 icon, set by OneSignal. Only in replies."""
    safari_icon_16_16: str | None | Unset
    """Safari: the URL of the 16x16 icon, set by OneSignal. Only in replies."""
    basic_auth_key: str | None | Unset
    """The old kind of REST API key, set by OneSignal. Newer replies leave it out; create a key
    with `api_keys.create` instead. Only in replies."""
    channels: dict[str, AppChannel] | None | Unset
    """What the app can send by channel, set by OneSignal. Only in replies."""
    conversion_attribution_window_push: int | None | Unset
    """For how many minutes outcomes count for a push message, set by OneSignal. Only in replies."""
    conversion_attribution_window_iam: int | None | Unset
    """For how many minutes outcomes count for an in-app message, set by OneSignal. Only in
    replies."""
    conversion_attribution_window_email: int | None | Unset
    """For how many minutes outcomes count for an email, set by OneSignal. Only in replies."""
    conversion_attribution_window_sms: int | None | Unset
    """For how many minutes outcomes count for an SMS, set by OneSignal. Only in replies."""
    additional_data_is_root_payload: bool | None | Unset
    """iOS: whether the additional data of a notification goes to the root of the payload instead
    of a part of its own."""

    _codecs_ = {
        "id": TEXT,
        "name": TEXT,
        "organization_id": TEXT,
        "players": INTEGER,
        "messageable_players": INTEGER,
        "created_at": TIMESTAMP,
        "updated_at": TIMESTAMP,
        "fcm_v1_service_account_json": TEXT,
        "fcm_sender_id": TEXT,
        "android_gcm_sender_id": TEXT,
        "gcm_key": TEXT,
        "chrome_web_origin": TEXT,
        "chrome_web_default_notification_icon": TEXT,
        "chrome_web_sub_domain": TEXT,
        "chrome_web_gcm_sender_id": TEXT,
        "chrome_web_key": TEXT,
        "chrome_key": TEXT,
        "site_name": TEXT,
        "apns_env": EnumOf("ApnsEnv"),
        "apns_p12": TEXT,
        "apns_p12_password": TEXT,
        "apns_certificates": TEXT,
        "apns_p8": TEXT,
        "apns_key_id": TEXT,
        "apns_team_id": TEXT,
        "apns_bundle_id": TEXT,
        "safari_site_origin": TEXT,
        "safari_apns_p12": TEXT,
        "safari_apns_p12_password": TEXT,
        "safari_apns_certificates": TEXT,
        "safari_apns_certificate": TEXT,
        "safari_push_id": TEXT,
        "safari_icon_256_256": TEXT,
        "safari_icon_128_128": TEXT,
        "safari_icon_64_64": TEXT,
        "safari_icon_32_32": TEXT,
        "safari_icon_16_16": TEXT,
        "basic_auth_key": TEXT,
        "channels": MapOf(ModelOf("AppChannel")),
        "conversion_attribution_window_push": INTEGER,
        "conversion_attribution_window_iam": INTEGER,
        "conversion_attribution_window_email": INTEGER,
        "conversion_attribution_window_sms": INTEGER,
        "additional_data_is_root_payload": BOOLEAN,
    }
    _secrets_ = frozenset(
        {
            "fcm_v1_service_account_json",
            "gcm_key",
            "chrome_web_key",
            "chrome_key",
            "apns_p12",
            "apns_p12_password",
            "apns_certificates",
            "apns_p8",
            "safari_apns_p12",
            "safari_apns_p12_password",
            "safari_apns_certificates",
            "safari_apns_certificate",
            "basic_auth_key",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            organization_id: str | None | Unset = UNSET,
            players: int | None | Unset = UNSET,
            messageable_players: int | None | Unset = UNSET,
            created_at: datetime | str | None | Unset = UNSET,
            updated_at: datetime | str | None | Unset = UNSET,
            fcm_v1_service_account_json: str | None | Unset = UNSET,
            fcm_sender_id: str | None | Unset = UNSET,
            android_gcm_sender_id: str | None | Unset = UNSET,
            gcm_key: str | None | Unset = UNSET,
            chrome_web_origin: str | None | Unset = UNSET,
            chrome_web_default_notification_icon: str | None | Unset = UNSET,
            chrome_web_sub_domain: str | None | Unset = UNSET,
            chrome_web_gcm_sender_id: str | None | Unset = UNSET,
            chrome_web_key: str | None | Unset = UNSET,
            chrome_key: str | None | Unset = UNSET,
            site_name: str | None | Unset = UNSET,
            apns_env: ApnsEnv | str | None | Unset = UNSET,
            apns_p12: str | None | Unset = UNSET,
            apns_p12_password: str | None | Unset = UNSET,
            apns_certificates: str | None | Unset = UNSET,
            apns_p8: str | None | Unset = UNSET,
            apns_key_id: str | None | Unset = UNSET,
            apns_team_id: str | None | Unset = UNSET,
            apns_bundle_id: str | None | Unset = UNSET,
            safari_site_origin: str | None | Unset = UNSET,
            safari_apns_p12: str | None | Unset = UNSET,
            safari_apns_p12_password: str | None | Unset = UNSET,
            safari_apns_certificates: str | None | Unset = UNSET,
            safari_apns_certificate: str | None | Unset = UNSET,
            safari_push_id: str | None | Unset = UNSET,
            safari_icon_256_256: str | None | Unset = UNSET,
            safari_icon_128_128: str | None | Unset = UNSET,
            safari_icon_64_64: str | None | Unset = UNSET,
            safari_icon_32_32: str | None | Unset = UNSET,
            safari_icon_16_16: str | None | Unset = UNSET,
            basic_auth_key: str | None | Unset = UNSET,
            channels: Mapping[str, AppChannel | AppChannelParams] | None | Unset = UNSET,
            conversion_attribution_window_push: int | None | Unset = UNSET,
            conversion_attribution_window_iam: int | None | Unset = UNSET,
            conversion_attribution_window_email: int | None | Unset = UNSET,
            conversion_attribution_window_sms: int | None | Unset = UNSET,
            additional_data_is_root_payload: bool | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
