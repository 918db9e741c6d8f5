# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ModelOf
from ..._schema.operation import Operation

if TYPE_CHECKING:
    from ..models import CustomEventsResponse

CREATE_CUSTOM_EVENTS: Operation[CustomEventsResponse] = Operation(
    id="create_custom_events",
    call="custom_events.create",
    method="POST",
    path="/apps/{app_id}/custom_events",
    security=("rest_api_key",),
    retry="idempotency_key",
    app_id="path",
    body=ModelOf("CustomEventsRequest"),
    body_required=True,
    reply=ModelOf("CustomEventsResponse"),
    hints=(
        ((402, 403), "Custom events are part of the paid plans; the free plan has none."),
        ((429,), "The endpoint has a rate limit of its own, whose value is not published."),
    ),
)
