# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.segments import GET_SEGMENT as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import GetSegmentResponse


def sync(
    segment_id: str,
    *,
    client: OneSignal,
    include_segment_detail: bool | None = None,
    app_id: str | None = None,
) -> GetSegmentResponse:
    """Get a segment.

    As `segments.get`.

    Args:
        segment_id: The segment's id, a UUID.
        include_segment_detail: Whether `payload`, the name and filters, is wanted
            besides the count.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(segment_id,),
        query={
            "include-segment-detail": include_segment_detail,
        },
        app_id=app_id,
    )


def sync_detailed(
    segment_id: str,
    *,
    client: OneSignal,
    include_segment_detail: bool | None = None,
    app_id: str | None = None,
) -> Response[GetSegmentResponse]:
    """Get a segment.

    As `segments.get`, but any status comes back, with its headers and its body.

    Args:
        segment_id: The segment's id, a UUID.
        include_segment_detail: Whether `payload`, the name and filters, is wanted
            besides the count.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(segment_id,),
        query={
            "include-segment-detail": include_segment_detail,
        },
        app_id=app_id,
    )


async def asyncio(
    segment_id: str,
    *,
    client: AsyncOneSignal,
    include_segment_detail: bool | None = None,
    app_id: str | None = None,
) -> GetSegmentResponse:
    """Get a segment.

    As `segments.get`.

    Args:
        segment_id: The segment's id, a UUID.
        include_segment_detail: Whether `payload`, the name and filters, is wanted
            besides the count.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(segment_id,),
        query={
            "include-segment-detail": include_segment_detail,
        },
        app_id=app_id,
    )


async def asyncio_detailed(
    segment_id: str,
    *,
    client: AsyncOneSignal,
    include_segment_detail: bool | None = None,
    app_id: str | None = None,
) -> Response[GetSegmentResponse]:
    """Get a segment.

    As `segments.get`, but any status comes back, with its headers and its body.

    Args:
        segment_id: The segment's id, a UUID.
        include_segment_detail: Whether `payload`, the name and filters, is wanted
            besides the count.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(segment_id,),
        query={
            "include-segment-detail": include_segment_detail,
        },
        app_id=app_id,
    )
