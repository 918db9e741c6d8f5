# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    INTEGER,
    ListOf,
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import Template


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TemplatePage(Model):
    """One page of the templates of an app."""

    limit: int | None | Unset
    """How many templates the page holds at most."""
    offset: int | None | Unset
    """How many templates were skipped."""
    total_count: int | None | Unset
    """How many templates there are on all pages together."""
    templates: list[Template] | None | Unset
    """The templates of this page, without their content."""

    _codecs_ = {
        "limit": INTEGER,
        "offset": INTEGER,
        "total_count": INTEGER,
        "templates": ListOf(ModelOf("Template")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            limit: int | None | Unset = UNSET,
            offset: int | None | Unset = UNSET,
            total_count: int | None | Unset = UNSET,
            templates: Sequence[Template | Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
