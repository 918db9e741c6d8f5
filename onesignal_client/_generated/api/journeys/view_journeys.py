# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.journeys import VIEW_JOURNEYS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import JourneyPage


def sync(
    *,
    client: OneSignal,
    cursor: str | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> JourneyPage:
    """List the journeys of an app.

    As `journeys.list`.

    Args:
        cursor: The `next_cursor` of the page before; left out for the first page.
        limit: How many journeys a page may hold, 1 to 50; 50 if left out.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        query={
            "cursor": cursor,
            "limit": limit,
        },
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    cursor: str | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> Response[JourneyPage]:
    """List the journeys of an app.

    As `journeys.list`, but any status comes back, with its headers and its body.

    Args:
        cursor: The `next_cursor` of the page before; left out for the first page.
        limit: How many journeys a page may hold, 1 to 50; 50 if left out.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        query={
            "cursor": cursor,
            "limit": limit,
        },
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    cursor: str | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> JourneyPage:
    """List the journeys of an app.

    As `journeys.list`.

    Args:
        cursor: The `next_cursor` of the page before; left out for the first page.
        limit: How many journeys a page may hold, 1 to 50; 50 if left out.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        query={
            "cursor": cursor,
            "limit": limit,
        },
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    cursor: str | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> Response[JourneyPage]:
    """List the journeys of an app.

    As `journeys.list`, but any status comes back, with its headers and its body.

    Args:
        cursor: The `next_cursor` of the page before; left out for the first page.
        limit: How many journeys a page may hold, 1 to 50; 50 if left out.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        query={
            "cursor": cursor,
            "limit": limit,
        },
        app_id=app_id,
    )
