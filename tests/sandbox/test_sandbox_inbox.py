"""The inbox: what is sent reaches every user, who marks it for themselves."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import httpx
import pytest

from onesignal_client.sandbox import Sandbox

SPRING: Any = {"name": "spring", "subjects": {"en": "Spring", "de": "Frühling"}}


class Inbox:
    def __init__(self, api: httpx.Client, app: str) -> None:
        self.api, self.app = api, app
        for name, language in (("ann", "en"), ("bob", "de")):
            body = {"identity": {"external_id": name}, "properties": {"language": language}}
            api.post(f"{app}/users", json=body).raise_for_status()

    def send(self, **body: Any) -> httpx.Response:
        return self.api.post(f"{self.app}/inbox", json={**SPRING, **body})

    def sent(self, **body: Any) -> str:
        message_id: str = self.send(**body).raise_for_status().json()["id"]
        return message_id

    def of(self, name: str, path: str = "", **query: Any) -> Any:
        reply = self.api.get(f"{self.app}/users/by/external_id/{name}/inbox{path}", params=query)
        return reply.raise_for_status().json()

    def mark(self, name: str, path: str = "", query: Any = None, **marks: Any) -> int:
        where = f"{self.app}/users/by/external_id/{name}/inbox{path}"
        return self.api.patch(where, params=query, json=marks).status_code

    def stats(self) -> list[Any]:
        page = self.api.get(f"{self.app}/inbox").raise_for_status().json()
        return [each["stats"] for each in page["broadcasts_and_stats"]]


@pytest.fixture
def inbox(api: httpx.Client, app: str) -> Inbox:
    return Inbox(api, app)


def test_everybody_gets_it_in_their_language(inbox: Inbox) -> None:
    message_id = inbox.sent(contents={"en": "Half the price"}, data="x")
    [hers], [his] = (inbox.of(name)["messages"] for name in ("ann", "bob"))
    assert (hers["id"], hers["subject"], hers["body"]) == (message_id, "Spring", "Half the price")
    assert (his["subject"], his["body"], his["data"]) == ("Frühling", "Half the price", "x")
    assert inbox.stats() == [{"sent": 2, "opened": 0, "read": 0}]


def test_marks_are_each_users_own(inbox: Inbox) -> None:
    first, second, third = (inbox.sent(name=str(n)) for n in range(3))
    assert inbox.mark("ann", f"/{first}", is_read=True, is_opened=True) == 204
    assert inbox.of("ann", "/unread_count") == {"count": 2}
    assert inbox.of("bob", "/unread_count") == {"count": 3}
    assert inbox.mark("ann", f"/{first}", is_read=False) == 204
    assert inbox.of("ann", "/unread_count") == {"count": 3}
    assert inbox.of("ann")["messages"][0]["is_opened"] is True
    assert inbox.mark("ann", query={"last_message_id": second}, is_read=True) == 204
    assert inbox.of("ann", "/unread_count") == {"count": 1}
    assert inbox.mark("ann", f"/{third}", is_deleted=True) == 204
    assert [each["id"] for each in inbox.of("ann")["messages"]] == [first, second]
    assert inbox.of("ann", "/unread_count") == {"count": 0}
    assert inbox.mark("bob", is_read=True) == 204
    assert inbox.of("bob", "/unread_count") == {"count": 0}
    assert [each["read"] for each in inbox.stats()] == [2, 2, 1]


def test_pages_go_on_after_the_last_id(inbox: Inbox) -> None:
    first, second = inbox.sent(), inbox.sent()
    page = inbox.of("ann", last_message_id=first)
    assert [each["id"] for each in page["messages"]] == [second]
    assert page["last_message_id"] == second
    assert inbox.of("ann", last_message_id=second)["messages"] == []
    page = inbox.api.get(f"{inbox.app}/inbox", params={"limit": 1}).json()
    assert page["last_broadcast_id"] == first
    query = {"last_broadcast_id": first}
    page = inbox.api.get(f"{inbox.app}/inbox", params=query).json()
    assert [each["broadcast"]["id"] for each in page["broadcasts_and_stats"]] == [second]


def test_a_message_has_its_time(inbox: Inbox, sandbox: Sandbox) -> None:
    sandbox.clock.freeze("2027-01-15T08:00:00Z")
    inbox.sent(send_after="2027-01-16T08:00:00Z")
    assert inbox.of("ann")["messages"] == []
    assert inbox.stats()[0]["sent"] == 0
    sandbox.clock.advance(24 * 3600)
    [message] = inbox.of("ann")["messages"]
    assert message["created_at"] == "2027-01-16T08:00:00.000Z"
    assert inbox.stats()[0]["sent"] == 2
    sandbox.clock.advance(28 * 24 * 3600)
    assert inbox.of("ann")["messages"] == []


def test_what_is_refused(inbox: Inbox) -> None:
    for body in ({"name": " "}, {"subjects": {}}, {"subjects": None}, {"contents": {"de": "x"}}):  # type: ignore[var-annotated]
        assert inbox.send(**body).status_code == 400
    missing = inbox.api.get(f"{inbox.app}/users/by/external_id/cyd/inbox/unread_count")
    title = "Given alias `(external_id: cyd)` doesn't match an existing user"
    assert (missing.status_code, missing.json()) == (404, {"errors": [{"title": title}]})
    assert inbox.mark("ann", f"/{uuid4()}", is_read=True) == 404
    assert inbox.mark("ann", "/7", is_read=True) == 400
    assert inbox.mark("ann", query={"last_message_id": str(uuid4())}, is_read=True) == 400
    assert inbox.mark("ann") == 204
