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
    from . import ApiKey


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ApiKeyList(Model):
    """The API keys of an app."""

    tokens: list[ApiKey] | None | Unset
    """The keys, without their secrets."""

    _codecs_ = {
        "tokens": ListOf(ModelOf("ApiKey")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tokens: Sequence[ApiKey | Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
