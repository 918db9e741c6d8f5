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
class Button(Model):
    """An action button of a push message on a mobile device."""

    id: str
    """What the app is told when the button is tapped."""
    text: str | Unset
    """The button's label."""
    icon: str | Unset
    """Android: the button's icon, the name of a drawable in the app."""

    _codecs_ = {
        "id": TEXT,
        "text": TEXT,
        "icon": TEXT,
    }
    _required_ = frozenset(
        {
            "id",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            text: str | Unset = UNSET,
            icon: str | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
