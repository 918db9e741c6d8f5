"""What came back: the raw reply with its parsed body, and the error that it means, if any."""

from __future__ import annotations

import json
from collections.abc import Coroutine, Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ._secrets import redact
from .errors import APIStatusError, OneSignalError, ResponseDecodeError, error_class

if TYPE_CHECKING:
    from ._operation import Operation

T = TypeVar("T")

_NOT_READ = object()


class Response(Generic[T]):
    """The reply to one call, whatever its status."""

    __slots__ = (
        "_cause",
        "_operation",
        "_parsed",
        "_secrets",
        "attempts",
        "content",
        "headers",
        "host",
        "idempotency_key",
        "status_code",
    )

    status_code: int
    headers: Mapping[str, str]
    """Case-insensitive."""
    content: bytes
    attempts: int
    """How often the request went out, retries included."""
    idempotency_key: str | None
    """The key under which the request went out, if it had one."""
    host: str
    """The host that was asked."""

    def __init__(
        self,
        operation: Operation[T],
        *,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        host: str = "",
        attempts: int = 1,
        idempotency_key: str | None = None,
        secrets: Iterable[str] = (),
        cause: Exception | None = None,
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.host = host
        self.attempts = attempts
        self.idempotency_key = idempotency_key
        self._operation = operation
        self._secrets = tuple(secrets)
        self._cause = cause
        self._parsed: Any = _NOT_READ

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status_code < 300

    @property
    def replayed(self) -> bool:
        """Whether this is the reply of an earlier request with the same idempotency key."""
        return self.headers.get("idempotent-replayed", "").lower() == "true"

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    @property
    def parsed(self) -> T | None:
        """The reply of a success; None for an error status.

        Raises:
            ResponseDecodeError: the status is a success, but the body is empty, cut or no JSON.
        """
        if not self.is_success:
            return None
        if self._parsed is _NOT_READ:
            self._parsed = self._read()
        return cast("T", self._parsed)

    def result(self) -> T:
        """The parsed reply of a success.

        Raises:
            APIStatusError: the status is not a success.
            ResponseDecodeError: as for `parsed`.
        """
        if not self.is_success:
            raise self._status_error()
        return cast("T", self.parsed)

    def _read(self) -> Any:
        if self._cause is None:
            reply = self._operation.reply
            if reply is None or (self._operation.may_be_empty and not self.content.strip()):
                return None
            try:
                return reply.read(json.loads(self.content))
            except (ValueError, RecursionError) as error:
                self._cause = error
        raise self._decode_error() from self._cause

    def _decode_error(self) -> ResponseDecodeError:
        if self._cause is not None and not isinstance(self._cause, (ValueError, RecursionError)):
            problem = "was cut off"
        elif not self.content.strip():
            problem = "is empty"
        else:
            problem = "is not JSON"
        return ResponseDecodeError(
            f"{self._name}: OneSignal accepted the request (status {self.status_code}), but its "
            f"reply {problem}; do not send it again to be sure. {self._excerpt()}".rstrip(),
            body=self._safe_text(),
            **self._facts(),
        )

    def _status_error(self) -> APIStatusError:
        text = self._safe_text()
        body: object = text
        with suppress(ValueError, RecursionError):
            body = json.loads(text)
        error = error_class(self.status_code)("", body=body, **self._facts())
        said = "; ".join(error.messages[:3]) or _phrase(self.status_code)
        parts = [f"{self._name}: {self.status_code}", " ".join(said.split())]
        if hint := self._hint(error):
            parts.append(hint)
        error.args = (redact(" - ".join(parts), self._secrets),)
        return error

    def _hint(self, error: APIStatusError) -> str:
        hints: list[str] = []
        notices = self._operation.notices
        status = self.status_code
        if status in (401, 403):
            hints.append(f"this call takes the {self._operation.security}, asked of {self.host}")
        if status in (402, 403):
            hints += [text for kind, text in notices if kind == "plan"]
        if status == 429:
            hints += [text for kind, text in notices if kind == "limit"]
        if 300 <= status < 400:
            location = error.headers.get("location", "an unnamed place")
            hints.append(f"redirect to {location} not followed, since the key would go along")
        return f"({'; '.join(hint.rstrip('.') for hint in hints)})" if hints else ""

    @property
    def _name(self) -> str:
        return self._operation.call or self._operation.id

    def _safe_text(self) -> str:
        return redact(self.text, self._secrets)

    def _excerpt(self) -> str:
        start = " ".join(self._safe_text()[:200].split())
        return f"It starts: {start}" if start else ""

    def _facts(self) -> dict[str, Any]:
        headers: Mapping[str, str] = self.headers
        if any(secret in value for value in headers.values() for secret in self._secrets):
            safe = {name: redact(value, self._secrets) for name, value in headers.items()}
            headers = type(headers)(safe)  # type: ignore[call-arg]
        return {
            "status_code": self.status_code,
            "headers": headers,
            "text": self._safe_text(),
            "operation": self._name,
            "attempts": self.attempts,
            "idempotency_key": self.idempotency_key,
        }

    def __repr__(self) -> str:
        return f"<Response [{self.status_code}] of {self._name}>"


async def parsed_of(pending: Coroutine[Any, Any, Response[T]]) -> T | None:
    """The parsed reply of a call under way."""
    return (await pending).parsed


def connection_error(
    error: Exception,
    operation: Operation[Any],
    *,
    host: str,
    timed_out: bool,
    attempts: int,
    idempotency_key: str | None,
    secrets: Iterable[str],
) -> OneSignalError:
    """Our error for one of the HTTP library."""
    from .errors import APIConnectionError, APITimeoutError

    kind = APITimeoutError if timed_out else APIConnectionError
    said = redact(" ".join(str(error).split()), secrets) or type(error).__name__
    what = "no reply in time from" if timed_out else "no connection with"
    return kind(
        f"{operation.call or operation.id}: {what} {host}: {said} ({type(error).__name__})",
        operation=operation.call or operation.id,
        attempts=attempts,
        idempotency_key=idempotency_key,
    )


def _phrase(status: int) -> str:
    from http import HTTPStatus

    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "an error without a message"
