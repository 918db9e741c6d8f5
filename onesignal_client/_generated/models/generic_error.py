# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._codecs import (
    ANY,
    BOOLEAN,
)
from ..._model import Model

if TYPE_CHECKING:
    from typing import Any

    from ...unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class GenericError(Model):
    """The envelope of a failure. `errors` may be a list of strings, a list of objects with `code`,
    `title` and `meta`, a single string or an object."""

    errors: Any | Unset
    """What went wrong"""
    success: bool | None | Unset
    """False where it is given."""
    reference: Any | Unset
    """Links to OneSignal's documentation."""

    _codecs_ = {
        "errors": ANY,
        "success": BOOLEAN,
        "reference": ANY,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            errors: Any | Unset = UNSET,
            success: bool | None | Unset = UNSET,
            reference: Any | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
