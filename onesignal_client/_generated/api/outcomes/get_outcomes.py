# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.outcomes import GET_OUTCOMES as OPERATION

if TYPE_CHECKING:
    from ....client import AsyncOneSignal, OneSignal
    from ....response import Response
    from ...models import OutcomeAttribution, OutcomesResponse, OutcomeTimeRange


def sync(
    *,
    client: OneSignal,
    outcome_names: list[str] | tuple[str, ...] | None = None,
    outcome_time_range: OutcomeTimeRange | str | None = None,
    outcome_platforms: str | None = None,
    outcome_attribution: OutcomeAttribution | str | None = None,
    outcome_names_list: list[str] | tuple[str, ...] | None = None,
    app_id: str | None = None,
) -> OutcomesResponse:
    """Get the outcomes of an app.

    As `outcomes.get`.

    Args:
        outcome_names: The outcomes to report, each as name, dot and `sum` or `count`,
            such as `os__click.count`, `os__session_duration.sum` or `purchase.sum`. They
            are sent joined by commas, so a name that contains one belongs in
            `outcome_names_list`. One of the two has to be given; OneSignal's SDKs always
            require this one.
        outcome_time_range: How far back outcomes are counted; one hour if left out.
        outcome_platforms: The platforms to count, as device type numbers joined by
            commas, such as `0,1` for iOS and Android. All of them, `0,1,2,5,8,11,14,17`,
            if left out.
        outcome_attribution: Count only outcomes with this attribution; all of them if
            left out.
        outcome_names_list: Outcomes whose names contain commas, besides or instead of
            `outcome_names` and in the same notation; each is sent as a parameter of its
            own.
        app_id: The app to act on instead of the client's own.
    """
    return client._call(
        OPERATION,
        query={
            "outcome_names": outcome_names,
            "outcome_time_range": outcome_time_range,
            "outcome_platforms": outcome_platforms,
            "outcome_attribution": outcome_attribution,
            "outcome_names[]": outcome_names_list,
        },
        app_id=app_id,
    )


def sync_detailed(
    *,
    client: OneSignal,
    outcome_names: list[str] | tuple[str, ...] | None = None,
    outcome_time_range: OutcomeTimeRange | str | None = None,
    outcome_platforms: str | None = None,
    outcome_attribution: OutcomeAttribution | str | None = None,
    outcome_names_list: list[str] | tuple[str, ...] | None = None,
    app_id: str | None = None,
) -> Response[OutcomesResponse]:
    """Get the outcomes of an app.

    As `outcomes.get`, but any status comes back, with its headers and its body.

    Args:
        outcome_names: The outcomes to report, each as name, dot and `sum` or `count`,
            such as `os__click.count`, `os__session_duration.sum` or `purchase.sum`. They
            are sent joined by commas, so a name that contains one belongs in
            `outcome_names_list`. One of the two has to be given; OneSignal's SDKs always
            require this one.
        outcome_time_range: How far back outcomes are counted; one hour if left out.
        outcome_platforms: The platforms to count, as device type numbers joined by
            commas, such as `0,1` for iOS and Android. All of them, `0,1,2,5,8,11,14,17`,
            if left out.
        outcome_attribution: Count only outcomes with this attribution; all of them if
            left out.
        outcome_names_list: Outcomes whose names contain commas, besides or instead of
            `outcome_names` and in the same notation; each is sent as a parameter of its
            own.
        app_id: The app to act on instead of the client's own.
    """
    return client._send(
        OPERATION,
        query={
            "outcome_names": outcome_names,
            "outcome_time_range": outcome_time_range,
            "outcome_platforms": outcome_platforms,
            "outcome_attribution": outcome_attribution,
            "outcome_names[]": outcome_names_list,
        },
        app_id=app_id,
    )


async def asyncio(
    *,
    client: AsyncOneSignal,
    outcome_names: list[str] | tuple[str, ...] | None = None,
    outcome_time_range: OutcomeTimeRange | str | None = None,
    outcome_platforms: str | None = None,
    outcome_attribution: OutcomeAttribution | str | None = None,
    outcome_names_list: list[str] | tuple[str, ...] | None = None,
    app_id: str | None = None,
) -> OutcomesResponse:
    """Get the outcomes of an app.

    As `outcomes.get`.

    Args:
        outcome_names: The outcomes to report, each as name, dot and `sum` or `count`,
            such as `os__click.count`, `os__session_duration.sum` or `purchase.sum`. They
            are sent joined by commas, so a name that contains one belongs in
            `outcome_names_list`. One of the two has to be given; OneSignal's SDKs always
            require this one.
        outcome_time_range: How far back outcomes are counted; one hour if left out.
        outcome_platforms: The platforms to count, as device type numbers joined by
            commas, such as `0,1` for iOS and Android. All of them, `0,1,2,5,8,11,14,17`,
            if left out.
        outcome_attribution: Count only outcomes with this attribution; all of them if
            left out.
        outcome_names_list: Outcomes whose names contain commas, besides or instead of
            `outcome_names` and in the same notation; each is sent as a parameter of its
            own.
        app_id: The app to act on instead of the client's own.
    """
    return await client._call(
        OPERATION,
        query={
            "outcome_names": outcome_names,
            "outcome_time_range": outcome_time_range,
            "outcome_platforms": outcome_platforms,
            "outcome_attribution": outcome_attribution,
            "outcome_names[]": outcome_names_list,
        },
        app_id=app_id,
    )


async def asyncio_detailed(
    *,
    client: AsyncOneSignal,
    outcome_names: list[str] | tuple[str, ...] | None = None,
    outcome_time_range: OutcomeTimeRange | str | None = None,
    outcome_platforms: str | None = None,
    outcome_attribution: OutcomeAttribution | str | None = None,
    outcome_names_list: list[str] | tuple[str, ...] | None = None,
    app_id: str | None = None,
) -> Response[OutcomesResponse]:
    """Get the outcomes of an app.

    As `outcomes.get`, but any status comes back, with its headers and its body.

    Args:
        outcome_names: The outcomes to report, each as name, dot and `sum` or `count`,
            such as `os__click.count`, `os__session_duration.sum` or `purchase.sum`. They
            are sent joined by commas, so a name that contains one belongs in
            `outcome_names_list`. One of the two has to be given; OneSignal's SDKs always
            require this one.
        outcome_time_range: How far back outcomes are counted; one hour if left out.
        outcome_platforms: The platforms to count, as device type numbers joined by
            commas, such as `0,1` for iOS and Android. All of them, `0,1,2,5,8,11,14,17`,
            if left out.
        outcome_attribution: Count only outcomes with this attribution; all of them if
            left out.
        outcome_names_list: Outcomes whose names contain commas, besides or instead of
            `outcome_names` and in the same notation; each is sent as a parameter of its
            own.
        app_id: The app to act on instead of the client's own.
    """
    return await client._send(
        OPERATION,
        query={
            "outcome_names": outcome_names,
            "outcome_time_range": outcome_time_range,
            "outcome_platforms": outcome_platforms,
            "outcome_attribution": outcome_attribution,
            "outcome_names[]": outcome_names_list,
        },
        app_id=app_id,
    )
