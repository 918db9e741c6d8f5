# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import api_keys as operations

if TYPE_CHECKING:
    from typing import Any

    from ..models import ApiKeyList, CreateApiKeyRequest, CreateApiKeyResponse, UpdateApiKeyRequest
    from ..params import CreateApiKeyParams, UpdateApiKeyParams


class ApiKeys(Resource):
    """The calls of `client.api_keys`."""

    def list(
        self,
        *,
        app_id: str | None = None,
    ) -> ApiKeyList:
        """List the API keys of an app.

        Returns the names, ids and allowlists of the app's keys, never the keys themselves.

        Key: the organization's API key (`organization_api_key`).

        Args:
            app_id: The app to act on instead of the client's own.

        Returns:
            `ApiKeyList`: The app's keys, without their secrets.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: There is no such app.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: GET /apps/{app_id}/auth/tokens
        """
        return self._client._call(
            operations.VIEW_API_KEYS,
            app_id=app_id,
        )

    def create(
        self,
        body: CreateApiKeyRequest | CreateApiKeyParams,
        *,
        app_id: str | None = None,
    ) -> CreateApiKeyResponse:
        """Create an API key.

        Creates a REST API key for the app, open to every address unless you limit it to an
        allowlist.

        Key: the organization's API key (`organization_api_key`).

        Notes:
            Limit: An app can have up to 16 API keys.
            Advice: The key itself is in this reply only and cannot be read again. Store it at
            once, and keep the reply out of logs and recordings.

        Args:
            body: The key's name and the addresses that may use it.
            app_id: The app to act on instead of the client's own.

        Example:
            client.api_keys.create({
                "name": "backend",
                "ip_allowlist_mode": "explicit",
                "ip_allowlist": ["192.0.2.0/24", "198.51.100.7/32"],
            })

        Returns:
            `CreateApiKeyResponse`: The new key, shown this once.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: There is no such app.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/auth/tokens
        """
        return self._client._call(
            operations.CREATE_API_KEY,
            body=body,
            app_id=app_id,
        )

    def update(
        self,
        token_id: str,
        body: UpdateApiKeyRequest | UpdateApiKeyParams,
        *,
        app_id: str | None = None,
    ) -> dict[str, Any]:
        """Update an API key.

        Changes the name or the allowlist of a key. The key itself stays the same.

        Key: the organization's API key (`organization_api_key`).

        Args:
            token_id: The id of the API key (not the secret itself).
            body: What to change about the key.
            app_id: The app to act on instead of the client's own.

        Example:
            client.api_keys.update("…", {
                "name": "backend and office",
                "ip_allowlist_mode": "explicit",
                "ip_allowlist": ["192.0.2.0/24", "203.0.113.0/24"],
            })

        Returns:
            `dict[str, Any]`: The key was changed; the reply is an empty object.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: The app has no such key, or there is no such app.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: PATCH /apps/{app_id}/auth/tokens/{token_id}
        """
        return self._client._call(
            operations.UPDATE_API_KEY,
            path=(token_id,),
            body=body,
            app_id=app_id,
        )

    def delete(
        self,
        token_id: str,
        *,
        app_id: str | None = None,
    ) -> dict[str, Any]:
        """Delete an API key.

        Deletes a key for good. Whatever still uses it is refused from then on.

        Key: the organization's API key (`organization_api_key`).

        Args:
            token_id: The id of the API key (not the secret itself).
            app_id: The app to act on instead of the client's own.

        Returns:
            `dict[str, Any]`: The key is gone; the reply is an empty object.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: The app has no such key, or there is no such app.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: DELETE /apps/{app_id}/auth/tokens/{token_id}
        """
        return self._client._call(
            operations.DELETE_API_KEY,
            path=(token_id,),
            app_id=app_id,
        )

    def rotate(
        self,
        token_id: str,
        *,
        app_id: str | None = None,
    ) -> CreateApiKeyResponse:
        """Replace the secret of an API key.

        Issues a new secret in place of the key's present one. The reply is the only place
        where it is shown.

        Key: the organization's API key (`organization_api_key`).

        Notes:
            Timing: The old secret stops working at once. Nothing that uses it gets a period
            of grace.
            Advice: Without an answer to this call you may be left with no valid secret. Call
            it again to get one.

        Args:
            token_id: The id of the API key (not the secret itself).
            app_id: The app to act on instead of the client's own.

        Returns:
            `CreateApiKeyResponse`: The new secret, shown this once.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: The app has no such key, or there is no such app.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/auth/tokens/{token_id}/rotate
        """
        return self._client._call(
            operations.ROTATE_API_KEY,
            path=(token_id,),
            app_id=app_id,
        )


