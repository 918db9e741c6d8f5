"""Keys: which are asked for, which are refused and how; apps and API keys."""

from __future__ import annotations

import httpx
import pytest

from onesignal_client.sandbox import ORGANIZATION_API_KEY, REST_API_KEY, Sandbox
from tests.support.plain_http import NO_TLS

DENIED = "Access denied.  Please include an 'Authorization: ...' header with a valid API key"
OTHER_APP = "00000000-0000-4000-8000-00000000000f"


def with_key(sandbox: Sandbox, method: str, path: str, authorization: str | None) -> httpx.Response:
    headers = {} if authorization is None else {"Authorization": authorization}
    return httpx.request(
        method, sandbox.url + path, headers=headers, trust_env=False, verify=NO_TLS
    )


def test_missing_keys(sandbox: Sandbox, app: str) -> None:
    reply = with_key(sandbox, "GET", f"{app}/users/by/external_id/a", None)
    assert reply.status_code == 401
    title = "This operation requires 'Authorization' in the HTTP header"
    assert reply.json() == {"errors": [{"code": "auth-1", "title": title}]}
    reply = with_key(sandbox, "GET", f"{app}/segments", None)
    assert reply.status_code == 401
    assert reply.json()["errors"][0].startswith(DENIED)
    reply = with_key(sandbox, "POST", f"{app}/custom_events", None)
    assert (reply.status_code, reply.text) == (401, "")


@pytest.mark.parametrize("authorization", ["Key wrong", "Key", "wrong", f"Digest {REST_API_KEY}"])
def test_unknown_keys(sandbox: Sandbox, app: str, authorization: str) -> None:
    reply = with_key(sandbox, "GET", f"{app}/users/by/external_id/a", authorization)
    assert reply.status_code == 401
    [error] = reply.json()["errors"]
    assert (error["code"], error["title"].startswith(DENIED)) == ("auth-1", True)
    reply = with_key(sandbox, "GET", f"{app}/segments", authorization)
    assert reply.json()["errors"][0].startswith(DENIED)


@pytest.mark.parametrize("scheme", ["Key", "key", "Basic", "Bearer"])
def test_schemes(sandbox: Sandbox, app: str, scheme: str) -> None:
    reply = with_key(sandbox, "GET", app, f"{scheme} {ORGANIZATION_API_KEY}")
    assert reply.status_code == 200


def test_keys_of_the_wrong_kind(sandbox: Sandbox, app: str) -> None:
    reply = with_key(sandbox, "PUT", app, f"Key {REST_API_KEY}")
    assert reply.status_code == 403
    assert reply.json()["errors"][0].startswith(DENIED)
    path = f"{app}/users/by/external_id/a"
    reply = with_key(sandbox, "GET", path, f"Key {ORGANIZATION_API_KEY}")
    assert (reply.status_code, reply.json()) == (403, {"errors": ["Forbidden"]})


def test_app_ids(sandbox: Sandbox, api: httpx.Client, org: httpx.Client) -> None:
    reply = api.get(f"/apps/{OTHER_APP}/users/by/external_id/a")
    assert reply.status_code == 400
    assert reply.json()["errors"][0].startswith("app_id not found.")
    assert api.post("/notifications", json={}).json()["errors"][0].startswith("app_id not found.")
    unparsed = "Request is malformed: Failed to parse app_id from request"
    assert api.get("/templates").json() == {"errors": [unparsed]}
    reply = org.get(f"/apps/{OTHER_APP}")
    assert (reply.status_code, reply.json()) == (404, {"status": 404, "error": "Not Found"})
    assert org.get("/apps/no-uuid").status_code == 400
    other = org.post("/apps", json={"name": "Other"}).json()["id"]
    assert api.get(f"/apps/{other}/users/by/external_id/a").status_code == 403
    path = f"/apps/{sandbox.app_id.upper()}"
    assert org.get(path).json()["id"] == sandbox.app_id


def test_settable_keys() -> None:
    with Sandbox(app_id=OTHER_APP, rest_api_key="mine", organization_api_key="ours") as sandbox:
        path = f"/apps/{OTHER_APP}"
        assert with_key(sandbox, "GET", path, "Key ours").status_code == 200
        users = f"{path}/users/by/external_id/a"
        assert with_key(sandbox, "GET", users, "Key mine").status_code == 404
        assert with_key(sandbox, "GET", users, f"Key {REST_API_KEY}").status_code == 401


def test_apps(sandbox: Sandbox, org: httpx.Client, api: httpx.Client, app: str) -> None:
    sandbox.clock.freeze("2030-01-01T00:00:00Z")
    new = {"name": "Two", "site_name": "s", "apns_p12": "secret", "id": "x", "players": 9}
    created = org.post("/apps", json=new)
    assert created.status_code == 200
    two = created.json()
    assert two["name"] == "Two"
    assert two["players"] == 0
    assert two["created_at"] == "2030-01-01T00:00:00.000Z"
    assert "apns_p12" not in two
    sandbox.clock.advance(1)
    changed = org.put(f"/apps/{two['id']}", json={"name": "Three"}).json()
    assert changed == two | {"name": "Three", "updated_at": "2030-01-01T00:00:01.000Z"}
    assert [a["name"] for a in org.get("/apps").json()] == ["Sandbox", "Three"]
    for body in ({}, {"name": ""}, {"name": "x", "organization_id": OTHER_APP}):
        assert org.post("/apps", json=body).status_code == 400
    assert org.put(app, json={"name": ""}).status_code == 400


