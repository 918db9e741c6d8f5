# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._codecs import (
    ANY,
    MapOf,
    ModelOf,
)
from ..._operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from ..models import (
        ExportSubscriptionsSuccessResponse,
        SubscriptionBody,
        UserIdentityBody,
    )

CREATE_SUBSCRIPTION: Operation[SubscriptionBody] = Operation(
    id="create_subscription",
    call="subscriptions.create",
    method="POST",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/subscriptions",
    security="rest_api_key",
    retry="unprocessed",
    lifecycle="beta",
    data_model="user",
    app_id="path",
    body=ModelOf("SubscriptionBody"),
    body_required=True,
    reply=ModelOf("SubscriptionBody"),
    notices=(
        (
            "availability",
            "The user model is a beta for backend SDKs; OneSignal advised against it in production.",
        ),
        ("limit", "A user holds at most 20 subscriptions; one more is refused with a 409."),
        ("limit", "Writes are limited to 1,000 per second and app, and to 1 per second and user."),
        ("timing", "For a moment after its creation a subscription may still read as 404."),
        (
            "advice",
            "Writes of the user model and of the player model must not be mixed in one app, as that can corrupt its data.",
        ),
    ),
)
UPDATE_SUBSCRIPTION: Operation[None] = Operation(
    id="update_subscription",
    call="subscriptions.update",
    method="PATCH",
    path="/apps/{app_id}/subscriptions/{subscription_id}",
    security="rest_api_key",
    retry="unprocessed",
    lifecycle="beta",
    data_model="user",
    app_id="path",
    body=ModelOf("SubscriptionBody"),
    body_required=True,
    may_be_empty=True,
    notices=(
        (
            "availability",
            "The user model is a beta for backend SDKs; OneSignal advised against it in production.",
        ),
        (
            "limit",
            "Writes are limited to 1,000 per second and app, and to 1 per second and subscription.",
        ),
        ("timing", "For a moment after its creation a subscription may still read as 404."),
        (
            "advice",
            "While `enabled` is true, a `notification_types` of zero or less is refused (`subscription-9`).",
        ),
    ),
)
DELETE_SUBSCRIPTION: Operation[None] = Operation(
    id="delete_subscription",
    call="subscriptions.delete",
    method="DELETE",
    path="/apps/{app_id}/subscriptions/{subscription_id}",
    security="rest_api_key",
    retry="always",
    lifecycle="beta",
    data_model="user",
    app_id="path",
    may_be_empty=True,
    notices=(
        (
            "availability",
            "The user model is a beta for backend SDKs; OneSignal advised against it in production.",
        ),
        (
            "limit",
            "Writes are limited to 1,000 per second and app, and to 1 per second and subscription.",
        ),
        (
            "timing",
            "The deletion is asynchronous; the subscription may still be readable for a while after the reply.",
        ),
        (
            "advice",
            "If the app is still installed on the device, its SDK may create a subscription again.",
        ),
    ),
)
UPDATE_SUBSCRIPTION_BY_TOKEN: Operation[dict[str, Any]] = Operation(
    id="update_subscription_by_token",
    call="subscriptions.update_by_token",
    method="PATCH",
    path="/apps/{app_id}/subscriptions_by_token/{token_type}/{token}",
    security="rest_api_key",
    retry="unprocessed",
    lifecycle="beta",
    data_model="user",
    app_id="path",
    body=ModelOf("SubscriptionBody"),
    body_required=True,
    reply=MapOf(ANY),
    notices=(
        (
            "availability",
            "The user model is a beta for backend SDKs; OneSignal advised against it in production.",
        ),
        (
            "limit",
            "Writes are limited to 1,000 per second and app, and to 1 per second and subscription.",
        ),
        (
            "advice",
            "While `enabled` is true, a `notification_types` of zero or less is refused (`subscription-9`).",
        ),
    ),
)
TRANSFER_SUBSCRIPTION: Operation[UserIdentityBody] = Operation(
    id="transfer_subscription",
    call="subscriptions.transfer",
    method="PATCH",
    path="/apps/{app_id}/subscriptions/{subscription_id}/owner",
    security="rest_api_key",
    retry="unprocessed",
    lifecycle="beta",
    data_model="user",
    app_id="path",
    body=ModelOf("TransferSubscriptionRequestBody"),
    body_required=True,
    reply=ModelOf("UserIdentityBody"),
    notices=(
        (
            "availability",
            "The user model is a beta for backend SDKs; OneSignal advised against it in production.",
        ),
        (
            "limit",
            "Writes are limited to 1,000 per second and app, and to 1 per second and user or subscription.",
        ),
        ("limit", "The new owner, too, holds at most 20 subscriptions."),
        ("timing", "For a moment after its creation a subscription may still read as 404."),
    ),
)
EXPORT_SUBSCRIPTIONS: Operation[ExportSubscriptionsSuccessResponse] = Operation(
    id="export_subscriptions",
    call="subscriptions.export",
    method="POST",
    path="/players/csv_export",
    security="rest_api_key",
    retry="unprocessed",
    app_id="query",
    body=ModelOf("ExportSubscriptionsRequestBody"),
    reply=ModelOf("ExportSubscriptionsSuccessResponse"),
    notices=(
        (
            "limit",
            "Only one export at a time per account; finish the download before starting the next, even for another app.",
        ),
        ("timing", "The file takes up to several minutes, at about 2,000 records per second."),
        (
            "availability",
            "The URL stays valid for three days; it contains a random UUID, so only those who are given it can know it.",
        ),
        ("advice", "Do not send the API key to the URL of the file, which may be on another host."),
        ("advice", "For many records this is much faster than paging through the players."),
    ),
)
