# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.operation import Operation
from ..._schema.scalars import (
    EnumOf,
)

if TYPE_CHECKING:
    from ..models import App

GET_APPS: Operation[list[App]] = Operation(
    id="get_apps",
    call="apps.list",
    method="GET",
    path="/apps",
    security=("organization_api_key",),
    retry="always",
    reply=ListOf(ModelOf("App")),
    hints=(((400,), "Not available to organizations with more than 1,000 apps, which get a 400."),),
)
CREATE_APP: Operation[App] = Operation(
    id="create_app",
    call="apps.create",
    method="POST",
    path="/apps",
    security=("organization_api_key",),
    retry="unprocessed",
    body=ModelOf("App"),
    body_required=True,
    reply=ModelOf("App"),
)
GET_APP: Operation[App] = Operation(
    id="get_app",
    call="apps.get",
    method="GET",
    path="/apps/{app_id}",
    security=(
        "organization_api_key",
        "rest_api_key",
    ),
    retry="always",
    app_id="path",
    query={
        "view": EnumOf("AppView"),
    },
    reply=ModelOf("App"),
)
UPDATE_APP: Operation[App] = Operation(
    id="update_app",
    call="apps.update",
    method="PUT",
    path="/apps/{app_id}",
    security=("organization_api_key",),
    retry="always",
    retry_unless="organization_id",
    app_id="path",
    body=ModelOf("App"),
    body_required=True,
    reply=ModelOf("App"),
)
