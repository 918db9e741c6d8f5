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
    from . import CustomEventError


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomEventsResponse(Model):
    """What became of the events; those that `errors` does not list were taken."""

    errors: list[CustomEventError] | None | Unset
    """The events that failed, to be sent again once their cause is fixed."""

    _codecs_ = {
        "errors": ListOf(ModelOf("CustomEventError")),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            errors: Sequence[CustomEventError | Mapping[str, Any]] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
