# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import (
    TEXT,
    ModelOf,
)
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class CreateUserConflictResponseErrorsInner(Model):
    """One collision."""

    code: str | None | Unset = known(TEXT, "code")
    """The kind of problem, such as `user-2` for an alias that another user holds."""
    title: str | None | Unset = known(TEXT, "title")
    """The problem in words."""
    meta: models.CreateUserConflictResponseErrorsItemsMeta | None | Unset = known(
        ModelOf("CreateUserConflictResponseErrorsItemsMeta"), "meta"
    )
    """The values that collide."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | None | Unset = UNSET,
            title: str | None | Unset = UNSET,
            meta: models.CreateUserConflictResponseErrorsItemsMeta
            | Mapping[str, Any]
            | None
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
