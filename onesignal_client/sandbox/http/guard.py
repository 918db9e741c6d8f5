"""Closed to web pages: what a browser may send here on behalf of somebody else's page is refused.

A page elsewhere can send simple requests to any port of this machine, and by giving its own name
this machine's address (DNS rebinding) it can read the replies as well.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Collection

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

CONTROL = "/_sandbox"


class Guard:
    """An application behind these checks."""

    def __init__(self, app: ASGIApp, hosts: Collection[str], *, anywhere: bool) -> None:
        self._app = app
        self._hosts = frozenset(host.lower() for host in hosts)
        self._anywhere = anywhere
        """Whether it listens on all addresses, whose numbers it cannot know."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or answer 403."""
        reason = self._refusal(scope) if scope["type"] == "http" else None
        if reason is None:
            await self._app(scope, receive, send)
        else:
            await JSONResponse({"errors": [reason]}, 403)(scope, receive, send)

    def _refusal(self, scope: Scope) -> str | None:
        headers = {name: text.decode("latin-1") for name, text in scope["headers"]}
        host = headers.get(b"host", "localhost")
        if not self._is_ours(_name(host)):
            # rule: guard.host
            return f"The host {host[:100]!r} is not this sandbox's (see --allowed-host)"
        _, _, origin = headers.get(b"origin", f"://{host}").partition("://")
        site = headers.get(b"sec-fetch-site", "none")
        if origin != host or site not in ("none", "same-origin"):
            # rule: guard.origin
            return "Requests of pages from elsewhere are refused"
        if scope["method"] == "POST" and scope["path"].startswith(CONTROL):
            kind = headers.get(b"content-type", "").partition(";")[0].strip().lower()
            if kind != "application/json":
                # rule: guard.content-type
                return "Orders need a Content-Type: application/json header"
        return None

    def _is_ours(self, name: str) -> bool:
        if name in self._hosts or name == "localhost" or name.endswith(".localhost"):
            return True
        try:
            return ipaddress.ip_address(name).is_loopback or self._anywhere
        except ValueError:
            return False


def _name(host: str) -> str:
    """The name in a `Host` header, without its port."""
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0].lower().rstrip(".")
