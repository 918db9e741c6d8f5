# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.operation import Operation
from ..._schema.scalars import (
    TEXT,
    TIMESTAMP,
    EnumOf,
)

if TYPE_CHECKING:
    from ..models import (
        EmailProviderMetricsResponse,
        EmailProviderMetricsTimeseriesResponse,
        EmailReputationResponse,
    )

GET_EMAIL_PROVIDER_METRICS: Operation[EmailProviderMetricsResponse] = Operation(
    id="get_email_provider_metrics",
    call="email_analytics.provider_metrics",
    method="GET",
    path="/apps/{app_id}/email_analytics/provider_metrics",
    security=("rest_api_key",),
    retry="always",
    app_id="path",
    query={
        "domain": TEXT,
        "start": TIMESTAMP,
        "end": TIMESTAMP,
    },
    required_query=frozenset(
        {
            "domain",
            "start",
            "end",
        }
    ),
    reply=ModelOf("EmailProviderMetricsResponse"),
)
GET_EMAIL_PROVIDER_METRICS_TIMESERIES: Operation[EmailProviderMetricsTimeseriesResponse] = (
    Operation(
        id="get_email_provider_metrics_timeseries",
        call="email_analytics.provider_metrics_timeseries",
        method="GET",
        path="/apps/{app_id}/email_analytics/provider_metrics_timeseries",
        security=("rest_api_key",),
        retry="always",
        app_id="path",
        query={
            "domain": TEXT,
            "start": TIMESTAMP,
            "end": TIMESTAMP,
            "granularity": EnumOf("EmailMetricsGranularity"),
            "providers[]": ListOf(EnumOf("EmailProvider")),
        },
        required_query=frozenset(
            {
                "domain",
                "start",
                "end",
                "granularity",
            }
        ),
        reply=ModelOf("EmailProviderMetricsTimeseriesResponse"),
    )
)
GET_EMAIL_REPUTATION: Operation[EmailReputationResponse] = Operation(
    id="get_email_reputation",
    call="email_analytics.reputation",
    method="GET",
    path="/apps/{app_id}/email_analytics/delivery_metrics",
    security=("rest_api_key",),
    retry="always",
    app_id="path",
    reply=ModelOf("EmailReputationResponse"),
)
