"""API keys of an app: they work from the moment they are made until they are deleted or rotated."""

from __future__ import annotations

import ipaddress
import json
import secrets
from typing import Any

from ..contract.context import Context, Reply, handles
from ..state.clock import iso
from ..state.refused import Refused
from ..state.store import Row
from ..state.world import hash_key
from .found import found

KEY_LIMIT = 16
_APP_KEYS = "SELECT * FROM api_keys WHERE app_id = ? AND kind = 'rest'"


@handles("view_api_keys")
def view_api_keys(context: Context) -> Reply:
    """All keys of the app, without their secrets."""
    rows = context.store.all(f"{_APP_KEYS} ORDER BY seq", context.app_id)
    return Reply(200, {"tokens": [_token_json(row) for row in rows]})


@handles("create_api_key")
def create_api_key(context: Context) -> Reply:
    """A new key; only this reply ever shows its secret."""
    if len(context.store.all(_APP_KEYS, context.app_id)) >= KEY_LIMIT:
        raise Refused("api-keys.limit", f"An app can have at most {KEY_LIMIT} API keys")
    if not context.body.get("name"):
        raise Refused("api-keys.name", "name is required")
    secret = _new_secret()
    owner = {"kind": "rest", "organization_id": context.organization_id}
    row = context.add("api_keys", hash=hash_key(secret), **owner, **_changes(context))
    # rule: api-keys.shown-once
    return Reply(200, _token_json(row) | {"formatted_token": secret})


@handles("update_api_key")
def update_api_key(context: Context) -> Reply:
    """Rename a key or change who may use it."""
    context.change("api_keys", _key_at(context), **_changes(context))
    return Reply(200, {})


@handles("delete_api_key")
def delete_api_key(context: Context) -> Reply:
    """End a key at once."""
    context.store.run("DELETE FROM api_keys WHERE id = ?", _key_at(context)["id"])
    return Reply(200, {})


@handles("rotate_api_key")
def rotate_api_key(context: Context) -> Reply:
    """Give a key a new secret; the old one stops working at once."""
    row, secret = _key_at(context), _new_secret()
    # rule: api-keys.rotate
    context.change("api_keys", row, hash=hash_key(secret))
    return Reply(200, {"token_id": row["id"], "formatted_token": secret})


def _key_at(context: Context) -> Row:
    row = context.store.one(f"{_APP_KEYS} AND id = ?", context.app_id, context.path["token_id"])
    return found(row, Refused("api-keys.not-found", "Token not found", 404))


def _changes(context: Context) -> dict[str, Any]:
    names = ("name", "ip_allowlist_mode")
    changes: dict[str, Any] = {name: context.body[name] for name in names if name in context.body}
    if "ip_allowlist" in context.body:
        for block in context.body["ip_allowlist"]:
            try:
                ipaddress.ip_network(block, strict=False)
            except ValueError:
                why = f"ip_allowlist: {block} is no IP range"
                raise Refused("api-keys.ip-allowlist", why) from None
        changes["ip_allowlist"] = json.dumps(context.body["ip_allowlist"])
    return changes


def _token_json(row: Row) -> dict[str, Any]:
    return {
        "token_id": row["id"],
        "name": row["name"],
        "created_at": iso(row["created_at"]),
        "updated_at": iso(row["updated_at"]),
        "ip_allowlist_mode": row["ip_allowlist_mode"],
        "ip_allowlist": json.loads(row["ip_allowlist"]),
    }


def _new_secret() -> str:
    return f"sandbox-key-{secrets.token_urlsafe(24)}"
