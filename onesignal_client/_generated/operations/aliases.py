# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ModelOf
from ..._schema.operation import Operation

if TYPE_CHECKING:
    from ..models import UserIdentity

GET_ALIASES: Operation[UserIdentity] = Operation(
    id="get_aliases",
    call="aliases.list",
    method="GET",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/identity",
    security=("rest_api_key",),
    retry="always",
    lifecycle="beta",
    lifecycle_reason=(
        "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
        "and advises against its use in production; today's documentation no longer "
        "calls it so."
    ),
    data_model="user",
    app_id="path",
    reply=ModelOf("UserIdentity"),
    hints=(((404,), "For a moment after its creation a user may still read as 404."),),
)
IDENTIFY_USER_BY_ALIAS: Operation[UserIdentity] = Operation(
    id="identify_user_by_alias",
    call="aliases.add",
    method="PATCH",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/identity",
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
    body=ModelOf("UserIdentity"),
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
    ),
)
DELETE_ALIAS: Operation[UserIdentity] = Operation(
    id="delete_alias",
    call="aliases.delete",
    method="DELETE",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}/identity/{alias_label_to_delete}",
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
    reply=ModelOf("UserIdentity"),
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
FETCH_USER_IDENTITY: Operation[UserIdentity] = Operation(
    id="fetch_user_identity",
    call="aliases.list_by_subscription",
    method="GET",
    path="/apps/{app_id}/subscriptions/{subscription_id}/user/identity",
    security=("rest_api_key",),
    retry="always",
    lifecycle="beta",
    lifecycle_reason=(
        "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
        "and advises against its use in production; today's documentation no longer "
        "calls it so."
    ),
    data_model="user",
    app_id="path",
    reply=ModelOf("UserIdentity"),
    hints=(((404,), "For a moment after its creation a subscription may still read as 404."),),
)
CREATE_ALIAS_BY_SUBSCRIPTION: Operation[UserIdentity] = Operation(
    id="create_alias_by_subscription",
    call="aliases.add_by_subscription",
    method="PATCH",
    path="/apps/{app_id}/subscriptions/{subscription_id}/user/identity",
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
    body=ModelOf("UserIdentity"),
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
    ),
)
