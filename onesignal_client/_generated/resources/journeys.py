# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import journeys as operations

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator

    from ..models import (
        CreateJourneyRequest,
        DuplicateJourneyRequest,
        Journey,
        JourneyListItem,
        JourneyPage,
        JourneyStats,
        SuccessResponse,
        UpdateJourneyNodeRequest,
        UpdateJourneyRequest,
    )
    from ..params import (
        CreateJourneyParams,
        DuplicateJourneyParams,
        UpdateJourneyNodeParams,
        UpdateJourneyParams,
    )


class Journeys(Resource):
    """The calls of `client.journeys`."""

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        app_id: str | None = None,
    ) -> JourneyPage:
        """List the journeys of an app.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Returns one page of short descriptions, the newest journey first. While `has_more` is
        true, pass `next_cursor` on as `cursor`. Nodes, early exits and `concurrency_key` come
        only with a single journey.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            cursor: The `next_cursor` of the page before; left out for the first page.
            limit: How many journeys a page may hold, 1 to 50; 50 if left out.
            app_id: The app to act on instead of the client's own.

        Returns:
            `JourneyPage`: One page of journeys.

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

        Source: GET /apps/{app_id}/journeys
        """
        return self._client._call(
            operations.VIEW_JOURNEYS,
            query={
                "cursor": cursor,
                "limit": limit,
            },
            app_id=app_id,
        )

    def iterate(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        app_id: str | None = None,
    ) -> Generator[JourneyListItem]:
        """Go through the pages of `list`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more. `limit` is the size of a page, not of the whole.

        `cursor` only says where to begin. What else `list` says of itself holds for every
        page.

        Args:
            cursor: The `next_cursor` of the page before; left out for the first page.
            limit: How many journeys a page may hold, 1 to 50; 50 if left out.
            app_id: The app to act on instead of the client's own.

        Yields:
            Each entry of the reply's `journeys`.

        Raises:
            OneSignalError: as `list` does, also between two entries; and if a page comes
                without its list, or does not say how to go on.

        Source: GET /apps/{app_id}/journeys
        """
        return self._iterate(
            operations.VIEW_JOURNEYS,
            query={
                "cursor": cursor,
                "limit": limit,
            },
            app_id=app_id,
        )

    def create(
        self,
        body: CreateJourneyRequest | CreateJourneyParams,
        *,
        app_id: str | None = None,
    ) -> Journey:
        """Create a journey as a draft.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Stores a new journey, always in the state `draft`. Only the name is needed. Fields
        that the server sets, such as `state`, or `id` in a node or branch, are answered with
        a 400; let parts of the request refer to each other by `client_node_id` instead.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Advice: The new journey sends nothing until an update sets its `state` to
            `active`, or to `scheduled` together with a start time.

        Args:
            body: What the journey shall be.
            app_id: The app to act on instead of the client's own.

        Example:
            client.journeys.create({
                "name": "Welcome",
                "audience": {
                    "kind": "segment",
                    "included_segment_ids": [
                        "0a1b2c3d-0000-4000-8000-000000000040",
                    ],
                },
                "nodes": [
                    {"kind": "wait", "duration_seconds": 3600},
                    {
                        "kind": "send_push",
                        "template_id": "0a1b2c3d-0000-4000-8000-000000000050",
                    },
                ],
            })

        Returns:
            `Journey`: The new journey, with the ids that its nodes and branches got.

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

        Source: POST /apps/{app_id}/journeys
        """
        return self._client._call(
            operations.CREATE_JOURNEY,
            body=body,
            app_id=app_id,
        )

    def get(
        self,
        journey_id: str,
        *,
        app_id: str | None = None,
    ) -> Journey:
        """Get one journey with all its nodes.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Returns the whole definition. Read it before an update: the ids of nodes and branches
        and the `concurrency_key` come from here.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            journey_id: The journey's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `Journey`: The journey.

        Raises:
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

        Source: GET /apps/{app_id}/journeys/{journey_id}
        """
        return self._client._call(
            operations.VIEW_JOURNEY,
            path=(journey_id,),
            app_id=app_id,
        )

    def update(
        self,
        journey_id: str,
        body: UpdateJourneyRequest | UpdateJourneyParams,
        *,
        app_id: str | None = None,
    ) -> Journey:
        """Change a journey or its state.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Applies a JSON merge patch: fields left out stay as they are, null clears a field, and
        an array replaces the stored one as a whole. With a `concurrency_key`, the answer is a
        409 if somebody else changed the journey meanwhile. A running journey accepts fewer
        changes than a draft.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Advice: Sending `nodes` replaces the whole graph. Users stay on a node only if it
            is sent back with its `id`; to change a single node, update that node instead.
            Timing: Activation runs in the background: the state may be `processing` and
            `started_at` null for a while.

        Args:
            journey_id: The journey's id, a UUID.
            body: The fields to change.
            app_id: The app to act on instead of the client's own.

        Example:
            client.journeys.update("…", {
                "name": "Welcome home",
                "description": "For new members",
            })

        Returns:
            `Journey`: The journey after the change.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            ConflictError: Somebody else changed the journey meanwhile; `concurrency_key`
                no longer matches.
            UnprocessableEntityError: The request is well-formed but cannot be carried out
                as it stands.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: PATCH /apps/{app_id}/journeys/{journey_id}
        """
        return self._client._call(
            operations.UPDATE_JOURNEY,
            path=(journey_id,),
            body=body,
            app_id=app_id,
        )

    def delete(
        self,
        journey_id: str,
        *,
        app_id: str | None = None,
    ) -> SuccessResponse:
        """Delete a journey for good.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Removes the journey together with its statistics and reports; this cannot be undone.
        Users who are on their way through it stop where they are.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Advice: To stop a journey and keep its figures, archive it: update its `state` to
            `archived`.

        Args:
            journey_id: The journey's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `SuccessResponse`: The journey is gone.

        Raises:
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

        Source: DELETE /apps/{app_id}/journeys/{journey_id}
        """
        return self._client._call(
            operations.DELETE_JOURNEY,
            path=(journey_id,),
            app_id=app_id,
        )

    def update_node(
        self,
        journey_id: str,
        node_id: str,
        body: UpdateJourneyNodeRequest | UpdateJourneyNodeParams,
        *,
        app_id: str | None = None,
    ) -> Journey:
        """Change a single node of a journey.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Applies a JSON merge patch to one node, at any depth, and leaves users on the other
        nodes alone. Null clears a field and arrays such as `branches` are replaced as a
        whole. Kind and id of a node cannot change. A `concurrency_key` that no longer matches
        is answered with a 409.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            journey_id: The journey's id, a UUID.
            node_id: The `id` that the server gave the node, a UUID; not its
                `client_node_id`.
            body: The fields of the node to change.
            app_id: The app to act on instead of the client's own.

        Example:
            client.journeys.update_node("…", "…", {"duration_seconds": 7200})

        Returns:
            `Journey`: The whole journey after the change.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            ConflictError: Somebody else changed the journey meanwhile; `concurrency_key`
                no longer matches.
            UnprocessableEntityError: The request is well-formed but cannot be carried out
                as it stands.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: PATCH /apps/{app_id}/journeys/{journey_id}/nodes/{node_id}
        """
        return self._client._call(
            operations.UPDATE_JOURNEY_NODE,
            path=(
                journey_id,
                node_id,
            ),
            body=body,
            app_id=app_id,
        )

    def duplicate(
        self,
        journey_id: str,
        body: DuplicateJourneyRequest | DuplicateJourneyParams | None = None,
        *,
        app_id: str | None = None,
    ) -> Journey:
        """Copy a journey into a new draft.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Makes a draft that equals the journey in the path, whatever state that one is in,
        without its schedule. The source stays untouched. Overrides in the body are merged
        into the copy.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            journey_id: The journey's id, a UUID.
            body: What shall differ in the copy; without a body, only the name does.
            app_id: The app to act on instead of the client's own.

        Example:
            client.journeys.duplicate("…", {"overrides": {"name": "Welcome, second try"}})

        Returns:
            `Journey`. 200: The copy. 201: The copy.

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

        Source: POST /apps/{app_id}/journeys/{journey_id}/duplicate
        """
        return self._client._call(
            operations.DUPLICATE_JOURNEY,
            path=(journey_id,),
            body=body,
            app_id=app_id,
        )

    def stats(
        self,
        journey_id: str,
        *,
        app_id: str | None = None,
    ) -> JourneyStats:
        """Get the figures of a journey.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Returns counts for the journey and for each of its nodes and branches, as maps from
        their ids. The reply says nothing about what a node does; match it with the journey by
        id.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            journey_id: The journey's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `JourneyStats`: The figures.

        Raises:
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

        Source: GET /apps/{app_id}/journeys/{journey_id}/stats
        """
        return self._client._call(
            operations.VIEW_JOURNEY_STATS,
            path=(journey_id,),
            app_id=app_id,
        )


