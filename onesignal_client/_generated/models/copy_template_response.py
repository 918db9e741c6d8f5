# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    TEXT,
    TIMESTAMP,
    EnumOf,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class CopyTemplateResponse(Model):
    """The copy of a template, or `success` instead of all the rest."""

    id: str | Unset = known(TEXT, "id")
    """The template's id, a UUID; `template_id` of a message."""
    name: str | Unset = known(TEXT, "name")
    """The template's name in the dashboard."""
    created_at: datetime | Unset = known(TIMESTAMP, "created_at")
    """When the template was created."""
    updated_at: datetime | Unset = known(TIMESTAMP, "updated_at")
    """When the template was last changed."""
    channel: models.TemplateChannel | str | None | Unset = known(
        EnumOf("TemplateChannel", SMS="sms"), "channel"
    )
    """The channel that the template is made for."""
    content: models.TemplateContent | Unset = known(ModelOf("TemplateContent"), "content")
    """The message that the template makes; a list leaves it out."""
    success: bool | Unset = known(BOOLEAN, "success")
    """Whether a copy was made."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | Unset = UNSET,
            name: str | Unset = UNSET,
            created_at: datetime | str | Unset = UNSET,
            updated_at: datetime | str | Unset = UNSET,
            channel: models.TemplateChannel | str | None | Unset = UNSET,
            content: models.TemplateContent | Mapping[str, Any] | Unset = UNSET,
            success: bool | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
