# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import outcomes as operations

if TYPE_CHECKING:
    import builtins

    from ..models import OutcomeAttribution, OutcomesResponse, OutcomeTimeRange


class Outcomes(Resource):
    """The calls of `client.outcomes`."""

    def get(
        self,
        *,
        outcome_names: builtins.list[str] | tuple[str, ...] | None = None,
        outcome_time_range: OutcomeTimeRange | str | None = None,
        outcome_platforms: str | None = None,
        outcome_attribution: OutcomeAttribution | str | None = None,
        outcome_names_list: builtins.list[str] | tuple[str, ...] | None = None,
        app_id: str | None = None,
    ) -> OutcomesResponse:
        """Get the outcomes of an app.

        Returns the counts or sums of the outcomes you name: clicks, confirmed deliveries,
        session durations and your own. The last hour is covered unless a time range is given.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: OneSignal keeps outcomes for 30 days only and then removes them. Export
            them every month if you want to keep them.
            Availability: Outcomes of your own are recorded on a Professional or Enterprise
            plan only. OneSignal is replacing them by conversion metrics in its dashboard;
            what was recorded stays readable.
            Limit: Reads like this one are limited to one per second and app; after a pause,
            up to 10 may come at once.

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

        Returns:
            `OutcomesResponse`: The outcomes that were asked for.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: GET /apps/{app_id}/outcomes
        """
        return self._client._call(
            operations.GET_OUTCOMES,
            query={
                "outcome_names": outcome_names,
                "outcome_time_range": outcome_time_range,
                "outcome_platforms": outcome_platforms,
                "outcome_attribution": outcome_attribution,
                "outcome_names[]": outcome_names_list,
            },
            app_id=app_id,
        )


class AsyncOutcomes(AsyncResource):
    """The calls of `client.outcomes`, to be awaited."""

    async def get(
        self,
        *,
        outcome_names: builtins.list[str] | tuple[str, ...] | None = None,
        outcome_time_range: OutcomeTimeRange | str | None = None,
        outcome_platforms: str | None = None,
        outcome_attribution: OutcomeAttribution | str | None = None,
        outcome_names_list: builtins.list[str] | tuple[str, ...] | None = None,
        app_id: str | None = None,
    ) -> OutcomesResponse:
        """Get the outcomes of an app.

        Returns the counts or sums of the outcomes you name: clicks, confirmed deliveries,
        session durations and your own. The last hour is covered unless a time range is given.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: OneSignal keeps outcomes for 30 days only and then removes them. Export
            them every month if you want to keep them.
            Availability: Outcomes of your own are recorded on a Professional or Enterprise
            plan only. OneSignal is replacing them by conversion metrics in its dashboard;
            what was recorded stays readable.
            Limit: Reads like this one are limited to one per second and app; after a pause,
            up to 10 may come at once.

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

        Returns:
            `OutcomesResponse`: The outcomes that were asked for.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: GET /apps/{app_id}/outcomes
        """
        return await self._client._call(
            operations.GET_OUTCOMES,
            query={
                "outcome_names": outcome_names,
                "outcome_time_range": outcome_time_range,
                "outcome_platforms": outcome_platforms,
                "outcome_attribution": outcome_attribution,
                "outcome_names[]": outcome_names_list,
            },
            app_id=app_id,
        )
