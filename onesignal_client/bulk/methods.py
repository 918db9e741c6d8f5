"""From a client's method to its operation, and a call that tells how it went."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from onesignal_client.errors import InvalidRequestError, OneSignalError

from .items import Job


class Method:
    """A method of a client, and what the document says of it.

    Args:
        client: Whose method it has to be.
        method: Such as `client.notifications.create`.

    Raises:
        InvalidRequestError: it is none, or not a single call.
    """

    def __init__(self, client: Any, method: Callable[..., Any]) -> None:
        self._client = client
        self.method = method
        resource = getattr(method, "__self__", None)
        self._name: str = getattr(method, "__name__", "")
        if resource is None or not any(each is resource for each in vars(client).values()):
            raise _refused(
                f"a method of this client, such as client.notifications.create, not {method!r:.200}"
            )
        self._group: type[Any] = type(resource)
        self._signature = inspect.signature(method)
        operation = self._operation() if self._name in vars(self._group) else None
        if operation is None:
            raise _refused(f"a single call, and {self._name} is not")
        self.operation: Any = operation

    def _operation(self) -> Any:
        """What the method hands to its client: generated methods do nothing else."""
        needed = {
            each.name: object()
            for each in self._signature.parameters.values()
            if each.default is each.empty
        }
        finder = _Finder()
        with suppress(Exception):
            called = getattr(self._group(finder), self._name)(**needed)
            if inspect.iscoroutine(called):
                called.send(None)
        found = finder.operation
        return found if found and found.call.rpartition(".")[2] == self._name else None

    @property
    def call(self) -> str:
        """Such as `notifications.create`."""
        name: str = self.operation.call
        return name

    @property
    def is_keyed(self) -> bool:
        """Whether its calls carry idempotency keys."""
        return bool(self.operation.retry == "idempotency_key")

    @property
    def rate(self) -> float | None:
        """How many calls a second OneSignal takes, where the document says so."""
        rate: float | None = self.operation.rate
        return rate

    def is_repeatable(self, job: Job) -> bool:
        """Whether the call does no harm when it is made once more."""
        field = self.operation.retry_unless
        if field and any(_has(each, field) for each in (*job.args, *job.kwargs.values())):
            return False
        return self.is_keyed or bool(self.operation.retry == "always")

    def check(self, job: Job) -> None:
        """See that the arguments are those of the method.

        Raises:
            TypeError: they are not.
        """
        self._signature.bind(*job.args, **job.kwargs)

    def run(self, job: Job) -> Outcome:
        """Make the call, and never raise what it raises."""
        caller = _Caller(self._client, job.idempotency_key)
        try:
            value = getattr(self._group(caller), self._name)(*job.args, **job.kwargs)
        except Exception as error:
            return Outcome(job, None, _ours(error, self.call), caller.attempts)
        return Outcome(job, value, None, caller.attempts)

    async def run_async(self, job: Job) -> Outcome:
        """As `run`."""
        caller = _AsyncCaller(self._client, job.idempotency_key)
        try:
            value = await getattr(self._group(caller), self._name)(*job.args, **job.kwargs)
        except Exception as error:
            return Outcome(job, None, _ours(error, self.call), caller.attempts)
        return Outcome(job, value, None, caller.attempts)


class Outcome:
    """What came of a call."""

    __slots__ = ("attempts", "error", "job", "value")

    def __init__(self, job: Job, value: Any, error: OneSignalError | None, attempts: int) -> None:
        self.job = job
        self.value = value
        self.error = error
        self.attempts = max(attempts, error.attempts) if error else attempts


class _Finder:
    """Stands where a resource expects its client, and only looks."""

    operation: Any = None

    def _call(self, operation: Any, **_: Any) -> Any:
        self.operation = operation
        raise LookupError


class _Caller:
    """Stands before the client for one call: gives it the key, and keeps the attempts."""

    def __init__(self, client: Any, idempotency_key: str | None) -> None:
        self._client = client
        self._key = idempotency_key
        self.attempts = 0

    def _call(self, operation: Any, **given: Any) -> Any:
        reply = self._client._send(operation, **given, idempotency_key=self._key)
        self.attempts = reply.attempts
        return self._client._pipeline.finish(reply)


class _AsyncCaller(_Caller):
    async def _call(self, operation: Any, **given: Any) -> Any:
        reply = await self._client._send(operation, **given, idempotency_key=self._key)
        self.attempts = reply.attempts
        return self._client._pipeline.finish(reply)


def _has(argument: Any, field: str) -> bool:
    if isinstance(argument, Mapping):
        return bool(argument.get(field))
    return bool(getattr(argument, field, None))


def _ours(error: Exception, call: str) -> OneSignalError:
    if isinstance(error, OneSignalError):
        return error
    # Who knows whether it had gone out by then.
    text = f"{call}: {type(error).__name__}: {error}"
    wrapped = OneSignalError(text, operation=call, attempts=1)
    wrapped.__cause__ = error
    return wrapped


def _refused(expected: str) -> InvalidRequestError:
    return InvalidRequestError(f"bulk: method must be {expected}", field="method")
