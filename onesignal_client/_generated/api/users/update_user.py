# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.users import UPDATE_USER as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UpdateUserRequest, UpdateUserResponse
    from ...params import UpdateUserParams


def sync(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    body: UpdateUserRequest | UpdateUserParams,
    onesignal_subscription_id: str | None = None,
    app_id: str | None = None,
) -> UpdateUserResponse:
    """Update a user.

    As `users.update`.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The new values and the amounts to add.
        onesignal_subscription_id: The id of the subscription that the session or
            purchase data in `deltas` comes from.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        headers={
            "onesignal-subscription-id": onesignal_subscription_id,
        },
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: OneSignal,
    body: UpdateUserRequest | UpdateUserParams,
    onesignal_subscription_id: str | None = None,
    app_id: str | None = None,
) -> Response[UpdateUserResponse]:
    """Update a user.

    As `users.update`, but any status comes back, with its headers and its body.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The new values and the amounts to add.
        onesignal_subscription_id: The id of the subscription that the session or
            purchase data in `deltas` comes from.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        headers={
            "onesignal-subscription-id": onesignal_subscription_id,
        },
        body=body,
        app_id=app_id,
    )


async def asyncio(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateUserRequest | UpdateUserParams,
    onesignal_subscription_id: str | None = None,
    app_id: str | None = None,
) -> UpdateUserResponse:
    """Update a user.

    As `users.update`.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The new values and the amounts to add.
        onesignal_subscription_id: The id of the subscription that the session or
            purchase data in `deltas` comes from.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        headers={
            "onesignal-subscription-id": onesignal_subscription_id,
        },
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    alias_label: str,
    alias_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateUserRequest | UpdateUserParams,
    onesignal_subscription_id: str | None = None,
    app_id: str | None = None,
) -> Response[UpdateUserResponse]:
    """Update a user.

    As `users.update`, but any status comes back, with its headers and its body.

    Args:
        alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
            custom label.
        alias_id: The user's id under that alias label.
        body: The new values and the amounts to add.
        onesignal_subscription_id: The id of the subscription that the session or
            purchase data in `deltas` comes from.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(
            alias_label,
            alias_id,
        ),
        headers={
            "onesignal-subscription-id": onesignal_subscription_id,
        },
        body=body,
        app_id=app_id,
    )
