# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import users as operations

if TYPE_CHECKING:
    from ..models import UpdateUserRequest, UpdateUserResponse, User, UserIdentity
    from ..params import UpdateUserParams, UserParams


class Users(Resource):
    """The calls of `client.users`."""

    def create(
        self,
        body: User | UserParams,
        *,
        app_id: str | None = None,
    ) -> User:
        """Create a user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Creates a user, together with aliases, properties and subscriptions. If an alias in
        the body already belongs to someone, that user is found and updated instead of a
        second one being made. The reply repeats what was stored and adds the ids.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: A user holds at most 20 subscriptions and 20 custom aliases. A further
            subscription may be refused, or take the place of the one that was used least
            lately.
            Advice: A subscription whose type and token another user of the app has is taken
            away from that user and given to this one.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Limit: One request may set at most 100 properties, tags included.
            Limit: Not allowed as tag keys: message, notification, subscription, user,
            template, app, org, dynamic_content, data_feed, journey, custom_data.
            Timing: For a moment after this call, calls about the user may still answer 404.
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            body: The aliases, properties and subscriptions of the user: at least one
                alias, best `external_id`, or one subscription.
            app_id: The app to act on instead of the client's own.

        Example:
            client.users.create({
                "identity": {"external_id": "42"},
                "properties": {
                    "language": "de",
                    "timezone_id": "Europe/Berlin",
                    "tags": {"plan": "gold"},
                },
                "subscriptions": [
                    {
                        "type": "Email",
                        "token": "ann@bakery.example",
                    },
                ],
            })

        Returns:
            `User`. 200: The user is new. 201: The user is new. 202: The user existed and was
            changed.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            ConflictError: The aliases of the request lead to different users, or a limit
                of the user is reached.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/users
        """
        return self._client._call(
            operations.CREATE_USER,
            body=body,
            app_id=app_id,
        )

    def get(
        self,
        alias_label: str,
        alias_id: str,
        *,
        app_id: str | None = None,
    ) -> User:
        """Get a user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Reads the user that an alias leads to, with all aliases, properties and subscriptions.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Timing: For a moment after its creation a user may still read as 404.
            Limit: Reads like this one are limited to one per second and app; after a pause,
            up to 10 may come at once.
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            app_id: The app to act on instead of the client's own.

        Returns:
            `User`: The user.

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

        Source: GET /apps/{app_id}/users/by/{alias_label}/{alias_id}
        """
        return self._client._call(
            operations.FETCH_USER,
            path=(
                alias_label,
                alias_id,
            ),
            app_id=app_id,
        )

    def update(
        self,
        alias_label: str,
        alias_id: str,
        body: UpdateUserRequest | UpdateUserParams,
        *,
        onesignal_subscription_id: str | None = None,
        app_id: str | None = None,
    ) -> UpdateUserResponse:
        """Update a user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Changes the user that an alias leads to. `properties` replaces what it names and
        leaves the rest alone (tags are merged, an empty string deletes a tag); `deltas` adds
        to what is stored. The change is accepted first and carried out shortly after.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Limit: One request may change at most 100 properties, tags included.
            Limit: Not allowed as tag keys: message, notification, subscription, user,
            template, app, org, dynamic_content, data_feed, journey, custom_data.
            Limit: The plan decides how many tags a user may have. At the limit nothing can be
            added or changed until a request of its own has deleted tags.
            Timing: The reply comes before the change is visible everywhere.
            Advice: Deltas add up, so sending a request a second time counts session times and
            purchases twice.
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            body: The new values and the amounts to add.
            onesignal_subscription_id: The id of the subscription that the session or
                purchase data in `deltas` comes from.
            app_id: The app to act on instead of the client's own.

        Example:
            client.users.update("…", "…", {
                "properties": {
                    "tags": {
                        "plan": "silver",
                        "trial": "",
                    },
                },
                "deltas": {"session_count": 1, "session_time": 60},
            })

        Returns:
            `UpdateUserResponse`. 200: The change is made. 202: The change is accepted; the
            reply repeats the properties that were sent.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            ConflictError: The request collides with what is stored, such as an alias of
                another user.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: PATCH /apps/{app_id}/users/by/{alias_label}/{alias_id}
        """
        return self._client._call(
            operations.UPDATE_USER,
            path=(
                alias_label,
                alias_id,
            ),
            headers={
                "onesignal-subscription-id": onesignal_subscription_id,
            },
            body=body,
            app_id=app_id,
        )

    def delete(
        self,
        alias_label: str,
        alias_id: str,
        *,
        app_id: str | None = None,
    ) -> UserIdentity | None:
        """Delete a user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Removes the user that an alias leads to, with all properties, aliases and
        subscriptions. It cannot be undone. The deletion runs in the background.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Timing: The deletion is asynchronous; the user may still be readable for a while
            after the reply.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            app_id: The app to act on instead of the client's own.

        Returns:
            `UserIdentity | None`. 200: The user is deleted; there is no content. 202: The
            deletion is accepted and will be carried out shortly.

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

        Source: DELETE /apps/{app_id}/users/by/{alias_label}/{alias_id}
        """
        return self._client._call(
            operations.DELETE_USER,
            path=(
                alias_label,
                alias_id,
            ),
            app_id=app_id,
        )


