"""The models and enums of the API, as generated; each is imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._schema.unset import UNSET as UNSET
from ._schema.unset import Unset as Unset

if TYPE_CHECKING:
    from ._generated.models import *  # noqa: F403
else:
    from ._common.lazy import lazy
    from ._generated import models as _generated

    __all__ = _generated.__all__ + ["UNSET", "Unset"]  # noqa: RUF005 - a form that linters know
    __getattr__, __dir__ = lazy(
        __name__, {name: f"{_generated.__name__}:{name}" for name in _generated.__all__}
    )
