# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.subscriptions import EXPORT_SUBSCRIPTIONS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import ExportSubscriptionsRequestBody, ExportSubscriptionsSuccessResponse


def sync_detailed(
    *,
    client: OneSignal,
    body: ExportSubscriptionsRequestBody | Mapping[str, Any] | None = None,
    app_id: str | None = None,
) -> Response[ExportSubscriptionsSuccessResponse]:
    """Export subscriptions as CSV.

    Starts an export of the app's subscriptions to a GZip-compressed CSV file and answers with
    the URL at which it will appear.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Only one export at a time per account; finish the download before starting the
        next, even for another app.
        Timing: The file takes up to several minutes, at about 2,000 records per second.
        Timing: Until the file is ready, its address answers 403 (older documentation) or 404
        (newer); poll it every 10 seconds. It lies on another host, so do not send the API key
        along. `exports.download` does all that and unpacks the file.
        Limit: Files of exports that run in parallel should stay under 100 GB each.
        Availability: The URL stays valid for three days; it contains a random UUID, so only
        those who are given it can know it.
        Advice: For many records this is much faster than paging through the players.

    Args:
        body: Which subscriptions and which additional columns; without a body, the usual
            columns of all.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /players/csv_export
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    body: ExportSubscriptionsRequestBody | Mapping[str, Any] | None = None,
    app_id: str | None = None,
) -> ExportSubscriptionsSuccessResponse | None:
    """Export subscriptions as CSV: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: ExportSubscriptionsRequestBody | Mapping[str, Any] | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[ExportSubscriptionsSuccessResponse]]:
    """Export subscriptions as CSV.

    Starts an export of the app's subscriptions to a GZip-compressed CSV file and answers with
    the URL at which it will appear.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Limit: Only one export at a time per account; finish the download before starting the
        next, even for another app.
        Timing: The file takes up to several minutes, at about 2,000 records per second.
        Timing: Until the file is ready, its address answers 403 (older documentation) or 404
        (newer); poll it every 10 seconds. It lies on another host, so do not send the API key
        along. `exports.download` does all that and unpacks the file.
        Limit: Files of exports that run in parallel should stay under 100 GB each.
        Availability: The URL stays valid for three days; it contains a random UUID, so only
        those who are given it can know it.
        Advice: For many records this is much faster than paging through the players.

    Args:
        body: Which subscriptions and which additional columns; without a body, the usual
            columns of all.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /players/csv_export
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    body: ExportSubscriptionsRequestBody | Mapping[str, Any] | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, ExportSubscriptionsSuccessResponse | None]:
    """Export subscriptions as CSV: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        body=body,
        app_id=app_id,
    )
