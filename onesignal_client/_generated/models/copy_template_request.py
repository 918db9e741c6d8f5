# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)


@define
class CopyTemplateRequest(Model):
    """The destination of a copied template."""

    target_app_id: str = known(TEXT, "target_app_id", required=True)
    """The app that gets the copy, another one in the same organization."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            target_app_id: str,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
