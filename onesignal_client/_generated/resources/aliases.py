# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._resource import AsyncResource, Resource
from ..operations import aliases as operations

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ..models import UserIdentityBody


class Aliases(Resource):
    """The calls of `client.aliases`."""

    __slots__ = ()

    def list(
        self,
        alias_label: str,
        alias_id: str,
        *,
        app_id: str | None = None,
    ) -> UserIdentityBody:
        """List the aliases of a user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Reads every alias of the user that one of them leads to.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Timing: For a moment after its creation a user may still read as 404.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
                label.
            alias_id: The user's id under that alias label.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `UserIdentityBody`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
        body: UserIdentityBody | Mapping[str, Any],
        *,
        app_id: str | None = None,
    ) -> UserIdentityBody:
        """Add aliases to a user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Gives the user that an alias leads to further aliases, or new ids under labels that the
        user has. Labels that the app does not know yet come into being by this call.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Limit: A user has at most 20 custom aliases.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user.
            Advice: A 409 with code `user-2` means that another user holds one of the aliases;
            each alias belongs to one user.
            Advice: An unknown alias label is created automatically, so a misspelt one is not
            refused.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
                label.
            alias_id: The user's id under that alias label.
            body: The aliases to add.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `UserIdentityBody`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
    ) -> UserIdentityBody:
        """Delete an alias of a user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Takes one alias away from the user that an alias leads to. The user and the subscriptions
        stay; the reply lists the aliases that are left.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
                label.
            alias_id: The user's id under that alias label.
            alias_label_to_delete: The label of the alias to take away, which may be the one
                the user is found by.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `UserIdentityBody`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

        Source: DELETE /apps/{app_id}/users/by/{alias_label}/{alias_id}/identity/{alias_label_to_delete}
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
    ) -> UserIdentityBody:
        """List the aliases of a subscription's user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Reads every alias of the user who owns a subscription.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Timing: For a moment after its creation a subscription may still read as 404.

        Args:
            subscription_id: The subscription's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `UserIdentityBody`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
        body: UserIdentityBody | Mapping[str, Any],
        *,
        app_id: str | None = None,
    ) -> UserIdentityBody:
        """Add aliases to a subscription's user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Gives the user who owns a subscription further aliases, or new ids under labels that the
        user has. Labels that the app does not know yet come into being by this call.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Limit: A user has at most 20 custom aliases.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user.
            Advice: A 409 with code `user-2` means that another user holds one of the aliases;
            each alias belongs to one user.
            Advice: An unknown alias label is created automatically, so a misspelt one is not
            refused.

        Args:
            subscription_id: The subscription's id, a UUID.
            body: The aliases to add.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `UserIdentityBody`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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

    __slots__ = ()

    def list(
        self,
        alias_label: str,
        alias_id: str,
        *,
        app_id: str | None = None,
    ) -> Coroutine[Any, Any, UserIdentityBody]:
        """List the aliases of a user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Reads every alias of the user that one of them leads to.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Timing: For a moment after its creation a user may still read as 404.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
                label.
            alias_id: The user's id under that alias label.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `UserIdentityBody`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
        body: UserIdentityBody | Mapping[str, Any],
        *,
        app_id: str | None = None,
    ) -> Coroutine[Any, Any, UserIdentityBody]:
        """Add aliases to a user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Gives the user that an alias leads to further aliases, or new ids under labels that the
        user has. Labels that the app does not know yet come into being by this call.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Limit: A user has at most 20 custom aliases.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user.
            Advice: A 409 with code `user-2` means that another user holds one of the aliases;
            each alias belongs to one user.
            Advice: An unknown alias label is created automatically, so a misspelt one is not
            refused.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
                label.
            alias_id: The user's id under that alias label.
            body: The aliases to add.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `UserIdentityBody`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
    ) -> Coroutine[Any, Any, UserIdentityBody]:
        """Delete an alias of a user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Takes one alias away from the user that an alias leads to. The user and the subscriptions
        stay; the reply lists the aliases that are left.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
                label.
            alias_id: The user's id under that alias label.
            alias_label_to_delete: The label of the alias to take away, which may be the one
                the user is found by.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `UserIdentityBody`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

        Source: DELETE /apps/{app_id}/users/by/{alias_label}/{alias_id}/identity/{alias_label_to_delete}
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
    ) -> Coroutine[Any, Any, UserIdentityBody]:
        """List the aliases of a subscription's user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Reads every alias of the user who owns a subscription.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Timing: For a moment after its creation a subscription may still read as 404.

        Args:
            subscription_id: The subscription's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `UserIdentityBody`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
        body: UserIdentityBody | Mapping[str, Any],
        *,
        app_id: str | None = None,
    ) -> Coroutine[Any, Any, UserIdentityBody]:
        """Add aliases to a subscription's user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Gives the user who owns a subscription further aliases, or new ids under labels that the
        user has. Labels that the app does not know yet come into being by this call.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Limit: A user has at most 20 custom aliases.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user.
            Advice: A 409 with code `user-2` means that another user holds one of the aliases;
            each alias belongs to one user.
            Advice: An unknown alias label is created automatically, so a misspelt one is not
            refused.

        Args:
            subscription_id: The subscription's id, a UUID.
            body: The aliases to add.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `UserIdentityBody`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

        Source: PATCH /apps/{app_id}/subscriptions/{subscription_id}/user/identity
        """
        return self._client._call(
            operations.CREATE_ALIAS_BY_SUBSCRIPTION,
            path=(subscription_id,),
            body=body,
            app_id=app_id,
        )
