# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import aliases as operations

if TYPE_CHECKING:
    from ..models import UserIdentity
    from ..params import UserIdentityParams


class Aliases(Resource):
    """The calls of `client.aliases`."""

    def list(
        self,
        alias_label: str,
        alias_id: str,
        *,
        app_id: str | None = None,
    ) -> UserIdentity:
        """List the aliases of a user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Reads every alias of the user that one of them leads to.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Timing: For a moment after its creation a user may still read as 404.
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            app_id: The app to act on instead of the client's own.

        Returns:
            `UserIdentity`: The user's aliases.

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

        Source: GET /apps/{app_id}/users/by/{alias_label}/{alias_id}/identity
        """
        return self._client._call(
            operations.GET_ALIASES,
            path=(
                alias_label,
                alias_id,
            ),
            app_id=app_id,
        )

    def add(
        self,
        alias_label: str,
        alias_id: str,
        body: UserIdentity | UserIdentityParams,
        *,
        app_id: str | None = None,
    ) -> UserIdentity:
        """Add aliases to a user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Gives the user that an alias leads to further aliases, or new ids under labels that
        the user has. Labels that the app does not know yet come into being by this call.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: A user has at most 20 custom aliases.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Advice: A 409 with code `user-2` means that another user holds one of the aliases;
            each alias belongs to one user.
            Advice: An unknown alias label is created automatically, so a misspelled one is
            not refused.
            Advice: Set `external_id` before any custom alias: only it brings the
            subscriptions of a person together.
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            body: The aliases to add.
            app_id: The app to act on instead of the client's own.

        Example:
            client.aliases.add("…", "…", {"identity": {"crm": "c-7", "shop": "s-8"}})

        Returns:
            `UserIdentity`: The user's aliases after the change.

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

        Source: PATCH /apps/{app_id}/users/by/{alias_label}/{alias_id}/identity
        """
        return self._client._call(
            operations.IDENTIFY_USER_BY_ALIAS,
            path=(
                alias_label,
                alias_id,
            ),
            body=body,
            app_id=app_id,
        )

    def delete(
        self,
        alias_label: str,
        alias_id: str,
        alias_label_to_delete: str,
        *,
        app_id: str | None = None,
    ) -> UserIdentity:
        """Delete an alias of a user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Takes one alias away from the user that an alias leads to. The user and the
        subscriptions stay; the reply lists the aliases that are left.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
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
            alias_label_to_delete: The label of the alias to take away, which may be the
                one the user is found by.
            app_id: The app to act on instead of the client's own.

        Returns:
            `UserIdentity`: The aliases that the user still has.

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

        Source: DELETE
        /apps/{app_id}/users/by/{alias_label}/{alias_id}/identity/{alias_label_to_delete}
        """
        return self._client._call(
            operations.DELETE_ALIAS,
            path=(
                alias_label,
                alias_id,
                alias_label_to_delete,
            ),
            app_id=app_id,
        )

    def list_by_subscription(
        self,
        subscription_id: str,
        *,
        app_id: str | None = None,
    ) -> UserIdentity:
        """List the aliases of a subscription's user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Reads every alias of the user who owns a subscription.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Timing: For a moment after its creation a subscription may still read as 404.
            Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
            verification switched on, does not name this one.

        Args:
            subscription_id: The subscription's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `UserIdentity`: The aliases of the owner.

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

        Source: GET /apps/{app_id}/subscriptions/{subscription_id}/user/identity
        """
        return self._client._call(
            operations.FETCH_USER_IDENTITY,
            path=(subscription_id,),
            app_id=app_id,
        )

    def add_by_subscription(
        self,
        subscription_id: str,
        body: UserIdentity | UserIdentityParams,
        *,
        app_id: str | None = None,
    ) -> UserIdentity:
        """Add aliases to a subscription's user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Gives the user who owns a subscription further aliases, or new ids under labels that
        the user has. Labels that the app does not know yet come into being by this call.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: A user has at most 20 custom aliases.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Advice: A 409 with code `user-2` means that another user holds one of the aliases;
            each alias belongs to one user.
            Advice: An unknown alias label is created automatically, so a misspelled one is
            not refused.
            Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
            verification switched on, does not name this one.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.

        Args:
            subscription_id: The subscription's id, a UUID.
            body: The aliases to add.
            app_id: The app to act on instead of the client's own.

        Example:
            client.aliases.add_by_subscription("…", {"identity": {"crm": "c-7"}})

        Returns:
            `UserIdentity`: The owner's aliases after the change.

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

        Source: PATCH /apps/{app_id}/subscriptions/{subscription_id}/user/identity
        """
        return self._client._call(
            operations.CREATE_ALIAS_BY_SUBSCRIPTION,
            path=(subscription_id,),
            body=body,
            app_id=app_id,
        )


