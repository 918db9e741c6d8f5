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
    from ._common.lazy import lazy
    from ._generated import api as _generated

    __all__ = _generated.__all__
    __getattr__, __dir__ = lazy(
        __name__, {name: f"{_generated.__name__}:{name}" for name in __all__}
    )
