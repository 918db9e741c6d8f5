# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import templates as operations

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator

    from ..models import (
        CopyTemplateRequest,
        CopyTemplateResponse,
        CreateTemplateRequest,
        SuccessResponse,
        Template,
        TemplateChannel,
        TemplatePage,
        UpdateTemplateRequest,
    )
    from ..params import CopyTemplateParams, CreateTemplateParams, UpdateTemplateParams


class Templates(Resource):
    """The calls of `client.templates`."""

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        channel: TemplateChannel | str | None = None,
        app_id: str | None = None,
    ) -> TemplatePage:
        """List the templates of an app.

        Returns names, ids and dates of the templates, page by page. The content of a template
        comes only with the single template.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Reads like this one are limited to one per second and app; after a pause,
            up to 10 may come at once.

        Args:
            limit: How many templates to return at most, 1 to 50; 50 if left out.
            offset: How many templates to skip, 0 if left out.
            channel: Only templates of this channel; those of all channels if left out.
            app_id: The app to act on instead of the client's own.

        Returns:
            `TemplatePage`: One page of templates.

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

        Source: GET /templates
        """
        return self._client._call(
            operations.VIEW_TEMPLATES,
            query={
                "limit": limit,
                "offset": offset,
                "channel": channel,
            },
            app_id=app_id,
        )

    def iterate(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        channel: TemplateChannel | str | None = None,
        app_id: str | None = None,
    ) -> Generator[Template]:
        """Go through the pages of `list`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more. `limit` is the size of a page, not of the whole. What comes or goes
        meanwhile moves the pages: an entry may then be missing, or come twice.

        `offset` only says where to begin. What else `list` says of itself holds for every
        page.

        Args:
            limit: How many templates to return at most, 1 to 50; 50 if left out.
            offset: How many templates to skip, 0 if left out.
            channel: Only templates of this channel; those of all channels if left out.
            app_id: The app to act on instead of the client's own.

        Yields:
            Each entry of the reply's `templates`.

        Raises:
            OneSignalError: as `list` does, also between two entries; and if a page comes
                without its list, or does not say how to go on.

        Source: GET /templates
        """
        return self._iterate(
            operations.VIEW_TEMPLATES,
            query={
                "limit": limit,
                "offset": offset,
                "channel": channel,
            },
            app_id=app_id,
        )

    def create(
        self,
        body: CreateTemplateRequest | CreateTemplateParams,
        *,
        app_id: str | None = None,
    ) -> Template:
        """Create a template.

        Creates a push, email or SMS template that messages can then use by its id. It is a
        push template unless `isEmail` or `isSMS` is true.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Advice: A template without usable content is answered with 422, possibly with an
            HTML page instead of JSON.
            Availability: The channel has to be set up in the app before it can have
            templates.

        Args:
            body: The new template. Other properties of a message of the same channel may
                be added under their own names.
            app_id: The app to act on instead of the client's own.

        Example:
            client.templates.create({
                "name": "Welcome",
                "headings": {"en": "Welcome"},
                "contents": {"en": "Your first roll is on us."},
            })

        Returns:
            `Template`: The new template.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            UnprocessableEntityError: The template has no usable content.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /templates
        """
        return self._client._call(
            operations.CREATE_TEMPLATE,
            body=body,
            app_id=app_id,
        )

    def get(
        self,
        template_id: str,
        *,
        app_id: str | None = None,
    ) -> Template:
        """Get a template.

        Returns one template with its content.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Reads like this one are limited to one per second and app; after a pause,
            up to 10 may come at once.

        Args:
            template_id: The template's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `Template`: The template.

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

        Source: GET /templates/{template_id}
        """
        return self._client._call(
            operations.VIEW_TEMPLATE,
            path=(template_id,),
            app_id=app_id,
        )

    def update(
        self,
        template_id: str,
        body: UpdateTemplateRequest | UpdateTemplateParams,
        *,
        app_id: str | None = None,
    ) -> Template:
        """Update a template.

        Changes a template. The API and the dashboard use the new content at once.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            template_id: The template's id, a UUID.
            body: What to change. Other properties of a message of the same channel may be
                added under their own names.
            app_id: The app to act on instead of the client's own.

        Example:
            client.templates.update("…", {"contents": {"en": "Your first two rolls are on us."}})

        Returns:
            `Template`: The template after the change.

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

        Source: PATCH /templates/{template_id}
        """
        return self._client._call(
            operations.UPDATE_TEMPLATE,
            path=(template_id,),
            body=body,
            app_id=app_id,
        )

    def delete(
        self,
        template_id: str,
        *,
        app_id: str | None = None,
    ) -> SuccessResponse:
        """Delete a template.

        Deletes a template of the app.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Advice: A template that a journey uses must be taken out of the journey first.

        Args:
            template_id: The template's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `SuccessResponse`: The template is gone.

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

        Source: DELETE /templates/{template_id}
        """
        return self._client._call(
            operations.DELETE_TEMPLATE,
            path=(template_id,),
            app_id=app_id,
        )

    def copy_to_app(
        self,
        template_id: str,
        body: CopyTemplateRequest | CopyTemplateParams,
        *,
        app_id: str | None = None,
    ) -> CopyTemplateResponse:
        """Copy a template to another app.

        Puts a copy of the template, with an id of its own, into another app of the same
        organization. Later changes to either one do not reach the other.

        Key: the organization's API key (`organization_api_key`).

        Notes:
            Advice: This is the one template call that takes the organization key, whose owner
            must be an administrator of both apps.

        Args:
            template_id: The template's id, a UUID.
            body: Where the copy goes.
            app_id: The app to act on instead of the client's own.

        Example:
            client.templates.copy_to_app("…", {
                "target_app_id": "0a1b2c3d-0000-4000-8000-000000000002",
            })

        Returns:
            `CopyTemplateResponse`: The copy was made; the body is the new template, or
            `success` alone.

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

        Source: POST /templates/{template_id}/copy_to_app
        """
        return self._client._call(
            operations.COPY_TEMPLATE_TO_APP,
            path=(template_id,),
            body=body,
            app_id=app_id,
        )


