# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.subscriptions import DELETE_SUBSCRIPTION as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response


def sync(
    subscription_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> None:
    """Delete a subscription.

    As `subscriptions.delete`.

    Args:
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(subscription_id,),
        app_id=app_id,
    )


def sync_detailed(
    subscription_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[None]:
    """Delete a subscription.

    As `subscriptions.delete`, but any status comes back, with its headers and its body.

    Args:
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(subscription_id,),
        app_id=app_id,
    )


async def asyncio(
    subscription_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> None:
    """Delete a subscription.

    As `subscriptions.delete`.

    Args:
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(subscription_id,),
        app_id=app_id,
    )


async def asyncio_detailed(
    subscription_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Response[None]:
    """Delete a subscription.

    As `subscriptions.delete`, but any status comes back, with its headers and its body.

    Args:
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(subscription_id,),
        app_id=app_id,
    )
