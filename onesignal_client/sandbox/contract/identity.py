"""Identity verification: an app with a public key takes a user's token in place of its API key.

The key is a PEM of an elliptic curve (ES256). Needs PyJWT with cryptography: the extra `signing`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..state import people
from ..state.world import Scope, World
from .auth import Key
from .document import Operation
from .errors import ApiError, coded

ALGORITHM = "ES256"
OPEN = frozenset({"get_eligible_iams", "unsubscribe_email_with_token"})
"""What needs no token although it is about a user."""


# The time is that of the sandbox's clock.
_JWT_OPTIONS: Any = {f"verify_{name}": False for name in ("exp", "iat", "nbf", "aud")}
_JWT_OPTIONS["require"] = ["iss", "exp"]


def set_key(world: World, app_id: str, pem: str | None) -> None:
    """Ask for tokens from now on that this key verifies; None asks for none.

    Raises:
        ValueError: there is no such app, or the text is no PEM of such a key.
    """
    if pem is not None:
        pem = _public(pem)
    if not world.store.run("UPDATE apps SET identity_key = ? WHERE id = ?", pem, app_id):
        raise ValueError(f"there is no app {app_id}")


def wanted(world: World, operation: Operation, app_id: Any) -> str | None:
    """The key that a request's token has to fit; None if it needs no token."""
    if not operation.user_model or operation.id in OPEN or not isinstance(app_id, str):
        return None
    sql = "SELECT identity_key FROM apps WHERE id = ?"
    found: str | None = world.store.value(sql, app_id.lower())
    return found


def verify(
    world: World, app_id: str, authorization: str | None, pem: str
) -> tuple[Key, Mapping[str, Any]]:
    """The key that a token stands for, and what it claims; a 401 for anything but a good token."""
    import jwt

    scheme, _, token = (authorization or "").strip().partition(" ")
    if scheme.lower() != "bearer":
        raise _refused("identity.token", "a token of identity verification is required")
    try:
        claims: dict[str, Any] = jwt.decode(
            token.strip(), pem, algorithms=[ALGORITHM], issuer=app_id, options=_JWT_OPTIONS
        )
    except jwt.InvalidTokenError as problem:
        raise _refused("identity.claims", f"the token is not valid: {problem}") from None
    expires = claims["exp"]
    if not isinstance(expires, (int, float)) or expires <= world.clock.timestamp():
        raise _refused("identity.claims", "the token has expired")
    if not isinstance(claims.get("identity"), dict) or not claims["identity"]:
        raise _refused("identity.claims", "the token names no user: identity is required")
    if not isinstance(claims.get("subscriptions") or [], list):
        raise _refused("identity.claims", "the token's subscriptions are no list")
    owner = world.store.value("SELECT organization_id FROM apps WHERE id = ?", app_id)
    return Key(f"identity-{app_id}", "rest", owner, app_id), claims


def check_user(
    world: World,
    app_id: str,
    claims: Mapping[str, Any],
    path: Mapping[str, str],
    body: Mapping[str, Any],
) -> None:
    """A 403 unless the user that a request is about is the one whom the token names."""
    identity = {str(label): str(value) for label, value in claims["identity"].items()}
    if "alias_label" in path:
        named = {path["alias_label"]: path["alias_id"]}
    elif "subscription_id" in path:
        named = _owner(world, app_id, "id", path["subscription_id"])
    elif "token" in path:
        named = _owner(world, app_id, "token", path["token"])
    else:
        named = body.get("identity") or {}
    if named and not _same(world, app_id, identity, named):
        raise coded("identity.user", "auth-2", "The token is that of another user", status=403)
    listed = (each for each in claims.get("subscriptions") or () if isinstance(each, dict))
    allowed = [(each.get("type"), each.get("token")) for each in listed]
    for each in (*(body.get("subscriptions") or ()), body.get("subscription") or {}):
        kind, token = each.get("type"), each.get("token")
        if kind in ("Email", "SMS") and token and (kind, token) not in allowed:
            why = "The token does not name this subscription"
            raise coded("identity.subscriptions", "auth-2", why, status=403)


def _same(world: World, app_id: str, identity: Mapping[str, str], named: Mapping[str, Any]) -> bool:
    """Whether both lead to one user, or to one who does not exist yet."""
    if any(identity.get(label) == value for label, value in named.items()):
        return True
    scope = Scope(world, app_id)

    def users(aliases: Mapping[str, Any]) -> set[int]:
        found = (people.find_user(scope, label, str(value)) for label, value in aliases.items())
        return {user["seq"] for user in found if user is not None}

    claimed, meant = users(identity), users(named)
    return len(claimed) == 1 and claimed == meant


def _owner(world: World, app_id: str, column: str, value: str) -> dict[str, str]:
    """The aliases of the user who owns a subscription."""
    sql = f"SELECT owner FROM subscriptions WHERE app_id = ? AND {column} = ?"  # noqa: S608
    owner = world.store.value(sql, app_id, value.lower() if column == "id" else value)
    return {} if owner is None else people.identity_json(world.store, owner)


def _public(pem: str) -> str:
    from cryptography.hazmat.primitives import serialization as pems
    from cryptography.hazmat.primitives.asymmetric import ec

    try:
        if "PRIVATE" in pem:
            key: Any = pems.load_pem_private_key(pem.encode(), None).public_key()
        else:
            key = pems.load_pem_public_key(pem.encode())
    except (ValueError, TypeError) as problem:
        raise ValueError(f"the identity key is no PEM: {problem}") from None
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise ValueError("the identity key must be one of an elliptic curve (ES256)")
    shape = pems.PublicFormat.SubjectPublicKeyInfo
    return key.public_bytes(pems.Encoding.PEM, shape).decode()


def _refused(rule: str, why: str) -> ApiError:
    return coded(rule, "auth-1", f"Identity verification: {why}", status=401)
