# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class EmailProviderMetrics(Model):
    """The email figures of one inbox provider."""

    provider: models.EmailProvider | str = known(EnumOf("EmailProvider"), "provider")
    """The provider's name."""
    metrics: models.EmailMetrics = known(ModelOf("EmailMetrics"), "metrics")
    """The provider's figures over the whole range."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: models.EmailProvider | str | Unset = UNSET,
            metrics: models.EmailMetrics | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
