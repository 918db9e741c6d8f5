# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.api_keys import ROTATE_API_KEY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import CreateApiKeyResponse


def sync_detailed(
    token_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[CreateApiKeyResponse]:
    """Replace the secret of an API key.

    Issues a new secret in place of the key's present one. The reply is the only place where
    it is shown.

    Key: the organization's API key (`organization_api_key`).

    Notes:
        Timing: The old secret stops working at once. Nothing that uses it gets a period of
        grace.
        Advice: Without an answer to this call you may be left with no valid secret. Call it
        again to get one.

    Args:
        token_id: The id of the API key (not the secret itself).
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/auth/tokens/{token_id}/rotate
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
) -> CreateApiKeyResponse | None:
    """Replace the secret of an API key: the parsed reply of `sync_detailed`, None for an error status."""
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
) -> Coroutine[Any, Any, Response[CreateApiKeyResponse]]:
    """Replace the secret of an API key.

    Issues a new secret in place of the key's present one. The reply is the only place where
    it is shown.

    Key: the organization's API key (`organization_api_key`).

    Notes:
        Timing: The old secret stops working at once. Nothing that uses it gets a period of
        grace.
        Advice: Without an answer to this call you may be left with no valid secret. Call it
        again to get one.

    Args:
        token_id: The id of the API key (not the secret itself).
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/auth/tokens/{token_id}/rotate
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
) -> Coroutine[Any, Any, CreateApiKeyResponse | None]:
    """Replace the secret of an API key: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(token_id,),
        app_id=app_id,
    )
