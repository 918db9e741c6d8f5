# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import subscriptions as operations

if TYPE_CHECKING:
    from typing import Any

    from ..models import (
        ExportSubscriptionsRequest,
        ExportSubscriptionsResponse,
        SubscriptionBody,
        SubscriptionType,
        TransferSubscriptionRequest,
        UserIdentity,
    )
    from ..params import (
        ExportSubscriptionsParams,
        SubscriptionBodyParams,
        TransferSubscriptionParams,
    )


class Subscriptions(Resource):
    """The calls of `client.subscriptions`."""

    def create(
        self,
        alias_label: str,
        alias_id: str,
        body: SubscriptionBody | SubscriptionBodyParams,
        *,
        app_id: str | None = None,
    ) -> SubscriptionBody:
        """Create a subscription.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Adds a push, email or SMS subscription to the user that an alias leads to. One with
        the same type and token that another user has is transferred to this one.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: A user holds at most 20 subscriptions. One more may be refused with a 409,
            or take the place of the one that was used least lately, which then belongs to a
            new user; at least 3 email and 3 SMS subscriptions are kept.
            Advice: A subscription whose type and token another user of the app has is taken
            away from that user and given to this one.
            Availability: On the free plan, subscriptions without any activity for 18 months
            are deleted.
            Availability: Subscriptions for web push cannot be created through the API.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Timing: For a moment after this call, calls about the subscription may still
            answer 404.
            Timing: For a moment after its creation a user may still read as 404.
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            body: The subscription, for which `type` and `token` matter most.
            app_id: The app to act on instead of the client's own.

        Example:
            client.subscriptions.create("…", "…", {
                "subscription": {
                    "type": "SMS",
                    "token": "+15555550100",
                },
            })

        Returns:
            `SubscriptionBody`. 200: The user has this subscription already, and it is not
            changed; the object is empty. 201: The subscription is new. 202: The subscription
            existed and was transferred to this user.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            ConflictError: The request collides with what is stored, such as an alias of
                another user.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/users/by/{alias_label}/{alias_id}/subscriptions
        """
        return self._client._call(
            operations.CREATE_SUBSCRIPTION,
            path=(
                alias_label,
                alias_id,
            ),
            body=body,
            app_id=app_id,
        )

    def update(
        self,
        subscription_id: str,
        body: SubscriptionBody | SubscriptionBodyParams,
        *,
        app_id: str | None = None,
    ) -> None:
        """Update a subscription.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Changes the named fields of one subscription. To unsubscribe, send `enabled` false
        together with `notification_types` -2; the reply has no content.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Timing: For a moment after its creation a subscription may still read as 404.
            Advice: While `enabled` is true, a `notification_types` of zero or less is refused
            (`subscription-9`).
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            subscription_id: The subscription's id, a UUID.
            body: The fields to change.
            app_id: The app to act on instead of the client's own.

        Example:
            client.subscriptions.update("…", {
                "subscription": {
                    "enabled": False,
                    "notification_types": -2,
                },
            })

        Returns:
            `None`. 200: The subscription is changed; there is no content. 202: The change is
            accepted; there is no content.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            ConflictError: The request collides with what is stored, such as an alias of
                another user.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: PATCH /apps/{app_id}/subscriptions/{subscription_id}
        """
        return self._client._call(
            operations.UPDATE_SUBSCRIPTION,
            path=(subscription_id,),
            body=body,
            app_id=app_id,
        )

    def delete(
        self,
        subscription_id: str,
        *,
        app_id: str | None = None,
    ) -> None:
        """Delete a subscription.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Removes one subscription, so that nothing more is sent to it. The user stays, and the
        reply has no content.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Timing: The deletion is asynchronous; the subscription may still be readable for a
            while after the reply.
            Advice: If the app is still installed on the device, its SDK may create a
            subscription again.
            Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
            verification switched on, does not name this one.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.

        Args:
            subscription_id: The subscription's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `None`. 200: The subscription is deleted; there is no content. 202: The deletion
            is accepted; there is no content.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            ConflictError: The request collides with what is stored, such as an alias of
                another user.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: DELETE /apps/{app_id}/subscriptions/{subscription_id}
        """
        return self._client._call(
            operations.DELETE_SUBSCRIPTION,
            path=(subscription_id,),
            app_id=app_id,
        )

    def update_by_token(
        self,
        token_type: SubscriptionType | str,
        token: str,
        body: SubscriptionBody | SubscriptionBodyParams,
        *,
        app_id: str | None = None,
    ) -> dict[str, Any]:
        """Update a subscription by its token.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Changes the named fields of the subscription that has this token, such as an email
        address, phone number or push token. If several subscriptions match, nothing changes
        and the 400 names their ids.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Advice: While `enabled` is true, a `notification_types` of zero or less is refused
            (`subscription-9`).
            Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
            verification switched on, does not name this one.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.

        Args:
            token_type: The type of the subscription; all but `SafariLegacyPush`.
            token: The email address, phone number (E.164, with its `+`) or push token of
                the subscription.
            body: The fields to change.
            app_id: The app to act on instead of the client's own.

        Example:
            client.subscriptions.update_by_token("…", "…", {
                "subscription": {
                    "enabled": False,
                    "notification_types": -2,
                },
            })

        Returns:
            `dict[str, Any]`: The change is accepted; the reply is empty or a plain map.

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

        Source: PATCH /apps/{app_id}/subscriptions_by_token/{token_type}/{token}
        """
        return self._client._call(
            operations.UPDATE_SUBSCRIPTION_BY_TOKEN,
            path=(
                token_type,
                token,
            ),
            body=body,
            app_id=app_id,
        )

    def transfer(
        self,
        subscription_id: str,
        body: TransferSubscriptionRequest | TransferSubscriptionParams,
        *,
        app_id: str | None = None,
    ) -> UserIdentity:
        """Transfer a subscription to another user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Makes another user the owner of a subscription. The reply names the aliases of the new
        owner.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Limit: The new owner, too, holds at most 20 subscriptions.
            Limit: The new owner is named by exactly one alias, and belongs to the same app.
            Timing: For a moment after its creation a subscription may still read as 404.
            Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
            verification switched on, does not name this one.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.

        Args:
            subscription_id: The subscription's id, a UUID.
            body: An alias of the user who becomes the owner.
            app_id: The app to act on instead of the client's own.

        Example:
            client.subscriptions.transfer("…", {"identity": {"external_id": "43"}})

        Returns:
            `UserIdentity`. 200: The subscription belongs to the other user. 202: The transfer
            is accepted and will be carried out shortly.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            ConflictError: The request collides with what is stored, such as an alias of
                another user.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: PATCH /apps/{app_id}/subscriptions/{subscription_id}/owner
        """
        return self._client._call(
            operations.TRANSFER_SUBSCRIPTION,
            path=(subscription_id,),
            body=body,
            app_id=app_id,
        )

    def export(
        self,
        body: ExportSubscriptionsRequest | ExportSubscriptionsParams | None = None,
        *,
        app_id: str | None = None,
    ) -> ExportSubscriptionsResponse:
        """Export subscriptions as CSV.

        Starts an export of the app's subscriptions to a GZip-compressed CSV file and answers
        with the URL at which it will appear. Each row is a subscription, with the columns
        `id`, `identifier`, `session_count`, `language`, `timezone`, `game_version`,
        `device_os`, `device_type`, `device_model`, `ad_id`, `tags`, `last_active`,
        `playtime`, `amount_spent`, `created_at`, `invalid_identifier` and `badge_count`, and
        those of `extra_fields`.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Only one export at a time per account; finish the download before starting
            the next, even for another app.
            Timing: The file takes up to several minutes, at about 2,000 records per second.
            Timing: Until the file is ready, its address answers 404 or 403; poll it every 10
            seconds. It lies on another host, so do not send the API key along.
            Limit: Files of exports that run in parallel should stay under 100 GB each.
            Availability: The URL stays valid for three days; it contains a random UUID, so
            only those who are given it can know it.
            Advice: For many records this is much faster than paging through the players.
            Here: `client.exports.save` and `client.exports.rows` take the reply, wait for the
            file, send no key along and unpack it.

        Args:
            body: Which subscriptions and which additional columns; without a body, the
                usual columns of all.
            app_id: The app to act on instead of the client's own.

        Example:
            client.subscriptions.export({
                "extra_fields": ["external_user_id", "country"],
                "segment_name": "Gold nearby",
            })

        Returns:
            `ExportSubscriptionsResponse`: The export has started.

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

        Source: POST /players/csv_export
        """
        return self._client._call(
            operations.EXPORT_SUBSCRIPTIONS,
            body=body,
            app_id=app_id,
        )


class AsyncSubscriptions(AsyncResource):
    """The calls of `client.subscriptions`, to be awaited."""

    async def create(
        self,
        alias_label: str,
        alias_id: str,
        body: SubscriptionBody | SubscriptionBodyParams,
        *,
        app_id: str | None = None,
    ) -> SubscriptionBody:
        """Create a subscription.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Adds a push, email or SMS subscription to the user that an alias leads to. One with
        the same type and token that another user has is transferred to this one.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: A user holds at most 20 subscriptions. One more may be refused with a 409,
            or take the place of the one that was used least lately, which then belongs to a
            new user; at least 3 email and 3 SMS subscriptions are kept.
            Advice: A subscription whose type and token another user of the app has is taken
            away from that user and given to this one.
            Availability: On the free plan, subscriptions without any activity for 18 months
            are deleted.
            Availability: Subscriptions for web push cannot be created through the API.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Timing: For a moment after this call, calls about the subscription may still
            answer 404.
            Timing: For a moment after its creation a user may still read as 404.
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            body: The subscription, for which `type` and `token` matter most.
            app_id: The app to act on instead of the client's own.

        Example:
            client.subscriptions.create("…", "…", {
                "subscription": {
                    "type": "SMS",
                    "token": "+15555550100",
                },
            })

        Returns:
            `SubscriptionBody`. 200: The user has this subscription already, and it is not
            changed; the object is empty. 201: The subscription is new. 202: The subscription
            existed and was transferred to this user.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            ConflictError: The request collides with what is stored, such as an alias of
                another user.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/users/by/{alias_label}/{alias_id}/subscriptions
        """
        return await self._client._call(
            operations.CREATE_SUBSCRIPTION,
            path=(
                alias_label,
                alias_id,
            ),
            body=body,
            app_id=app_id,
        )

    async def update(
        self,
        subscription_id: str,
        body: SubscriptionBody | SubscriptionBodyParams,
        *,
        app_id: str | None = None,
    ) -> None:
        """Update a subscription.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Changes the named fields of one subscription. To unsubscribe, send `enabled` false
        together with `notification_types` -2; the reply has no content.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Timing: For a moment after its creation a subscription may still read as 404.
            Advice: While `enabled` is true, a `notification_types` of zero or less is refused
            (`subscription-9`).
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            subscription_id: The subscription's id, a UUID.
            body: The fields to change.
            app_id: The app to act on instead of the client's own.

        Example:
            client.subscriptions.update("…", {
                "subscription": {
                    "enabled": False,
                    "notification_types": -2,
                },
            })

        Returns:
            `None`. 200: The subscription is changed; there is no content. 202: The change is
            accepted; there is no content.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            ConflictError: The request collides with what is stored, such as an alias of
                another user.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: PATCH /apps/{app_id}/subscriptions/{subscription_id}
        """
        return await self._client._call(
            operations.UPDATE_SUBSCRIPTION,
            path=(subscription_id,),
            body=body,
            app_id=app_id,
        )

    async def delete(
        self,
        subscription_id: str,
        *,
        app_id: str | None = None,
    ) -> None:
        """Delete a subscription.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Removes one subscription, so that nothing more is sent to it. The user stays, and the
        reply has no content.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Timing: The deletion is asynchronous; the subscription may still be readable for a
            while after the reply.
            Advice: If the app is still installed on the device, its SDK may create a
            subscription again.
            Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
            verification switched on, does not name this one.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.

        Args:
            subscription_id: The subscription's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `None`. 200: The subscription is deleted; there is no content. 202: The deletion
            is accepted; there is no content.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            ConflictError: The request collides with what is stored, such as an alias of
                another user.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: DELETE /apps/{app_id}/subscriptions/{subscription_id}
        """
        return await self._client._call(
            operations.DELETE_SUBSCRIPTION,
            path=(subscription_id,),
            app_id=app_id,
        )

    async def update_by_token(
        self,
        token_type: SubscriptionType | str,
        token: str,
        body: SubscriptionBody | SubscriptionBodyParams,
        *,
        app_id: str | None = None,
    ) -> dict[str, Any]:
        """Update a subscription by its token.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Changes the named fields of the subscription that has this token, such as an email
        address, phone number or push token. If several subscriptions match, nothing changes
        and the 400 names their ids.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Advice: While `enabled` is true, a `notification_types` of zero or less is refused
            (`subscription-9`).
            Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
            verification switched on, does not name this one.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.

        Args:
            token_type: The type of the subscription; all but `SafariLegacyPush`.
            token: The email address, phone number (E.164, with its `+`) or push token of
                the subscription.
            body: The fields to change.
            app_id: The app to act on instead of the client's own.

        Example:
            client.subscriptions.update_by_token("…", "…", {
                "subscription": {
                    "enabled": False,
                    "notification_types": -2,
                },
            })

        Returns:
            `dict[str, Any]`: The change is accepted; the reply is empty or a plain map.

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

        Source: PATCH /apps/{app_id}/subscriptions_by_token/{token_type}/{token}
        """
        return await self._client._call(
            operations.UPDATE_SUBSCRIPTION_BY_TOKEN,
            path=(
                token_type,
                token,
            ),
            body=body,
            app_id=app_id,
        )

    async def transfer(
        self,
        subscription_id: str,
        body: TransferSubscriptionRequest | TransferSubscriptionParams,
        *,
        app_id: str | None = None,
    ) -> UserIdentity:
        """Transfer a subscription to another user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Makes another user the owner of a subscription. The reply names the aliases of the new
        owner.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Limit: The new owner, too, holds at most 20 subscriptions.
            Limit: The new owner is named by exactly one alias, and belongs to the same app.
            Timing: For a moment after its creation a subscription may still read as 404.
            Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
            verification switched on, does not name this one.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.

        Args:
            subscription_id: The subscription's id, a UUID.
            body: An alias of the user who becomes the owner.
            app_id: The app to act on instead of the client's own.

        Example:
            client.subscriptions.transfer("…", {"identity": {"external_id": "43"}})

        Returns:
            `UserIdentity`. 200: The subscription belongs to the other user. 202: The transfer
            is accepted and will be carried out shortly.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            ConflictError: The request collides with what is stored, such as an alias of
                another user.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: PATCH /apps/{app_id}/subscriptions/{subscription_id}/owner
        """
        return await self._client._call(
            operations.TRANSFER_SUBSCRIPTION,
            path=(subscription_id,),
            body=body,
            app_id=app_id,
        )

    async def export(
        self,
        body: ExportSubscriptionsRequest | ExportSubscriptionsParams | None = None,
        *,
        app_id: str | None = None,
    ) -> ExportSubscriptionsResponse:
        """Export subscriptions as CSV.

        Starts an export of the app's subscriptions to a GZip-compressed CSV file and answers
        with the URL at which it will appear. Each row is a subscription, with the columns
        `id`, `identifier`, `session_count`, `language`, `timezone`, `game_version`,
        `device_os`, `device_type`, `device_model`, `ad_id`, `tags`, `last_active`,
        `playtime`, `amount_spent`, `created_at`, `invalid_identifier` and `badge_count`, and
        those of `extra_fields`.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Only one export at a time per account; finish the download before starting
            the next, even for another app.
            Timing: The file takes up to several minutes, at about 2,000 records per second.
            Timing: Until the file is ready, its address answers 404 or 403; poll it every 10
            seconds. It lies on another host, so do not send the API key along.
            Limit: Files of exports that run in parallel should stay under 100 GB each.
            Availability: The URL stays valid for three days; it contains a random UUID, so
            only those who are given it can know it.
            Advice: For many records this is much faster than paging through the players.
            Here: `client.exports.save` and `client.exports.rows` take the reply, wait for the
            file, send no key along and unpack it.

        Args:
            body: Which subscriptions and which additional columns; without a body, the
                usual columns of all.
            app_id: The app to act on instead of the client's own.

        Example:
            client.subscriptions.export({
                "extra_fields": ["external_user_id", "country"],
                "segment_name": "Gold nearby",
            })

        Returns:
            `ExportSubscriptionsResponse`: The export has started.

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

        Source: POST /players/csv_export
        """
        return await self._client._call(
            operations.EXPORT_SUBSCRIPTIONS,
            body=body,
            app_id=app_id,
        )
