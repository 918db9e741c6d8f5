"""What became of a message, told from the reply in its several shapes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self

from ._common.error_details import details, messages, one_line
from ._schema.unset import UNSET
from .errors import NotSentError

_DEPTH_LIMIT = 20


class Outcome(StrEnum):
    """What became of a message."""

    SENT = "sent"
    """Created for everybody who was named."""
    SENT_IN_PART = "sent_in_part"
    """Created, but some of the subscriptions that were named are unsubscribed or do not exist.

    A person who is named in `failed_identifiers` may have been reached by another subscription.
    """
    NOT_SENT = "not_sent"
    """Nothing was created; see `reasons`."""
    UNKNOWN = "unknown"
    """The reply does not say: neither an id nor an error. Most likely sent."""


class SendOutcome:
    """Reads the outcome off the reply of creating a notification."""

    __slots__ = ()

    if TYPE_CHECKING:
        id: Any
        errors: Any
        warnings: Any

        def to_dict(self) -> dict[str, Any]: ...

    @property
    def outcome(self) -> Outcome:
        """Sent, sent in part, or not sent."""
        wrong = _says_something(self.errors)
        if self.id:
            return Outcome.SENT_IN_PART if wrong else Outcome.SENT
        return Outcome.UNKNOWN if self.id is UNSET and not wrong else Outcome.NOT_SENT

    @property
    def is_sent(self) -> bool:
        """Whether a message was created, be it for some of the recipients only.

        True unless the reply says otherwise: whoever sends again on a False must not send twice.
        """
        return self.outcome is not Outcome.NOT_SENT

    @property
    def failed_identifiers(self) -> dict[str, list[str]]:
        """The identifiers that failed, by kind: an alias label, or a field of the request.

        OneSignal lists one entry for each unsubscribed subscription of a person, also if the person
        was reached by another one; here each identifier stands once. So who is named here got
        nothing only if the outcome is `NOT_SENT`. Source: issue onesignal-node-api#82.

        Example: `{"external_id": ["42"], "invalid_player_ids": ["…"]}`.
        """
        errors = self.errors
        found: dict[str, list[str]] = {}
        for each in errors if isinstance(errors, list) else [errors]:
            if isinstance(each, Mapping):
                _collect(each, found)
        return {kind: list(dict.fromkeys(names)) for kind, names in found.items()}

    @property
    def reasons(self) -> list[str]:
        """Why nothing, or not everything, was sent, in OneSignal's words; then its warnings.

        Warnings, such as `{"invalid_external_user_ids": "…"}`, come with messages that were sent.
        """
        said = [each for each in (self.errors, self.warnings) if _says_something(each)]
        return [text for each in said for text in messages(details({"errors": each}))]

    @property
    def message_id(self) -> str:
        """The id of the message; empty if the reply does not say whether one was created.

        Raises:
            NotSentError: nothing was created.
        """
        self.raise_if_not_sent()
        return str(self.id) if self.id else ""

    def raise_if_not_sent(self) -> Self:
        """Itself, unless nothing was created.

        Raises:
            NotSentError: nothing was created.
        """
        if not self.is_sent:
            said = "; ".join(self.reasons) or "OneSignal gave no reason"
            raise NotSentError(
                f"notifications.create: nothing was sent: {one_line(said)}",
                outcome=self,  # type: ignore[arg-type]
                operation="notifications.create",
                attempts=1,
            )
        return self


def _collect(errors: Mapping[str, Any], found: dict[str, list[str]], depth: int = 0) -> None:
    if errors.keys() & {"code", "title", "message"}:
        return  # a reason, not a list of identifiers
    for kind, value in errors.items():
        if isinstance(value, Mapping) and depth < _DEPTH_LIMIT:
            _collect(value, found, depth + 1)  # {"invalid_aliases": {"external_id": [...]}}
        elif isinstance(value, list):
            if named := [str(item) for item in value if item is not None]:
                found.setdefault(kind, []).extend(named)
        elif isinstance(value, (str, int)) and not isinstance(value, bool):
            found.setdefault(kind, []).append(str(value))


def _says_something(errors: object, depth: int = 0) -> bool:
    """Whether there is anything in it: `{"invalid_player_ids": []}` names nobody."""
    if depth < _DEPTH_LIMIT and isinstance(errors, Mapping):
        errors = list(errors.values())
    if depth < _DEPTH_LIMIT and isinstance(errors, list):
        return any(_says_something(each, depth + 1) for each in errors)
    return bool(errors)
