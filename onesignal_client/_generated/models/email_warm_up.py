# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import EmailWarmUpStageParams


@define
class EmailWarmUp(Model):
    """The state of a message's email warm-up."""

    stages: list[models.EmailWarmUpStage] | Unset = known(
        ListOf(ModelOf("EmailWarmUpStage")), "stages"
    )
    """The stages, in order of time."""
    strategy: models.EmailWarmUpStrategy | str | Unset = known(
        EnumOf("EmailWarmUpStrategy"), "strategy"
    )
    """Where the stages come from."""
    status: models.EmailWarmUpStatus | str | Unset = known(EnumOf("EmailWarmUpStatus"), "status")
    """How far the warm-up has come."""
    is_live: bool | Unset = known(BOOLEAN, "is_live")
    """Whether the warm-up is sending now."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            stages: Sequence[models.EmailWarmUpStage | EmailWarmUpStageParams] | Unset = UNSET,
            strategy: models.EmailWarmUpStrategy | str | Unset = UNSET,
            status: models.EmailWarmUpStatus | str | Unset = UNSET,
            is_live: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
