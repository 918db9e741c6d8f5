"""What came back: the raw reply with its parsed body, and the error that it means, if any."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast
from urllib.parse import urlsplit

import attrs

from ._common.error_details import one_line
from ._common.redaction import Secret, redact, redact_json
from ._schema.codecs import ListOf, MapOf, ModelOf
from ._schema.scalars import Codec
from .errors import (
    RETRYABLE,
    APIStatusError,
    ExportInProgressError,
    ResponseDecodeError,
    error_class,
)

if TYPE_CHECKING:
    from ._schema.operation import Operation

T = TypeVar("T")

_NOT_READ = object()
_LOST: dict[str, Any] = {"_secrets": (), "_cause": None, "_parsed": _NOT_READ}


@attrs.define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Response(Generic[T]):
    """The reply to one call, whatever its status."""

    status_code: int
    """Of HTTP."""
    headers: Mapping[str, str]
    """Case-insensitive."""
    content: bytes
    """The body, decompressed."""
    url: str = ""
    """What was asked."""
    elapsed: timedelta = timedelta(0)
    """From the start of the last attempt to the last byte of the reply."""
    attempts: int = 1
    """How often the request went out, retries included."""
    idempotency_key: str | None = None
    """The key under which the request went out, if it had one."""
    _operation: Operation[T] = attrs.field(alias="operation")
    _repeatable: bool = attrs.field(default=False, alias="repeatable")
    _by_token: bool = attrs.field(default=False, alias="by_token")
    _secrets: tuple[Secret, ...] = attrs.field(default=(), alias="secrets")
    _cause: Exception | None = attrs.field(default=None, alias="cause")
    _parsed: Any = attrs.field(default=_NOT_READ, init=False)

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

    def json(self) -> Any:
        """The JSON of the body, whatever the status; `parsed` has it as a model.

        Raises:
            ResponseDecodeError: there is none.
        """
        value = self._decoded()
        if isinstance(value, Exception):
            raise self._decode_error(value)
        return value

    def raise_for_status(self) -> Self:
        """Itself, if the status is a success.

        Raises:
            APIStatusError: it is not.
        """
        if not self.is_success:
            raise self.status_error()
        return self

    @property
    def parsed(self) -> T | None:
        """The reply of a success; None for an error status.

        Raises:
            ResponseDecodeError: the status is a success, but the body is cut or no JSON, or empty
                where something was to be read.
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
        return cast("T", self.raise_for_status().parsed)

    def _read(self) -> Any:
        operation, problem = self._operation, self._cause
        if problem is None:
            reply, empty = operation.reply, not self.content.strip()
            if reply is None or (empty and operation.may_be_empty):
                return None
            if empty and not operation.is_read:
                return reply.read_reply({})  # what was asked for is done, and no more is said
            value = self._decoded()
            if not isinstance(value, Exception):
                return reply.read_reply(value)
            problem = value
        # What cut the reply comes along as the cause; what could not decode it does not, since
        # it holds the whole text, which may show the key.
        raise self._decode_error(problem) from self._cause

    def _decoded(self) -> Any:
        """The JSON of the body, or what is wrong with it."""
        try:
            return _decode(self.content)
        except (ValueError, RecursionError) as error:
            return error

    def _decode_error(self, cause: Exception) -> ResponseDecodeError:
        text = self._safe_text()
        if not isinstance(cause, (ValueError, RecursionError)):
            problem = getattr(cause, "problem", "was cut off")
        elif not text.strip():
            problem = "is empty"
        elif isinstance(cause, RecursionError):
            problem = "is nested too deeply"
        else:
            problem = "is not JSON"
        asked = self._operation.is_read
        advice = "what came is in this error" if asked else "do not send it again to be sure"
        said = (
            f"{self._operation.call}: OneSignal accepted the request (status {self.status_code}), "
            f"but its reply {problem}; {advice}."
        )
        # Half a reply may be the only copy of a new API key, and no log is the place for it.
        if (start := one_line(text[:200])) and not _confidential(self._operation.reply):
            said += f" It starts: {start}"
        return ResponseDecodeError(
            said, body=text, is_retryable=asked and self._repeatable, **self._facts(text)
        )

    def status_error(self) -> APIStatusError:
        """The error that the status means, if it is none of success."""
        import httpx

        text = self._safe_text()
        body: object = text
        with suppress(ValueError, RecursionError):
            body = redact_json(_decode(text), self._secrets)
        status = self.status_code
        error = error_class(status, text)(
            "",
            body=body,
            is_retryable=status == 429 or (self._repeatable and status in RETRYABLE),
            **self._facts(text),
        )
        said = one_line("; ".join(map(str, error.errors[:3])))
        said = said or httpx.codes.get_reason_phrase(status) or "an error without a message"
        hint = f" ({'; '.join(hints)})" if (hints := self._hints(error)) else ""
        line = f"{self._operation.call}: {status} {said}{hint}"
        error.args = (redact(line, self._secrets),)
        return error

    def _hints(self, error: APIStatusError) -> list[str]:
        status, host = self.status_code, urlsplit(self.url).netloc
        hints: list[str] = []
        if error.headers.get("cf-mitigated", "").lower() == "challenge":
            hints.append(
                f"Cloudflare before {host} wants to see a browser; it is not about the key: ask "
                "OneSignal's support, or send from another address"
            )
        elif status in (401, 403) and self._operation.security:
            wanted = (
                "it was called with an authorization of yours: is the token valid, for this user"
                if self._by_token
                else f"this call takes the {' or the '.join(self._operation.security)}"
            )
            hints.append(f"{wanted}; {host} was asked")
        elif isinstance(error, ExportInProgressError):
            hints.append("wait for its file, such as with client.exports.save, then ask again")
        hints += [text for statuses, text in self._operation.hints if status in statuses]
        if status == 429 and error.headers.get("retry-after"):
            hints.append(f"Retry-After: {error.headers['retry-after']}")
        location = error.headers.get("location") if self._operation.security else None
        if 300 <= status < 400 and location:
            hints.append(f"redirect to {location} not followed, since the key would go along")
        return [one_line(hint).rstrip(".") for hint in hints]

    def _safe_text(self) -> str:
        return redact(self.text, self._secrets)

    def _facts(self, text: str) -> dict[str, Any]:
        return {
            "status_code": self.status_code,
            "headers": self._safe_headers(),
            "text": text,
            "operation": self._operation.call,
            "attempts": self.attempts,
            "idempotency_key": self.idempotency_key,
        }

    def _safe_headers(self) -> Mapping[str, str]:
        headers = self.headers
        safe = {name: redact(value, self._secrets) for name, value in headers.items()}
        return headers if safe == dict(headers) else type(headers)(safe)  # type: ignore[call-arg]

    def __getstate__(self) -> dict[str, Any]:
        # A copy, or a pickle, knows no keys; hence it must not hold them in the reply either.
        state = {
            name: getattr(self, name) for name in attrs.fields_dict(Response) if name not in _LOST
        }
        state["content"] = self._safe_text().encode() if self._secrets else self.content
        return {**state, "headers": self._safe_headers()}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in {**_LOST, **state}.items():
            setattr(self, name, value)

    def __repr__(self) -> str:
        return f"<Response [{self.status_code}] of {self._operation.call}>"


def _decode(content: bytes | str) -> Any:
    try:
        return json.loads(content)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and error.doc.lstrip()[:1] in ("{", "["):
            return _DECODER.raw_decode(error.doc.lstrip())[0]  # what stands behind does no harm
    except ValueError:  # bytes that are not UTF-8, or a number beyond Python's limit of digits
        pass
    text = content if isinstance(content, str) else content.decode("utf-8", "replace")
    return _DECODER.decode(text.removeprefix("\ufeff"))


def _integer(digits: str) -> int | str:
    try:
        return int(digits)
    except ValueError:
        return digits


_DECODER = json.JSONDecoder(parse_int=_integer)


def _confidential(codec: Codec | None, seen: frozenset[str] = frozenset()) -> bool:
    """Whether what the codec reads may hold secrets."""
    while isinstance(codec, (ListOf, MapOf)):
        codec = codec.item
    if not isinstance(codec, ModelOf) or codec.name in seen:
        return False
    facts = codec.model._facts()
    inner = facts.codecs.values()
    return bool(facts.secrets) or any(_confidential(each, seen | {codec.name}) for each in inner)
