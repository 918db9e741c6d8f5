# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import ESTIMATE_NOTIFICATION_RECIPIENTS as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import EstimateRecipientsRequest, EstimateRecipientsResponse
    from ...params import EstimateRecipientsParams


def sync(
    *,
    client: OneSignal,
    body: EstimateRecipientsRequest | EstimateRecipientsParams,
    app_id: str | None = None,
) -> EstimateRecipientsResponse:
    """Estimate how many recipients a message would have.

    As `notifications.estimate_recipients`.

    Args:
        body: The segments to count, and what narrows them.
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
    body: EstimateRecipientsRequest | EstimateRecipientsParams,
    app_id: str | None = None,
) -> Response[EstimateRecipientsResponse]:
    """Estimate how many recipients a message would have.

    As `notifications.estimate_recipients`, but any status comes back, with its headers and
    its body.

    Args:
        body: The segments to count, and what narrows them.
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
    body: EstimateRecipientsRequest | EstimateRecipientsParams,
    app_id: str | None = None,
) -> EstimateRecipientsResponse:
    """Estimate how many recipients a message would have.

    As `notifications.estimate_recipients`.

    Args:
        body: The segments to count, and what narrows them.
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
    body: EstimateRecipientsRequest | EstimateRecipientsParams,
    app_id: str | None = None,
) -> Response[EstimateRecipientsResponse]:
    """Estimate how many recipients a message would have.

    As `notifications.estimate_recipients`, but any status comes back, with its headers and
    its body.

    Args:
        body: The segments to count, and what narrows them.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )
