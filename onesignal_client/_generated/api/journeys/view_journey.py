# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.journeys import VIEW_JOURNEY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import Journey


def sync_detailed(
    journey_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[Journey]:
    """Get one journey with all its nodes.

    Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

    Returns the whole definition. Read it before an update: the ids of nodes and branches and
    the `concurrency_key` come from here.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        journey_id: The journey's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/journeys/{journey_id}
    """
    return client._send(
        OPERATION,
        path=(journey_id,),
        app_id=app_id,
    )


def sync(
    journey_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Journey | None:
    """Get one journey with all its nodes: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        journey_id,
        client=client,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    journey_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[Journey]]:
    """Get one journey with all its nodes.

    Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

    Returns the whole definition. Read it before an update: the ids of nodes and branches and
    the `concurrency_key` come from here.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        journey_id: The journey's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/journeys/{journey_id}
    """
    return client._send(
        OPERATION,
        path=(journey_id,),
        app_id=app_id,
    )


def asyncio(
    journey_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Journey | None]:
    """Get one journey with all its nodes: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(journey_id,),
        app_id=app_id,
    )
