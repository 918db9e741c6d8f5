"""Calls of older documents that today's lacks: what apps reported of their sessions."""

from __future__ import annotations

from typing import Any

_SUCCESS = {"type": "object", "properties": {"success": {"type": "boolean"}}}
_REPLIES = {
    "200": {"content": {"application/json": {"schema": _SUCCESS}}},
    "default": {"content": {"application/json": {"schema": {"type": "object"}}}},
}
_PURCHASE = {
    "type": "object",
    "required": ["sku", "amount"],
    "properties": {
        "sku": {"type": "string"},
        "amount": {"type": "number"},
        "iso": {"type": "string"},
        "count": {"type": "integer"},
    },
}


def _call(operation_id: str, required: list[str], **properties: Any) -> dict[str, Any]:
    schema = {
        "type": "object",
        "required": ["app_id", *required],
        "properties": {"app_id": {"type": "string"}, **properties},
    }
    return {
        "operationId": operation_id,
        "tags": ["legacy"],
        "security": [{"rest_api_key": []}],
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
        "responses": _REPLIES,
    }


PATHS: dict[str, dict[str, Any]] = {
    "/players/{player_id}/on_session": {"post": _call("player_on_session", [])},
    "/players/{player_id}/on_purchase": {
        "post": _call(
            "player_on_purchase", ["purchases"], purchases={"type": "array", "items": _PURCHASE}
        )
    },
    "/players/{player_id}/on_focus": {
        "post": _call(
            "player_on_focus",
            ["state", "active_time"],
            state={"type": "string"},
            active_time={"type": "integer"},
        )
    },
    "/notifications/{notification_id}": {
        "put": _call("track_notification_open", ["opened"], opened={"type": "boolean"})
    },
}
"""To be put beside the document's own paths."""
