# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.aliases import FETCH_USER_IDENTITY as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UserIdentity


def sync(
    subscription_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> UserIdentity:
    """List the aliases of a subscription's user.

    As `aliases.list_by_subscription`.

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
) -> Response[UserIdentity]:
    """List the aliases of a subscription's user.

    As `aliases.list_by_subscription`, but any status comes back, with its headers and its
    body.

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
) -> UserIdentity:
    """List the aliases of a subscription's user.

    As `aliases.list_by_subscription`.

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
) -> Response[UserIdentity]:
    """List the aliases of a subscription's user.

    As `aliases.list_by_subscription`, but any status comes back, with its headers and its
    body.

    Args:
        subscription_id: The subscription's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(subscription_id,),
        app_id=app_id,
    )
