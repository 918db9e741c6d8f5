# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ModelOf
from ..._schema.operation import Operation

if TYPE_CHECKING:
    from ..models import UpdateUserResponse, User, UserIdentity

CREATE_USER: Operation[User] = Operation(
    id="create_user",
    call="users.create",
    method="POST",
    path="/apps/{app_id}/users",
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
    body=ModelOf("User"),
    body_required=True,
    reply=ModelOf("User"),
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
FETCH_USER: Operation[User] = Operation(
    id="fetch_user",
    call="users.get",
    method="GET",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}",
    security=("rest_api_key",),
    retry="always",
    rate=1,
    lifecycle="beta",
    lifecycle_reason=(
        "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
        "and advises against its use in production; today's documentation no longer "
        "calls it so."
    ),
    data_model="user",
    app_id="path",
    reply=ModelOf("User"),
    hints=(
        ((404,), "For a moment after its creation a user may still read as 404."),
        (
            (429,),
            (
                "Reads like this one are limited to one per second and app; after a pause, "
                "up to 10 may come at once."
            ),
        ),
    ),
)
UPDATE_USER: Operation[UpdateUserResponse] = Operation(
    id="update_user",
    call="users.update",
    method="PATCH",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}",
    security=("rest_api_key",),
    retry="always",
    retry_unless="deltas",
    rate=1000,
    lifecycle="beta",
    lifecycle_reason=(
        "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
        "and advises against its use in production; today's documentation no longer "
        "calls it so."
    ),
    data_model="user",
    app_id="path",
    body=ModelOf("UpdateUserRequest"),
    body_required=True,
    reply=ModelOf("UpdateUserResponse"),
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
DELETE_USER: Operation[UserIdentity | None] = Operation(
    id="delete_user",
    call="users.delete",
    method="DELETE",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}",
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
