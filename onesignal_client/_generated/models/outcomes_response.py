# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class OutcomesResponse(Model):
    """The outcomes of an app."""

    outcomes: list[models.OutcomeData] = known(ListOf(ModelOf("OutcomeData")), "outcomes")
    """The figure of each outcome that was asked for."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            outcomes: Sequence[models.OutcomeData | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
