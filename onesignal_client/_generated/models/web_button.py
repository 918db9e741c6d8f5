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
class WebButton(Model):
    """An action button of a web push message."""

    id: str
    """What the site is told when the button is clicked."""
    text: str | Unset
    """The button's label."""
    icon: str | Unset
    """The address of the button's icon."""
    url: str | Unset
    """The page that a click opens."""

    _codecs_ = {
        "id": TEXT,
        "text": TEXT,
        "icon": TEXT,
        "url": TEXT,
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
            url: str | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
