# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.journeys import VIEW_JOURNEY_STATS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import JourneyStats


def sync(
    journey_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> JourneyStats:
    """Get the figures of a journey.

    As `journeys.stats`.

    Args:
        journey_id: The journey's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        path=(journey_id,),
        app_id=app_id,
    )


def sync_detailed(
    journey_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[JourneyStats]:
    """Get the figures of a journey.

    As `journeys.stats`, but any status comes back, with its headers and its body.

    Args:
        journey_id: The journey's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        path=(journey_id,),
        app_id=app_id,
    )


async def asyncio(
    journey_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> JourneyStats:
    """Get the figures of a journey.

    As `journeys.stats`.

    Args:
        journey_id: The journey's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        path=(journey_id,),
        app_id=app_id,
    )


async def asyncio_detailed(
    journey_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Response[JourneyStats]:
    """Get the figures of a journey.

    As `journeys.stats`, but any status comes back, with its headers and its body.

    Args:
        journey_id: The journey's id, a UUID.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(journey_id,),
        app_id=app_id,
    )
