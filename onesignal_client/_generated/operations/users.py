# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._codecs import (
    ModelOf,
)
from ..._operation import Operation

if TYPE_CHECKING:
    from ..models import PropertiesBody, User, UserIdentityBody

CREATE_USER: Operation[User] = Operation(
    id="create_user",
    call="users.create",
    method="POST",
    path="/apps/{app_id}/users",
    security="rest_api_key",
    retry="unprocessed",
    lifecycle="beta",
    data_model="user",
    app_id="path",
    body=ModelOf("User"),
    body_required=True,
    reply=ModelOf("User"),
    notices=(
        (
            "availability",
            "The user model is a beta for backend SDKs; OneSignal advised against it in production.",
        ),
        ("limit", "A user holds at most 20 subscriptions and 20 custom aliases."),
        ("limit", "Writes are limited to 1,000 per second and app, and to 1 per second and user."),
        ("limit", "One request may set at most 100 properties, tags included."),
        (
            "limit",
            "Not allowed as tag keys: message, notification, subscription, user, template, app, org, dynamic_content, data_feed, journey, custom_data.",
        ),
        ("timing", "For a moment after its creation a user may still read as 404."),
        (
            "advice",
            "Writes of the user model and of the player model must not be mixed in one app, as that can corrupt its data.",
        ),
    ),
)
FETCH_USER: Operation[User] = Operation(
    id="fetch_user",
    call="users.get",
    method="GET",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}",
    security="rest_api_key",
    retry="always",
    lifecycle="beta",
    data_model="user",
    app_id="path",
    reply=ModelOf("User"),
    notices=(
        (
            "availability",
            "The user model is a beta for backend SDKs; OneSignal advised against it in production.",
        ),
        ("timing", "For a moment after its creation a user may still read as 404."),
    ),
)
UPDATE_USER: Operation[PropertiesBody] = Operation(
    id="update_user",
    call="users.update",
    method="PATCH",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}",
    security="rest_api_key",
    retry="unless_deltas",
    lifecycle="beta",
    data_model="user",
    app_id="path",
    body=ModelOf("UpdateUserRequest"),
    body_required=True,
    reply=ModelOf("PropertiesBody"),
    notices=(
        (
            "availability",
            "The user model is a beta for backend SDKs; OneSignal advised against it in production.",
        ),
        ("limit", "Writes are limited to 1,000 per second and app, and to 1 per second and user."),
        ("limit", "One request may change at most 100 properties, tags included."),
        (
            "limit",
            "Not allowed as tag keys: message, notification, subscription, user, template, app, org, dynamic_content, data_feed, journey, custom_data.",
        ),
        (
            "limit",
            "The plan decides how many tags a user may have; going over it is refused, even for a request that deletes tags.",
        ),
        ("timing", "The reply comes before the change is visible everywhere."),
        (
            "advice",
            "Deltas add up, so sending a request a second time counts session times and purchases twice.",
        ),
        (
            "advice",
            "Writes of the user model and of the player model must not be mixed in one app, as that can corrupt its data.",
        ),
    ),
)
DELETE_USER: Operation[UserIdentityBody | None] = Operation(
    id="delete_user",
    call="users.delete",
    method="DELETE",
    path="/apps/{app_id}/users/by/{alias_label}/{alias_id}",
    security="rest_api_key",
    retry="always",
    lifecycle="beta",
    data_model="user",
    app_id="path",
    reply=ModelOf("UserIdentityBody"),
    may_be_empty=True,
    notices=(
        (
            "availability",
            "The user model is a beta for backend SDKs; OneSignal advised against it in production.",
        ),
        (
            "timing",
            "The deletion is asynchronous; the user may still be readable for a while after the reply.",
        ),
        ("limit", "Writes are limited to 1,000 per second and app, and to 1 per second and user."),
    ),
)
