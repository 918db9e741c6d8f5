# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.api_keys import DELETE_API_KEY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response


def sync_detailed(
    token_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[dict[str, Any]]:
    """Delete an API key.

    Deletes a key for good. Whatever still uses it is refused from then on.

    Key: the organization's API key (`organization_api_key`).

    Args:
        token_id: The id of the API key (not the secret itself).
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /apps/{app_id}/auth/tokens/{token_id}
    """
    return client._send(
        OPERATION,
        path=(token_id,),
        app_id=app_id,
    )


def sync(
    token_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> dict[str, Any] | None:
    """Delete an API key: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        token_id,
        client=client,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    token_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[dict[str, Any]]]:
    """Delete an API key.

    Deletes a key for good. Whatever still uses it is refused from then on.

    Key: the organization's API key (`organization_api_key`).

    Args:
        token_id: The id of the API key (not the secret itself).
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /apps/{app_id}/auth/tokens/{token_id}
    """
    return client._send(
        OPERATION,
        path=(token_id,),
        app_id=app_id,
    )


def asyncio(
    token_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, dict[str, Any] | None]:
    """Delete an API key: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(token_id,),
        app_id=app_id,
    )
