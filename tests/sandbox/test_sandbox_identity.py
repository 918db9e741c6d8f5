"""Identity verification, with the tokens that the package signs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives import serialization as pems
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from onesignal_client.sandbox import Sandbox
from onesignal_client.signing import identity_token

EMAIL = {"type": "Email", "token": "ann@example.com"}


def pem(key: Any) -> str:
    shape = pems.PrivateFormat.PKCS8
    return str(key.private_bytes(pems.Encoding.PEM, shape, pems.NoEncryption()).decode())


KEY, OTHER = (pem(ec.generate_private_key(ec.SECP256R1())) for _ in range(2))

Ask = Callable[..., httpx.Response]


@pytest.fixture
def ask(sandbox: Sandbox, api: httpx.Client, app: str) -> Ask:
    for name in ("ann", "bob"):
        body = {
            "identity": {"external_id": name},
            "subscriptions": [{"type": "iOSPush", "token": name}],
        }
        api.post(f"{app}/users", json=body).raise_for_status()
    sandbox.require_identity(KEY)

    def asking(method: str, path: str, token: str, **options: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}"}
        return api.request(method, f"{app}{path}", headers=headers, **options)

    return asking


def token(sandbox: Sandbox, name: str = "ann", key: str = KEY, **options: Any) -> str:
    return identity_token(key, **{"app_id": sandbox.app_id, "external_id": name, **options})


def test_a_token_opens_the_user_whom_it_names(sandbox: Sandbox, ask: Ask) -> None:
    mine = token(sandbox)
    found = ask("GET", "/users/by/external_id/ann", mine)
    assert found.status_code == 200
    onesignal_id = found.json()["identity"]["onesignal_id"]
    [phone] = found.json()["subscriptions"]
    assert ask("GET", f"/users/by/onesignal_id/{onesignal_id}", mine).status_code == 200
    assert ask("GET", f"/subscriptions/{phone['id']}/user/identity", mine).status_code == 200
    for path in ("/users/by/external_id/bob", "/users/by/external_id/nobody"):
        assert ask("GET", path, mine).status_code == 403
    theirs = token(sandbox, "bob")
    assert ask("GET", f"/subscriptions/{phone['id']}/user/identity", theirs).status_code == 403
    by_token, change = "/subscriptions_by_token/iOSPush/ann", {"subscription": {"sdk": "1"}}
    assert ask("PATCH", by_token, mine, json=change).is_success
    assert ask("PATCH", by_token, theirs, json=change).status_code == 403


def test_a_key_no_longer_opens_users_and_still_sends(
    sandbox: Sandbox, ask: Ask, api: httpx.Client, app: str
) -> None:
    reply = api.get(f"{app}/users/by/external_id/ann")
    assert (reply.status_code, reply.json()["errors"][0]["code"]) == (401, "auth-1")
    client = sandbox.client(max_retries=0)
    client.notifications.create({"contents": {"en": "x"}, "included_segments": ["All"]})
    assert len(sandbox.sent) == 1
    sandbox.require_identity(None)
    assert api.get(f"{app}/users/by/external_id/ann").status_code == 200


def test_what_makes_a_token_bad(sandbox: Sandbox, ask: Ask) -> None:
    path = "/users/by/external_id/ann"
    other_app = "00000000-0000-4000-8000-00000000000f"
    for bad in (
        token(sandbox, key=OTHER),
        token(sandbox, app_id=other_app),
        "no.token.atall",
        sandbox.rest_api_key,
    ):
        reply = ask("GET", path, bad)
        assert (reply.status_code, reply.json()["errors"][0]["code"]) == (401, "auth-1"), bad
    good = token(sandbox, expires_in=timedelta(minutes=5))
    assert ask("GET", path, good).status_code == 200
    sandbox.clock.advance(301)
    assert ask("GET", path, good).status_code == 401


def test_email_subscriptions_have_to_be_named(sandbox: Sandbox, ask: Ask) -> None:
    path, body = "/users/by/external_id/ann/subscriptions", {"subscription": EMAIL}
    assert ask("POST", path, token(sandbox), json=body).status_code == 403
    named = token(sandbox, subscriptions=[EMAIL])
    assert ask("POST", path, named, json=body).status_code == 201
    phone = {"subscription": {"type": "AndroidPush", "token": "t"}}
    assert ask("POST", path, token(sandbox), json=phone).status_code == 201


@pytest.mark.parametrize(
    ("claimed", "status"),
    [(None, 403), ([5, {"type": [], "token": {}}], 403), (5, 401), ("x", 401), ({"a": 1}, 401)],
)
def test_odd_subscriptions_in_a_token_name_none(
    sandbox: Sandbox, ask: Ask, claimed: object, status: int
) -> None:
    claims = jwt.decode(token(sandbox), options={"verify_signature": False})
    odd = jwt.encode({**claims, "subscriptions": claimed}, KEY, algorithm="ES256")
    path, body = "/users/by/external_id/ann/subscriptions", {"subscription": EMAIL}
    assert ask("POST", path, odd, json=body).status_code == status


def test_a_new_user_is_the_one_of_the_token(sandbox: Sandbox, ask: Ask) -> None:
    body = {"identity": {"external_id": "cyd"}}
    assert ask("POST", "/users", token(sandbox, "ann"), json=body).status_code == 403
    assert ask("POST", "/users", token(sandbox, "cyd"), json=body).status_code == 201


def test_the_key_can_be_set_by_another_process(sandbox: Sandbox, api: httpx.Client) -> None:
    public = pems.load_pem_private_key(KEY.encode(), None).public_key()
    shape = pems.PublicFormat.SubjectPublicKeyInfo
    text = public.public_bytes(pems.Encoding.PEM, shape).decode()
    path = f"/apps/{sandbox.app_id}/users/by/external_id/ann"
    for key, status in ((text, 401), (None, 404)):
        reply = api.post("/_sandbox/identity", json={"public_key": key})
        assert reply.status_code == 204
        assert api.get(path).status_code == status
    for wrong in ("no PEM", pem(rsa.generate_private_key(65537, 2048)), 5):
        assert api.post("/_sandbox/identity", json={"public_key": wrong}).status_code == 400
    unknown = {"public_key": None, "key": text}
    assert api.post("/_sandbox/identity", json=unknown).status_code == 400


@pytest.mark.parametrize("body", [{"identity": ["x"]}, {"subscriptions": 5}, ["x"]])
def test_a_body_that_makes_no_sense_is_refused_as_ever(
    sandbox: Sandbox, ask: Ask, body: Any
) -> None:
    assert ask("POST", "/users", token(sandbox), json=body).status_code == 400
