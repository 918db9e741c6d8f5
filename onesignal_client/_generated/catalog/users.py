# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="create_user",
        group="users",
        method_name="create",
        method="POST",
        path="/apps/{app_id}/users",
        summary="Create a user",
        description=(
            "Creates a user, together with aliases, properties and subscriptions. If an "
            "alias in the body already belongs to someone, that user is found and "
            "updated instead of a second one being made. The reply repeats what was "
            "stored and adds the ids."
        ),
        notes=(
            (
                "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
                "and advises against its use in production; today's documentation no longer "
                "calls it so."
            ),
            (
                "A user holds at most 20 subscriptions and 20 custom aliases. A further "
                "subscription may be refused, or take the place of the one that was used "
                "least lately."
            ),
            (
                "A subscription whose type and token another user of the app has is taken "
                "away from that user and given to this one."
            ),
            (
                "Writes are limited to 1,000 per second and app, and to 1 per second and "
                "user or subscription."
            ),
            "One request may set at most 100 properties, tags included.",
            (
                "Not allowed as tag keys: message, notification, subscription, user, "
                "template, app, org, dynamic_content, data_feed, journey, custom_data."
            ),
            "For a moment after this call, calls about the user may still answer 404.",
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
        arguments=(),
        options=(),
        body=(
            Field(
                name="properties",
                wire="properties",
                kind="object",
                about="What is known about the user, tags included.",
            ),
            Field(
                name="identity",
                wire="identity",
                kind="map",
                about=(
                    "The user's aliases by label. In a request they serve to find an existing "
                    "user; at most 20 custom ones per user."
                ),
            ),
            Field(
                name="subscriptions",
                wire="subscriptions",
                kind="object",
                about="The channels on which the user can be reached, at most 20.",
                many=True,
            ),
            Field(
                name="subscription_options",
                wire="subscription_options",
                kind="object",
                about=(
                    "What happens to subscriptions in the request that exist already. Only in "
                    "requests."
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
        id="fetch_user",
        group="users",
        method_name="get",
        method="GET",
        path="/apps/{app_id}/users/by/{alias_label}/{alias_id}",
        summary="Get a user",
        description=(
            "Reads the user that an alias leads to, with all aliases, properties and subscriptions."
        ),
        notes=(
            (
                "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
                "and advises against its use in production; today's documentation no longer "
                "calls it so."
            ),
            "For a moment after its creation a user may still read as 404.",
            (
                "Reads like this one are limited to one per second and app; after a pause, "
                "up to 10 may come at once."
            ),
            (
                "With identity verification switched on, this call takes a JWT of the user "
                "as Bearer token instead of the key."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=True,
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
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=1,
        iterate=None,
        items=None,
    ),
    Call(
        id="update_user",
        group="users",
        method_name="update",
        method="PATCH",
        path="/apps/{app_id}/users/by/{alias_label}/{alias_id}",
        summary="Update a user",
        description=(
            "Changes the user that an alias leads to. `properties` replaces what it "
            "names and leaves the rest alone (tags are merged, an empty string deletes a "
            "tag); `deltas` adds to what is stored. The change is accepted first and "
            "carried out shortly after."
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
            "One request may change at most 100 properties, tags included.",
            (
                "Not allowed as tag keys: message, notification, subscription, user, "
                "template, app, org, dynamic_content, data_feed, journey, custom_data."
            ),
            (
                "The plan decides how many tags a user may have. At the limit nothing can be "
                "added or changed until a request of its own has deleted tags."
            ),
            "The reply comes before the change is visible everywhere.",
            (
                "Deltas add up, so sending a request a second time counts session times and "
                "purchases twice."
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
        options=(
            Field(
                name="onesignal_subscription_id",
                wire="onesignal-subscription-id",
                kind="text",
                about=(
                    "The id of the subscription that the session or purchase data in `deltas` "
                    "comes from."
                ),
            ),
        ),
        body=(
            Field(
                name="properties",
                wire="properties",
                kind="object",
                about="The values to set, at most 100; what is not named stays.",
            ),
            Field(
                name="refresh_device_metadata",
                wire="refresh_device_metadata",
                kind="boolean",
                about=(
                    "True asks for the device data that OneSignal holds of the user to be renewed."
                ),
            ),
            Field(
                name="deltas",
                wire="deltas",
                kind="object",
                about="The amounts to add to what is stored.",
            ),
        ),
        body_required=True,
        retry="always",
        retry_unless="deltas",
        rate=1000,
        iterate=None,
        items=None,
    ),
    Call(
        id="delete_user",
        group="users",
        method_name="delete",
        method="DELETE",
        path="/apps/{app_id}/users/by/{alias_label}/{alias_id}",
        summary="Delete a user",
        description=(
            "Removes the user that an alias leads to, with all properties, aliases and "
            "subscriptions. It cannot be undone. The deletion runs in the background."
        ),
        notes=(
            (
                "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
                "and advises against its use in production; today's documentation no longer "
                "calls it so."
            ),
            (
                "The deletion is asynchronous; the user may still be readable for a while "
                "after the reply."
            ),
            (
                "Writes are limited to 1,000 per second and app, and to 1 per second and "
                "user or subscription."
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
        destructive=True,
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
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=1000,
        iterate=None,
        items=None,
    ),
)
