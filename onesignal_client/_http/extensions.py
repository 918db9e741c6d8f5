"""What requests and responses carry besides their text, as extensions in httpx's sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

OPERATION = "onesignal_operation"
"""Of a request: its `Operation`."""
AUTH = "onesignal_auth"
"""Of a request: what signs it, as httpx takes it."""
ACCOUNT = "onesignal_account"
"""Of a request: stands for its key, without being it; rate limits are counted by it."""
BOUNDS = "onesignal_bounds"
"""Of a request: what bounds its attempts, the client's settings. Others are bound by the transport.
"""
RETRIED = "onesignal_retried"
"""Of a request while a retry transport has it: True, so that another one leaves it."""
ATTEMPTS = "onesignal_attempts"
"""Of a request: how often it has gone out so far."""
PROXY = "onesignal_proxy"
"""Of a request: the host of the proxy that it went through."""
CUT = "onesignal_cut"
"""Of a response whose status came, but not its whole body: the error that cut it."""
GONE = "onesignal_already_gone"
"""Of a response that is made up, for a DELETE whose repetition met a 404: True."""
ELAPSED = "onesignal_elapsed"
"""Of a response: seconds from the start of its attempt to its last byte."""


def note_proxy(request: httpx.Request, proxy: httpx.Proxy | None) -> None:
    """Note with a request which proxy it goes through: its host, never its password."""
    if proxy is not None:
        request.extensions[PROXY] = proxy.url.netloc.decode()
