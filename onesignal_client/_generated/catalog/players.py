# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="export_players",
        group="players",
        method_name="export",
        method="POST",
        path="/players/csv_export",
        summary="Export players as CSV",
        description=(
            "The same export under its old name: a GZip-compressed CSV file, at a URL "
            "that comes at once."
        ),
        notes=(
            (
                "Only one export at a time per account; finish the download before starting "
                "the next, even for another app."
            ),
            "The file takes up to several minutes, at about 2,000 records per second.",
            (
                "Until the file is ready, its address answers 404 or 403; poll it every 10 "
                "seconds. It lies on another host, so do not send the API key along."
            ),
            "Files of exports that run in parallel should stay under 100 GB each.",
            (
                "The URL stays valid for three days; it contains a random UUID, so only "
                "those who are given it can know it."
            ),
            "For many records this is much faster than paging through the players.",
            "The player model gets no further development.",
            (
                "The player model and the user model are incompatible; an app that stays "
                "with players may not be able to switch later without corrupting its data."
            ),
        ),
        key="the app's REST API key",
        lifecycle="deprecated",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(),
        body=(
            Field(
                name="extra_fields",
                wire="extra_fields",
                kind="text",
                about="Additional columns.",
                many=True,
                choices=(
                    "external_user_id",
                    "onesignal_id",
                    "location",
                    "country",
                    "rooted",
                    "ip",
                    "web_auth",
                    "web_p256",
                    "unsubscribed_at",
                    "notification_types",
                    "timezone_id",
                ),
            ),
            Field(
                name="last_active_since",
                wire="last_active_since",
                kind="unix_time",
                about=(
                    "Leaves out subscriptions that were last active before this time. It is sent "
                    "as a string of Unix seconds, not as a number."
                ),
            ),
            Field(
                name="segment_name",
                wire="segment_name",
                kind="text",
                about="Exports only the members of the segment with this name.",
            ),
            Field(
                name="include_unsubscribed",
                wire="include_unsubscribed",
                kind="boolean",
                about=(
                    "True to export the unsubscribed members of the segment as well. It counts "
                    "only together with `segment_name`, whose export leaves them out otherwise."
                ),
            ),
        ),
        body_required=False,
        retry="unprocessed",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="get_players",
        group="players",
        method_name="list",
        method="GET",
        path="/players",
        summary="List players",
        description="Reads the devices of an app page by page, in the old player model.",
        notes=(
            "Not available above 80,000 users; larger apps use the CSV export instead.",
            "The player model gets no further development.",
            (
                "OneSignal's pages about players show the older host "
                "`https://onesignal.com/api/v1` and the legacy API key only."
            ),
            (
                "The player model and the user model are incompatible; an app that stays "
                "with players may not be able to switch later without corrupting its data."
            ),
        ),
        key="the app's REST API key",
        lifecycle="deprecated",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(
            Field(
                name="limit",
                wire="limit",
                kind="integer",
                about=(
                    "How many players to return; 300 at most, which is also what comes without it."
                ),
            ),
            Field(
                name="offset",
                wire="offset",
                kind="integer",
                about="How many players to skip, counted from 0.",
            ),
        ),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate="iterate",
        items="players",
    ),
    Call(
        id="add_player",
        group="players",
        method_name="create",
        method="POST",
        path="/players",
        summary="Add a player",
        description=(
            "Registers a device with an app. If the identifier is registered already, "
            "that player is updated instead. The id in the reply can be a target of push "
            "messages."
        ),
        notes=(
            "The player model gets no further development.",
            (
                "OneSignal's pages about players show the older host "
                "`https://onesignal.com/api/v1` and the legacy API key only."
            ),
            (
                "The player model and the user model are incompatible; an app that stays "
                "with players may not be able to switch later without corrupting its data."
            ),
            (
                "Writes are limited to 1,000 per second and app, 1 per second and device, "
                "and 100 changes per request."
            ),
            (
                "For iOS apps, send `test_type` 1 with development builds, 2 with ad hoc "
                "builds, and leave it out with production builds."
            ),
        ),
        key="the app's REST API key",
        lifecycle="deprecated",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(),
        body=(
            Field(
                name="device_type",
                wire="device_type",
                kind="integer",
                about=(
                    "The platform: 0 iOS, 1 Android, 2 Amazon, 3 Windows Phone, 4 Chrome "
                    "extension, 5 Chrome, 6 Windows, 7 Safari (the older kind), 8 Firefox, 9 "
                    "macOS, 10 Alexa, 11 email, 13 Huawei, 14 SMS, 17 Safari."
                ),
                required=True,
            ),
            Field(
                name="external_user_id",
                wire="external_user_id",
                kind="text",
                about="The id that the app itself gave the person.",
            ),
            Field(
                name="tags",
                wire="tags",
                kind="map",
                about=(
                    "The player's tags. Values should be strings; an empty string deletes the tag."
                ),
            ),
            Field(
                name="notification_types",
                wire="notification_types",
                kind="integer",
                about="1 for subscribed; zero or a negative number, such as -2, for unsubscribed.",
            ),
            Field(
                name="external_user_id_auth_hash",
                wire="external_user_id_auth_hash",
                kind="text",
                about=(
                    "The HMAC-SHA256 of the external user id, keyed with the app's REST API key, "
                    "as hexadecimal digits. Needed only with identity verification on."
                ),
                secret=True,
            ),
            Field(
                name="email_auth_hash",
                wire="email_auth_hash",
                kind="text",
                about=(
                    "The HMAC-SHA256 of the email address, keyed with the app's REST API key, as "
                    "hexadecimal digits. Needed only with identity verification on and "
                    "`device_type` 11 (email)."
                ),
                secret=True,
            ),
            Field(
                name="identifier_auth_hash",
                wire="identifier_auth_hash",
                kind="text",
                about=(
                    "The HMAC-SHA256 of the email address or phone number in `identifier`, keyed "
                    "with the app's REST API key, as hexadecimal digits. Needed only with "
                    "identity verification on."
                ),
                secret=True,
            ),
            Field(
                name="identifier",
                wire="identifier",
                kind="text",
                about="The push token, email address or phone number (E.164).",
            ),
            Field(
                name="language",
                wire="language",
                kind="text",
                about="The language as a two-letter ISO 639-1 code, such as `en`.",
            ),
            Field(
                name="game_version",
                wire="game_version",
                kind="text",
                about="The version of the app.",
            ),
            Field(
                name="device_model",
                wire="device_model",
                kind="text",
                about="The make and model of the device, such as `iPhone12,1`.",
            ),
            Field(
                name="device_os",
                wire="device_os",
                kind="text",
                about="The version of the operating system or browser.",
            ),
            Field(
                name="sdk",
                wire="sdk",
                kind="text",
                about="The version of the OneSignal SDK in the app.",
            ),
            Field(
                name="long",
                wire="long",
                kind="number",
                about="The longitude of the device, in degrees.",
            ),
            Field(
                name="lat",
                wire="lat",
                kind="number",
                about="The latitude of the device, in degrees.",
            ),
            Field(
                name="country",
                wire="country",
                kind="text",
                about="The country as a two-letter ISO 3166-1 code, such as `US`.",
            ),
            Field(
                name="timezone",
                wire="timezone",
                kind="integer",
                about="The distance from UTC in seconds, such as -28800.",
            ),
            Field(
                name="ad_id",
                wire="ad_id",
                kind="text",
                about="The advertising id of the device.",
            ),
            Field(
                name="session_count",
                wire="session_count",
                kind="integer",
                about="How often the app was opened.",
            ),
            Field(
                name="amount_spent",
                wire="amount_spent",
                kind="number",
                about="How much was spent in the app in total, in US dollars.",
            ),
            Field(
                name="created_at",
                wire="created_at",
                kind="unix_time",
                about="When the player was registered, in Unix seconds.",
            ),
            Field(
                name="playtime",
                wire="playtime",
                kind="integer",
                about="Seconds of use in all sessions.",
            ),
            Field(
                name="badge_count",
                wire="badge_count",
                kind="integer",
                about="The number on the app's icon (iOS).",
            ),
            Field(
                name="last_active",
                wire="last_active",
                kind="unix_time",
                about="When the player was last active, in Unix seconds.",
            ),
            Field(
                name="test_type",
                wire="test_type",
                kind="integer",
                about=(
                    "iOS: how the app was built: 0 or null for production, 1 for development, 2 "
                    "for ad hoc distribution."
                ),
            ),
            Field(
                name="web_auth",
                wire="web_auth",
                kind="text",
                about="The authentication secret of a web push subscription.",
                secret=True,
            ),
            Field(
                name="web_p256",
                wire="web_p256",
                kind="text",
                about="The P-256 key of a web push subscription.",
                secret=True,
            ),
        ),
        body_required=True,
        retry="unprocessed",
        retry_unless=None,
        rate=1000,
        iterate=None,
        items=None,
    ),
    Call(
        id="get_player",
        group="players",
        method_name="get",
        method="GET",
        path="/players/{player_id}",
        summary="Get a player",
        description="Reads one device of an app, in the old player model.",
        notes=(
            "The player model gets no further development.",
            (
                "OneSignal's pages about players show the older host "
                "`https://onesignal.com/api/v1` and the legacy API key only."
            ),
            (
                "The player model and the user model are incompatible; an app that stays "
                "with players may not be able to switch later without corrupting its data."
            ),
            (
                "With identity verification on, a player of `device_type` 11 (email) can "
                "only be read with `email_auth_hash`."
            ),
        ),
        key="the app's REST API key",
        lifecycle="deprecated",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="player_id",
                wire="player_id",
                kind="text",
                about="The player's id, a UUID.",
                required=True,
            ),
        ),
        options=(
            Field(
                name="email_auth_hash",
                wire="email_auth_hash",
                kind="text",
                about=(
                    "The HMAC-SHA256 of the email address, keyed with the app's REST API key, as "
                    "hexadecimal digits. Needed only with identity verification on and "
                    "`device_type` 11 (email)."
                ),
            ),
        ),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="update_player",
        group="players",
        method_name="update",
        method="PUT",
        path="/players/{player_id}",
        summary="Update a player",
        description=(
            "Changes the named fields of one device of an app; fields left out stay as they are."
        ),
        notes=(
            "The player model gets no further development.",
            (
                "OneSignal's pages about players show the older host "
                "`https://onesignal.com/api/v1` and the legacy API key only."
            ),
            (
                "The player model and the user model are incompatible; an app that stays "
                "with players may not be able to switch later without corrupting its data."
            ),
            (
                "Writes are limited to 1,000 per second and app, 1 per second and device, "
                "and 100 changes per request."
            ),
        ),
        key="the app's REST API key",
        lifecycle="deprecated",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="player_id",
                wire="player_id",
                kind="text",
                about="The player's id, a UUID.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="external_user_id",
                wire="external_user_id",
                kind="text",
                about="The id that the app itself gave the person; an empty string takes it away.",
            ),
            Field(
                name="tags",
                wire="tags",
                kind="map",
                about=(
                    "The tags to set. Values should be strings; an empty string deletes the tag, "
                    "and others stay."
                ),
            ),
            Field(
                name="notification_types",
                wire="notification_types",
                kind="integer",
                about="1 to subscribe; zero or a negative number, such as -2, to unsubscribe.",
            ),
            Field(
                name="sms_auth_hash",
                wire="sms_auth_hash",
                kind="text",
                about=(
                    "The proof of the phone number, where it changes. Needed only with identity "
                    "verification on."
                ),
                secret=True,
            ),
            Field(
                name="external_user_id_auth_hash",
                wire="external_user_id_auth_hash",
                kind="text",
                about=(
                    "The HMAC-SHA256 of the external user id, keyed with the app's REST API key, "
                    "as hexadecimal digits. Needed only with identity verification on."
                ),
                secret=True,
            ),
            Field(
                name="email_auth_hash",
                wire="email_auth_hash",
                kind="text",
                about=(
                    "The HMAC-SHA256 of the email address, keyed with the app's REST API key, as "
                    "hexadecimal digits. Needed only with identity verification on and "
                    "`device_type` 11 (email)."
                ),
                secret=True,
            ),
            Field(
                name="identifier_auth_hash",
                wire="identifier_auth_hash",
                kind="text",
                about=(
                    "The HMAC-SHA256 of the email address or phone number in `identifier`, keyed "
                    "with the app's REST API key, as hexadecimal digits. Needed only with "
                    "identity verification on."
                ),
                secret=True,
            ),
            Field(
                name="identifier",
                wire="identifier",
                kind="text",
                about="The push token, email address or phone number (E.164).",
            ),
            Field(
                name="language",
                wire="language",
                kind="text",
                about="The language as a two-letter ISO 639-1 code, such as `en`.",
            ),
            Field(
                name="game_version",
                wire="game_version",
                kind="text",
                about="The version of the app.",
            ),
            Field(
                name="device_model",
                wire="device_model",
                kind="text",
                about="The make and model of the device, such as `iPhone12,1`.",
            ),
            Field(
                name="device_os",
                wire="device_os",
                kind="text",
                about="The version of the operating system or browser.",
            ),
            Field(
                name="sdk",
                wire="sdk",
                kind="text",
                about="The version of the OneSignal SDK in the app.",
            ),
            Field(
                name="long",
                wire="long",
                kind="number",
                about="The longitude of the device, in degrees.",
            ),
            Field(
                name="lat",
                wire="lat",
                kind="number",
                about="The latitude of the device, in degrees.",
            ),
            Field(
                name="country",
                wire="country",
                kind="text",
                about="The country as a two-letter ISO 3166-1 code, such as `US`.",
            ),
            Field(
                name="device_type",
                wire="device_type",
                kind="integer",
                about=(
                    "The platform: 0 iOS, 1 Android, 2 Amazon, 3 Windows Phone, 4 Chrome "
                    "extension, 5 Chrome, 6 Windows, 7 Safari (the older kind), 8 Firefox, 9 "
                    "macOS, 10 Alexa, 11 email, 13 Huawei, 14 SMS, 17 Safari."
                ),
            ),
            Field(
                name="timezone",
                wire="timezone",
                kind="integer",
                about="The distance from UTC in seconds, such as -28800.",
            ),
            Field(
                name="ad_id",
                wire="ad_id",
                kind="text",
                about="The advertising id of the device.",
            ),
            Field(
                name="session_count",
                wire="session_count",
                kind="integer",
                about="How often the app was opened.",
            ),
            Field(
                name="amount_spent",
                wire="amount_spent",
                kind="number",
                about="How much was spent in the app in total, in US dollars.",
            ),
            Field(
                name="created_at",
                wire="created_at",
                kind="unix_time",
                about="When the player was registered, in Unix seconds.",
            ),
            Field(
                name="playtime",
                wire="playtime",
                kind="integer",
                about="Seconds of use in all sessions.",
            ),
            Field(
                name="badge_count",
                wire="badge_count",
                kind="integer",
                about="The number on the app's icon (iOS).",
            ),
            Field(
                name="last_active",
                wire="last_active",
                kind="unix_time",
                about="When the player was last active, in Unix seconds.",
            ),
            Field(
                name="test_type",
                wire="test_type",
                kind="integer",
                about=(
                    "iOS: how the app was built: 0 or null for production, 1 for development, 2 "
                    "for ad hoc distribution."
                ),
            ),
            Field(
                name="web_auth",
                wire="web_auth",
                kind="text",
                about="The authentication secret of a web push subscription.",
                secret=True,
            ),
            Field(
                name="web_p256",
                wire="web_p256",
                kind="text",
                about="The P-256 key of a web push subscription.",
                secret=True,
            ),
        ),
        body_required=True,
        retry="always",
        retry_unless=None,
        rate=1000,
        iterate=None,
        items=None,
    ),
    Call(
        id="delete_player",
        group="players",
        method_name="delete",
        method="DELETE",
        path="/players/{player_id}",
        summary="Delete a player",
        description=(
            "Removes the record of one device from an app. A player that is not there answers 404."
        ),
        notes=(
            "The player model gets no further development.",
            (
                "OneSignal's pages about players show the older host "
                "`https://onesignal.com/api/v1` and the legacy API key only."
            ),
            (
                "The player model and the user model are incompatible; an app that stays "
                "with players may not be able to switch later without corrupting its data."
            ),
            (
                "Writes are limited to 1,000 per second and app, 1 per second and device, "
                "and 100 changes per request."
            ),
        ),
        key="the app's REST API key",
        lifecycle="deprecated",
        reads=False,
        destructive=True,
        takes_app_id=True,
        arguments=(
            Field(
                name="player_id",
                wire="player_id",
                kind="text",
                about="The player's id, a UUID.",
                required=True,
            ),
        ),
        options=(),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=1000,
        iterate=None,
        items=None,
    ),
    Call(
        id="update_player_tags",
        group="players",
        method_name="update_tags",
        method="PUT",
        path="/apps/{app_id}/users/{external_user_id}",
        summary="Update the tags of a person's players",
        description=(
            "Sets tags on all devices that share an external user id. Tags that are not "
            "named stay, and an empty string deletes a tag."
        ),
        notes=(
            (
                "Writes are limited to 1,000 per second and app, 1 per second and device, "
                "and 100 changes per request."
            ),
            (
                "The plan decides how many tags a player may have; going over it is refused "
                "with a 400."
            ),
            "The player model gets no further development.",
            (
                "OneSignal's pages about players show the older host "
                "`https://onesignal.com/api/v1` and the legacy API key only."
            ),
            (
                "The player model and the user model are incompatible; an app that stays "
                "with players may not be able to switch later without corrupting its data."
            ),
        ),
        key="the app's REST API key",
        lifecycle="deprecated",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="external_user_id",
                wire="external_user_id",
                kind="text",
                about="The id that the app itself gave the person.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="tags",
                wire="tags",
                kind="map",
                about=(
                    "The tags to set, at most 100. Values should be strings; an empty string "
                    "deletes the tag."
                ),
            ),
        ),
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=1000,
        iterate=None,
        items=None,
    ),
)
