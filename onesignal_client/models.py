"""The models and enums of the API, as generated; each is imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._schema.unset import UNSET as UNSET
from ._schema.unset import Unset as Unset

if TYPE_CHECKING:
    from ._generated.models import *  # noqa: F403
else:
    from ._generated import models as _generated

    __all__ = _generated.__all__ + ["UNSET", "Unset"]  # noqa: RUF005 - a form that linters know

    def __getattr__(name):
        if name in _generated.__all__:  # and not `__path__`, which would make this a package
            return getattr(_generated, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *__all__})
