"""The views: what is read from the state for each of them. Every list comes in pages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, get_args
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from ...contract.rules import RULES
from ...state import messages as state_messages
from ...state import people, reach
from ...state.journal import RecordedRequest
from ...state.store import Row
from ...state.world import Settings
from ..faults import Kind
from ..service import Service
from . import preview, rendering

PAGE_SIZE = 50
RECIPIENTS = 20
SEARCH_LIMIT = 200
CHANNELS = {"push": "Push", "email": "Email", "sms": "SMS"}
EVENTS = {
    "push": ("received", "clicked", "failed", "unsubscribed"),
    "email": ("received", "opened", "clicked", "bounced", "reported_spam", "unsubscribed"),
    "sms": ("received", "clicked", "failed", "unsubscribed"),
}
WORDS = {
    "received": "Delivered",
    "clicked": "Clicked",
    "opened": "Opened",
    "failed": "Failed",
    "errored": "Errored",
    "bounced": "Bounced",
    "reported_spam": "Reported as spam",
    "unsubscribed": "Unsubscribe",
}
HAPPENED = {name: name.replace("_", " ") for name in state_messages.EVENTS} | {
    "received": "delivered"
}
STATUSES = {"ok": "Carried out", "refused": "Refused", "fault": "Struck by a fault"}


@dataclass(frozen=True, slots=True)
class Pages:
    """Which part of a list is shown, and the way to its neighbours."""

    number: int
    size: int
    total: int
    path: str
    query: Mapping[str, str]
    parameter: str

    @property
    def offset(self) -> int:
        """How many entries stand before this page."""
        return (self.number - 1) * self.size

    @property
    def last(self) -> int:
        """The number of the last page."""
        return max(1, -(-self.total // self.size))

    def link(self, number: int) -> str:
        """Where another page is."""
        return f"{self.path}?{urlencode({**self.query, self.parameter: number})}"


def messages(service: Service, request: Request, token: str) -> Response:
    """Every message, newest first."""
    store = service.world.store
    channel, search = _chosen(request, "channel", CHANNELS), _search(request)
    where, values = "1", list[Any]()
    if channel:
        where, values = "channel = ?", [channel]
    if search:
        where += " AND (id = ? OR request LIKE ? ESCAPE '\\')"
        # The request is stored as JSON, with escapes for all but ASCII.
        values += [search.lower(), _like(json.dumps(search)[1:-1])]
    select = f"FROM notifications WHERE {where}"
    total = store.value(f"SELECT count(*) {select}", *values)
    pages = _pages(request, total)
    rows = store.all(
        f"SELECT * {select} ORDER BY seq DESC LIMIT ? OFFSET ?",
        *values,
        pages.size,
        pages.offset,
    )
    return _page(
        "messages.html",
        service,
        request,
        token,
        messages=[_summary(service, row) for row in rows],
        pages=pages,
        channel=channel,
        channels=CHANNELS,
        search=search,
        app=store.one("SELECT id FROM apps ORDER BY seq LIMIT 1"),
    )


def message(service: Service, request: Request, token: str) -> Response:
    """One message: as a recipient sees it, its figures, whom it reached and whom not."""
    world = service.world
    row = _message(service, request)
    if row is None:
        return problem(service, request, token, 404, "This message does not exist any more.")
    query = request.query_params
    reached = _pages(request, row["recipients"], RECIPIENTS, "reached")
    recipients = reach.reached(world, row, reached.size, reached.offset)
    skipped = (_number(request, "missed") - 1) * RECIPIENTS
    missed, total = reach.unreached(world, row, RECIPIENTS, skipped)
    recipient = _recipient(service, row, query.get("to")) or next(iter(recipients), None)
    pictures = query.get("pictures") == "1"
    seen = preview.of(
        world, row, recipient, language=query.get("lang"), platform=query.get("platform")
    )
    languages = preview.languages(preview.content_of(row)) if row["channel"] != "email" else []
    summary = _summary(service, row)
    return _page(
        "message.html",
        service,
        request,
        token,
        pictures=pictures,
        remote=row["channel"] == "email" or any(map(_is_remote, (seen.picture, *seen.media))),
        message=summary,
        heading=seen.title or (row["channel"] == "sms" and seen.body) or summary["title"],
        preview=seen,
        languages=languages,
        platforms=preview.PLATFORMS,
        recipient=recipient,
        recipients=recipients,
        reached=reached,
        missed=missed,
        missed_pages=_pages(request, total, RECIPIENTS, "missed"),
        names=reach.names(world, row),
        events=EVENTS[row["channel"]],
        request_body=summary["request"],
        link=lambda **changes: _link(request, changes),
    )


def email(service: Service, request: Request, token: str) -> Response:
    """An email's HTML, for the frame that shows it."""
    row = _message(service, request)
    if row is None or row["channel"] != "email":
        return problem(service, request, token, 404, "This email does not exist any more.")
    to = request.query_params.get("to")
    recipient = _recipient(service, row, to) or next(
        iter(reach.reached(service.world, row, 1, 0)), None
    )
    seen = preview.of(service.world, row, recipient)
    return rendering.foreign(seen.body, pictures=request.query_params.get("pictures") == "1")


