# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.subscriptions import UPDATE_SUBSCRIPTION as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import SubscriptionBody
    from ...params import SubscriptionBodyParams


def sync(
    subscription_id: str,
    *,
    client: OneSignal,
    body: SubscriptionBody | SubscriptionBodyParams,
    app_id: str | None = None,
) -> None:
    """Update a subscription.

    As `subscriptions.update`.

    Args:
        subscription_id: The subscription's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(subscription_id,),
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    subscription_id: str,
    *,
    client: OneSignal,
    body: SubscriptionBody | SubscriptionBodyParams,
    app_id: str | None = None,
) -> Response[None]:
    """Update a subscription.

    As `subscriptions.update`, but any status comes back, with its headers and its body.

    Args:
        subscription_id: The subscription's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(subscription_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio(
    subscription_id: str,
    *,
    client: AsyncOneSignal,
    body: SubscriptionBody | SubscriptionBodyParams,
    app_id: str | None = None,
) -> None:
    """Update a subscription.

    As `subscriptions.update`.

    Args:
        subscription_id: The subscription's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(subscription_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    subscription_id: str,
    *,
    client: AsyncOneSignal,
    body: SubscriptionBody | SubscriptionBodyParams,
    app_id: str | None = None,
) -> Response[None]:
    """Update a subscription.

    As `subscriptions.update`, but any status comes back, with its headers and its body.

    Args:
        subscription_id: The subscription's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(subscription_id,),
        body=body,
        app_id=app_id,
    )
