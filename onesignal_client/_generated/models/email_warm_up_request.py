# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    EnumOf,
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from ..params import EmailWarmUpStageParams
    from . import EmailWarmUpStage, EmailWarmUpStrategy


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailWarmUpRequest(Model):
    """The plan by which an email is spread over time to warm up a sending domain."""

    stages: list[EmailWarmUpStage]
    """The stages, in order of time."""
    strategy: EmailWarmUpStrategy | str | None | Unset
    """Where the stages come from."""

    _codecs_ = {
        "stages": ListOf(ModelOf("EmailWarmUpStage")),
        "strategy": EnumOf("EmailWarmUpStrategy"),
    }
    _required_ = frozenset(
        {
            "stages",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            stages: Sequence[EmailWarmUpStage | EmailWarmUpStageParams],
            strategy: EmailWarmUpStrategy | str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
