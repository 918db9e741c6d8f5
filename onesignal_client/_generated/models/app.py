# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import MapOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    INTEGER,
    TEXT,
    TIMESTAMP,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import AppChannelParams


@define
class App(Model):
    """An app with its platform settings, both as sent and as returned. Fields described as set
    by OneSignal are ignored in requests; some credentials are accepted but never returned."""

    id: str = known(TEXT, "id", read_only=True)
    """The app's id, a UUID, set by OneSignal. Only in replies."""
    name: str = known(TEXT, "name")
    """The name in the dashboard's list of apps, at most 128 characters. Needed to create an app."""
    organization_id: str | Unset = known(TEXT, "organization_id")
    """The organization that owns the app; the organization key must belong to it. Needed to
    create an app. On an update, an empty string puts the app into a new organization."""
    players: int | Unset = known(INTEGER, "players", read_only=True)
    """How many subscriptions the app has in all, set by OneSignal. Only in replies."""
    messageable_players: int | Unset = known(INTEGER, "messageable_players", read_only=True)
    """How many subscriptions can be reached, set by OneSignal. Only in replies."""
    created_at: datetime = known(TIMESTAMP, "created_at", read_only=True)
    """When the app was created, set by OneSignal. Only in replies."""
    updated_at: datetime = known(TIMESTAMP, "updated_at", read_only=True)
    """When the app was last changed, set by OneSignal. Only in replies."""
    fcm_v1_service_account_json: str | Unset = known(
        TEXT, "fcm_v1_service_account_json", secret=True
    )
    """Android: the FCM v1 service account file, encoded in Base64. It replaces `gcm_key`."""
    fcm_sender_id: str | Unset = known(TEXT, "fcm_sender_id", read_only=True)
    """Android: the FCM sender id that belongs to the service account. Only in replies."""
    android_gcm_sender_id: str | Unset = known(TEXT, "android_gcm_sender_id")
    """Android: the number of the Google project, also called sender id."""
    gcm_key: str | None | Unset = known(TEXT, "gcm_key", secret=True)
    """Android: the server key of the old Google messaging; newer apps use FCM v1."""
    chrome_web_origin: str | None | Unset = known(TEXT, "chrome_web_origin")
    """Web push except Safari: the URL of the website. The other web push settings need it."""
    chrome_web_default_notification_icon: str | None | Unset = known(
        TEXT, "chrome_web_default_notification_icon"
    )
    """Web push except Safari: the URL of the default icon, best 256x256 and at least 80x80
    pixels."""
    chrome_web_sub_domain: str | None | Unset = known(TEXT, "chrome_web_sub_domain")
    """Web push except Safari: the OneSignal subdomain that serves a website without HTTPS."""
    chrome_web_gcm_sender_id: str | Unset = known(TEXT, "chrome_web_gcm_sender_id", read_only=True)
    """Web push: a Google sender id of your own. Only in replies."""
    chrome_web_key: str | Unset = known(TEXT, "chrome_web_key", secret=True, read_only=True)
    """Web push: the Google messaging key for websites. Only in replies."""
    chrome_key: str | None | Unset = known(TEXT, "chrome_key", secret=True)
    """The Google messaging key for Chrome apps and extensions, not for web push."""
    site_name: str | None | Unset = known(TEXT, "site_name")
    """Web push: the name of the website as visitors see it."""
    apns_env: models.ApnsEnv | str | None | Unset = known(EnumOf("ApnsEnv"), "apns_env")
    """iOS: the APNs environment."""
    apns_p12: str | Unset = known(TEXT, "apns_p12", secret=True)
    """iOS: the p12 push certificate, encoded in Base64. Only in requests."""
    apns_p12_password: str | Unset = known(TEXT, "apns_p12_password", secret=True)
    """iOS: the password of the p12 certificate. Only in requests."""
    apns_certificates: str | None | Unset = known(
        TEXT, "apns_certificates", secret=True, read_only=True
    )
    """iOS: the certificate in use, set by OneSignal. Only in replies."""
    apns_p8: str | None | Unset = known(TEXT, "apns_p8", secret=True)
    """iOS: the p8 token key, encoded in Base64. It goes with the key id, the team id and the
    bundle id."""
    apns_key_id: str | None | Unset = known(TEXT, "apns_key_id")
    """iOS: the id of the p8 key in the Apple developer account."""
    apns_team_id: str | None | Unset = known(TEXT, "apns_team_id")
    """iOS: the id of the team in the Apple developer account."""
    apns_bundle_id: str | None | Unset = known(TEXT, "apns_bundle_id")
    """iOS: the bundle id of the app, for a p8 key."""
    safari_site_origin: str | None | Unset = known(TEXT, "safari_site_origin")
    """Safari: the website's host with `http://` or `https://`."""
    safari_apns_p12: str | Unset = known(TEXT, "safari_apns_p12", secret=True)
    """Safari: the p12 push certificate, encoded in Base64. Only in requests."""
    safari_apns_p12_password: str | Unset = known(TEXT, "safari_apns_p12_password", secret=True)
    """Safari: the password of the p12 certificate. Only in requests."""
    safari_apns_certificates: str | Unset = known(
        TEXT, "safari_apns_certificates", secret=True, read_only=True
    )
    """Safari: the certificate in use, set by OneSignal; replies have one name or the other. Only
    in replies."""
    safari_apns_certificate: str | Unset = known(
        TEXT, "safari_apns_certificate", secret=True, read_only=True
    )
    """Safari: the certificate in use, set by OneSignal; replies have one name or the other. Only
    in replies."""
    safari_push_id: str | None | Unset = known(TEXT, "safari_push_id", read_only=True)
    """Safari: the website push id of the certificate, set by OneSignal. Only in replies."""
    safari_icon_256_256: str | Unset = known(TEXT, "safari_icon_256_256")
    """Safari: the URL of a 256x256 PNG icon; the smaller icons are made from it."""
    safari_icon_128_128: str | Unset = known(TEXT, "safari_icon_128_128", read_only=True)
    """Safari: the URL of the 128x128 icon, set by OneSignal. Only in replies."""
    safari_icon_64_64: str | Unset = known(TEXT, "safari_icon_64_64", read_only=True)
    """Safari: the URL of the 64x64 icon, set by OneSignal. Only in replies."""
    safari_icon_32_32: str | Unset = known(TEXT, "safari_icon_32_32", read_only=True)
    """Safari: the URL of the 32x32 icon, set by OneSignal. Only in replies."""
    safari_icon_16_16: str | Unset = known(TEXT, "safari_icon_16_16", read_only=True)
    """Safari: the URL of the 16x16 icon, set by OneSignal. Only in replies."""
    basic_auth_key: str | None | Unset = known(TEXT, "basic_auth_key", secret=True, read_only=True)
    """The old kind of REST API key, set by OneSignal. Today it is left out: create an API key
    instead. Only in replies."""
    channels: dict[str, models.AppChannel] | Unset = known(
        MapOf(ModelOf("AppChannel")), "channels", read_only=True
    )
    """What the app can send by channel, set by OneSignal. Only in replies."""
    conversion_attribution_window_push: int | Unset = known(
        INTEGER, "conversion_attribution_window_push", read_only=True
    )
    """For how many minutes outcomes count for a push message, set by OneSignal. Only in replies."""
    conversion_attribution_window_iam: int | Unset = known(
        INTEGER, "conversion_attribution_window_iam", read_only=True
    )
    """For how many minutes outcomes count for an in-app message, set by OneSignal. Only in
    replies."""
    conversion_attribution_window_email: int | Unset = known(
        INTEGER, "conversion_attribution_window_email", read_only=True
    )
    """For how many minutes outcomes count for an email, set by OneSignal. Only in replies."""
    conversion_attribution_window_sms: int | Unset = known(
        INTEGER, "conversion_attribution_window_sms", read_only=True
    )
    """For how many minutes outcomes count for an SMS, set by OneSignal. Only in replies."""
    additional_data_is_root_payload: bool | Unset = known(
        BOOLEAN, "additional_data_is_root_payload"
    )
    """iOS: whether the additional data of a notification goes to the root of the payload instead
    of a part of its own."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            name: str | Unset = UNSET,
            organization_id: str | Unset = UNSET,
            players: int | Unset = UNSET,
            messageable_players: int | Unset = UNSET,
            created_at: datetime | str | Unset = UNSET,
            updated_at: datetime | str | Unset = UNSET,
            fcm_v1_service_account_json: str | Unset = UNSET,
            fcm_sender_id: str | Unset = UNSET,
            android_gcm_sender_id: str | Unset = UNSET,
            gcm_key: str | None | Unset = UNSET,
            chrome_web_origin: str | None | Unset = UNSET,
            chrome_web_default_notification_icon: str | None | Unset = UNSET,
            chrome_web_sub_domain: str | None | Unset = UNSET,
            chrome_web_gcm_sender_id: str | Unset = UNSET,
            chrome_web_key: str | Unset = UNSET,
            chrome_key: str | None | Unset = UNSET,
            site_name: str | None | Unset = UNSET,
            apns_env: models.ApnsEnv | str | None | Unset = UNSET,
            apns_p12: str | Unset = UNSET,
            apns_p12_password: str | Unset = UNSET,
            apns_certificates: str | None | Unset = UNSET,
            apns_p8: str | None | Unset = UNSET,
            apns_key_id: str | None | Unset = UNSET,
            apns_team_id: str | None | Unset = UNSET,
            apns_bundle_id: str | None | Unset = UNSET,
            safari_site_origin: str | None | Unset = UNSET,
            safari_apns_p12: str | Unset = UNSET,
            safari_apns_p12_password: str | Unset = UNSET,
            safari_apns_certificates: str | Unset = UNSET,
            safari_apns_certificate: str | Unset = UNSET,
            safari_push_id: str | None | Unset = UNSET,
            safari_icon_256_256: str | Unset = UNSET,
            safari_icon_128_128: str | Unset = UNSET,
            safari_icon_64_64: str | Unset = UNSET,
            safari_icon_32_32: str | Unset = UNSET,
            safari_icon_16_16: str | Unset = UNSET,
            basic_auth_key: str | None | Unset = UNSET,
            channels: Mapping[str, models.AppChannel | AppChannelParams] | Unset = UNSET,
            conversion_attribution_window_push: int | Unset = UNSET,
            conversion_attribution_window_iam: int | Unset = UNSET,
            conversion_attribution_window_email: int | Unset = UNSET,
            conversion_attribution_window_sms: int | Unset = UNSET,
            additional_data_is_root_payload: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
