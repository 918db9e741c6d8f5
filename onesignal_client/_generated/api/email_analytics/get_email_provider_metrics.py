# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.email_analytics import GET_EMAIL_PROVIDER_METRICS as OPERATION

if TYPE_CHECKING:
    from datetime import datetime

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import EmailProviderMetricsResponse


def sync(
    *,
    client: OneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    app_id: str | None = None,
) -> EmailProviderMetricsResponse:
    """Get email figures by inbox provider.

    As `email_analytics.provider_metrics`.

    Args:
        domain: The domain that the emails were sent from.
        start: Start of the range, before `end` and not more than 365 days ago.
        end: End of the range, after `start`.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        query={
            "domain": domain,
            "start": start,
            "end": end,
        },
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    app_id: str | None = None,
) -> Response[EmailProviderMetricsResponse]:
    """Get email figures by inbox provider.

    As `email_analytics.provider_metrics`, but any status comes back, with its headers and its
    body.

    Args:
        domain: The domain that the emails were sent from.
        start: Start of the range, before `end` and not more than 365 days ago.
        end: End of the range, after `start`.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        query={
            "domain": domain,
            "start": start,
            "end": end,
        },
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    app_id: str | None = None,
) -> EmailProviderMetricsResponse:
    """Get email figures by inbox provider.

    As `email_analytics.provider_metrics`.

    Args:
        domain: The domain that the emails were sent from.
        start: Start of the range, before `end` and not more than 365 days ago.
        end: End of the range, after `start`.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        query={
            "domain": domain,
            "start": start,
            "end": end,
        },
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    app_id: str | None = None,
) -> Response[EmailProviderMetricsResponse]:
    """Get email figures by inbox provider.

    As `email_analytics.provider_metrics`, but any status comes back, with its headers and its
    body.

    Args:
        domain: The domain that the emails were sent from.
        start: Start of the range, before `end` and not more than 365 days ago.
        end: End of the range, after `start`.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        query={
            "domain": domain,
            "start": start,
            "end": end,
        },
        app_id=app_id,
    )
