"""The bodies of requests, and what stands in them, as typed dictionaries.

Generated from openapi/onesignal.yaml by `make generate`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Required, TypedDict

from . import models


class AndroidBackgroundLayoutParams(TypedDict, total=False):
    """The background and text colors of a message on older Android versions."""

    image: str
    """The background image: a drawable in the app, or an address."""
    headings_color: str
    """The title's color as eight hexadecimal digits (alpha, red, green, blue)."""
    contents_color: str
    """The text's color as eight hexadecimal digits (alpha, red, green, blue)."""


class AppParams(TypedDict, total=False):
    """An app with its platform settings, both as sent and as returned. Fields described as set
    by OneSignal are ignored in requests; some credentials are accepted but never returned."""

    name: str
    """The name in the dashboard's list of apps, at most 128 characters. Needed to create an app."""
    organization_id: str
    """The organization that owns the app; the organization key must belong to it. Needed to
    create an app. On an update, an empty string puts the app into a new organization."""
    fcm_v1_service_account_json: str
    """Android: the FCM v1 service account file, encoded in Base64. It replaces `gcm_key`."""
    android_gcm_sender_id: str
    """Android: the number of the Google project, also called sender id."""
    gcm_key: str | None
    """Android: the server key of the old Google messaging; newer apps use FCM v1."""
    chrome_web_origin: str | None
    """Web push except Safari: the URL of the website. The other web push settings need it."""
    chrome_web_default_notification_icon: str | None
    """Web push except Safari: the URL of the default icon, best 256x256 and at least 80x80
    pixels."""
    chrome_web_sub_domain: str | None
    """Web push except Safari: the OneSignal subdomain that serves a website without HTTPS."""
    chrome_key: str | None
    """The Google messaging key for Chrome apps and extensions, not for web push."""
    site_name: str | None
    """Web push: the name of the website as visitors see it."""
    apns_env: models.ApnsEnv | str | None
    """iOS: the APNs environment."""
    apns_p12: str
    """iOS: the p12 push certificate, encoded in Base64. Only in requests."""
    apns_p12_password: str
    """iOS: the password of the p12 certificate. Only in requests."""
    apns_p8: str | None
    """iOS: the p8 token key, encoded in Base64. It goes with the key id, the team id and the
    bundle id."""
    apns_key_id: str | None
    """iOS: the id of the p8 key in the Apple developer account."""
    apns_team_id: str | None
    """iOS: the id of the team in the Apple developer account."""
    apns_bundle_id: str | None
    """iOS: the bundle id of the app, for a p8 key."""
    safari_site_origin: str | None
    """Safari: the website's host with `http://` or `https://`."""
    safari_apns_p12: str
    """Safari: the p12 push certificate, encoded in Base64. Only in requests."""
    safari_apns_p12_password: str
    """Safari: the password of the p12 certificate. Only in requests."""
    safari_icon_256_256: str
    """Safari: the URL of a 256x256 PNG icon; the smaller icons are made from it."""
    additional_data_is_root_payload: bool
    """iOS: whether the additional data of a notification goes to the root of the payload instead
    of a part of its own."""


class AppChannelParams(TypedDict, total=False):
    """Whether and where an app can send on one channel."""

    enabled: Required[bool]
    """Whether the channel is set up."""
    platforms: list[str] | tuple[str, ...]
    """The platforms of the channel that are set up."""


class BeginLiveActivityParams(TypedDict, total=False):
    """A device's token for a Live Activity."""

    push_token: Required[str]
    """The activity's push token, from iOS."""
    subscription_id: Required[str]
    """The subscription that shows the activity, a UUID."""


class ButtonParams(TypedDict, total=False):
    """An action button of a push message on a mobile device."""

    id: Required[str]
    """What the app is told when the button is tapped."""
    text: str
    """The button's label."""
    icon: str
    """Android: the button's icon, the name of a drawable in the app."""


class CopyTemplateParams(TypedDict, total=False):
    """The destination of a copied template."""

    target_app_id: Required[str]
    """The app that gets the copy, another one in the same organization."""


class CreateApiKeyParams(TypedDict, total=False):
    """The settings of a new API key."""

    name: str
    """A name by which you will know the key in lists, at most 128 characters."""
    ip_allowlist_mode: models.IpAllowlistMode | str
    """Set it to `explicit` to limit the key to `ip_allowlist`."""
    ip_allowlist: list[str] | tuple[str, ...]
    """The address ranges that may use the key, each in CIDR notation such as `203.0.113.0/24`.
    It counts only in the mode `explicit`."""


class CreateJourneyParams(TypedDict, total=False):
    """A new journey; it starts as a draft."""

    name: Required[str]
    """The journey's name, at most 300 characters."""
    description: str | None
    """A note about the journey, at most 1,024 characters; empty if left out."""
    audience: models.JourneyAudience | JourneyAudienceParams | None
    """Who enters the journey."""
    early_exit: models.JourneyEarlyExit | JourneyEarlyExitParams | None
    """When users leave before the end; null or nothing if they never do."""
    reentry_rules: models.JourneyReentryRules | JourneyReentryRulesParams | None
    """When users may enter again; null or nothing if never."""
    schedule: models.JourneySchedule | JourneyScheduleParams | None
    """When the journey starts and stops; null or nothing for no schedule."""
    nodes: Sequence[models.JourneyNode | JourneyNodeParams]
    """The steps in their order, without `id`; the server assigns the ids."""


class CreateTemplateParams(TypedDict, total=False):
    """A new template. It is for push unless `isEmail` or `isSMS` is true; further properties of
    a message of that channel may be added under their own names."""

    name: Required[str]
    """The template's name in the dashboard, at most 128 characters."""
    app_id: str
    """The app that gets the template."""
    contents: Mapping[str, str]
    """The text of a push or SMS message by language code. `en` is needed; a plain string is
    answered with 422."""
    headings: Mapping[str, str]
    """The title of a push message by language code."""
    subtitle: Mapping[str, str]
    """The subtitle of a push message on iOS by language code."""
    isEmail: bool
    """True makes an email template, which needs `email_subject` and `email_body`."""
    email_subject: str | None
    """The subject of an email."""
    email_body: str | None
    """The body of an email, as HTML."""
    email_bcc: list[str] | tuple[str, ...] | None
    """Addresses that get a blind copy of each email, at most 5. Only OneSignal's own email
    service supports it."""
    isSMS: bool
    """True makes an SMS template, whose text is in `contents`."""
    dynamic_content: Mapping[str, Any] | str | None
    """The data for personalized content, as an object or as a string of JSON."""


class CustomEventParams(TypedDict, total=False):
    """Something that a user did. It needs the user's `external_id` or `onesignal_id`, and may
    not exceed 2,024 bytes."""

    name: Required[str]
    """What happened, in at most 128 characters; journeys look for this name."""
    external_id: str | None
    """The user's id in your own system; either this or `onesignal_id` is needed."""
    onesignal_id: str | None
    """The user's id at OneSignal; either this or `external_id` is needed."""
    timestamp: datetime | str
    """When it happened; now, if left out. A time in the future is set back to now."""
    properties: Mapping[str, Any]
    """Details of the event, for conditions and message texts."""
    payload: Mapping[str, Any]
    """The details of the event under another name. Give only one of the two."""
    idempotency_key: str | None
    """A UUID of this event alone, the same in every attempt to send it: repetitions are dropped,
    on a best-effort basis for about 4 hours."""


class CustomEventsParams(TypedDict, total=False):
    """Events to record in one request of at most 1 MB."""

    events: Required[Sequence[models.CustomEvent | CustomEventParams]]
    """The events, each of at most 2,024 bytes."""


class DuplicateJourneyOverridesParams(TypedDict, total=False):
    """A JSON merge patch for the copy: objects are merged key by key, null clears, arrays
    replace the copied ones. Fields that the server sets, such as `id` or `state`, are
    refused."""

    name: str | None
    """The copy's name, at most 300 characters; the source's name with " (Copy)" if left out."""
    description: str | None
    """The copy's note, at most 1,024 characters; null empties it."""
    audience: models.JourneyAudience | JourneyAudienceParams | None
    """Who enters the copy."""
    early_exit: models.JourneyEarlyExitUpdate | JourneyEarlyExitUpdateParams | None
    """When users leave the copy early; null if never."""
    reentry_rules: models.JourneyReentryRules | JourneyReentryRulesParams | None
    """When users may enter the copy again; null if never."""
    schedule: models.JourneySchedule | JourneyScheduleParams | None
    """When the copy starts and stops; the source's schedule is never copied."""
    nodes: Sequence[models.JourneyNode | JourneyNodeParams] | None
    """All steps of the copy in place of the copied ones, without `id`."""


class DuplicateJourneyParams(TypedDict, total=False):
    """How a copy of a journey shall differ from its source."""

    overrides: models.DuplicateJourneyOverrides | DuplicateJourneyOverridesParams | None
    """Fields to merge into the copy."""


class EmailWarmUpParams(TypedDict, total=False):
    """The plan by which an email is spread over time to warm up a sending domain."""

    stages: Required[Sequence[models.EmailWarmUpStage | EmailWarmUpStageParams]]
    """The stages, in order of time."""
    strategy: models.EmailWarmUpStrategy | str | None
    """Where the stages come from."""


class EmailWarmUpStageParams(TypedDict, total=False):
    """One stage of a warm-up, with the number of emails that may go out in it."""

    start: Required[datetime | str]
    """When the stage begins."""
    end: Required[datetime | str]
    """When the stage ends."""
    quota: Required[int]
    """How many emails may be sent during the stage."""
    acked: bool
    """Whether the stage has been confirmed."""


class EstimateRecipientsParams(TypedDict, total=False):
    """The targeting of a message that is not sent: segments, which everything else narrows.
    Other fields of a message are ignored, and recipients by id, address, phone number, push
    token or platform are not supported."""

    included_segments: Required[list[str] | tuple[str, ...]]
    """Names of the segments to count, at least one; `["All"]` stands for every subscriber."""
    app_id: str
    """The app's id, a UUID."""
    excluded_segments: list[str] | tuple[str, ...]
    """Names of segments whose members do not count."""
    filters: Sequence[models.FilterExpression | FilterExpressionParams] | None
    """Conditions that narrow the segments further."""
    include_aliases: Mapping[str, list[str] | tuple[str, ...]] | None
    """Aliases that narrow the segments further: only these users are counted."""
    target_channel: models.TargetChannel | str
    """The channel to count for."""


class ExportSubscriptionsParams(TypedDict, total=False):
    """What an export of subscriptions should contain."""

    extra_fields: Sequence[models.ExportExtraField | str]
    """Additional columns."""
    last_active_since: str | datetime
    """Leaves out subscriptions that were last active before this time. It is sent as a string of
    Unix seconds, not as a number."""
    segment_name: str
    """Exports only the members of the segment with this name."""
    include_unsubscribed: bool
    """True to export the unsubscribed members of the segment as well. It counts only together
    with `segment_name`, whose export leaves them out otherwise."""


class FilterExpressionParams(TypedDict, total=False):
    """One entry of a list of filters: either a condition (`field` with what belongs to it) or
    just an `operator` between two conditions. Without an operator both conditions must hold."""

    field: str
    """What to compare: `tag`, `last_session`, `first_session`, `session_count`, `session_time`,
    `language`, `app_version`, `location` or `country`; formerly also `amount_spent`,
    `bought_sku`, `device_type` and `email`."""
    key: str
    """The tag's name, if `field` is `tag`."""
    value: str
    """What to compare with, always as text; numbers too. Not needed for `exists` and
    `not_exists`."""
    relation: models.FilterRelation | str
    """How to compare; which relations make sense depends on `field`."""
    hours_ago: str
    """For `last_session` and `first_session`: the hours since then, as text; decimals are
    allowed."""
    radius: str | float
    """For `location`: the circle's radius in metres, as text such as `1000` or as a number."""
    lat: str | float
    """For `location`: the latitude of the circle's center in degrees, as text or as a number."""
    long: str | float
    """For `location`: the longitude of the circle's center in degrees, as text or as a number."""
    operator: models.FilterOperator | str
    """Joins the conditions before and after; such an entry holds nothing else."""


class InboxMarksParams(TypedDict, total=False):
    """The marks of messages in an inbox; what is left out stays as it is."""

    is_read: bool
    """Whether they are read."""
    is_deleted: bool
    """Whether they are deleted; deleted ones no longer appear in the inbox."""
    is_opened: bool
    """Whether they are opened."""


class InboxMessageParams(TypedDict, total=False):
    """A message to the inboxes of an app's users."""

    name: Required[str]
    """A name for your own use, at most 128 characters; users do not see it."""
    subjects: Required[Mapping[str, str]]
    """The subject by language."""
    contents: Mapping[str, str]
    """The text by language; `en` is needed if there is a text."""
    img_url: str
    """The address of a picture that goes with the message."""
    send_after: datetime | str
    """When to send it, in ISO 8601 and UTC; at once if left out."""
    data: str
    """Any text, such as JSON, that the app is handed with the message."""
    custom_data: Mapping[str, Any]
    """Any JSON object for the placeholders in the texts, up to 2,048 bytes."""


class JourneyAudienceParams(TypedDict, total=False):
    """Who enters a journey: with the kind `segment`, members of segments; with `event_trigger`,
    users with a certain custom event."""

    kind: Required[models.JourneyAudienceKind | str]
    """Whether segments or an event let users in; decides which fields apply."""
    included_segment_ids: list[str] | tuple[str, ...]
    """`segment`: the ids of the segments whose users enter."""
    excluded_segment_ids: list[str] | tuple[str, ...]
    """`segment`: the ids of the segments whose users stay out."""
    future_additions_only: bool | None
    """`segment`: true to let in only users who come to match after activation; else the present
    members enter as well."""
    name: str
    """`event_trigger`: the event that lets users in, at most 255 characters."""
    attributes: Sequence[Sequence[models.JourneyEventAttribute | JourneyEventAttributeParams]]
    """`event_trigger`: conditions on the event's properties, as a list that holds a single
    group; all conditions of the group must hold. More groups are refused."""


class JourneyBranchParams(TypedDict, total=False):
    """One way on from a node that divides the journey."""

    id: str
    """The id that the server assigned. Keep it in updates to keep the branch; a 400 answers it
    when creating."""
    condition: models.JourneyCondition | JourneyConditionParams
    """What must hold for a user to go this way."""
    weight: float
    """`split_range`: the percentage of users who go this way; all branches together make 100."""
    nodes: Sequence[models.JourneyNode | JourneyNodeParams]
    """The steps of this branch, after which the ways meet again."""


