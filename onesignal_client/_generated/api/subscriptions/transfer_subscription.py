# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.subscriptions import TRANSFER_SUBSCRIPTION as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import TransferSubscriptionRequest, UserIdentity
    from ...params import TransferSubscriptionParams


def sync(
    subscription_id: str,
    *,
    client: OneSignal,
    body: TransferSubscriptionRequest | TransferSubscriptionParams,
    app_id: str | None = None,
) -> UserIdentity:
    """Transfer a subscription to another user.

    As `subscriptions.transfer`.

    Args:
        subscription_id: The subscription's id, a UUID.
        body: An alias of the user who becomes the owner.
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
    body: TransferSubscriptionRequest | TransferSubscriptionParams,
    app_id: str | None = None,
) -> Response[UserIdentity]:
    """Transfer a subscription to another user.

    As `subscriptions.transfer`, but any status comes back, with its headers and its body.

    Args:
        subscription_id: The subscription's id, a UUID.
        body: An alias of the user who becomes the owner.
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
    body: TransferSubscriptionRequest | TransferSubscriptionParams,
    app_id: str | None = None,
) -> UserIdentity:
    """Transfer a subscription to another user.

    As `subscriptions.transfer`.

    Args:
        subscription_id: The subscription's id, a UUID.
        body: An alias of the user who becomes the owner.
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
    body: TransferSubscriptionRequest | TransferSubscriptionParams,
    app_id: str | None = None,
) -> Response[UserIdentity]:
    """Transfer a subscription to another user.

    As `subscriptions.transfer`, but any status comes back, with its headers and its body.

    Args:
        subscription_id: The subscription's id, a UUID.
        body: An alias of the user who becomes the owner.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(subscription_id,),
        body=body,
        app_id=app_id,
    )
