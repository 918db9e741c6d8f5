"""Where the page's views and buttons are: `/` and below `/ui`.

Jinja2 and Liquid are imported when somebody first looks; most sandboxes are never looked at.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from ...state import due
from ..service import Service

Form = Mapping[str, str]
FORM_LIMIT = 100_000
STATIC = {
    "page.css": "text/css",
    "page.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}


def routes(service: Service) -> list[Route]:
    """The page of one sandbox."""
    token = secrets.token_urlsafe(24)
    """What tells the page's own buttons from those of others."""

    def view(name: str) -> Callable[[Request], Awaitable[Response]]:
        async def show(request: Request) -> Response:
            from . import views

            due.settle(service.world)
            answer: Response = getattr(views, name)(service, request, token)
            return answer

        return show

    async def act(request: Request) -> Response:
        from . import actions, views

        form = await _form(request)
        if not hmac.compare_digest(form.get("token", "").encode(), token.encode()):
            why = "This button is not of this sandbox, or of an earlier run. Load the page again."
            return views.problem(service, request, token, 403, why)
        action = actions.ACTIONS.get(request.path_params["action"])
        if action is None:
            return views.problem(service, request, token, 404, "There is no such button.")
        try:
            due.settle(service.world)
            action(service, form)
        except (ValueError, TypeError, OverflowError) as error:
            return views.problem(service, request, token, 400, str(error))
        return RedirectResponse(_back(form), 303)

    async def pulse(request: Request) -> Response:
        """A text that changes whenever there is something new to see."""
        world = service.world
        due.settle(world)
        requests = world.requests
        last = requests.last()
        struck = sum(rule.struck for rule in service.faults.rules)
        parts = (
            world.store.changes,
            requests.added,
            len(requests),
            last.status if last else None,
            last.rule if last else None,
            len(service.faults.rules),
            struck,
            world.clock.state,
            repr(world.settings),
        )
        return JSONResponse({"state": str(hash(parts))}, headers={"Cache-Control": "no-store"})

    async def static(request: Request) -> Response:
        from . import rendering, views

        name = request.path_params["name"]
        if name not in STATIC:
            return views.problem(service, request, token, 404, "There is no such file.")
        return rendering.static(name, STATIC[name])

    paths = {
        "/": "messages",
        "/ui/messages/{id}": "message",
        "/ui/messages/{id}/email": "email",
        "/ui/users": "users",
        "/ui/users/{id}": "user",
        "/ui/requests": "requests",
        "/ui/requests/{number:int}": "request",
        "/ui/controls": "controls",
        "/ui/rules": "rules",
    }
    return [
        *(Route(path, view(name), methods=["GET"]) for path, name in paths.items()),
        Route("/ui/pulse", pulse, methods=["GET"]),
        Route("/ui/static/{name}", static, methods=["GET"]),
        Route("/ui/do/{action}", act, methods=["POST"]),
    ]


async def _form(request: Request) -> dict[str, str]:
    content = b""
    async for chunk in request.stream():
        content += chunk
        if len(content) > FORM_LIMIT:
            return {}
    try:
        return dict[str, str](parse_qsl(content.decode("utf-8", "replace"), max_num_fields=100))
    except ValueError:
        return {}


def _back(form: Mapping[str, Any]) -> str:
    """The view that a button stood on; never another site."""
    path: str = form.get("back", "/")
    is_ours = path.startswith("/") and not path.startswith(("//", "/\\"))
    return path if is_ours and path.isprintable() else "/"