class JourneyConditionParams(TypedDict, total=False):
    """What decides about a branch; `kind` says which fields apply."""

    kind: Required[models.JourneyConditionKind | str]
    """What is looked at."""
    included_segment_ids: list[str] | tuple[str, ...]
    """`segment_membership`: the ids of the segments that a user must be in."""
    excluded_segment_ids: list[str] | tuple[str, ...]
    """`segment_membership`: the ids of the segments that a user must not be in."""
    action: models.JourneyNotificationAction | str
    """`on_notification_action`: what the user did with the message; which values work depends on
    the channel."""
    sending_node_id: str
    """`on_notification_action`: the id of the node that sent the message."""
    client_node_id: str
    """`on_notification_action`: the sending node's `client_node_id` in place of its id. Only in
    requests."""
    name: str
    """`event_trigger`: the name of the event, at most 255 characters."""
    attributes: Sequence[Sequence[models.JourneyEventAttribute | JourneyEventAttributeParams]]
    """`event_trigger`: conditions on the event's properties, as a list that holds a single
    group; all conditions of the group must hold. More groups are refused."""
    entry_event_match_attributes: Sequence[Mapping[str, Any]] | None
    """`event_trigger`: which properties must agree with those of the event that let the user in;
    only for journeys with such an audience."""


class JourneyEarlyExitParams(TypedDict, total=False):
    """What takes users out of a journey before its end; it needs at least one rule."""

    rules: models.JourneyEarlyExitRules | JourneyEarlyExitRulesParams
    """The rules, any of which is enough."""
    tag_on_early_exit: Mapping[str, str]
    """Tags that a user gets when leaving early."""


class JourneyEarlyExitRulesParams(TypedDict, total=False):
    """The cases in which users leave early; in an update, null removes a single rule."""

    on_segment: models.JourneyEarlyExitRulesOnSegment | JourneyEarlyExitRulesOnSegmentParams
    """Leave on joining one of these segments."""
    when_not_in_audience: bool | None
    """Leave when no longer part of the journey's audience; false if left out."""
    on_session: bool | None
    """Leave when a new session of the app begins; false if left out."""
    on_event: models.JourneyEarlyExitRulesOnEvent | JourneyEarlyExitRulesOnEventParams
    """Leave on this custom event."""


class JourneyEarlyExitRulesOnEventParams(TypedDict, total=False):
    """A custom event that ends a user's journey."""

    name: Required[str]
    """The name of the event, at most 255 characters."""


class JourneyEarlyExitRulesOnSegmentParams(TypedDict, total=False):
    """Segments that end a user's journey."""

    included_segment_ids: list[str] | tuple[str, ...]
    """The ids of the segments whose members leave."""


class JourneyEarlyExitUpdateParams(TypedDict, total=False):
    """A change to what takes users out of a journey before its end."""

    rules: models.JourneyEarlyExitRules | JourneyEarlyExitRulesParams
    """The rules, any of which is enough; null removes a single one."""
    tag_on_early_exit: Mapping[str, str | None]
    """Tags that a user gets when leaving early; null drops an entry."""


class JourneyEventAttributeParams(TypedDict, total=False):
    """One condition on a property of an event."""

    key: Required[str]
    """The name of the event's property."""
    operator: Required[models.JourneyEventOperator | str]
    """How the property is compared."""
    value: str
    """What to compare with; not needed for `exists` and `not_exists`."""


class JourneyNodeParams(TypedDict, total=False):
    """One step of a journey. `kind` says what it does and which fields apply; nodes that divide
    the way hold further nodes in their branches."""

    kind: Required[models.JourneyNodeKind | str]
    """What the node does; it stays the same for the life of the node."""
    duration_seconds: int | None
    """`wait`: how long to hold a user, 60 to 31,556,952 seconds (one year)."""
    use_user_time_zone: bool | None
    """`time_window`: true to follow each user's own time zone where it is known."""
    user_ttl_seconds: int | None
    """`send_iam`: how many seconds the in-app message stays available to a user."""
    id: str
    """The id that the server assigned. Keep it in updates so that users stay on the node; a 400
    answers it when creating."""
    client_node_id: str
    """A name of your own for the node, unique within the journey, by which other parts of the
    same request can refer to it."""
    annotation: str
    """A label of at most 1,024 characters, without any effect."""
    relative_to: models.JourneyRelativeTo | str
    """`time_window`: what decides when users may go on."""
    windows: Sequence[models.JourneyTimeWindow | JourneyTimeWindowParams]
    """`time_window`: when users may go on; needed with `schedule_in_timezone`, left out with
    `last_active_time`."""
    time_zone: str
    """`time_window`: the IANA zone for users whose own zone is unknown."""
    template_id: str
    """`send_push`, `send_email`, `send_sms`: the id of the template to send."""
    iam_id: str
    """`send_iam`: the id of the in-app message to show."""
    webhook_id: str
    """`send_webhook`: the id of the webhook to call."""
    assignments: Mapping[str, str]
    """`tag`: the tags to set, keys up to 255 and values up to 1,024 characters; an empty value
    removes the tag."""
    randomize_on_entry: bool | None
    """`split_range`: true to assign every arriving user to a branch at random; false if left
    out."""
    branches: Sequence[models.JourneyBranch | JourneyBranchParams]
    """The ways on: 2 to 25 for `split_range`, with weights that make 100; exactly 2 for
    `yes_no`; 1 to 25 with a condition for `wait_until`."""
    expiration: models.JourneyWaitUntilExpiration | JourneyWaitUntilExpirationParams
    """`wait_until`: when waiting ends anyway; null to wait without end."""


class JourneyReentryRulesParams(TypedDict, total=False):
    """How soon a user may enter the same journey again."""

    duration_seconds: int | None
    """The least number of seconds between two entries, 600 (ten minutes) or more."""


class JourneyScheduleParams(TypedDict, total=False):
    """When a journey starts and stops by itself."""

    start_at: datetime | str | None
    """When to start, in UTC and at least 5 minutes ahead."""
    stop_at: datetime | str | None
    """When to stop, in UTC, in the future and after `start_at`."""


class JourneyTimePointParams(TypedDict, total=False):
    """A time of day, as the start or end of a window."""

    hour: int
    """The hour, 0 to 23."""
    minute: int
    """The minute, 0 to 59; 0 if left out."""


class JourneyTimeWindowParams(TypedDict, total=False):
    """A span of the day in which users may go on, at least 15 minutes long."""

    start: models.JourneyTimePoint | JourneyTimePointParams | None
    """When the window opens."""
    end: models.JourneyTimePoint | JourneyTimePointParams | None
    """When the window closes."""
    day_of_week: int
    """The weekday, from 1 for Monday to 7; left out for every day."""


class JourneyWaitUntilExpirationParams(TypedDict, total=False):
    """What ends a wait whose condition never comes true."""

    duration_seconds: int | None
    """How long to wait at most, 60 to 31,556,952 seconds (one year)."""
    exits: bool | None
    """True to take the user out of the journey then, false to let the user go on."""


