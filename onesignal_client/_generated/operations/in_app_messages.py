# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ModelOf
from ..._schema.operation import Operation

if TYPE_CHECKING:
    from ..models import InAppMessageManifest

GET_ELIGIBLE_IAMS: Operation[InAppMessageManifest] = Operation(
    id="get_eligible_iams",
    call="in_app_messages.list",
    method="GET",
    path="/apps/{app_id}/subscriptions/{subscription_id}/iams",
    security=("rest_api_key",),
    retry="always",
    lifecycle="beta",
    lifecycle_reason=(
        "OneSignal's guide to its backend SDKs of 2023 calls the user model a beta "
        "and advises against its use in production; today's documentation no longer "
        "calls it so."
    ),
    data_model="user",
    app_id="path",
    reply=ModelOf("InAppMessageManifest"),
    hints=(((404,), "For a moment after its creation a subscription may still read as 404."),),
)
