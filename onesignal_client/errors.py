"""Everything that a call can raise.

OneSignalError
├── ConfigurationError          a key or the app id is missing, or a setting makes no sense
├── InvalidRequestError         refused before the network; names the field
├── NotSentError                a message was accepted but reached nobody (opt-in)
├── ExportNotReadyError         an exported file was not there in time; it may come later
├── MessageNotReadyError        a message was not sent in time; it may be sent later
├── MessageCanceledError        a message that was waited for has been canceled
├── APIConnectionError          no reply: the network failed
│   └── APITimeoutError         no reply in time
├── ResponseDecodeError         the server accepted the request, but its reply is unreadable
└── APIStatusError              the server answered with an error status
    ├── RedirectError           3xx: never followed, since the key would go along
    ├── BadRequestError         400
    │   └── ExportInProgressError   only one export may run at a time
    ├── AuthenticationError     401
    ├── PermissionDeniedError   403
    ├── NotFoundError           404
    ├── ConflictError           409
    ├── PayloadTooLargeError    413
    ├── UnprocessableEntityError 422
    ├── RateLimitError          429
    └── ServerError             5xx
"""

from __future__ import annotations

import copyreg
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from ._common.error_details import ErrorDetail, details, messages
from ._common.retry_after import retry_after_seconds

if TYPE_CHECKING:
    from .models import CreateNotificationResponse, NotificationDetails

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "ErrorDetail",
    "ExportInProgressError",
    "ExportNotReadyError",
    "InvalidRequestError",
    "MessageCanceledError",
    "MessageNotReadyError",
    "NotFoundError",
    "NotSentError",
    "OneSignalError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "ResponseDecodeError",
    "ServerError",
    "UnprocessableEntityError",
]


class _Known(TypedDict, total=False):
    """What `OneSignalError` takes beside the message."""

    operation: str | None
    attempts: int
    idempotency_key: str | None
    is_retryable: bool


class OneSignalError(Exception):
    """Any failure of a call. Pickles; never holds a key."""

    operation: str | None
    """The call, such as `notifications.create`."""
    attempts: int
    """How often the request went out; 0 if it never did."""
    idempotency_key: str | None
    """The key under which a repeated call would not send twice, where the call has one."""
    is_retryable: bool
    """Whether the same call may do better later, and does no harm if this one was done after all.

    A call with an `idempotency_key` must be repeated under that key. For the likes of Celery:
    `if error.is_retryable: raise self.retry(exc=error)`.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        attempts: int = 0,
        idempotency_key: str | None = None,
        is_retryable: bool = False,
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.attempts = attempts
        self.idempotency_key = idempotency_key
        self.is_retryable = is_retryable

    def __reduce__(self) -> tuple[Any, ...]:
        # Not by way of the constructor, which asks for more than the message.
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]


class ConfigurationError(OneSignalError):
    """The client lacks what the call needs, such as a key or the app id."""


class InvalidRequestError(OneSignalError, ValueError):
    """The request would be refused or misread, so it was not sent."""

    field: str | None
    """The field or parameter at fault, such as `filters[0].value`."""
    check: str | None
    """The name of the check that refused it, if it can be switched off."""

    def __init__(
        self,
        message: str,
        *,
        field: str | None = None,
        check: str | None = None,
        **known: Unpack[_Known],
    ) -> None:
        super().__init__(message, **known)
        self.field = field
        self.check = check


def refused(
    call: str, problem: str, field: str | None = None, check: str | None = None
) -> InvalidRequestError:
    """What a call raises that must not go out."""
    return InvalidRequestError(f"{call}: {problem}", field=field, check=check, operation=call)


class NotSentError(OneSignalError):
    """OneSignal accepted the request, but created no message: nobody could be reached."""

    outcome: CreateNotificationResponse
    """The reply, with the reasons and the identifiers that failed."""

    def __init__(
        self, message: str, *, outcome: CreateNotificationResponse, **known: Unpack[_Known]
    ) -> None:
        super().__init__(message, **known)
        self.outcome = outcome


class ExportNotReadyError(OneSignalError):
    """An exported file was not there in time; it may come later."""


class MessageError(OneSignalError):
    """Base of the errors of waiting for a message."""

    notification: NotificationDetails
    """The message as it was last seen."""

    def __init__(
        self, message: str, *, notification: NotificationDetails, **known: Unpack[_Known]
    ) -> None:
        super().__init__(message, **known)
        self.notification = notification


class MessageNotReadyError(MessageError):
    """A message was not sent in time, or is scheduled for later; it may be sent yet."""


class MessageCanceledError(MessageError):
    """A message that was waited for has been canceled; what had been sent by then stays sent."""


class APIConnectionError(OneSignalError):
    """No reply: the network failed. The cause is the error of the HTTP library."""


class APITimeoutError(APIConnectionError):
    """No reply in time."""


class ReplyError(OneSignalError):
    """Base of the errors that come from a reply."""

    status_code: int
    headers: Mapping[str, str]
    body: object
    """The decoded JSON, or the text if it was no JSON."""
    text: str
    """The reply's body as text."""

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        headers: Mapping[str, str],
        body: object,
        text: str,
        **known: Unpack[_Known],
    ) -> None:
        super().__init__(message, **known)
        self.status_code = status_code
        self.headers = headers
        self.body = body
        self.text = text

    @property
    def request_id(self) -> str | None:
        """What OneSignal's support asks for, where the reply has it."""
        return self.headers.get("x-request-id") or self.headers.get("cf-ray")