class NotificationParams(TypedDict, total=False):
    """A push message, email or SMS to send: its contents, its recipients (by exactly one way of
    targeting) and its settings by platform. Every field is optional; fields for another
    platform than a recipient's have no effect."""

    app_id: str
    """The app's id, a UUID."""
    included_segments: list[str] | tuple[str, ...]
    """Names of the segments to reach; someone in any of them gets the message. Not together with
    filters or named recipients."""
    excluded_segments: list[str] | tuple[str, ...]
    """Names of segments whose members are left out, even if they are in an included one."""
    include_subscription_ids: list[str] | tuple[str, ...] | None
    """Recipients by subscription id, 20,000 at most."""
    include_aliases: Mapping[str, list[str] | tuple[str, ...]] | None
    """Recipients by alias, such as `{"external_id": ["ada", "bob"]}`, 20,000 at most; needs
    `target_channel`."""
    target_channel: models.TargetChannel | str
    """The channel that the message goes out on, always one. Needed for recipients by alias, and
    for an SMS to segments or filters: without it that message is a push message."""
    email_to: list[str] | tuple[str, ...]
    """Recipients by email address, for emails only, 20,000 at most."""
    include_email_tokens: list[str] | tuple[str, ...]
    """The older name of `email_to`: recipients by email address, 20,000 at most."""
    include_phone_numbers: list[str] | tuple[str, ...]
    """Recipients by phone number with country code (E.164), for SMS only, 20,000 at most."""
    include_ios_tokens: list[str] | tuple[str, ...]
    """Recipients by push tokens of iOS devices. Subscription ids or aliases are the better
    choice; unknown tokens may be added to the app."""
    include_wp_wns_uris: list[str] | tuple[str, ...]
    """Recipients by channel addresses of Windows devices. Subscription ids or aliases are the
    better choice; unknown tokens may be added to the app."""
    include_amazon_reg_ids: list[str] | tuple[str, ...]
    """Recipients by registration ids of Amazon Fire devices. Subscription ids or aliases are the
    better choice; unknown tokens may be added to the app."""
    include_chrome_reg_ids: list[str] | tuple[str, ...]
    """Recipients by registration ids of Chrome apps and extensions. Subscription ids or aliases
    are the better choice; unknown tokens may be added to the app."""
    include_chrome_web_reg_ids: list[str] | tuple[str, ...]
    """Recipients by registration ids of web push in Chrome. Subscription ids or aliases are the
    better choice; unknown tokens may be added to the app."""
    include_android_reg_ids: list[str] | tuple[str, ...]
    """Recipients by registration ids of Android devices. Subscription ids or aliases are the
    better choice; unknown tokens may be added to the app."""
    include_player_ids: list[str] | tuple[str, ...] | None
    """Recipients by player id, from the time before subscription ids; use
    `include_subscription_ids` in new code."""
    include_external_user_ids: list[str] | tuple[str, ...] | None
    """Recipients by your own user ids, from the time before aliases; use `include_aliases` with
    `external_id` in new code."""
    channel_for_external_user_ids: str
    """The channel for `include_external_user_ids`: `push`, `email` or `sms`; use
    `target_channel` in new code."""
    filters: Sequence[models.FilterExpression | FilterExpressionParams] | None
    """Conditions that recipients must meet, 1 to 200 entries with operators counted. Two
    conditions with no operator between them must both hold; an operator is never the last."""
    name: str | None
    """A name for your own use, shown in the dashboard but not to users; at most 128 characters."""
    isIos: bool | None
    """True to reach iOS devices. Once any platform is set to true, only those set to true are
    reached."""
    isAndroid: bool | None
    """True to reach Android devices. Once any platform is set to true, only those set to true
    are reached."""
    isHuawei: bool | None
    """True to reach Huawei devices. Once any platform is set to true, only those set to true are
    reached."""
    isAnyWeb: bool | None
    """True to reach all web browsers. Once any platform is set to true, only those set to true
    are reached."""
    isChromeWeb: bool | None
    """True to reach Chrome browsers (web push). Once any platform is set to true, only those set
    to true are reached."""
    isFirefox: bool | None
    """True to reach Firefox browsers. Once any platform is set to true, only those set to true
    are reached."""
    isSafari: bool | None
    """True to reach Safari browsers. Once any platform is set to true, only those set to true
    are reached."""
    isWP_WNS: bool | None
    """True to reach Windows devices. Once any platform is set to true, only those set to true
    are reached."""
    isAdm: bool | None
    """True to reach Amazon Fire devices. Once any platform is set to true, only those set to
    true are reached."""
    isChrome: bool | None
    """True to reach Chrome apps and extensions. Once any platform is set to true, only those set
    to true are reached."""
    isSms: bool | None
    """True to send an SMS, like `target_channel` `sms`."""
    isEmail: bool | None
    """True to send an email, like `target_channel` `email`; older bodies have it."""
    external_id: str | None
    """The older name of `idempotency_key`, still accepted. It is not a user's external id and
    targets nobody: beside a segment, the whole segment gets the message."""
    idempotency_key: str | None
    """A UUID that marks this message; for 30 days a repeat with the same key sends nothing
    again, even if the body differs."""
    contents: Mapping[str, str] | None
    """The message's text by language. `en` is needed, unless a template or a silent push
    (`content_available`) takes its place; not used for emails."""
    headings: Mapping[str, str] | None
    """The title by language, in the same languages as `contents`. Huawei devices and most
    browsers need one."""
    subtitle: Mapping[str, str] | None
    """A second line under the title by language, in the same languages as `contents`; on iOS
    only."""
    data: Mapping[str, Any] | None
    """Any JSON object that the app is handed with the push message, up to 2,048 bytes."""
    url: str | None
    """The address that a tap opens, in apps and browsers alike. Not together with `web_url` or
    `app_url`."""
    template_id: str | None
    """The template to fill the message from; what is also given here replaces the template's
    value."""
    buttons: Sequence[models.Button | ButtonParams] | None
    """Action buttons on mobile devices, at most 3."""
    web_buttons: Sequence[models.WebButton | WebButtonParams] | None
    """Action buttons of web push, at most 2."""
    delayed_option: str | None
    """When each recipient gets it: `timezone` at `delivery_time_of_day` of their own time,
    `last-active` at the hour at which they tend to use the app."""
    ttl: int | None
    """For how many seconds delivery is tried to a device that is offline, 0 to 2,419,200 (28
    days); 259,200 (3 days) if not given."""
    throttle_rate_per_minute: str | int | None
    """Push: how many messages to send per minute, for slow delivery, if throttling is on in the
    dashboard; 0 switches the app's own throttling off. As text or as a number."""
    email_body: str
    """The email's body, as HTML. It must hold an unsubscribe link, such as `[unsubscribe_url]`."""
    email_reply_to: str | None
    """Not a documented field; use `email_reply_to_address`."""
    email_reply_to_address: str | None
    """Where answers to the email go; the dashboard's setting if not given."""
    include_unsubscribed: bool | None
    """True to reach also those who unsubscribed from emails, for transactional messages only. If
    it is left out, a template's own setting holds."""
    email_bcc: list[str] | tuple[str, ...] | None
    """Up to 5 addresses that get a blind copy of the email."""
    kind: models.NotificationKind | str | None
    """`warmup` for an email that warms up a sending domain by the plan in `email_warm_up`, which
    it needs and which `send_after` does not go with; otherwise leave it out."""
    email_warm_up: models.EmailWarmUpRequest | EmailWarmUpParams
    """The plan of the warm-up, if `kind` is `warmup`."""
    sms_media_urls: list[str] | tuple[str, ...] | None
    """Addresses of media to send along as MMS: up to 10, at most 5 MB."""
    custom_data: Mapping[str, Any] | None
    """Any JSON object for the template's placeholders: up to 2,048 bytes for push and SMS,
    10,000 for emails."""
    huawei_badge_add_num: int | None
    """Huawei: the number to add to the app's badge, 1 to 99."""
    huawei_badge_set_num: int | None
    """Huawei: the number to set the app's badge to, 0 to 99; it goes before
    `huawei_badge_add_num`."""
    enable_frequency_cap: bool | None
    """Push: false sends the message even to those who have reached the app's frequency cap."""
    send_after: datetime | str | None
    """When to send it, in ISO 8601 with an offset; at once if not given. Replies show it in Unix
    seconds."""
    huawei_msg_type: models.HuaweiMessageType | str | None
    """How Huawei delivers it."""
    web_url: str | None
    """The address that a click in a browser opens, if it differs from the apps'."""
    app_url: str | None
    """The address that a tap in an app opens, if it differs from the browsers'; may have a
    scheme of your own."""
    ios_attachments: Mapping[str, Any] | None
    """Media shown with the message on iOS: any id with the address of a picture, sound or video."""
    content_available: bool | None
    """iOS: wake the app in the background, even with no text to show."""
    mutable_content: bool
    """iOS: let the app's service extension change the message before it is shown."""
    target_content_identifier: str | None
    """iOS: which window of the app to bring to the front."""
    big_picture: str | None
    """Android: the large picture, a drawable in the app or an address."""
    huawei_big_picture: str | None
    """Huawei: the large picture, a drawable in the app or an address."""
    adm_big_picture: str | None
    """Amazon: the large picture, a drawable in the app or an address."""
    chrome_big_picture: str | None
    """Chrome apps: the large picture, as an address."""
    chrome_web_image: str | None
    """Web push in Chrome: the large picture, as an address."""
    ios_category: str | None
    """iOS: the category, registered by the app, that brings the message's actions."""
    android_channel_id: str | None
    """Android: the id of a notification category made in the dashboard (a UUID)."""
    huawei_channel_id: str | None
    """Huawei: the id of a notification category made in the dashboard (a UUID)."""
    existing_android_channel_id: str | None
    """Android: the id of a notification channel that the app itself made."""
    huawei_existing_channel_id: str | None
    """Huawei: the id of a notification channel that the app itself made."""
    android_background_layout: models.AndroidBackgroundLayout | AndroidBackgroundLayoutParams
    """Android: a background picture and text colors; without effect on newer versions."""
    small_icon: str | None
    """Android: the icon in the status bar, the name of a drawable in the app."""
    huawei_small_icon: str | None
    """Huawei: the icon in the status bar, a drawable in the app, best with its path, such as
    `/drawable/small_icon`."""
    large_icon: str | None
    """Android: the icon beside the text, a drawable in the app or an address."""
    huawei_large_icon: str | None
    """Huawei: the icon beside the text, a drawable in the app or an address."""
    adm_small_icon: str | None
    """Amazon: the icon in the status bar, the name of a drawable in the app."""
    adm_large_icon: str | None
    """Amazon: the icon beside the text, a drawable in the app or an address."""
    chrome_web_icon: str | None
    """Web push in Chrome: the icon, as an address."""
    chrome_web_badge: str | None
    """Web push in Chrome on Android: the small one-colored icon in the status bar, as an
    address."""
    firefox_icon: str | None
    """Web push in Firefox: the icon, as an address."""
    chrome_icon: str | None
    """Chrome apps: the icon, as an address."""
    ios_sound: str | None
    """iOS: the sound file in the app to play; `nil` for silence."""
    android_sound: str | None
    """Android before version 8: the sound resource in the app, without its extension; later
    versions take it from the channel."""
    huawei_sound: str | None
    """Huawei: the sound resource in the app, best with its path, such as
    `/res/raw/notification`; without its extension."""
    adm_sound: str | None
    """Amazon: the sound resource in the app, without its extension."""
    wp_wns_sound: str | None
    """Windows: the sound file in the app to play."""
    android_led_color: str | None
    """Android: the color of the notification light, eight hexadecimal digits (alpha, red, green,
    blue)."""
    huawei_led_color: str | None
    """Huawei: the color of the notification light, six hexadecimal digits (red, green, blue),
    such as `0000FF` or `#9900FF`."""
    android_accent_color: str | None
    """Android: the color behind the small icon, eight hexadecimal digits (alpha, red, green,
    blue)."""
    huawei_accent_color: str | None
    """Huawei: the color behind the small icon, six hexadecimal digits (red, green, blue) or
    eight with alpha before them, such as `#9900FF`."""
    android_visibility: int | None
    """Android: what the lock screen shows: 1 everything, 0 no content, -1 nothing."""
    huawei_visibility: int | None
    """Huawei: what the lock screen shows: 1 everything, 0 no content, -1 nothing."""
    ios_badgeType: models.BadgeType | str | None
    """iOS: how `ios_badgeCount` changes the number on the app's icon."""
    ios_badgeCount: int | None
    """iOS: the number that the app's badge is set to or raised by, as `ios_badgeType` says;
    negative numbers lower it."""
    collapse_id: str
    """A newer message with the same id, up to 64 characters, replaces this one on the device."""
    web_push_topic: str | None
    """Web push: a newer message with the same topic replaces this one; without a topic, only the
    newest one may be shown."""
    apns_alert: Mapping[str, Any] | None
    """iOS: the `alert` object of Apple's payload, passed on as it is."""
    delivery_time_of_day: str | None
    """The local time of day for `delayed_option` `timezone`, such as `9:00AM` or `21:45`."""
    priority: int | None
    """The push service's priority: 10 high, 5 normal."""
    apns_push_type_override: str
    """iOS: `voip` to send it as a VoIP push, for apps with a VoIP certificate."""
    android_group: str | None
    """Android: messages with the same group are stacked."""
    android_group_message: str | Mapping[str, Any] | None
    """Android: the summary line of a stack; `$[notif_count]` stands for the number of messages.
    As text or as a map by language."""
    adm_group: str | None
    """Amazon: messages with the same group are stacked."""
    adm_group_message: Mapping[str, Any] | None
    """Amazon: the summary line of a stack by language; `$[notif_count]` stands for the number of
    messages."""
    thread_id: str | None
    """iOS: messages with the same id are stacked."""
    summary_arg: str
    """iOS 12 to 14: what the summary of a stack names as the source, such as a group's name."""
    summary_arg_count: int
    """iOS 12 to 14: how many items this message adds to the summary of a stack."""
    ios_relevance_score: float | None
    """iOS: from 0 to 1, how prominent the message is in a notification summary."""
    ios_interruption_level: models.InterruptionLevel | str | None
    """iOS: how much the message may disturb."""
    email_from_name: str | None
    """The sender's name in the email; the dashboard's setting if not given."""
    email_from_address: str | None
    """The sender's address of the email; the dashboard's setting if not given."""
    disable_email_click_tracking: bool | None
    """True to leave links as they are, so that clicks on them are not counted."""
    email_sender_domain: str | None
    """The domain to send the email from, one of those set up for the app."""
    sms_from: str | None
    """The sender of the SMS: best the id of a messaging service (`MG…`), which is needed where
    people unsubscribe from each sender by itself, or a phone number with country code (E.164)
    of your provider's account; the dashboard's setting if not given."""
    huawei_badge_class: str | None
    """Huawei: the full name of the app's entry activity, needed to change its badge."""
    huawei_category: models.HuaweiCategory | str | None
    """Huawei: the category, which decides how prominently the message is shown."""
    huawei_bi_tag: str | None
    """Huawei: a tag by which delivery receipts of several messages are put together."""
    global_image: str | None
    """One picture for all push platforms, as an address."""
    email_subject: str | None
    """The email's subject line."""
    email_preheader: str | None
    """The short text that inboxes show after the subject."""


