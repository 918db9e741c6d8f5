"""`/_sandbox/...`: how another process sees and steers the sandbox, apart from the API's paths.

GET    /_sandbox             address, apps, counts
POST   /_sandbox/reset       forgets everything and starts afresh, settings and clock included: {}
GET    /_sandbox/requests    the recorded requests          DELETE  forgets them
GET    /_sandbox/sent        the messages that went out     DELETE  forgets them
GET    /_sandbox/sent/{id}/recipients   whom one went to; the list above names up to 10 of each
GET    /_sandbox/users       users with aliases, tags and subscriptions
POST   /_sandbox/events      what became of a message: {"message_id", "event", "subscription_id"}
POST   /_sandbox/outcomes    what users did: {"name", "value", "message_id", ...}
GET    /_sandbox/faults      the rules in force             DELETE  takes them all away
POST   /_sandbox/faults      adds one: {"fault": "reset_after", "nth": 3, ...}
GET    /_sandbox/clock       {"now", "timestamp", "frozen"}
POST   /_sandbox/clock       {"set": ...}, {"advance": seconds}, {"freeze": true}, {"reset": true}
GET    /_sandbox/settings    how the sandbox behaves        POST    changes the named ones
POST   /_sandbox/identity    {"public_key": PEM or null}: ask for users' tokens (ES256)
GET    /_sandbox/rules       what the sandbox enforces, and where each rule comes from

Lists take `limit` (100, at most 1,000) and `offset`, `sent` also `app_id` and `id`, `users` also
`app_id` and `external_id`. Requests and messages stand oldest first; `limit` and `offset` count
from the newest. Orders are JSON and say so in their Content-Type.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import asdict, fields
from inspect import signature
from typing import Any, TypeVar

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ..contract import identity
from ..contract.bodies import parse_json
from ..contract.rules import RULES
from ..state import due, messages, people
from ..state.clock import Clock, iso
from ..state.journal import RecordedRequest, SentMessage
from ..state.outcomes import record_outcome
from ..state.world import Scope
from .faults import Fault, Faults, Rule
from .service import Service

Endpoint = Callable[[Request], Awaitable[Response | dict[str, Any] | None]]
"""What is no `Response` yet is one in JSON; nothing is a 204."""

T = TypeVar("T")

PAGE_LIMIT = 1000
ORDER_LIMIT = 1_000_000
FAULT_OPTIONS = {*signature(Faults.add).parameters, *(each.name for each in fields(Fault))}
FAULT_OPTIONS -= {"self", "options", "kind"}


def routes(service: Service) -> list[Route]:
    """The control endpoints of one sandbox."""
    world = service.world

    def app_of(order: dict[str, Any]) -> str:
        app_id: str = order.pop("app_id", None) or world.store.value("SELECT id FROM apps LIMIT 1")
        return app_id

    async def state(request: Request) -> dict[str, Any]:
        counts = world.counts() | {"requests": len(world.requests), "sent": len(world.sent)}
        apps = world.store.all("SELECT id, organization_id FROM apps ORDER BY seq")
        state = {"url": world.url, "counts": counts, "failures": list(world.failures)}
        return state | {"apps": [dict(row) for row in apps]}

    async def requests(request: Request) -> dict[str, Any] | None:
        if request.method == "DELETE":
            world.requests.clear()
            return None
        page, total = _page(request, list(world.requests))
        return {"total": total, "requests": [_shallow(entry) for entry in page]}

    async def sent(request: Request) -> dict[str, Any] | None:
        if request.method == "DELETE":
            messages.forget_sent(world)
            return None
        due.settle(world)
        entries = list(world.sent)
        for name in ("app_id", "id"):
            wanted = request.query_params.get(name)
            entries = [each for each in entries if wanted in (None, getattr(each, name))]
        page, total = _page(request, entries)
        return {"total": total, "sent": [_message(entry) for entry in page]}

    async def recipients(request: Request) -> dict[str, Any] | Response:
        due.settle(world)
        message_id = request.path_params["message_id"]
        row = world.store.one("SELECT * FROM notifications WHERE id = ?", message_id)
        if row is None or row["listed"] is None:
            return JSONResponse({"errors": [f"no message {message_id} was sent"]}, 404)
        page, total = _page(request, messages.recipients(world.store, row), newest=False)
        return {"total": total, "recipients": page}

    async def users(request: Request) -> dict[str, Any]:
        limit, offset = _place(request)
        conditions = {
            "app_id = ?": request.query_params.get("app_id"),
            "seq IN (SELECT owner FROM aliases WHERE label = 'external_id' AND value = ?)": (
                request.query_params.get("external_id")
            ),
        }
        given = {sql: value for sql, value in conditions.items() if value is not None}
        select = f"FROM users WHERE {' AND '.join(given) or 1}"
        rows, total = world.store.page(select, *given.values(), limit=limit, offset=offset)
        return {"total": total, "users": [people.user_json(world.store, row) for row in rows]}

    async def reset(request: Request) -> None:
        await _order(request)
        service.reset()

    async def identity_key(request: Request) -> None:
        order = await _order(request, flat=True)
        app_id, pem = app_of(order), order.pop("public_key", None)
        if order or not (pem is None or isinstance(pem, str)):
            raise ValueError("give public_key, a PEM or null, and app_id")
        identity.set_key(world, app_id, pem)

    async def events(request: Request) -> None:
        order = await _order(request, flat=True)
        due.settle(world)
        with world.store.transaction():
            messages.record_event(world, **order)

    async def outcomes(request: Request) -> None:
        order = await _order(request, flat=True)
        with world.store.transaction():
            record_outcome(Scope(world, app_of(order)), **order)

    async def faults(request: Request) -> dict[str, Any] | Response | None:
        if request.method == "DELETE":
            service.faults.clear()
            return None
        if request.method == "POST":
            order = await _order(request)
            _check_known(order, FAULT_OPTIONS)
            return JSONResponse(_shown(service.faults.add(order.pop("fault", ()), **order)), 201)
        return {"faults": [_shown(rule) for rule in service.faults.rules]}

    async def clock(request: Request) -> dict[str, Any]:
        if request.method == "POST":
            set_clock(world.clock, await _order(request))
        moment = world.clock.timestamp()
        return {"now": iso(moment), "timestamp": moment, "frozen": world.clock.frozen}

    async def settings(request: Request) -> dict[str, Any]:
        if request.method == "POST":
            world.settings.change(await _order(request))
        return asdict(world.settings)

    async def rules(request: Request) -> dict[str, Any]:
        return {"rules": [asdict(rule) for rule in RULES.values()]}

    return [
        Route(f"/_sandbox{path}", _answering(endpoint), methods=methods)
        for path, endpoint, methods in (
            ("", state, ["GET"]),
            ("/requests", requests, ["GET", "DELETE"]),
            ("/sent", sent, ["GET", "DELETE"]),
            ("/sent/{message_id}/recipients", recipients, ["GET"]),
            ("/users", users, ["GET"]),
            ("/reset", reset, ["POST"]),
            ("/identity", identity_key, ["POST"]),
            ("/events", events, ["POST"]),
            ("/outcomes", outcomes, ["POST"]),
            ("/faults", faults, ["GET", "POST", "DELETE"]),
            ("/clock", clock, ["GET", "POST"]),
            ("/settings", settings, ["GET", "POST"]),
            ("/rules", rules, ["GET"]),
        )
    ]


def set_clock(clock: Clock, order: dict[str, Any]) -> None:
    """Carry out an order in full or, if it makes no sense, not at all."""
    _check_known(order, {"reset", "set", "freeze", "advance"})
    before = clock.state
    try:
        if order.get("reset"):
            clock.reset()
        if order.get("set") is not None:
            clock.set(order["set"])
        if order.get("freeze") is not None:
            clock.freeze(None if order["freeze"] is True else order["freeze"])
        if order.get("advance") is not None:
            clock.advance(order["advance"])
    except BaseException:
        clock.state = before
        raise


def _check_known(order: dict[str, Any], names: Collection[str]) -> None:
    unknown = sorted(order.keys() - names)
    if unknown:
        raise ValueError(f"unknown: {', '.join(unknown)}")


def _answering(endpoint: Endpoint) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint with a 400 for orders that make no sense."""

    async def answer(request: Request) -> Response:
        try:
            found = await endpoint(request)
            if isinstance(found, Response):
                return found
            return Response(status_code=204) if found is None else JSONResponse(found)
        except (ValueError, TypeError, OverflowError, RecursionError) as error:
            return JSONResponse({"errors": [str(error)]}, 400)

    return answer


