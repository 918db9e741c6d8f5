# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..._common.deprecated import deprecated
from ..operations import players as operations

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator

    from ..models import (
        CreatePlayerResponse,
        DeletePlayerResponse,
        ExportSubscriptionsRequest,
        ExportSubscriptionsResponse,
        Player,
        PlayerPage,
        PlayerRecord,
        UpdatePlayerRequest,
        UpdatePlayerResponse,
        UpdatePlayerTagsRequest,
        UpdatePlayerTagsResponse,
    )
    from ..params import (
        ExportSubscriptionsParams,
        PlayerParams,
        UpdatePlayerParams,
        UpdatePlayerTagsParams,
    )


class Players(Resource):
    """The calls of `client.players`."""

    @deprecated(
        (
            "players.export is deprecated at OneSignal. The player model gets no further "
            "development."
        ),
        category=None,
    )
    def export(
        self,
        body: ExportSubscriptionsRequest | ExportSubscriptionsParams | None = None,
        *,
        app_id: str | None = None,
    ) -> ExportSubscriptionsResponse:
        """Export players as CSV.

        Deprecated: The player model gets no further development. A call draws
        `OneSignalDeprecationWarning`.

        The same export under its old name: a GZip-compressed CSV file, at a URL that comes at
        once.

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
            Advice: The player model and the user model are incompatible; an app that stays
            with players may not be able to switch later without corrupting its data.
            Here: `client.exports.save` and `client.exports.rows` take the reply, wait for the
            file, send no key along and unpack it.

        Args:
            body: Which subscriptions and which additional columns; without a body, the
                usual columns of all.
            app_id: The app to act on instead of the client's own.

        Example:
            client.players.export({
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
            operations.EXPORT_PLAYERS,
            body=body,
            app_id=app_id,
        )

    @deprecated(
        ("players.list is deprecated at OneSignal. The player model gets no further development."),
        category=None,
    )
    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        app_id: str | None = None,
    ) -> PlayerPage:
        """List players.

        Deprecated: The player model gets no further development. A call draws
        `OneSignalDeprecationWarning`.

        Reads the devices of an app page by page, in the old player model.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: Not available above 80,000 users; larger apps use the CSV export
            instead.
            Availability: OneSignal's pages about players show the older host
            `https://onesignal.com/api/v1` and the legacy API key only.
            Advice: The player model and the user model are incompatible; an app that stays
            with players may not be able to switch later without corrupting its data.

        Args:
            limit: How many players to return; 300 at most, which is also what comes
                without it.
            offset: How many players to skip, counted from 0.
            app_id: The app to act on instead of the client's own.

        Returns:
            `PlayerPage`: One page of players.

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

        Source: GET /players
        """
        return self._client._call(
            operations.GET_PLAYERS,
            query={
                "limit": limit,
                "offset": offset,
            },
            app_id=app_id,
        )

    @deprecated(
        (
            "players.iterate is deprecated at OneSignal. The player model gets no "
            "further development."
        ),
        category=None,
    )
    def iterate(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        app_id: str | None = None,
    ) -> Generator[PlayerRecord]:
        """Go through the pages of `list`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more. `limit` is the size of a page, not of the whole. What comes or goes
        meanwhile moves the pages: an entry may then be missing, or come twice.

        `offset` only says where to begin. What else `list` says of itself holds for every
        page.

        Args:
            limit: How many players to return; 300 at most, which is also what comes
                without it.
            offset: How many players to skip, counted from 0.
            app_id: The app to act on instead of the client's own.

        Yields:
            Each entry of the reply's `players`.

        Raises:
            OneSignalError: as `list` does, also between two entries; and if a page comes
                without its list, or does not say how to go on.

        Source: GET /players
        """
        return self._iterate(
            operations.GET_PLAYERS,
            query={
                "limit": limit,
                "offset": offset,
            },
            app_id=app_id,
        )

    @deprecated(
        (
            "players.create is deprecated at OneSignal. The player model gets no further "
            "development."
        ),
        category=None,
    )
    def create(
        self,
        body: Player | PlayerParams,
        *,
        app_id: str | None = None,
    ) -> CreatePlayerResponse:
        """Add a player.

        Deprecated: The player model gets no further development. A call draws
        `OneSignalDeprecationWarning`.

        Registers a device with an app. If the identifier is registered already, that player
        is updated instead. The id in the reply can be a target of push messages.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: OneSignal's pages about players show the older host
            `https://onesignal.com/api/v1` and the legacy API key only.
            Advice: The player model and the user model are incompatible; an app that stays
            with players may not be able to switch later without corrupting its data.
            Limit: Writes are limited to 1,000 per second and app, 1 per second and device,
            and 100 changes per request.
            Advice: For iOS apps, send `test_type` 1 with development builds, 2 with ad hoc
            builds, and leave it out with production builds.

        Args:
            body: The device.
            app_id: The app to act on instead of the client's own.

        Example:
            client.players.create({
                "device_type": 1,
                "identifier": "push-token-1",
                "language": "en",
                "tags": {"plan": "gold"},
            })

        Returns:
            `CreatePlayerResponse`: The player is registered or updated.

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

        Source: POST /players
        """
        return self._client._call(
            operations.ADD_PLAYER,
            body=body,
            app_id=app_id,
        )

    @deprecated(
        ("players.get is deprecated at OneSignal. The player model gets no further development."),
        category=None,
    )
    def get(
        self,
        player_id: str,
        *,
        email_auth_hash: str | None = None,
        app_id: str | None = None,
    ) -> PlayerRecord:
        """Get a player.

        Deprecated: The player model gets no further development. A call draws
        `OneSignalDeprecationWarning`.

        Reads one device of an app, in the old player model.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: OneSignal's pages about players show the older host
            `https://onesignal.com/api/v1` and the legacy API key only.
            Advice: The player model and the user model are incompatible; an app that stays
            with players may not be able to switch later without corrupting its data.
            Advice: With identity verification on, a player of `device_type` 11 (email) can
            only be read with `email_auth_hash`.

        Args:
            player_id: The player's id, a UUID.
            email_auth_hash: The HMAC-SHA256 of the email address, keyed with the app's
                REST API key, as hexadecimal digits. Needed only with identity verification on
                and `device_type` 11 (email).
            app_id: The app to act on instead of the client's own.

        Returns:
            `PlayerRecord`: The player.

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

        Source: GET /players/{player_id}
        """
        return self._client._call(
            operations.GET_PLAYER,
            path=(player_id,),
            query={
                "email_auth_hash": email_auth_hash,
            },
            app_id=app_id,
        )

    @deprecated(
        (
            "players.update is deprecated at OneSignal. The player model gets no further "
            "development."
        ),
        category=None,
    )
    def update(
        self,
        player_id: str,
        body: UpdatePlayerRequest | UpdatePlayerParams,
        *,
        app_id: str | None = None,
    ) -> UpdatePlayerResponse:
        """Update a player.

        Deprecated: The player model gets no further development. A call draws
        `OneSignalDeprecationWarning`.

        Changes the named fields of one device of an app; fields left out stay as they are.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: OneSignal's pages about players show the older host
            `https://onesignal.com/api/v1` and the legacy API key only.
            Advice: The player model and the user model are incompatible; an app that stays
            with players may not be able to switch later without corrupting its data.
            Limit: Writes are limited to 1,000 per second and app, 1 per second and device,
            and 100 changes per request.

        Args:
            player_id: The player's id, a UUID.
            body: The fields to change.
            app_id: The app to act on instead of the client's own.

        Example:
            client.players.update("…", {"tags": {"plan": ""}, "badge_count": 0})

        Returns:
            `UpdatePlayerResponse`: The player is changed.

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

        Source: PUT /players/{player_id}
        """
        return self._client._call(
            operations.UPDATE_PLAYER,
            path=(player_id,),
            body=body,
            app_id=app_id,
        )

    @deprecated(
        (
            "players.delete is deprecated at OneSignal. The player model gets no further "
            "development."
        ),
        category=None,
    )
    def delete(
        self,
        player_id: str,
        *,
        app_id: str | None = None,
    ) -> DeletePlayerResponse:
        """Delete a player.

        Deprecated: The player model gets no further development. A call draws
        `OneSignalDeprecationWarning`.

        Removes the record of one device from an app. A player that is not there answers 404.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: OneSignal's pages about players show the older host
            `https://onesignal.com/api/v1` and the legacy API key only.
            Advice: The player model and the user model are incompatible; an app that stays
            with players may not be able to switch later without corrupting its data.
            Limit: Writes are limited to 1,000 per second and app, 1 per second and device,
            and 100 changes per request.

        Args:
            player_id: The player's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `DeletePlayerResponse`: The player is deleted.

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

        Source: DELETE /players/{player_id}
        """
        return self._client._call(
            operations.DELETE_PLAYER,
            path=(player_id,),
            app_id=app_id,
        )

    @deprecated(
        (
            "players.update_tags is deprecated at OneSignal. The player model gets no "
            "further development."
        ),
        category=None,
    )
    def update_tags(
        self,
        external_user_id: str,
        body: UpdatePlayerTagsRequest | UpdatePlayerTagsParams | None = None,
        *,
        app_id: str | None = None,
    ) -> UpdatePlayerTagsResponse:
        """Update the tags of a person's players.

        Deprecated: The player model gets no further development. A call draws
        `OneSignalDeprecationWarning`.

        Sets tags on all devices that share an external user id. Tags that are not named stay,
        and an empty string deletes a tag.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Writes are limited to 1,000 per second and app, 1 per second and device,
            and 100 changes per request.
            Limit: The plan decides how many tags a player may have; going over it is refused
            with a 400.
            Availability: OneSignal's pages about players show the older host
            `https://onesignal.com/api/v1` and the legacy API key only.
            Advice: The player model and the user model are incompatible; an app that stays
            with players may not be able to switch later without corrupting its data.

        Args:
            external_user_id: The id that the app itself gave the person.
            body: The tags to set.
            app_id: The app to act on instead of the client's own.

        Example:
            client.players.update_tags("…", {"tags": {"plan": "gold", "trial": ""}})

        Returns:
            `UpdatePlayerTagsResponse`: The tags are set.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: No player of the app has this external user id.
            ConflictError: The request collides with what is stored, such as an alias of
                another user.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: PUT /apps/{app_id}/users/{external_user_id}
        """
        return self._client._call(
            operations.UPDATE_PLAYER_TAGS,
            path=(external_user_id,),
            body=body,
            app_id=app_id,
        )


class AsyncPlayers(AsyncResource):
    """The calls of `client.players`, to be awaited."""

    @deprecated(
        (
            "players.export is deprecated at OneSignal. The player model gets no further "
            "development."
        ),
        category=None,
    )
    async def export(
        self,
        body: ExportSubscriptionsRequest | ExportSubscriptionsParams | None = None,
        *,
        app_id: str | None = None,
    ) -> ExportSubscriptionsResponse:
        """Export players as CSV.

        Deprecated: The player model gets no further development. A call draws
        `OneSignalDeprecationWarning`.

        The same export under its old name: a GZip-compressed CSV file, at a URL that comes at
        once.

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
            Advice: The player model and the user model are incompatible; an app that stays
            with players may not be able to switch later without corrupting its data.
            Here: `client.exports.save` and `client.exports.rows` take the reply, wait for the
            file, send no key along and unpack it.

        Args:
            body: Which subscriptions and which additional columns; without a body, the
                usual columns of all.
            app_id: The app to act on instead of the client's own.

        Example:
            client.players.export({
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
            operations.EXPORT_PLAYERS,
            body=body,
            app_id=app_id,
        )

    @deprecated(
        ("players.list is deprecated at OneSignal. The player model gets no further development."),
        category=None,
    )
    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        app_id: str | None = None,
    ) -> PlayerPage:
        """List players.

        Deprecated: The player model gets no further development. A call draws
        `OneSignalDeprecationWarning`.

        Reads the devices of an app page by page, in the old player model.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: Not available above 80,000 users; larger apps use the CSV export
            instead.
            Availability: OneSignal's pages about players show the older host
            `https://onesignal.com/api/v1` and the legacy API key only.
            Advice: The player model and the user model are incompatible; an app that stays
            with players may not be able to switch later without corrupting its data.

        Args:
            limit: How many players to return; 300 at most, which is also what comes
                without it.
            offset: How many players to skip, counted from 0.
            app_id: The app to act on instead of the client's own.

        Returns:
            `PlayerPage`: One page of players.

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

        Source: GET /players
        """
        return await self._client._call(
            operations.GET_PLAYERS,
            query={
                "limit": limit,
                "offset": offset,
            },
            app_id=app_id,
        )

    @deprecated(
        (
            "players.iterate is deprecated at OneSignal. The player model gets no "
            "further development."
        ),
        category=None,
    )
    def iterate(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        app_id: str | None = None,
    ) -> AsyncGenerator[PlayerRecord]:
        """Go through the pages of `list`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more. `limit` is the size of a page, not of the whole. What comes or goes
        meanwhile moves the pages: an entry may then be missing, or come twice.

        `offset` only says where to begin. What else `list` says of itself holds for every
        page.

        Args:
            limit: How many players to return; 300 at most, which is also what comes
                without it.
            offset: How many players to skip, counted from 0.
            app_id: The app to act on instead of the client's own.

        Yields:
            Each entry of the reply's `players`.

        Raises:
            OneSignalError: as `list` does, also between two entries; and if a page comes
                without its list, or does not say how to go on.

        Source: GET /players
        """
        return self._iterate(
            operations.GET_PLAYERS,
            query={
                "limit": limit,
                "offset": offset,
            },
            app_id=app_id,
        )

    @deprecated(
        (
            "players.create is deprecated at OneSignal. The player model gets no further "
            "development."
        ),
        category=None,
    )
    async def create(
        self,
        body: Player | PlayerParams,
        *,
        app_id: str | None = None,
    ) -> CreatePlayerResponse:
        """Add a player.

        Deprecated: The player model gets no further development. A call draws
        `OneSignalDeprecationWarning`.

        Registers a device with an app. If the identifier is registered already, that player
        is updated instead. The id in the reply can be a target of push messages.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: OneSignal's pages about players show the older host
            `https://onesignal.com/api/v1` and the legacy API key only.
            Advice: The player model and the user model are incompatible; an app that stays
            with players may not be able to switch later without corrupting its data.
            Limit: Writes are limited to 1,000 per second and app, 1 per second and device,
            and 100 changes per request.
            Advice: For iOS apps, send `test_type` 1 with development builds, 2 with ad hoc
            builds, and leave it out with production builds.

        Args:
            body: The device.
            app_id: The app to act on instead of the client's own.

        Example:
            client.players.create({
                "device_type": 1,
                "identifier": "push-token-1",
                "language": "en",
                "tags": {"plan": "gold"},
            })

        Returns:
            `CreatePlayerResponse`: The player is registered or updated.

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

        Source: POST /players
        """
        return await self._client._call(
            operations.ADD_PLAYER,
            body=body,
            app_id=app_id,
        )

    @deprecated(
        ("players.get is deprecated at OneSignal. The player model gets no further development."),
        category=None,
    )
    async def get(
        self,
        player_id: str,
        *,
        email_auth_hash: str | None = None,
        app_id: str | None = None,
    ) -> PlayerRecord:
        """Get a player.

        Deprecated: The player model gets no further development. A call draws
        `OneSignalDeprecationWarning`.

        Reads one device of an app, in the old player model.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: OneSignal's pages about players show the older host
            `https://onesignal.com/api/v1` and the legacy API key only.
            Advice: The player model and the user model are incompatible; an app that stays
            with players may not be able to switch later without corrupting its data.
            Advice: With identity verification on, a player of `device_type` 11 (email) can
            only be read with `email_auth_hash`.

        Args:
            player_id: The player's id, a UUID.
            email_auth_hash: The HMAC-SHA256 of the email address, keyed with the app's
                REST API key, as hexadecimal digits. Needed only with identity verification on
                and `device_type` 11 (email).
            app_id: The app to act on instead of the client's own.

        Returns:
            `PlayerRecord`: The player.

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

        Source: GET /players/{player_id}
        """
        return await self._client._call(
            operations.GET_PLAYER,
            path=(player_id,),
            query={
                "email_auth_hash": email_auth_hash,
            },
            app_id=app_id,
        )

    @deprecated(
        (
            "players.update is deprecated at OneSignal. The player model gets no further "
            "development."
        ),
        category=None,
    )
    async def update(
        self,
        player_id: str,
        body: UpdatePlayerRequest | UpdatePlayerParams,
        *,
        app_id: str | None = None,
    ) -> UpdatePlayerResponse:
        """Update a player.

        Deprecated: The player model gets no further development. A call draws
        `OneSignalDeprecationWarning`.

        Changes the named fields of one device of an app; fields left out stay as they are.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: OneSignal's pages about players show the older host
            `https://onesignal.com/api/v1` and the legacy API key only.
            Advice: The player model and the user model are incompatible; an app that stays
            with players may not be able to switch later without corrupting its data.
            Limit: Writes are limited to 1,000 per second and app, 1 per second and device,
            and 100 changes per request.

        Args:
            player_id: The player's id, a UUID.
            body: The fields to change.
            app_id: The app to act on instead of the client's own.

        Example:
            client.players.update("…", {"tags": {"plan": ""}, "badge_count": 0})

        Returns:
            `UpdatePlayerResponse`: The player is changed.

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

        Source: PUT /players/{player_id}
        """
        return await self._client._call(
            operations.UPDATE_PLAYER,
            path=(player_id,),
            body=body,
            app_id=app_id,
        )

    @deprecated(
        (
            "players.delete is deprecated at OneSignal. The player model gets no further "
            "development."
        ),
        category=None,
    )
    async def delete(
        self,
        player_id: str,
        *,
        app_id: str | None = None,
    ) -> DeletePlayerResponse:
        """Delete a player.

        Deprecated: The player model gets no further development. A call draws
        `OneSignalDeprecationWarning`.

        Removes the record of one device from an app. A player that is not there answers 404.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: OneSignal's pages about players show the older host
            `https://onesignal.com/api/v1` and the legacy API key only.
            Advice: The player model and the user model are incompatible; an app that stays
            with players may not be able to switch later without corrupting its data.
            Limit: Writes are limited to 1,000 per second and app, 1 per second and device,
            and 100 changes per request.

        Args:
            player_id: The player's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `DeletePlayerResponse`: The player is deleted.

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

        Source: DELETE /players/{player_id}
        """
        return await self._client._call(
            operations.DELETE_PLAYER,
            path=(player_id,),
            app_id=app_id,
        )

    @deprecated(
        (
            "players.update_tags is deprecated at OneSignal. The player model gets no "
            "further development."
        ),
        category=None,
    )
    async def update_tags(
        self,
        external_user_id: str,
        body: UpdatePlayerTagsRequest | UpdatePlayerTagsParams | None = None,
        *,
        app_id: str | None = None,
    ) -> UpdatePlayerTagsResponse:
        """Update the tags of a person's players.

        Deprecated: The player model gets no further development. A call draws
        `OneSignalDeprecationWarning`.

        Sets tags on all devices that share an external user id. Tags that are not named stay,
        and an empty string deletes a tag.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Limit: Writes are limited to 1,000 per second and app, 1 per second and device,
            and 100 changes per request.
            Limit: The plan decides how many tags a player may have; going over it is refused
            with a 400.
            Availability: OneSignal's pages about players show the older host
            `https://onesignal.com/api/v1` and the legacy API key only.
            Advice: The player model and the user model are incompatible; an app that stays
            with players may not be able to switch later without corrupting its data.

        Args:
            external_user_id: The id that the app itself gave the person.
            body: The tags to set.
            app_id: The app to act on instead of the client's own.

        Example:
            client.players.update_tags("…", {"tags": {"plan": "gold", "trial": ""}})

        Returns:
            `UpdatePlayerTagsResponse`: The tags are set.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: No player of the app has this external user id.
            ConflictError: The request collides with what is stored, such as an alias of
                another user.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: PUT /apps/{app_id}/users/{external_user_id}
        """
        return await self._client._call(
            operations.UPDATE_PLAYER_TAGS,
            path=(external_user_id,),
            body=body,
            app_id=app_id,
        )
