# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TIMESTAMP,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class EmailProviderMetricsEvent(Model):
    """The email figures of one hour, day or month."""

    date: datetime = known(TIMESTAMP, "date")
    """The beginning of the step."""
    metrics: models.EmailMetrics = known(ModelOf("EmailMetrics"), "metrics")
    """The figures of the step, added up over the chosen providers."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            date: datetime | str | Unset = UNSET,
            metrics: models.EmailMetrics | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
