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
    TIMESTAMP,
    EnumOf,
    OneOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import (
        AndroidBackgroundLayoutParams,
        ButtonParams,
        EmailWarmUpParams,
        FilterExpressionParams,
        WebButtonParams,
    )


@define
class Notification(Model):
    """A push message, email or SMS to send: its contents, its recipients (by exactly one way of
    targeting) and its settings by platform. Every field is optional; fields for another
    platform than a recipient's have no effect."""

    app_id: str | Unset = known(TEXT, "app_id")
    """The app's id, a UUID."""
    included_segments: list[str] | Unset = known(ListOf(TEXT), "included_segments")
    """Names of the segments to reach; someone in any of them gets the message. Not together with
    filters or named recipients."""
    excluded_segments: list[str] | Unset = known(ListOf(TEXT), "excluded_segments")
    """Names of segments whose members are left out, even if they are in an included one."""
    include_subscription_ids: list[str] | None | Unset = known(
        ListOf(TEXT), "include_subscription_ids"
    )
    """Recipients by subscription id, 20,000 at most."""
    include_aliases: dict[str, list[str]] | None | Unset = known(
        MapOf(ListOf(TEXT)), "include_aliases"
    )
    """Recipients by alias, such as `{"external_id": ["ada", "bob"]}`, 20,000 at most; needs
    `target_channel`."""
    target_channel: models.TargetChannel | str | Unset = known(
        EnumOf("TargetChannel"), "target_channel"
    )
    """The channel that the message goes out on, always one. Needed for recipients by alias, and
    for an SMS to segments or filters: without it that message is a push message."""
    email_to: list[str] | Unset = known(ListOf(TEXT), "email_to")
    """Recipients by email address, for emails only, 20,000 at most."""
    include_email_tokens: list[str] | Unset = known(ListOf(TEXT), "include_email_tokens")
    """The older name of `email_to`: recipients by email address, 20,000 at most."""
    include_phone_numbers: list[str] | Unset = known(ListOf(TEXT), "include_phone_numbers")
    """Recipients by phone number with country code (E.164), for SMS only, 20,000 at most."""
    include_ios_tokens: list[str] | Unset = known(ListOf(TEXT), "include_ios_tokens")
    """Recipients by push tokens of iOS devices. Subscription ids or aliases are the better
    choice; unknown tokens may be added to the app."""
    include_wp_wns_uris: list[str] | Unset = known(ListOf(TEXT), "include_wp_wns_uris")
    """Recipients by channel addresses of Windows devices. Subscription ids or aliases are the
    better choice; unknown tokens may be added to the app."""
    include_amazon_reg_ids: list[str] | Unset = known(ListOf(TEXT), "include_amazon_reg_ids")
    """Recipients by registration ids of Amazon Fire devices. Subscription ids or aliases are the
    better choice; unknown tokens may be added to the app."""
    include_chrome_reg_ids: list[str] | Unset = known(ListOf(TEXT), "include_chrome_reg_ids")
    """Recipients by registration ids of Chrome apps and extensions. Subscription ids or aliases
    are the better choice; unknown tokens may be added to the app."""
    include_chrome_web_reg_ids: list[str] | Unset = known(
        ListOf(TEXT), "include_chrome_web_reg_ids"
    )
    """Recipients by registration ids of web push in Chrome. Subscription ids or aliases are the
    better choice; unknown tokens may be added to the app."""
    include_android_reg_ids: list[str] | Unset = known(ListOf(TEXT), "include_android_reg_ids")
    """Recipients by registration ids of Android devices. Subscription ids or aliases are the
    better choice; unknown tokens may be added to the app."""
    include_player_ids: list[str] | None | Unset = known(ListOf(TEXT), "include_player_ids")
    """Recipients by player id, from the time before subscription ids; use
    `include_subscription_ids` in new code."""
    include_external_user_ids: list[str] | None | Unset = known(
        ListOf(TEXT), "include_external_user_ids"
    )
    """Recipients by your own user ids, from the time before aliases; use `include_aliases` with
    `external_id` in new code."""
    channel_for_external_user_ids: str | Unset = known(TEXT, "channel_for_external_user_ids")
    """The channel for `include_external_user_ids`: `push`, `email` or `sms`; use
    `target_channel` in new code."""
    filters: list[models.FilterExpression] | None | Unset = known(
        ListOf(ModelOf("FilterExpression")), "filters"
    )
    """Conditions that recipients must meet, 1 to 200 entries with operators counted. Two
    conditions with no operator between them must both hold; an operator is never the last."""
    id: str | Unset = known(TEXT, "id", read_only=True)
    """Set by the server. Only in replies."""
    value: int | Unset = known(INTEGER, "value", read_only=True)
    """Set by the server, as part of an outcome's figures. Only in replies."""
    aggregation: models.OutcomeAggregation | str | Unset = known(
        EnumOf("OutcomeAggregation"), "aggregation", read_only=True
    )
    """Set by the server, as part of an outcome's figures. Only in replies."""
    name: str | None | Unset = known(TEXT, "name")
    """A name for your own use, shown in the dashboard but not to users; at most 128 characters."""
    is_ios: bool | None | Unset = known(BOOLEAN, "isIos")
    """True to reach iOS devices. Once any platform is set to true, only those set to true are
    reached."""
    is_android: bool | None | Unset = known(BOOLEAN, "isAndroid")
    """True to reach Android devices. Once any platform is set to true, only those set to true
    are reached."""
    is_huawei: bool | None | Unset = known(BOOLEAN, "isHuawei")
    """True to reach Huawei devices. Once any platform is set to true, only those set to true are
    reached."""
    is_any_web: bool | None | Unset = known(BOOLEAN, "isAnyWeb")
    """True to reach all web browsers. Once any platform is set to true, only those set to true
    are reached."""
    is_chrome_web: bool | None | Unset = known(BOOLEAN, "isChromeWeb")
    """True to reach Chrome browsers (web push). Once any platform is set to true, only those set
    to true are reached."""
    is_firefox: bool | None | Unset = known(BOOLEAN, "isFirefox")
    """True to reach Firefox browsers. Once any platform is set to true, only those set to true
    are reached."""
    is_safari: bool | None | Unset = known(BOOLEAN, "isSafari")
    """True to reach Safari browsers. Once any platform is set to true, only those set to true
    are reached."""
    is_wp_wns: bool | None | Unset = known(BOOLEAN, "isWP_WNS")
    """True to reach Windows devices. Once any platform is set to true, only those set to true
    are reached."""
    is_adm: bool | None | Unset = known(BOOLEAN, "isAdm")
    """True to reach Amazon Fire devices. Once any platform is set to true, only those set to
    true are reached."""
    is_chrome: bool | None | Unset = known(BOOLEAN, "isChrome")
    """True to reach Chrome apps and extensions. Once any platform is set to true, only those set
    to true are reached."""
    is_sms: bool | None | Unset = known(BOOLEAN, "isSms")
    """True to send an SMS, like `target_channel` `sms`."""
    is_email: bool | None | Unset = known(BOOLEAN, "isEmail")
    """True to send an email, like `target_channel` `email`; older bodies have it."""
    external_id: str | None | Unset = known(TEXT, "external_id", once=True)
    """The older name of `idempotency_key`, still accepted. It is not a user's external id and
    targets nobody: beside a segment, the whole segment gets the message."""
    idempotency_key: str | None | Unset = known(TEXT, "idempotency_key", once=True)
    """A UUID that marks this message; for 30 days a repeat with the same key sends nothing
    again, even if the body differs."""
    contents: dict[str, str] | None | Unset = known(MapOf(TEXT), "contents")
    """The message's text by language. `en` is needed, unless a template or a silent push
    (`content_available`) takes its place; not used for emails."""
    headings: dict[str, str] | None | Unset = known(MapOf(TEXT), "headings")
    """The title by language, in the same languages as `contents`. Huawei devices and most
    browsers need one."""
    subtitle: dict[str, str] | None | Unset = known(MapOf(TEXT), "subtitle")
    """A second line under the title by language, in the same languages as `contents`; on iOS
    only."""
    data: dict[str, Any] | None | Unset = known(MapOf(ANY), "data")
    """Any JSON object that the app is handed with the push message, up to 2,048 bytes."""
    url: str | None | Unset = known(TEXT, "url")
    """The address that a tap opens, in apps and browsers alike. Not together with `web_url` or
    `app_url`."""
    template_id: str | None | Unset = known(TEXT, "template_id")
    """The template to fill the message from; what is also given here replaces the template's
    value."""
    buttons: list[models.Button] | None | Unset = known(ListOf(ModelOf("Button")), "buttons")
    """Action buttons on mobile devices, at most 3."""
    web_buttons: list[models.WebButton] | None | Unset = known(
        ListOf(ModelOf("WebButton")), "web_buttons"
    )
    """Action buttons of web push, at most 2."""
    delayed_option: str | None | Unset = known(TEXT, "delayed_option")
    """When each recipient gets it: `timezone` at `delivery_time_of_day` of their own time,
    `last-active` at the hour at which they tend to use the app."""
    ttl: int | None | Unset = known(INTEGER, "ttl")
    """For how many seconds delivery is tried to a device that is offline, 0 to 2,419,200 (28
    days); 259,200 (3 days) if not given."""
    throttle_rate_per_minute: str | int | None | Unset = known(
        OneOf(TEXT, INTEGER), "throttle_rate_per_minute"
    )
    """Push: how many messages to send per minute, for slow delivery, if throttling is on in the
    dashboard; 0 switches the app's own throttling off. As text or as a number."""
    email_body: str | Unset = known(TEXT, "email_body")
    """The email's body, as HTML. It must hold an unsubscribe link, such as `[unsubscribe_url]`."""
    email_reply_to: str | None | Unset = known(TEXT, "email_reply_to")
    """Not a documented field; use `email_reply_to_address`."""
    email_reply_to_address: str | None | Unset = known(TEXT, "email_reply_to_address")
    """Where answers to the email go; the dashboard's setting if not given."""
    include_unsubscribed: bool | None | Unset = known(BOOLEAN, "include_unsubscribed")
    """True to reach also those who unsubscribed from emails, for transactional messages only. If
    it is left out, a template's own setting holds."""
    email_bcc: list[str] | None | Unset = known(ListOf(TEXT), "email_bcc")
    """Up to 5 addresses that get a blind copy of the email."""
    kind: models.NotificationKind | str | None | Unset = known(EnumOf("NotificationKind"), "kind")
    """`warmup` for an email that warms up a sending domain by the plan in `email_warm_up`, which
    it needs and which `send_after` does not go with; otherwise leave it out."""
    email_warm_up: models.EmailWarmUpRequest | Unset = known(
        ModelOf("EmailWarmUpRequest"), "email_warm_up"
    )
    """The plan of the warm-up, if `kind` is `warmup`."""
    sms_media_urls: list[str] | None | Unset = known(ListOf(TEXT), "sms_media_urls")
    """Addresses of media to send along as MMS: up to 10, at most 5 MB."""
    custom_data: dict[str, Any] | None | Unset = known(MapOf(ANY), "custom_data")
    """Any JSON object for the template's placeholders: up to 2,048 bytes for push and SMS,
    10,000 for emails."""
    huawei_badge_add_num: int | None | Unset = known(INTEGER, "huawei_badge_add_num")
    """Huawei: the number to add to the app's badge, 1 to 99."""
    huawei_badge_set_num: int | None | Unset = known(INTEGER, "huawei_badge_set_num")
    """Huawei: the number to set the app's badge to, 0 to 99; it goes before
    `huawei_badge_add_num`."""
    enable_frequency_cap: bool | None | Unset = known(BOOLEAN, "enable_frequency_cap")
    """Push: false sends the message even to those who have reached the app's frequency cap."""
    send_after: datetime | None | Unset = known(TIMESTAMP, "send_after")
    """When to send it, in ISO 8601 with an offset; at once if not given. Replies show it in Unix
    seconds."""
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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            app_id: str | Unset = UNSET,
            included_segments: list[str] | tuple[str, ...] | Unset = UNSET,
            excluded_segments: list[str] | tuple[str, ...] | Unset = UNSET,
            include_subscription_ids: list[str] | tuple[str, ...] | None | Unset = UNSET,
            include_aliases: Mapping[str, list[str] | tuple[str, ...]] | None | Unset = UNSET,
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
            id: str | Unset = UNSET,
            value: int | Unset = UNSET,
            aggregation: models.OutcomeAggregation | str | Unset = UNSET,
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
            is_sms: bool | None | Unset = UNSET,
            is_email: bool | None | Unset = UNSET,
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
            throttle_rate_per_minute: str | int | None | Unset = UNSET,
            email_body: str | Unset = UNSET,
            email_reply_to: str | None | Unset = UNSET,
            email_reply_to_address: str | None | Unset = UNSET,
            include_unsubscribed: bool | None | Unset = UNSET,
            email_bcc: list[str] | tuple[str, ...] | None | Unset = UNSET,
            kind: models.NotificationKind | str | None | Unset = UNSET,
            email_warm_up: models.EmailWarmUpRequest | EmailWarmUpParams | Unset = UNSET,
            sms_media_urls: list[str] | tuple[str, ...] | None | Unset = UNSET,
            custom_data: Mapping[str, Any] | None | Unset = UNSET,
            huawei_badge_add_num: int | None | Unset = UNSET,
            huawei_badge_set_num: int | None | Unset = UNSET,
            enable_frequency_cap: bool | None | Unset = UNSET,
            send_after: datetime | str | None | Unset = UNSET,
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
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
