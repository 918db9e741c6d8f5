"""Calls of older documents that today's lacks: what apps reported of their sessions."""

from __future__ import annotations

from typing import Any

_TEXT = {"type": "string"}
_SUCCESS = {"type": "object", "properties": {"success": {"type": "boolean"}}}
_REPLIES = {
    "200": {"content": {"application/json": {"schema": _SUCCESS}}},
    "default": {"content": {"application/json": {"schema": {"type": "object"}}}},
}
_PURCHASE = {
    "type": "object",
    "required": ["sku", "amount"],
    "properties": {
        "sku": _TEXT,
        "amount": {"type": "number"},
        "iso": _TEXT,
        "count": {"type": "integer"},
    },
}


def _call(operation_id: str, **required: Any) -> dict[str, Any]:
    properties = {"app_id": _TEXT, **required}
    schema = {"type": "object", "required": list(properties), "properties": properties}
    return {
        "operationId": operation_id,
        "tags": ["legacy"],
        "security": [{"rest_api_key": []}],
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
        "responses": _REPLIES,
    }


PATHS: dict[str, dict[str, Any]] = {
    "/players/{player_id}/on_session": {"post": _call("player_on_session")},
    "/players/{player_id}/on_purchase": {
        "post": _call("player_on_purchase", purchases={"type": "array", "items": _PURCHASE})
    },
    "/players/{player_id}/on_focus": {
        "post": _call("player_on_focus", state=_TEXT, active_time={"type": "integer"})
    },
    "/notifications/{notification_id}": {
        "put": _call("track_notification_open", opened={"type": "boolean"})
    },
}
"""To be put beside the document's own paths."""
