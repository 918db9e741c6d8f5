"""Signatures that your server makes for your users.

`auth_hash` proves an external user id or an email address to OneSignal's player model.
`identity_token` is what OneSignal's SDKs and its user model want once identity verification is on
(in beta; needs the extra `signing`). Sign for a user only after you have authenticated them.

Source: documentation, identity-verification, and its version 9 for the hashes.
"""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from ._common.redaction import Secret
from .errors import ConfigurationError, InvalidRequestError

__all__ = ["auth_hash", "identity_token"]

VALIDITY = timedelta(hours=1)
"""How long a token is valid unless told otherwise."""


def auth_hash(key: str, value: str) -> str:
    """The HMAC-SHA256 of a value under the app's REST API key, in hex.

    For `external_user_id_auth_hash`, `email_auth_hash` and `identifier_auth_hash` of the player
    calls.

    Args:
        key: The app's REST API key, without `Key ` or `Basic `.
        value: The external user id, email address or phone number, exactly as it is sent.

    Raises:
        ConfigurationError: there is no such key.
        InvalidRequestError: there is nothing to sign.
    """
    secret = Secret.of(key)
    del key
    message = _text("value", value).encode()
    if not _is_word(secret):
        raise ConfigurationError("auth_hash: the key must be the REST API key alone, one word")
    return hmac.new(secret.reveal().strip().encode(), message, hashlib.sha256).hexdigest()


def identity_token(
    private_key: str | bytes,
    *,
    app_id: str | UUID,
    external_id: str,
    subscriptions: Iterable[Mapping[str, str]] = (),
    expires_in: timedelta | float = VALIDITY,
) -> str:
    """A JSON Web Token (ES256) that proves who a user is.

    For `login` in OneSignal's SDKs, and for `with_options(authorization=f"Bearer {token}")`.

    Args:
        private_key: The PEM file that the dashboard gives out under Keys & IDs.
        app_id: The app, the token's issuer.
        external_id: The user.
        subscriptions: What may be added to the user, such as
            `{"type": "Email", "token": "ada@example.com"}`; the other type is `SMS`.
        expires_in: How long the token is valid, in seconds or as a `timedelta`.

    Raises:
        ConfigurationError: the key is no private key of the curve P-256.
        InvalidRequestError: the user, the app, a subscription or the time makes no sense.
        ModuleNotFoundError: the extra `signing` is not installed.
    """
    secret = Secret.of(
        private_key.decode("ascii", "replace") if isinstance(private_key, bytes) else private_key
    )
    del private_key
    seconds = expires_in.total_seconds() if isinstance(expires_in, timedelta) else expires_in
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 < seconds < 1e9:
        raise _refused("expires_in", "a time span above 0")
    claims: dict[str, Any] = {
        "iss": _text("app_id", str(app_id) if isinstance(app_id, UUID) else app_id),
        "exp": int(time.time() + seconds),
        "identity": {"external_id": _text("external_id", external_id)},
    }
    if given := [_subscription(each) for each in subscriptions]:
        claims["subscriptions"] = given
    token = _signed(claims, secret)
    if token is None:
        raise ConfigurationError(
            "identity_token: private_key must be a private key of the curve P-256 as PEM"
        )
    return token


def _is_word(secret: Secret | None) -> bool:
    """Whether it is one printable word, but for blanks around it."""
    value: object = secret.reveal() if secret is not None else None
    word = value.strip() if isinstance(value, str) else ""
    return bool(word) and word.isascii() and word.isprintable() and " " not in word


def _signed(claims: Mapping[str, Any], secret: Secret) -> str | None:
    """The token; None if the key is none: an error of the libraries may quote it."""
    try:
        import jwt
        from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key
    except ModuleNotFoundError as missing:
        hint = f"identity_token needs {missing.name}: pip install 'onesignal-typed[signing]'"
        raise ModuleNotFoundError(hint, name=missing.name) from None
    try:
        key = load_pem_private_key(secret.reveal().encode(), password=None)
    except Exception:
        return None
    if not isinstance(key, EllipticCurvePrivateKey) or key.curve.name != "secp256r1":
        return None
    return jwt.encode(dict(claims), key, algorithm="ES256")


def _subscription(given: Mapping[str, str]) -> dict[str, str]:
    kind, token = (given.get("type"), given.get("token")) if isinstance(given, Mapping) else (0, 0)
    if kind not in ("Email", "SMS"):
        raise _refused("subscriptions", "mappings with the type Email or SMS and a token")
    return {"type": str(kind), "token": _text("subscriptions", token)}


def _text(field: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _refused(field, "a text that is not empty")
    return str(value)


def _refused(field: str, expected: str) -> InvalidRequestError:
    return InvalidRequestError(f"{field} must be {expected}", field=field)
