# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.operation import Operation
from ..._schema.scalars import (
    TEXT,
    EnumOf,
)

if TYPE_CHECKING:
    from ..models import OutcomesResponse

GET_OUTCOMES: Operation[OutcomesResponse] = Operation(
    id="get_outcomes",
    call="outcomes.get",
    method="GET",
    path="/apps/{app_id}/outcomes",
    security=("rest_api_key",),
    retry="always",
    rate=1,
    app_id="path",
    query={
        "outcome_names": ListOf(TEXT),
        "outcome_time_range": EnumOf("OutcomeTimeRange"),
        "outcome_platforms": TEXT,
        "outcome_attribution": EnumOf("OutcomeAttribution"),
        "outcome_names[]": ListOf(TEXT),
    },
    comma_joined=frozenset(
        {
            "outcome_names",
        }
    ),
    reply=ModelOf("OutcomesResponse"),
    hints=(
        (
            (429,),
            (
                "Reads like this one are limited to one per second and app; after a pause, "
                "up to 10 may come at once."
            ),
        ),
    ),
)
