# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import CreateUserConflictResponseErrorsInner


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CreateUserConflictResponse(Model):
    """The envelope of a 409 on creating a user."""

    errors: list[CreateUserConflictResponseErrorsInner] | None | Unset
    """What collides, one entry per problem."""

    _codecs_ = {
        "errors": ListOf(ModelOf("CreateUserConflictResponseErrorsInner")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            errors: Sequence[CreateUserConflictResponseErrorsInner | Mapping[str, Any]]
            | None
            | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
