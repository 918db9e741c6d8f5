# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class AndroidBackgroundLayout(Model):
    """The background and text colors of a message on older Android versions."""

    image: str | Unset = known(TEXT, "image")
    """The background image: a drawable in the app, or an address."""
    headings_color: str | Unset = known(TEXT, "headings_color")
    """The title's color as eight hexadecimal digits (alpha, red, green, blue)."""
    contents_color: str | Unset = known(TEXT, "contents_color")
    """The text's color as eight hexadecimal digits (alpha, red, green, blue)."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image: str | Unset = UNSET,
            headings_color: str | Unset = UNSET,
            contents_color: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
