# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import (
    ListOf,
    ModelOf,
)
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class CreateUserConflictResponse(Model):
    """The envelope of a 409 on creating a user."""

    errors: list[models.CreateUserConflictResponseErrorsInner] | None | Unset = known(
        ListOf(ModelOf("CreateUserConflictResponseErrorsInner")), "errors"
    )
    """What collides, one entry per problem."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            errors: Sequence[models.CreateUserConflictResponseErrorsInner | Mapping[str, Any]]
            | None
            | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
