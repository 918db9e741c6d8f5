# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.journeys import DUPLICATE_JOURNEY as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import DuplicateJourneyRequest, Journey
    from ...params import DuplicateJourneyParams


def sync(
    journey_id: str,
    *,
    client: OneSignal,
    body: DuplicateJourneyRequest | DuplicateJourneyParams | None = None,
    app_id: str | None = None,
) -> Journey:
    """Copy a journey into a new draft.

    As `journeys.duplicate`.

    Args:
        journey_id: The journey's id, a UUID.
        body: What shall differ in the copy; without a body, only the name does.
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
    body: DuplicateJourneyRequest | DuplicateJourneyParams | None = None,
    app_id: str | None = None,
) -> Response[Journey]:
    """Copy a journey into a new draft.

    As `journeys.duplicate`, but any status comes back, with its headers and its body.

    Args:
        journey_id: The journey's id, a UUID.
        body: What shall differ in the copy; without a body, only the name does.
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
    body: DuplicateJourneyRequest | DuplicateJourneyParams | None = None,
    app_id: str | None = None,
) -> Journey:
    """Copy a journey into a new draft.

    As `journeys.duplicate`.

    Args:
        journey_id: The journey's id, a UUID.
        body: What shall differ in the copy; without a body, only the name does.
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
    body: DuplicateJourneyRequest | DuplicateJourneyParams | None = None,
    app_id: str | None = None,
) -> Response[Journey]:
    """Copy a journey into a new draft.

    As `journeys.duplicate`, but any status comes back, with its headers and its body.

    Args:
        journey_id: The journey's id, a UUID.
        body: What shall differ in the copy; without a body, only the name does.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        path=(journey_id,),
        body=body,
        app_id=app_id,
    )
