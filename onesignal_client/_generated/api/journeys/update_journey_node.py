# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.journeys import UPDATE_JOURNEY_NODE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import Journey, UpdateJourneyNodeRequest


def sync_detailed(
    journey_id: str,
    node_id: str,
    *,
    client: OneSignal,
    body: UpdateJourneyNodeRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[Journey]:
    """Change a single node of a journey.

    Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

    Applies a JSON merge patch to one node, at any depth, and leaves users on the other nodes
    alone. Null clears a field and arrays such as `branches` are replaced as a whole. Kind and
    id of a node cannot change. A `concurrency_key` that no longer matches is answered with a
    409.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        journey_id: The journey's id, a UUID.
        node_id: The `id` that the server gave the node, a UUID; not its `client_node_id`.
        body: The fields of the node to change.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/journeys/{journey_id}/nodes/{node_id}
    """
    return client._send(
        OPERATION,
        path=(
            journey_id,
            node_id,
        ),
        body=body,
        app_id=app_id,
    )


def sync(
    journey_id: str,
    node_id: str,
    *,
    client: OneSignal,
    body: UpdateJourneyNodeRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Journey | None:
    """Change a single node of a journey: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        journey_id,
        node_id,
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    journey_id: str,
    node_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateJourneyNodeRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[Journey]]:
    """Change a single node of a journey.

    Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

    Applies a JSON merge patch to one node, at any depth, and leaves users on the other nodes
    alone. Null clears a field and arrays such as `branches` are replaced as a whole. Kind and
    id of a node cannot change. A `concurrency_key` that no longer matches is answered with a
    409.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        journey_id: The journey's id, a UUID.
        node_id: The `id` that the server gave the node, a UUID; not its `client_node_id`.
        body: The fields of the node to change.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/journeys/{journey_id}/nodes/{node_id}
    """
    return client._send(
        OPERATION,
        path=(
            journey_id,
            node_id,
        ),
        body=body,
        app_id=app_id,
    )


def asyncio(
    journey_id: str,
    node_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateJourneyNodeRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Journey | None]:
    """Change a single node of a journey: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(
            journey_id,
            node_id,
        ),
        body=body,
        app_id=app_id,
    )