class ResponseDecodeError(ReplyError):
    """The server accepted the request (2xx), but its reply is cut or no JSON.

    Do not send again: what was asked for has been done. Where something was to be read, an empty
    reply is this error too; it is none where something was to be done.
    """


class APIStatusError(ReplyError):
    """The server answered with an error status."""

    @property
    def errors(self) -> list[ErrorDetail]:
        """The errors of the reply, each with `title`, `code` and `meta` where given."""
        return details(self.body)

    @property
    def messages(self) -> list[str]:
        """The errors of the reply as plain strings."""
        return messages(self.errors)

    @property
    def retry_after(self) -> float | None:
        """Seconds until OneSignal wants to hear from us again, if it said so."""
        return retry_after_seconds(self.headers)


class RedirectError(APIStatusError):
    """The server points elsewhere (3xx). Not followed, since the key would go along."""

    @property
    def location(self) -> str | None:
        """Where the server points to."""
        return self.headers.get("location")


class BadRequestError(APIStatusError):
    """400: the request is wrong; `messages` say how."""


class ExportInProgressError(BadRequestError):
    """400: another export of the account is running, and only one may at a time.

    Wait for that one's file, such as with `client.exports.save`, and ask again.
    """


class AuthenticationError(APIStatusError):
    """401: the key is missing, unknown, or not for this host."""


class PermissionDeniedError(APIStatusError):
    """403: the key is of the wrong kind, or the plan does not include the call."""


class NotFoundError(APIStatusError):
    """404: nothing has this id; something just created may take a moment to appear."""


class ConflictError(APIStatusError):
    """409: the request collides with what is stored."""

    @property
    def conflicting_aliases(self) -> dict[str, Any]:
        """The aliases that belong to another user, as label → id."""
        found: dict[str, Any] = {}
        for error in self.errors:
            meta = error.meta or {}
            nested = meta.get("conflicting_aliases")
            if isinstance(nested, Mapping):
                found.update(nested)
            elif error.code == "user-2" or "alias" in (error.title or "").lower():
                found.update(meta)  # as servers have been seen to answer, against the document
        return found


class PayloadTooLargeError(APIStatusError):
    """413: the body is too large."""


class UnprocessableEntityError(APIStatusError):
    """422: well-formed, but impossible as things stand."""


class RateLimitError(APIStatusError):
    """429: too many requests for this app and endpoint; `retry_after` says when to come back."""

    @property
    def limit(self) -> str | None:
        """What is limited, such as `App ID`, where the reply names it."""
        limit = self.body.get("limit") if isinstance(self.body, Mapping) else None
        return limit if isinstance(limit, str) else None


class ServerError(APIStatusError):
    """5xx: OneSignal, or the proxy before it, failed."""


RETRYABLE = frozenset({408, 429, 500, 502, 503, 504, *range(520, 531)})
"""Statuses after which the same request may do better."""

_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def error_class(status_code: int, text: str = "") -> type[APIStatusError]:
    """The class of error for a status, with the text of the reply."""
    if status_code == 400 and "concurrent export" in text:
        return ExportInProgressError
    if 300 <= status_code < 400:
        return RedirectError
    if 500 <= status_code < 600:
        return ServerError
    return _BY_STATUS.get(status_code, APIStatusError)
