"""From a client's method to its operation, and a call that tells how it went."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from onesignal_client import catalog
from onesignal_client.errors import InvalidRequestError, OneSignalError
from onesignal_client.warnings import OneSignalWarning

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
        group = next((name for name, each in vars(client).items() if each is resource), None)
        if resource is None or group is None:
            raise _refused(
                f"a method of this client, such as client.notifications.create, not {method!r:.200}"
            )
        self._group: type[Any] = type(resource)
        self._name: str = method.__name__
        self._signature = inspect.signature(method)
        try:
            self.operation = catalog.find(f"{group}.{self._name}")
        except LookupError:
            raise _refused(f"a single call, and {self._name} is not") from None

    @property
    def call(self) -> str:
        """Such as `notifications.create`."""
        return self.operation.name

    @property
    def is_keyed(self) -> bool:
        """Whether its calls carry idempotency keys."""
        return self.operation.retry == "idempotency_key"

    @property
    def rate(self) -> float | None:
        """How many calls a second OneSignal takes, where the document says so."""
        return self.operation.rate

    def is_repeatable(self, job: Job) -> bool:
        """Whether the call does no harm when it is made once more."""
        field = self.operation.retry_unless
        if field and any(_has(each, field) for each in (*job.args, *job.kwargs.values())):
            return False
        return self.is_keyed or self.operation.retry == "always"

    def check(self, job: Job) -> None:
        """See that the arguments are those of the method.

        Raises:
            TypeError: they are not.
        """
        self._signature.bind(*job.args, **job.kwargs)

    def run(self, job: Job) -> Outcome:
        """Make the call, and never raise what it raises."""
        call, attempts = self._bound(job)
        try:
            value = call(*job.args, **job.kwargs)
        except Exception as error:
            return Outcome(job, None, _ours(error, self.call), sum(attempts))
        return Outcome(job, value, None, sum(attempts))

    async def run_async(self, job: Job) -> Outcome:
        """As `run`."""
        call, attempts = self._bound(job)
        try:
            value = await call(*job.args, **job.kwargs)
        except Exception as error:
            return Outcome(job, None, _ours(error, self.call), sum(attempts))
        return Outcome(job, value, None, sum(attempts))

    def _bound(self, job: Job) -> tuple[Callable[..., Any], list[int]]:
        """The method for one call, under its key, and the attempts that its reply will tell."""
        attempts: list[int] = []
        client = self._client.with_options(
            idempotency_key=job.idempotency_key,
            on_response=lambda response: attempts.append(response.attempts),
        )
        return getattr(self._group(client), self._name), attempts


class Outcome:
    """What came of a call."""

    __slots__ = ("attempts", "error", "job", "value")

    def __init__(self, job: Job, value: Any, error: OneSignalError | None, attempts: int) -> None:
        self.job = job
        self.value = value
        self.error = error
        self.attempts = max(attempts, error.attempts) if error else attempts


def _has(argument: Any, field: str) -> bool:
    if isinstance(argument, Mapping):
        return bool(argument.get(field))
    return bool(getattr(argument, field, None))


def _ours(error: Exception, call: str) -> OneSignalError:
    if isinstance(error, OneSignalError):
        return error
    text = f"{call}: {type(error).__name__}: {error}"
    # A warning that is an error here comes before the call; of others nobody knows.
    before = isinstance(error, OneSignalWarning)
    wrapped = OneSignalError(text, operation=call, attempts=0 if before else 1)
    wrapped.__cause__ = error
    return wrapped


def _refused(expected: str) -> InvalidRequestError:
    return InvalidRequestError(f"bulk: method must be {expected}", field="method")
