"""What the client warns of. All can be silenced with the standard `warnings` filters.

UserWarning
└── OneSignalWarning
    ├── OneSignalBetaWarning
    ├── DataModelMixWarning
    ├── LegacyHostWarning
    ├── UnknownFieldWarning
    └── UnsetTextWarning
DeprecationWarning
└── OneSignalDeprecationWarning (also a OneSignalWarning)
"""

from __future__ import annotations

import os
import sys
import warnings

_PACKAGE = os.path.join(os.path.dirname(__file__), "")  # noqa: PTH118, PTH120 - pathlib is slow to import


class OneSignalWarning(UserWarning):
    """Any warning of this package."""


class OneSignalBetaWarning(OneSignalWarning):
    """The operation counts as beta: the warning says who calls it so, and that it may change."""


class OneSignalDeprecationWarning(OneSignalWarning, DeprecationWarning):
    """The operation is deprecated at OneSignal."""


class DataModelMixWarning(OneSignalWarning):
    """The client has used the player model and now writes with the user model, or the reverse.

    OneSignal warns that mixing the two models may corrupt the data of an app.
    """


class LegacyHostWarning(OneSignalWarning):
    """The base URL is that of the old host, which OneSignal is switching off."""


class UnknownFieldWarning(OneSignalWarning):
    """A field goes out that this library does not know: new at OneSignal, or a mistake."""


class UnsetTextWarning(OneSignalWarning):
    """`UNSET` was made part of a text."""


def warn(message: str, category: type[Warning]) -> None:
    """Warn at the line of the user's code that led here.

    A call that runs in a task of its own (`create_task`, `gather`) starts in the event loop: then
    it is the line that runs the loop.
    """
    level, frame = 1, sys._getframe(0)
    while frame.f_back is not None and (
        frame.f_code.co_filename.startswith(_PACKAGE)
        or frame.f_globals.get("__name__", "").startswith("asyncio.")
    ):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, category, stacklevel=level)
