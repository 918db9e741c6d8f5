# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    TEXT,
    TIMESTAMP,
    EnumOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import TemplateChannel, TemplateContent


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Template(Model):
    """A template. A list leaves out `content`; copying a template may return `success` instead
    of all the rest."""

    id: str | None | Unset
    """The template's id, a UUID; `template_id` of a message."""
    name: str | None | Unset
    """The template's name in the dashboard."""
    created_at: datetime | None | Unset
    """When the template was created."""
    updated_at: datetime | None | Unset
    """When the template was last changed."""
    channel: TemplateChannel | str | None | Unset
    """The channel that the template is made for."""
    content: TemplateContent | None | Unset
    """The message that the template makes; a list leaves it out."""
    success: bool | None | Unset
    """Whether a copy was made. Newer documentation returns only this for `copy_template_to_app`,
    the official SDK a template."""

    _codecs_ = {
        "id": TEXT,
        "name": TEXT,
        "created_at": TIMESTAMP,
        "updated_at": TIMESTAMP,
        "channel": EnumOf("TemplateChannel", SMS="sms"),
        "content": ModelOf("TemplateContent"),
        "success": BOOLEAN,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None | Unset = UNSET,
            name: str | None | Unset = UNSET,
            created_at: datetime | str | None | Unset = UNSET,
            updated_at: datetime | str | None | Unset = UNSET,
            channel: TemplateChannel | str | None | Unset = UNSET,
            content: TemplateContent | Mapping[str, Any] | None | Unset = UNSET,
            success: bool | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
