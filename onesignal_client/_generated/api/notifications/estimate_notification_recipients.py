# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import ESTIMATE_NOTIFICATION_RECIPIENTS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import (
        EstimateNotificationRecipientsRequest,
        EstimateNotificationRecipientsSuccessResponse,
    )


def sync_detailed(
    *,
    client: OneSignal,
    body: EstimateNotificationRecipientsRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[EstimateNotificationRecipientsSuccessResponse]:
    """Estimate how many recipients a message would have.

    Counts whom a message to these segments would reach, narrowed by excluded segments,
    filters, aliases and channel. Nothing is sent or stored.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        body: The segments to count, and what narrows them.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /notifications/count-unsaved
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    body: EstimateNotificationRecipientsRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> EstimateNotificationRecipientsSuccessResponse | None:
    """Estimate how many recipients a message would have: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    body: EstimateNotificationRecipientsRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[EstimateNotificationRecipientsSuccessResponse]]:
    """Estimate how many recipients a message would have.

    Counts whom a message to these segments would reach, narrowed by excluded segments,
    filters, aliases and channel. Nothing is sent or stored.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        body: The segments to count, and what narrows them.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /notifications/count-unsaved
    """
    return client._send(
        OPERATION,
        body=body,
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    body: EstimateNotificationRecipientsRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, EstimateNotificationRecipientsSuccessResponse | None]:
    """Estimate how many recipients a message would have: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        body=body,
        app_id=app_id,
    )
