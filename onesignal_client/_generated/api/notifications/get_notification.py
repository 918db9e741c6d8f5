# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import GET_NOTIFICATION as OPERATION

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import NotificationWithMeta, OutcomeAttribution, OutcomeTimeRange


def sync_detailed(
    notification_id: str,
    *,
    client: OneSignal,
    outcome_names: list[str] | tuple[str, ...] | None = None,
    outcome_time_range: OutcomeTimeRange | str | None = None,
    outcome_platforms: str | None = None,
    outcome_attribution: OutcomeAttribution | str | None = None,
    app_id: str | None = None,
) -> Response[NotificationWithMeta]:
    """Get one message with its outcomes.

    Shows a message, its delivery figures and, if outcomes are asked for, what users did after
    it. While the message is still being processed, `remaining` is null.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: Messages created through the API can be read for 30 days, those from the
        dashboard as long as the app exists. Messages of journeys cannot be read.
        Limit: Reads like this one are limited to one per second and app; after a pause, up to
        10 may come at once.

    Args:
        notification_id: The id that creating the notification returned.
        outcome_names: The outcomes to report, each as its name, a dot and how to count
            it, such as `os__click.count` or `Sales.sum`; sent joined by commas. Only the
            newer documentation has the four outcome parameters here.
        outcome_time_range: How far back outcomes are counted; one hour if left out.
        outcome_platforms: Count outcomes only from these platforms: device type numbers
            joined by commas, such as `0,1` for iOS and Android.
        outcome_attribution: Count only outcomes with this attribution; all of them if
            left out.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /notifications/{notification_id}
    """
    return client._send(
        OPERATION,
        path=(notification_id,),
        query={
            "outcome_names": outcome_names,
            "outcome_time_range": outcome_time_range,
            "outcome_platforms": outcome_platforms,
            "outcome_attribution": outcome_attribution,
        },
        app_id=app_id,
    )


def sync(
    notification_id: str,
    *,
    client: OneSignal,
    outcome_names: list[str] | tuple[str, ...] | None = None,
    outcome_time_range: OutcomeTimeRange | str | None = None,
    outcome_platforms: str | None = None,
    outcome_attribution: OutcomeAttribution | str | None = None,
    app_id: str | None = None,
) -> NotificationWithMeta | None:
    """Get one message with its outcomes: the parsed reply of `sync_detailed`, None for an error status."""
    return sync_detailed(
        notification_id,
        client=client,
        outcome_names=outcome_names,
        outcome_time_range=outcome_time_range,
        outcome_platforms=outcome_platforms,
        outcome_attribution=outcome_attribution,
        app_id=app_id,
    ).parsed


def asyncio_detailed(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    outcome_names: list[str] | tuple[str, ...] | None = None,
    outcome_time_range: OutcomeTimeRange | str | None = None,
    outcome_platforms: str | None = None,
    outcome_attribution: OutcomeAttribution | str | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, Response[NotificationWithMeta]]:
    """Get one message with its outcomes.

    Shows a message, its delivery figures and, if outcomes are asked for, what users did after
    it. While the message is still being processed, `remaining` is null.

    Key: the app's REST API key (`rest_api_key`).

    Notes:
        Availability: Messages created through the API can be read for 30 days, those from the
        dashboard as long as the app exists. Messages of journeys cannot be read.
        Limit: Reads like this one are limited to one per second and app; after a pause, up to
        10 may come at once.

    Args:
        notification_id: The id that creating the notification returned.
        outcome_names: The outcomes to report, each as its name, a dot and how to count
            it, such as `os__click.count` or `Sales.sum`; sent joined by commas. Only the
            newer documentation has the four outcome parameters here.
        outcome_time_range: How far back outcomes are counted; one hour if left out.
        outcome_platforms: Count outcomes only from these platforms: device type numbers
            joined by commas, such as `0,1` for iOS and Android.
        outcome_attribution: Count only outcomes with this attribution; all of them if
            left out.
        app_id: The app to act on instead of the client's own.

    Returns:
        The status, the headers and the raw body, with the parsed reply of a success in
        `parsed`.

    Raises:
        OneSignalError: The call was refused before it was sent, or failed on the way. An
            error status raises nothing here.

    Source: GET /notifications/{notification_id}
    """
    return client._send(
        OPERATION,
        path=(notification_id,),
        query={
            "outcome_names": outcome_names,
            "outcome_time_range": outcome_time_range,
            "outcome_platforms": outcome_platforms,
            "outcome_attribution": outcome_attribution,
        },
        app_id=app_id,
    )


def asyncio(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    outcome_names: list[str] | tuple[str, ...] | None = None,
    outcome_time_range: OutcomeTimeRange | str | None = None,
    outcome_platforms: str | None = None,
    outcome_attribution: OutcomeAttribution | str | None = None,
    app_id: str | None = None,
) -> Coroutine[Any, Any, NotificationWithMeta | None]:
    """Get one message with its outcomes: the parsed reply of `asyncio_detailed`, None for an error status."""
    return client._parsed(
        OPERATION,
        path=(notification_id,),
        query={
            "outcome_names": outcome_names,
            "outcome_time_range": outcome_time_range,
            "outcome_platforms": outcome_platforms,
            "outcome_attribution": outcome_attribution,
        },
        app_id=app_id,
    )
