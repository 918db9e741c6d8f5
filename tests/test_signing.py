"""Signatures, against the vectors that their standards publish."""

from __future__ import annotations

import base64
import sys
import traceback
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from onesignal_client import ConfigurationError, InvalidRequestError
from onesignal_client.sandbox import REST_API_KEY, Sandbox
from onesignal_client.signing import auth_hash, identity_token
from tests.support.driving import Send
from tests.support.recording_server import Answer, RecordingServer

APP = "b2f7f966-d8cc-11e4-bed1-df8f05be55ba"


def number(text: str) -> int:
    return int.from_bytes(base64.urlsafe_b64decode(text + "="))


def pem(key: Any, encryption: KeySerializationEncryption | None = None) -> str:
    form = PrivateFormat.PKCS8
    text: bytes = key.private_bytes(Encoding.PEM, form, encryption or NoEncryption())
    return text.decode()


# RFC 7515, appendix A.3
RFC_7515_KEY = ec.derive_private_key(
    number("jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"), ec.SECP256R1()
)
RFC_7515_PUBLIC = ec.EllipticCurvePublicNumbers(
    number("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"),
    number("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"),
    ec.SECP256R1(),
).public_key()
RFC_7515_TOKEN = (
    "eyJhbGciOiJFUzI1NiJ9."
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
    "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
)
PEM = pem(RFC_7515_KEY)


def claims(token: str, **options: Any) -> dict[str, Any]:
    found: dict[str, Any] = jwt.decode(token, RFC_7515_PUBLIC, algorithms=["ES256"], **options)
    return found


def test_the_published_token_is_verified() -> None:
    """What the other tests verify with is what RFC 7515 says it is."""
    old = {"verify_exp": False}
    assert claims(RFC_7515_TOKEN, options=old)["http://example.com/is_root"] is True
    with pytest.raises(jwt.InvalidSignatureError):
        claims(RFC_7515_TOKEN[:-4] + "AAAA", options=old)


@pytest.mark.parametrize("key", [PEM, PEM.encode(), f"\n{PEM}"], ids=["text", "bytes", "padded"])
def test_a_token_says_who_the_user_is(key: str | bytes) -> None:
    before = int(datetime.now(UTC).timestamp())
    token = identity_token(key, app_id=UUID(APP), external_id="42")
    found = claims(token, issuer=APP)
    assert jwt.get_unverified_header(token)["alg"] == "ES256"
    assert before + 3600 <= found.pop("exp") <= before + 3602
    assert found == {"iss": APP, "identity": {"external_id": "42"}}


def test_a_token_for_new_subscriptions() -> None:
    wanted = [
        {"type": "Email", "token": "ada@example.com"},
        {"type": "SMS", "token": "+15555550100"},
    ]
    token = identity_token(
        PEM, app_id=APP, external_id="42", subscriptions=iter(wanted), expires_in=60
    )
    assert claims(token)["subscriptions"] == wanted


def test_a_token_expires() -> None:
    token = identity_token(PEM, app_id=APP, external_id="42", expires_in=timedelta(microseconds=1))
    with pytest.raises(jwt.ExpiredSignatureError):
        claims(token)


def test_a_key_in_the_older_form_signs_too() -> None:
    key = RFC_7515_KEY.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    assert claims(identity_token(key, app_id=APP, external_id="42"))["iss"] == APP


SECRET_KEYS: Any = {
    "another curve": pem(ec.generate_private_key(ec.SECP384R1())),
    "RSA": pem(rsa.generate_private_key(65537, 2048)),
    "encrypted": pem(RFC_7515_KEY, BestAvailableEncryption(b"secret")),
    "public": RFC_7515_PUBLIC.public_bytes(
        Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
    ).decode(),
    "cut": PEM[:80],
    "a REST API key": "os_v2_app_secret_secret_secret",
    "nothing": "",
    "no ASCII": "os_v2_app_geheim_schlüssel".encode(),
    "no text": 12345678901234567890,
}


