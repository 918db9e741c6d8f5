# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
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
    from . import EmailWarmUpStage, EmailWarmUpStatus, EmailWarmUpStrategy


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailWarmUp(Model):
    """The state of a message's email warm-up."""

    stages: list[EmailWarmUpStage] | None | Unset
    """The stages, in order of time."""
    strategy: EmailWarmUpStrategy | str | None | Unset
    """Where the stages come from."""
    status: EmailWarmUpStatus | str | None | Unset
    """How far the warm-up has come."""
    is_live: bool | None | Unset
    """Whether the warm-up is sending now."""

    _codecs_ = {
        "stages": ListOf(ModelOf("EmailWarmUpStage")),
        "strategy": EnumOf("EmailWarmUpStrategy"),
        "status": EnumOf("EmailWarmUpStatus"),
        "is_live": BOOLEAN,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            stages: Sequence[EmailWarmUpStage | EmailWarmUpStageParams] | None | Unset = UNSET,
            strategy: EmailWarmUpStrategy | str | None | Unset = UNSET,
            status: EmailWarmUpStatus | str | None | Unset = UNSET,
            is_live: bool | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
