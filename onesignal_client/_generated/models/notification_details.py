# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ANY, ListOf, MapOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    TEXT,
    UNIX_TIME,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import (
        AndroidBackgroundLayoutParams,
        ButtonParams,
        FilterExpressionParams,
        WebButtonParams,
    )


@define
class NotificationDetails(Model):
    """A message as it is stored, with its delivery figures. Fields that were not set are null or
    missing; times are in Unix seconds."""

    app_id: str = known(TEXT, "app_id")
    """The app's id, a UUID."""
    id: str = known(TEXT, "id")
    """The message's id, a UUID."""
    included_segments: list[str] | Unset = known(ListOf(TEXT), "included_segments")
    """Names of the segments that the message went to."""
    excluded_segments: list[str] | Unset = known(ListOf(TEXT), "excluded_segments")
    """Names of the segments that were left out."""
    include_subscription_ids: list[str] | None | Unset = known(
        ListOf(TEXT), "include_subscription_ids"
    )
    """The subscriptions that were named as recipients."""
    include_aliases: dict[str, list[str]] | Unset = known(MapOf(ListOf(TEXT)), "include_aliases")
    """The aliases that were named as recipients."""
    target_channel: models.TargetChannel | str | Unset = known(
        EnumOf("TargetChannel"), "target_channel"
    )
    """The channel that the message went out on."""
    email_to: list[str] | Unset = known(ListOf(TEXT), "email_to")
    """The email addresses that were named as recipients."""
    include_email_tokens: list[str] | Unset = known(ListOf(TEXT), "include_email_tokens")
    """The email addresses that were named as recipients, under the older name."""
    include_phone_numbers: list[str] | Unset = known(ListOf(TEXT), "include_phone_numbers")
    """The phone numbers that were named as recipients."""
    include_ios_tokens: list[str] | Unset = known(ListOf(TEXT), "include_ios_tokens")
    """The push tokens of iOS devices that were named as recipients."""
    include_wp_wns_uris: list[str] | Unset = known(ListOf(TEXT), "include_wp_wns_uris")
    """The channel addresses of Windows devices that were named as recipients."""
    include_amazon_reg_ids: list[str] | Unset = known(ListOf(TEXT), "include_amazon_reg_ids")
    """The registration ids of Amazon Fire devices that were named as recipients."""
    include_chrome_reg_ids: list[str] | Unset = known(ListOf(TEXT), "include_chrome_reg_ids")
    """The registration ids of Chrome apps and extensions that were named as recipients."""
    include_chrome_web_reg_ids: list[str] | Unset = known(
        ListOf(TEXT), "include_chrome_web_reg_ids"
    )
    """The registration ids of web push in Chrome that were named as recipients."""
    include_android_reg_ids: list[str] | Unset = known(ListOf(TEXT), "include_android_reg_ids")
    """The registration ids of Android devices that were named as recipients."""
    include_player_ids: list[str] | None | Unset = known(ListOf(TEXT), "include_player_ids")
    """The players that were named as recipients; older messages only."""
    include_external_user_ids: list[str] | None | Unset = known(
        ListOf(TEXT), "include_external_user_ids"
    )
    """Your own user ids that were named as recipients; older messages only."""
    channel_for_external_user_ids: str | Unset = known(TEXT, "channel_for_external_user_ids")
    """The channel for `include_external_user_ids`; older messages only."""
    filters: list[models.FilterExpression] | None | Unset = known(
        ListOf(ModelOf("FilterExpression")), "filters"
    )
    """The conditions that recipients had to meet."""
    value: int | Unset = known(INTEGER, "value")
    """A figure that belongs to an outcome; usually missing."""
    aggregation: models.OutcomeAggregation | str | Unset = known(
        EnumOf("OutcomeAggregation"), "aggregation"
    )
    """How `value` is counted; usually missing."""
    name: str | None | Unset = known(TEXT, "name")
    """A name for your own use, shown in the dashboard but not to users."""
    is_any_web: bool | None | Unset = known(BOOLEAN, "isAnyWeb")
    """Whether the message goes to all web browsers."""
    external_id: str | None | Unset = known(TEXT, "external_id")
    """The idempotency key under its older name, as it was sent."""
    idempotency_key: str | None | Unset = known(TEXT, "idempotency_key")
    """The UUID that the message was sent with."""
    contents: dict[str, str] | None | Unset = known(MapOf(TEXT), "contents")
    """The message's text by language."""
    headings: dict[str, str] | None | Unset = known(MapOf(TEXT), "headings")
    """The title by language."""
    subtitle: dict[str, str] | None | Unset = known(MapOf(TEXT), "subtitle")
    """The second line under the title by language."""
    data: dict[str, Any] | None | Unset = known(MapOf(ANY), "data")
    """The JSON object that the app was handed."""
    url: str | None | Unset = known(TEXT, "url")
    """The address that a tap opens, in apps and browsers alike."""
    template_id: str | None | Unset = known(TEXT, "template_id")
    """The template that the message was made from."""
    buttons: list[models.Button] | None | Unset = known(ListOf(ModelOf("Button")), "buttons")
    """Action buttons on mobile devices."""
    web_buttons: list[models.WebButton] | None | Unset = known(
        ListOf(ModelOf("WebButton")), "web_buttons"
    )
    """Action buttons of web push."""
    delayed_option: str | None | Unset = known(TEXT, "delayed_option")
    """When each recipient gets it: `immediate`, `timezone` or `last-active`."""
    ttl: int | None | Unset = known(INTEGER, "ttl")
    """For how many seconds delivery is tried to a device that is offline."""
    throttle_rate_per_minute: int | None | Unset = known(INTEGER, "throttle_rate_per_minute")
    """How many messages are sent per minute."""
    email_body: str | Unset = known(TEXT, "email_body")
    """The email's body, as HTML."""
    email_reply_to_address: str | None | Unset = known(TEXT, "email_reply_to_address")
    """Where answers to the email go."""
    include_unsubscribed: bool | None | Unset = known(BOOLEAN, "include_unsubscribed")
    """Whether it also goes to those who unsubscribed from emails."""
    email_bcc: list[str] | None | Unset = known(ListOf(TEXT), "email_bcc")
    """The addresses that get a blind copy of the email."""
    kind: models.NotificationKind | str | None | Unset = known(EnumOf("NotificationKind"), "kind")
    """`warmup` for an email that warms up a sending domain."""
    email_warm_up: models.EmailWarmUp | Unset = known(ModelOf("EmailWarmUp"), "email_warm_up")
    """The state of the warm-up, if `kind` is `warmup`."""
    custom_data: dict[str, Any] | None | Unset = known(MapOf(ANY), "custom_data")
    """The JSON object for the template's placeholders."""
    huawei_badge_set_num: int | None | Unset = known(INTEGER, "huawei_badge_set_num")
    """Huawei: the number to set the app's badge to; it goes before `huawei_badge_add_num`."""
    send_after: datetime | None | Unset = known(UNIX_TIME, "send_after")
    """When it is or was to be sent, in Unix seconds."""
    successful: int | Unset = known(INTEGER, "successful")
    """How many were handed over to the push services without an error."""
    failed: int | Unset = known(INTEGER, "failed")
    """How many could not be sent because the subscription had ended."""
    errored: int | Unset = known(INTEGER, "errored")
    """How many could not be sent because of an error."""
    converted: int | Unset = known(INTEGER, "converted")
    """How many recipients clicked it."""
    received: int | None | Unset = known(INTEGER, "received")
    """How many devices confirmed that they got it; null without confirmed delivery, a paid
    feature."""
    remaining: int | None | Unset = known(INTEGER, "remaining")
    """How many are still to be sent; null while the message is being processed."""
    bcc_sent: int | None | Unset = known(INTEGER, "bcc_sent")
    """How many blind copies of the email were sent."""
    canceled: bool | Unset = known(BOOLEAN, "canceled")
    """Whether it was canceled."""
    queued_at: datetime | Unset = known(UNIX_TIME, "queued_at")
    """When it was created, in Unix seconds."""
    completed_at: datetime | None | Unset = known(UNIX_TIME, "completed_at")
    """When sending ended, in Unix seconds; null before that."""
    outcomes: list[models.OutcomeData] | Unset = known(ListOf(ModelOf("OutcomeData")), "outcomes")
    """What users did after the message; only if outcomes were asked for."""
    platform_delivery_stats: models.PlatformDeliveryData | Unset = known(
        ModelOf("PlatformDeliveryData"), "platform_delivery_stats"
    )
    """The delivery figures by platform."""
    fcap_status: models.FrequencyCapStatus | str | Unset = known(
        EnumOf("FrequencyCapStatus"), "fcap_status"
    )
    """What the app's frequency cap meant for the message."""
    fcap_group_ids: list[str] | Unset = known(ListOf(TEXT), "fcap_group_ids")
    """The ids of the frequency cap's groups that the message counts in."""
    email_click_tracking_disabled: bool | Unset = known(BOOLEAN, "email_click_tracking_disabled")
    """Whether clicks on the email's links are not counted."""
    huawei_group: str | Unset = known(TEXT, "huawei_group")
    """Huawei: messages with the same group are stacked."""
    huawei_group_message: dict[str, Any] | Unset = known(MapOf(ANY), "huawei_group_message")
    """Huawei: the summary line of a stack by language."""
    is_email: bool | Unset = known(BOOLEAN, "isEmail")
    """Whether the message is an email."""
    is_sms: bool | Unset = known(BOOLEAN, "isSMS")
    """Whether the message is an SMS."""
    is_edge: bool | None | Unset = known(BOOLEAN, "isEdge")
    """Whether the message goes to Edge browsers; older replies only."""
    is_wp: bool | None | Unset = known(BOOLEAN, "isWP")
    """Whether the message goes to Windows Phone devices; older replies only."""
    is_alexa: bool | None | Unset = known(BOOLEAN, "isAlexa")
    """Whether the message goes to Alexa devices; older replies only."""
    tags: Any | Unset = known(ANY, "tags")
    """The tag conditions of a message from before filters; usually null."""
    wp_sound: str | None | Unset = known(TEXT, "wp_sound")
    """Windows Phone: the sound that is played; older replies only."""
    amazon_background_data: bool | None | Unset = known(BOOLEAN, "amazon_background_data")
    """Amazon: whether the message wakes the app in the background; older replies only."""
    spoken_text: dict[str, Any] | None | Unset = known(MapOf(ANY), "spoken_text")
    """Alexa: what is said, by language; older replies only."""
    alexa_ssml: str | None | Unset = known(TEXT, "alexa_ssml")
    """Alexa: what is said, as SSML; older replies only."""
    alexa_display_title: str | None | Unset = known(TEXT, "alexa_display_title")
    """Alexa: the title on its screen; older replies only."""
    huawei_msg_type: models.HuaweiMessageType | str | None | Unset = known(
        EnumOf("HuaweiMessageType"), "huawei_msg_type"
    )
    """How Huawei delivers it."""
    web_url: str | None | Unset = known(TEXT, "web_url")
    """The address that a click in a browser opens, if it differs from the apps'."""
    app_url: str | None | Unset = known(TEXT, "app_url")
    """The address that a tap in an app opens, if it differs from the browsers'; may have a
    scheme of your own."""
    ios_attachments: dict[str, Any] | None | Unset = known(MapOf(ANY), "ios_attachments")
    """Media shown with the message on iOS: any id with the address of a picture, sound or video."""
    content_available: bool | None | Unset = known(BOOLEAN, "content_available")
    """iOS: wake the app in the background, even with no text to show."""
    mutable_content: bool | Unset = known(BOOLEAN, "mutable_content")
    """iOS: let the app's service extension change the message before it is shown."""
    target_content_identifier: str | None | Unset = known(TEXT, "target_content_identifier")
    """iOS: which window of the app to bring to the front."""
    big_picture: str | None | Unset = known(TEXT, "big_picture")
    """Android: the large picture, a drawable in the app or an address."""
    huawei_big_picture: str | None | Unset = known(TEXT, "huawei_big_picture")
    """Huawei: the large picture, a drawable in the app or an address."""
    adm_big_picture: str | None | Unset = known(TEXT, "adm_big_picture")
    """Amazon: the large picture, a drawable in the app or an address."""
    chrome_big_picture: str | None | Unset = known(TEXT, "chrome_big_picture")
    """Chrome apps: the large picture, as an address."""
    chrome_web_image: str | None | Unset = known(TEXT, "chrome_web_image")
    """Web push in Chrome: the large picture, as an address."""
    ios_category: str | None | Unset = known(TEXT, "ios_category")
    """iOS: the category, registered by the app, that brings the message's actions."""
    android_channel_id: str | None | Unset = known(TEXT, "android_channel_id")
    """Android: the id of a notification category made in the dashboard (a UUID)."""
    huawei_channel_id: str | None | Unset = known(TEXT, "huawei_channel_id")
    """Huawei: the id of a notification category made in the dashboard (a UUID)."""
    existing_android_channel_id: str | None | Unset = known(TEXT, "existing_android_channel_id")
    """Android: the id of a notification channel that the app itself made."""
    huawei_existing_channel_id: str | None | Unset = known(TEXT, "huawei_existing_channel_id")
    """Huawei: the id of a notification channel that the app itself made."""
    android_background_layout: models.AndroidBackgroundLayout | Unset = known(
        ModelOf("AndroidBackgroundLayout"), "android_background_layout"
    )
    """Android: a background picture and text colors; without effect on newer versions."""
    small_icon: str | None | Unset = known(TEXT, "small_icon")
    """Android: the icon in the status bar, the name of a drawable in the app."""
    huawei_small_icon: str | None | Unset = known(TEXT, "huawei_small_icon")
    """Huawei: the icon in the status bar, a drawable in the app, best with its path, such as
    `/drawable/small_icon`."""
    large_icon: str | None | Unset = known(TEXT, "large_icon")
    """Android: the icon beside the text, a drawable in the app or an address."""
    huawei_large_icon: str | None | Unset = known(TEXT, "huawei_large_icon")
    """Huawei: the icon beside the text, a drawable in the app or an address."""
    adm_small_icon: str | None | Unset = known(TEXT, "adm_small_icon")
    """Amazon: the icon in the status bar, the name of a drawable in the app."""
    adm_large_icon: str | None | Unset = known(TEXT, "adm_large_icon")
    """Amazon: the icon beside the text, a drawable in the app or an address."""
    chrome_web_icon: str | None | Unset = known(TEXT, "chrome_web_icon")
    """Web push in Chrome: the icon, as an address."""
    chrome_web_badge: str | None | Unset = known(TEXT, "chrome_web_badge")
    """Web push in Chrome on Android: the small one-colored icon in the status bar, as an
    address."""
    firefox_icon: str | None | Unset = known(TEXT, "firefox_icon")
    """Web push in Firefox: the icon, as an address."""
    chrome_icon: str | None | Unset = known(TEXT, "chrome_icon")
    """Chrome apps: the icon, as an address."""
    ios_sound: str | None | Unset = known(TEXT, "ios_sound")
    """iOS: the sound file in the app to play; `nil` for silence."""
    android_sound: str | None | Unset = known(TEXT, "android_sound")
    """Android before version 8: the sound resource in the app, without its extension; later
    versions take it from the channel."""
    huawei_sound: str | None | Unset = known(TEXT, "huawei_sound")
    """Huawei: the sound resource in the app, best with its path, such as
    `/res/raw/notification`; without its extension."""
    adm_sound: str | None | Unset = known(TEXT, "adm_sound")
    """Amazon: the sound resource in the app, without its extension."""
    wp_wns_sound: str | None | Unset = known(TEXT, "wp_wns_sound")
    """Windows: the sound file in the app to play."""
    android_led_color: str | None | Unset = known(TEXT, "android_led_color")
    """Android: the color of the notification light, eight hexadecimal digits (alpha, red, green,
    blue)."""
    huawei_led_color: str | None | Unset = known(TEXT, "huawei_led_color")
    """Huawei: the color of the notification light, six hexadecimal digits (red, green, blue),
    such as `0000FF` or `#9900FF`."""
    android_accent_color: str | None | Unset = known(TEXT, "android_accent_color")
    """Android: the color behind the small icon, eight hexadecimal digits (alpha, red, green,
    blue)."""
    huawei_accent_color: str | None | Unset = known(TEXT, "huawei_accent_color")
    """Huawei: the color behind the small icon, six hexadecimal digits (red, green, blue) or
    eight with alpha before them, such as `#9900FF`."""
    android_visibility: int | None | Unset = known(INTEGER, "android_visibility")
    """Android: what the lock screen shows: 1 everything, 0 no content, -1 nothing."""
    huawei_visibility: int | None | Unset = known(INTEGER, "huawei_visibility")
    """Huawei: what the lock screen shows: 1 everything, 0 no content, -1 nothing."""
    ios_badge_type: models.BadgeType | str | None | Unset = known(
        EnumOf("BadgeType"), "ios_badgeType"
    )
    """iOS: how `ios_badgeCount` changes the number on the app's icon."""
    ios_badge_count: int | None | Unset = known(INTEGER, "ios_badgeCount")
    """iOS: the number that the app's badge is set to or raised by, as `ios_badgeType` says;
    negative numbers lower it."""
    collapse_id: str | Unset = known(TEXT, "collapse_id")
    """A newer message with the same id, up to 64 characters, replaces this one on the device."""
    web_push_topic: str | None | Unset = known(TEXT, "web_push_topic")
    """Web push: a newer message with the same topic replaces this one; without a topic, only the
    newest one may be shown."""
    apns_alert: dict[str, Any] | None | Unset = known(MapOf(ANY), "apns_alert")
    """iOS: the `alert` object of Apple's payload, passed on as it is."""
    delivery_time_of_day: str | None | Unset = known(TEXT, "delivery_time_of_day")
    """The local time of day for `delayed_option` `timezone`, such as `9:00AM` or `21:45`."""
    priority: int | None | Unset = known(INTEGER, "priority")
    """The push service's priority: 10 high, 5 normal."""
    apns_push_type_override: str | Unset = known(TEXT, "apns_push_type_override")
    """iOS: `voip` to send it as a VoIP push, for apps with a VoIP certificate."""
    android_group: str | None | Unset = known(TEXT, "android_group")
    """Android: messages with the same group are stacked."""
    android_group_message: str | dict[str, Any] | None | Unset = known(ANY, "android_group_message")
    """Android: the summary line of a stack; `$[notif_count]` stands for the number of messages.
    As text or as a map by language."""
    adm_group: str | None | Unset = known(TEXT, "adm_group")
    """Amazon: messages with the same group are stacked."""
    adm_group_message: dict[str, Any] | None | Unset = known(MapOf(ANY), "adm_group_message")
    """Amazon: the summary line of a stack by language; `$[notif_count]` stands for the number of
    messages."""
    thread_id: str | None | Unset = known(TEXT, "thread_id")
    """iOS: messages with the same id are stacked."""
    summary_arg: str | Unset = known(TEXT, "summary_arg")
    """iOS 12 to 14: what the summary of a stack names as the source, such as a group's name."""
    summary_arg_count: int | Unset = known(INTEGER, "summary_arg_count")
    """iOS 12 to 14: how many items this message adds to the summary of a stack."""
    ios_relevance_score: float | None | Unset = known(NUMBER, "ios_relevance_score")
    """iOS: from 0 to 1, how prominent the message is in a notification summary."""
    ios_interruption_level: models.InterruptionLevel | str | None | Unset = known(
        EnumOf("InterruptionLevel"), "ios_interruption_level"
    )
    """iOS: how much the message may disturb."""
    email_from_name: str | None | Unset = known(TEXT, "email_from_name")
    """The sender's name in the email; the dashboard's setting if not given."""
    email_from_address: str | None | Unset = known(TEXT, "email_from_address")
    """The sender's address of the email; the dashboard's setting if not given."""
    disable_email_click_tracking: bool | None | Unset = known(
        BOOLEAN, "disable_email_click_tracking"
    )
    """True to leave links as they are, so that clicks on them are not counted."""
    email_sender_domain: str | None | Unset = known(TEXT, "email_sender_domain")
    """The domain to send the email from, one of those set up for the app."""
    sms_from: str | None | Unset = known(TEXT, "sms_from")
    """The sender of the SMS: best the id of a messaging service (`MG…`), which is needed where
    people unsubscribe from each sender by itself, or a phone number with country code (E.164)
    of your provider's account; the dashboard's setting if not given."""
    huawei_badge_class: str | None | Unset = known(TEXT, "huawei_badge_class")
    """Huawei: the full name of the app's entry activity, needed to change its badge."""
    huawei_category: models.HuaweiCategory | str | None | Unset = known(
        EnumOf("HuaweiCategory"), "huawei_category"
    )
    """Huawei: the category, which decides how prominently the message is shown."""
    huawei_bi_tag: str | None | Unset = known(TEXT, "huawei_bi_tag")
    """Huawei: a tag by which delivery receipts of several messages are put together."""
    global_image: str | None | Unset = known(TEXT, "global_image")
    """One picture for all push platforms, as an address."""
    email_subject: str | None | Unset = known(TEXT, "email_subject")
    """The email's subject line."""
    email_preheader: str | None | Unset = known(TEXT, "email_preheader")
    """The short text that inboxes show after the subject."""
    is_ios: bool | None | Unset = known(BOOLEAN, "isIos")
    """Whether the message goes to iOS devices."""
    is_android: bool | None | Unset = known(BOOLEAN, "isAndroid")
    """Whether the message goes to Android devices."""
    is_huawei: bool | None | Unset = known(BOOLEAN, "isHuawei")
    """Whether the message goes to Huawei devices."""
    is_chrome_web: bool | None | Unset = known(BOOLEAN, "isChromeWeb")
    """Whether the message goes to Chrome browsers (web push)."""
    is_firefox: bool | None | Unset = known(BOOLEAN, "isFirefox")
    """Whether the message goes to Firefox browsers."""
    is_safari: bool | None | Unset = known(BOOLEAN, "isSafari")
    """Whether the message goes to Safari browsers."""
    is_wp_wns: bool | None | Unset = known(BOOLEAN, "isWP_WNS")
    """Whether the message goes to Windows devices."""
    is_adm: bool | None | Unset = known(BOOLEAN, "isAdm")
    """Whether the message goes to Amazon Fire devices."""
    is_chrome: bool | None | Unset = known(BOOLEAN, "isChrome")
    """Whether the message goes to Chrome apps and extensions."""
    sms_media_urls: list[str] | None | Unset = known(ListOf(TEXT), "sms_media_urls")
    """Addresses of media sent along as MMS."""
    huawei_badge_add_num: int | None | Unset = known(INTEGER, "huawei_badge_add_num")
    """Huawei: the number to add to the app's badge."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            app_id: str | Unset = UNSET,
            id: str | Unset = UNSET,
            included_segments: list[str] | tuple[str, ...] | Unset = UNSET,
            excluded_segments: list[str] | tuple[str, ...] | Unset = UNSET,
            include_subscription_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_aliases: Mapping[str, list[str] | tuple[str, ...]] | Unset = UNSET,
            target_channel: models.TargetChannel | str | Unset = UNSET,
            email_to: list[str] | tuple[str, ...] | Unset = UNSET,
            include_email_tokens: list[str] | tuple[str, ...] | Unset = UNSET,
            include_phone_numbers: list[str] | tuple[str, ...] | Unset = UNSET,
            include_ios_tokens: list[str] | tuple[str, ...] | Unset = UNSET,
            include_wp_wns_uris: list[str] | tuple[str, ...] | Unset = UNSET,
            include_amazon_reg_ids: list[str] | tuple[str, ...] | Unset = UNSET,
            include_chrome_reg_ids: list[str] | tuple[str, ...] | Unset = UNSET,
            include_chrome_web_reg_ids: list[str] | tuple[str, ...] | Unset = UNSET,
            include_android_reg_ids: list[str] | tuple[str, ...] | Unset = UNSET,
            include_player_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_external_user_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            channel_for_external_user_ids: str | Unset = UNSET,
            filters: Sequence[models.FilterExpression | FilterExpressionParams]
            | None
            | Unset = UNSET,
            value: int | Unset = UNSET,
            aggregation: models.OutcomeAggregation | str | Unset = UNSET,
            name: str | None | Unset = UNSET,
            is_any_web: bool | None | Unset = UNSET,
            external_id: str | None | Unset = UNSET,
            idempotency_key: str | None | Unset = UNSET,
            contents: Mapping[str, str] | None | Unset = UNSET,
            headings: Mapping[str, str] | None | Unset = UNSET,
            subtitle: Mapping[str, str] | None | Unset = UNSET,
            data: Mapping[str, Any] | None | Unset = UNSET,
            url: str | None | Unset = UNSET,
            template_id: str | None | Unset = UNSET,
            buttons: Sequence[models.Button | ButtonParams] | None | Unset = UNSET,
            web_buttons: Sequence[models.WebButton | WebButtonParams] | None | Unset = UNSET,
            delayed_option: str | None | Unset = UNSET,
            ttl: int | None | Unset = UNSET,
            throttle_rate_per_minute: int | None | Unset = UNSET,
            email_body: str | Unset = UNSET,
            email_reply_to_address: str | None | Unset = UNSET,
            include_unsubscribed: bool | None | Unset = UNSET,
            email_bcc: list[str] | tuple[str, ...] | None | Unset = UNSET,
            kind: models.NotificationKind | str | None | Unset = UNSET,
            email_warm_up: models.EmailWarmUp | Mapping[str, Any] | Unset = UNSET,
            custom_data: Mapping[str, Any] | None | Unset = UNSET,
            huawei_badge_set_num: int | None | Unset = UNSET,
            send_after: int | datetime | None | Unset = UNSET,
            successful: int | Unset = UNSET,
            failed: int | Unset = UNSET,
            errored: int | Unset = UNSET,
            converted: int | Unset = UNSET,
            received: int | None | Unset = UNSET,
            remaining: int | None | Unset = UNSET,
            bcc_sent: int | None | Unset = UNSET,
            canceled: bool | Unset = UNSET,
            queued_at: int | datetime | Unset = UNSET,
            completed_at: int | datetime | None | Unset = UNSET,
            outcomes: Sequence[models.OutcomeData | Mapping[str, Any]] | Unset = UNSET,
            platform_delivery_stats: models.PlatformDeliveryData
            | Mapping[str, Any]
            | Unset = UNSET,
            fcap_status: models.FrequencyCapStatus | str | Unset = UNSET,
            fcap_group_ids: list[str] | tuple[str, ...] | Unset = UNSET,
            email_click_tracking_disabled: bool | Unset = UNSET,
            huawei_group: str | Unset = UNSET,
            huawei_group_message: Mapping[str, Any] | Unset = UNSET,
            is_email: bool | Unset = UNSET,
            is_sms: bool | Unset = UNSET,
            is_edge: bool | None | Unset = UNSET,
            is_wp: bool | None | Unset = UNSET,
            is_alexa: bool | None | Unset = UNSET,
            tags: Any | Unset = UNSET,
            wp_sound: str | None | Unset = UNSET,
            amazon_background_data: bool | None | Unset = UNSET,
            spoken_text: Mapping[str, Any] | None | Unset = UNSET,
            alexa_ssml: str | None | Unset = UNSET,
            alexa_display_title: str | None | Unset = UNSET,
            huawei_msg_type: models.HuaweiMessageType | str | None | Unset = UNSET,
            web_url: str | None | Unset = UNSET,
            app_url: str | None | Unset = UNSET,
            ios_attachments: Mapping[str, Any] | None | Unset = UNSET,
            content_available: bool | None | Unset = UNSET,
            mutable_content: bool | Unset = UNSET,
            target_content_identifier: str | None | Unset = UNSET,
            big_picture: str | None | Unset = UNSET,
            huawei_big_picture: str | None | Unset = UNSET,
            adm_big_picture: str | None | Unset = UNSET,
            chrome_big_picture: str | None | Unset = UNSET,
            chrome_web_image: str | None | Unset = UNSET,
            ios_category: str | None | Unset = UNSET,
            android_channel_id: str | None | Unset = UNSET,
            huawei_channel_id: str | None | Unset = UNSET,
            existing_android_channel_id: str | None | Unset = UNSET,
            huawei_existing_channel_id: str | None | Unset = UNSET,
            android_background_layout: models.AndroidBackgroundLayout
            | AndroidBackgroundLayoutParams
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
            ios_badge_type: models.BadgeType | str | None | Unset = UNSET,
            ios_badge_count: int | None | Unset = UNSET,
            collapse_id: str | Unset = UNSET,
            web_push_topic: str | None | Unset = UNSET,
            apns_alert: Mapping[str, Any] | None | Unset = UNSET,
            delivery_time_of_day: str | None | Unset = UNSET,
            priority: int | None | Unset = UNSET,
            apns_push_type_override: str | Unset = UNSET,
            android_group: str | None | Unset = UNSET,
            android_group_message: str | Mapping[str, Any] | None | Unset = UNSET,
            adm_group: str | None | Unset = UNSET,
            adm_group_message: Mapping[str, Any] | None | Unset = UNSET,
            thread_id: str | None | Unset = UNSET,
            summary_arg: str | Unset = UNSET,
            summary_arg_count: int | Unset = UNSET,
            ios_relevance_score: float | None | Unset = UNSET,
            ios_interruption_level: models.InterruptionLevel | str | None | Unset = UNSET,
            email_from_name: str | None | Unset = UNSET,
            email_from_address: str | None | Unset = UNSET,
            disable_email_click_tracking: bool | None | Unset = UNSET,
            email_sender_domain: str | None | Unset = UNSET,
            sms_from: str | None | Unset = UNSET,
            huawei_badge_class: str | None | Unset = UNSET,
            huawei_category: models.HuaweiCategory | str | None | Unset = UNSET,
            huawei_bi_tag: str | None | Unset = UNSET,
            global_image: str | None | Unset = UNSET,
            email_subject: str | None | Unset = UNSET,
            email_preheader: str | None | Unset = UNSET,
            is_ios: bool | None | Unset = UNSET,
            is_android: bool | None | Unset = UNSET,
            is_huawei: bool | None | Unset = UNSET,
            is_chrome_web: bool | None | Unset = UNSET,
            is_firefox: bool | None | Unset = UNSET,
            is_safari: bool | None | Unset = UNSET,
            is_wp_wns: bool | None | Unset = UNSET,
            is_adm: bool | None | Unset = UNSET,
            is_chrome: bool | None | Unset = UNSET,
            sms_media_urls: list[str] | tuple[str, ...] | None | Unset = UNSET,
            huawei_badge_add_num: int | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
