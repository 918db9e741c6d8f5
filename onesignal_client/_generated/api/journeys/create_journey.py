# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.journeys import CREATE_JOURNEY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CreateJourneyRequest, Journey


def sync_detailed(
    *,
    client: OneSignal,
    body: CreateJourneyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[Journey]:
    """Create a journey as a draft.

    Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

    Stores a new journey, always in the state `draft`. Only the name is needed. Fields that
    the server sets, such as `state`, or `id` in a node or branch, are answered with a 400;
    let parts of the request refer to each other by `client_node_id` instead.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Advice: The new journey sends nothing until an update sets its `state` to `active`, or
        to `scheduled` together with a start time.

    Args:
        body: What the journey shall be.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/journeys
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    body: CreateJourneyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Journey | None:
    """Create a journey as a draft: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: CreateJourneyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[Journey]]:
    """Create a journey as a draft.

    Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

    Stores a new journey, always in the state `draft`. Only the name is needed. Fields that
    the server sets, such as `state`, or `id` in a node or branch, are answered with a 400;
    let parts of the request refer to each other by `client_node_id` instead.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Advice: The new journey sends nothing until an update sets its `state` to `active`, or
        to `scheduled` together with a start time.

    Args:
        body: What the journey shall be.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/journeys
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    body: CreateJourneyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Journey | None]:
    """Create a journey as a draft: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        body=body,
        app_id=app_id,
    )