class AsyncJourneys(AsyncResource):
    """The calls of `client.journeys`, to be awaited."""

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        app_id: str | None = None,
    ) -> JourneyPage:
        """List the journeys of an app.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Returns one page of short descriptions, the newest journey first. While `has_more` is
        true, pass `next_cursor` on as `cursor`. Nodes, early exits and `concurrency_key` come
        only with a single journey.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            cursor: The `next_cursor` of the page before; left out for the first page.
            limit: How many journeys a page may hold, 1 to 50; 50 if left out.
            app_id: The app to act on instead of the client's own.

        Returns:
            `JourneyPage`: One page of journeys.

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

        Source: GET /apps/{app_id}/journeys
        """
        return await self._client._call(
            operations.VIEW_JOURNEYS,
            query={
                "cursor": cursor,
                "limit": limit,
            },
            app_id=app_id,
        )

    def iterate(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        app_id: str | None = None,
    ) -> AsyncGenerator[JourneyListItem]:
        """Go through the pages of `list`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more. `limit` is the size of a page, not of the whole.

        `cursor` only says where to begin. What else `list` says of itself holds for every
        page.

        Args:
            cursor: The `next_cursor` of the page before; left out for the first page.
            limit: How many journeys a page may hold, 1 to 50; 50 if left out.
            app_id: The app to act on instead of the client's own.

        Yields:
            Each entry of the reply's `journeys`.

        Raises:
            OneSignalError: as `list` does, also between two entries; and if a page comes
                without its list, or does not say how to go on.

        Source: GET /apps/{app_id}/journeys
        """
        return self._iterate(
            operations.VIEW_JOURNEYS,
            query={
                "cursor": cursor,
                "limit": limit,
            },
            app_id=app_id,
        )

    async def create(
        self,
        body: CreateJourneyRequest | CreateJourneyParams,
        *,
        app_id: str | None = None,
    ) -> Journey:
        """Create a journey as a draft.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Stores a new journey, always in the state `draft`. Only the name is needed. Fields
        that the server sets, such as `state`, or `id` in a node or branch, are answered with
        a 400; let parts of the request refer to each other by `client_node_id` instead.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Advice: The new journey sends nothing until an update sets its `state` to
            `active`, or to `scheduled` together with a start time.

        Args:
            body: What the journey shall be.
            app_id: The app to act on instead of the client's own.

        Example:
            client.journeys.create({
                "name": "Welcome",
                "audience": {
                    "kind": "segment",
                    "included_segment_ids": [
                        "0a1b2c3d-0000-4000-8000-000000000040",
                    ],
                },
                "nodes": [
                    {"kind": "wait", "duration_seconds": 3600},
                    {
                        "kind": "send_push",
                        "template_id": "0a1b2c3d-0000-4000-8000-000000000050",
                    },
                ],
            })

        Returns:
            `Journey`: The new journey, with the ids that its nodes and branches got.

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

        Source: POST /apps/{app_id}/journeys
        """
        return await self._client._call(
            operations.CREATE_JOURNEY,
            body=body,
            app_id=app_id,
        )

    async def get(
        self,
        journey_id: str,
        *,
        app_id: str | None = None,
    ) -> Journey:
        """Get one journey with all its nodes.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Returns the whole definition. Read it before an update: the ids of nodes and branches
        and the `concurrency_key` come from here.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            journey_id: The journey's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `Journey`: The journey.

        Raises:
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

        Source: GET /apps/{app_id}/journeys/{journey_id}
        """
        return await self._client._call(
            operations.VIEW_JOURNEY,
            path=(journey_id,),
            app_id=app_id,
        )

    async def update(
        self,
        journey_id: str,
        body: UpdateJourneyRequest | UpdateJourneyParams,
        *,
        app_id: str | None = None,
    ) -> Journey:
        """Change a journey or its state.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Applies a JSON merge patch: fields left out stay as they are, null clears a field, and
        an array replaces the stored one as a whole. With a `concurrency_key`, the answer is a
        409 if somebody else changed the journey meanwhile. A running journey accepts fewer
        changes than a draft.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Advice: Sending `nodes` replaces the whole graph. Users stay on a node only if it
            is sent back with its `id`; to change a single node, update that node instead.
            Timing: Activation runs in the background: the state may be `processing` and
            `started_at` null for a while.

        Args:
            journey_id: The journey's id, a UUID.
            body: The fields to change.
            app_id: The app to act on instead of the client's own.

        Example:
            client.journeys.update("…", {
                "name": "Welcome home",
                "description": "For new members",
            })

        Returns:
            `Journey`: The journey after the change.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            ConflictError: Somebody else changed the journey meanwhile; `concurrency_key`
                no longer matches.
            UnprocessableEntityError: The request is well-formed but cannot be carried out
                as it stands.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: PATCH /apps/{app_id}/journeys/{journey_id}
        """
        return await self._client._call(
            operations.UPDATE_JOURNEY,
            path=(journey_id,),
            body=body,
            app_id=app_id,
        )

    async def delete(
        self,
        journey_id: str,
        *,
        app_id: str | None = None,
    ) -> SuccessResponse:
        """Delete a journey for good.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Removes the journey together with its statistics and reports; this cannot be undone.
        Users who are on their way through it stop where they are.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Advice: To stop a journey and keep its figures, archive it: update its `state` to
            `archived`.

        Args:
            journey_id: The journey's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `SuccessResponse`: The journey is gone.

        Raises:
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

        Source: DELETE /apps/{app_id}/journeys/{journey_id}
        """
        return await self._client._call(
            operations.DELETE_JOURNEY,
            path=(journey_id,),
            app_id=app_id,
        )

    async def update_node(
        self,
        journey_id: str,
        node_id: str,
        body: UpdateJourneyNodeRequest | UpdateJourneyNodeParams,
        *,
        app_id: str | None = None,
    ) -> Journey:
        """Change a single node of a journey.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Applies a JSON merge patch to one node, at any depth, and leaves users on the other
        nodes alone. Null clears a field and arrays such as `branches` are replaced as a
        whole. Kind and id of a node cannot change. A `concurrency_key` that no longer matches
        is answered with a 409.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            journey_id: The journey's id, a UUID.
            node_id: The `id` that the server gave the node, a UUID; not its
                `client_node_id`.
            body: The fields of the node to change.
            app_id: The app to act on instead of the client's own.

        Example:
            client.journeys.update_node("…", "…", {"duration_seconds": 7200})

        Returns:
            `Journey`: The whole journey after the change.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            NotFoundError: Nothing has this id.
            ConflictError: Somebody else changed the journey meanwhile; `concurrency_key`
                no longer matches.
            UnprocessableEntityError: The request is well-formed but cannot be carried out
                as it stands.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: PATCH /apps/{app_id}/journeys/{journey_id}/nodes/{node_id}
        """
        return await self._client._call(
            operations.UPDATE_JOURNEY_NODE,
            path=(
                journey_id,
                node_id,
            ),
            body=body,
            app_id=app_id,
        )

    async def duplicate(
        self,
        journey_id: str,
        body: DuplicateJourneyRequest | DuplicateJourneyParams | None = None,
        *,
        app_id: str | None = None,
    ) -> Journey:
        """Copy a journey into a new draft.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Makes a draft that equals the journey in the path, whatever state that one is in,
        without its schedule. The source stays untouched. Overrides in the body are merged
        into the copy.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            journey_id: The journey's id, a UUID.
            body: What shall differ in the copy; without a body, only the name does.
            app_id: The app to act on instead of the client's own.

        Example:
            client.journeys.duplicate("…", {"overrides": {"name": "Welcome, second try"}})

        Returns:
            `Journey`. 200: The copy. 201: The copy.

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

        Source: POST /apps/{app_id}/journeys/{journey_id}/duplicate
        """
        return await self._client._call(
            operations.DUPLICATE_JOURNEY,
            path=(journey_id,),
            body=body,
            app_id=app_id,
        )

    async def stats(
        self,
        journey_id: str,
        *,
        app_id: str | None = None,
    ) -> JourneyStats:
        """Get the figures of a journey.

        Beta: The calls of journeys may still change. A call draws `OneSignalBetaWarning`.

        Returns counts for the journey and for each of its nodes and branches, as maps from
        their ids. The reply says nothing about what a node does; match it with the journey by
        id.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            journey_id: The journey's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `JourneyStats`: The figures.

        Raises:
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

        Source: GET /apps/{app_id}/journeys/{journey_id}/stats
        """
        return await self._client._call(
            operations.VIEW_JOURNEY_STATS,
            path=(journey_id,),
            app_id=app_id,
        )
