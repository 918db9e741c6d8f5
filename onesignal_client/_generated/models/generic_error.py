# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import (
    ANY,
    BOOLEAN,
    INTEGER,
    TEXT,
)
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset


@define
class GenericError(Model):
    """The envelope of a failure. `errors` may be a list of strings, a list of objects with `code`,
    `title` and `meta`, a single string or an object."""

    errors: Any | Unset = known(ANY, "errors")
    """What went wrong"""
    success: bool | None | Unset = known(BOOLEAN, "success")
    """False where it is given."""
    reference: Any | Unset = known(ANY, "reference")
    """Links to OneSignal's documentation."""
    status: int | None | Unset = known(INTEGER, "status")
    """The status once more, beside `error`."""
    error: str | None | Unset = known(TEXT, "error")
    """The status in words, such as `Not Found`, where there are no `errors`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            errors: Any | Unset = UNSET,
            success: bool | None | Unset = UNSET,
            reference: Any | Unset = UNSET,
            status: int | None | Unset = UNSET,
            error: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
