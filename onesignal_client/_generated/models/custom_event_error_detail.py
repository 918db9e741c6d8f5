# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomEventErrorDetail(Model):
    """The cause of a failed event."""

    code: str | None | Unset
    """A short code of the cause, such as `not found`."""
    title: str | None | Unset
    """The cause in words."""

    _codecs_ = {
        "code": TEXT,
        "title": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | None | Unset = UNSET,
            title: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
