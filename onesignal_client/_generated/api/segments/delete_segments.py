# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.segments import DELETE_SEGMENTS as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import GenericSuccessBoolResponse


def sync_detailed(
    segment_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> Response[GenericSuccessBoolResponse]:
    """Delete a segment.

    Deletes a segment for good. The users and devices in it are not deleted.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Plan: Only paid plans can delete segments through the API, with a key that may
        administer.

    Args:
        segment_id: The segment's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /apps/{app_id}/segments/{segment_id}
    """
    return client._send(
        OPERATION,
        path=(segment_id,),
        app_id=app_id,
    )


def sync(
    segment_id: str,
    *,
    client: OneSignal,
    app_id: str | None = None,
) -> GenericSuccessBoolResponse | None:
    """Delete a segment: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        segment_id,
        client=client,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    segment_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[GenericSuccessBoolResponse]]:
    """Delete a segment.

    Deletes a segment for good. The users and devices in it are not deleted.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Plan: Only paid plans can delete segments through the API, with a key that may
        administer.

    Args:
        segment_id: The segment's id, a UUID.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: DELETE /apps/{app_id}/segments/{segment_id}
    """
    return client._send(
        OPERATION,
        path=(segment_id,),
        app_id=app_id,
    )


def asyncio(
    segment_id: str,
    *,
    client: AsyncOneSignal,
    app_id: str | None = None,
) -> Coroutine[Any, Any, GenericSuccessBoolResponse | None]:
    """Delete a segment: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(segment_id,),
        app_id=app_id,
    )
