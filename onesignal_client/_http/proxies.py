"""Which proxy a request went through, for the errors to name: its host, never its password."""

from __future__ import annotations

import httpx

from .extensions import PROXY


def note_proxy(request: httpx.Request, proxy: httpx.Proxy | None) -> None:
    """Note it with the request."""
    if proxy is not None:
        request.extensions[PROXY] = proxy.url.netloc.decode()