def users(service: Service, request: Request, token: str) -> Response:
    """Every user, newest first."""
    store, search = service.world.store, _search(request)
    where, values = "1", list[Any]()
    if search:
        where = (
            "(id = ? OR seq IN (SELECT owner FROM aliases WHERE value LIKE ? ESCAPE '\\') "
            "OR seq IN (SELECT owner FROM subscriptions WHERE token LIKE ? ESCAPE '\\'))"
        )
        values = [search.lower(), _like(search), _like(search)]
    select = f"FROM users WHERE {where}"
    total = store.value(f"SELECT count(*) {select}", *values)
    pages = _pages(request, total)
    rows = store.all(
        f"SELECT * {select} ORDER BY seq DESC LIMIT ? OFFSET ?",
        *values,
        pages.size,
        pages.offset,
    )
    found = [people.user_json(store, row) for row in rows]
    return _page("users.html", service, request, token, users=found, pages=pages, search=search)


def user(service: Service, request: Request, token: str) -> Response:
    """One user, with everything known."""
    store = service.world.store
    row = store.one("SELECT * FROM users WHERE id = ?", request.path_params["id"])
    if row is None:
        return problem(service, request, token, 404, "This user does not exist any more.")
    found = people.user_json(store, row)
    return _page("user.html", service, request, token, user=found)


def requests(service: Service, request: Request, token: str) -> Response:
    """Every request that came, newest first."""
    status, search = _chosen(request, "status", STATUSES), _search(request)
    entries = [
        (number, entry)
        for number, entry in reversed(service.world.requests.numbered())
        if (not status or _outcome(entry) == status)
        and (not search or search in entry.path or search == entry.operation)
    ]
    pages = _pages(request, len(entries))
    shown = entries[pages.offset : pages.offset + pages.size]
    return _page(
        "requests.html",
        service,
        request,
        token,
        requests=shown,
        pages=pages,
        status=status,
        statuses=STATUSES,
        search=search,
    )


def request(service: Service, request: Request, token: str) -> Response:
    """One request: what was sent, what was answered and, if it was refused, why."""
    number = request.path_params["number"]
    entry = dict(service.world.requests.numbered()).get(number)
    if entry is None:
        return problem(service, request, token, 404, "This request is not kept any more.")
    rule = RULES.get(entry.rule or "")
    by_document = entry.rule == "body.document"
    return _page(
        "request.html",
        service,
        request,
        token,
        entry=entry,
        number=number,
        rule=rule,
        by_document=by_document,
    )


def controls(service: Service, request: Request, token: str) -> Response:
    """Clock, faults and settings."""
    settings = asdict(service.world.settings)
    return _page(
        "controls.html",
        service,
        request,
        token,
        settings=[(each.name, settings[each.name], _NOTES[each.name]) for each in fields(Settings)],
        faults=list(enumerate(service.faults.rules)),
        kinds=get_args(Kind),
        operations=sorted(service.document.operations),
    )


def rules(service: Service, request: Request, token: str) -> Response:
    """What the sandbox enforces, and who says so."""
    search = _search(request).lower()
    found = [
        rule
        for rule in RULES.values()
        if search in rule.id or search in rule.text.lower() or search in rule.source.lower()
    ]
    return _page("rules.html", service, request, token, rules=found, search=search)


def problem(service: Service, request: Request, token: str, status: int, why: str) -> Response:
    """What went wrong."""
    return _page("problem.html", service, request, token, status_code=status, why=why)


_NOTES = {
    "strict": "Refuse what only OneSignal itself takes: null for nothing, “1” for 1.",
    "keyless": "Let apps register players and report sessions without a key.",
    "rate_limit": "Requests per second for each app and operation; more get a 429. 0: no limit.",
    "check_replies": "Check every reply against the document.",
    "body_limit": "The longest body in bytes; longer ones get a 413.",
    "recipients_limit": "Recipients that one message may name.",
    "deletion_delay": "Seconds until an accepted deletion has happened.",
    "export_pending_status": "What a file's URL answers until it is ready: 404 or 403.",
    "export_pending_polls": "How often a file's URL is asked for in vain.",
    "export_pending_seconds": "Seconds until a file is ready, besides.",
    "delivery_seconds": "Seconds that a message is being processed.",
    "displace_subscriptions": "Let a 21st subscription displace the oldest of its user.",
    "report_unknown_recipients": "Name recipients that do not exist in “errors”.",
}


