# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, ModelOf
from ..._schema.model import Model, define, known
from .. import models

if TYPE_CHECKING:
    from ..params import CustomEventParams


@define
class CustomEventsRequest(Model):
    """Events to record in one request of at most 1 MB."""

    events: list[models.CustomEvent] = known(
        ListOf(ModelOf("CustomEvent")), "events", required=True
    )
    """The events, each of at most 2,024 bytes."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            events: Sequence[models.CustomEvent | CustomEventParams],
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
