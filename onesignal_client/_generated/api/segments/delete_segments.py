# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.segments import DELETE_SEGMENTS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import SuccessResponse


def sync(
    segment_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> SuccessResponse:
    """Delete a segment.

    As `segments.delete`.

    Args:
        segment_id: The segment's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(segment_id,),
        app_id=app_id,
    )


def sync_detailed(
    segment_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[SuccessResponse]:
    """Delete a segment.

    As `segments.delete`, but any status comes back, with its headers and its body.

    Args:
        segment_id: The segment's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(segment_id,),
        app_id=app_id,
    )


async def asyncio(
    segment_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> SuccessResponse:
    """Delete a segment.

    As `segments.delete`.

    Args:
        segment_id: The segment's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(segment_id,),
        app_id=app_id,
    )


async def asyncio_detailed(
    segment_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Response[SuccessResponse]:
    """Delete a segment.

    As `segments.delete`, but any status comes back, with its headers and its body.

    Args:
        segment_id: The segment's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(segment_id,),
        app_id=app_id,
    )
