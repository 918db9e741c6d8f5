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
class AndroidBackgroundLayout(Model):
    """The background and text colors of a message on older Android versions."""

    image: str | None | Unset
    """The background image: a drawable in the app, or an address."""
    headings_color: str | None | Unset
    """The title's color as eight hexadecimal digits (alpha, red, green, blue)."""
    contents_color: str | None | Unset
    """The text's color as eight hexadecimal digits (alpha, red, green, blue)."""

    _codecs_ = {
        "image": TEXT,
        "headings_color": TEXT,
        "contents_color": TEXT,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image: str | None | Unset = UNSET,
            headings_color: str | None | Unset = UNSET,
            contents_color: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