def test_settings_of_an_app_are_kept_but_for_secrets(org: httpx.Client) -> None:
    names = (
        *("android_gcm_sender_id", "fcm_sender_id", "gcm_key", "chrome_key", "site_name"),
        *("chrome_web_origin", "chrome_web_sub_domain", "chrome_web_gcm_sender_id"),
        *("chrome_web_default_notification_icon", "chrome_web_key"),
        *("apns_key_id", "apns_team_id", "apns_bundle_id"),
        *("safari_site_origin", "safari_icon_256_256"),
    )
    kept = {name: name for name in names}
    kept |= {"apns_env": "sandbox", "additional_data_is_root_payload": True}  # type: ignore[dict-item]
    secrets = ("apns_p12", "apns_p12_password", "apns_p8", "safari_apns_p12")
    body = {"name": "Two", **kept, **dict.fromkeys(secrets, "secret")}
    two = org.post("/apps", json=body).raise_for_status().json()
    assert two.items() >= kept.items()
    assert "secret" not in org.get(f"/apps/{two['id']}").text


def test_apps_count_their_subscriptions(org: httpx.Client, api: httpx.Client, app: str) -> None:
    subscriptions = [
        {"type": "Email", "token": "a@example.com"},
        {"type": "Email", "token": "b@example.com", "enabled": False},
    ]
    api.post(f"{app}/users", json={"subscriptions": subscriptions}).raise_for_status()
    shown = org.get(app).json()
    assert (shown["players"], shown["messageable_players"]) == (2, 1)


def test_an_app_is_shown_to_either_key(sandbox: Sandbox, org: httpx.Client, app: str) -> None:
    for key in (REST_API_KEY, ORGANIZATION_API_KEY):
        assert with_key(sandbox, "GET", app, f"Key {key}").json()["players"] == 0
        assert "players" not in with_key(sandbox, "GET", f"{app}?view=config", f"Key {key}").json()
    other = org.post("/apps", json={"name": "Other"}).json()["id"]
    assert with_key(sandbox, "GET", f"/apps/{other}", f"Key {REST_API_KEY}").status_code == 403


def test_api_keys_start_and_stop_working(sandbox: Sandbox, org: httpx.Client, app: str) -> None:
    def status(secret: str) -> int:
        path = f"{app}/users/by/external_id/a"
        return with_key(sandbox, "GET", path, f"Key {secret}").status_code

    tokens = f"{app}/auth/tokens"
    created = org.post(tokens, json={"name": "CI"}).json()
    first = created["formatted_token"]
    assert status(first) == 404
    rotated = org.post(f"{tokens}/{created['token_id']}/rotate").json()
    second = rotated["formatted_token"]
    assert rotated["token_id"] == created["token_id"]
    assert (status(first), status(second)) == (401, 404)
    assert org.patch(f"{tokens}/{created['token_id']}", json={"name": "Other"}).json() == {}
    listed = org.get(tokens).json()["tokens"]
    assert [token["name"] for token in listed] == ["Sandbox", "Other"]
    assert second not in org.get(tokens).text
    assert org.delete(f"{tokens}/{created['token_id']}").json() == {}
    assert status(second) == 401
    for method, path in (("PATCH", ""), ("DELETE", ""), ("POST", "/rotate")):
        body = {"name": "x"} if method == "PATCH" else None
        gone = org.request(method, f"{tokens}/{created['token_id']}{path}", json=body)
        assert (gone.status_code, gone.json()) == (404, {"errors": ["Token not found"]})


def test_api_keys_keep_to_their_addresses(sandbox: Sandbox, org: httpx.Client, app: str) -> None:
    tokens = f"{app}/auth/tokens"
    body = {"name": "x", "ip_allowlist_mode": "explicit", "ip_allowlist": ["192.0.2.0/24"]}
    created = org.post(tokens, json=body).json()
    path, key = f"{app}/users/by/external_id/a", f"Key {created['formatted_token']}"
    assert with_key(sandbox, "GET", path, key).status_code == 403
    one = f"{tokens}/{created['token_id']}"
    org.patch(one, json={"ip_allowlist": ["127.0.0.0/8"]}).raise_for_status()
    assert with_key(sandbox, "GET", path, key).status_code == 404
    org.patch(one, json={"ip_allowlist": [], "ip_allowlist_mode": "disabled"}).raise_for_status()
    assert with_key(sandbox, "GET", path, key).status_code == 404
    assert org.patch(one, json={"ip_allowlist": ["everywhere"]}).status_code == 400


def test_an_app_has_at_most_16_keys(org: httpx.Client, app: str) -> None:
    tokens = f"{app}/auth/tokens"
    assert org.post(tokens, json={}).status_code == 400
    statuses = [org.post(tokens, json={"name": str(n)}).status_code for n in range(16)]
    assert statuses == [200] * 15 + [400]
