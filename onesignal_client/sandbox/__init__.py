"""The sandbox: an embedded, stateful stand-in for OneSignal's server API (extra `sandbox`).

    with Sandbox() as sandbox:
        client = sandbox.client()
        ...
        assert sandbox.sent[-1].recipients[0]["external_id"] == "ada"
        sandbox.record_event(sandbox.sent[-1].id, "clicked")

`python -m onesignal_client.sandbox` runs it for clients in any language; the pytest fixture
`onesignal_sandbox` starts one per test. It listens on loopback only and sends nothing anywhere.
What it enforces, and which source says so, is listed in `onesignal_client.sandbox.contract.rules`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .http.faults import Fault, Faults
    from .http.server import (
        APP_ID,
        ORGANIZATION_API_KEY,
        ORGANIZATION_ID,
        REST_API_KEY,
        Sandbox,
        SandboxError,
    )
    from .state.clock import Clock
    from .state.journal import Journal, RecordedRequest, SentMessage
    from .state.world import Settings

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

_HOMES = {
    "Clock": "state.clock",
    "Fault": "http.faults",
    "Faults": "http.faults",
    "Journal": "state.journal",
    "RecordedRequest": "state.journal",
    "SentMessage": "state.journal",
    "Settings": "state.world",
}


def __getattr__(name: str) -> object:
    # Every pytest run of a program that has this package loads the plugin, and with it this module:
    # it must stay light, and must not fail where the extra is not installed.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    try:
        home = import_module(f".{_HOMES.get(name, 'http.server')}", __name__)
    except ModuleNotFoundError as missing:
        needed = (missing.name or "").partition(".")[0]
        if needed in ("", "onesignal_client"):
            raise
        hint = f"the sandbox needs {needed}: pip install 'onesignal-typed[sandbox]'"
        raise ModuleNotFoundError(hint, name=missing.name) from missing
    value: object = getattr(home, name)
    globals()[name] = value
    return value
