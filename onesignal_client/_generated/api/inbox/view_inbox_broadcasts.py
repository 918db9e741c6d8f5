# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.inbox import VIEW_INBOX_BROADCASTS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import InboxBroadcastPage


def sync(
    *,
    client: OneSignal,
    last_broadcast_id: str | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> InboxBroadcastPage:
    """List what was sent to the inboxes.

    As `inbox.list_broadcasts`.

    Args:
        last_broadcast_id: The `last_broadcast_id` of the page before: only what comes
            after it. Left out for the first page.
        limit: How many messages to return at most.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        query={
            "last_broadcast_id": last_broadcast_id,
            "limit": limit,
        },
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    last_broadcast_id: str | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> Response[InboxBroadcastPage]:
    """List what was sent to the inboxes.

    As `inbox.list_broadcasts`, but any status comes back, with its headers and its body.

    Args:
        last_broadcast_id: The `last_broadcast_id` of the page before: only what comes
            after it. Left out for the first page.
        limit: How many messages to return at most.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        query={
            "last_broadcast_id": last_broadcast_id,
            "limit": limit,
        },
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    last_broadcast_id: str | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> InboxBroadcastPage:
    """List what was sent to the inboxes.

    As `inbox.list_broadcasts`.

    Args:
        last_broadcast_id: The `last_broadcast_id` of the page before: only what comes
            after it. Left out for the first page.
        limit: How many messages to return at most.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        query={
            "last_broadcast_id": last_broadcast_id,
            "limit": limit,
        },
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    last_broadcast_id: str | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> Response[InboxBroadcastPage]:
    """List what was sent to the inboxes.

    As `inbox.list_broadcasts`, but any status comes back, with its headers and its body.

    Args:
        last_broadcast_id: The `last_broadcast_id` of the page before: only what comes
            after it. Left out for the first page.
        limit: How many messages to return at most.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        query={
            "last_broadcast_id": last_broadcast_id,
            "limit": limit,
        },
        app_id=app_id,
    )
