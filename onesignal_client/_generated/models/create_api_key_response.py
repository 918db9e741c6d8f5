# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import (
    TEXT,
)
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset


@define
class CreateApiKeyResponse(Model):
    """A new API key, or a new secret of a rotated one."""

    token_id: str | None | Unset = known(TEXT, "token_id")
    """The id by which the key is changed, rotated or deleted."""
    formatted_token: str | None | Unset = known(TEXT, "formatted_token", secret=True)
    """The key to authenticate with. It is shown once, in this reply, and cannot be read again."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token_id: str | None | Unset = UNSET,
            formatted_token: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
