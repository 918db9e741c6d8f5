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
class Button(Model):
    """An action button of a push message on a mobile device."""

    id: str = known(TEXT, "id", required=True)
    """What the app is told when the button is tapped."""
    text: str | Unset = known(TEXT, "text")
    """The button's label."""
    icon: str | Unset = known(TEXT, "icon")
    """Android: the button's icon, the name of a drawable in the app."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            text: str | Unset = UNSET,
            icon: str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
