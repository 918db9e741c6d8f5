# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.journeys import UPDATE_JOURNEY_NODE as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import Journey, UpdateJourneyNodeRequest
    from ...params import UpdateJourneyNodeParams


def sync(
    journey_id: str,
    node_id: str,
    *,
    client: OneSignal,
    body: UpdateJourneyNodeRequest | UpdateJourneyNodeParams,
    app_id: str | None = None,
) -> Journey:
    """Change a single node of a journey.

    As `journeys.update_node`.

    Args:
        journey_id: The journey's id, a UUID.
        node_id: The `id` that the server gave the node, a UUID; not its
            `client_node_id`.
        body: The fields of the node to change.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(
            journey_id,
            node_id,
        ),
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    journey_id: str,
    node_id: str,
    *,
    client: OneSignal,
    body: UpdateJourneyNodeRequest | UpdateJourneyNodeParams,
    app_id: str | None = None,
) -> Response[Journey]:
    """Change a single node of a journey.

    As `journeys.update_node`, but any status comes back, with its headers and its body.

    Args:
        journey_id: The journey's id, a UUID.
        node_id: The `id` that the server gave the node, a UUID; not its
            `client_node_id`.
        body: The fields of the node to change.
        app_id: The app to act on instead of the client's own.
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


async def asyncio(
    journey_id: str,
    node_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateJourneyNodeRequest | UpdateJourneyNodeParams,
    app_id: str | None = None,
) -> Journey:
    """Change a single node of a journey.

    As `journeys.update_node`.

    Args:
        journey_id: The journey's id, a UUID.
        node_id: The `id` that the server gave the node, a UUID; not its
            `client_node_id`.
        body: The fields of the node to change.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(
            journey_id,
            node_id,
        ),
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    journey_id: str,
    node_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateJourneyNodeRequest | UpdateJourneyNodeParams,
    app_id: str | None = None,
) -> Response[Journey]:
    """Change a single node of a journey.

    As `journeys.update_node`, but any status comes back, with its headers and its body.

    Args:
        journey_id: The journey's id, a UUID.
        node_id: The `id` that the server gave the node, a UUID; not its
            `client_node_id`.
        body: The fields of the node to change.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(
            journey_id,
            node_id,
        ),
        body=body,
        app_id=app_id,
    )
