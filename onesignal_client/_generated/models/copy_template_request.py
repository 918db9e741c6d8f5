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
class CopyTemplateRequest(Model):
    """The destination of a copied template."""

    target_app_id: str
    """The app that gets the copy, another one in the same organization."""

    _codecs_ = {
        "target_app_id": TEXT,
    }
    _required_ = frozenset(
        {
            "target_app_id",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            target_app_id: str,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
