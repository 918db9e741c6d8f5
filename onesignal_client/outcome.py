"""What became of a message, told from the reply in its several shapes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ._envelope import details, messages
from .errors import NotSentError

if TYPE_CHECKING:
    from typing import Self


class Outcome(StrEnum):
    """What became of a message."""

    SENT = "sent"
    """Created for everybody who was named."""
    SENT_IN_PART = "sent_in_part"
    """Created, but some of the identifiers reach nobody; see `failed_identifiers`."""
    NOT_SENT = "not_sent"
    """Nothing was created; see `reasons`."""


class SendOutcome:
    """Reads the outcome off the reply of creating a notification."""

    __slots__ = ()

    if TYPE_CHECKING:
        id: Any
        errors: Any

        def to_dict(self) -> dict[str, Any]: ...

    @property
    def outcome(self) -> Outcome:
        """Sent, sent in part, or not sent."""
        if not self.id:
            return Outcome.NOT_SENT
        return Outcome.SENT_IN_PART if self.errors else Outcome.SENT

    @property
    def is_sent(self) -> bool:
        """Whether a message was created, be it for some of the recipients only."""
        return self.outcome is not Outcome.NOT_SENT

    @property
    def failed_identifiers(self) -> dict[str, list[str]]:
        """The identifiers that reach nobody, by kind: an alias label, or a field of the request.

        Example: `{"external_id": ["42"], "invalid_player_ids": ["…"]}`.
        """
        errors = self.errors
        found: dict[str, list[str]] = {}
        for each in errors if isinstance(errors, list) else [errors]:
            if isinstance(each, Mapping):
                _collect(each, found)
        return found

    @property
    def reasons(self) -> list[str]:
        """Why nothing, or not everything, was sent, in OneSignal's words."""
        return messages(details({"errors": self.errors})) if self.errors else []

    def raise_if_not_sent(self) -> Self:
        """Itself if a message was created.

        Raises:
            NotSentError: nothing was created.
        """
        if not self.is_sent:
            said = "; ".join(self.reasons) or "OneSignal gave no reason"
            raise NotSentError(
                f"notifications.create: nothing was sent: {said}",
                outcome=self,  # type: ignore[arg-type]
                operation="notifications.create",
            )
        return self


def _collect(errors: Mapping[str, Any], found: dict[str, list[str]]) -> None:
    for kind, value in errors.items():
        if isinstance(value, Mapping):  # {"invalid_aliases": {"external_id": [...]}}
            _collect(value, found)
        elif isinstance(value, list):
            found.setdefault(kind, []).extend(str(item) for item in value)
        elif isinstance(value, str):
            found.setdefault(kind, []).append(value)