@pytest.mark.parametrize("key", SECRET_KEYS.values(), ids=SECRET_KEYS)
def test_another_key_is_refused_and_not_shown(key: Any) -> None:
    with pytest.raises(ConfigurationError, match="curve P-256 as PEM") as caught:
        identity_token(key, app_id=APP, external_id="42")
    assert not shown_secrets(caught.value, key)


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("app_id", ""),
        ("app_id", None),
        ("external_id", ""),
        ("external_id", 42),
        ("expires_in", 0),
        ("expires_in", -5),
        ("expires_in", True),
        ("expires_in", "1 hour"),
        ("expires_in", float("nan")),
        ("expires_in", 1e9),
        ("expires_in", timedelta(0)),
        ("subscriptions", ["ada@example.com"]),
        ("subscriptions", [{"type": "iOSPush", "token": "t"}]),
        ("subscriptions", [{"type": "Email"}]),
    ],
)
def test_what_makes_no_sense_is_refused(field: str, wrong: Any) -> None:
    given = {"app_id": APP, "external_id": "42", field: wrong}
    with pytest.raises(InvalidRequestError, match=f"{field} must be") as caught:
        identity_token(PEM, **given)
    assert caught.value.field == field
    assert not shown_secrets(caught.value, PEM)


@pytest.mark.parametrize("module", ["jwt", "cryptography.hazmat.primitives.serialization"])
def test_without_the_extra_it_is_named(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'onesignal-typed\[signing\]'"):
        identity_token(PEM, app_id=APP, external_id="42")


def test_hashes_are_those_of_rfc_4231() -> None:
    assert (
        auth_hash("Jefe", "what do ya want for nothing?")
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    )


def test_a_hash_needs_no_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jwt", None)
    assert auth_hash(" key\n", "ä") == auth_hash("key", "ä")


@pytest.mark.parametrize("key", ["", "Key os_v2_secret", "os_v2_\x00secret", None, 5, "schlüssel"])
def test_no_key_no_hash(key: Any) -> None:
    with pytest.raises(ConfigurationError, match="the REST API key alone") as caught:
        auth_hash(key, "42")
    assert not shown_secrets(caught.value, key)


@pytest.mark.parametrize("value", ["", " ", None, 42])
def test_nothing_to_sign_is_refused(value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="value must be a text") as caught:
        auth_hash("os_v2_secret_key", value)
    assert not shown_secrets(caught.value, "os_v2_secret_key")


def shown_secrets(error: BaseException, key: Any) -> list[str]:
    """Where an error tracker, which shows the variables of our frames, would show the key."""
    words = [part for part in str(key).split() if len(part) > 5 and "-----" not in part]
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [frame for frame in told.stack if "onesignal_client" in frame.filename]
    assert ours
    shown = [str(error), *(str(value) for frame in ours for value in (frame.locals or {}).values())]
    return [text for text in shown if any(word in text for word in words)]


@pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning")
def test_a_token_goes_in_a_keys_place(send: Send, server: RecordingServer) -> None:
    token = identity_token(PEM, app_id=APP, external_id="42")
    server.answer = lambda _: Answer(200, b"{}")
    signed = {"authorization": f"Bearer {token}"}
    send(lambda client: client.with_options(**signed).aliases.list("external_id", "42"))
    scheme, _, sent = (server.last.header("authorization") or "").partition(" ")
    assert scheme == "Bearer"
    assert claims(sent)["identity"] == {"external_id": "42"}


@pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalDeprecationWarning")
def test_a_hash_goes_with_a_player() -> None:
    signature = auth_hash(REST_API_KEY, "42")
    with Sandbox() as sandbox, sandbox.client() as client:
        player = {"device_type": 1, "external_user_id": "42"}
        created = client.players.create({**player, "external_user_id_auth_hash": signature})  # type: ignore[arg-type]
        assert created.success
        [request] = sandbox.requests
    assert request.json["external_user_id_auth_hash"] == signature
