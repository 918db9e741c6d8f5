# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.journeys import VIEW_JOURNEYS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import JourneyListResponse


def sync_detailed(
    *,
    client: OneSignal,
    cursor: str | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> Response[JourneyListResponse]:
    """List the journeys of an app.

    Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

    Returns one page of short descriptions, the newest journey first. While `has_more` is
    true, pass `next_cursor` on as `cursor`. Nodes, early exits and `concurrency_key` come
    only with a single journey.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        cursor: The `next_cursor` of the page before; left out for the first page.
        limit: How many journeys a page may hold, 1 to 50; 50 if left out.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/journeys
    """
    return client._send(
        OPERATION,
        query={
            "cursor": cursor,
            "limit": limit,
        },
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    cursor: str | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> JourneyListResponse | None:
    """List the journeys of an app: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        cursor=cursor,
        limit=limit,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    cursor: str | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[JourneyListResponse]]:
    """List the journeys of an app.

    Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

    Returns one page of short descriptions, the newest journey first. While `has_more` is
    true, pass `next_cursor` on as `cursor`. Nodes, early exits and `concurrency_key` come
    only with a single journey.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        cursor: The `next_cursor` of the page before; left out for the first page.
        limit: How many journeys a page may hold, 1 to 50; 50 if left out.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/journeys
    """
    return client._send(
        OPERATION,
        query={
            "cursor": cursor,
            "limit": limit,
        },
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    cursor: str | None = None,
    limit: int | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, JourneyListResponse | None]:
    """List the journeys of an app: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        query={
            "cursor": cursor,
            "limit": limit,
        },
        app_id=app_id,
    )
