# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="get_aliases",
        group="aliases",
        method_name="list",
        method="GET",
        path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/identity",
        summary="List the aliases of a user",
        description="Reads every alias of the user that one of them leads to.",
        notes=(
            (
                "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
                "and advises against its use in production; today's documentation no longer "
                "calls it so."
            ),
            "For a moment after its creation a user may still read as 404.",
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
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="identify_user_by_alias",
        group="aliases",
        method_name="add",
        method="PATCH",
        path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/identity",
        summary="Add aliases to a user",
        description=(
            "Gives the user that an alias leads to further aliases, or new ids under "
            "labels that the user has. Labels that the app does not know yet come into "
            "being by this call."
        ),
        notes=(
            (
                "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
                "and advises against its use in production; today's documentation no longer "
                "calls it so."
            ),
            "A user has at most 20 custom aliases.",
            (
                "Writes are limited to 1,000 per second and app, and to 1 per second and "
                "user or subscription."
            ),
            (
                "A 409 with code `user-2` means that another user holds one of the aliases; "
                "each alias belongs to one user."
            ),
            (
                "An unknown alias label is created automatically, so a misspelled one is not "
                "refused."
            ),
            (
                "Set `external_id` before any custom alias: only it brings the subscriptions "
                "of a person together."
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
        options=(),
        body=(
            Field(
                name="identity",
                wire="identity",
                kind="map",
                about="The aliases by label; at most 20 custom ones per user.",
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
        id="delete_alias",
        group="aliases",
        method_name="delete",
        method="DELETE",
        path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/identity/{alias_label_to_delete}",
        summary="Delete an alias of a user",
        description=(
            "Takes one alias away from the user that an alias leads to. The user and the "
            "subscriptions stay; the reply lists the aliases that are left."
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
            Field(
                name="alias_label_to_delete",
                wire="alias_label_to_delete",
                kind="text",
                about=(
                    "The label of the alias to take away, which may be the one the user is found "
                    "by."
                ),
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
        id="fetch_user_identity",
        group="aliases",
        method_name="list_by_subscription",
        method="GET",
        path="/apps/{app_id}/subscriptions/{subscription_id}/user/identity",
        summary="List the aliases of a subscription's user",
        description="Reads every alias of the user who owns a subscription.",
        notes=(
            (
                "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
                "and advises against its use in production; today's documentation no longer "
                "calls it so."
            ),
            "For a moment after its creation a subscription may still read as 404.",
            (
                "OneSignal's list of calls that take a JWT as Bearer token, with identity "
                "verification switched on, does not name this one."
            ),
        ),
        key="the app's REST API key",
        lifecycle="beta",
        reads=True,
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
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="create_alias_by_subscription",
        group="aliases",
        method_name="add_by_subscription",
        method="PATCH",
        path="/apps/{app_id}/subscriptions/{subscription_id}/user/identity",
        summary="Add aliases to a subscription's user",
        description=(
            "Gives the user who owns a subscription further aliases, or new ids under "
            "labels that the user has. Labels that the app does not know yet come into "
            "being by this call."
        ),
        notes=(
            (
                "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
                "and advises against its use in production; today's documentation no longer "
                "calls it so."
            ),
            "A user has at most 20 custom aliases.",
            (
                "Writes are limited to 1,000 per second and app, and to 1 per second and "
                "user or subscription."
            ),
            (
                "A 409 with code `user-2` means that another user holds one of the aliases; "
                "each alias belongs to one user."
            ),
            (
                "An unknown alias label is created automatically, so a misspelled one is not "
                "refused."
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
                about="The aliases by label; at most 20 custom ones per user.",
            ),
        ),
        body_required=True,
        retry="unprocessed",
        retry_unless=None,
        rate=1000,
        iterate=None,
        items=None,
    ),
)
