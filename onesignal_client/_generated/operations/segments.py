# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ModelOf
from ..._schema.operation import Operation, Pages
from ..._schema.scalars import (
    BOOLEAN,
    INTEGER,
)

if TYPE_CHECKING:
    from ..models import (
        CreateSegmentResponse,
        GetSegmentResponse,
        SegmentPage,
        SuccessResponse,
        UpdateSegmentResponse,
    )

GET_SEGMENTS: Operation[SegmentPage] = Operation(
    id="get_segments",
    call="segments.list",
    method="GET",
    path="/apps/{app_id}/segments",
    security=("rest_api_key",),
    retry="always",
    app_id="path",
    query={
        "offset": INTEGER,
        "limit": INTEGER,
    },
    reply=ModelOf("SegmentPage"),
    pages=Pages("segments", "offset"),
)
CREATE_SEGMENTS: Operation[CreateSegmentResponse] = Operation(
    id="create_segments",
    call="segments.create",
    method="POST",
    path="/apps/{app_id}/segments",
    security=("rest_api_key",),
    retry="unprocessed",
    app_id="path",
    body=ModelOf("Segment"),
    body_required=True,
    reply=ModelOf("CreateSegmentResponse"),
    hints=(
        (
            (402, 403),
            (
                "Only paid plans can create segments through the API. On the free plan, "
                "create them in the dashboard."
            ),
        ),
        ((422,), ("The plan limits how many segments an app has; one more is answered with 422.")),
    ),
)
GET_SEGMENT: Operation[GetSegmentResponse] = Operation(
    id="get_segment",
    call="segments.get",
    method="GET",
    path="/apps/{app_id}/segments/{segment_id}",
    security=("rest_api_key",),
    retry="always",
    app_id="path",
    query={
        "include-segment-detail": BOOLEAN,
    },
    reply=ModelOf("GetSegmentResponse"),
)
UPDATE_SEGMENT: Operation[UpdateSegmentResponse] = Operation(
    id="update_segment",
    call="segments.update",
    method="PATCH",
    path="/apps/{app_id}/segments/{segment_id}",
    security=("rest_api_key",),
    retry="unprocessed",
    app_id="path",
    body=ModelOf("UpdateSegmentRequest"),
    body_required=True,
    reply=ModelOf("UpdateSegmentResponse"),
    hints=(((402, 403), "Where the plan does not include this call, it is answered with 403."),),
)
DELETE_SEGMENTS: Operation[SuccessResponse] = Operation(
    id="delete_segments",
    call="segments.delete",
    method="DELETE",
    path="/apps/{app_id}/segments/{segment_id}",
    security=("rest_api_key",),
    retry="always",
    app_id="path",
    reply=ModelOf("SuccessResponse"),
    hints=(
        (
            (402, 403),
            (
                "Only paid plans can delete segments through the API, with a key that may "
                "administer."
            ),
        ),
    ),
)
