# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import (
    TEXT,
    ModelOf,
)
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class EmailProviderMetrics(Model):
    """The email figures of one inbox provider."""

    provider: str | None | Unset = known(TEXT, "provider")
    """The name of the provider, such as Gmail."""
    metrics: models.EmailMetrics | None | Unset = known(ModelOf("EmailMetrics"), "metrics")
    """The provider's figures over the whole range."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: str | None | Unset = UNSET,
            metrics: models.EmailMetrics | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
