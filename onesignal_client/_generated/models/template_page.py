# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Page, define, known
from ..._schema.scalars import (
    INTEGER,
)
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class TemplatePage(Page["models.Template"]):
    """One page of the templates of an app."""

    _entries_ = "templates"

    limit: int = known(INTEGER, "limit")
    """How many templates the page holds at most."""
    offset: int = known(INTEGER, "offset")
    """How many templates were skipped."""
    total_count: int = known(INTEGER, "total_count")
    """How many templates there are on all pages together."""
    templates: list[models.Template] = known(ListOf(ModelOf("Template")), "templates")
    """The templates of this page, without their content."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            limit: int | Unset = UNSET,
            offset: int | Unset = UNSET,
            total_count: int | Unset = UNSET,
            templates: Sequence[models.Template | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
