# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="get_notifications",
        group="notifications",
        method_name="list",
        method="GET",
        path="/notifications",
        summary="List the messages of an app",
        description=(
            "Shows one page of the app's messages with their delivery figures. Messages "
            "of journeys are not among them. Page with `offset`, or with `time_offset` "
            "to go on where an earlier listing ended; never with both."
        ),
        notes=(
            (
                "Messages created through the API can be read for 30 days, those from the "
                "dashboard as long as the app exists."
            ),
            (
                "Reads like this one are limited to one per second and app; after a pause, "
                "up to 10 may come at once."
            ),
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(
            Field(
                name="template_id",
                wire="template_id",
                kind="text",
                about="Only messages made from this template.",
            ),
            Field(
                name="limit",
                wire="limit",
                kind="integer",
                about="How many messages a page holds, 1 to 50; 50 if not given.",
            ),
            Field(
                name="offset",
                wire="offset",
                kind="integer",
                about=(
                    "How many messages to skip, the newest (by `queued_at`) first. Not together "
                    "with `time_offset`."
                ),
            ),
            Field(
                name="kind",
                wire="kind",
                kind="integer",
                about="Only messages of one origin.",
                choices=(0, 1, 3),
            ),
            Field(
                name="time_offset",
                wire="time_offset",
                kind="text",
                about=(
                    "Only messages after this point, in ascending order of `send_after`: a "
                    "moment in ISO 8601 that is itself left out, or the `next_time_offset` of an "
                    "earlier page. The listing has ended when a page comes back empty."
                ),
            ),
        ),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=1,
        iterate="iterate",
        items="notifications",
    ),
    Call(
        id="create_notification",
        group="notifications",
        method_name="create",
        method="POST",
        path="/notifications",
        summary="Send a message to users",
        description=(
            "Sends a push message, email or SMS now or at `send_after`, to segments, to "
            "filters or to named recipients. The reply is 200 even when nobody could be "
            "reached: an empty `id` means that no message was created, and an `id` "
            "beside `errors` that some recipients were skipped. Messages created through "
            "the API stay readable for 30 days."
        ),
        notes=(
            (
                "Give exactly one way of targeting: segments, filters, or recipients by "
                "alias, subscription id, email address, phone number or push token. "
                "`external_id` of the message targets nobody."
            ),
            (
                "A reply of 200 with an empty `id` means that nothing was created or sent; "
                "`errors` says why."
            ),
            (
                "`idempotency_key` takes a UUID: for 30 days a repeat with the same key "
                "sends nothing again, and only the first body counts."
            ),
            (
                "The server may take up to 100 seconds to answer; a shorter timeout does not "
                "prove that nothing was sent."
            ),
            (
                "Messages to more than 10 times the app's subscribed subscriptions within 15 "
                "minutes disable the app."
            ),
            (
                "150 requests a second for an app on the free plan and 6,000 on a paid one; "
                "canceling messages counts towards the same limit."
            ),
            "One request may name 20,000 recipients at most; 2,000 are the safe number.",
            "Messages to Huawei devices need `headings` as well as `contents`.",
            (
                "An SMS to segments or filters needs `target_channel` `sms` (or `isSms`); "
                "without it, a message with `sms_from` goes out as a push message."
            ),
            ("`All` in `included_segments` means every subscriber, if no segment has that name."),
            (
                "Addresses in `email_to` and `include_phone_numbers` that the app does not "
                "know yet may become new subscriptions. Each address in `email_bcc` is "
                "billed for each email."
            ),
            (
                "With throttling on in the dashboard, `delayed_option` is ignored unless "
                "`throttle_rate_per_minute` is 0. Throttling is for push messages only, "
                "rounds down to whole messages a second and ends after 24 hours; "
                "`delayed_option` is not for SMS."
            ),
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(),
        body=(
            Field(
                name="included_segments",
                wire="included_segments",
                kind="text",
                about=(
                    "Names of the segments to reach; someone in any of them gets the message. "
                    "Not together with filters or named recipients."
                ),
                many=True,
            ),
            Field(
                name="excluded_segments",
                wire="excluded_segments",
                kind="text",
                about=(
                    "Names of segments whose members are left out, even if they are in an "
                    "included one."
                ),
                many=True,
            ),
            Field(
                name="include_subscription_ids",
                wire="include_subscription_ids",
                kind="text",
                about="Recipients by subscription id, 20,000 at most.",
                many=True,
            ),
            Field(
                name="include_aliases",
                wire="include_aliases",
                kind="lists",
                about=(
                    'Recipients by alias, such as `{"external_id": ["ada", "bob"]}`, 20,000 at '
                    "most; needs `target_channel`."
                ),
            ),
            Field(
                name="target_channel",
                wire="target_channel",
                kind="text",
                about=(
                    "The channel that the message goes out on, always one. Needed for recipients "
                    "by alias, and for an SMS to segments or filters: without it that message is "
                    "a push message."
                ),
                choices=("push", "email", "sms"),
            ),
            Field(
                name="email_to",
                wire="email_to",
                kind="text",
                about="Recipients by email address, for emails only, 20,000 at most.",
                many=True,
            ),
            Field(
                name="include_email_tokens",
                wire="include_email_tokens",
                kind="text",
                about="The older name of `email_to`: recipients by email address, 20,000 at most.",
                many=True,
            ),
            Field(
                name="include_phone_numbers",
                wire="include_phone_numbers",
                kind="text",
                about=(
                    "Recipients by phone number with country code (E.164), for SMS only, 20,000 "
                    "at most."
                ),
                many=True,
            ),
            Field(
                name="include_ios_tokens",
                wire="include_ios_tokens",
                kind="text",
                about=(
                    "Recipients by push tokens of iOS devices. Subscription ids or aliases are "
                    "the better choice; unknown tokens may be added to the app."
                ),
                many=True,
            ),
            Field(
                name="include_wp_wns_uris",
                wire="include_wp_wns_uris",
                kind="text",
                about=(
                    "Recipients by channel addresses of Windows devices. Subscription ids or "
                    "aliases are the better choice; unknown tokens may be added to the app."
                ),
                many=True,
            ),
            Field(
                name="include_amazon_reg_ids",
                wire="include_amazon_reg_ids",
                kind="text",
                about=(
                    "Recipients by registration ids of Amazon Fire devices. Subscription ids or "
                    "aliases are the better choice; unknown tokens may be added to the app."
                ),
                many=True,
            ),
            Field(
                name="include_chrome_reg_ids",
                wire="include_chrome_reg_ids",
                kind="text",
                about=(
                    "Recipients by registration ids of Chrome apps and extensions. Subscription "
                    "ids or aliases are the better choice; unknown tokens may be added to the "
                    "app."
                ),
                many=True,
            ),
            Field(
                name="include_chrome_web_reg_ids",
                wire="include_chrome_web_reg_ids",
                kind="text",
                about=(
                    "Recipients by registration ids of web push in Chrome. Subscription ids or "
                    "aliases are the better choice; unknown tokens may be added to the app."
                ),
                many=True,
            ),
            Field(
                name="include_android_reg_ids",
                wire="include_android_reg_ids",
                kind="text",
                about=(
                    "Recipients by registration ids of Android devices. Subscription ids or "
                    "aliases are the better choice; unknown tokens may be added to the app."
                ),
                many=True,
            ),
            Field(
                name="include_player_ids",
                wire="include_player_ids",
                kind="text",
                about=(
                    "Recipients by player id, from the time before subscription ids; use "
                    "`include_subscription_ids` in new code."
                ),
                many=True,
            ),
            Field(
                name="include_external_user_ids",
                wire="include_external_user_ids",
                kind="text",
                about=(
                    "Recipients by your own user ids, from the time before aliases; use "
                    "`include_aliases` with `external_id` in new code."
                ),
                many=True,
            ),
            Field(
                name="channel_for_external_user_ids",
                wire="channel_for_external_user_ids",
                kind="text",
                about=(
                    "The channel for `include_external_user_ids`: `push`, `email` or `sms`; use "
                    "`target_channel` in new code."
                ),
            ),
            Field(
                name="filters",
                wire="filters",
                kind="object",
                about=(
                    "Conditions that recipients must meet, 1 to 200 entries with operators "
                    "counted. Two conditions with no operator between them must both hold; an "
                    "operator is never the last."
                ),
                many=True,
            ),
            Field(
                name="name",
                wire="name",
                kind="text",
                about=(
                    "A name for your own use, shown in the dashboard but not to users; at most "
                    "128 characters."
                ),
            ),
            Field(
                name="is_ios",
                wire="isIos",
                kind="boolean",
                about=(
                    "True to reach iOS devices. Once any platform is set to true, only those set "
                    "to true are reached."
                ),
            ),
            Field(
                name="is_android",
                wire="isAndroid",
                kind="boolean",
                about=(
                    "True to reach Android devices. Once any platform is set to true, only those "
                    "set to true are reached."
                ),
            ),
            Field(
                name="is_huawei",
                wire="isHuawei",
                kind="boolean",
                about=(
                    "True to reach Huawei devices. Once any platform is set to true, only those "
                    "set to true are reached."
                ),
            ),
            Field(
                name="is_any_web",
                wire="isAnyWeb",
                kind="boolean",
                about=(
                    "True to reach all web browsers. Once any platform is set to true, only "
                    "those set to true are reached."
                ),
            ),
            Field(
                name="is_chrome_web",
                wire="isChromeWeb",
                kind="boolean",
                about=(
                    "True to reach Chrome browsers (web push). Once any platform is set to true, "
                    "only those set to true are reached."
                ),
            ),
            Field(
                name="is_firefox",
                wire="isFirefox",
                kind="boolean",
                about=(
                    "True to reach Firefox browsers. Once any platform is set to true, only "
                    "those set to true are reached."
                ),
            ),
            Field(
                name="is_safari",
                wire="isSafari",
                kind="boolean",
                about=(
                    "True to reach Safari browsers. Once any platform is set to true, only those "
                    "set to true are reached."
                ),
            ),
            Field(
                name="is_wp_wns",
                wire="isWP_WNS",
                kind="boolean",
                about=(
                    "True to reach Windows devices. Once any platform is set to true, only those "
                    "set to true are reached."
                ),
            ),
            Field(
                name="is_adm",
                wire="isAdm",
                kind="boolean",
                about=(
                    "True to reach Amazon Fire devices. Once any platform is set to true, only "
                    "those set to true are reached."
                ),
            ),
            Field(
                name="is_chrome",
                wire="isChrome",
                kind="boolean",
                about=(
                    "True to reach Chrome apps and extensions. Once any platform is set to true, "
                    "only those set to true are reached."
                ),
            ),
            Field(
                name="is_sms",
                wire="isSms",
                kind="boolean",
                about="True to send an SMS, like `target_channel` `sms`.",
            ),
            Field(
                name="is_email",
                wire="isEmail",
                kind="boolean",
                about="True to send an email, like `target_channel` `email`; older bodies have it.",
            ),
            Field(
                name="external_id",
                wire="external_id",
                kind="text",
                about=(
                    "The older name of `idempotency_key`, still accepted. It is not a user's "
                    "external id and targets nobody: beside a segment, the whole segment gets "
                    "the message."
                ),
            ),
            Field(
                name="idempotency_key",
                wire="idempotency_key",
                kind="text",
                about=(
                    "A UUID that marks this message; for 30 days a repeat with the same key "
                    "sends nothing again, even if the body differs."
                ),
            ),
            Field(
                name="contents",
                wire="contents",
                kind="map",
                about=(
                    "The message's text by language. `en` is needed, unless a template or a "
                    "silent push (`content_available`) takes its place; not used for emails."
                ),
            ),
            Field(
                name="headings",
                wire="headings",
                kind="map",
                about=(
                    "The title by language, in the same languages as `contents`. Huawei devices "
                    "and most browsers need one."
                ),
            ),
            Field(
                name="subtitle",
                wire="subtitle",
                kind="map",
                about=(
                    "A second line under the title by language, in the same languages as "
                    "`contents`; on iOS only."
                ),
            ),
            Field(
                name="data",
                wire="data",
                kind="map",
                about=(
                    "Any JSON object that the app is handed with the push message, up to 2,048 "
                    "bytes."
                ),
            ),
            Field(
                name="url",
                wire="url",
                kind="text",
                about=(
                    "The address that a tap opens, in apps and browsers alike. Not together with "
                    "`web_url` or `app_url`."
                ),
            ),
            Field(
                name="template_id",
                wire="template_id",
                kind="text",
                about=(
                    "The template to fill the message from; what is also given here replaces the "
                    "template's value."
                ),
            ),
            Field(
                name="buttons",
                wire="buttons",
                kind="object",
                about="Action buttons on mobile devices, at most 3.",
                many=True,
            ),
            Field(
                name="web_buttons",
                wire="web_buttons",
                kind="object",
                about="Action buttons of web push, at most 2.",
                many=True,
            ),
            Field(
                name="delayed_option",
                wire="delayed_option",
                kind="text",
                about=(
                    "When each recipient gets it: `timezone` at `delivery_time_of_day` of their "
                    "own time, `last-active` at the hour at which they tend to use the app."
                ),
            ),
            Field(
                name="ttl",
                wire="ttl",
                kind="integer",
                about=(
                    "For how many seconds delivery is tried to a device that is offline, 0 to "
                    "2,419,200 (28 days); 259,200 (3 days) if not given."
                ),
            ),
            Field(
                name="throttle_rate_per_minute",
                wire="throttle_rate_per_minute",
                kind="any",
                about=(
                    "Push: how many messages to send per minute, for slow delivery, if "
                    "throttling is on in the dashboard; 0 switches the app's own throttling off. "
                    "As text or as a number."
                ),
            ),
            Field(
                name="email_body",
                wire="email_body",
                kind="text",
                about=(
                    "The email's body, as HTML. It must hold an unsubscribe link, such as "
                    "`[unsubscribe_url]`."
                ),
            ),
            Field(
                name="email_reply_to",
                wire="email_reply_to",
                kind="text",
                about="Not a documented field; use `email_reply_to_address`.",
            ),
            Field(
                name="email_reply_to_address",
                wire="email_reply_to_address",
                kind="text",
                about="Where answers to the email go; the dashboard's setting if not given.",
            ),
            Field(
                name="include_unsubscribed",
                wire="include_unsubscribed",
                kind="boolean",
                about=(
                    "True to reach also those who unsubscribed from emails, for transactional "
                    "messages only. If it is left out, a template's own setting holds."
                ),
            ),
            Field(
                name="email_bcc",
                wire="email_bcc",
                kind="text",
                about="Up to 5 addresses that get a blind copy of the email.",
                many=True,
            ),
            Field(
                name="kind",
                wire="kind",
                kind="text",
                about=(
                    "`warmup` for an email that warms up a sending domain by the plan in "
                    "`email_warm_up`, which it needs and which `send_after` does not go with; "
                    "otherwise leave it out."
                ),
                choices=("warmup",),
            ),
            Field(
                name="email_warm_up",
                wire="email_warm_up",
                kind="object",
                about="The plan of the warm-up, if `kind` is `warmup`.",
            ),
            Field(
                name="sms_media_urls",
                wire="sms_media_urls",
                kind="text",
                about="Addresses of media to send along as MMS: up to 10, at most 5 MB.",
                many=True,
            ),
            Field(
                name="custom_data",
                wire="custom_data",
                kind="map",
                about=(
                    "Any JSON object for the template's placeholders: up to 2,048 bytes for push "
                    "and SMS, 10,000 for emails."
                ),
            ),
            Field(
                name="huawei_badge_add_num",
                wire="huawei_badge_add_num",
                kind="integer",
                about="Huawei: the number to add to the app's badge, 1 to 99.",
            ),
            Field(
                name="huawei_badge_set_num",
                wire="huawei_badge_set_num",
                kind="integer",
                about=(
                    "Huawei: the number to set the app's badge to, 0 to 99; it goes before "
                    "`huawei_badge_add_num`."
                ),
            ),
            Field(
                name="enable_frequency_cap",
                wire="enable_frequency_cap",
                kind="boolean",
                about=(
                    "Push: false sends the message even to those who have reached the app's "
                    "frequency cap."
                ),
            ),
            Field(
                name="send_after",
                wire="send_after",
                kind="time",
                about=(
                    "When to send it, in ISO 8601 with an offset; at once if not given. Replies "
                    "show it in Unix seconds."
                ),
            ),
            Field(
                name="huawei_msg_type",
                wire="huawei_msg_type",
                kind="text",
                about="How Huawei delivers it.",
                choices=("message", "data"),
            ),
            Field(
                name="web_url",
                wire="web_url",
                kind="text",
                about="The address that a click in a browser opens, if it differs from the apps'.",
            ),
            Field(
                name="app_url",
                wire="app_url",
                kind="text",
                about=(
                    "The address that a tap in an app opens, if it differs from the browsers'; "
                    "may have a scheme of your own."
                ),
            ),
            Field(
                name="ios_attachments",
                wire="ios_attachments",
                kind="map",
                about=(
                    "Media shown with the message on iOS: any id with the address of a picture, "
                    "sound or video."
                ),
            ),
            Field(
                name="content_available",
                wire="content_available",
                kind="boolean",
                about="iOS: wake the app in the background, even with no text to show.",
            ),
            Field(
                name="mutable_content",
                wire="mutable_content",
                kind="boolean",
                about="iOS: let the app's service extension change the message before it is shown.",
            ),
            Field(
                name="target_content_identifier",
                wire="target_content_identifier",
                kind="text",
                about="iOS: which window of the app to bring to the front.",
            ),
            Field(
                name="big_picture",
                wire="big_picture",
                kind="text",
                about="Android: the large picture, a drawable in the app or an address.",
            ),
            Field(
                name="huawei_big_picture",
                wire="huawei_big_picture",
                kind="text",
                about="Huawei: the large picture, a drawable in the app or an address.",
            ),
            Field(
                name="adm_big_picture",
                wire="adm_big_picture",
                kind="text",
                about="Amazon: the large picture, a drawable in the app or an address.",
            ),
            Field(
                name="chrome_big_picture",
                wire="chrome_big_picture",
                kind="text",
                about="Chrome apps: the large picture, as an address.",
            ),
            Field(
                name="chrome_web_image",
                wire="chrome_web_image",
                kind="text",
                about="Web push in Chrome: the large picture, as an address.",
            ),
            Field(
                name="ios_category",
                wire="ios_category",
                kind="text",
                about=(
                    "iOS: the category, registered by the app, that brings the message's actions."
                ),
            ),
            Field(
                name="android_channel_id",
                wire="android_channel_id",
                kind="text",
                about="Android: the id of a notification category made in the dashboard (a UUID).",
            ),
            Field(
                name="huawei_channel_id",
                wire="huawei_channel_id",
                kind="text",
                about="Huawei: the id of a notification category made in the dashboard (a UUID).",
            ),
            Field(
                name="existing_android_channel_id",
                wire="existing_android_channel_id",
                kind="text",
                about="Android: the id of a notification channel that the app itself made.",
            ),
            Field(
                name="huawei_existing_channel_id",
                wire="huawei_existing_channel_id",
                kind="text",
                about="Huawei: the id of a notification channel that the app itself made.",
            ),
            Field(
                name="android_background_layout",
                wire="android_background_layout",
                kind="object",
                about=(
                    "Android: a background picture and text colors; without effect on newer "
                    "versions."
                ),
            ),
            Field(
                name="small_icon",
                wire="small_icon",
                kind="text",
                about="Android: the icon in the status bar, the name of a drawable in the app.",
            ),
            Field(
                name="huawei_small_icon",
                wire="huawei_small_icon",
                kind="text",
                about=(
                    "Huawei: the icon in the status bar, a drawable in the app, best with its "
                    "path, such as `/drawable/small_icon`."
                ),
            ),
            Field(
                name="large_icon",
                wire="large_icon",
                kind="text",
                about="Android: the icon beside the text, a drawable in the app or an address.",
            ),
            Field(
                name="huawei_large_icon",
                wire="huawei_large_icon",
                kind="text",
                about="Huawei: the icon beside the text, a drawable in the app or an address.",
            ),
            Field(
                name="adm_small_icon",
                wire="adm_small_icon",
                kind="text",
                about="Amazon: the icon in the status bar, the name of a drawable in the app.",
            ),
            Field(
                name="adm_large_icon",
                wire="adm_large_icon",
                kind="text",
                about="Amazon: the icon beside the text, a drawable in the app or an address.",
            ),
            Field(
                name="chrome_web_icon",
                wire="chrome_web_icon",
                kind="text",
                about="Web push in Chrome: the icon, as an address.",
            ),
            Field(
                name="chrome_web_badge",
                wire="chrome_web_badge",
                kind="text",
                about=(
                    "Web push in Chrome on Android: the small one-colored icon in the status "
                    "bar, as an address."
                ),
            ),
            Field(
                name="firefox_icon",
                wire="firefox_icon",
                kind="text",
                about="Web push in Firefox: the icon, as an address.",
            ),
            Field(
                name="chrome_icon",
                wire="chrome_icon",
                kind="text",
                about="Chrome apps: the icon, as an address.",
            ),
            Field(
                name="ios_sound",
                wire="ios_sound",
                kind="text",
                about="iOS: the sound file in the app to play; `nil` for silence.",
            ),
            Field(
                name="android_sound",
                wire="android_sound",
                kind="text",
                about=(
                    "Android before version 8: the sound resource in the app, without its "
                    "extension; later versions take it from the channel."
                ),
            ),
            Field(
                name="huawei_sound",
                wire="huawei_sound",
                kind="text",
                about=(
                    "Huawei: the sound resource in the app, best with its path, such as "
                    "`/res/raw/notification`; without its extension."
                ),
            ),
            Field(
                name="adm_sound",
                wire="adm_sound",
                kind="text",
                about="Amazon: the sound resource in the app, without its extension.",
            ),
            Field(
                name="wp_wns_sound",
                wire="wp_wns_sound",
                kind="text",
                about="Windows: the sound file in the app to play.",
            ),
            Field(
                name="android_led_color",
                wire="android_led_color",
                kind="text",
                about=(
                    "Android: the color of the notification light, eight hexadecimal digits "
                    "(alpha, red, green, blue)."
                ),
            ),
            Field(
                name="huawei_led_color",
                wire="huawei_led_color",
                kind="text",
                about=(
                    "Huawei: the color of the notification light, six hexadecimal digits (red, "
                    "green, blue), such as `0000FF` or `#9900FF`."
                ),
            ),
            Field(
                name="android_accent_color",
                wire="android_accent_color",
                kind="text",
                about=(
                    "Android: the color behind the small icon, eight hexadecimal digits (alpha, "
                    "red, green, blue)."
                ),
            ),
            Field(
                name="huawei_accent_color",
                wire="huawei_accent_color",
                kind="text",
                about=(
                    "Huawei: the color behind the small icon, six hexadecimal digits (red, "
                    "green, blue) or eight with alpha before them, such as `#9900FF`."
                ),
            ),
            Field(
                name="android_visibility",
                wire="android_visibility",
                kind="integer",
                about=(
                    "Android: what the lock screen shows: 1 everything, 0 no content, -1 nothing."
                ),
            ),
            Field(
                name="huawei_visibility",
                wire="huawei_visibility",
                kind="integer",
                about="Huawei: what the lock screen shows: 1 everything, 0 no content, -1 nothing.",
            ),
            Field(
                name="ios_badge_type",
                wire="ios_badgeType",
                kind="text",
                about="iOS: how `ios_badgeCount` changes the number on the app's icon.",
                choices=("None", "SetTo", "Increase"),
            ),
            Field(
                name="ios_badge_count",
                wire="ios_badgeCount",
                kind="integer",
                about=(
                    "iOS: the number that the app's badge is set to or raised by, as "
                    "`ios_badgeType` says; negative numbers lower it."
                ),
            ),
            Field(
                name="collapse_id",
                wire="collapse_id",
                kind="text",
                about=(
                    "A newer message with the same id, up to 64 characters, replaces this one on "
                    "the device."
                ),
            ),
            Field(
                name="web_push_topic",
                wire="web_push_topic",
                kind="text",
                about=(
                    "Web push: a newer message with the same topic replaces this one; without a "
                    "topic, only the newest one may be shown."
                ),
            ),
            Field(
                name="apns_alert",
                wire="apns_alert",
                kind="map",
                about="iOS: the `alert` object of Apple's payload, passed on as it is.",
            ),
            Field(
                name="delivery_time_of_day",
                wire="delivery_time_of_day",
                kind="text",
                about=(
                    "The local time of day for `delayed_option` `timezone`, such as `9:00AM` or "
                    "`21:45`."
                ),
            ),
            Field(
                name="priority",
                wire="priority",
                kind="integer",
                about="The push service's priority: 10 high, 5 normal.",
            ),
            Field(
                name="apns_push_type_override",
                wire="apns_push_type_override",
                kind="text",
                about="iOS: `voip` to send it as a VoIP push, for apps with a VoIP certificate.",
            ),
            Field(
                name="android_group",
                wire="android_group",
                kind="text",
                about="Android: messages with the same group are stacked.",
            ),
            Field(
                name="android_group_message",
                wire="android_group_message",
                kind="any",
                about=(
                    "Android: the summary line of a stack; `$[notif_count]` stands for the "
                    "number of messages. As text or as a map by language."
                ),
            ),
            Field(
                name="adm_group",
                wire="adm_group",
                kind="text",
                about="Amazon: messages with the same group are stacked.",
            ),
            Field(
                name="adm_group_message",
                wire="adm_group_message",
                kind="map",
                about=(
                    "Amazon: the summary line of a stack by language; `$[notif_count]` stands "
                    "for the number of messages."
                ),
            ),
            Field(
                name="thread_id",
                wire="thread_id",
                kind="text",
                about="iOS: messages with the same id are stacked.",
            ),
            Field(
                name="summary_arg",
                wire="summary_arg",
                kind="text",
                about=(
                    "iOS 12 to 14: what the summary of a stack names as the source, such as a "
                    "group's name."
                ),
            ),
            Field(
                name="summary_arg_count",
                wire="summary_arg_count",
                kind="integer",
                about="iOS 12 to 14: how many items this message adds to the summary of a stack.",
            ),
            Field(
                name="ios_relevance_score",
                wire="ios_relevance_score",
                kind="number",
                about="iOS: from 0 to 1, how prominent the message is in a notification summary.",
            ),
            Field(
                name="ios_interruption_level",
                wire="ios_interruption_level",
                kind="text",
                about="iOS: how much the message may disturb.",
                choices=("active", "passive", "time_sensitive", "critical"),
            ),
            Field(
                name="email_from_name",
                wire="email_from_name",
                kind="text",
                about="The sender's name in the email; the dashboard's setting if not given.",
            ),
            Field(
                name="email_from_address",
                wire="email_from_address",
                kind="text",
                about="The sender's address of the email; the dashboard's setting if not given.",
            ),
            Field(
                name="disable_email_click_tracking",
                wire="disable_email_click_tracking",
                kind="boolean",
                about="True to leave links as they are, so that clicks on them are not counted.",
            ),
            Field(
                name="email_sender_domain",
                wire="email_sender_domain",
                kind="text",
                about="The domain to send the email from, one of those set up for the app.",
            ),
            Field(
                name="sms_from",
                wire="sms_from",
                kind="text",
                about=(
                    "The sender of the SMS: best the id of a messaging service (`MG…`), which is "
                    "needed where people unsubscribe from each sender by itself, or a phone "
                    "number with country code (E.164) of your provider's account; the "
                    "dashboard's setting if not given."
                ),
            ),
            Field(
                name="huawei_badge_class",
                wire="huawei_badge_class",
                kind="text",
                about=(
                    "Huawei: the full name of the app's entry activity, needed to change its badge."
                ),
            ),
            Field(
                name="huawei_category",
                wire="huawei_category",
                kind="text",
                about="Huawei: the category, which decides how prominently the message is shown.",
                choices=(
                    "IM",
                    "VOIP",
                    "SUBSCRIPTION",
                    "TRAVEL",
                    "HEALTH",
                    "WORK",
                    "ACCOUNT",
                    "EXPRESS",
                    "FINANCE",
                    "DEVICE_REMINDER",
                    "MAIL",
                    "MARKETING",
                ),
            ),
            Field(
                name="huawei_bi_tag",
                wire="huawei_bi_tag",
                kind="text",
                about=(
                    "Huawei: a tag by which delivery receipts of several messages are put together."
                ),
            ),
            Field(
                name="global_image",
                wire="global_image",
                kind="text",
                about="One picture for all push platforms, as an address.",
            ),
            Field(
                name="email_subject",
                wire="email_subject",
                kind="text",
                about="The email's subject line.",
            ),
            Field(
                name="email_preheader",
                wire="email_preheader",
                kind="text",
                about="The short text that inboxes show after the subject.",
            ),
        ),
        body_required=True,
        retry="idempotency_key",
        retry_unless=None,
        rate=150,
        iterate=None,
        items=None,
    ),
    Call(
        id="get_notification",
        group="notifications",
        method_name="get",
        method="GET",
        path="/notifications/{notification_id}",
        summary="Get one message with its outcomes",
        description=(
            "Shows a message, its delivery figures and, if outcomes are asked for, what "
            "users did after it. While the message is still being processed, `remaining` "
            "is null."
        ),
        notes=(
            (
                "Messages created through the API can be read for 30 days, those from the "
                "dashboard as long as the app exists. Messages of journeys cannot be read."
            ),
            (
                "Reads like this one are limited to one per second and app; after a pause, "
                "up to 10 may come at once."
            ),
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="notification_id",
                wire="notification_id",
                kind="text",
                about="The id that creating the notification returned.",
                required=True,
            ),
        ),
        options=(
            Field(
                name="outcome_names",
                wire="outcome_names",
                kind="text",
                about=(
                    "The outcomes to report, each as its name, a dot and how to count it, such "
                    "as `os__click.count` or `Sales.sum`; sent joined by commas."
                ),
                many=True,
            ),
            Field(
                name="outcome_time_range",
                wire="outcome_time_range",
                kind="text",
                about="How far back outcomes are counted; one hour if left out.",
                choices=("1h", "1d", "1mo"),
            ),
            Field(
                name="outcome_platforms",
                wire="outcome_platforms",
                kind="text",
                about=(
                    "Count outcomes only from these platforms: device type numbers joined by "
                    "commas, such as `0,1` for iOS and Android."
                ),
            ),
            Field(
                name="outcome_attribution",
                wire="outcome_attribution",
                kind="text",
                about="Count only outcomes with this attribution; all of them if left out.",
                choices=("direct", "influenced", "unattributed", "total"),
            ),
        ),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=1,
        iterate=None,
        items=None,
    ),
    Call(
        id="cancel_notification",
        group="notifications",
        method_name="cancel",
        method="DELETE",
        path="/notifications/{notification_id}",
        summary="Stop a scheduled or outgoing message",
        description=(
            "Cancels a message that waits for its time, or stops one that is going out. "
            "What has already been delivered stays with its recipients."
        ),
        notes=(
            "A message that has gone out to everybody cannot be canceled any more.",
            "Canceling counts towards the same rate limit as creating messages.",
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=False,
        destructive=True,
        takes_app_id=True,
        arguments=(
            Field(
                name="notification_id",
                wire="notification_id",
                kind="text",
                about="The id that creating the notification returned.",
                required=True,
            ),
        ),
        options=(),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=150,
        iterate=None,
        items=None,
    ),
    Call(
        id="get_notification_history",
        group="notifications",
        method_name="history",
        method="POST",
        path="/notifications/{notification_id}/history",
        summary="Export who received or clicked a message",
        description=(
            "Starts the making of a CSV file with the recipients of a message and "
            "answers at once with the file's address. Its columns are `player_id`, "
            "`onesignal_id`, `external_id` and `target_channel`, for clicks also "
            "`timestamp`. Instead of polling, an email address may be given that the "
            "report is sent to."
        ),
        notes=(
            "Only on a paid plan, Professional or Enterprise.",
            (
                "Must first be switched on in the dashboard: Settings > Integrations (or "
                'Settings > Analytics), "Send History via OneSignal API". Messages from '
                "before that have no history."
            ),
            "History is kept for 7 days after the message was sent; later there is none.",
            "Most files are ready in under three minutes.",
            (
                "Until the file is ready, its address answers 404 or 403; poll it every 10 "
                "seconds. It lies on another host, so do not send the API key along."
            ),
            "Files of exports that run in parallel should stay under 100 GB each.",
            "Give `email` to have the report sent there, with no need to poll.",
            (
                'Messages to fewer than 1,000 recipients have no "sent" events, only '
                '"clicked" ones. Opened emails are not part of any history.'
            ),
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="notification_id",
                wire="notification_id",
                kind="text",
                about="The id that creating the notification returned.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="events",
                wire="events",
                kind="text",
                about="Which recipients to list, always one kind.",
                required=True,
                choices=("sent", "clicked"),
            ),
            Field(
                name="email",
                wire="email",
                kind="text",
                about=(
                    "An email address that the report is sent to; with it, polling is not needed."
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
        id="export_events",
        group="notifications",
        method_name="export_events",
        method="POST",
        path="/notifications/{notification_id}/export_events",
        summary="Export all events of a message",
        description=(
            "Starts the making of a compressed CSV file with what happened to a message "
            "by push, email or SMS, and answers at once with the file's address. Each "
            "row is a subscription, with the columns `external_user_id`, `onesignal_id`, "
            "`subscription_id` and `device_type`, the moments `sent`, `delivered`, "
            "`clicked`, `failed` and `unsubscribed`, as far as they came, and "
            "`failure_message`. The columns differ somewhat by channel."
        ),
        notes=(
            (
                "Only one export at a time per account; finish the download before starting "
                "the next, even for another app."
            ),
            "The file may take several minutes, at about 2,000 records per second.",
            (
                "The events of a message are kept for 30 days; an older message is answered "
                "with 404. The file can be fetched for 3 days."
            ),
            (
                "Until the file is ready, its address answers 404 or 403; poll it every 10 "
                "seconds. It lies on another host, so do not send the API key along."
            ),
            "Files of exports that run in parallel should stay under 100 GB each.",
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="notification_id",
                wire="notification_id",
                kind="text",
                about="The id that creating the notification returned.",
                required=True,
            ),
        ),
        options=(),
        body=None,
        body_required=False,
        retry="unprocessed",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="estimate_notification_recipients",
        group="notifications",
        method_name="estimate_recipients",
        method="POST",
        path="/notifications/count-unsaved",
        summary="Estimate how many recipients a message would have",
        description=(
            "Counts whom a message to these segments would reach, narrowed by excluded "
            "segments, filters, aliases and channel. Nothing is sent or stored."
        ),
        notes=(),
        key="the app's REST API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(),
        body=(
            Field(
                name="included_segments",
                wire="included_segments",
                kind="text",
                about=(
                    'Names of the segments to count, at least one; `["All"]` stands for every '
                    "subscriber."
                ),
                required=True,
                many=True,
            ),
            Field(
                name="excluded_segments",
                wire="excluded_segments",
                kind="text",
                about="Names of segments whose members do not count.",
                many=True,
            ),
            Field(
                name="filters",
                wire="filters",
                kind="object",
                about="Conditions that narrow the segments further.",
                many=True,
            ),
            Field(
                name="include_aliases",
                wire="include_aliases",
                kind="lists",
                about="Aliases that narrow the segments further: only these users are counted.",
            ),
            Field(
                name="target_channel",
                wire="target_channel",
                kind="text",
                about="The channel to count for.",
                choices=("push", "email", "sms"),
            ),
        ),
        body_required=True,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="unsubscribe_email_with_token",
        group="notifications",
        method_name="unsubscribe_email",
        method="POST",
        path="/apps/{app_id}/notifications/{notification_id}/unsubscribe",
        summary="Unsubscribe an email address by the token of its message",
        description=(
            "Ends the email subscription of the person who was sent a message, for "
            "unsubscribe pages of one's own. The email itself can carry both values: "
            "Liquid replaces `{{subscription.unsubscribe_token}}` by the token and "
            "`{{message.id}}` by the message's id."
        ),
        notes=(),
        key="the app's REST API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="notification_id",
                wire="notification_id",
                kind="text",
                about="The id that creating the notification returned.",
                required=True,
            ),
        ),
        options=(
            Field(
                name="token",
                wire="token",
                kind="text",
                about="The token in the email; it stands for one recipient.",
                required=True,
            ),
        ),
        body=None,
        body_required=False,
        retry="unprocessed",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
)
