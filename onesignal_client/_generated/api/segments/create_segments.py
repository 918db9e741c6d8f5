# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.segments import CREATE_SEGMENTS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CreateSegmentResponse, Segment
    from ...params import SegmentParams


def sync(
    *,
    client: OneSignal,
    body: Segment | SegmentParams,
    app_id: str | None = None,
) -> CreateSegmentResponse:
    """Create a segment.

    As `segments.create`.

    Args:
        body: The new segment, with its name and filters.
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
    body: Segment | SegmentParams,
    app_id: str | None = None,
) -> Response[CreateSegmentResponse]:
    """Create a segment.

    As `segments.create`, but any status comes back, with its headers and its body.

    Args:
        body: The new segment, with its name and filters.
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
    body: Segment | SegmentParams,
    app_id: str | None = None,
) -> CreateSegmentResponse:
    """Create a segment.

    As `segments.create`.

    Args:
        body: The new segment, with its name and filters.
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
    body: Segment | SegmentParams,
    app_id: str | None = None,
) -> Response[CreateSegmentResponse]:
    """Create a segment.

    As `segments.create`, but any status comes back, with its headers and its body.

    Args:
        body: The new segment, with its name and filters.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )
