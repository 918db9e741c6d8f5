# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.journeys import DUPLICATE_JOURNEY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import DuplicateJourneyRequest, Journey


def sync_detailed(
    journey_id: str,
    *,
    client: OneSignal,
    body: DuplicateJourneyRequest | Mapping[str, Any] | None = None,
    app_id: str | None = None,
) -> Response[Journey]:
    """Copy a journey into a new draft.

    Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

    Makes a draft that equals the journey in the path, whatever state that one is in, without
    its schedule. The source stays untouched. Overrides in the body are merged into the copy.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        journey_id: The journey's id, a UUID.
        body: What shall differ in the copy; without a body, only the name does.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/journeys/{journey_id}/duplicate
    """
    return client._send(
        OPERATION,
        path=(journey_id,),
        body=body,
        app_id=app_id,
    )


def sync(
    journey_id: str,
    *,
    client: OneSignal,
    body: DuplicateJourneyRequest | Mapping[str, Any] | None = None,
    app_id: str | None = None,
) -> Journey | None:
    """Copy a journey into a new draft: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        journey_id,
        client=client,
        body=body,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    journey_id: str,
    *,
    client: AsyncOneSignal,
    body: DuplicateJourneyRequest | Mapping[str, Any] | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[Journey]]:
    """Copy a journey into a new draft.

    Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

    Makes a draft that equals the journey in the path, whatever state that one is in, without
    its schedule. The source stays untouched. Overrides in the body are merged into the copy.

    Key: the app's REST API key (`rest_api_key`).

    Args:
        journey_id: The journey's id, a UUID.
        body: What shall differ in the copy; without a body, only the name does.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: POST /apps/{app_id}/journeys/{journey_id}/duplicate
    """
    return client._send(
        OPERATION,
        path=(journey_id,),
        body=body,
        app_id=app_id,
    )


def asyncio(
    journey_id: str,
    *,
    client: AsyncOneSignal,
    body: DuplicateJourneyRequest | Mapping[str, Any] | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Journey | None]:
    """Copy a journey into a new draft: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(journey_id,),
        body=body,
        app_id=app_id,
    )