class AsyncApiKeys(AsyncResource):
    """The calls of `client.api_keys`, to be awaited."""

    async def list(
        self,
        *,
        app_id: str | None = None,
    ) -> ApiKeyList:
        """List the API keys of an app.

        Returns the names, ids and allowlists of the app's keys, never the keys themselves.

        Key: the organization's API key (`organization_api_key`).

        Args:
            app_id: The app to act on instead of the client's own.

        Returns:
            `ApiKeyList`: The app's keys, without their secrets.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: There is no such app.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: GET /apps/{app_id}/auth/tokens
        """
        return await self._client._call(
            operations.VIEW_API_KEYS,
            app_id=app_id,
        )

    async def create(
        self,
        body: CreateApiKeyRequest | CreateApiKeyParams,
        *,
        app_id: str | None = None,
    ) -> CreateApiKeyResponse:
        """Create an API key.

        Creates a REST API key for the app, open to every address unless you limit it to an
        allowlist.

        Key: the organization's API key (`organization_api_key`).

        Notes:
            Limit: An app can have up to 16 API keys.
            Advice: The key itself is in this reply only and cannot be read again. Store it at
            once, and keep the reply out of logs and recordings.

        Args:
            body: The key's name and the addresses that may use it.
            app_id: The app to act on instead of the client's own.

        Example:
            client.api_keys.create({
                "name": "backend",
                "ip_allowlist_mode": "explicit",
                "ip_allowlist": ["192.0.2.0/24", "198.51.100.7/32"],
            })

        Returns:
            `CreateApiKeyResponse`: The new key, shown this once.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: There is no such app.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/auth/tokens
        """
        return await self._client._call(
            operations.CREATE_API_KEY,
            body=body,
            app_id=app_id,
        )

    async def update(
        self,
        token_id: str,
        body: UpdateApiKeyRequest | UpdateApiKeyParams,
        *,
        app_id: str | None = None,
    ) -> dict[str, Any]:
        """Update an API key.

        Changes the name or the allowlist of a key. The key itself stays the same.

        Key: the organization's API key (`organization_api_key`).

        Args:
            token_id: The id of the API key (not the secret itself).
            body: What to change about the key.
            app_id: The app to act on instead of the client's own.

        Example:
            client.api_keys.update("…", {
                "name": "backend and office",
                "ip_allowlist_mode": "explicit",
                "ip_allowlist": ["192.0.2.0/24", "203.0.113.0/24"],
            })

        Returns:
            `dict[str, Any]`: The key was changed; the reply is an empty object.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: The app has no such key, or there is no such app.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: PATCH /apps/{app_id}/auth/tokens/{token_id}
        """
        return await self._client._call(
            operations.UPDATE_API_KEY,
            path=(token_id,),
            body=body,
            app_id=app_id,
        )

    async def delete(
        self,
        token_id: str,
        *,
        app_id: str | None = None,
    ) -> dict[str, Any]:
        """Delete an API key.

        Deletes a key for good. Whatever still uses it is refused from then on.

        Key: the organization's API key (`organization_api_key`).

        Args:
            token_id: The id of the API key (not the secret itself).
            app_id: The app to act on instead of the client's own.

        Returns:
            `dict[str, Any]`: The key is gone; the reply is an empty object.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: The app has no such key, or there is no such app.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: DELETE /apps/{app_id}/auth/tokens/{token_id}
        """
        return await self._client._call(
            operations.DELETE_API_KEY,
            path=(token_id,),
            app_id=app_id,
        )

    async def rotate(
        self,
        token_id: str,
        *,
        app_id: str | None = None,
    ) -> CreateApiKeyResponse:
        """Replace the secret of an API key.

        Issues a new secret in place of the key's present one. The reply is the only place
        where it is shown.

        Key: the organization's API key (`organization_api_key`).

        Notes:
            Timing: The old secret stops working at once. Nothing that uses it gets a period
            of grace.
            Advice: Without an answer to this call you may be left with no valid secret. Call
            it again to get one.

        Args:
            token_id: The id of the API key (not the secret itself).
            app_id: The app to act on instead of the client's own.

        Returns:
            `CreateApiKeyResponse`: The new secret, shown this once.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: The app has no such key, or there is no such app.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/auth/tokens/{token_id}/rotate
        """
        return await self._client._call(
            operations.ROTATE_API_KEY,
            path=(token_id,),
            app_id=app_id,
        )