class NotificationHistoryParams(TypedDict, total=False):
    """Which events of a message to export."""

    events: Required[models.NotificationHistoryEvent | str]
    """Which recipients to list, always one kind."""
    email: str
    """An email address that the report is sent to; with it, polling is not needed."""
    app_id: str
    """The app's id, a UUID."""


class PlayerParams(TypedDict, total=False):
    """A device in the old player model, as sent to register it."""

    device_type: Required[int]
    """The platform: 0 iOS, 1 Android, 2 Amazon, 3 Windows Phone, 4 Chrome extension, 5 Chrome, 6
    Windows, 7 Safari (the older kind), 8 Firefox, 9 macOS, 10 Alexa, 11 email, 13 Huawei, 14
    SMS, 17 Safari."""
    external_user_id: str | None
    """The id that the app itself gave the person."""
    tags: Mapping[str, Any] | None
    """The player's tags. Values should be strings; an empty string deletes the tag."""
    notification_types: int
    """1 for subscribed; zero or a negative number, such as -2, for unsubscribed."""
    app_id: str
    """The app's id, a UUID."""
    external_user_id_auth_hash: str
    """The HMAC-SHA256 of the external user id, keyed with the app's REST API key, as hexadecimal
    digits. Needed only with identity verification on."""
    email_auth_hash: str
    """The HMAC-SHA256 of the email address, keyed with the app's REST API key, as hexadecimal
    digits. Needed only with identity verification on and `device_type` 11 (email)."""
    identifier_auth_hash: str
    """The HMAC-SHA256 of the email address or phone number in `identifier`, keyed with the app's
    REST API key, as hexadecimal digits. Needed only with identity verification on."""
    identifier: str | None
    """The push token, email address or phone number (E.164)."""
    language: str
    """The language as a two-letter ISO 639-1 code, such as `en`."""
    game_version: str | None
    """The version of the app."""
    device_model: str | None
    """The make and model of the device, such as `iPhone12,1`."""
    device_os: str | None
    """The version of the operating system or browser."""
    sdk: str | None
    """The version of the OneSignal SDK in the app."""
    long: float
    """The longitude of the device, in degrees."""
    lat: float
    """The latitude of the device, in degrees."""
    country: str
    """The country as a two-letter ISO 3166-1 code, such as `US`."""
    timezone: int | None
    """The distance from UTC in seconds, such as -28800."""
    ad_id: str | None
    """The advertising id of the device."""
    session_count: int
    """How often the app was opened."""
    amount_spent: float
    """How much was spent in the app in total, in US dollars."""
    created_at: int | datetime
    """When the player was registered, in Unix seconds."""
    playtime: int
    """Seconds of use in all sessions."""
    badge_count: int
    """The number on the app's icon (iOS)."""
    last_active: int | datetime
    """When the player was last active, in Unix seconds."""
    test_type: int | None
    """iOS: how the app was built: 0 or null for production, 1 for development, 2 for ad hoc
    distribution."""
    web_auth: str
    """The authentication secret of a web push subscription."""
    web_p256: str
    """The P-256 key of a web push subscription."""


