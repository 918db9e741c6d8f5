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
    from . import EmailProviderMetricsEvent


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailProviderMetricsTimeseriesResponse(Model):
    """Email figures of one sending domain, step by step."""

    events: list[EmailProviderMetricsEvent] | None | Unset
    """One entry per hour, day or month; empty for an unknown or idle domain."""

    _codecs_ = {
        "events": ListOf(ModelOf("EmailProviderMetricsEvent")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            events: Sequence[EmailProviderMetricsEvent | Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
