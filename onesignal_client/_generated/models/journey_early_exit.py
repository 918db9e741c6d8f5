# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import MapOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    TEXT,
)
from ..._schema.unset import UNSET, Unset
from .. import models

if TYPE_CHECKING:
    from ..params import JourneyEarlyExitRulesParams


@define
class JourneyEarlyExit(Model):
    """What takes users out of a journey before its end; it needs at least one rule."""

    rules: models.JourneyEarlyExitRules | Unset = known(ModelOf("JourneyEarlyExitRules"), "rules")
    """The rules, any of which is enough."""
    tag_on_early_exit: dict[str, str] | Unset = known(MapOf(TEXT), "tag_on_early_exit")
    """Tags that a user gets when leaving early."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            rules: models.JourneyEarlyExitRules | JourneyEarlyExitRulesParams | Unset = UNSET,
            tag_on_early_exit: Mapping[str, str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