async def _order(request: Request, *, flat: bool = False) -> dict[str, Any]:
    content = b""
    async for chunk in request.stream():
        content += chunk
        if len(content) > ORDER_LIMIT:
            raise ValueError("the body is too long")
    order = parse_json(content)
    if not isinstance(order, dict):
        raise ValueError("the body must be an object")
    if flat and any(isinstance(value, (dict, list)) for value in order.values()):
        raise ValueError("the values must be texts or numbers")
    return order


def _place(request: Request) -> tuple[int, int]:
    """How many entries are asked for, and how many are left out before them."""
    limit = int(request.query_params.get("limit", 100))
    offset = int(request.query_params.get("offset", 0))
    if not 0 <= limit <= PAGE_LIMIT or offset < 0:
        raise ValueError(f"limit must lie between 0 and {PAGE_LIMIT}, offset must not be negative")
    return limit, offset


def _page(
    request: Request, entries: Sequence[T], *, newest: bool = True
) -> tuple[Sequence[T], int]:
    """The entries that are asked for, oldest first, and how many there are; the newest unasked."""
    limit, offset = _place(request)
    total = len(entries)
    if not newest:
        return entries[offset : offset + limit], total
    end = max(total - offset, 0)
    return entries[max(end - limit, 0) : end], total


def _message(sent: SentMessage) -> dict[str, Any]:
    reached = sent.recipients
    shown = list(reached) if len(reached) <= messages.SNAPSHOT_LIMIT else None
    return _shallow(sent) | {"recipients": shown, "recipient_count": len(reached)}


def _shallow(entry: RecordedRequest | SentMessage | Rule) -> dict[str, Any]:
    names = [each.name for each in fields(entry) if not each.name.startswith("_")]
    return {name: getattr(entry, name) for name in names}


def _shown(rule: Rule) -> dict[str, Any]:
    turns = None if rule.nth is None else sorted(rule.nth)
    return _shallow(rule) | {"faults": [asdict(fault) for fault in rule.faults], "nth": turns}