class AsyncAliases(AsyncResource):
    """The calls of `client.aliases`, to be awaited."""

    async def list(
        self,
        alias_label: str,
        alias_id: str,
        *,
        app_id: str | None = None,
    ) -> UserIdentity:
        """List the aliases of a user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Reads every alias of the user that one of them leads to.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Timing: For a moment after its creation a user may still read as 404.
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            app_id: The app to act on instead of the client's own.

        Returns:
            `UserIdentity`: The user's aliases.

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

        Source: GET /apps/{app_id}/users/by/{alias_label}/{alias_id}/identity
        """
        return await self._client._call(
            operations.GET_ALIASES,
            path=(
                alias_label,
                alias_id,
            ),
            app_id=app_id,
        )

    async def add(
        self,
        alias_label: str,
        alias_id: str,
        body: UserIdentity | UserIdentityParams,
        *,
        app_id: str | None = None,
    ) -> UserIdentity:
        """Add aliases to a user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Gives the user that an alias leads to further aliases, or new ids under labels that
        the user has. Labels that the app does not know yet come into being by this call.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: A user has at most 20 custom aliases.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Advice: A 409 with code `user-2` means that another user holds one of the aliases;
            each alias belongs to one user.
            Advice: An unknown alias label is created automatically, so a misspelled one is
            not refused.
            Advice: Set `external_id` before any custom alias: only it brings the
            subscriptions of a person together.
            Advice: With identity verification switched on, this call takes a JWT of the user
            as Bearer token instead of the key.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.
            Here: `client.with_options(authorization=f"Bearer {jwt}")` sends the JWT.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a
                custom label.
            alias_id: The user's id under that alias label.
            body: The aliases to add.
            app_id: The app to act on instead of the client's own.

        Example:
            client.aliases.add("…", "…", {"identity": {"crm": "c-7", "shop": "s-8"}})

        Returns:
            `UserIdentity`: The user's aliases after the change.

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

        Source: PATCH /apps/{app_id}/users/by/{alias_label}/{alias_id}/identity
        """
        return await self._client._call(
            operations.IDENTIFY_USER_BY_ALIAS,
            path=(
                alias_label,
                alias_id,
            ),
            body=body,
            app_id=app_id,
        )

    async def delete(
        self,
        alias_label: str,
        alias_id: str,
        alias_label_to_delete: str,
        *,
        app_id: str | None = None,
    ) -> UserIdentity:
        """Delete an alias of a user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Takes one alias away from the user that an alias leads to. The user and the
        subscriptions stay; the reply lists the aliases that are left.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
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
            alias_label_to_delete: The label of the alias to take away, which may be the
                one the user is found by.
            app_id: The app to act on instead of the client's own.

        Returns:
            `UserIdentity`: The aliases that the user still has.

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

        Source: DELETE
        /apps/{app_id}/users/by/{alias_label}/{alias_id}/identity/{alias_label_to_delete}
        """
        return await self._client._call(
            operations.DELETE_ALIAS,
            path=(
                alias_label,
                alias_id,
                alias_label_to_delete,
            ),
            app_id=app_id,
        )

    async def list_by_subscription(
        self,
        subscription_id: str,
        *,
        app_id: str | None = None,
    ) -> UserIdentity:
        """List the aliases of a subscription's user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Reads every alias of the user who owns a subscription.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Timing: For a moment after its creation a subscription may still read as 404.
            Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
            verification switched on, does not name this one.

        Args:
            subscription_id: The subscription's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `UserIdentity`: The aliases of the owner.

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

        Source: GET /apps/{app_id}/subscriptions/{subscription_id}/user/identity
        """
        return await self._client._call(
            operations.FETCH_USER_IDENTITY,
            path=(subscription_id,),
            app_id=app_id,
        )

    async def add_by_subscription(
        self,
        subscription_id: str,
        body: UserIdentity | UserIdentityParams,
        *,
        app_id: str | None = None,
    ) -> UserIdentity:
        """Add aliases to a subscription's user.

        Beta: OneSignal's guide to its backend SDKs of 2023 calls the user model a beta and
        advises against its use in production; today's documentation no longer calls it so. A
        call draws `OneSignalBetaWarning`.

        Gives the user who owns a subscription further aliases, or new ids under labels that
        the user has. Labels that the app does not know yet come into being by this call.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: A user has at most 20 custom aliases.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and
            user or subscription.
            Advice: A 409 with code `user-2` means that another user holds one of the aliases;
            each alias belongs to one user.
            Advice: An unknown alias label is created automatically, so a misspelled one is
            not refused.
            Advice: OneSignal's list of calls that take a JWT as Bearer token, with identity
            verification switched on, does not name this one.
            Advice: Writes of the user model and of the player model must not be mixed in one
            app, as that can corrupt its data.

        Args:
            subscription_id: The subscription's id, a UUID.
            body: The aliases to add.
            app_id: The app to act on instead of the client's own.

        Example:
            client.aliases.add_by_subscription("…", {"identity": {"crm": "c-7"}})

        Returns:
            `UserIdentity`: The owner's aliases after the change.

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

        Source: PATCH /apps/{app_id}/subscriptions/{subscription_id}/user/identity
        """
        return await self._client._call(
            operations.CREATE_ALIAS_BY_SUBSCRIPTION,
            path=(subscription_id,),
            body=body,
            app_id=app_id,
        )
