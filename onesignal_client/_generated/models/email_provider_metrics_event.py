# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TIMESTAMP,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import EmailMetrics


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailProviderMetricsEvent(Model):
    """The email figures of one hour, day or month."""

    date: datetime | None | Unset
    """The beginning of the step."""
    metrics: EmailMetrics | None | Unset
    """The figures of the step, added up over the chosen providers."""

    _codecs_ = {
        "date": TIMESTAMP,
        "metrics": ModelOf("EmailMetrics"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            date: datetime | str | None | Unset = UNSET,
            metrics: EmailMetrics | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
