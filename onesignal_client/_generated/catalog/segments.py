# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="get_segments",
        group="segments",
        method_name="list",
        method="GET",
        path="/apps/{app_id}/segments",
        summary="List the segments of an app",
        description=(
            "Returns names, ids and dates of the segments, page by page, the oldest "
            "first. Filters and subscriber counts are not part of it; get a single "
            "segment for those."
        ),
        notes=(),
        key="the app's REST API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(
            Field(
                name="offset",
                wire="offset",
                kind="integer",
                about="How many segments to skip, 0 if left out.",
            ),
            Field(
                name="limit",
                wire="limit",
                kind="integer",
                about="How many segments to return at most, up to 300, which is also the default.",
            ),
        ),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate="iterate",
        items="segments",
    ),
    Call(
        id="create_segments",
        group="segments",
        method_name="create",
        method="POST",
        path="/apps/{app_id}/segments",
        summary="Create a segment",
        description=(
            "Creates a segment that the API and the dashboard can use from then on. "
            "Filters are joined by `AND` or `OR` entries between them; `AND` binds "
            "tighter than `OR`. A name or id that is already taken is answered with 409."
        ),
        notes=(
            (
                "Only paid plans can create segments through the API. On the free plan, "
                "create them in the dashboard."
            ),
            ("The plan limits how many segments an app has; one more is answered with 422."),
            "A segment holds at most 200 filter entries, operators included.",
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(),
        body=(
            Field(
                name="name",
                wire="name",
                kind="text",
                about=(
                    "The segment's name in the dashboard and in `included_segments`, at most 128 "
                    "characters."
                ),
                required=True,
            ),
            Field(
                name="filters",
                wire="filters",
                kind="object",
                about=(
                    "The conditions, with `AND` or `OR` entries between them; `AND` binds "
                    "tighter than `OR`. At least one and at most 200 entries, operators "
                    "included; an operator is never the last."
                ),
                required=True,
                many=True,
            ),
            Field(
                name="id",
                wire="id",
                kind="text",
                about="A UUID of your choice for the segment; OneSignal picks one if left out.",
            ),
            Field(
                name="description",
                wire="description",
                kind="text",
                about="A note for human readers, at most 255 characters.",
            ),
        ),
        body_required=True,
        retry="unprocessed",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="get_segment",
        group="segments",
        method_name="get",
        method="GET",
        path="/apps/{app_id}/segments/{segment_id}",
        summary="Get a segment",
        description=(
            "Returns how many subscribers a segment has and, if asked for, its name and filters."
        ),
        notes=(
            (
                "Segments that filter by message events or custom events cannot be read "
                "through the API; they are answered with 400."
            ),
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="segment_id",
                wire="segment_id",
                kind="text",
                about="The segment's id, a UUID.",
                required=True,
            ),
        ),
        options=(
            Field(
                name="include_segment_detail",
                wire="include-segment-detail",
                kind="boolean",
                about="Whether `payload`, the name and filters, is wanted besides the count.",
            ),
        ),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="update_segment",
        group="segments",
        method_name="update",
        method="PATCH",
        path="/apps/{app_id}/segments/{segment_id}",
        summary="Update a segment",
        description=(
            "Renames or describes a segment, or replaces all of its filters. The name "
            "has to be sent every time, even if it does not change; a name already taken "
            "is answered with 400."
        ),
        notes=(
            "Where the plan does not include this call, it is answered with 403.",
            "A segment holds at most 200 filter entries, operators included.",
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="segment_id",
                wire="segment_id",
                kind="text",
                about="The segment's id, a UUID.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="name",
                wire="name",
                kind="text",
                about="The new name, or the present one to keep it. At most 128 characters.",
                required=True,
            ),
            Field(
                name="description",
                wire="description",
                kind="text",
                about=(
                    "A note for human readers, at most 255 characters. An empty string removes "
                    "it; left out, it stays."
                ),
            ),
            Field(
                name="filters",
                wire="filters",
                kind="object",
                about=(
                    "The conditions that replace all the present ones, at least one and at most "
                    "200 entries, operators included. Left out, the present ones stay."
                ),
                many=True,
            ),
        ),
        body_required=True,
        retry="unprocessed",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="delete_segments",
        group="segments",
        method_name="delete",
        method="DELETE",
        path="/apps/{app_id}/segments/{segment_id}",
        summary="Delete a segment",
        description="Deletes a segment for good. The users and devices in it are not deleted.",
        notes=(
            (
                "Only paid plans can delete segments through the API, with a key that may "
                "administer."
            ),
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=False,
        destructive=True,
        takes_app_id=True,
        arguments=(
            Field(
                name="segment_id",
                wire="segment_id",
                kind="text",
                about="The segment's id, a UUID.",
                required=True,
            ),
        ),
        options=(),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
)
