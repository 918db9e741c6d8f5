# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import AsyncResource, Resource
from ..operations import segments as operations

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator

    from ..models import (
        CreateSegmentResponse,
        GetSegmentResponse,
        Segment,
        SegmentListItem,
        SegmentPage,
        SuccessResponse,
        UpdateSegmentRequest,
        UpdateSegmentResponse,
    )
    from ..params import SegmentParams, UpdateSegmentParams


class Segments(Resource):
    """The calls of `client.segments`."""

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        app_id: str | None = None,
    ) -> SegmentPage:
        """List the segments of an app.

        Returns names, ids and dates of the segments, page by page, the oldest first. Filters
        and subscriber counts are not part of it; get a single segment for those.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            offset: How many segments to skip, 0 if left out.
            limit: How many segments to return at most, up to 300, which is also the
                default.
            app_id: The app to act on instead of the client's own.

        Returns:
            `SegmentPage`. 200: One page of segments. 201: The same page, under another
            status.

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

        Source: GET /apps/{app_id}/segments
        """
        return self._client._call(
            operations.GET_SEGMENTS,
            query={
                "offset": offset,
                "limit": limit,
            },
            app_id=app_id,
        )

    def iterate(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        app_id: str | None = None,
    ) -> Generator[SegmentListItem]:
        """Go through the pages of `list`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more. `limit` is the size of a page, not of the whole. What comes or goes
        meanwhile moves the pages: an entry may then be missing, or come twice.

        `offset` only says where to begin. What else `list` says of itself holds for every
        page.

        Args:
            offset: How many segments to skip, 0 if left out.
            limit: How many segments to return at most, up to 300, which is also the
                default.
            app_id: The app to act on instead of the client's own.

        Yields:
            Each entry of the reply's `segments`.

        Raises:
            OneSignalError: as `list` does, also between two entries; and if a page comes
                without its list, or does not say how to go on.

        Source: GET /apps/{app_id}/segments
        """
        return self._iterate(
            operations.GET_SEGMENTS,
            query={
                "offset": offset,
                "limit": limit,
            },
            app_id=app_id,
        )

    def create(
        self,
        body: Segment | SegmentParams,
        *,
        app_id: str | None = None,
    ) -> CreateSegmentResponse:
        """Create a segment.

        Creates a segment that the API and the dashboard can use from then on. Filters are
        joined by `AND` or `OR` entries between them; `AND` binds tighter than `OR`. A name or
        id that is already taken is answered with 409.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Plan: Only paid plans can create segments through the API. On the free plan,
            create them in the dashboard.
            Limit: The plan limits how many segments an app has; one more is answered with
            422.
            Limit: A segment holds at most 200 filter entries, operators included.

        Args:
            body: The new segment, with its name and filters.
            app_id: The app to act on instead of the client's own.

        Example:
            client.segments.create({
                "name": "Gold nearby",
                "description": "Gold members within 5 km of the shop",
                "filters": [
                    {
                        "field": "tag",
                        "key": "plan",
                        "relation": "=",
                        "value": "gold",
                    },
                    {"operator": "AND"},
                    {
                        "field": "location",
                        "radius": "5000",
                        "lat": "52.52",
                        "long": "13.4",
                    },
                ],
            })

        Returns:
            `CreateSegmentResponse`: The segment was created.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            ConflictError: A segment has this name or id already.
            UnprocessableEntityError: The app has as many segments as its plan allows.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/segments
        """
        return self._client._call(
            operations.CREATE_SEGMENTS,
            body=body,
            app_id=app_id,
        )

    def get(
        self,
        segment_id: str,
        *,
        include_segment_detail: bool | None = None,
        app_id: str | None = None,
    ) -> GetSegmentResponse:
        """Get a segment.

        Returns how many subscribers a segment has and, if asked for, its name and filters.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: Segments that filter by message events or custom events cannot be
            read through the API; they are answered with 400.

        Args:
            segment_id: The segment's id, a UUID.
            include_segment_detail: Whether `payload`, the name and filters, is wanted
                besides the count.
            app_id: The app to act on instead of the client's own.

        Returns:
            `GetSegmentResponse`: The segment.

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

        Source: GET /apps/{app_id}/segments/{segment_id}
        """
        return self._client._call(
            operations.GET_SEGMENT,
            path=(segment_id,),
            query={
                "include-segment-detail": include_segment_detail,
            },
            app_id=app_id,
        )

    def update(
        self,
        segment_id: str,
        body: UpdateSegmentRequest | UpdateSegmentParams,
        *,
        app_id: str | None = None,
    ) -> UpdateSegmentResponse:
        """Update a segment.

        Renames or describes a segment, or replaces all of its filters. The name has to be
        sent every time, even if it does not change; a name already taken is answered with
        400.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Plan: Where the plan does not include this call, it is answered with 403.
            Limit: A segment holds at most 200 filter entries, operators included.

        Args:
            segment_id: The segment's id, a UUID.
            body: What to change; the name is always needed.
            app_id: The app to act on instead of the client's own.

        Example:
            client.segments.update("…", {
                "name": "Gold nearby",
                "description": "Gold members near the shop",
            })

        Returns:
            `UpdateSegmentResponse`: The segment was changed.

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

        Source: PATCH /apps/{app_id}/segments/{segment_id}
        """
        return self._client._call(
            operations.UPDATE_SEGMENT,
            path=(segment_id,),
            body=body,
            app_id=app_id,
        )

    def delete(
        self,
        segment_id: str,
        *,
        app_id: str | None = None,
    ) -> SuccessResponse:
        """Delete a segment.

        Deletes a segment for good. The users and devices in it are not deleted.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Plan: Only paid plans can delete segments through the API, with a key that may
            administer.

        Args:
            segment_id: The segment's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `SuccessResponse`: The segment is gone.

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

        Source: DELETE /apps/{app_id}/segments/{segment_id}
        """
        return self._client._call(
            operations.DELETE_SEGMENTS,
            path=(segment_id,),
            app_id=app_id,
        )


