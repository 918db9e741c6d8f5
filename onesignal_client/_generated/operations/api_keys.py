# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ANY, MapOf, ModelOf
from ..._schema.operation import Operation

if TYPE_CHECKING:
    from typing import Any

    from ..models import ApiKeyList, CreateApiKeyResponse

VIEW_API_KEYS: Operation[ApiKeyList] = Operation(
    id="view_api_keys",
    call="api_keys.list",
    method="GET",
    path="/apps/{app_id}/auth/tokens",
    security=("organization_api_key",),
    retry="always",
    app_id="path",
    reply=ModelOf("ApiKeyList"),
)
CREATE_API_KEY: Operation[CreateApiKeyResponse] = Operation(
    id="create_api_key",
    call="api_keys.create",
    method="POST",
    path="/apps/{app_id}/auth/tokens",
    security=("organization_api_key",),
    retry="unprocessed",
    app_id="path",
    body=ModelOf("CreateApiKeyRequest"),
    body_required=True,
    reply=ModelOf("CreateApiKeyResponse"),
)
UPDATE_API_KEY: Operation[dict[str, Any]] = Operation(
    id="update_api_key",
    call="api_keys.update",
    method="PATCH",
    path="/apps/{app_id}/auth/tokens/{token_id}",
    security=("organization_api_key",),
    retry="unprocessed",
    app_id="path",
    body=ModelOf("UpdateApiKeyRequest"),
    body_required=True,
    reply=MapOf(ANY),
)
DELETE_API_KEY: Operation[dict[str, Any]] = Operation(
    id="delete_api_key",
    call="api_keys.delete",
    method="DELETE",
    path="/apps/{app_id}/auth/tokens/{token_id}",
    security=("organization_api_key",),
    retry="always",
    app_id="path",
    reply=MapOf(ANY),
)
ROTATE_API_KEY: Operation[CreateApiKeyResponse] = Operation(
    id="rotate_api_key",
    call="api_keys.rotate",
    method="POST",
    path="/apps/{app_id}/auth/tokens/{token_id}/rotate",
    security=("organization_api_key",),
    retry="unprocessed",
    app_id="path",
    reply=ModelOf("CreateApiKeyResponse"),
)