class AsyncUsers(AsyncResource):
    """The calls of `client.users`, to be awaited."""

    async def create(
        self,
        body: User | UserParams,
        *,
        app_id: str | None = None,
    ) -> User:
        """Create a user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Creates a user, together with aliases, properties and subscriptions. If an alias in
        the body already belongs to someone, that user is found and updated instead of a
        second one being made. The reply repeats what was stored and adds the ids.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: A user holds at most 20 subscriptions and 20 custom aliases. A further
            subscription may be refused, or take the place of the one that was used least
            lately.
            Advice: A subscription whose type and token another user of the app has is taken
            away from that user and given to this one.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Limit: One request may set at most 100 properties, tags included.
            Limit: Not allowed as tag keys: message, notification, subscription, user,
            template, app, org, dynamic_content, data_feed, journey, custom_data.
            Timing: For a moment after this call, calls about the user may still answer 404.
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            body: The aliases, properties and subscriptions of the user: at least one
                alias, best `external_id`, or one subscription.
            app_id: The app to act on instead of the client's own.

        Example:
            client.users.create({
                "identity": {"external_id": "42"},
                "properties": {
                    "language": "de",
                    "timezone_id": "Europe/Berlin",
                    "tags": {"plan": "gold"},
                },
                "subscriptions": [
                    {
                        "type": "Email",
                        "token": "ann@bakery.example",
                    },
                ],
            })

        Returns:
            `User`. 200: The user is new. 201: The user is new. 202: The user existed and was
            changed.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            ConflictError: The aliases of the request lead to different users, or a limit
                of the user is reached.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/users
        """
        return await self._client._call(
            operations.CREATE_USER,
            body=body,
            app_id=app_id,
        )

    async def get(
        self,
        alias_label: str,
        alias_id: str,
        *,
        app_id: str | None = None,
    ) -> User:
        """Get a user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Reads the user that an alias leads to, with all aliases, properties and subscriptions.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Timing: For a moment after its creation a user may still read as 404.
            Limit: Reads like this one are limited to one per second and app; after a pause,
            up to 10 may come at once.
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            app_id: The app to act on instead of the client's own.

        Returns:
            `User`: The user.

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

        Source: GET /apps/{app_id}/users/by/{alias_label}/{alias_id}
        """
        return await self._client._call(
            operations.FETCH_USER,
            path=(
                alias_label,
                alias_id,
            ),
            app_id=app_id,
        )

    async def update(
        self,
        alias_label: str,
        alias_id: str,
        body: UpdateUserRequest | UpdateUserParams,
        *,
        onesignal_subscription_id: str | None = None,
        app_id: str | None = None,
    ) -> UpdateUserResponse:
        """Update a user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Changes the user that an alias leads to. `properties` replaces what it names and
        leaves the rest alone (tags are merged, an empty string deletes a tag); `deltas` adds
        to what is stored. The change is accepted first and carried out shortly after.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Limit: One request may change at most 100 properties, tags included.
            Limit: Not allowed as tag keys: message, notification, subscription, user,
            template, app, org, dynamic_content, data_feed, journey, custom_data.
            Limit: The plan decides how many tags a user may have. At the limit nothing can be
            added or changed until a request of its own has deleted tags.
            Timing: The reply comes before the change is visible everywhere.
            Advice: Deltas add up, so sending a request a second time counts session times and
            purchases twice.
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            body: The new values and the amounts to add.
            onesignal_subscription_id: The id of the subscription that the session or
                purchase data in `deltas` comes from.
            app_id: The app to act on instead of the client's own.

        Example:
            client.users.update("…", "…", {
                "properties": {
                    "tags": {
                        "plan": "silver",
                        "trial": "",
                    },
                },
                "deltas": {"session_count": 1, "session_time": 60},
            })

        Returns:
            `UpdateUserResponse`. 200: The change is made. 202: The change is accepted; the
            reply repeats the properties that were sent.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            ConflictError: The request collides with what is stored, such as an alias of
                another user.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: PATCH /apps/{app_id}/users/by/{alias_label}/{alias_id}
        """
        return await self._client._call(
            operations.UPDATE_USER,
            path=(
                alias_label,
                alias_id,
            ),
            headers={
                "onesignal-subscription-id": onesignal_subscription_id,
            },
            body=body,
            app_id=app_id,
        )

    async def delete(
        self,
        alias_label: str,
        alias_id: str,
        *,
        app_id: str | None = None,
    ) -> UserIdentity | None:
        """Delete a user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Removes the user that an alias leads to, with all properties, aliases and
        subscriptions. It cannot be undone. The deletion runs in the background.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Timing: The deletion is asynchronous; the user may still be readable for a while
            after the reply.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            app_id: The app to act on instead of the client's own.

        Returns:
            `UserIdentity | None`. 200: The user is deleted; there is no content. 202: The
            deletion is accepted and will be carried out shortly.

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

        Source: DELETE /apps/{app_id}/users/by/{alias_label}/{alias_id}
        """
        return await self._client._call(
            operations.DELETE_USER,
            path=(
                alias_label,
                alias_id,
            ),
            app_id=app_id,
        )
