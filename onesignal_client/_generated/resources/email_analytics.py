# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import email_analytics as operations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..models import (
        EmailMetricsGranularity,
        EmailProvider,
        EmailProviderMetricsResponse,
        EmailProviderMetricsTimeseriesResponse,
        EmailReputationResponse,
    )


class EmailAnalytics(Resource):
    """The calls of `client.email_analytics`."""

    def provider_metrics(
        self,
        *,
        domain: str,
        start: datetime | str,
        end: datetime | str,
        app_id: str | None = None,
    ) -> EmailProviderMetricsResponse:
        """Get email figures by inbox provider.

        Counts deliveries, opens, clicks, bounces, failures and complaints of one sending
        domain, separately for each inbox provider such as Gmail or Yahoo. The list is empty
        for a domain that the app does not have or does not send from at present.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: The range may go back 365 days at most.

        Args:
            domain: The domain that the emails were sent from.
            start: Start of the range, before `end` and not more than 365 days ago.
            end: End of the range, after `start`.
            app_id: The app to act on instead of the client's own.

        Returns:
            `EmailProviderMetricsResponse`: The figures of each provider.

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

        Source: GET /apps/{app_id}/email_analytics/provider_metrics
        """
        return self._client._call(
            operations.GET_EMAIL_PROVIDER_METRICS,
            query={
                "domain": domain,
                "start": start,
                "end": end,
            },
            app_id=app_id,
        )

    def provider_metrics_timeseries(
        self,
        *,
        domain: str,
        start: datetime | str,
        end: datetime | str,
        granularity: EmailMetricsGranularity | str,
        providers: Sequence[EmailProvider | str] | None = None,
        app_id: str | None = None,
    ) -> EmailProviderMetricsTimeseriesResponse:
        """Get email figures over time.

        Counts deliveries, opens, clicks, bounces, failures and complaints of one sending
        domain per hour (in UTC), day or month, oldest first, added up over the chosen inbox
        providers. Steps without emails come with zeros; the list is empty for a domain that
        the app does not have or does not send from at present.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: The range may go back 365 days at most, hourly figures only 60 days.

        Args:
            domain: The domain that the emails were sent from.
            start: Start of the range, before `end` and not more than 365 days ago, or 60
                days with `hourly`.
            end: End of the range, after `start`.
            granularity: The length of each step; `hourly` only within the last 60 days.
            providers: The inbox providers to count; all of them if left out. The
                parameter is repeated for each.
            app_id: The app to act on instead of the client's own.

        Returns:
            `EmailProviderMetricsTimeseriesResponse`: The figures of each step.

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

        Source: GET /apps/{app_id}/email_analytics/provider_metrics_timeseries
        """
        return self._client._call(
            operations.GET_EMAIL_PROVIDER_METRICS_TIMESERIES,
            query={
                "domain": domain,
                "start": start,
                "end": end,
                "granularity": granularity,
                "providers[]": providers,
            },
            app_id=app_id,
        )

    def reputation(
        self,
        *,
        app_id: str | None = None,
    ) -> EmailReputationResponse:
        """Get bounce and complaint rates of an app.

        Returns the shares of bounced and complained-about emails of the whole app for the
        last 24 hours, 7 days and 30 days. Mailbox providers judge a sender by these.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            app_id: The app to act on instead of the client's own.

        Returns:
            `EmailReputationResponse`: The rates.

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

        Source: GET /apps/{app_id}/email_analytics/delivery_metrics
        """
        return self._client._call(
            operations.GET_EMAIL_REPUTATION,
            app_id=app_id,
        )


class AsyncEmailAnalytics(AsyncResource):
    """The calls of `client.email_analytics`, to be awaited."""

    async def provider_metrics(
        self,
        *,
        domain: str,
        start: datetime | str,
        end: datetime | str,
        app_id: str | None = None,
    ) -> EmailProviderMetricsResponse:
        """Get email figures by inbox provider.

        Counts deliveries, opens, clicks, bounces, failures and complaints of one sending
        domain, separately for each inbox provider such as Gmail or Yahoo. The list is empty
        for a domain that the app does not have or does not send from at present.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: The range may go back 365 days at most.

        Args:
            domain: The domain that the emails were sent from.
            start: Start of the range, before `end` and not more than 365 days ago.
            end: End of the range, after `start`.
            app_id: The app to act on instead of the client's own.

        Returns:
            `EmailProviderMetricsResponse`: The figures of each provider.

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

        Source: GET /apps/{app_id}/email_analytics/provider_metrics
        """
        return await self._client._call(
            operations.GET_EMAIL_PROVIDER_METRICS,
            query={
                "domain": domain,
                "start": start,
                "end": end,
            },
            app_id=app_id,
        )

    async def provider_metrics_timeseries(
        self,
        *,
        domain: str,
        start: datetime | str,
        end: datetime | str,
        granularity: EmailMetricsGranularity | str,
        providers: Sequence[EmailProvider | str] | None = None,
        app_id: str | None = None,
    ) -> EmailProviderMetricsTimeseriesResponse:
        """Get email figures over time.

        Counts deliveries, opens, clicks, bounces, failures and complaints of one sending
        domain per hour (in UTC), day or month, oldest first, added up over the chosen inbox
        providers. Steps without emails come with zeros; the list is empty for a domain that
        the app does not have or does not send from at present.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: The range may go back 365 days at most, hourly figures only 60 days.

        Args:
            domain: The domain that the emails were sent from.
            start: Start of the range, before `end` and not more than 365 days ago, or 60
                days with `hourly`.
            end: End of the range, after `start`.
            granularity: The length of each step; `hourly` only within the last 60 days.
            providers: The inbox providers to count; all of them if left out. The
                parameter is repeated for each.
            app_id: The app to act on instead of the client's own.

        Returns:
            `EmailProviderMetricsTimeseriesResponse`: The figures of each step.

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

        Source: GET /apps/{app_id}/email_analytics/provider_metrics_timeseries
        """
        return await self._client._call(
            operations.GET_EMAIL_PROVIDER_METRICS_TIMESERIES,
            query={
                "domain": domain,
                "start": start,
                "end": end,
                "granularity": granularity,
                "providers[]": providers,
            },
            app_id=app_id,
        )

    async def reputation(
        self,
        *,
        app_id: str | None = None,
    ) -> EmailReputationResponse:
        """Get bounce and complaint rates of an app.

        Returns the shares of bounced and complained-about emails of the whole app for the
        last 24 hours, 7 days and 30 days. Mailbox providers judge a sender by these.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            app_id: The app to act on instead of the client's own.

        Returns:
            `EmailReputationResponse`: The rates.

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

        Source: GET /apps/{app_id}/email_analytics/delivery_metrics
        """
        return await self._client._call(
            operations.GET_EMAIL_REPUTATION,
            app_id=app_id,
        )
