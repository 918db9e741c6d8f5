# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class ApiKeyList(Model):
    """The API keys of an app."""

    tokens: list[models.ApiKey] = known(ListOf(ModelOf("ApiKey")), "tokens")
    """The keys, without their secrets."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tokens: Sequence[models.ApiKey | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
