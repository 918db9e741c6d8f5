"""Who may do what: keys are looked up by their hash, so they start and stop working at once."""

from __future__ import annotations

import ipaddress
import json
from dataclasses import dataclass
from typing import Any

from ..state.store import read_id
from ..state.world import World, hash_key
from .document import Operation
from .errors import ACCESS_DENIED, APP_ID_NOT_FOUND, APP_ID_UNPARSED, ApiError, bare, coded, plain

KEYLESS = frozenset({"add_player", "get_player", "update_player"})
"""What apps called themselves, which have no key to keep; so did they all legacy calls."""
SCHEMES = frozenset({"key", "basic", "bearer"})


@dataclass(frozen=True, slots=True)
class Key:
    """A key that was found; the secret is not part of it."""

    id: str
    kind: str
    """`rest` or `organization`."""
    organization_id: str
    app_id: str | None


def authenticate(
    world: World, operation: Operation, authorization: str | None, address: str
) -> Key | None:
    """The key behind an `Authorization` header; None only where the operation needs none."""
    if not operation.keys:
        return None
    if not authorization:
        if world.settings.keyless and (operation.id in KEYLESS or operation.tag == "legacy"):
            # rule: auth.keyless
            return None
        raise _unauthorized("auth.missing", operation)
    scheme, _, secret = authorization.strip().partition(" ")
    secret = secret.strip()
    if scheme.lower() not in SCHEMES or not secret:
        raise _unauthorized("auth.schemes", operation)
    row = world.store.one("SELECT * FROM api_keys WHERE hash = ?", hash_key(secret))
    if row is None:
        raise _unauthorized("auth.unknown", operation)
    if f"{row['kind']}_api_key" not in operation.keys:
        raise _forbidden("auth.wrong-kind", operation)
    if row["ip_allowlist_mode"] == "explicit" and not _allowed(row["ip_allowlist"], address):
        raise _forbidden("auth.ip-allowlist", operation)
    return Key(row["id"], row["kind"], row["organization_id"], row["app_id"])


def choose_app(world: World, operation: Operation, key: Key | None, app_id: Any) -> str:
    """The app that the request is about, if it exists and the key may touch it."""
    if operation.app_id_in is None:
        return ""
    if not isinstance(app_id, str) or not app_id:
        unparsed = operation.app_id_in == "query"
        raise plain("app-id.missing", APP_ID_UNPARSED if unparsed else APP_ID_NOT_FOUND)
    row = world.store.one("SELECT id, organization_id FROM apps WHERE id = ?", app_id.lower())
    if row is None:
        if key is not None and key.kind == "organization" and read_id(app_id):
            raise bare("app-id.unknown", 404)
        raise plain("app-id.unknown", APP_ID_NOT_FOUND)
    if key is not None:
        of_its_own = row["organization_id"] == key.organization_id
        if row["id"] != key.app_id and not (key.kind == "organization" and of_its_own):
            raise _forbidden("auth.other-app", operation)
    found: str = row["id"]
    return found


def _unauthorized(rule: str, operation: Operation) -> ApiError:
    if operation.id == "create_custom_events":
        return ApiError(401, "", rule, media_type="text/plain")
    if operation.user_model:
        missing = "This operation requires 'Authorization' in the HTTP header"
        title = missing if rule == "auth.missing" else ACCESS_DENIED
        return coded(rule, "auth-1", title, status=401)
    return plain(rule, ACCESS_DENIED, status=401)


def _forbidden(rule: str, operation: Operation) -> ApiError:
    return plain(rule, "Forbidden" if operation.user_model else ACCESS_DENIED, status=403)


def _allowed(allowlist: str, address: str) -> bool:
    try:
        client, blocks = ipaddress.ip_address(address), json.loads(allowlist)
        return any(client in ipaddress.ip_network(block, strict=False) for block in blocks)
    except ValueError:
        return False
