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
    from . import EmailProviderMetrics


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailProviderMetricsResponse(Model):
    """Email figures of one sending domain, by inbox provider."""

    providers: list[EmailProviderMetrics] | None | Unset
    """One entry per provider; empty for an unknown or idle domain."""

    _codecs_ = {
        "providers": ListOf(ModelOf("EmailProviderMetrics")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            providers: Sequence[EmailProviderMetrics | Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
