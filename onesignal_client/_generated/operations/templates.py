# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ModelOf
from ..._schema.operation import Operation, Pages
from ..._schema.scalars import (
    INTEGER,
    EnumOf,
)

if TYPE_CHECKING:
    from ..models import (
        CopyTemplateResponse,
        SuccessResponse,
        Template,
        TemplatePage,
    )

VIEW_TEMPLATES: Operation[TemplatePage] = Operation(
    id="view_templates",
    call="templates.list",
    method="GET",
    path="/templates",
    security=("rest_api_key",),
    retry="always",
    rate=1,
    app_id="query",
    query={
        "limit": INTEGER,
        "offset": INTEGER,
        "channel": EnumOf("TemplateChannel", SMS="sms"),
    },
    reply=ModelOf("TemplatePage"),
    pages=Pages("templates", "offset"),
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
CREATE_TEMPLATE: Operation[Template] = Operation(
    id="create_template",
    call="templates.create",
    method="POST",
    path="/templates",
    security=("rest_api_key",),
    retry="unprocessed",
    app_id="body",
    body=ModelOf("CreateTemplateRequest"),
    body_required=True,
    reply=ModelOf("Template"),
)
VIEW_TEMPLATE: Operation[Template] = Operation(
    id="view_template",
    call="templates.get",
    method="GET",
    path="/templates/{template_id}",
    security=("rest_api_key",),
    retry="always",
    rate=1,
    app_id="query",
    reply=ModelOf("Template"),
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
UPDATE_TEMPLATE: Operation[Template] = Operation(
    id="update_template",
    call="templates.update",
    method="PATCH",
    path="/templates/{template_id}",
    security=("rest_api_key",),
    retry="unprocessed",
    app_id="query",
    body=ModelOf("UpdateTemplateRequest"),
    body_required=True,
    reply=ModelOf("Template"),
)
DELETE_TEMPLATE: Operation[SuccessResponse] = Operation(
    id="delete_template",
    call="templates.delete",
    method="DELETE",
    path="/templates/{template_id}",
    security=("rest_api_key",),
    retry="always",
    app_id="query",
    reply=ModelOf("SuccessResponse"),
)
COPY_TEMPLATE_TO_APP: Operation[CopyTemplateResponse] = Operation(
    id="copy_template_to_app",
    call="templates.copy_to_app",
    method="POST",
    path="/templates/{template_id}/copy_to_app",
    security=("organization_api_key",),
    retry="unprocessed",
    app_id="query",
    body=ModelOf("CopyTemplateRequest"),
    body_required=True,
    reply=ModelOf("CopyTemplateResponse"),
)
