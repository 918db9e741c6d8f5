# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ANY, MapOf, ModelOf
from ..._schema.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from ..models import (
        ExportSubscriptionsResponse,
        SubscriptionBody,
        UserIdentity,
    )

CREATE_SUBSCRIPTION: Operation[SubscriptionBody] = Operation(
    id="create_subscription",
    call="subscriptions.create",
    method="POST",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/subscriptions",
    security=("rest_api_key",),
    retry="unprocessed",
    rate=1000,
    lifecycle="beta",
    lifecycle_reason=(
        "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
        "and advises against its use in production; today's documentation no longer "
        "calls it so."
    ),
    data_model="user",
    app_id="path",
    body=ModelOf("SubscriptionBody"),
    body_required=True,
    reply=ModelOf("SubscriptionBody"),
    hints=(
        (
            (409,),
            (
                "A user holds at most 20 subscriptions. One more may be refused with a 409, "
                "or take the place of the one that was used least lately, which then belongs "
                "to a new user; at least 3 email and 3 SMS subscriptions are kept."
            ),
        ),
        (
            (429,),
            (
                "Writes are limited to 1,000 per second and app, and to 1 per second and "
                "user or subscription."
            ),
        ),
        ((404,), "For a moment after its creation a user may still read as 404."),
    ),
)
UPDATE_SUBSCRIPTION: Operation[None] = Operation(
    id="update_subscription",
    call="subscriptions.update",
    method="PATCH",
    path="/apps/{app_id}/subscriptions/{subscription_id}",
    security=("rest_api_key",),
    retry="unprocessed",
    rate=1000,
    lifecycle="beta",
    lifecycle_reason=(
        "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
        "and advises against its use in production; today's documentation no longer "
        "calls it so."
    ),
    data_model="user",
    app_id="path",
    body=ModelOf("SubscriptionBody"),
    body_required=True,
    may_be_empty=True,
    hints=(
        (
            (429,),
            (
                "Writes are limited to 1,000 per second and app, and to 1 per second and "
                "user or subscription."
            ),
        ),
        ((404,), "For a moment after its creation a subscription may still read as 404."),
    ),
)
DELETE_SUBSCRIPTION: Operation[None] = Operation(
    id="delete_subscription",
    call="subscriptions.delete",
    method="DELETE",
    path="/apps/{app_id}/subscriptions/{subscription_id}",
    security=("rest_api_key",),
    retry="always",
    rate=1000,
    lifecycle="beta",
    lifecycle_reason=(
        "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
        "and advises against its use in production; today's documentation no longer "
        "calls it so."
    ),
    data_model="user",
    app_id="path",
    may_be_empty=True,
    hints=(
        (
            (429,),
            (
                "Writes are limited to 1,000 per second and app, and to 1 per second and "
                "user or subscription."
            ),
        ),
    ),
)
UPDATE_SUBSCRIPTION_BY_TOKEN: Operation[dict[str, Any]] = Operation(
    id="update_subscription_by_token",
    call="subscriptions.update_by_token",
    method="PATCH",
    path="/apps/{app_id}/subscriptions_by_token/{token_type}/{token}",
    security=("rest_api_key",),
    retry="unprocessed",
    rate=1000,
    lifecycle="beta",
    lifecycle_reason=(
        "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
        "and advises against its use in production; today's documentation no longer "
        "calls it so."
    ),
    data_model="user",
    app_id="path",
    body=ModelOf("SubscriptionBody"),
    body_required=True,
    reply=MapOf(ANY),
    hints=(
        (
            (429,),
            (
                "Writes are limited to 1,000 per second and app, and to 1 per second and "
                "user or subscription."
            ),
        ),
    ),
)
TRANSFER_SUBSCRIPTION: Operation[UserIdentity] = Operation(
    id="transfer_subscription",
    call="subscriptions.transfer",
    method="PATCH",
    path="/apps/{app_id}/subscriptions/{subscription_id}/owner",
    security=("rest_api_key",),
    retry="unprocessed",
    rate=1000,
    lifecycle="beta",
    lifecycle_reason=(
        "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
        "and advises against its use in production; today's documentation no longer "
        "calls it so."
    ),
    data_model="user",
    app_id="path",
    body=ModelOf("TransferSubscriptionRequest"),
    body_required=True,
    reply=ModelOf("UserIdentity"),
    hints=(
        (
            (429,),
            (
                "Writes are limited to 1,000 per second and app, and to 1 per second and "
                "user or subscription."
            ),
        ),
        ((404,), "For a moment after its creation a subscription may still read as 404."),
    ),
)
EXPORT_SUBSCRIPTIONS: Operation[ExportSubscriptionsResponse] = Operation(
    id="export_subscriptions",
    call="subscriptions.export",
    method="POST",
    path="/players/csv_export",
    security=("rest_api_key",),
    retry="unprocessed",
    app_id="query",
    body=ModelOf("ExportSubscriptionsRequest"),
    reply=ModelOf("ExportSubscriptionsResponse"),
    hints=(
        (
            (429,),
            (
                "Only one export at a time per account; finish the download before starting "
                "the next, even for another app."
            ),
        ),
    ),
)
