"""One message to more recipients than a request takes."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import methodcaller
from typing import TYPE_CHECKING, Any, Literal, get_args

from ._calls.plans import Plan
from ._schema.unset import UNSET
from .checks import TARGETING
from .errors import (
    APIStatusError,
    ConfigurationError,
    InvalidRequestError,
    NotSentError,
    OneSignalError,
    refused,
)
from .models import Notification

if TYPE_CHECKING:
    from .models import CreateNotificationResponse

Channel = Literal["push", "email", "sms"]
Id = str | int | uuid.UUID

FIELDS = ("include_subscription_ids", "email_to", "include_phone_numbers")
"""What recipients can be named by besides an alias."""

_CALL = "notifications.create_for"
_TARGETS = frozenset(field for fields in TARGETING.values() for field in fields)


@dataclass(slots=True)
class SendResult:
    """What became of a message to many."""

    idempotency_key: str
    """What every request's own key was derived from: give it to repeat the whole."""
    ids: list[str] = field(default_factory=list[str])
    """The ids of the messages that were created, one for each request."""
    failed_identifiers: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """The identifiers that reach nobody, by kind; each once."""
    reasons: list[str] = field(default_factory=list[str])
    """What OneSignal said about those who were not reached; each once."""
    error: OneSignalError | None = None
    """What ended it before all requests were made, None if nothing did."""
    unsure: list[str] = field(default_factory=list[str])
    """The recipients of the request that met `error`: they may have been reached."""
    not_tried: list[str] = field(default_factory=list[str])
    """The recipients for whom no request was made any more."""

    @property
    def remaining(self) -> list[str]:
        """Whom to try again, with this `idempotency_key`: nobody of them gets it twice."""
        return self.unsure + self.not_tried

    def raise_for_error(self) -> SendResult:
        """Itself, unless something ended it early.

        Raises:
            OneSignalError: `error`.
        """
        if self.error is not None:
            raise self.error
        return self


def sending(
    ids: Iterable[Id],
    body: Notification | Mapping[str, Any],
    by: str,
    channel: Channel,
    per_request: int,
    app_id: str | None,
) -> Plan[SendResult]:
    """Sends a message to many; see `client.notifications.create_for`."""
    message = _message(body)
    if not isinstance(by, str) or not by.strip():
        raise _wrong("by", f"the label of an alias, or one of {', '.join(FIELDS)}")
    if channel not in get_args(Channel):
        raise _wrong("channel", " or ".join(map(repr, get_args(Channel))))
    if isinstance(per_request, bool) or not isinstance(per_request, int) or per_request < 1:
        raise _wrong("per_request", "a whole number, 1 or more")
    recipients = _recipients(ids)
    # Looked at as a whole before anything is sent.
    parts = [recipients[at : at + per_request] for at in range(0, len(recipients), per_request)]
    base = str(message.pop("idempotency_key", None) or uuid.uuid4())
    result = SendResult(base)
    for index, part in enumerate(parts):
        request = {**message, **_named(part, by, channel), "idempotency_key": _key(base, by, part)}
        try:
            reply = yield methodcaller("create", request, app_id=app_id)
        except NotSentError as nobody:  # so the client was told; here it is one part of many
            _merge(result, nobody.outcome)
        except OneSignalError as error:
            if not result.ids and _nothing_was_done(error):
                raise
            result.error, result.unsure = error, part
            result.not_tried = [each for later in parts[index + 1 :] for each in later]
            break
        else:
            _merge(result, reply)
    return result


def _message(body: Notification | Mapping[str, Any]) -> dict[str, Any]:
    if not isinstance(body, (Notification, Mapping)):
        raise _wrong("body", f"a Notification or a mapping, not {type(body).__name__}")
    try:
        fields = dict(body.to_dict() if isinstance(body, Notification) else body)
    except ValueError as error:
        raise refused(_CALL, str(error)) from None
    for name in sorted(_TARGETS & fields.keys()):
        if fields[name] is not None and fields[name] is not UNSET:
            raise refused(_CALL, f"{name} names recipients, as ids does; leave it out", name)
    return fields


def _recipients(ids: Iterable[Id]) -> list[str]:
    """Each of them once, in their order."""
    if isinstance(ids, (str, bytes, Mapping)) or not isinstance(ids, Iterable):
        raise _wrong("ids", f"several ids, not one {type(ids).__name__}")
    found: dict[str, None] = {}
    for index, each in enumerate(ids):
        sound = isinstance(each, (str, int, uuid.UUID)) and not isinstance(each, bool)
        text = str(each) if sound else ""
        if not text.strip():
            given = "an empty one" if sound else type(each).__name__
            raise _wrong(f"ids[{index}]", f"a text, a number or a UUID, not {given}")
        found[text] = None
    if not found:
        raise _wrong("ids", "at least one id: there are none")
    return list(found)


def _named(part: Sequence[str], by: str, channel: Channel) -> dict[str, Any]:
    if by in FIELDS:
        return {by: part}
    return {"include_aliases": {by: part}, "target_channel": channel}


def _key(base: str, by: str, part: Sequence[str]) -> str:
    """The key of one request: the same people give the same, whatever stands before them."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, "\n".join((base, by, *part))))


def _nothing_was_done(error: OneSignalError) -> bool:
    if isinstance(error, (InvalidRequestError, ConfigurationError)):
        return True
    return isinstance(error, APIStatusError) and 400 <= error.status_code < 500


def _merge(result: SendResult, reply: CreateNotificationResponse) -> None:
    if reply.id:
        result.ids.append(reply.id)
    for kind, names in reply.failed_identifiers.items():
        known = result.failed_identifiers.get(kind, [])
        result.failed_identifiers[kind] = list(dict.fromkeys([*known, *names]))
    result.reasons = list(dict.fromkeys([*result.reasons, *reply.reasons]))


def _wrong(name: str, expected: str) -> InvalidRequestError:
    return refused(_CALL, f"{name} must be {expected}", name)
