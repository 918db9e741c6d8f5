# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class EmailProviderMetricsResponse(Model):
    """Email figures of one sending domain, by inbox provider."""

    providers: list[models.EmailProviderMetrics] = known(
        ListOf(ModelOf("EmailProviderMetrics")), "providers"
    )
    """One entry per provider; empty for an unknown or idle domain."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            providers: Sequence[models.EmailProviderMetrics | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
