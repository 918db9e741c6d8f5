# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import in_app_messages as operations

if TYPE_CHECKING:
    from ..models import InAppMessageManifest


class InAppMessages(Resource):
    """The calls of `client.in_app_messages`."""

    def list(
        self,
        subscription_id: str,
        *,
        app_id: str | None = None,
    ) -> InAppMessageManifest:
        """List the in-app messages of a subscription.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Reads the manifest of the in-app messages that the SDK on this subscription's device
        may show.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: OneSignal's current reference no longer lists this call.
            Timing: For a moment after its creation a subscription may still read as 404.

        Args:
            subscription_id: The subscription's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `InAppMessageManifest`: The manifest.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: GET /apps/{app_id}/subscriptions/{subscription_id}/iams
        """
        return self._client._call(
            operations.GET_ELIGIBLE_IAMS,
            path=(subscription_id,),
            app_id=app_id,
        )


class AsyncInAppMessages(AsyncResource):
    """The calls of `client.in_app_messages`, to be awaited."""

    async def list(
        self,
        subscription_id: str,
        *,
        app_id: str | None = None,
    ) -> InAppMessageManifest:
        """List the in-app messages of a subscription.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Reads the manifest of the in-app messages that the SDK on this subscription's device
        may show.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: OneSignal's current reference no longer lists this call.
            Timing: For a moment after its creation a subscription may still read as 404.

        Args:
            subscription_id: The subscription's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `InAppMessageManifest`: The manifest.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: GET /apps/{app_id}/subscriptions/{subscription_id}/iams
        """
        return await self._client._call(
            operations.GET_ELIGIBLE_IAMS,
            path=(subscription_id,),
            app_id=app_id,
        )
