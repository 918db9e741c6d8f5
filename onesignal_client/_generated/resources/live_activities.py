# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..._common.deprecated import deprecated
from ..operations import live_activities as operations

if TYPE_CHECKING:
    from ..models import (
        BeginLiveActivityRequest,
        StartLiveActivityRequest,
        StartLiveActivityResponse,
        UpdateLiveActivityRequest,
        UpdateLiveActivityResponse,
    )
    from ..params import BeginLiveActivityParams, StartLiveActivityParams, UpdateLiveActivityParams


class LiveActivities(Resource):
    """The calls of `client.live_activities`."""

    def start(
        self,
        activity_type: str,
        body: StartLiveActivityRequest | StartLiveActivityParams,
        *,
        app_id: str | None = None,
    ) -> StartLiveActivityResponse:
        """Start a Live Activity by push.

        Makes a Live Activity appear on the iOS devices of the targeted users, with no need to
        open the app first. Later updates go to the same `activity_id`.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Advice: `idempotency_key` takes a UUID: for 30 days a repeat with the same key
            sends nothing again, and only the first body counts.
            Advice: Give exactly one way of targeting.
            Here: The client adds an `idempotency_key` if there is none, and repeats under it;
            after a failure it is in `error.idempotency_key`. Give your own to repeat a call
            across processes.

        Args:
            activity_type: The name of the Live Activity's attributes type in the iOS app.
            body: The activity, its first contents and whom to show it to.
            app_id: The app to act on instead of the client's own.

        Example:
            client.live_activities.start("…", {
                "name": "Order 17",
                "event": "start",
                "activity_id": "order-17",
                "event_attributes": {"order": 17},
                "event_updates": {
                    "state": "baking",
                    "minutes": 12,
                },
                "headings": {"en": "Order 17"},
                "contents": {"en": "In the oven"},
                "include_aliases": {"external_id": ["42"]},
            })

        Returns:
            `StartLiveActivityResponse`: The start was accepted.

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

        Source: POST /apps/{app_id}/activities/activity/{activity_type}
        """
        return self._client._call(
            operations.START_LIVE_ACTIVITY,
            path=(activity_type,),
            body=body,
            app_id=app_id,
        )

    def update(
        self,
        activity_id: str,
        body: UpdateLiveActivityRequest | UpdateLiveActivityParams,
        *,
        app_id: str | None = None,
    ) -> UpdateLiveActivityResponse:
        """Update or end a Live Activity by push.

        Sends new contents to every device that shows the Live Activity, or ends it there with
        the event `end`.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: An activity that has ended cannot be updated any more.
            Timing: An ended activity vanishes after 4 hours, or at `dismissal_date`; a date
            in the past takes it away at once, if the user allowed that.
            Limit: Apple gives updates with priority 10 a budget; use 5 for those that can
            wait.

        Args:
            activity_id: The id that the app or backend chose for this Live Activity.
            body: The event and the new contents.
            app_id: The app to act on instead of the client's own.

        Example:
            client.live_activities.update("…", {
                "name": "Order 17",
                "event": "end",
                "event_updates": {
                    "state": "ready",
                    "minutes": 0,
                },
                "headings": {"en": "Order 17"},
                "contents": {"en": "Ready to be picked up"},
            })

        Returns:
            `UpdateLiveActivityResponse`. 200: The update was accepted, under another status.
            201: The update was accepted.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: There is no such activity.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/live_activities/{activity_id}/notifications
        """
        return self._client._call(
            operations.UPDATE_LIVE_ACTIVITY,
            path=(activity_id,),
            body=body,
            app_id=app_id,
        )

    @deprecated(
        (
            "live_activities.begin is deprecated at OneSignal. OneSignal's current API "
            "no longer lists this call; today its mobile SDK does the same by itself."
        ),
        category=None,
    )
    def begin(
        self,
        activity_id: str,
        body: BeginLiveActivityRequest | BeginLiveActivityParams,
        *,
        app_id: str | None = None,
    ) -> None:
        """Register a device's token for a Live Activity.

        Deprecated: OneSignal's current API no longer lists this call; today its mobile SDK
        does the same by itself. A call draws `OneSignalDeprecationWarning`.

        Tells OneSignal that a subscription shows a Live Activity and by which token to update
        it.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            activity_id: The id that the app or backend chose for this Live Activity.
            body: The activity's token and the subscription that it belongs to.
            app_id: The app to act on instead of the client's own.

        Example:
            client.live_activities.begin("…", {
                "push_token": "token-from-ios",
                "subscription_id": "0a1b2c3d-0000-4000-8000-000000000020",
            })

        Returns:
            `None`: The token is registered.

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

        Source: POST /apps/{app_id}/live_activities/{activity_id}/token
        """
        return self._client._call(
            operations.BEGIN_LIVE_ACTIVITY,
            path=(activity_id,),
            body=body,
            app_id=app_id,
        )

    @deprecated(
        (
            "live_activities.stop is deprecated at OneSignal. OneSignal's current API no "
            "longer lists this call; today its mobile SDK does the same by itself."
        ),
        category=None,
    )
    def stop(
        self,
        activity_id: str,
        subscription_id: str,
        *,
        app_id: str | None = None,
    ) -> None:
        """Remove a device's token from a Live Activity.

        Deprecated: OneSignal's current API no longer lists this call; today its mobile SDK
        does the same by itself. A call draws `OneSignalDeprecationWarning`.

        Takes a subscription off a Live Activity, so that updates no longer reach it. To end
        an activity for everyone, send an update with the event `end`.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            activity_id: The id that the app or backend chose for this Live Activity.
            subscription_id: The subscription's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `None`: The token is removed.

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

        Source: DELETE /apps/{app_id}/live_activities/{activity_id}/token/{subscription_id}
        """
        return self._client._call(
            operations.STOP_LIVE_ACTIVITY,
            path=(
                activity_id,
                subscription_id,
            ),
            app_id=app_id,
        )


