# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ANY,
    BOOLEAN,
    INTEGER,
    TEXT,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class GenericError(Model):
    """The envelope of a failure. `errors` may be a list of strings, a list of objects with `code`,
    `title` and `meta`, a single string or an object."""

    errors: Any | Unset
    """What went wrong, in any of the shapes above."""
    success: bool | None | Unset
    """False where it is given."""
    reference: Any | Unset
    """Links to OneSignal's documentation."""
    status: int | None | Unset
    """The status once more, beside `error`."""
    error: str | None | Unset
    """The status in words, such as `Not Found`, where there are no `errors`."""

    _codecs_ = {
        "errors": ANY,
        "success": BOOLEAN,
        "reference": ANY,
        "status": INTEGER,
        "error": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            errors: Any | Unset = UNSET,
            success: bool | None | Unset = UNSET,
            reference: Any | Unset = UNSET,
            status: int | None | Unset = UNSET,
            error: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
