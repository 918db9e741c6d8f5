# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.segments import GET_SEGMENTS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import GetSegmentsSuccessResponse


def sync_detailed(
    *,
    client: OneSignal,
    offset: int | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> Response[GetSegmentsSuccessResponse]:
    """List the segments of an app.

    Returns names, ids and dates of the segments, page by page, the oldest first. Filters and
    subscriber counts are not part of it; get a single segment for those.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        offset: How many segments to skip, 0 if left out.
        limit: How many segments to return at most, up to 300, which is also the default.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/segments
    """
    return client._send(
        OPERATION,
        query={
            "offset": offset,
            "limit": limit,
        },
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    offset: int | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> GetSegmentsSuccessResponse | None:
    """List the segments of an app: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        offset=offset,
        limit=limit,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    offset: int | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[GetSegmentsSuccessResponse]]:
    """List the segments of an app.

    Returns names, ids and dates of the segments, page by page, the oldest first. Filters and
    subscriber counts are not part of it; get a single segment for those.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        offset: How many segments to skip, 0 if left out.
        limit: How many segments to return at most, up to 300, which is also the default.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/segments
    """
    return client._send(
        OPERATION,
        query={
            "offset": offset,
            "limit": limit,
        },
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    offset: int | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, GetSegmentsSuccessResponse | None]:
    """List the segments of an app: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        query={
            "offset": offset,
            "limit": limit,
        },
        app_id=app_id,
    )