class AsyncLiveActivities(AsyncResource):
    """The calls of `client.live_activities`, to be awaited."""

    async def start(
        self,
        activity_type: str,
        body: StartLiveActivityRequest | StartLiveActivityParams,
        *,
        app_id: str | None = None,
    ) -> StartLiveActivityResponse:
        """Start a Live Activity by push.

        Makes a Live Activity appear on the iOS devices of the targeted users, with no need to
        open the app first. Later updates go to the same `activity_id`.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Advice: `idempotency_key` takes a UUID: for 30 days a repeat with the same key
            sends nothing again, and only the first body counts.
            Advice: Give exactly one way of targeting.
            Here: The client adds an `idempotency_key` if there is none, and repeats under it;
            after a failure it is in `error.idempotency_key`. Give your own to repeat a call
            across processes.

        Args:
            activity_type: The name of the Live Activity's attributes type in the iOS app.
            body: The activity, its first contents and whom to show it to.
            app_id: The app to act on instead of the client's own.

        Example:
            client.live_activities.start("…", {
                "name": "Order 17",
                "event": "start",
                "activity_id": "order-17",
                "event_attributes": {"order": 17},
                "event_updates": {
                    "state": "baking",
                    "minutes": 12,
                },
                "headings": {"en": "Order 17"},
                "contents": {"en": "In the oven"},
                "include_aliases": {"external_id": ["42"]},
            })

        Returns:
            `StartLiveActivityResponse`: The start was accepted.

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

        Source: POST /apps/{app_id}/activities/activity/{activity_type}
        """
        return await self._client._call(
            operations.START_LIVE_ACTIVITY,
            path=(activity_type,),
            body=body,
            app_id=app_id,
        )

    async def update(
        self,
        activity_id: str,
        body: UpdateLiveActivityRequest | UpdateLiveActivityParams,
        *,
        app_id: str | None = None,
    ) -> UpdateLiveActivityResponse:
        """Update or end a Live Activity by push.

        Sends new contents to every device that shows the Live Activity, or ends it there with
        the event `end`.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: An activity that has ended cannot be updated any more.
            Timing: An ended activity vanishes after 4 hours, or at `dismissal_date`; a date
            in the past takes it away at once, if the user allowed that.
            Limit: Apple gives updates with priority 10 a budget; use 5 for those that can
            wait.

        Args:
            activity_id: The id that the app or backend chose for this Live Activity.
            body: The event and the new contents.
            app_id: The app to act on instead of the client's own.

        Example:
            client.live_activities.update("…", {
                "name": "Order 17",
                "event": "end",
                "event_updates": {
                    "state": "ready",
                    "minutes": 0,
                },
                "headings": {"en": "Order 17"},
                "contents": {"en": "Ready to be picked up"},
            })

        Returns:
            `UpdateLiveActivityResponse`. 200: The update was accepted, under another status.
            201: The update was accepted.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: There is no such activity.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/live_activities/{activity_id}/notifications
        """
        return await self._client._call(
            operations.UPDATE_LIVE_ACTIVITY,
            path=(activity_id,),
            body=body,
            app_id=app_id,
        )

    @deprecated(
        (
            "live_activities.begin is deprecated at OneSignal. OneSignal's current API "
            "no longer lists this call; today its mobile SDK does the same by itself."
        ),
        category=None,
    )
    async def begin(
        self,
        activity_id: str,
        body: BeginLiveActivityRequest | BeginLiveActivityParams,
        *,
        app_id: str | None = None,
    ) -> None:
        """Register a device's token for a Live Activity.

        Deprecated: OneSignal's current API no longer lists this call; today its mobile SDK
        does the same by itself. A call draws `OneSignalDeprecationWarning`.

        Tells OneSignal that a subscription shows a Live Activity and by which token to update
        it.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            activity_id: The id that the app or backend chose for this Live Activity.
            body: The activity's token and the subscription that it belongs to.
            app_id: The app to act on instead of the client's own.

        Example:
            client.live_activities.begin("…", {
                "push_token": "token-from-ios",
                "subscription_id": "0a1b2c3d-0000-4000-8000-000000000020",
            })

        Returns:
            `None`: The token is registered.

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

        Source: POST /apps/{app_id}/live_activities/{activity_id}/token
        """
        return await self._client._call(
            operations.BEGIN_LIVE_ACTIVITY,
            path=(activity_id,),
            body=body,
            app_id=app_id,
        )

    @deprecated(
        (
            "live_activities.stop is deprecated at OneSignal. OneSignal's current API no "
            "longer lists this call; today its mobile SDK does the same by itself."
        ),
        category=None,
    )
    async def stop(
        self,
        activity_id: str,
        subscription_id: str,
        *,
        app_id: str | None = None,
    ) -> None:
        """Remove a device's token from a Live Activity.

        Deprecated: OneSignal's current API no longer lists this call; today its mobile SDK
        does the same by itself. A call draws `OneSignalDeprecationWarning`.

        Takes a subscription off a Live Activity, so that updates no longer reach it. To end
        an activity for everyone, send an update with the event `end`.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            activity_id: The id that the app or backend chose for this Live Activity.
            subscription_id: The subscription's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `None`: The token is removed.

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

        Source: DELETE /apps/{app_id}/live_activities/{activity_id}/token/{subscription_id}
        """
        return await self._client._call(
            operations.STOP_LIVE_ACTIVITY,
            path=(
                activity_id,
                subscription_id,
            ),
            app_id=app_id,
        )
