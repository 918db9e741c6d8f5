# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.email_analytics import GET_EMAIL_PROVIDER_METRICS_TIMESERIES as OPERATION

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import (
        EmailMetricsGranularity,
        EmailProvider,
        EmailProviderMetricsTimeseriesResponse,
    )


def sync(
    *,
    client: OneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    granularity: EmailMetricsGranularity | str,
    providers: Sequence[EmailProvider | str] | None = None,
    app_id: str | None = None,
) -> EmailProviderMetricsTimeseriesResponse:
    """Get email figures over time.

    As `email_analytics.provider_metrics_timeseries`.

    Args:
        domain: The domain that the emails were sent from.
        start: Start of the range, before `end` and not more than 365 days ago, or 60
            days with `hourly`.
        end: End of the range, after `start`.
        granularity: The length of each step; `hourly` only within the last 60 days.
        providers: The inbox providers to count; all of them if left out. The
            parameter is repeated for each.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        query={
            "domain": domain,
            "start": start,
            "end": end,
            "granularity": granularity,
            "providers[]": providers,
        },
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    granularity: EmailMetricsGranularity | str,
    providers: Sequence[EmailProvider | str] | None = None,
    app_id: str | None = None,
) -> Response[EmailProviderMetricsTimeseriesResponse]:
    """Get email figures over time.

    As `email_analytics.provider_metrics_timeseries`, but any status comes back, with its
    headers and its body.

    Args:
        domain: The domain that the emails were sent from.
        start: Start of the range, before `end` and not more than 365 days ago, or 60
            days with `hourly`.
        end: End of the range, after `start`.
        granularity: The length of each step; `hourly` only within the last 60 days.
        providers: The inbox providers to count; all of them if left out. The
            parameter is repeated for each.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        query={
            "domain": domain,
            "start": start,
            "end": end,
            "granularity": granularity,
            "providers[]": providers,
        },
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    granularity: EmailMetricsGranularity | str,
    providers: Sequence[EmailProvider | str] | None = None,
    app_id: str | None = None,
) -> EmailProviderMetricsTimeseriesResponse:
    """Get email figures over time.

    As `email_analytics.provider_metrics_timeseries`.

    Args:
        domain: The domain that the emails were sent from.
        start: Start of the range, before `end` and not more than 365 days ago, or 60
            days with `hourly`.
        end: End of the range, after `start`.
        granularity: The length of each step; `hourly` only within the last 60 days.
        providers: The inbox providers to count; all of them if left out. The
            parameter is repeated for each.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        query={
            "domain": domain,
            "start": start,
            "end": end,
            "granularity": granularity,
            "providers[]": providers,
        },
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    granularity: EmailMetricsGranularity | str,
    providers: Sequence[EmailProvider | str] | None = None,
    app_id: str | None = None,
) -> Response[EmailProviderMetricsTimeseriesResponse]:
    """Get email figures over time.

    As `email_analytics.provider_metrics_timeseries`, but any status comes back, with its
    headers and its body.

    Args:
        domain: The domain that the emails were sent from.
        start: Start of the range, before `end` and not more than 365 days ago, or 60
            days with `hourly`.
        end: End of the range, after `start`.
        granularity: The length of each step; `hourly` only within the last 60 days.
        providers: The inbox providers to count; all of them if left out. The
            parameter is repeated for each.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        query={
            "domain": domain,
            "start": start,
            "end": end,
            "granularity": granularity,
            "providers[]": providers,
        },
        app_id=app_id,
    )
