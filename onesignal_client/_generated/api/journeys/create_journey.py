# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.journeys import CREATE_JOURNEY as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CreateJourneyRequest, Journey
    from ...params import CreateJourneyParams


def sync(
    *,
    client: OneSignal,
    body: CreateJourneyRequest | CreateJourneyParams,
    app_id: str | None = None,
) -> Journey:
    """Create a journey as a draft.

    As `journeys.create`.

    Args:
        body: What the journey shall be.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    body: CreateJourneyRequest | CreateJourneyParams,
    app_id: str | None = None,
) -> Response[Journey]:
    """Create a journey as a draft.

    As `journeys.create`, but any status comes back, with its headers and its body.

    Args:
        body: What the journey shall be.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    body: CreateJourneyRequest | CreateJourneyParams,
    app_id: str | None = None,
) -> Journey:
    """Create a journey as a draft.

    As `journeys.create`.

    Args:
        body: What the journey shall be.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        body=body,
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: CreateJourneyRequest | CreateJourneyParams,
    app_id: str | None = None,
) -> Response[Journey]:
    """Create a journey as a draft.

    As `journeys.create`, but any status comes back, with its headers and its body.

    Args:
        body: What the journey shall be.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )
