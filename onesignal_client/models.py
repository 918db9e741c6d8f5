"""The models and enums of the API, as generated; each is imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._schema.unset import UNSET as UNSET
from ._schema.unset import Unset as Unset

if TYPE_CHECKING:
    from ._generated.models import *  # noqa: F403
else:
    from ._generated import models as _generated

    def __getattr__(name):
        if name == "__path__":  # it would make this a package, and its modules twice there
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(_generated, name)

    def __dir__():
        return sorted({*globals(), *dir(_generated)})