class PropertyDeltasParams(TypedDict, total=False):
    """Amounts that an update adds to what is stored, so each request counts once."""

    session_time: int
    """Seconds of use to add."""
    session_count: int
    """Sessions to add."""
    amount_spent: float
    """Spending to add, in US dollars."""
    purchases: Sequence[models.Purchase | PurchaseParams]
    """Purchases to add."""


class PurchaseParams(TypedDict, total=False):
    """One thing that a user bought."""

    sku: Required[str]
    """The id of the product in its shop."""
    amount: Required[str]
    """What was spent on it, as text such as `1.99`, in the currency of `iso`."""
    iso: Required[str]
    """The currency as a three-letter ISO 4217 code, such as `USD`."""
    count: int
    """How many pieces were bought."""


class SegmentParams(TypedDict, total=False):
    """A segment to be created."""

    name: Required[str]
    """The segment's name in the dashboard and in `included_segments`, at most 128 characters."""
    filters: Required[Sequence[models.FilterExpression | FilterExpressionParams]]
    """The conditions, with `AND` or `OR` entries between them; `AND` binds tighter than `OR`. At
    least one and at most 200 entries, operators included; an operator is never the last."""
    id: str
    """A UUID of your choice for the segment; OneSignal picks one if left out."""
    description: str
    """A note for human readers, at most 255 characters."""


class StartLiveActivityParams(TypedDict, total=False):
    """A Live Activity to start, its first contents and its recipients."""

    activity_id: Required[str]
    """An id of your choice, by which the activity is updated and ended later."""
    event_attributes: Required[Mapping[str, Any]]
    """The activity's fixed data, as its attributes type in the app defines it."""
    event_updates: Required[Mapping[str, Any]]
    """The activity's first changeable data (its content state in the app)."""
    contents: Required[Mapping[str, str]]
    """The text of the message that announces the activity, by language."""
    headings: Required[Mapping[str, str]]
    """The title of the message that announces the activity, by language."""
    name: Required[str]
    """A name for your own use, not shown to users; at most 128 characters."""
    event: models.StartLiveActivityEvent | str
    """Always `start`."""
    ios_sound: str
    """The sound file in the app to play; the system's own sound if left out."""
    idempotency_key: str | None
    """A UUID that marks this start; for 30 days a repeat with the same key does nothing again."""
    include_aliases: Mapping[str, list[str] | tuple[str, ...]] | None
    """Recipients by alias, 20,000 in one request at most; 2,000 are the safe number."""
    include_subscription_ids: list[str] | tuple[str, ...] | None
    """Recipients by subscription id, 20,000 in one request at most; 2,000 are the safe number."""
    included_segments: list[str] | tuple[str, ...] | None
    """Names of the segments whose members get the activity."""
    excluded_segments: list[str] | tuple[str, ...] | None
    """Names of segments whose members are left out."""
    filters: Sequence[models.FilterExpression | FilterExpressionParams] | None
    """Conditions that recipients must meet, instead of segments."""
    stale_date: int | datetime
    """When the activity counts as out of date, in Unix seconds."""
    priority: models.LiveActivityPriority | int
    """Apple's priority: 10 at once, 5 when it suits the device's battery."""
    ios_relevance_score: float | None
    """From 0 to 1: which of several activities is shown first."""


class SubscriptionParams(TypedDict, total=False):
    """One channel on which a user can be reached."""

    type: models.SubscriptionType | str
    """The channel and platform; needed to create a subscription."""
    token: str
    """The email address, the phone number (E.164) or the platform's push token."""
    enabled: bool
    """Whether messages may be sent to it; true if left out. To unsubscribe, send false together
    with `notification_types` -2."""
    notification_types: int
    """Whether and why it is subscribed: 1 subscribed; -2 unsubscribed, the value to send when a
    user wants no more messages; 0 or -99 never subscribed; -10 app removed; -18 never asked;
    -19 asked without an answer; -22 unsubscribed in the dashboard; -31 unsubscribed by the
    API, set by OneSignal; -98 an SMS subscription that waits for its confirmation. Other
    numbers are errors of the SDK. Zero or less is refused while `enabled` is true
    (`subscription-9`)."""
    session_time: int
    """Seconds of use in all sessions."""
    session_count: int
    """How many sessions there were."""
    sdk: str
    """The version of the OneSignal SDK in the app."""
    device_model: str
    """The make and model of the device, such as `iPhone12,1`."""
    device_os: str
    """The version of the operating system, or of the browser for web push."""
    rooted: bool
    """Whether the device is rooted or jailbroken."""
    test_type: int
    """iOS: how the app was built: 0 or null for production, 1 for development, 2 for ad hoc
    distribution."""
    app_version: str
    """The version of the app that is installed."""
    net_type: int
    """The kind of network the device uses, as the number that the SDK reports."""
    carrier: str
    """The mobile operator of the device."""
    web_auth: str
    """The authentication secret of a web push subscription."""
    web_p256: str
    """The P-256 key of a web push subscription."""