class AsyncSegments(AsyncResource):
    """The calls of `client.segments`, to be awaited."""

    async def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        app_id: str | None = None,
    ) -> SegmentPage:
        """List the segments of an app.

        Returns names, ids and dates of the segments, page by page, the oldest first. Filters
        and subscriber counts are not part of it; get a single segment for those.

        Key: the app's REST API key (`rest_api_key`).

        Args:
            offset: How many segments to skip, 0 if left out.
            limit: How many segments to return at most, up to 300, which is also the
                default.
            app_id: The app to act on instead of the client's own.

        Returns:
            `SegmentPage`. 200: One page of segments. 201: The same page, under another
            status.

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

        Source: GET /apps/{app_id}/segments
        """
        return await self._client._call(
            operations.GET_SEGMENTS,
            query={
                "offset": offset,
                "limit": limit,
            },
            app_id=app_id,
        )

    def iterate(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        app_id: str | None = None,
    ) -> AsyncGenerator[SegmentListItem]:
        """Go through the pages of `list`, entry by entry.

        A page is asked for when the one before has been used up, so whoever stops early has
        asked for no more. `limit` is the size of a page, not of the whole. What comes or goes
        meanwhile moves the pages: an entry may then be missing, or come twice.

        `offset` only says where to begin. What else `list` says of itself holds for every
        page.

        Args:
            offset: How many segments to skip, 0 if left out.
            limit: How many segments to return at most, up to 300, which is also the
                default.
            app_id: The app to act on instead of the client's own.

        Yields:
            Each entry of the reply's `segments`.

        Raises:
            OneSignalError: as `list` does, also between two entries; and if a page comes
                without its list, or does not say how to go on.

        Source: GET /apps/{app_id}/segments
        """
        return self._iterate(
            operations.GET_SEGMENTS,
            query={
                "offset": offset,
                "limit": limit,
            },
            app_id=app_id,
        )

    async def create(
        self,
        body: Segment | SegmentParams,
        *,
        app_id: str | None = None,
    ) -> CreateSegmentResponse:
        """Create a segment.

        Creates a segment that the API and the dashboard can use from then on. Filters are
        joined by `AND` or `OR` entries between them; `AND` binds tighter than `OR`. A name or
        id that is already taken is answered with 409.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Plan: Only paid plans can create segments through the API. On the free plan,
            create them in the dashboard.
            Limit: The plan limits how many segments an app has; one more is answered with
            422.
            Limit: A segment holds at most 200 filter entries, operators included.

        Args:
            body: The new segment, with its name and filters.
            app_id: The app to act on instead of the client's own.

        Example:
            client.segments.create({
                "name": "Gold nearby",
                "description": "Gold members within 5 km of the shop",
                "filters": [
                    {
                        "field": "tag",
                        "key": "plan",
                        "relation": "=",
                        "value": "gold",
                    },
                    {"operator": "AND"},
                    {
                        "field": "location",
                        "radius": "5000",
                        "lat": "52.52",
                        "long": "13.4",
                    },
                ],
            })

        Returns:
            `CreateSegmentResponse`: The segment was created.

        Raises:
            BadRequestError: The request was refused; `errors` says why.
            AuthenticationError: No key, or one that OneSignal does not know.
            PermissionDeniedError: The key is of the wrong kind, lacks the right, or the
                plan does not include this call.
            ConflictError: A segment has this name or id already.
            UnprocessableEntityError: The app has as many segments as its plan allows.
            RateLimitError: Too many requests for this app and endpoint; wait for
                `Retry-After` seconds.
            ServerError: OneSignal cannot answer just now; try again after `Retry-After`
                seconds, or a little later. The body may be empty.
            OneSignalError: The call was refused before it was sent, failed on the way, or
                was answered with another error status (`APIStatusError`).

        Source: POST /apps/{app_id}/segments
        """
        return await self._client._call(
            operations.CREATE_SEGMENTS,
            body=body,
            app_id=app_id,
        )

    async def get(
        self,
        segment_id: str,
        *,
        include_segment_detail: bool | None = None,
        app_id: str | None = None,
    ) -> GetSegmentResponse:
        """Get a segment.

        Returns how many subscribers a segment has and, if asked for, its name and filters.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Availability: Segments that filter by message events or custom events cannot be
            read through the API; they are answered with 400.

        Args:
            segment_id: The segment's id, a UUID.
            include_segment_detail: Whether `payload`, the name and filters, is wanted
                besides the count.
            app_id: The app to act on instead of the client's own.

        Returns:
            `GetSegmentResponse`: The segment.

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

        Source: GET /apps/{app_id}/segments/{segment_id}
        """
        return await self._client._call(
            operations.GET_SEGMENT,
            path=(segment_id,),
            query={
                "include-segment-detail": include_segment_detail,
            },
            app_id=app_id,
        )

    async def update(
        self,
        segment_id: str,
        body: UpdateSegmentRequest | UpdateSegmentParams,
        *,
        app_id: str | None = None,
    ) -> UpdateSegmentResponse:
        """Update a segment.

        Renames or describes a segment, or replaces all of its filters. The name has to be
        sent every time, even if it does not change; a name already taken is answered with
        400.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Plan: Where the plan does not include this call, it is answered with 403.
            Limit: A segment holds at most 200 filter entries, operators included.

        Args:
            segment_id: The segment's id, a UUID.
            body: What to change; the name is always needed.
            app_id: The app to act on instead of the client's own.

        Example:
            client.segments.update("…", {
                "name": "Gold nearby",
                "description": "Gold members near the shop",
            })

        Returns:
            `UpdateSegmentResponse`: The segment was changed.

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

        Source: PATCH /apps/{app_id}/segments/{segment_id}
        """
        return await self._client._call(
            operations.UPDATE_SEGMENT,
            path=(segment_id,),
            body=body,
            app_id=app_id,
        )

    async def delete(
        self,
        segment_id: str,
        *,
        app_id: str | None = None,
    ) -> SuccessResponse:
        """Delete a segment.

        Deletes a segment for good. The users and devices in it are not deleted.

        Key: the app's REST API key (`rest_api_key`).

        Notes:
            Plan: Only paid plans can delete segments through the API, with a key that may
            administer.

        Args:
            segment_id: The segment's id, a UUID.
            app_id: The app to act on instead of the client's own.

        Returns:
            `SuccessResponse`: The segment is gone.

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

        Source: DELETE /apps/{app_id}/segments/{segment_id}
        """
        return await self._client._call(
            operations.DELETE_SEGMENTS,
            path=(segment_id,),
            app_id=app_id,
        )
