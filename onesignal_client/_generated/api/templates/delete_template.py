# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.templates import DELETE_TEMPLATE as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import GenericSuccessBoolResponse


def sync_detailed(
    template_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[GenericSuccessBoolResponse]:
    """Delete a template.

    Deletes a template of the app.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Advice: A template that a journey uses must be taken out of the journey first.

    Args:
        template_id: The template's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /templates/{template_id}
    """
    return client._send(
        OPERATION,
        path=(template_id,),
        app_id=app_id,
    )


def sync(
    template_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> GenericSuccessBoolResponse | None:
    """Delete a template: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        template_id,
        client=client,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    template_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[GenericSuccessBoolResponse]]:
    """Delete a template.

    Deletes a template of the app.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Advice: A template that a journey uses must be taken out of the journey first.

    Args:
        template_id: The template's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /templates/{template_id}
    """
    return client._send(
        OPERATION,
        path=(template_id,),
        app_id=app_id,
    )


def asyncio(
    template_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, GenericSuccessBoolResponse | None]:
    """Delete a template: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(template_id,),
        app_id=app_id,
    )
