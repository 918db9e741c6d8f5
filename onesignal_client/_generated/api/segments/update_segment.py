# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.segments import UPDATE_SEGMENT as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UpdateSegmentRequest, UpdateSegmentResponse
    from ...params import UpdateSegmentParams


def sync(
    segment_id: str,
    *,
    client: OneSignal,
    body: UpdateSegmentRequest | UpdateSegmentParams,
    app_id: str | None = None,
) -> UpdateSegmentResponse:
    """Update a segment.

    As `segments.update`.

    Args:
        segment_id: The segment's id, a UUID.
        body: What to change; the name is always needed.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(segment_id,),
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    segment_id: str,
    *,
    client: OneSignal,
    body: UpdateSegmentRequest | UpdateSegmentParams,
    app_id: str | None = None,
) -> Response[UpdateSegmentResponse]:
    """Update a segment.

    As `segments.update`, but any status comes back, with its headers and its body.

    Args:
        segment_id: The segment's id, a UUID.
        body: What to change; the name is always needed.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(segment_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio(
    segment_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateSegmentRequest | UpdateSegmentParams,
    app_id: str | None = None,
) -> UpdateSegmentResponse:
    """Update a segment.

    As `segments.update`.

    Args:
        segment_id: The segment's id, a UUID.
        body: What to change; the name is always needed.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(segment_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    segment_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateSegmentRequest | UpdateSegmentParams,
    app_id: str | None = None,
) -> Response[UpdateSegmentResponse]:
    """Update a segment.

    As `segments.update`, but any status comes back, with its headers and its body.

    Args:
        segment_id: The segment's id, a UUID.
        body: What to change; the name is always needed.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(segment_id,),
        body=body,
        app_id=app_id,
    )
