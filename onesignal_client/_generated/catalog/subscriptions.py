# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="create_subscription",
        group="subscriptions",
        method_name="create",
        method="POST",
        path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/subscriptions",
        summary="Create a subscription",
        description=(
            "Adds a push, email or SMS subscription to the user that an alias leads to. "
            "One with the same type and token that another user has is transferred to "
            "this one."
        ),
        notes=(
            (
                "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
                "and advises against its use in production; today's documentation no longer "
                "calls it so."
            ),
            (
                "A user holds at most 20 subscriptions. One more may be refused with a 409, "
                "or take the place of the one that was used least lately, which then belongs "
                "to a new user; at least 3 email and 3 SMS subscriptions are kept."
            ),
            (
                "A subscription whose type and token another user of the app has is taken "
                "away from that user and given to this one."
            ),
            ("On the free plan, subscriptions without any activity for 18 months are deleted."),
            "Subscriptions for web push cannot be created through the API.",
            (
                "Writes are limited to 1,000 per second and app, and to 1 per second and "
                "user or subscription."
            ),
            ("For a moment after this call, calls about the subscription may still answer 404."),
            "For a moment after its creation a user may still read as 404.",
            (
                "With identity verification switched on, this call takes a JWT of the user "
                "as Bearer token instead of the key."
            ),
            (
                "Writes of the user model and of the player model must not be mixed in one "
                "app, as that can corrupt its data."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="alias_label",
                wire="alias_label",
                kind="text",
                about="The kind of alias, such as `external_id`, `onesignal_id` or a custom label.",
                required=True,
            ),
            Field(
                name="alias_id",
                wire="alias_id",
                kind="text",
                about="The user's id under that alias label.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="subscription",
                wire="subscription",
                kind="object",
                about="The subscription; missing where nothing was created.",
            ),
            Field(
                name="retain_previous_owner",
                wire="retain_previous_owner",
                kind="boolean",
                about=(
                    "Only to create: true keeps a user who loses the last subscription to this "
                    "one; otherwise such a user may be deleted."
                ),
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
        id="update_subscription",
        group="subscriptions",
        method_name="update",
        method="PATCH",
        path="/apps/{app_id}/subscriptions/{subscription_id}",
        summary="Update a subscription",
        description=(
            "Changes the named fields of one subscription. To unsubscribe, send "
            "`enabled` false together with `notification_types` -2; the reply has no "
            "content."
        ),
        notes=(
            (
                "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
                "and advises against its use in production; today's documentation no longer "
                "calls it so."
            ),
            (
                "Writes are limited to 1,000 per second and app, and to 1 per second and "
                "user or subscription."
            ),
            "For a moment after its creation a subscription may still read as 404.",
            (
                "While `enabled` is true, a `notification_types` of zero or less is refused "
                "(`subscription-9`)."
            ),
            (
                "With identity verification switched on, this call takes a JWT of the user "
                "as Bearer token instead of the key."
            ),
            (
                "Writes of the user model and of the player model must not be mixed in one "
                "app, as that can corrupt its data."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="subscription_id",
                wire="subscription_id",
                kind="text",
                about="The subscription's id, a UUID.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="subscription",
                wire="subscription",
                kind="object",
                about="The subscription; missing where nothing was created.",
            ),
            Field(
                name="retain_previous_owner",
                wire="retain_previous_owner",
                kind="boolean",
                about=(
                    "Only to create: true keeps a user who loses the last subscription to this "
                    "one; otherwise such a user may be deleted."
                ),
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
        id="delete_subscription",
        group="subscriptions",
        method_name="delete",
        method="DELETE",
        path="/apps/{app_id}/subscriptions/{subscription_id}",
        summary="Delete a subscription",
        description=(
            "Removes one subscription, so that nothing more is sent to it. The user "
            "stays, and the reply has no content."
        ),
        notes=(
            (
                "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
                "and advises against its use in production; today's documentation no longer "
                "calls it so."
            ),
            (
                "Writes are limited to 1,000 per second and app, and to 1 per second and "
                "user or subscription."
            ),
            (
                "The deletion is asynchronous; the subscription may still be readable for a "
                "while after the reply."
            ),
            (
                "If the app is still installed on the device, its SDK may create a "
                "subscription again."
            ),
            (
                "OneSignal's list of calls that take a JWT as Bearer token, with identity "
                "verification switched on, does not name this one."
            ),
            (
                "Writes of the user model and of the player model must not be mixed in one "
                "app, as that can corrupt its data."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=False,
        destructive=True,
        takes_app_id=True,
        arguments=(
            Field(
                name="subscription_id",
                wire="subscription_id",
                kind="text",
                about="The subscription's id, a UUID.",
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
        id="update_subscription_by_token",
        group="subscriptions",
        method_name="update_by_token",
        method="PATCH",
        path="/apps/{app_id}/subscriptions_by_token/{token_type}/{token}",
        summary="Update a subscription by its token",
        description=(
            "Changes the named fields of the subscription that has this token, such as "
            "an email address, phone number or push token. If several subscriptions "
            "match, nothing changes and the 400 names their ids."
        ),
        notes=(
            (
                "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
                "and advises against its use in production; today's documentation no longer "
                "calls it so."
            ),
            (
                "Writes are limited to 1,000 per second and app, and to 1 per second and "
                "user or subscription."
            ),
            (
                "While `enabled` is true, a `notification_types` of zero or less is refused "
                "(`subscription-9`)."
            ),
            (
                "OneSignal's list of calls that take a JWT as Bearer token, with identity "
                "verification switched on, does not name this one."
            ),
            (
                "Writes of the user model and of the player model must not be mixed in one "
                "app, as that can corrupt its data."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="token_type",
                wire="token_type",
                kind="text",
                about="The type of the subscription; all but `SafariLegacyPush`.",
                required=True,
                choices=(
                    "Email",
                    "SMS",
                    "iOSPush",
                    "AndroidPush",
                    "HuaweiPush",
                    "FireOSPush",
                    "WindowsPush",
                    "macOSPush",
                    "ChromeExtensionPush",
                    "ChromePush",
                    "SafariLegacyPush",
                    "SafariPush",
                    "FirefoxPush",
                ),
            ),
            Field(
                name="token",
                wire="token",
                kind="text",
                about=(
                    "The email address, phone number (E.164, with its `+`) or push token of the "
                    "subscription."
                ),
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="subscription",
                wire="subscription",
                kind="object",
                about="The subscription; missing where nothing was created.",
            ),
            Field(
                name="retain_previous_owner",
                wire="retain_previous_owner",
                kind="boolean",
                about=(
                    "Only to create: true keeps a user who loses the last subscription to this "
                    "one; otherwise such a user may be deleted."
                ),
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
        id="transfer_subscription",
        group="subscriptions",
        method_name="transfer",
        method="PATCH",
        path="/apps/{app_id}/subscriptions/{subscription_id}/owner",
        summary="Transfer a subscription to another user",
        description=(
            "Makes another user the owner of a subscription. The reply names the aliases "
            "of the new owner."
        ),
        notes=(
            (
                "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
                "and advises against its use in production; today's documentation no longer "
                "calls it so."
            ),
            (
                "Writes are limited to 1,000 per second and app, and to 1 per second and "
                "user or subscription."
            ),
            "The new owner, too, holds at most 20 subscriptions.",
            "The new owner is named by exactly one alias, and belongs to the same app.",
            "For a moment after its creation a subscription may still read as 404.",
            (
                "OneSignal's list of calls that take a JWT as Bearer token, with identity "
                "verification switched on, does not name this one."
            ),
            (
                "Writes of the user model and of the player model must not be mixed in one "
                "app, as that can corrupt its data."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="subscription_id",
                wire="subscription_id",
                kind="text",
                about="The subscription's id, a UUID.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="identity",
                wire="identity",
                kind="map",
                about=(
                    "Exactly one alias of the new owner by its label, such as `external_id` or "
                    "`onesignal_id`."
                ),
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
        id="export_subscriptions",
        group="subscriptions",
        method_name="export",
        method="POST",
        path="/players/csv_export",
        summary="Export subscriptions as CSV",
        description=(
            "Starts an export of the app's subscriptions to a GZip-compressed CSV file "
            "and answers with the URL at which it will appear. Each row is a "
            "subscription, with the columns `id`, `identifier`, `session_count`, "
            "`language`, `timezone`, `game_version`, `device_os`, `device_type`, "
            "`device_model`, `ad_id`, `tags`, `last_active`, `playtime`, `amount_spent`, "
            "`created_at`, `invalid_identifier` and `badge_count`, and those of "
            "`extra_fields`."
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
)
