# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    EnumOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import EmailMetrics, EmailProvider


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailProviderMetrics(Model):
    """The email figures of one inbox provider."""

    provider: EmailProvider | str | None | Unset
    """The provider's name."""
    metrics: EmailMetrics | None | Unset
    """The provider's figures over the whole range."""

    _codecs_ = {
        "provider": EnumOf("EmailProvider"),
        "metrics": ModelOf("EmailMetrics"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: EmailProvider | str | None | Unset = UNSET,
            metrics: EmailMetrics | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