class SubscriptionBodyParams(TypedDict, total=False):
    """A subscription in its envelope, as sent to create or change one and as returned by
    creating."""

    subscription: models.Subscription | SubscriptionParams
    """The subscription; missing where nothing was created."""
    retain_previous_owner: bool
    """Only to create: true keeps a user who loses the last subscription to this one; otherwise
    such a user may be deleted."""


class SubscriptionOptionsParams(TypedDict, total=False):
    """What becomes of the users from whom creating a user takes subscriptions."""

    retain_previous_owner: bool
    """True keeps a user who loses the last subscription to this one; otherwise such a user may
    be deleted."""


class TransferSubscriptionParams(TypedDict, total=False):
    """Whom a subscription should belong to."""

    identity: Mapping[str, str]
    """Exactly one alias of the new owner by its label, such as `external_id` or `onesignal_id`."""


class UpdateApiKeyParams(TypedDict, total=False):
    """The settings of an API key that shall change."""

    name: str
    """The new name of the key, at most 128 characters."""
    ip_allowlist_mode: models.IpAllowlistMode | str
    """`explicit` limits the key to `ip_allowlist`; `disabled` lets every address use it."""
    ip_allowlist: list[str] | tuple[str, ...]
    """All the address ranges that may use the key from now on, each in CIDR notation such as
    `203.0.113.0/24`."""


class UpdateJourneyNodeParams(TypedDict, total=False):
    """A JSON merge patch for one node: what is left out stays, null clears, arrays replace the
    stored ones. The node's kind says which fields matter."""

    duration_seconds: int | None
    """`wait`: how long to hold a user, 60 to 31,556,952 seconds (one year)."""
    use_user_time_zone: bool | None
    """`time_window`: true to follow each user's own time zone where it is known."""
    user_ttl_seconds: int | None
    """`send_iam`: how many seconds the in-app message stays available to a user."""
    client_node_id: str | None
    """A name of your own for the node, unique within the journey."""
    annotation: str | None
    """A label of at most 1,024 characters, without any effect."""
    relative_to: models.JourneyRelativeTo | str | None
    """`time_window`: what decides when users may go on."""
    windows: Sequence[models.JourneyTimeWindow | JourneyTimeWindowParams] | None
    """`time_window`: the complete new list of windows."""
    time_zone: str | None
    """`time_window`: the IANA zone for users whose own zone is unknown."""
    template_id: str | None
    """`send_push`, `send_email`, `send_sms`: the id of the template to send."""
    iam_id: str | None
    """`send_iam`: the id of the in-app message to show."""
    webhook_id: str | None
    """`send_webhook`: the id of the webhook to call."""
    assignments: Mapping[str, str | None] | None
    """`tag`: the tags to set, keys up to 255 and values up to 1,024 characters; an empty value
    removes the tag from users, null drops the entry from the node."""
    randomize_on_entry: bool | None
    """`split_range`: true to assign every arriving user to a branch at random."""
    branches: Sequence[models.JourneyBranch | JourneyBranchParams] | None
    """Nodes with branches: the complete new list; branches to be kept come with their `id`."""
    expiration: models.JourneyWaitUntilExpiration | JourneyWaitUntilExpirationParams | None
    """`wait_until`: when waiting ends anyway; null to wait without end."""
    concurrency_key: str | None
    """The key from the last reading of the journey. If the journey has changed since, the update
    is refused with a 409; without the key nothing is checked."""


class UpdateJourneyParams(TypedDict, total=False):
    """A JSON merge patch for a journey: what is left out stays, null clears, arrays replace the
    stored ones."""

    name: str | None
    """A new name, at most 300 characters."""
    description: str | None
    """A new note, at most 1,024 characters; null empties it."""
    audience: models.JourneyAudience | JourneyAudienceParams | None
    """A new audience."""
    early_exit: models.JourneyEarlyExitUpdate | JourneyEarlyExitUpdateParams | None
    """New rules for leaving early; null removes them all."""
    reentry_rules: models.JourneyReentryRules | JourneyReentryRulesParams | None
    """New rules for entering again; null forbids it."""
    schedule: models.JourneySchedule | JourneyScheduleParams | None
    """A new schedule; null removes it."""
    nodes: Sequence[models.JourneyNode | JourneyNodeParams] | None
    """The complete new list of steps. Nodes and branches keep their users only with the `id`
    from a reading; new ones come without it."""
    state: models.JourneyTargetState | str | None
    """The state that the journey shall go to."""
    concurrency_key: str | None
    """The key from the last reading of the journey. If the journey has changed since, the update
    is refused with a 409; without the key nothing is checked."""


class UpdateLiveActivityParams(TypedDict, total=False):
    """New contents for a Live Activity, or its end."""

    event: Required[models.UpdateLiveActivityEvent | str]
    """`update` changes the activity, `end` closes it."""
    event_updates: Required[Mapping[str, Any]]
    """The activity's new changeable data (its content state in the app)."""
    name: Required[str]
    """A name for your own use, not shown to users; at most 128 characters."""
    contents: Mapping[str, str]
    """The text of an alert that comes with the update, by language."""
    headings: Mapping[str, str]
    """The title of an alert that comes with the update, by language."""
    sound: str
    """Ignored by the API; use `ios_sound`."""
    ios_sound: str
    """The sound file in the app to play with the alert; `nil`, or nothing, for silence. It is
    dropped without `headings` in the same request."""
    dismissal_date: int | datetime
    """When an ended activity vanishes, in Unix seconds; only with the event `end`."""
    dismiss_at: int | datetime
    """The older name of `dismissal_date`, in Unix seconds."""
    stale_date: int | datetime
    """When the activity counts as out of date, in Unix seconds."""
    priority: models.LiveActivityPriority | int
    """Apple's priority: 10 at once, 5 when it suits the device's battery."""
    ios_relevance_score: float | None
    """From 0 to 1: which of several activities is shown first."""


class UpdatePlayerParams(TypedDict, total=False):
    """The fields of a player to change; what is not named stays."""

    external_user_id: str | None
    """The id that the app itself gave the person; an empty string takes it away."""
    tags: Mapping[str, Any] | None
    """The tags to set. Values should be strings; an empty string deletes the tag, and others
    stay."""
    notification_types: int
    """1 to subscribe; zero or a negative number, such as -2, to unsubscribe."""
    sms_auth_hash: str
    """The proof of the phone number, where it changes. Needed only with identity verification
    on."""
    app_id: str
    """The app's id, a UUID."""
    external_user_id_auth_hash: str
    """The HMAC-SHA256 of the external user id, keyed with the app's REST API key, as hexadecimal
    digits. Needed only with identity verification on."""
    email_auth_hash: str
    """The HMAC-SHA256 of the email address, keyed with the app's REST API key, as hexadecimal
    digits. Needed only with identity verification on and `device_type` 11 (email)."""
    identifier_auth_hash: str
    """The HMAC-SHA256 of the email address or phone number in `identifier`, keyed with the app's
    REST API key, as hexadecimal digits. Needed only with identity verification on."""
    identifier: str | None
    """The push token, email address or phone number (E.164)."""
    language: str
    """The language as a two-letter ISO 639-1 code, such as `en`."""
    game_version: str | None
    """The version of the app."""
    device_model: str | None
    """The make and model of the device, such as `iPhone12,1`."""
    device_os: str | None
    """The version of the operating system or browser."""
    sdk: str | None
    """The version of the OneSignal SDK in the app."""
    long: float
    """The longitude of the device, in degrees."""
    lat: float
    """The latitude of the device, in degrees."""
    country: str
    """The country as a two-letter ISO 3166-1 code, such as `US`."""
    device_type: int
    """The platform: 0 iOS, 1 Android, 2 Amazon, 3 Windows Phone, 4 Chrome extension, 5 Chrome, 6
    Windows, 7 Safari (the older kind), 8 Firefox, 9 macOS, 10 Alexa, 11 email, 13 Huawei, 14
    SMS, 17 Safari."""
    timezone: int | None
    """The distance from UTC in seconds, such as -28800."""
    ad_id: str | None
    """The advertising id of the device."""
    session_count: int
    """How often the app was opened."""
    amount_spent: float
    """How much was spent in the app in total, in US dollars."""
    created_at: int | datetime
    """When the player was registered, in Unix seconds."""
    playtime: int
    """Seconds of use in all sessions."""
    badge_count: int
    """The number on the app's icon (iOS)."""
    last_active: int | datetime
    """When the player was last active, in Unix seconds."""
    test_type: int | None
    """iOS: how the app was built: 0 or null for production, 1 for development, 2 for ad hoc
    distribution."""
    web_auth: str
    """The authentication secret of a web push subscription."""
    web_p256: str
    """The P-256 key of a web push subscription."""


