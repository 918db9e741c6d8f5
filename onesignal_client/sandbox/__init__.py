"""The sandbox: an embedded, stateful stand-in for OneSignal's server API (extra `sandbox`).

    with Sandbox() as sandbox:
        client = sandbox.client()

`python -m onesignal_client.sandbox` runs it for clients in any language; the pytest fixture
`onesignal_sandbox` starts one per test. It listens on loopback only and sends nothing anywhere.
What it enforces, and which source says so, is listed in `onesignal_client.sandbox.rules`.
"""

from .clock import Clock
from .faults import Fault, Faults
from .journal import Journal, RecordedRequest, SentMessage
from .server import (
    APP_ID,
    ORGANIZATION_API_KEY,
    ORGANIZATION_ID,
    REST_API_KEY,
    Sandbox,
    SandboxError,
)
from .world import Settings

__all__ = [
    "APP_ID",
    "ORGANIZATION_API_KEY",
    "ORGANIZATION_ID",
    "REST_API_KEY",
    "Clock",
    "Fault",
    "Faults",
    "Journal",
    "RecordedRequest",
    "Sandbox",
    "SandboxError",
    "SentMessage",
    "Settings",
]
