# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class CustomEventsResponse(Model):
    """What became of the events; those that `errors` does not list were taken."""

    errors: list[models.CustomEventError] | Unset = known(
        ListOf(ModelOf("CustomEventError")), "errors"
    )
    """The events that failed, to be sent again once their cause is fixed."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            errors: Sequence[models.CustomEventError | Mapping[str, Any]] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
