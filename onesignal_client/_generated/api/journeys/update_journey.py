# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.journeys import UPDATE_JOURNEY as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import Journey, UpdateJourneyRequest
    from ...params import UpdateJourneyParams


def sync(
    journey_id: str,
    *,
    client: OneSignal,
    body: UpdateJourneyRequest | UpdateJourneyParams,
    app_id: str | None = None,
) -> Journey:
    """Change a journey or its state.

    As `journeys.update`.

    Args:
        journey_id: The journey's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(journey_id,),
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    journey_id: str,
    *,
    client: OneSignal,
    body: UpdateJourneyRequest | UpdateJourneyParams,
    app_id: str | None = None,
) -> Response[Journey]:
    """Change a journey or its state.

    As `journeys.update`, but any status comes back, with its headers and its body.

    Args:
        journey_id: The journey's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(journey_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio(
    journey_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateJourneyRequest | UpdateJourneyParams,
    app_id: str | None = None,
) -> Journey:
    """Change a journey or its state.

    As `journeys.update`.

    Args:
        journey_id: The journey's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(journey_id,),
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    journey_id: str,
    *,
    client: AsyncOneSignal,
    body: UpdateJourneyRequest | UpdateJourneyParams,
    app_id: str | None = None,
) -> Response[Journey]:
    """Change a journey or its state.

    As `journeys.update`, but any status comes back, with its headers and its body.

    Args:
        journey_id: The journey's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(journey_id,),
        body=body,
        app_id=app_id,
    )
