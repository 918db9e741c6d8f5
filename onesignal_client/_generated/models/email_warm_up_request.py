# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import EmailWarmUpStageParams


@define
class EmailWarmUpRequest(Model):
    """The plan by which an email is spread over time to warm up a sending domain."""

    stages: list[models.EmailWarmUpStage] = known(
        ListOf(ModelOf("EmailWarmUpStage")), "stages", required=True
    )
    """The stages, in order of time."""
    strategy: models.EmailWarmUpStrategy | str | None | Unset = known(
        EnumOf("EmailWarmUpStrategy"), "strategy"
    )
    """Where the stages come from."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            stages: Sequence[models.EmailWarmUpStage | EmailWarmUpStageParams],
            strategy: models.EmailWarmUpStrategy | str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
