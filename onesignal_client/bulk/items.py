"""What a bulk run is fed with: the arguments of calls, and what tells one item from another."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple
from uuid import UUID

from onesignal_client.errors import InvalidRequestError


class Call(NamedTuple):
    """The arguments of one call, where positional ones do not say it all."""

    args: Sequence[Any] = ()
    """The positional ones, such as the values of the path and the body."""
    kwargs: Mapping[str, Any] = {}
    """Those with names."""


@dataclass(slots=True)
class Job:
    """An item on its way."""

    index: int
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]
    key: str | None = None
    digest: bytes | None = None
    """Of the item's content; None if it has no stable form, or nobody asked."""
    content: str | None = field(default=None, repr=False)
    idempotency_key: str | None = None
    state_before: str = "waiting"
    """Its state in the journal, in case it does not go out after all."""


def as_job(index: int, item: Any) -> Job:
    """An item is a `Call`, a tuple of positional arguments, or the only argument.

    One that its source could not make stands for itself, as an error.

    Raises:
        InvalidRequestError: it is one, or a `Call` is not made of arguments.
    """
    if isinstance(item, InvalidRequestError):
        raise item
    if isinstance(item, Call):
        args, kwargs = item
        if isinstance(args, (str, bytes)) or not isinstance(args, Sequence):
            raise refused(index, "Call.args must be a sequence of positional arguments")
        if not isinstance(kwargs, Mapping):
            raise refused(index, "Call.kwargs must be a mapping of keyword arguments")
        return Job(index, tuple(args), kwargs)
    return Job(index, item if isinstance(item, tuple) else (item,), {})


def refused(index: int, problem: str) -> InvalidRequestError:
    return InvalidRequestError(f"items[{index}]: {problem}", field=f"items[{index}]")


def content_of(job: Job) -> str:
    """The arguments as JSON that is the same in every process.

    Raises:
        TypeError: something in them has no such form.
        ValueError: they contain themselves.
    """
    kwargs = dict(job.kwargs)
    return json.dumps([job.args, kwargs], default=_stable, sort_keys=True, ensure_ascii=False)


def digest_of(content: str) -> bytes:
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).digest()[:16]


def _stable(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, (date, time)):  # a datetime is a date, too
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (UUID, Decimal)):
        return str(value)
    if isinstance(value, (set, frozenset)):
        return sorted(value, key=repr)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    raise TypeError(f"a {type(value).__name__} has no stable form; give key=")
