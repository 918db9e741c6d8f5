# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.segments import GET_SEGMENTS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import SegmentPage


def sync(
    *,
    client: OneSignal,
    offset: int | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> SegmentPage:
    """List the segments of an app.

    As `segments.list`.

    Args:
        offset: How many segments to skip, 0 if left out.
        limit: How many segments to return at most, up to 300, which is also the
            default.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        query={
            "offset": offset,
            "limit": limit,
        },
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    offset: int | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> Response[SegmentPage]:
    """List the segments of an app.

    As `segments.list`, but any status comes back, with its headers and its body.

    Args:
        offset: How many segments to skip, 0 if left out.
        limit: How many segments to return at most, up to 300, which is also the
            default.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        query={
            "offset": offset,
            "limit": limit,
        },
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    offset: int | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> SegmentPage:
    """List the segments of an app.

    As `segments.list`.

    Args:
        offset: How many segments to skip, 0 if left out.
        limit: How many segments to return at most, up to 300, which is also the
            default.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        query={
            "offset": offset,
            "limit": limit,
        },
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    offset: int | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> Response[SegmentPage]:
    """List the segments of an app.

    As `segments.list`, but any status comes back, with its headers and its body.

    Args:
        offset: How many segments to skip, 0 if left out.
        limit: How many segments to return at most, up to 300, which is also the
            default.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        query={
            "offset": offset,
            "limit": limit,
        },
        app_id=app_id,
    )
