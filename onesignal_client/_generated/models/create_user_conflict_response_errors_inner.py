# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import CreateUserConflictResponseErrorsItemsMeta


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CreateUserConflictResponseErrorsInner(Model):
    """One collision."""

    code: str | None | Unset
    """The kind of problem, such as `user-2` for an alias that another user holds."""
    title: str | None | Unset
    """The problem in words."""
    meta: CreateUserConflictResponseErrorsItemsMeta | None | Unset
    """The values that collide."""

    _codecs_ = {
        "code": TEXT,
        "title": TEXT,
        "meta": ModelOf("CreateUserConflictResponseErrorsItemsMeta"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str | None | Unset = UNSET,
            title: str | None | Unset = UNSET,
            meta: CreateUserConflictResponseErrorsItemsMeta
            | Mapping[str, Any]
            | None
            | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
