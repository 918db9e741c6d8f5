# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.journeys import DELETE_JOURNEY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import GenericSuccessBoolResponse


def sync_detailed(
    journey_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[GenericSuccessBoolResponse]:
    """Delete a journey for good.

    Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

    Removes the journey together with its statistics and reports; this cannot be undone. Users
    who are on their way through it stop where they are.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Advice: To stop a journey and keep its figures, archive it: update its `state` to
        `archived`.

    Args:
        journey_id: The journey's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /apps/{app_id}/journeys/{journey_id}
    """
    return client._send(
        OPERATION,
        path=(journey_id,),
        app_id=app_id,
    )


def sync(
    journey_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> GenericSuccessBoolResponse | None:
    """Delete a journey for good: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        journey_id,
        client=client,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    journey_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[GenericSuccessBoolResponse]]:
    """Delete a journey for good.

    Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

    Removes the journey together with its statistics and reports; this cannot be undone. Users
    who are on their way through it stop where they are.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Advice: To stop a journey and keep its figures, archive it: update its `state` to
        `archived`.

    Args:
        journey_id: The journey's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /apps/{app_id}/journeys/{journey_id}
    """
    return client._send(
        OPERATION,
        path=(journey_id,),
        app_id=app_id,
    )


def asyncio(
    journey_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, GenericSuccessBoolResponse | None]:
    """Delete a journey for good: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(journey_id,),
        app_id=app_id,
    )
