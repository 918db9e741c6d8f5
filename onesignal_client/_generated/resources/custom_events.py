# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import custom_events as operations

if TYPE_CHECKING:
    from ..models import CustomEventsRequest, CustomEventsResponse
    from ..params import CustomEventsParams


class CustomEvents(Resource):
    """The calls of `client.custom_events`."""

    def create(
        self,
        body: CustomEventsRequest | CustomEventsParams,
        *,
        app_id: str | None = None,
    ) -> CustomEventsResponse:
        """Record things that users did.

        Records named events of users, which can start journeys or let waiting users go on. A
        2xx reply may still name single events that were not taken, usually because no user
        has the given id; all others count. A 401 or 429 of this endpoint may have an empty
        plain-text body.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Plan: Custom events are part of the paid plans; the free plan has none.
            Limit: At most 2,024 bytes per event, 1 MB per request and 128 characters per
            event name.
            Limit: The endpoint has a rate limit of its own, whose value is not published.
            Timing: Repeated idempotency keys are recognized for about 4 hours, on a
            best-effort basis.
            Advice: After a reply with `errors`, send only the events listed there again;
            after a 5xx, send all of them. Keep the idempotency key of each event in both
            cases.
            Here: The client adds a key to each event that has none, and repeats under it.
            Give your own keys to send events again yourself.

        Args:
            body: The events to record.
            app_id: The app to act on instead of the client's own.

        Example:
            client.custom_events.create({
                "events": [
                    {
                        "name": "bought_bread",
                        "external_id": "42",
                        "timestamp": "2026-11-24T10:00:00Z",
                        "properties": {
                            "loaves": 2,
                            "price": 9.5,
                        },
                        "idempotency_key": "0a1b2c3d-0000-4000-8000-000000000090",
                    },
                    {
                        "name": "bought_bread",
                        "external_id": "43",
                        "timestamp": "2026-11-24T10:05:00Z",
                        "properties": {
                            "loaves": 1,
                            "price": 4.75,
                        },
                        "idempotency_key": "0a1b2c3d-0000-4000-8000-000000000091",
                    },
                ],
            })

        Returns:
            `CustomEventsResponse`. 200: The events were taken, except those in `errors`. 202:
            The events were taken for processing, except those in `errors`.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know; the body may
                be empty.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            RateLimitError: Too many requests; the body may be empty.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/custom_events
        """
        return self._client._call(
            operations.CREATE_CUSTOM_EVENTS,
            body=body,
            app_id=app_id,
        )


class AsyncCustomEvents(AsyncResource):
    """The calls of `client.custom_events`, to be awaited."""

    async def create(
        self,
        body: CustomEventsRequest | CustomEventsParams,
        *,
        app_id: str | None = None,
    ) -> CustomEventsResponse:
        """Record things that users did.

        Records named events of users, which can start journeys or let waiting users go on. A
        2xx reply may still name single events that were not taken, usually because no user
        has the given id; all others count. A 401 or 429 of this endpoint may have an empty
        plain-text body.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Plan: Custom events are part of the paid plans; the free plan has none.
            Limit: At most 2,024 bytes per event, 1 MB per request and 128 characters per
            event name.
            Limit: The endpoint has a rate limit of its own, whose value is not published.
            Timing: Repeated idempotency keys are recognized for about 4 hours, on a
            best-effort basis.
            Advice: After a reply with `errors`, send only the events listed there again;
            after a 5xx, send all of them. Keep the idempotency key of each event in both
            cases.
            Here: The client adds a key to each event that has none, and repeats under it.
            Give your own keys to send events again yourself.

        Args:
            body: The events to record.
            app_id: The app to act on instead of the client's own.

        Example:
            client.custom_events.create({
                "events": [
                    {
                        "name": "bought_bread",
                        "external_id": "42",
                        "timestamp": "2026-11-24T10:00:00Z",
                        "properties": {
                            "loaves": 2,
                            "price": 9.5,
                        },
                        "idempotency_key": "0a1b2c3d-0000-4000-8000-000000000090",
                    },
                    {
                        "name": "bought_bread",
                        "external_id": "43",
                        "timestamp": "2026-11-24T10:05:00Z",
                        "properties": {
                            "loaves": 1,
                            "price": 4.75,
                        },
                        "idempotency_key": "0a1b2c3d-0000-4000-8000-000000000091",
                    },
                ],
            })

        Returns:
            `CustomEventsResponse`. 200: The events were taken, except those in `errors`. 202:
            The events were taken for processing, except those in `errors`.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know; the body may
                be empty.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            RateLimitError: Too many requests; the body may be empty.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/custom_events
        """
        return await self._client._call(
            operations.CREATE_CUSTOM_EVENTS,
            body=body,
            app_id=app_id,
        )
