# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.segments import CREATE_SEGMENTS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CreateSegmentSuccessResponse, Segment


def sync_detailed(
    *,
    client: OneSignal,
    body: Segment | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[CreateSegmentSuccessResponse]:
    """Create a segment.

    Creates a segment that the API and the dashboard can use from then on. Filters are joined
    by `AND` or `OR` entries between them; `AND` binds tighter than `OR`. A name or id that is
    already taken is answered with 409.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Plan: Only paid plans can create segments through the API. On the free plan, create
        them in the dashboard.
        Limit: The plan limits how many segments an app has; one more is answered with 422.
        Limit: A segment holds at most 200 filter entries, operators included.

    Args:
        body: The new segment. The public documents call the body optional, but a request
            without name and filters is refused.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/segments
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    body: Segment | Mapping[str, Any],
    app_id: str | None = None,
) -> CreateSegmentSuccessResponse | None:
    """Create a segment: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: Segment | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[CreateSegmentSuccessResponse]]:
    """Create a segment.

    Creates a segment that the API and the dashboard can use from then on. Filters are joined
    by `AND` or `OR` entries between them; `AND` binds tighter than `OR`. A name or id that is
    already taken is answered with 409.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Plan: Only paid plans can create segments through the API. On the free plan, create
        them in the dashboard.
        Limit: The plan limits how many segments an app has; one more is answered with 422.
        Limit: A segment holds at most 200 filter entries, operators included.

    Args:
        body: The new segment. The public documents call the body optional, but a request
            without name and filters is refused.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/segments
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    body: Segment | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, CreateSegmentSuccessResponse | None]:
    """Create a segment: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        body=body,
        app_id=app_id,
    )
