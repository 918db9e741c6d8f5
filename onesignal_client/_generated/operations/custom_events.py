# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._codecs import (
    ModelOf,
)
from ..._operation import Operation

if TYPE_CHECKING:
    from ..models import CustomEventsResponse

CREATE_CUSTOM_EVENTS: Operation[CustomEventsResponse] = Operation(
    id="create_custom_events",
    call="custom_events.create",
    method="POST",
    path="/apps/{app_id}/custom_events",
    security="rest_api_key",
    retry="idempotency_key",
    app_id="path",
    body=ModelOf("CustomEventsRequest"),
    body_required=True,
    reply=ModelOf("CustomEventsResponse"),
    notices=(
        (
            "limit",
            "At most 2,024 bytes per event, 1 MB per request and 128 characters per event name. The endpoint has a rate limit of its own, whose height is not published.",
        ),
        (
            "timing",
            "Repeated idempotency keys are recognized for about 4 hours, on a best-effort basis, according to the page of this endpoint; the page on idempotency speaks of 30 days. Rely on the 4 hours.",
        ),
        (
            "advice",
            "After a reply with `errors`, send only the events listed there again; after a 5xx, send all of them. Keep the idempotency key of each event in both cases.",
        ),
    ),
)
