# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="get_apps",
        group="apps",
        method_name="list",
        method="GET",
        path="/apps",
        summary="List your apps",
        description=(
            "Returns all the apps that the organization key can see, each with its "
            "settings and subscription counts. There are no pages: the reply is one "
            "plain list."
        ),
        notes=(
            "Not available to organizations with more than 1,000 apps, which get a 400.",
            ("The apps may come with push credentials. Keep the reply out of logs and recordings."),
        ),
        key="the organization's API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=False,
        arguments=(),
        options=(),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="create_app",
        group="apps",
        method_name="create",
        method="POST",
        path="/apps",
        summary="Create an app",
        description=(
            "Creates an app in an organization, with or without its push credentials. "
            "Email and SMS cannot be set up here, only in the dashboard."
        ),
        notes=(
            (
                "Safari web push needs `safari_apns_p12` and `safari_apns_p12_password` "
                "beside `safari_site_origin`; empty strings make OneSignal use a certificate "
                "of its own."
            ),
            (
                "A call that fails without an answer may have created the app all the same. "
                "List the apps before you repeat it, or you may end up with two."
            ),
        ),
        key="the organization's API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=False,
        arguments=(),
        options=(),
        body=(
            Field(
                name="name",
                wire="name",
                kind="text",
                about=(
                    "The name in the dashboard's list of apps, at most 128 characters. Needed to "
                    "create an app."
                ),
            ),
            Field(
                name="organization_id",
                wire="organization_id",
                kind="text",
                about=(
                    "The organization that owns the app; the organization key must belong to it. "
                    "Needed to create an app. On an update, an empty string puts the app into a "
                    "new organization."
                ),
            ),
            Field(
                name="fcm_v1_service_account_json",
                wire="fcm_v1_service_account_json",
                kind="text",
                about=(
                    "Android: the FCM v1 service account file, encoded in Base64. It replaces "
                    "`gcm_key`."
                ),
                secret=True,
            ),
            Field(
                name="android_gcm_sender_id",
                wire="android_gcm_sender_id",
                kind="text",
                about="Android: the number of the Google project, also called sender id.",
            ),
            Field(
                name="gcm_key",
                wire="gcm_key",
                kind="text",
                about="Android: the server key of the old Google messaging; newer apps use FCM v1.",
                secret=True,
            ),
            Field(
                name="chrome_web_origin",
                wire="chrome_web_origin",
                kind="text",
                about=(
                    "Web push except Safari: the URL of the website. The other web push settings "
                    "need it."
                ),
            ),
            Field(
                name="chrome_web_default_notification_icon",
                wire="chrome_web_default_notification_icon",
                kind="text",
                about=(
                    "Web push except Safari: the URL of the default icon, best 256x256 and at "
                    "least 80x80 pixels."
                ),
            ),
            Field(
                name="chrome_web_sub_domain",
                wire="chrome_web_sub_domain",
                kind="text",
                about=(
                    "Web push except Safari: the OneSignal subdomain that serves a website "
                    "without HTTPS."
                ),
            ),
            Field(
                name="chrome_key",
                wire="chrome_key",
                kind="text",
                about="The Google messaging key for Chrome apps and extensions, not for web push.",
                secret=True,
            ),
            Field(
                name="site_name",
                wire="site_name",
                kind="text",
                about="Web push: the name of the website as visitors see it.",
            ),
            Field(
                name="apns_env",
                wire="apns_env",
                kind="text",
                about="iOS: the APNs environment.",
                choices=("sandbox", "production", "development"),
            ),
            Field(
                name="apns_p12",
                wire="apns_p12",
                kind="text",
                about="iOS: the p12 push certificate, encoded in Base64. Only in requests.",
                secret=True,
            ),
            Field(
                name="apns_p12_password",
                wire="apns_p12_password",
                kind="text",
                about="iOS: the password of the p12 certificate. Only in requests.",
                secret=True,
            ),
            Field(
                name="apns_p8",
                wire="apns_p8",
                kind="text",
                about=(
                    "iOS: the p8 token key, encoded in Base64. It goes with the key id, the team "
                    "id and the bundle id."
                ),
                secret=True,
            ),
            Field(
                name="apns_key_id",
                wire="apns_key_id",
                kind="text",
                about="iOS: the id of the p8 key in the Apple developer account.",
            ),
            Field(
                name="apns_team_id",
                wire="apns_team_id",
                kind="text",
                about="iOS: the id of the team in the Apple developer account.",
            ),
            Field(
                name="apns_bundle_id",
                wire="apns_bundle_id",
                kind="text",
                about="iOS: the bundle id of the app, for a p8 key.",
            ),
            Field(
                name="safari_site_origin",
                wire="safari_site_origin",
                kind="text",
                about="Safari: the website's host with `http://` or `https://`.",
            ),
            Field(
                name="safari_apns_p12",
                wire="safari_apns_p12",
                kind="text",
                about="Safari: the p12 push certificate, encoded in Base64. Only in requests.",
                secret=True,
            ),
            Field(
                name="safari_apns_p12_password",
                wire="safari_apns_p12_password",
                kind="text",
                about="Safari: the password of the p12 certificate. Only in requests.",
                secret=True,
            ),
            Field(
                name="safari_icon_256_256",
                wire="safari_icon_256_256",
                kind="text",
                about="Safari: the URL of a 256x256 PNG icon; the smaller icons are made from it.",
            ),
            Field(
                name="additional_data_is_root_payload",
                wire="additional_data_is_root_payload",
                kind="boolean",
                about=(
                    "iOS: whether the additional data of a notification goes to the root of the "
                    "payload instead of a part of its own."
                ),
            ),
        ),
        body_required=True,
        retry="unprocessed",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="get_app",
        group="apps",
        method_name="get",
        method="GET",
        path="/apps/{app_id}",
        summary="Get an app",
        description=(
            "Returns the settings and subscription counts of one app. The organization's "
            "key and the app's own are both accepted."
        ),
        notes=(
            ("The app may come with push credentials. Keep the reply out of logs and recordings."),
        ),
        key="the organization's API key or the app's REST API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(
            Field(
                name="view",
                wire="view",
                kind="text",
                about=(
                    "`config` leaves out `players` and `messageable_players`, which makes the "
                    "reply faster."
                ),
                choices=("config",),
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
        id="update_app",
        group="apps",
        method_name="update",
        method="PUT",
        path="/apps/{app_id}",
        summary="Update an app",
        description=(
            "Changes the name or the platform settings of an app. Settings that the body "
            "leaves out stay as they are."
        ),
        notes=(
            (
                "Some platforms, such as Safari, take a change only with all their settings "
                "in the same request, even the unchanged ones."
            ),
            (
                "Another `organization_id` moves the app there; an empty one moves it to a "
                "new organization. Leave the field out to keep the app where it is."
            ),
        ),
        key="the organization's API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(),
        body=(
            Field(
                name="name",
                wire="name",
                kind="text",
                about=(
                    "The name in the dashboard's list of apps, at most 128 characters. Needed to "
                    "create an app."
                ),
            ),
            Field(
                name="organization_id",
                wire="organization_id",
                kind="text",
                about=(
                    "The organization that owns the app; the organization key must belong to it. "
                    "Needed to create an app. On an update, an empty string puts the app into a "
                    "new organization."
                ),
            ),
            Field(
                name="fcm_v1_service_account_json",
                wire="fcm_v1_service_account_json",
                kind="text",
                about=(
                    "Android: the FCM v1 service account file, encoded in Base64. It replaces "
                    "`gcm_key`."
                ),
                secret=True,
            ),
            Field(
                name="android_gcm_sender_id",
                wire="android_gcm_sender_id",
                kind="text",
                about="Android: the number of the Google project, also called sender id.",
            ),
            Field(
                name="gcm_key",
                wire="gcm_key",
                kind="text",
                about="Android: the server key of the old Google messaging; newer apps use FCM v1.",
                secret=True,
            ),
            Field(
                name="chrome_web_origin",
                wire="chrome_web_origin",
                kind="text",
                about=(
                    "Web push except Safari: the URL of the website. The other web push settings "
                    "need it."
                ),
            ),
            Field(
                name="chrome_web_default_notification_icon",
                wire="chrome_web_default_notification_icon",
                kind="text",
                about=(
                    "Web push except Safari: the URL of the default icon, best 256x256 and at "
                    "least 80x80 pixels."
                ),
            ),
            Field(
                name="chrome_web_sub_domain",
                wire="chrome_web_sub_domain",
                kind="text",
                about=(
                    "Web push except Safari: the OneSignal subdomain that serves a website "
                    "without HTTPS."
                ),
            ),
            Field(
                name="chrome_key",
                wire="chrome_key",
                kind="text",
                about="The Google messaging key for Chrome apps and extensions, not for web push.",
                secret=True,
            ),
            Field(
                name="site_name",
                wire="site_name",
                kind="text",
                about="Web push: the name of the website as visitors see it.",
            ),
            Field(
                name="apns_env",
                wire="apns_env",
                kind="text",
                about="iOS: the APNs environment.",
                choices=("sandbox", "production", "development"),
            ),
            Field(
                name="apns_p12",
                wire="apns_p12",
                kind="text",
                about="iOS: the p12 push certificate, encoded in Base64. Only in requests.",
                secret=True,
            ),
            Field(
                name="apns_p12_password",
                wire="apns_p12_password",
                kind="text",
                about="iOS: the password of the p12 certificate. Only in requests.",
                secret=True,
            ),
            Field(
                name="apns_p8",
                wire="apns_p8",
                kind="text",
                about=(
                    "iOS: the p8 token key, encoded in Base64. It goes with the key id, the team "
                    "id and the bundle id."
                ),
                secret=True,
            ),
            Field(
                name="apns_key_id",
                wire="apns_key_id",
                kind="text",
                about="iOS: the id of the p8 key in the Apple developer account.",
            ),
            Field(
                name="apns_team_id",
                wire="apns_team_id",
                kind="text",
                about="iOS: the id of the team in the Apple developer account.",
            ),
            Field(
                name="apns_bundle_id",
                wire="apns_bundle_id",
                kind="text",
                about="iOS: the bundle id of the app, for a p8 key.",
            ),
            Field(
                name="safari_site_origin",
                wire="safari_site_origin",
                kind="text",
                about="Safari: the website's host with `http://` or `https://`.",
            ),
            Field(
                name="safari_apns_p12",
                wire="safari_apns_p12",
                kind="text",
                about="Safari: the p12 push certificate, encoded in Base64. Only in requests.",
                secret=True,
            ),
            Field(
                name="safari_apns_p12_password",
                wire="safari_apns_p12_password",
                kind="text",
                about="Safari: the password of the p12 certificate. Only in requests.",
                secret=True,
            ),
            Field(
                name="safari_icon_256_256",
                wire="safari_icon_256_256",
                kind="text",
                about="Safari: the URL of a 256x256 PNG icon; the smaller icons are made from it.",
            ),
            Field(
                name="additional_data_is_root_payload",
                wire="additional_data_is_root_payload",
                kind="boolean",
                about=(
                    "iOS: whether the additional data of a notification goes to the root of the "
                    "payload instead of a part of its own."
                ),
            ),
        ),
        body_required=True,
        retry="always",
        retry_unless="organization_id",
        rate=None,
        iterate=None,
        items=None,
    ),
)
