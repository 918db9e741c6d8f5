# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    TEXT,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CreateApiKeyResponse(Model):
    """A new API key, or a new secret of a rotated one."""

    token_id: str | None | Unset
    """The id by which the key is changed, rotated or deleted."""
    formatted_token: str | None | Unset
    """The key to authenticate with. It is shown once, in this reply, and cannot be read again."""

    _codecs_ = {
        "token_id": TEXT,
        "formatted_token": TEXT,
    }
    _secrets_ = frozenset(
        {
            "formatted_token",
        }
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            token_id: str | None | Unset = UNSET,
            formatted_token: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
