# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.segments import UPDATE_SEGMENT as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import UpdateSegmentRequest, UpdateSegmentSuccessResponse


def sync_detailed(
    segment_id: str,
    *,
    client: OneSignal,
    body: UpdateSegmentRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[UpdateSegmentSuccessResponse]:
    """Update a segment.

    Renames or describes a segment, or replaces all of its filters. The name has to be sent
    every time, even if it does not change; a name already taken is answered with 400.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Plan: Where the plan does not include this call, it is answered with 403.
        Limit: A segment holds at most 200 filter entries, operators included.

    Args:
        segment_id: The segment's id, a UUID.
        body: What to change. The public documents call the body optional, but the name is
            always needed.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/segments/{segment_id}
    """
    return client._send(
        OPERATION,
        path=(segment_id,),
        body=body,
        app_id=app_id,
    )


def sync(
    segment_id: str,
    *,
    client: OneSignal,
    body: UpdateSegmentRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> UpdateSegmentSuccessResponse | None:
    """Update a segment: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        segment_id,
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    segment_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateSegmentRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[UpdateSegmentSuccessResponse]]:
    """Update a segment.

    Renames or describes a segment, or replaces all of its filters. The name has to be sent
    every time, even if it does not change; a name already taken is answered with 400.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Plan: Where the plan does not include this call, it is answered with 403.
        Limit: A segment holds at most 200 filter entries, operators included.

    Args:
        segment_id: The segment's id, a UUID.
        body: What to change. The public documents call the body optional, but the name is
            always needed.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/segments/{segment_id}
    """
    return client._send(
        OPERATION,
        path=(segment_id,),
        body=body,
        app_id=app_id,
    )


def asyncio(
    segment_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateSegmentRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, UpdateSegmentSuccessResponse | None]:
    """Update a segment: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(segment_id,),
        body=body,
        app_id=app_id,
    )
