"""The endpoint functions: `sync`, `sync_detailed`, `asyncio` and `asyncio_detailed` of each call.

from onesignal_client import OneSignal, api

with OneSignal() as client:
    response = api.get_notification.sync_detailed("…", client=client)
    print(response.status_code, response.headers, response.parsed)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._generated.api import *  # noqa: F403
else:
    from ._generated import api as _generated

    def __getattr__(name):
        if name == "__path__":  # it would make this a package, and its modules twice there
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(_generated, name)

    def __dir__():
        return sorted({*globals(), *dir(_generated)})
