"""`iterate`: all entries of a list, page after page, as far as somebody reads on."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any

import pytest

from onesignal_client import OneSignal
from onesignal_client._calls.paging import following
from onesignal_client._generated.operations import notifications as operations
from onesignal_client._schema.operation import segments
from onesignal_client.errors import OneSignalError, ServerError
from onesignal_client.models import NotificationPage
from onesignal_client.sandbox import Sandbox
from onesignal_client.warnings import OneSignalBetaWarning, OneSignalDeprecationWarning
from tests.support.document import NAMED
from tests.support.driving import Drive, Send
from tests.support.recording_server import Answer, Recorded, RecordingServer
from tests.support.shapes import OPERATIONS

START = "2026-03-01T00:00:00Z"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """Seven of everything that is listed."""
    with Sandbox(check_replies=True) as sandbox, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        sandbox.clock.freeze("2026-03-02T00:00:00Z")
        client: Any = sandbox.client()
        token = {"type": "Email", "token": "a@example.com"}
        client.users.create({"identity": {"external_id": "a"}, "subscriptions": [token]})
        nobody = [{"field": "country", "relation": "=", "value": "XX"}]
        email = {"email_subject": "Hi", "email_body": "Hi", "included_segments": ["All"]}
        for number in range(7):
            client.segments.create({"name": f"Segment {number}", "filters": nobody})
            client.templates.create({"name": f"Template {number}", "contents": {"en": "Hi"}})
            client.journeys.create({"name": f"Journey {number}"})
            client.players.create({"device_type": 1, "identifier": f"player-{number}"})
            client.inbox.send({"name": f"Inbox {number}", "subjects": {"en": f"Inbox {number}"}})
            client.notifications.create({**email, "target_channel": "email", "name": str(number)})
            sandbox.clock.advance(1)
        yield sandbox


def drain(drive: Drive, sandbox: Sandbox, use: Callable[[Any], Any], most: int = 99) -> list[Any]:
    """What `iterate` yields, at most so much of it."""

    def listed(client: Any) -> Any:
        if not drive.asynchronous:
            return [each for _, each in zip(range(most), use(client), strict=False)]

        async def collect() -> list[Any]:
            found: list[Any] = []
            pages = use(client)
            async for each in pages:
                found.append(each)
                if len(found) == most:
                    await pages.aclose()
                    break
            return found

        return collect()

    sandbox.requests.clear()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found: list[Any] = drive(
            listed,
            base_url=sandbox.url,
            app_id=sandbox.app_id,
            rest_api_key=sandbox.rest_api_key,
            organization_api_key=sandbox.organization_api_key,
        )
    return found


LISTS: dict[str, tuple[Callable[[Any, Sandbox], Any], str, list[str], int]] = {
    "segments": (
        lambda client, _: client.segments.iterate(limit=3, offset=4),
        "name",
        [f"Segment {number}" for number in range(7)],
        3,
    ),
    "templates": (
        lambda client, _: client.templates.iterate(limit=3),
        "name",
        [f"Template {number}" for number in range(7)],
        3,
    ),
    "players": (
        lambda client, _: client.players.iterate(limit=4),
        "identifier",
        ["a@example.com", *(f"player-{number}" for number in range(7))],
        2,
    ),
    "messages": (
        lambda client, _: client.notifications.iterate(limit=3, kind=1),
        "name",
        [str(number) for number in reversed(range(7))],
        3,
    ),
    "messages from a moment on": (
        lambda client, _: client.notifications.iterate(limit=3, time_offset=START),
        "name",
        [str(number) for number in range(7)],
        4,
    ),
    "journeys": (
        lambda client, _: client.journeys.iterate(limit=3),
        "name",
        [f"Journey {number}" for number in reversed(range(7))],
        3,
    ),
    "inbox": (
        lambda client, _: client.inbox.iterate("external_id", "a"),
        "subject",
        [f"Inbox {number}" for number in range(7)],
        2,
    ),
    "inbox broadcasts": (
        lambda client, _: client.inbox.iterate_broadcasts(limit=3),
        "broadcast.name",
        [f"Inbox {number}" for number in range(7)],
        4,
    ),
    "audit logs": (
        lambda client, sandbox: client.audit_logs.iterate(
            sandbox.organization_id, start_time=START, actions=["journey.created"], limit=3
        ),
        "action",
        ["journey.created"] * 7,
        3,
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_every_entry_comes_once(drive: Drive, sandbox: Sandbox, name: str) -> None:
    use, field, expected, pages = LISTS[name]
    found = drain(drive, sandbox, lambda client: use(client, sandbox))
    assert list(map(attrgetter(field), found)) == expected
    assert len(sandbox.requests) == pages


PAGED: Any = {name: each for name, each in OPERATIONS.items() if each.pages}


def test_every_paged_list_is_among_them() -> None:
    told = {name.partition(" from ")[0] for name in LISTS}
    assert len(told) == len(PAGED)


@pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalWarning")
@pytest.mark.parametrize("name", PAGED)
def test_every_paged_list_goes_on_to_its_end(
    server: RecordingServer, send: Send, name: str
) -> None:
    pages: Any = PAGED[name].pages
    group, method = NAMED[name]["tags"][0], NAMED[name]["x-pages"]["method"]
    required = dict.fromkeys(PAGED[name].required_query, "x")
    in_path = [part for _, part in segments(PAGED[name].path) if part not in ("", "app_id")]

    def answer(request: Recorded) -> Answer:
        start = "0" if pages.by == "offset" else ""
        given = dict(request.query).get(pages.by, start)
        first = given == start
        entries = [{"id": "1"}, {"id": "2"}] if first else [{"id": "3"}]
        token = {"next_cursor": "b" if first else None} if pages.by == "cursor" else {pages.by: "b"}
        page = {pages.items: entries, "total_count": 3, **token}
        return Answer(body=json.dumps(page).encode())

    server.answer = answer

    def listed(client: Any) -> Any:
        found = getattr(getattr(client, group), method)(*("x" for _ in in_path), **required)
        if isinstance(client, OneSignal):
            return [each.to_dict()["id"] for each in found]

        async def collect() -> list[Any]:
            return [each.to_dict()["id"] async for each in found]

        return collect()

    assert send(listed) == ["1", "2", "3"]
    assert len(server.requests) == 2


def test_no_page_is_asked_for_that_nobody_reads(drive: Drive, sandbox: Sandbox) -> None:
    def use(client: Any) -> Any:
        return client.templates.iterate(limit=3)

    assert len(drain(drive, sandbox, use, most=3)) == 3
    assert len(sandbox.requests) == 1
    assert len(drain(drive, sandbox, use, most=4)) == 4
    assert len(sandbox.requests) == 2


@pytest.mark.parametrize(
    "page",
    [
        {"notifications": None},
        {"notifications": [], "total_count": 9},
        {"notifications": [{"id": "1"}], "total_count": 1},
        {"notifications": [{"id": "1"}], "total_count": 0},
    ],
)
def test_odd_pages_end_the_list(server: RecordingServer, send: Send, page: Any) -> None:
    server.reply(page)

    def count(client: Any) -> Any:
        if isinstance(client, OneSignal):
            return sum(1 for _ in client.notifications.iterate())

        async def counted() -> int:
            return sum([1 async for _ in client.notifications.iterate()])

        return counted()

    entries = page.get("notifications")
    assert send(count) == (len(entries) if isinstance(entries, list) else 0)
    assert len(server.requests) == 1


@pytest.mark.parametrize("page", [{}, [], {"total_count": 0}])
def test_a_page_without_its_list_is_no_end(server: RecordingServer, page: Any) -> None:
    server.reply(page)
    client = OneSignal(app_id="a", rest_api_key="k", base_url=server.url, max_retries=0)
    with client, pytest.raises(OneSignalError, match="without notifications") as caught:
        list(client.notifications.iterate())
    assert caught.value.operation == "notifications.list"


JOURNEYS: list[tuple[Any, int | None]] = [
    ({"has_more": False, "next_cursor": "b"}, 1),
    ({"next_cursor": None}, 1),
    ({"has_more": True}, None),
    ({"has_more": True, "next_cursor": ""}, None),
]


@pytest.mark.parametrize(("page", "entries"), JOURNEYS)
@pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning")
def test_a_list_by_cursor_ends_where_it_says(
    server: RecordingServer, page: Any, entries: int | None
) -> None:
    server.reply({"journeys": [{"id": "1"}], **page})
    client = OneSignal(app_id="a", rest_api_key="k", base_url=server.url, max_retries=0)
    with client:
        if entries is not None:
            assert len(list(client.journeys.iterate())) == entries
        else:
            with pytest.raises(OneSignalError, match="cursor does not move on") as caught:
                list(client.journeys.iterate())
            assert (caught.value.operation, caught.value.attempts) == ("journeys.list", 1)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("query", "page", "count", "expected"),
    [
        ({"offset": None}, {}, 3, {"offset": 3}),
        ({"offset": 3, "kind": 1}, {"total_count": 7}, 3, {"offset": 6, "kind": 1}),
        ({"offset": 3}, {"total_count": "many"}, 3, {"offset": 6}),
        ({"time_offset": "a"}, {"next_time_offset": "b"}, 1, {"time_offset": "b"}),
        ({"time_offset": ""}, {"total_count": 7}, 3, {"time_offset": "", "offset": 3}),
        ({"time_offset": "a"}, {"next_time_offset": "b"}, 0, None),
        ({"time_offset": "a"}, {"next_time_offset": "a"}, 1, None),
        ({"time_offset": "a"}, {"next_time_offset": None}, 1, None),
    ],
)
def test_what_is_asked_for_next(query: Any, page: Any, count: int, expected: Any) -> None:
    reply = NotificationPage.from_dict(page)
    assert following(operations.GET_NOTIFICATIONS, query, reply, count) == expected


def test_an_error_comes_between_two_entries(sandbox: Sandbox) -> None:
    rule = sandbox.faults.add("status", status=500, nth=2)
    entries = sandbox.client(max_retries=0).templates.iterate(limit=3)
    assert [next(entries).name for _ in range(3)] == ["Template 0", "Template 1", "Template 2"]
    with pytest.raises(ServerError):
        next(entries)
    sandbox.faults.remove(rule)


async def test_warnings_arise_at_the_loop(sandbox: Sandbox) -> None:
    with pytest.warns(OneSignalBetaWarning) as caught:
        for _ in sandbox.client().journeys.iterate(limit=50):
            pass
        async with sandbox.async_client() as client:
            async for _ in client.journeys.iterate(limit=50):
                pass
    assert [warning.filename for warning in caught] == [__file__, __file__]
    with pytest.warns(OneSignalDeprecationWarning):
        next(sandbox.client().players.iterate())
