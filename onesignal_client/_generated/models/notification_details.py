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
    EnumOf,
    ListOf,
    MapOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import (
        AndroidBackgroundLayoutParams,
        ButtonParams,
        FilterExpressionParams,
        WebButtonParams,
    )
    from . import (
        AndroidBackgroundLayout,
        BadgeType,
        Button,
        EmailWarmUp,
        FilterExpression,
        FrequencyCapStatus,
        HuaweiCategory,
        HuaweiMessageType,
        InterruptionLevel,
        NotificationKind,
        OutcomeAggregation,
        OutcomeData,
        PlatformDeliveryData,
        TargetChannel,
        WebButton,
    )


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class NotificationDetails(Model):
    """A message as it is stored, with its delivery figures. Fields that were not set are null or
    missing; times are in Unix seconds."""

    app_id: str | None | Unset
    """The app's id, a UUID."""
    included_segments: list[str] | None | Unset
    """Names of the segments that the message went to."""
    excluded_segments: list[str] | None | Unset
    """Names of the segments that were left out."""
    include_subscription_ids: list[str] | None | Unset
    """The subscriptions that were named as recipients."""
    include_aliases: dict[str, list[str]] | None | Unset
    """The aliases that were named as recipients."""
    target_channel: TargetChannel | str | None | Unset
    """The channel that the message went out on."""
    email_to: list[str] | None | Unset
    """The email addresses that were named as recipients."""
    include_email_tokens: list[str] | None | Unset
    """The email addresses that were named as recipients, under the older name."""
    include_phone_numbers: list[str] | None | Unset
    """The phone numbers that were named as recipients."""
    include_ios_tokens: list[str] | None | Unset
    """The push tokens of iOS devices that were named as recipients."""
    include_wp_wns_uris: list[str] | None | Unset
    """The channel addresses of Windows devices that were named as recipients."""
    include_amazon_reg_ids: list[str] | None | Unset
    """The registration ids of Amazon Fire devices that were named as recipients."""
    include_chrome_reg_ids: list[str] | None | Unset
    """The registration ids of Chrome apps and extensions that were named as recipients."""
    include_chrome_web_reg_ids: list[str] | None | Unset
    """The registration ids of web push in Chrome that were named as recipients."""
    include_android_reg_ids: list[str] | None | Unset
    """The registration ids of Android devices that were named as recipients."""
    include_player_ids: list[str] | None | Unset
    """The players that were named as recipients; older messages only."""
    include_external_user_ids: list[str] | None | Unset
    """Your own user ids that were named as recipients; older messages only."""
    channel_for_external_user_ids: str | None | Unset
    """The channel for `include_external_user_ids`; older messages only."""
    filters: list[FilterExpression] | None | Unset
    """The conditions that recipients had to meet."""
    id: str | None | Unset
    """The message's id, a UUID."""
    value: int | None | Unset
    """A figure that belongs to an outcome; usually missing."""
    aggregation: OutcomeAggregation | str | None | Unset
    """How `value` is counted; usually missing."""
    name: str | None | Unset
    """A name for your own use, shown in the dashboard but not to users."""
    is_ios: bool | None | Unset
    """Whether the message goes to iOS devices."""
    is_android: bool | None | Unset
    """Whether the message goes to Android devices."""
    is_huawei: bool | None | Unset
    """Whether the message goes to Huawei devices."""
    is_any_web: bool | None | Unset
    """Whether the message goes to all web browsers."""
    is_chrome_web: bool | None | Unset
    """Whether the message goes to Chrome browsers (web push)."""
    is_firefox: bool | None | Unset
    """Whether the message goes to Firefox browsers."""
    is_safari: bool | None | Unset
    """Whether the message goes to Safari browsers."""
    is_wp_wns: bool | None | Unset
    """Whether the message goes to Windows devices."""
    is_adm: bool | None | Unset
    """Whether the message goes to Amazon Fire devices."""
    is_chrome: bool | None | Unset
    """Whether the message goes to Chrome apps and extensions."""
    external_id: str | None | Unset
    """The idempotency key under its older name, as it was sent."""
    idempotency_key: str | None | Unset
    """The UUID that the message was sent with."""
    contents: dict[str, str] | None | Unset
    """The message's text by language."""
    headings: dict[str, str] | None | Unset
    """The title by language."""
    subtitle: dict[str, str] | None | Unset
    """The second line under the title by language."""
    data: dict[str, Any] | None | Unset
    """The JSON object that the app was handed."""
    huawei_msg_type: HuaweiMessageType | str | None | Unset
    """How Huawei delivers it."""
    url: str | None | Unset
    """The address that a tap opens, in apps and browsers alike."""
    web_url: str | None | Unset
    """The address that a click in a browser opens, if it differs from the apps'."""
    app_url: str | None | Unset
    """The address that a tap in an app opens, if it differs from the browsers'; may have a
    scheme of your own."""
    ios_attachments: dict[str, Any] | None | Unset
    """Media shown with the message on iOS: any id with the address of a picture, sound or video."""
    template_id: str | None | Unset
    """The template that the message was made from."""
    content_available: bool | None | Unset
    """iOS: wake the app in the background, even with no text to show."""
    mutable_content: bool | None | Unset
    """iOS: let the app's service extension change the message before it is shown."""
    target_content_identifier: str | None | Unset
    """iOS: which window of the app to bring to the front."""
    big_picture: str | None | Unset
    """Android: the large picture, a drawable in the app or an address."""
    global_image: str | None | Unset
    """One picture for all push platforms, as an address."""
    huawei_big_picture: str | None | Unset
    """Huawei: the large picture, a drawable in the app or an address."""
    adm_big_picture: str | None | Unset
    """Amazon: the large picture, a drawable in the app or an address."""
    chrome_big_picture: str | None | Unset
    """Chrome apps: the large picture, as an address."""
    chrome_web_image: str | None | Unset
    """Web push in Chrome: the large picture, as an address."""
    buttons: list[Button] | None | Unset
    """Action buttons on mobile devices."""
    web_buttons: list[WebButton] | None | Unset
    """Action buttons of web push."""
    ios_category: str | None | Unset
    """iOS: the category, registered by the app, that brings the message's actions."""
    android_channel_id: str | None | Unset
    """Android: the id of a notification category made in the dashboard (a UUID)."""
    huawei_channel_id: str | None | Unset
    """Huawei: the id of a notification category made in the dashboard (a UUID)."""
    existing_android_channel_id: str | None | Unset
    """Android: the id of a notification channel that the app itself made."""
    huawei_existing_channel_id: str | None | Unset
    """Huawei: the id of a notification channel that the app itself made."""
    android_background_layout: AndroidBackgroundLayout | None | Unset
    """Android: a background picture and text colors; without effect on newer versions."""
    small_icon: str | None | Unset
    """Android: the icon in the status bar, the name of a drawable in the app."""
    huawei_small_icon: str | None | Unset
    """Huawei: the icon in the status bar, a drawable in the app, best with its path, such as
    `/drawable/small_icon`."""
    large_icon: str | None | Unset
    """Android: the icon beside the text, a drawable in the app or an address."""
    huawei_large_icon: str | None | Unset
    """Huawei: the icon beside the text, a drawable in the app or an address."""
    adm_small_icon: str | None | Unset
    """Amazon: the icon in the status bar, the name of a drawable in the app."""
    adm_large_icon: str | None | Unset
    """Amazon: the icon beside the text, a drawable in the app or an address."""
    chrome_web_icon: str | None | Unset
    """Web push in Chrome: the icon, as an address."""
    chrome_web_badge: str | None | Unset
    """Web push in Chrome on Android: the small one-colored icon in the status bar, as an
    address."""
    firefox_icon: str | None | Unset
    """Web push in Firefox: the icon, as an address."""
    chrome_icon: str | None | Unset
    """Chrome apps: the icon, as an address."""
    ios_sound: str | None | Unset
    """iOS: the sound file in the app to play; `nil` for silence."""
    android_sound: str | None | Unset
    """Android before version 8: the sound resource in the app, without its extension; later
    versions take it from the channel."""
    huawei_sound: str | None | Unset
    """Huawei: the sound resource in the app, best with its path, such as
    `/res/raw/notification`; without its extension."""
    adm_sound: str | None | Unset
    """Amazon: the sound resource in the app, without its extension."""
    wp_wns_sound: str | None | Unset
    """Windows: the sound file in the app to play."""
    android_led_color: str | None | Unset
    """Android: the color of the notification light, eight hexadecimal digits (alpha, red, green,
    blue)."""
    huawei_led_color: str | None | Unset
    """Huawei: the color of the notification light, six hexadecimal digits (red, green, blue),
    such as `0000FF` or `#9900FF`."""
    android_accent_color: str | None | Unset
    """Android: the color behind the small icon, eight hexadecimal digits (alpha, red, green,
    blue)."""
    huawei_accent_color: str | None | Unset
    """Huawei: the color behind the small icon, six hexadecimal digits (red, green, blue) or
    eight with alpha before them, such as `#9900FF`."""
    android_visibility: int | None | Unset
    """Android: what the lock screen shows: 1 everything, 0 no content, -1 nothing."""
    huawei_visibility: int | None | Unset
    """Huawei: what the lock screen shows: 1 everything, 0 no content, -1 nothing."""
    ios_badge_type: BadgeType | str | None | Unset
    """iOS: how `ios_badgeCount` changes the number on the app's icon."""
    ios_badge_count: int | None | Unset
    """iOS: the number that the app's badge is set to or raised by, as `ios_badgeType` says;
    negative numbers lower it."""
    collapse_id: str | None | Unset
    """A newer message with the same id, up to 64 characters, replaces this one on the device."""
    web_push_topic: str | None | Unset
    """Web push: a newer message with the same topic replaces this one; without a topic, only the
    newest one may be shown."""
    apns_alert: dict[str, Any] | None | Unset
    """iOS: the `alert` object of Apple's payload, passed on as it is."""
    delayed_option: str | None | Unset
    """When each recipient gets it: `immediate`, `timezone` or `last-active`."""
    delivery_time_of_day: str | None | Unset
    """The local time of day for `delayed_option` `timezone`, such as `9:00AM` or `21:45`."""
    ttl: int | None | Unset
    """For how many seconds delivery is tried to a device that is offline."""
    priority: int | None | Unset
    """The push service's priority: 10 high, 5 normal."""
    apns_push_type_override: str | None | Unset
    """iOS: `voip` to send it as a VoIP push, for apps with a VoIP certificate."""
    throttle_rate_per_minute: int | None | Unset
    """How many messages are sent per minute."""
    android_group: str | None | Unset
    """Android: messages with the same group are stacked."""
    android_group_message: Any | Unset
    """Android: the summary line of a stack; `$[notif_count]` stands for the number of messages.
    Text in the official SDK, a map by language in the older documentation."""
    adm_group: str | None | Unset
    """Amazon: messages with the same group are stacked."""
    adm_group_message: dict[str, Any] | None | Unset
    """Amazon: the summary line of a stack by language; `$[notif_count]` stands for the number of
    messages."""
    thread_id: str | None | Unset
    """iOS: messages with the same id are stacked."""
    summary_arg: str | None | Unset
    """iOS 12 to 14: what the summary of a stack names as the source, such as a group's name."""
    summary_arg_count: int | None | Unset
    """iOS 12 to 14: how many items this message adds to the summary of a stack."""
    ios_relevance_score: float | None | Unset
    """iOS: from 0 to 1, how prominent the message is in a notification summary."""
    ios_interruption_level: InterruptionLevel | str | None | Unset
    """iOS: how much the message may disturb."""
    email_subject: str | None | Unset
    """The email's subject line."""
    email_body: str | None | Unset
    """The email's body, as HTML."""
    email_from_name: str | None | Unset
    """The sender's name in the email; the dashboard's setting if not given."""
    email_from_address: str | None | Unset
    """The sender's address of the email; the dashboard's setting if not given."""
    email_reply_to_address: str | None | Unset
    """Where answers to the email go."""
    email_preheader: str | None | Unset
    """The short text that inboxes show after the subject."""
    disable_email_click_tracking: bool | None | Unset
    """True to leave links as they are, so that clicks on them are not counted."""
    include_unsubscribed: bool | None | Unset
    """Whether it also goes to those who unsubscribed from emails."""
    email_bcc: list[str] | None | Unset
    """The addresses that get a blind copy of the email."""
    email_sender_domain: str | None | Unset
    """The domain to send the email from, one of those set up for the app."""
    kind: NotificationKind | str | None | Unset
    """`warmup` for an email that warms up a sending domain."""
    email_warm_up: EmailWarmUp | None | Unset
    """The state of the warm-up, if `kind` is `warmup`."""
    sms_from: str | None | Unset
    """The sender of the SMS: best the id of a messaging service (`MG…`), which is needed where
    people unsubscribe from each sender by itself, or a phone number with country code (E.164)
    of your provider's account; the dashboard's setting if not given."""
    sms_media_urls: list[str] | None | Unset
    """Addresses of media sent along as MMS."""
    custom_data: dict[str, Any] | None | Unset
    """The JSON object for the template's placeholders."""
    huawei_badge_class: str | None | Unset
    """Huawei: the full name of the app's entry activity, needed to change its badge."""
    huawei_badge_add_num: int | None | Unset
    """Huawei: the number to add to the app's badge."""
    huawei_badge_set_num: int | None | Unset
    """Huawei: the number to set the app's badge to; it goes before `huawei_badge_add_num`."""
    huawei_category: HuaweiCategory | str | None | Unset
    """Huawei: the category, which decides how prominently the message is shown."""
    huawei_bi_tag: str | None | Unset
    """Huawei: a tag by which delivery receipts of several messages are put together."""
    send_after: int | None | Unset
    """When it is or was to be sent, in Unix seconds."""
    successful: int | None | Unset
    """How many were handed over to the push services without an error."""
    failed: int | None | Unset
    """How many could not be sent because the subscription had ended."""
    errored: int | None | Unset
    """How many could not be sent because of an error."""
    converted: int | None | Unset
    """How many recipients clicked it."""
    received: int | None | Unset
    """How many devices confirmed that they got it; null without confirmed delivery, a paid
    feature."""
    remaining: int | None | Unset
    """How many are still to be sent; null while the message is being processed."""
    bcc_sent: int | None | Unset
    """How many blind copies of the email were sent."""
    canceled: bool | None | Unset
    """Whether it was canceled."""
    queued_at: int | None | Unset
    """When it was created, in Unix seconds."""
    completed_at: int | None | Unset
    """When sending ended, in Unix seconds; null before that."""
    outcomes: list[OutcomeData] | None | Unset
    """What users did after the message; only if outcomes were asked for."""
    platform_delivery_stats: PlatformDeliveryData | None | Unset
    """The delivery figures by platform."""
    fcap_status: FrequencyCapStatus | str | None | Unset
    """What the app's frequency cap meant for the message."""
    fcap_group_ids: list[str] | None | Unset
    """The ids of the frequency cap's groups that the message counts in."""
    email_click_tracking_disabled: bool | None | Unset
    """Whether clicks on the email's links are not counted."""
    huawei_group: str | None | Unset
    """Huawei: messages with the same group are stacked."""
    huawei_group_message: dict[str, Any] | None | Unset
    """Huawei: the summary line of a stack by language."""
    is_email: bool | None | Unset
    """Whether the message is an email."""
    is_sms: bool | None | Unset
    """Whether the message is an SMS."""
    is_edge: bool | None | Unset
    """Whether the message goes to Edge browsers; older replies only."""
    is_wp: bool | None | Unset
    """Whether the message goes to Windows Phone devices; older replies only."""
    is_alexa: bool | None | Unset
    """Whether the message goes to Alexa devices; older replies only."""
    tags: Any | Unset
    """The tag conditions of a message from before filters; usually null."""
    wp_sound: str | None | Unset
    """Windows Phone: the sound that is played; older replies only."""
    amazon_background_data: bool | None | Unset
    """Amazon: whether the message wakes the app in the background; older replies only."""
    spoken_text: dict[str, Any] | None | Unset
    """Alexa: what is said, by language; older replies only."""
    alexa_ssml: str | None | Unset
    """Alexa: what is said, as SSML; older replies only."""
    alexa_display_title: str | None | Unset
    """Alexa: the title on its screen; older replies only."""

    _codecs_ = {
        "app_id": TEXT,
        "included_segments": ListOf(TEXT),
        "excluded_segments": ListOf(TEXT),
        "include_subscription_ids": ListOf(TEXT),
        "include_aliases": MapOf(ListOf(TEXT)),
        "target_channel": EnumOf("TargetChannel"),
        "email_to": ListOf(TEXT),
        "include_email_tokens": ListOf(TEXT),
        "include_phone_numbers": ListOf(TEXT),
        "include_ios_tokens": ListOf(TEXT),
        "include_wp_wns_uris": ListOf(TEXT),
        "include_amazon_reg_ids": ListOf(TEXT),
        "include_chrome_reg_ids": ListOf(TEXT),
        "include_chrome_web_reg_ids": ListOf(TEXT),
        "include_android_reg_ids": ListOf(TEXT),
        "include_player_ids": ListOf(TEXT),
        "include_external_user_ids": ListOf(TEXT),
        "channel_for_external_user_ids": TEXT,
        "filters": ListOf(ModelOf("FilterExpression")),
        "id": TEXT,
        "value": INTEGER,
        "aggregation": EnumOf("OutcomeAggregation"),
        "name": TEXT,
        "isIos": BOOLEAN,
        "isAndroid": BOOLEAN,
        "isHuawei": BOOLEAN,
        "isAnyWeb": BOOLEAN,
        "isChromeWeb": BOOLEAN,
        "isFirefox": BOOLEAN,
        "isSafari": BOOLEAN,
        "isWP_WNS": BOOLEAN,
        "isAdm": BOOLEAN,
        "isChrome": BOOLEAN,
        "external_id": TEXT,
        "idempotency_key": TEXT,
        "contents": MapOf(TEXT),
        "headings": MapOf(TEXT),
        "subtitle": MapOf(TEXT),
        "data": MapOf(ANY),
        "huawei_msg_type": EnumOf("HuaweiMessageType"),
        "url": TEXT,
        "web_url": TEXT,
        "app_url": TEXT,
        "ios_attachments": MapOf(ANY),
        "template_id": TEXT,
        "content_available": BOOLEAN,
        "mutable_content": BOOLEAN,
        "target_content_identifier": TEXT,
        "big_picture": TEXT,
        "global_image": TEXT,
        "huawei_big_picture": TEXT,
        "adm_big_picture": TEXT,
        "chrome_big_picture": TEXT,
        "chrome_web_image": TEXT,
        "buttons": ListOf(ModelOf("Button")),
        "web_buttons": ListOf(ModelOf("WebButton")),
        "ios_category": TEXT,
        "android_channel_id": TEXT,
        "huawei_channel_id": TEXT,
        "existing_android_channel_id": TEXT,
        "huawei_existing_channel_id": TEXT,
        "android_background_layout": ModelOf("AndroidBackgroundLayout"),
        "small_icon": TEXT,
        "huawei_small_icon": TEXT,
        "large_icon": TEXT,
        "huawei_large_icon": TEXT,
        "adm_small_icon": TEXT,
        "adm_large_icon": TEXT,
        "chrome_web_icon": TEXT,
        "chrome_web_badge": TEXT,
        "firefox_icon": TEXT,
        "chrome_icon": TEXT,
        "ios_sound": TEXT,
        "android_sound": TEXT,
        "huawei_sound": TEXT,
        "adm_sound": TEXT,
        "wp_wns_sound": TEXT,
        "android_led_color": TEXT,
        "huawei_led_color": TEXT,
        "android_accent_color": TEXT,
        "huawei_accent_color": TEXT,
        "android_visibility": INTEGER,
        "huawei_visibility": INTEGER,
        "ios_badgeType": EnumOf("BadgeType"),
        "ios_badgeCount": INTEGER,
        "collapse_id": TEXT,
        "web_push_topic": TEXT,
        "apns_alert": MapOf(ANY),
        "delayed_option": TEXT,
        "delivery_time_of_day": TEXT,
        "ttl": INTEGER,
        "priority": INTEGER,
        "apns_push_type_override": TEXT,
        "throttle_rate_per_minute": INTEGER,
        "android_group": TEXT,
        "android_group_message": ANY,
        "adm_group": TEXT,
        "adm_group_message": MapOf(ANY),
        "thread_id": TEXT,
        "summary_arg": TEXT,
        "summary_arg_count": INTEGER,
        "ios_relevance_score": NUMBER,
        "ios_interruption_level": EnumOf("InterruptionLevel"),
        "email_subject": TEXT,
        "email_body": TEXT,
        "email_from_name": TEXT,
        "email_from_address": TEXT,
        "email_reply_to_address": TEXT,
        "email_preheader": TEXT,
        "disable_email_click_tracking": BOOLEAN,
        "include_unsubscribed": BOOLEAN,
        "email_bcc": ListOf(TEXT),
        "email_sender_domain": TEXT,
        "kind": EnumOf("NotificationKind"),
        "email_warm_up": ModelOf("EmailWarmUp"),
        "sms_from": TEXT,
        "sms_media_urls": ListOf(TEXT),
        "custom_data": MapOf(ANY),
        "huawei_badge_class": TEXT,
        "huawei_badge_add_num": INTEGER,
        "huawei_badge_set_num": INTEGER,
        "huawei_category": EnumOf("HuaweiCategory"),
        "huawei_bi_tag": TEXT,
        "send_after": UNIX_TIME,
        "successful": INTEGER,
        "failed": INTEGER,
        "errored": INTEGER,
        "converted": INTEGER,
        "received": INTEGER,
        "remaining": INTEGER,
        "bcc_sent": INTEGER,
        "canceled": BOOLEAN,
        "queued_at": UNIX_TIME,
        "completed_at": UNIX_TIME,
        "outcomes": ListOf(ModelOf("OutcomeData")),
        "platform_delivery_stats": ModelOf("PlatformDeliveryData"),
        "fcap_status": EnumOf("FrequencyCapStatus"),
        "fcap_group_ids": ListOf(TEXT),
        "email_click_tracking_disabled": BOOLEAN,
        "huawei_group": TEXT,
        "huawei_group_message": MapOf(ANY),
        "isEmail": BOOLEAN,
        "isSMS": BOOLEAN,
        "isEdge": BOOLEAN,
        "isWP": BOOLEAN,
        "isAlexa": BOOLEAN,
        "tags": ANY,
        "wp_sound": TEXT,
        "amazon_background_data": BOOLEAN,
        "spoken_text": MapOf(ANY),
        "alexa_ssml": TEXT,
        "alexa_display_title": TEXT,
    }
    _names_ = {
        "isIos": "is_ios",
        "isAndroid": "is_android",
        "isHuawei": "is_huawei",
        "isAnyWeb": "is_any_web",
        "isChromeWeb": "is_chrome_web",
        "isFirefox": "is_firefox",
        "isSafari": "is_safari",
        "isWP_WNS": "is_wp_wns",
        "isAdm": "is_adm",
        "isChrome": "is_chrome",
        "ios_badgeType": "ios_badge_type",
        "ios_badgeCount": "ios_badge_count",
        "isEmail": "is_email",
        "isSMS": "is_sms",
        "isEdge": "is_edge",
        "isWP": "is_wp",
        "isAlexa": "is_alexa",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            app_id: str | None | Unset = UNSET,
            included_segments: list[str] | tuple[str, ...] | None | Unset = UNSET,
            excluded_segments: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_subscription_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_aliases: Mapping[str, list[str] | tuple[str, ...]] | None | Unset = UNSET,
            target_channel: TargetChannel | str | None | Unset = UNSET,
            email_to: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_email_tokens: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_phone_numbers: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_ios_tokens: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_wp_wns_uris: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_amazon_reg_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_chrome_reg_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_chrome_web_reg_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_android_reg_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_player_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_external_user_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            channel_for_external_user_ids: str | None | Unset = UNSET,
            filters: Sequence[FilterExpression | FilterExpressionParams] | None | Unset = UNSET,
            id: str | None | Unset = UNSET,
            value: int | None | Unset = UNSET,
            aggregation: OutcomeAggregation | str | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            is_ios: bool | None | Unset = UNSET,
            is_android: bool | None | Unset = UNSET,
            is_huawei: bool | None | Unset = UNSET,
            is_any_web: bool | None | Unset = UNSET,
            is_chrome_web: bool | None | Unset = UNSET,
            is_firefox: bool | None | Unset = UNSET,
            is_safari: bool | None | Unset = UNSET,
            is_wp_wns: bool | None | Unset = UNSET,
            is_adm: bool | None | Unset = UNSET,
            is_chrome: bool | None | Unset = UNSET,
            external_id: str | None | Unset = UNSET,
            idempotency_key: str | None | Unset = UNSET,
            contents: Mapping[str, str] | None | Unset = UNSET,
            headings: Mapping[str, str] | None | Unset = UNSET,
            subtitle: Mapping[str, str] | None | Unset = UNSET,
            data: Mapping[str, Any] | None | Unset = UNSET,
            huawei_msg_type: HuaweiMessageType | str | None | Unset = UNSET,
            url: str | None | Unset = UNSET,
            web_url: str | None | Unset = UNSET,
            app_url: str | None | Unset = UNSET,
            ios_attachments: Mapping[str, Any] | None | Unset = UNSET,
            template_id: str | None | Unset = UNSET,
            content_available: bool | None | Unset = UNSET,
            mutable_content: bool | None | Unset = UNSET,
            target_content_identifier: str | None | Unset = UNSET,
            big_picture: str | None | Unset = UNSET,
            global_image: str | None | Unset = UNSET,
            huawei_big_picture: str | None | Unset = UNSET,
            adm_big_picture: str | None | Unset = UNSET,
            chrome_big_picture: str | None | Unset = UNSET,
            chrome_web_image: str | None | Unset = UNSET,
            buttons: Sequence[Button | ButtonParams] | None | Unset = UNSET,
            web_buttons: Sequence[WebButton | WebButtonParams] | None | Unset = UNSET,
            ios_category: str | None | Unset = UNSET,
            android_channel_id: str | None | Unset = UNSET,
            huawei_channel_id: str | None | Unset = UNSET,
            existing_android_channel_id: str | None | Unset = UNSET,
            huawei_existing_channel_id: str | None | Unset = UNSET,
            android_background_layout: AndroidBackgroundLayout
            | AndroidBackgroundLayoutParams
            | None
            | Unset = UNSET,
            small_icon: str | None | Unset = UNSET,
            huawei_small_icon: str | None | Unset = UNSET,
            large_icon: str | None | Unset = UNSET,
            huawei_large_icon: str | None | Unset = UNSET,
            adm_small_icon: str | None | Unset = UNSET,
            adm_large_icon: str | None | Unset = UNSET,
            chrome_web_icon: str | None | Unset = UNSET,
            chrome_web_badge: str | None | Unset = UNSET,
            firefox_icon: str | None | Unset = UNSET,
            chrome_icon: str | None | Unset = UNSET,
            ios_sound: str | None | Unset = UNSET,
            android_sound: str | None | Unset = UNSET,
            huawei_sound: str | None | Unset = UNSET,
            adm_sound: str | None | Unset = UNSET,
            wp_wns_sound: str | None | Unset = UNSET,
            android_led_color: str | None | Unset = UNSET,
            huawei_led_color: str | None | Unset = UNSET,
            android_accent_color: str | None | Unset = UNSET,
            huawei_accent_color: str | None | Unset = UNSET,
            android_visibility: int | None | Unset = UNSET,
            huawei_visibility: int | None | Unset = UNSET,
            ios_badge_type: BadgeType | str | None | Unset = UNSET,
            ios_badge_count: int | None | Unset = UNSET,
            collapse_id: str | None | Unset = UNSET,
            web_push_topic: str | None | Unset = UNSET,
            apns_alert: Mapping[str, Any] | None | Unset = UNSET,
            delayed_option: str | None | Unset = UNSET,
            delivery_time_of_day: str | None | Unset = UNSET,
            ttl: int | None | Unset = UNSET,
            priority: int | None | Unset = UNSET,
            apns_push_type_override: str | None | Unset = UNSET,
            throttle_rate_per_minute: int | None | Unset = UNSET,
            android_group: str | None | Unset = UNSET,
            android_group_message: Any | Unset = UNSET,
            adm_group: str | None | Unset = UNSET,
            adm_group_message: Mapping[str, Any] | None | Unset = UNSET,
            thread_id: str | None | Unset = UNSET,
            summary_arg: str | None | Unset = UNSET,
            summary_arg_count: int | None | Unset = UNSET,
            ios_relevance_score: float | None | Unset = UNSET,
            ios_interruption_level: InterruptionLevel | str | None | Unset = UNSET,
            email_subject: str | None | Unset = UNSET,
            email_body: str | None | Unset = UNSET,
            email_from_name: str | None | Unset = UNSET,
            email_from_address: str | None | Unset = UNSET,
            email_reply_to_address: str | None | Unset = UNSET,
            email_preheader: str | None | Unset = UNSET,
            disable_email_click_tracking: bool | None | Unset = UNSET,
            include_unsubscribed: bool | None | Unset = UNSET,
            email_bcc: list[str] | tuple[str, ...] | None | Unset = UNSET,
            email_sender_domain: str | None | Unset = UNSET,
            kind: NotificationKind | str | None | Unset = UNSET,
            email_warm_up: EmailWarmUp | Mapping[str, Any] | None | Unset = UNSET,
            sms_from: str | None | Unset = UNSET,
            sms_media_urls: list[str] | tuple[str, ...] | None | Unset = UNSET,
            custom_data: Mapping[str, Any] | None | Unset = UNSET,
            huawei_badge_class: str | None | Unset = UNSET,
            huawei_badge_add_num: int | None | Unset = UNSET,
            huawei_badge_set_num: int | None | Unset = UNSET,
            huawei_category: HuaweiCategory | str | None | Unset = UNSET,
            huawei_bi_tag: str | None | Unset = UNSET,
            send_after: int | datetime | None | Unset = UNSET,
            successful: int | None | Unset = UNSET,
            failed: int | None | Unset = UNSET,
            errored: int | None | Unset = UNSET,
            converted: int | None | Unset = UNSET,
            received: int | None | Unset = UNSET,
            remaining: int | None | Unset = UNSET,
            bcc_sent: int | None | Unset = UNSET,
            canceled: bool | None | Unset = UNSET,
            queued_at: int | datetime | None | Unset = UNSET,
            completed_at: int | datetime | None | Unset = UNSET,
            outcomes: Sequence[OutcomeData | Mapping[str, Any]] | None | Unset = UNSET,
            platform_delivery_stats: PlatformDeliveryData
            | Mapping[str, Any]
            | None
            | Unset = UNSET,
            fcap_status: FrequencyCapStatus | str | None | Unset = UNSET,
            fcap_group_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            email_click_tracking_disabled: bool | None | Unset = UNSET,
            huawei_group: str | None | Unset = UNSET,
            huawei_group_message: Mapping[str, Any] | None | Unset = UNSET,
            is_email: bool | None | Unset = UNSET,
            is_sms: bool | None | Unset = UNSET,
            is_edge: bool | None | Unset = UNSET,
            is_wp: bool | None | Unset = UNSET,
            is_alexa: bool | None | Unset = UNSET,
            tags: Any | Unset = UNSET,
            wp_sound: str | None | Unset = UNSET,
            amazon_background_data: bool | None | Unset = UNSET,
            spoken_text: Mapping[str, Any] | None | Unset = UNSET,
            alexa_ssml: str | None | Unset = UNSET,
            alexa_display_title: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
