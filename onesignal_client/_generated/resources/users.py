# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._resource import AsyncResource, Resource
from ..operations import users as operations

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Any

    from ..models import PropertiesBody, UpdateUserRequest, User, UserIdentityBody


class Users(Resource):
    """The calls of `client.users`."""

    __slots__ = ()

    def create(
        self,
        body: User | Mapping[str, Any],
        *,
        app_id: str | None = None,
    ) -> User:
        """Create a user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Creates a user, together with aliases, properties and subscriptions. If an alias in the
        body already belongs to someone, that user is found and updated instead of a second one
        being made. The reply repeats what was stored and adds the ids.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Limit: A user holds at most 20 subscriptions and 20 custom aliases.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user.
            Limit: One request may set at most 100 properties, tags included.
            Limit: Not allowed as tag keys: message, notification, subscription, user, template,
            app, org, dynamic_content, data_feed, journey, custom_data.
            Timing: For a moment after its creation a user may still read as 404.
            Advice: Writes of the user model and of the player model must not be mixed in one app,
            as that can corrupt its data.

        Args:
            body: The aliases, properties and subscriptions of the user, each of them
                optional.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `User`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Reads the user that an alias leads to, with all aliases, properties and subscriptions.

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
            The parsed reply: `User`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
        body: UpdateUserRequest | Mapping[str, Any],
        *,
        onesignal_subscription_id: str | None = None,
        app_id: str | None = None,
    ) -> PropertiesBody:
        """Update a user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Changes the user that an alias leads to. `properties` replaces what it names and leaves
        the rest alone (tags are merged, an empty string deletes a tag); `deltas` adds to what is
        stored. The change is accepted first and carried out shortly after.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user.
            Limit: One request may change at most 100 properties, tags included.
            Limit: Not allowed as tag keys: message, notification, subscription, user, template,
            app, org, dynamic_content, data_feed, journey, custom_data.
            Limit: The plan decides how many tags a user may have; going over it is refused, even
            for a request that deletes tags.
            Timing: The reply comes before the change is visible everywhere.
            Advice: Deltas add up, so sending a request a second time counts session times and
            purchases twice.
            Advice: Writes of the user model and of the player model must not be mixed in one app,
            as that can corrupt its data.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
                label.
            alias_id: The user's id under that alias label.
            body: The new values and the amounts to add.
            onesignal_subscription_id: The id of the subscription that the session or purchase
                data in `deltas` comes from.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `PropertiesBody`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
    ) -> UserIdentityBody | None:
        """Delete a user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Removes the user that an alias leads to. The deletion runs in the background: newer
        documents promise a 202 with the user's aliases, older ones a 200 without content.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Timing: The deletion is asynchronous; the user may still be readable for a while after
            the reply.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
                label.
            alias_id: The user's id under that alias label.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `UserIdentityBody | None`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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

    __slots__ = ()

    def create(
        self,
        body: User | Mapping[str, Any],
        *,
        app_id: str | None = None,
    ) -> Coroutine[Any, Any, User]:
        """Create a user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Creates a user, together with aliases, properties and subscriptions. If an alias in the
        body already belongs to someone, that user is found and updated instead of a second one
        being made. The reply repeats what was stored and adds the ids.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Limit: A user holds at most 20 subscriptions and 20 custom aliases.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user.
            Limit: One request may set at most 100 properties, tags included.
            Limit: Not allowed as tag keys: message, notification, subscription, user, template,
            app, org, dynamic_content, data_feed, journey, custom_data.
            Timing: For a moment after its creation a user may still read as 404.
            Advice: Writes of the user model and of the player model must not be mixed in one app,
            as that can corrupt its data.

        Args:
            body: The aliases, properties and subscriptions of the user, each of them
                optional.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `User`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
    ) -> Coroutine[Any, Any, User]:
        """Get a user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Reads the user that an alias leads to, with all aliases, properties and subscriptions.

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
            The parsed reply: `User`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
        body: UpdateUserRequest | Mapping[str, Any],
        *,
        onesignal_subscription_id: str | None = None,
        app_id: str | None = None,
    ) -> Coroutine[Any, Any, PropertiesBody]:
        """Update a user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Changes the user that an alias leads to. `properties` replaces what it names and leaves
        the rest alone (tags are merged, an empty string deletes a tag); `deltas` adds to what is
        stored. The change is accepted first and carried out shortly after.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user.
            Limit: One request may change at most 100 properties, tags included.
            Limit: Not allowed as tag keys: message, notification, subscription, user, template,
            app, org, dynamic_content, data_feed, journey, custom_data.
            Limit: The plan decides how many tags a user may have; going over it is refused, even
            for a request that deletes tags.
            Timing: The reply comes before the change is visible everywhere.
            Advice: Deltas add up, so sending a request a second time counts session times and
            purchases twice.
            Advice: Writes of the user model and of the player model must not be mixed in one app,
            as that can corrupt its data.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
                label.
            alias_id: The user's id under that alias label.
            body: The new values and the amounts to add.
            onesignal_subscription_id: The id of the subscription that the session or purchase
                data in `deltas` comes from.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `PropertiesBody`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
    ) -> Coroutine[Any, Any, UserIdentityBody | None]:
        """Delete a user.

        Beta: OneSignal advises against use in production; a call draws `OneSignalBetaWarning`.

        Removes the user that an alias leads to. The deletion runs in the background: newer
        documents promise a 202 with the user's aliases, older ones a 200 without content.

        Notes:
            Availability: The user model is a beta for backend SDKs; OneSignal advised against it
            in production.
            Timing: The deletion is asynchronous; the user may still be readable for a while after
            the reply.
            Limit: Writes are limited to 1,000 per second and app, and to 1 per second and user.

        Args:
            alias_label: The kind of alias, such as `external_id`, `onesignal_id` or a custom
                label.
            alias_id: The user's id under that alias label.
            app_id: The app to act on instead of the client's own.

        Returns:
            The parsed reply: `UserIdentityBody | None`.

        Raises:
            OneSignalError: the request was refused before it was sent, failed on the way, or was
            answered with an error status (`APIStatusError`).

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
