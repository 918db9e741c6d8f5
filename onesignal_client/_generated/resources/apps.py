# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import apps as operations

if TYPE_CHECKING:
    import builtins

    from ..models import App, AppView
    from ..params import AppParams


class Apps(Resource):
    """The calls of `client.apps`."""

    def list(
        self,
    ) -> builtins.list[App]:
        """List your apps.

        Returns all the apps that the organization key can see, each with its settings and
        subscription counts. There are no pages: the reply is one plain list.

        Key: the organization's API key (`organization_api_key`).

        Notes:
            Availability: Not available to organizations with more than 1,000 apps, which get
            a 400.
            Advice: The apps may come with push credentials. Keep the reply out of logs and
            recordings.

        Returns:
            `list[App]`: The apps, as a list without an envelope.

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

        Source: GET /apps
        """
        return self._client._call(
            operations.GET_APPS,
        )

    def create(
        self,
        body: App | AppParams,
    ) -> App:
        """Create an app.

        Creates an app in an organization, with or without its push credentials. Email and SMS
        cannot be set up here, only in the dashboard.

        Key: the organization's API key (`organization_api_key`).

        Notes:
            Advice: Safari web push needs `safari_apns_p12` and `safari_apns_p12_password`
            beside `safari_site_origin`; empty strings make OneSignal use a certificate of its
            own.
            Advice: A call that fails without an answer may have created the app all the same.
            List the apps before you repeat it, or you may end up with two.

        Args:
            body: The new app. It needs `name` and `organization_id`; fields that
                OneSignal sets are ignored.

        Example:
            client.apps.create({
                "name": "Bakery",
                "organization_id": "0a1b2c3d-0000-4000-8000-0000000000aa",
                "chrome_web_origin": "https://bakery.example",
                "site_name": "Bakery",
            })

        Returns:
            `App`: The app as it was created.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: There is no such organization.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps
        """
        return self._client._call(
            operations.CREATE_APP,
            body=body,
        )

    def get(
        self,
        *,
        view: AppView | str | None = None,
        app_id: str | None = None,
    ) -> App:
        """Get an app.

        Returns the settings and subscription counts of one app. The organization's key and
        the app's own are both accepted.

        Key: the organization's API key or the app's REST API key (`organization_api_key` or
        `rest_api_key`).

        Notes:
            Advice: The app may come with push credentials. Keep the reply out of logs and
            recordings.

        Args:
            view: `config` leaves out `players` and `messageable_players`, which makes the
                reply faster.
            app_id: The app to act on instead of the client's own.

        Returns:
            `App`: The app.

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

        Source: GET /apps/{app_id}
        """
        return self._client._call(
            operations.GET_APP,
            query={
                "view": view,
            },
            app_id=app_id,
        )

    def update(
        self,
        body: App | AppParams,
        *,
        app_id: str | None = None,
    ) -> App:
        """Update an app.

        Changes the name or the platform settings of an app. Settings that the body leaves out
        stay as they are.

        Key: the organization's API key (`organization_api_key`).

        Notes:
            Advice: Some platforms, such as Safari, take a change only with all their settings
            in the same request, even the unchanged ones.
            Advice: Another `organization_id` moves the app there; an empty one moves it to a
            new organization. Leave the field out to keep the app where it is.

        Args:
            body: The settings to change; fields that OneSignal sets are ignored.
            app_id: The app to act on instead of the client's own.

        Example:
            client.apps.update({"name": "Bakery and café"})

        Returns:
            `App`: The app after the change.

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

        Source: PUT /apps/{app_id}
        """
        return self._client._call(
            operations.UPDATE_APP,
            body=body,
            app_id=app_id,
        )


class AsyncApps(AsyncResource):
    """The calls of `client.apps`, to be awaited."""

    async def list(
        self,
    ) -> builtins.list[App]:
        """List your apps.

        Returns all the apps that the organization key can see, each with its settings and
        subscription counts. There are no pages: the reply is one plain list.

        Key: the organization's API key (`organization_api_key`).

        Notes:
            Availability: Not available to organizations with more than 1,000 apps, which get
            a 400.
            Advice: The apps may come with push credentials. Keep the reply out of logs and
            recordings.

        Returns:
            `list[App]`: The apps, as a list without an envelope.

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

        Source: GET /apps
        """
        return await self._client._call(
            operations.GET_APPS,
        )

    async def create(
        self,
        body: App | AppParams,
    ) -> App:
        """Create an app.

        Creates an app in an organization, with or without its push credentials. Email and SMS
        cannot be set up here, only in the dashboard.

        Key: the organization's API key (`organization_api_key`).

        Notes:
            Advice: Safari web push needs `safari_apns_p12` and `safari_apns_p12_password`
            beside `safari_site_origin`; empty strings make OneSignal use a certificate of its
            own.
            Advice: A call that fails without an answer may have created the app all the same.
            List the apps before you repeat it, or you may end up with two.

        Args:
            body: The new app. It needs `name` and `organization_id`; fields that
                OneSignal sets are ignored.

        Example:
            client.apps.create({
                "name": "Bakery",
                "organization_id": "0a1b2c3d-0000-4000-8000-0000000000aa",
                "chrome_web_origin": "https://bakery.example",
                "site_name": "Bakery",
            })

        Returns:
            `App`: The app as it was created.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: There is no such organization.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps
        """
        return await self._client._call(
            operations.CREATE_APP,
            body=body,
        )

    async def get(
        self,
        *,
        view: AppView | str | None = None,
        app_id: str | None = None,
    ) -> App:
        """Get an app.

        Returns the settings and subscription counts of one app. The organization's key and
        the app's own are both accepted.

        Key: the organization's API key or the app's REST API key (`organization_api_key` or
        `rest_api_key`).

        Notes:
            Advice: The app may come with push credentials. Keep the reply out of logs and
            recordings.

        Args:
            view: `config` leaves out `players` and `messageable_players`, which makes the
                reply faster.
            app_id: The app to act on instead of the client's own.

        Returns:
            `App`: The app.

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

        Source: GET /apps/{app_id}
        """
        return await self._client._call(
            operations.GET_APP,
            query={
                "view": view,
            },
            app_id=app_id,
        )

    async def update(
        self,
        body: App | AppParams,
        *,
        app_id: str | None = None,
    ) -> App:
        """Update an app.

        Changes the name or the platform settings of an app. Settings that the body leaves out
        stay as they are.

        Key: the organization's API key (`organization_api_key`).

        Notes:
            Advice: Some platforms, such as Safari, take a change only with all their settings
            in the same request, even the unchanged ones.
            Advice: Another `organization_id` moves the app there; an empty one moves it to a
            new organization. Leave the field out to keep the app where it is.

        Args:
            body: The settings to change; fields that OneSignal sets are ignored.
            app_id: The app to act on instead of the client's own.

        Example:
            client.apps.update({"name": "Bakery and café"})

        Returns:
            `App`: The app after the change.

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

        Source: PUT /apps/{app_id}
        """
        return await self._client._call(
            operations.UPDATE_APP,
            body=body,
            app_id=app_id,
        )
