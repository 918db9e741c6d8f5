# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.email_analytics import GET_EMAIL_PROVIDER_METRICS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from datetime import datetime
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import EmailProviderMetricsResponse


def sync_detailed(
    *,
    client: OneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    app_id: str | None = None,
) -> Response[EmailProviderMetricsResponse]:
    """Get email figures by inbox provider.

    Counts deliveries, opens, clicks, bounces, failures and complaints of one sending domain,
    separately for each inbox provider such as Gmail or Yahoo. The list is empty for a domain
    that the app does not have or does not send from at present.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: The range may go back 365 days at most.

    Args:
        domain: The domain that the emails were sent from.
        start: Start of the range, before `end` and not more than 365 days ago.
        end: End of the range, after `start`.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/email_analytics/provider_metrics
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


def sync(
    *,
    client: OneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    app_id: str | None = None,
) -> EmailProviderMetricsResponse | None:
    """Get email figures by inbox provider: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        domain=domain,
        start=start,
        end=end,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[EmailProviderMetricsResponse]]:
    """Get email figures by inbox provider.

    Counts deliveries, opens, clicks, bounces, failures and complaints of one sending domain,
    separately for each inbox provider such as Gmail or Yahoo. The list is empty for a domain
    that the app does not have or does not send from at present.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: The range may go back 365 days at most.

    Args:
        domain: The domain that the emails were sent from.
        start: Start of the range, before `end` and not more than 365 days ago.
        end: End of the range, after `start`.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/email_analytics/provider_metrics
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


def asyncio(
    *,
    client: AsyncOneSignal,
    domain: str,
    start: datetime | str,
    end: datetime | str,
    app_id: str | None = None,
) -> Coroutine[Any, Any, EmailProviderMetricsResponse | None]:
    """Get email figures by inbox provider: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        query={
            "domain": domain,
            "start": start,
            "end": end,
        },
        app_id=app_id,
    )