class AsyncTemplates(AsyncResource):
    """The calls of `client.templates`, to be awaited."""

    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        channel: TemplateChannel | str | None = None,
        app_id: str | None = None,
    ) -> TemplatePage:
        """List the templates of an app.

        Returns names, ids and dates of the templates, page by page. The content of a template
        comes only with the single template.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Reads like this one are limited to one per second and app; after a pause,
            up to 10 may come at once.

        Args:
            limit: How many templates to return at most, 1 to 50; 50 if left out.
            offset: How many templates to skip, 0 if left out.
            channel: Only templates of this channel; those of all channels if left out.
            app_id: The app to act on instead of the client's own.

        Returns:
            `TemplatePage`: One page of templates.

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

        Source: GET /templates
        """
        return await self._client._call(
            operations.VIEW_TEMPLATES,
            query={
                "limit": limit,
                "offset": offset,
                "channel": channel,
            },
            app_id=app_id,
        )

    def iterate(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        channel: TemplateChannel | str | None = None,
        app_id: str | None = None,
    ) -> AsyncGenerator[Template]:
        """Go through the pages of `list`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more. `limit` is the size of a page, not of the whole. What comes or goes
        meanwhile moves the pages: an entry may then be missing, or come twice.

        `offset` only says where to begin. What else `list` says of itself holds for every
        page.

        Args:
            limit: How many templates to return at most, 1 to 50; 50 if left out.
            offset: How many templates to skip, 0 if left out.
            channel: Only templates of this channel; those of all channels if left out.
            app_id: The app to act on instead of the client's own.

        Yields:
            Each entry of the reply's `templates`.

        Raises:
            OneSignalError: as `list` does, also between two entries; and if a page comes
                without its list, or does not say how to go on.

        Source: GET /templates
        """
        return self._iterate(
            operations.VIEW_TEMPLATES,
            query={
                "limit": limit,
                "offset": offset,
                "channel": channel,
            },
            app_id=app_id,
        )

    async def create(
        self,
        body: CreateTemplateRequest | CreateTemplateParams,
        *,
        app_id: str | None = None,
    ) -> Template:
        """Create a template.

        Creates a push, email or SMS template that messages can then use by its id. It is a
        push template unless `isEmail` or `isSMS` is true.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Advice: A template without usable content is answered with 422, possibly with an
            HTML page instead of JSON.
            Availability: The channel has to be set up in the app before it can have
            templates.

        Args:
            body: The new template. Other properties of a message of the same channel may
                be added under their own names.
            app_id: The app to act on instead of the client's own.

        Example:
            client.templates.create({
                "name": "Welcome",
                "headings": {"en": "Welcome"},
                "contents": {"en": "Your first roll is on us."},
            })

        Returns:
            `Template`: The new template.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            UnprocessableEntityError: The template has no usable content.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /templates
        """
        return await self._client._call(
            operations.CREATE_TEMPLATE,
            body=body,
            app_id=app_id,
        )

    async def get(
        self,
        template_id: str,
        *,
        app_id: str | None = None,
    ) -> Template:
        """Get a template.

        Returns one template with its content.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Reads like this one are limited to one per second and app; after a pause,
            up to 10 may come at once.

        Args:
            template_id: The template's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `Template`: The template.

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

        Source: GET /templates/{template_id}
        """
        return await self._client._call(
            operations.VIEW_TEMPLATE,
            path=(template_id,),
            app_id=app_id,
        )

    async def update(
        self,
        template_id: str,
        body: UpdateTemplateRequest | UpdateTemplateParams,
        *,
        app_id: str | None = None,
    ) -> Template:
        """Update a template.

        Changes a template. The API and the dashboard use the new content at once.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            template_id: The template's id, a UUID.
            body: What to change. Other properties of a message of the same channel may be
                added under their own names.
            app_id: The app to act on instead of the client's own.

        Example:
            client.templates.update("…", {"contents": {"en": "Your first two rolls are on us."}})

        Returns:
            `Template`: The template after the change.

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

        Source: PATCH /templates/{template_id}
        """
        return await self._client._call(
            operations.UPDATE_TEMPLATE,
            path=(template_id,),
            body=body,
            app_id=app_id,
        )

    async def delete(
        self,
        template_id: str,
        *,
        app_id: str | None = None,
    ) -> SuccessResponse:
        """Delete a template.

        Deletes a template of the app.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Advice: A template that a journey uses must be taken out of the journey first.

        Args:
            template_id: The template's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `SuccessResponse`: The template is gone.

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

        Source: DELETE /templates/{template_id}
        """
        return await self._client._call(
            operations.DELETE_TEMPLATE,
            path=(template_id,),
            app_id=app_id,
        )

    async def copy_to_app(
        self,
        template_id: str,
        body: CopyTemplateRequest | CopyTemplateParams,
        *,
        app_id: str | None = None,
    ) -> CopyTemplateResponse:
        """Copy a template to another app.

        Puts a copy of the template, with an id of its own, into another app of the same
        organization. Later changes to either one do not reach the other.

        Key: the organization's API key (`organization_api_key`).

        Notes:
            Advice: This is the one template call that takes the organization key, whose owner
            must be an administrator of both apps.

        Args:
            template_id: The template's id, a UUID.
            body: Where the copy goes.
            app_id: The app to act on instead of the client's own.

        Example:
            client.templates.copy_to_app("…", {
                "target_app_id": "0a1b2c3d-0000-4000-8000-000000000002",
            })

        Returns:
            `CopyTemplateResponse`: The copy was made; the body is the new template, or
            `success` alone.

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

        Source: POST /templates/{template_id}/copy_to_app
        """
        return await self._client._call(
            operations.COPY_TEMPLATE_TO_APP,
            path=(template_id,),
            body=body,
            app_id=app_id,
        )
