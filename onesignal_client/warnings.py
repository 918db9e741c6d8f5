"""What the client warns of. All can be silenced with the standard `warnings` filters.

UserWarning
└── OneSignalWarning
    ├── OneSignalBetaWarning
    ├── DataModelMixWarning
    └── LegacyHostWarning
DeprecationWarning
└── OneSignalDeprecationWarning (also a OneSignalWarning)
"""

from __future__ import annotations

import os
import sys
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType

_ASYNCIO = os.path.join(os.path.dirname(os.__file__), "asyncio", "")  # noqa: PTH118, PTH120
_PACKAGE = os.path.join(os.path.dirname(__file__), "")  # noqa: PTH118, PTH120 - pathlib is slow to import


class OneSignalWarning(UserWarning):
    """Any warning of this package."""


class OneSignalBetaWarning(OneSignalWarning):
    """The operation is in beta at OneSignal and may still change."""


class OneSignalDeprecationWarning(OneSignalWarning, DeprecationWarning):
    """The operation is deprecated at OneSignal."""


class DataModelMixWarning(OneSignalWarning):
    """The client has used the player model and now writes with the user model, or the reverse.

    OneSignal warns that mixing the two models may corrupt the data of an app.
    """


class LegacyHostWarning(OneSignalWarning):
    """The base URL is that of the old host, which OneSignal is switching off."""


def warn(message: str, category: type[Warning]) -> None:
    """Warn at the line of the user's code that led here; for a bare task, that is its loop's."""
    level, frame = 1, sys._getframe(0)
    while _is_ours(frame) and frame.f_back is not None:
        level, frame = level + 1, frame.f_back
    warnings.warn(message, category, stacklevel=level)


def _is_ours(frame: FrameType) -> bool:
    return frame.f_code.co_filename.startswith((_PACKAGE, _ASYNCIO))