class UpdatePlayerTagsParams(TypedDict, total=False):
    """Tags for all devices of one person."""

    tags: Mapping[str, Any]
    """The tags to set, at most 100. Values should be strings; an empty string deletes the tag."""


class UpdateSegmentParams(TypedDict, total=False):
    """The changes to a segment. The name is always needed."""

    name: Required[str]
    """The new name, or the present one to keep it. At most 128 characters."""
    description: str
    """A note for human readers, at most 255 characters. An empty string removes it; left out, it
    stays."""
    filters: Sequence[models.FilterExpression | FilterExpressionParams]
    """The conditions that replace all the present ones, at least one and at most 200 entries,
    operators included. Left out, the present ones stay."""


class UpdateTemplateParams(TypedDict, total=False):
    """The changes to a template; what is left out stays. Further properties of a message of the
    same channel may be added under their own names."""

    name: str
    """The new name in the dashboard, at most 128 characters."""
    contents: Mapping[str, str]
    """The new text of a push or SMS message by language code."""
    headings: Mapping[str, str]
    """The new title of a push message by language code."""
    subtitle: Mapping[str, str]
    """The new subtitle of a push message on iOS by language code."""
    isEmail: bool
    """Whether it is an email template."""
    email_subject: str | None
    """The new subject of an email."""
    email_body: str | None
    """The new body of an email, as HTML."""
    email_bcc: list[str] | tuple[str, ...] | None
    """Addresses that get a blind copy of each email from now on, at most 5. Only OneSignal's own
    email service supports it."""
    isSMS: bool
    """Whether it is an SMS template."""
    dynamic_content: Mapping[str, Any] | str | None
    """The new data for personalized content, as an object or as a string of JSON."""


class UpdateUserParams(TypedDict, total=False):
    """A change to a user, as new values, as amounts to add, or both."""

    properties: models.UserProperties | UserPropertiesParams
    """The values to set, at most 100; what is not named stays."""
    refresh_device_metadata: bool
    """True asks for the device data that OneSignal holds of the user to be renewed."""
    deltas: models.PropertyDeltas | PropertyDeltasParams
    """The amounts to add to what is stored."""


class UserParams(TypedDict, total=False):
    """A user with properties, aliases and subscriptions; sent to create one, and returned by
    creating and reading."""

    properties: models.UserProperties | UserPropertiesParams
    """What is known about the user, tags included."""
    identity: Mapping[str, str]
    """The user's aliases by label. In a request they serve to find an existing user; at most 20
    custom ones per user."""
    subscriptions: Sequence[models.Subscription | SubscriptionParams]
    """The channels on which the user can be reached, at most 20."""
    subscription_options: models.SubscriptionOptions | SubscriptionOptionsParams
    """What happens to subscriptions in the request that exist already. Only in requests."""


class UserIdentityParams(TypedDict, total=False):
    """The aliases of a user, as sent to add some and as returned."""

    identity: Mapping[str, str]
    """The aliases by label; at most 20 custom ones per user."""


class UserPropertiesParams(TypedDict, total=False):
    """What is known about a user. A request names only what it sets, at most 100 properties."""

    tags: Mapping[str, Any]
    """The user's tags. Values should be strings, without nesting; an empty string deletes the
    tag. Not allowed as keys are `message`, `notification`, `subscription`, `user`,
    `template`, `app`, `org`, `dynamic_content`, `data_feed`, `journey` and `custom_data`."""
    language: str
    """The user's language as a two-letter ISO 639-1 code in lower case, such as `en`."""
    timezone_id: str
    """The user's time zone by name, such as `Europe/Warsaw`."""
    lat: float
    """The latitude of the last known position, in degrees."""
    long: float
    """The longitude of the last known position, in degrees."""
    country: str
    """The user's country as a two-letter ISO 3166-1 code in upper case, such as `US`."""
    first_active: int | datetime
    """When the user was first active, in Unix seconds."""
    last_active: int | datetime
    """When the user was last active, in Unix seconds."""
    amount_spent: float
    """How much the user has spent in total, in US dollars."""
    purchases: Sequence[models.Purchase | PurchaseParams]
    """What the user bought."""
    test_user_name: str
    """A name that marks the user as a test user; an empty string takes the mark away."""


class WebButtonParams(TypedDict, total=False):
    """An action button of a web push message."""

    id: Required[str]
    """What the site is told when the button is clicked."""
    text: str
    """The button's label."""
    icon: str
    """The address of the button's icon."""
    url: str
    """The page that a click opens."""


__all__ = [
    "AndroidBackgroundLayoutParams",
    "AppParams",
    "AppChannelParams",
    "BeginLiveActivityParams",
    "ButtonParams",
    "CopyTemplateParams",
    "CreateApiKeyParams",
    "CreateJourneyParams",
    "CreateTemplateParams",
    "CustomEventParams",
    "CustomEventsParams",
    "DuplicateJourneyOverridesParams",
    "DuplicateJourneyParams",
    "EmailWarmUpParams",
    "EmailWarmUpStageParams",
    "EstimateRecipientsParams",
    "ExportSubscriptionsParams",
    "FilterExpressionParams",
    "InboxMarksParams",
    "InboxMessageParams",
    "JourneyAudienceParams",
    "JourneyBranchParams",
    "JourneyConditionParams",
    "JourneyEarlyExitParams",
    "JourneyEarlyExitRulesParams",
    "JourneyEarlyExitRulesOnEventParams",
    "JourneyEarlyExitRulesOnSegmentParams",
    "JourneyEarlyExitUpdateParams",
    "JourneyEventAttributeParams",
    "JourneyNodeParams",
    "JourneyReentryRulesParams",
    "JourneyScheduleParams",
    "JourneyTimePointParams",
    "JourneyTimeWindowParams",
    "JourneyWaitUntilExpirationParams",
    "NotificationParams",
    "NotificationHistoryParams",
    "PlayerParams",
    "PropertyDeltasParams",
    "PurchaseParams",
    "SegmentParams",
    "StartLiveActivityParams",
    "SubscriptionParams",
    "SubscriptionBodyParams",
    "SubscriptionOptionsParams",
    "TransferSubscriptionParams",
    "UpdateApiKeyParams",
    "UpdateJourneyNodeParams",
    "UpdateJourneyParams",
    "UpdateLiveActivityParams",
    "UpdatePlayerParams",
    "UpdatePlayerTagsParams",
    "UpdateSegmentParams",
    "UpdateTemplateParams",
    "UpdateUserParams",
    "UserParams",
    "UserIdentityParams",
    "UserPropertiesParams",
    "WebButtonParams",
]
