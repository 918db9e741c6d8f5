# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.api_keys import VIEW_API_KEYS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import ApiKeyTokensListResponse


def sync_detailed(
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[ApiKeyTokensListResponse]:
    """List the API keys of an app.

    Returns the names, ids and allowlists of the app's keys, never the keys themselves.

    Key: the organization's API key (`organization_api_key`).

    Args:
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/auth/tokens
    """
    return client._send(
        OPERATION,
        app_id=app_id,
    )


def sync(
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> ApiKeyTokensListResponse | None:
    """List the API keys of an app: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        client=client,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[ApiKeyTokensListResponse]]:
    """List the API keys of an app.

    Returns the names, ids and allowlists of the app's keys, never the keys themselves.

    Key: the organization's API key (`organization_api_key`).

    Args:
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /apps/{app_id}/auth/tokens
    """
    return client._send(
        OPERATION,
        app_id=app_id,
    )


def asyncio(
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, ApiKeyTokensListResponse | None]:
    """List the API keys of an app: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        app_id=app_id,
    )