def _page(
    template: str,
    service: Service,
    request: Request,
    token: str,
    *,
    status_code: int = 200,
    pictures: bool = False,
    **values: Any,
) -> Response:
    clock = service.world.clock
    address = request.url.path
    if request.url.query:
        address += f"?{request.url.query}"
    common = {
        "token": token,
        "here": request.url.path,
        "back": address,
        "url": service.world.url,
        "now": clock.timestamp(),
        "frozen": clock.frozen,
        "shifted": clock.frozen or abs(clock.state[0]) > 1,
        "fault_count": len(service.faults.rules),
        "words": WORDS,
        "happened": HAPPENED,
        "pictures": pictures,
        "outcome": _outcome,
        "status_code": status_code,
    }
    return rendering.page(template, common | values, status_code, pictures=pictures)


def _summary(service: Service, row: Row) -> dict[str, Any]:
    world = service.world
    shown = state_messages.shown(world, row)
    title, text = preview.headline(world, row)
    content = preview.content_of(row)
    clicked = opened = received = unsubscribed = 0
    for platform in shown["platform_delivery_stats"].values():
        clicked += platform.get("unique_clicks", platform["converted"])
        opened += platform.get("unique_opens", 0)
        received += platform["received"] or 0
        unsubscribed += platform.get("unsubscribed", 0)
    unwell = sum(shown[name] for name in ("failed", "errored")) + sum(
        platform.get("bounced", 0) for platform in shown["platform_delivery_stats"].values()
    )
    return {
        "id": row["id"],
        "channel": row["channel"],
        "channel_name": CHANNELS[row["channel"]],
        "title": title or "(no text)",
        "text": text,
        "time": row["send_after"],
        "status": _status(row, shown),
        "recipients": row["recipients"],
        "successful": shown["successful"],
        "failed": unwell,
        "received": received,
        "clicked": clicked,
        "opened": opened,
        "unsubscribed": unsubscribed,
        "name": content.get("name"),
        "template_id": row["template_id"],
        "app_id": row["app_id"],
        "request": content,
        "stats": shown["platform_delivery_stats"],
        "send_after": row["send_after"],
    }


def _status(row: Row, shown: Mapping[str, Any]) -> str:
    if shown["canceled"]:
        return "canceled"
    if row["state"] == "scheduled":
        return "scheduled"
    return "sent" if shown["completed_at"] else "sending"


def _outcome(entry: RecordedRequest) -> str:
    if entry.fault:
        return "fault"
    return "refused" if (entry.status or 0) >= 400 else "ok"


def _message(service: Service, request: Request) -> Row | None:
    return service.world.store.one(
        "SELECT * FROM notifications WHERE id = ?", request.path_params["id"]
    )


def _recipient(service: Service, row: Row, named: str | None) -> dict[str, Any] | None:
    return reach.recipient(service.world, row, named) if named else None


def _number(request: Request, parameter: str) -> int:
    given = request.query_params.get(parameter, "1")
    return max(1, int(given)) if given.isdecimal() and given.isascii() and len(given) < 10 else 1


def _pages(request: Request, total: int, size: int = PAGE_SIZE, parameter: str = "page") -> Pages:
    query = {name: text for name, text in request.query_params.items() if name != parameter}
    number = min(_number(request, parameter), max(1, -(-total // size)))
    return Pages(number, size, total, request.url.path, query, parameter)


def _link(request: Request, changes: Mapping[str, str | None]) -> str:
    query = {**request.query_params, **changes}
    left = {name: text for name, text in query.items() if text is not None}
    return f"{request.url.path}?{urlencode(left)}"


def _chosen(request: Request, name: str, known: Mapping[str, str]) -> str:
    given = request.query_params.get(name, "")
    return given if given in known else ""


def _search(request: Request) -> str:
    return request.query_params.get("q", "").strip()[:SEARCH_LIMIT]


def _is_remote(url: str) -> bool:
    return url.startswith(("https://", "http://"))


def _like(text: str) -> str:
    """A pattern that fits wherever the text stands."""
    for character in "\\%_":
        text = text.replace(character, f"\\{character}")
    return f"%{text}%"
