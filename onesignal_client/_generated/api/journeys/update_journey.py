# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.journeys import UPDATE_JOURNEY as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import Journey, UpdateJourneyRequest


def sync_detailed(
    journey_id: str,
    *,
    client: OneSignal,
    body: UpdateJourneyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Response[Journey]:
    """Change a journey or its state.

    Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

    Applies a JSON merge patch: fields left out stay as they are, null clears a field, and an
    array replaces the stored one as a whole. With a `concurrency_key`, the answer is a 409 if
    somebody else changed the journey meanwhile. A running journey accepts fewer changes than
    a draft.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Advice: Sending `nodes` replaces the whole graph. Users stay on a node only if it is
        sent back with its `id`; to change a single node, update that node instead.
        Timing: Activation runs in the background: the state may be `processing` and
        `started_at` null for a while.

    Args:
        journey_id: The journey's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/journeys/{journey_id}
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
    body: UpdateJourneyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Journey | None:
    """Change a journey or its state: the parsed reply of `sync_detailed`, None for an error status."""
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
    body: UpdateJourneyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[Journey]]:
    """Change a journey or its state.

    Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

    Applies a JSON merge patch: fields left out stay as they are, null clears a field, and an
    array replaces the stored one as a whole. With a `concurrency_key`, the answer is a 409 if
    somebody else changed the journey meanwhile. A running journey accepts fewer changes than
    a draft.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Advice: Sending `nodes` replaces the whole graph. Users stay on a node only if it is
        sent back with its `id`; to change a single node, update that node instead.
        Timing: Activation runs in the background: the state may be `processing` and
        `started_at` null for a while.

    Args:
        journey_id: The journey's id, a UUID.
        body: The fields to change.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: PATCH /apps/{app_id}/journeys/{journey_id}
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
    body: UpdateJourneyRequest | Mapping[str, Any],
    app_id: str | None = None,
) -> Coroutine[Any, Any, Journey | None]:
    """Change a journey or its state: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(journey_id,),
        body=body,
        app_id=app_id,
    )
