# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.notifications import GET_NOTIFICATION as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import NotificationDetails, OutcomeAttribution, OutcomeTimeRange


def sync(
    notification_id: str,
    *,
    client: OneSignal,
    outcome_names: list[str] | tuple[str, ...] | None = None,
    outcome_time_range: OutcomeTimeRange | str | None = None,
    outcome_platforms: str | None = None,
    outcome_attribution: OutcomeAttribution | str | None = None,
    app_id: str | None = None,
) -> NotificationDetails:
    """Get one message with its outcomes.

    As `notifications.get`.

    Args:
        notification_id: The id that creating the notification returned.
        outcome_names: The outcomes to report, each as its name, a dot and how to
            count it, such as `os__click.count` or `Sales.sum`; sent joined by commas.
        outcome_time_range: How far back outcomes are counted; one hour if left out.
        outcome_platforms: Count outcomes only from these platforms: device type
            numbers joined by commas, such as `0,1` for iOS and Android.
        outcome_attribution: Count only outcomes with this attribution; all of them if
            left out.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
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


def sync_detailed(
    notification_id: str,
    *,
    client: OneSignal,
    outcome_names: list[str] | tuple[str, ...] | None = None,
    outcome_time_range: OutcomeTimeRange | str | None = None,
    outcome_platforms: str | None = None,
    outcome_attribution: OutcomeAttribution | str | None = None,
    app_id: str | None = None,
) -> Response[NotificationDetails]:
    """Get one message with its outcomes.

    As `notifications.get`, but any status comes back, with its headers and its body.

    Args:
        notification_id: The id that creating the notification returned.
        outcome_names: The outcomes to report, each as its name, a dot and how to
            count it, such as `os__click.count` or `Sales.sum`; sent joined by commas.
        outcome_time_range: How far back outcomes are counted; one hour if left out.
        outcome_platforms: Count outcomes only from these platforms: device type
            numbers joined by commas, such as `0,1` for iOS and Android.
        outcome_attribution: Count only outcomes with this attribution; all of them if
            left out.
        app_id: The app to act on instead of the client's own.
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


async def asyncio(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    outcome_names: list[str] | tuple[str, ...] | None = None,
    outcome_time_range: OutcomeTimeRange | str | None = None,
    outcome_platforms: str | None = None,
    outcome_attribution: OutcomeAttribution | str | None = None,
    app_id: str | None = None,
) -> NotificationDetails:
    """Get one message with its outcomes.

    As `notifications.get`.

    Args:
        notification_id: The id that creating the notification returned.
        outcome_names: The outcomes to report, each as its name, a dot and how to
            count it, such as `os__click.count` or `Sales.sum`; sent joined by commas.
        outcome_time_range: How far back outcomes are counted; one hour if left out.
        outcome_platforms: Count outcomes only from these platforms: device type
            numbers joined by commas, such as `0,1` for iOS and Android.
        outcome_attribution: Count only outcomes with this attribution; all of them if
            left out.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
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


async def asyncio_detailed(
    notification_id: str,
    *,
    client: AsyncOneSignal,
    outcome_names: list[str] | tuple[str, ...] | None = None,
    outcome_time_range: OutcomeTimeRange | str | None = None,
    outcome_platforms: str | None = None,
    outcome_attribution: OutcomeAttribution | str | None = None,
    app_id: str | None = None,
) -> Response[NotificationDetails]:
    """Get one message with its outcomes.

    As `notifications.get`, but any status comes back, with its headers and its body.

    Args:
        notification_id: The id that creating the notification returned.
        outcome_names: The outcomes to report, each as its name, a dot and how to
            count it, such as `os__click.count` or `Sales.sum`; sent joined by commas.
        outcome_time_range: How far back outcomes are counted; one hour if left out.
        outcome_platforms: Count outcomes only from these platforms: device type
            numbers joined by commas, such as `0,1` for iOS and Android.
        outcome_attribution: Count only outcomes with this attribution; all of them if
            left out.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
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
