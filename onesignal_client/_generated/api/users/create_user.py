# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.users import CREATE_USER as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import User
    from ...params import UserParams


def sync(
    *,
    client: OneSignal,
    body: User | UserParams,
    app_id: str | None = None,
) -> User:
    """Create a user.

    As `users.create`.

    Args:
        body: The aliases, properties and subscriptions of the user: at least one
            alias, best `external_id`, or one subscription.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    body: User | UserParams,
    app_id: str | None = None,
) -> Response[User]:
    """Create a user.

    As `users.create`, but any status comes back, with its headers and its body.

    Args:
        body: The aliases, properties and subscriptions of the user: at least one
            alias, best `external_id`, or one subscription.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    body: User | UserParams,
    app_id: str | None = None,
) -> User:
    """Create a user.

    As `users.create`.

    Args:
        body: The aliases, properties and subscriptions of the user: at least one
            alias, best `external_id`, or one subscription.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: User | UserParams,
    app_id: str | None = None,
) -> Response[User]:
    """Create a user.

    As `users.create`, but any status comes back, with its headers and its body.

    Args:
        body: The aliases, properties and subscriptions of the user: at least one
            alias, best `external_id`, or one subscription.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )
