# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ModelOf
from ..._schema.operation import Operation, Pages
from ..._schema.scalars import (
    INTEGER,
    TEXT,
)

if TYPE_CHECKING:
    from ..models import (
        Journey,
        JourneyPage,
        JourneyStats,
        SuccessResponse,
    )

VIEW_JOURNEYS: Operation[JourneyPage] = Operation(
    id="view_journeys",
    call="journeys.list",
    method="GET",
    path="/apps/{app_id}/journeys",
    security=("rest_api_key",),
    retry="always",
    lifecycle="beta",
    lifecycle_reason="The calls of journeys may still change.",
    app_id="path",
    query={
        "cursor": TEXT,
        "limit": INTEGER,
    },
    reply=ModelOf("JourneyPage"),
    pages=Pages("journeys", "cursor"),
)
CREATE_JOURNEY: Operation[Journey] = Operation(
    id="create_journey",
    call="journeys.create",
    method="POST",
    path="/apps/{app_id}/journeys",
    security=("rest_api_key",),
    retry="unprocessed",
    lifecycle="beta",
    lifecycle_reason="The calls of journeys may still change.",
    app_id="path",
    body=ModelOf("CreateJourneyRequest"),
    body_required=True,
    reply=ModelOf("Journey"),
)
VIEW_JOURNEY: Operation[Journey] = Operation(
    id="view_journey",
    call="journeys.get",
    method="GET",
    path="/apps/{app_id}/journeys/{journey_id}",
    security=("rest_api_key",),
    retry="always",
    lifecycle="beta",
    lifecycle_reason="The calls of journeys may still change.",
    app_id="path",
    reply=ModelOf("Journey"),
)
UPDATE_JOURNEY: Operation[Journey] = Operation(
    id="update_journey",
    call="journeys.update",
    method="PATCH",
    path="/apps/{app_id}/journeys/{journey_id}",
    security=("rest_api_key",),
    retry="unprocessed",
    lifecycle="beta",
    lifecycle_reason="The calls of journeys may still change.",
    app_id="path",
    body=ModelOf("UpdateJourneyRequest"),
    body_required=True,
    reply=ModelOf("Journey"),
)
DELETE_JOURNEY: Operation[SuccessResponse] = Operation(
    id="delete_journey",
    call="journeys.delete",
    method="DELETE",
    path="/apps/{app_id}/journeys/{journey_id}",
    security=("rest_api_key",),
    retry="always",
    lifecycle="beta",
    lifecycle_reason="The calls of journeys may still change.",
    app_id="path",
    reply=ModelOf("SuccessResponse"),
)
UPDATE_JOURNEY_NODE: Operation[Journey] = Operation(
    id="update_journey_node",
    call="journeys.update_node",
    method="PATCH",
    path="/apps/{app_id}/journeys/{journey_id}/nodes/{node_id}",
    security=("rest_api_key",),
    retry="unprocessed",
    lifecycle="beta",
    lifecycle_reason="The calls of journeys may still change.",
    app_id="path",
    body=ModelOf("UpdateJourneyNodeRequest"),
    body_required=True,
    reply=ModelOf("Journey"),
)
DUPLICATE_JOURNEY: Operation[Journey] = Operation(
    id="duplicate_journey",
    call="journeys.duplicate",
    method="POST",
    path="/apps/{app_id}/journeys/{journey_id}/duplicate",
    security=("rest_api_key",),
    retry="unprocessed",
    lifecycle="beta",
    lifecycle_reason="The calls of journeys may still change.",
    app_id="path",
    body=ModelOf("DuplicateJourneyRequest"),
    reply=ModelOf("Journey"),
)
VIEW_JOURNEY_STATS: Operation[JourneyStats] = Operation(
    id="view_journey_stats",
    call="journeys.stats",
    method="GET",
    path="/apps/{app_id}/journeys/{journey_id}/stats",
    security=("rest_api_key",),
    retry="always",
    lifecycle="beta",
    lifecycle_reason="The calls of journeys may still change.",
    app_id="path",
    reply=ModelOf("JourneyStats"),
)
