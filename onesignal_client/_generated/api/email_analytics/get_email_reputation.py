# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.email_analytics import GET_EMAIL_REPUTATION as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import EmailReputationResponse


def sync_detailed(
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[EmailReputationResponse]:
    """Get bounce and complaint rates of an app.

    Returns the shares of bounced and complained-about emails of the whole app for the last 24
    hours, 7 days and 30 days. Mailbox providers judge a sender by these.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/email_analytics/delivery_metrics
    """
    return client._send(
        OPERATION,
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> EmailReputationResponse | None:
    """Get bounce and complaint rates of an app: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[EmailReputationResponse]]:
    """Get bounce and complaint rates of an app.

    Returns the shares of bounced and complained-about emails of the whole app for the last 24
    hours, 7 days and 30 days. Mailbox providers judge a sender by these.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/email_analytics/delivery_metrics
    """
    return client._send(
        OPERATION,
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, EmailReputationResponse | None]:
    """Get bounce and complaint rates of an app: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        app_id=app_id,
    )
