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
class WebButton(Model):
    """An action button of a web push message."""

    id: str = known(TEXT, "id", required=True)
    """What the site is told when the button is clicked."""
    text: str | Unset = known(TEXT, "text")
    """The button's label."""
    icon: str | Unset = known(TEXT, "icon")
    """The address of the button's icon."""
    url: str | Unset = known(TEXT, "url")
    """The page that a click opens."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            text: str | Unset = UNSET,
            icon: str | Unset = UNSET,
            url: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
