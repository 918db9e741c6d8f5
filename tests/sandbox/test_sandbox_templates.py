"""Templates: made for a channel, listed by page, merged, copied to another app."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import httpx
import pytest

from onesignal_client.sandbox import Sandbox


class Templates:
    """The calls that these tests are made of."""

    def __init__(self, api: httpx.Client, app_id: str) -> None:
        self.api, self.app_id = api, app_id
        self.params = {"app_id": app_id}

    def create(self, name: str = "t", **body: Any) -> httpx.Response:
        body = {"app_id": self.app_id, "name": name, "contents": {"en": "hello"}, **body}
        return self.api.post("/templates", json=body)

    def list(self, **params: Any) -> httpx.Response:
        return self.api.get("/templates", params=self.params | params)

    def get(self, template_id: str) -> httpx.Response:
        return self.api.get(f"/templates/{template_id}", params=self.params)

    def update(self, template_id: str, **body: Any) -> httpx.Response:
        return self.api.patch(f"/templates/{template_id}", params=self.params, json=body)

    def delete(self, template_id: str) -> httpx.Response:
        return self.api.delete(f"/templates/{template_id}", params=self.params)


@pytest.fixture
def templates(api: httpx.Client, sandbox: Sandbox) -> Templates:
    return Templates(api, sandbox.app_id)


def test_create_and_read(templates: Templates, sandbox: Sandbox) -> None:
    sandbox.clock.freeze("2026-03-01T10:00:00Z")
    created = templates.create("Hello", headings={"en": "hi"}, url="https://example.com")
    assert created.status_code == 200
    template = created.json()
    assert (template["name"], template["channel"]) == ("Hello", "push")
    assert template["created_at"] == template["updated_at"] == "2026-03-01T10:00:00.000Z"
    sent = {"contents": {"en": "hello"}, "headings": {"en": "hi"}, "url": "https://example.com"}
    platforms = ["Android", "Ios", "MacOSX", "Adm", "WP", "WP_WNS", "Chrome", "ChromeWeb"]
    platforms += ["Safari", "Firefox", "Edge"]
    shown_on = dict.fromkeys((f"is{each}" for each in platforms), True)
    assert template["content"].items() >= (sent | shown_on).items()
    assert templates.get(template["id"].upper()).json() == template


EMAIL: Any = {"isEmail": True, "email_subject": "s", "email_body": "<p>b</p>", "contents": {}}


def test_channels(templates: Templates) -> None:
    templates.create("push")
    templates.create("mail", **EMAIL)
    templates.create("sms", isSMS=True)
    found = {
        channel: [t["name"] for t in templates.list(channel=channel).json()["templates"]]
        for channel in ("push", "email", "sms")
    }
    assert found == {"push": ["push"], "email": ["mail"], "sms": ["sms"]}
    assert [t["channel"] for t in templates.list().json()["templates"]] == ["push", "email", "SMS"]
    assert templates.list(channel="email").json()["total_count"] == 1
    assert templates.list(channel="fax").status_code == 400


def test_pages(templates: Templates) -> None:
    for n in range(5):
        templates.create(str(n))
    page = templates.list(limit=2, offset=3).json()
    assert (page["limit"], page["offset"], page["total_count"]) == (2, 3, 5)
    assert [t["name"] for t in page["templates"]] == ["3", "4"]
    assert "content" not in page["templates"][0]
    assert templates.list().json()["limit"] == 50
    for params in ({"limit": 0}, {"limit": 51}, {"offset": -1}):
        assert templates.list(**params).status_code == 400


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (EMAIL | {"email_body": ""}, "'message' Email body can not be blank"),
        (EMAIL | {"email_subject": None}, "'message' Email subject can not be blank"),
        (EMAIL | {"isSMS": True}, "A template cannot be for email and SMS at once"),
        ({"name": ""}, "name is required"),
    ],
)
def test_refused(templates: Templates, body: dict[str, Any], message: str) -> None:
    reply = templates.create(**body)
    assert (reply.status_code, reply.json()) == (400, {"success": False, "errors": [message]})
    assert templates.list().json()["total_count"] == 0


@pytest.mark.parametrize("contents", [{}, {"de": "hallo"}, {"en": ""}, "hello", {"en": [1]}])
def test_no_text(templates: Templates, contents: Any) -> None:
    reply = templates.create(contents=contents)
    assert reply.status_code == 422
    assert reply.headers["content-type"] == "text/html; charset=utf-8"


def test_update_merges(templates: Templates, sandbox: Sandbox) -> None:
    sandbox.clock.freeze()
    first = templates.create("a", url="https://example.com").json()
    sandbox.clock.advance(60)
    second = templates.update(first["id"], name="b", contents={"en": "bye"}, url=None).json()
    assert second["name"] == "b"
    assert second["content"] == {
        name: value for name, value in first["content"].items() if name != "url"
    } | {"contents": {"en": "bye"}}
    assert (second["created_at"], second["updated_at"] > first["updated_at"]) == (
        first["created_at"],
        True,
    )
    assert templates.get(first["id"]).json() == second
    for body in ({"name": ""}, {"isSMS": True}):
        assert templates.update(first["id"], **body).status_code == 400
    assert templates.update(first["id"], contents={}).status_code == 422
    assert templates.get(first["id"]).json() == second


def test_delete(templates: Templates) -> None:
    template_id = templates.create().json()["id"]
    reply = templates.delete(template_id)
    assert (reply.status_code, reply.json()) == (200, {"success": True})
    for reply in (
        templates.get(template_id),
        templates.delete(template_id),
        templates.update(template_id, name="x"),
        templates.get(str(uuid4())),
        templates.get("no-uuid"),
    ):
        assert (reply.status_code, reply.json()) == (404, {"errors": ["template not found"]})


def test_copy(templates: Templates, org: httpx.Client) -> None:
    template = templates.create("a").json()
    other = org.post("/apps", json={"name": "other"}).json()["id"]
    path = f"/templates/{template['id']}/copy_to_app"
    body = {"target_app_id": other.upper()}
    copy = org.post(path, params=templates.params, json=body).json()
    assert copy["success"] is True
    assert copy["id"] != template["id"]
    assert (copy["name"], copy["content"]) == (template["name"], template["content"])
    templates.delete(template["id"])
    listed = org.post(  # the copy lives on: it can be copied back
        f"/templates/{copy['id']}/copy_to_app",
        params={"app_id": other},
        json={"target_app_id": templates.app_id},
    )
    assert listed.status_code == 200
    assert templates.list().json()["total_count"] == 1
    reply = templates.api.post(path, params=templates.params, json=body)
    assert reply.status_code == 403
    copied_back = f"/templates/{listed.json()['id']}/copy_to_app"
    for missing, target in ((path, other), (copied_back, "x")):
        reply = org.post(missing, params=templates.params, json={"target_app_id": target})
        assert (reply.status_code, reply.json()) == (404, {"success": False})


def test_apps_do_not_see_each_other(templates: Templates, org: httpx.Client) -> None:
    template = templates.create().json()
    other = org.post("/apps", json={"name": "other"}).json()["id"]
    key = org.post(f"/apps/{other}/auth/tokens", json={"name": "k"}).json()["formatted_token"]
    headers = {"Authorization": f"Key {key}"}
    params = {"app_id": other}
    path = f"/templates/{template['id']}"
    assert templates.api.get(path, params=params, headers=headers).status_code == 404
    assert templates.api.get(path, params=templates.params, headers=headers).status_code == 403


def test_bad_pages_are_refused_in_the_documented_words(templates: Templates) -> None:
    for query, text in (
        ({"limit": 51}, "Invalid limit, must be within 1 to 50"),
        ({"limit": 0}, "Invalid limit, must be within 1 to 50"),
        ({"channel": "fax"}, "Invalid channel"),
    ):
        reply = templates.api.get("/templates", params=templates.params | query)  # type: ignore[operator]
        assert (reply.status_code, reply.json()) == (400, {"errors": [text]})
