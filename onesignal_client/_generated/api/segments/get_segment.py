# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.segments import GET_SEGMENT as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import GetSegmentSuccessResponse


def sync_detailed(
    segment_id: str,
    *,
    client: OneSignal,
    include_segment_detail: bool | None = None,
    app_id: str | None = None,
) -> Response[GetSegmentSuccessResponse]:
    """Get a segment.

    Returns how many subscribers a segment has and, if asked for, its name and filters.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: Segments that filter by message events or custom events cannot be read
        through the API; they are answered with 400.

    Args:
        segment_id: The segment's id, a UUID.
        include_segment_detail: Whether `payload`, the name and filters, is wanted besides
            the count.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/segments/{segment_id}
    """
    return client._send(
        OPERATION,
        path=(segment_id,),
        query={
            "include-segment-detail": include_segment_detail,
        },
        app_id=app_id,
    )


def sync(
    segment_id: str,
    *,
    client: OneSignal,
    include_segment_detail: bool | None = None,
    app_id: str | None = None,
) -> GetSegmentSuccessResponse | None:
    """Get a segment: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        segment_id,
        client=client,
        include_segment_detail=include_segment_detail,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    segment_id: str,
    *,
    client: AsyncOneSignal,
    include_segment_detail: bool | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[GetSegmentSuccessResponse]]:
    """Get a segment.

    Returns how many subscribers a segment has and, if asked for, its name and filters.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: Segments that filter by message events or custom events cannot be read
        through the API; they are answered with 400.

    Args:
        segment_id: The segment's id, a UUID.
        include_segment_detail: Whether `payload`, the name and filters, is wanted besides
            the count.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/segments/{segment_id}
    """
    return client._send(
        OPERATION,
        path=(segment_id,),
        query={
            "include-segment-detail": include_segment_detail,
        },
        app_id=app_id,
    )


def asyncio(
    segment_id: str,
    *,
    client: AsyncOneSignal,
    include_segment_detail: bool | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, GetSegmentSuccessResponse | None]:
    """Get a segment: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(segment_id,),
        query={
            "include-segment-detail": include_segment_detail,
        },
        app_id=app_id,
    )
