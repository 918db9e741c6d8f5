# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.email_analytics import GET_EMAIL_PROVIDER_METRICS_TIMESERIES as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence
    from datetime import datetime
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import (
        EmailMetricsGranularity,
        EmailProvider,
        EmailProviderMetricsTimeseriesResponse,
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

    Counts deliveries, opens, clicks, bounces, failures and complaints of one sending domain
    per hour (in UTC), day or month, oldest first, added up over the chosen inbox providers.
    Steps without emails come with zeros; the list is empty for a domain that the app does not
    have or does not send from at present.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: The range may go back 365 days at most, hourly figures only 60 days.

    Args:
        domain: The domain that the emails were sent from.
        start: Start of the range, before `end` and not more than 365 days ago, or 60 days
            with `hourly`.
        end: End of the range, after `start`.
        granularity: The length of each step; `hourly` only within the last 60 days.
        providers: The inbox providers to count; all of them if left out. The parameter is
            repeated for each.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/email_analytics/provider_metrics_timeseries
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


def sync(
    *,
    client: OneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    granularity: EmailMetricsGranularity | str,
    providers: Sequence[EmailProvider | str] | None = None,
    app_id: str | None = None,
) -> EmailProviderMetricsTimeseriesResponse | None:
    """Get email figures over time: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        domain=domain,
        start=start,
        end=end,
        granularity=granularity,
        providers=providers,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    granularity: EmailMetricsGranularity | str,
    providers: Sequence[EmailProvider | str] | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[EmailProviderMetricsTimeseriesResponse]]:
    """Get email figures over time.

    Counts deliveries, opens, clicks, bounces, failures and complaints of one sending domain
    per hour (in UTC), day or month, oldest first, added up over the chosen inbox providers.
    Steps without emails come with zeros; the list is empty for a domain that the app does not
    have or does not send from at present.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: The range may go back 365 days at most, hourly figures only 60 days.

    Args:
        domain: The domain that the emails were sent from.
        start: Start of the range, before `end` and not more than 365 days ago, or 60 days
            with `hourly`.
        end: End of the range, after `start`.
        granularity: The length of each step; `hourly` only within the last 60 days.
        providers: The inbox providers to count; all of them if left out. The parameter is
            repeated for each.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/email_analytics/provider_metrics_timeseries
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


def asyncio(
    *,
    client: AsyncOneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    granularity: EmailMetricsGranularity | str,
    providers: Sequence[EmailProvider | str] | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, EmailProviderMetricsTimeseriesResponse | None]:
    """Get email figures over time: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
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
