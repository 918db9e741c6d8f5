"""What a client was told, completed from the environment; immutable."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from .._common.redaction import Secret
from .._schema.unset import UNSET
from ..checks import is_uuid
from ..errors import ConfigurationError
from ..warnings import LegacyHostWarning, warn

if TYPE_CHECKING:
    import httpx

    from .._schema.operation import Operation
    from ..checks import Checks
    from ..response import Response

DEFAULT_BASE_URL = "https://api.onesignal.com"
DEFAULT_TIMEOUT = 110.0  # OneSignal may take up to 100 seconds to answer
CONNECT_TIMEOUT = 10.0
MOST_SECONDS = 2**31 - 1  # what every system's sockets can count to

KEYS = ("rest_api_key", "organization_api_key")
VARIABLES = {
    "app_id": "ONESIGNAL_APP_ID",
    "rest_api_key": "ONESIGNAL_REST_API_KEY",
    "organization_api_key": "ONESIGNAL_ORGANIZATION_API_KEY",
    "base_url": "ONESIGNAL_BASE_URL",
}
_NONE_MEANS_SOMETHING = ("timeout", "authorization")


@frozen(kw_only=True, eq=False)
class Settings:
    """Everything that `with_options` can change."""

    app_id: str | None = None
    rest_api_key: Secret | None = None
    organization_api_key: Secret | None = None
    authorization: Secret | None = None
    base_url: str = DEFAULT_BASE_URL
    timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT
    max_retries: int = 12
    deadline: float = 30.0
    max_response_size: int = 64 * 2**20
    headers: Mapping[str, str] = field(factory=dict)
    query: Mapping[str, Any] = field(factory=dict)
    checks: Checks | bool = True
    raise_if_not_sent: bool = False
    idempotency_key: str | None = None
    on_response: tuple[Callable[[Response[Any]], object], ...] = ()

    def __str__(self) -> str:
        names = ("app_id", *KEYS, "base_url", "max_retries", "deadline")
        shown = ((name, getattr(self, name)) for name in names)
        return ", ".join(f"{name}={value!r}" for name, value in shown if value is not None)

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What must never be shown."""
        given = (self.rest_api_key, self.organization_api_key, self.authorization)
        bare = (Secret(_without_scheme(key.reveal())) for key in given if key)
        return tuple(key for key in bare if len(key.reveal()) >= 6)

    def header_for(self, operation: Operation[Any]) -> Secret:
        """The `Authorization` header for an operation."""
        if self.authorization is not None:
            return self.authorization
        keys = (getattr(self, name) for name in operation.security)
        key: Secret | None = next(filter(None, keys), None)
        if key is None:
            wanted = " or the ".join(operation.security)
            ways = " or ".join(f"{name}=" for name in operation.security)
            variables = " or ".join(VARIABLES[name] for name in operation.security)
            raise ConfigurationError(
                f"{operation.call} takes the {wanted}: pass {ways} to the client, "
                f"or set {variables}",
                operation=operation.call,
            )
        return Secret(f"Key {key.reveal()}")

    def timeouts(self) -> dict[str, float | None]:
        """The timeout as the HTTP library wants it, in seconds per phase."""
        timeout = self.timeout
        if timeout is None or isinstance(timeout, (int, float)):
            connect = timeout if timeout is None else min(timeout, CONNECT_TIMEOUT)
            return {"connect": connect, "read": timeout, "write": timeout, "pool": timeout}
        return timeout.as_dict()

    @property
    def attempt_timeout(self) -> float | None:
        """Seconds for an attempt as a whole; an `httpx.Timeout` speaks of phases only."""
        return self.timeout if isinstance(self.timeout, (int, float)) else None


def settle(given: Mapping[str, Any], base: Settings | None = None) -> Settings:
    """The settings given, over those of `base` or of the environment.

    None means not given, but for the timeout, where it means to wait for ever, and for the
    authorization, which it takes back.
    """
    values: dict[str, Any] = {
        name: value
        for name, value in given.items()
        if value is not UNSET and (value is not None or name in _NONE_MEANS_SOMETHING)
    }
    if base is None:
        for name, variable in VARIABLES.items():
            if name not in values and (found := os.environ.get(variable, "").strip()):
                values[name] = Secret(found) if name in KEYS else found
    if "app_id" in values:
        values["app_id"] = str(values["app_id"]).strip()
    for name in (*KEYS, "authorization"):
        if values.get(name) is not None:
            values[name] = _key(name, values[name])
    if "base_url" in values:
        values["base_url"] = _base_url(values["base_url"])
    for name, (right, wanted) in _SENSE.items():
        if name in values and not right(values[name]):
            raise ConfigurationError(f"{name} must be {wanted}")
    for name in ("headers", "query"):
        if name in values:
            values[name] = {**(getattr(base, name) if base else {}), **values[name]}
    if "idempotency_key" in values:
        values["idempotency_key"] = str(values["idempotency_key"])
    if "on_response" in values:
        values["on_response"] = (*(base.on_response if base else ()), values["on_response"])
    return evolve(base or Settings(), **values)


def timeout_of(
    client: httpx.Client | httpx.AsyncClient | None, kind: type[Any], timeout: Any
) -> Any:
    """The timeout given, or else that of a client of the caller's, which must be of its kind."""
    if client is not None and not isinstance(client, kind):
        raise ConfigurationError(f"http_client must be an httpx.{kind.__name__}")
    return client.timeout if client is not None and timeout is UNSET else timeout


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_timeout(value: Any) -> bool:
    if isinstance(value, bool):
        return False
    if isinstance(value, (int, float)):
        return 0 < value <= MOST_SECONDS
    if value is None or not hasattr(value, "as_dict"):
        return value is None
    return all(each is None or 0 <= each <= MOST_SECONDS for each in value.as_dict().values())


def _is_seconds(value: Any) -> bool:
    return type(value) in (int, float) and 0 <= value <= MOST_SECONDS


def is_named(value: object) -> bool:
    """Whether it is a mapping with string keys."""
    return isinstance(value, Mapping) and all(isinstance(name, str) for name in value)


def _are_headers(value: Any) -> bool:
    return is_named(value) and not any(problem_of_header(*pair) for pair in value.items())


def problem_of_header(name: str, value: object) -> str | None:
    """What keeps a header from going out as it is."""
    text = str(value)
    if not re.fullmatch(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+", name):
        return "is not a valid header name"
    if not text.isascii() or (text and not text.isprintable()):
        return "must be printable ASCII, since it travels as a header"
    return None


def _is_choice_of_checks(value: Any) -> bool:
    if isinstance(value, bool):
        return True
    return (
        hasattr(value, "skip")
        and isinstance(value.skip, (set, frozenset, list, tuple))
        and all(isinstance(name, str) for name in value.skip)
        and _is_count(value.max_recipients)
        and _is_count(value.max_filters)
    )


_SENSE: dict[str, tuple[Callable[[object], bool], str]] = {
    "app_id": (bool, "a non-empty string"),
    "timeout": (
        _is_timeout,
        f"seconds above 0 and up to {MOST_SECONDS:,}, an httpx.Timeout of such, or None to wait "
        "for ever",
    ),
    "max_retries": (_is_count, "a whole number, 0 or more"),
    "max_response_size": (
        lambda value: value != 0 and _is_count(value),
        "a whole number of bytes, 1 or more",
    ),
    "deadline": (_is_seconds, f"seconds from 0 to {MOST_SECONDS:,}"),
    "headers": (_are_headers, "a mapping of valid header names to printable ASCII"),
    "query": (is_named, "a mapping with string keys"),
    "idempotency_key": (is_uuid, "a UUID, as OneSignal's keys are"),
    "on_response": (
        lambda value: callable(value) and not iscoroutinefunction(value),
        "a plain function, which gets a Response",
    ),
    "checks": (
        _is_choice_of_checks,
        "True, False or a Checks value, whose skip is a set of names and whose limits are counts",
    ),
}


def _key(name: str, given: object) -> Secret:
    """The key without a scheme before it; an authorization with one."""
    problem = _problem_of_key(name, given)
    if problem:
        # Raised here, where no variable holds the key in clear: frames end up in reports.
        raise ConfigurationError(f"{name} {problem}")
    value = cast("Secret", given).reveal().strip()
    if name == "authorization":
        return Secret(value if " " in value else f"Bearer {value}")
    return Secret(_without_scheme(value))


def _problem_of_key(name: str, given: object) -> str | None:
    text: object = given.reveal() if isinstance(given, Secret) else given
    value = text.strip() if isinstance(text, str) else ""
    if not value:
        return "must be a non-empty string"
    if name != "authorization":
        value = _without_scheme(value)
        if not value or " " in value or value.lower() in ("key", "basic", "bearer"):
            return "must be the key alone, one word without blanks"
    if not value.isascii() or not value.isprintable():
        return "must be one line of printable ASCII; was it pasted with a line break?"
    return None


def _without_scheme(value: str) -> str:
    return re.sub(r"^(?:(?:key|basic|bearer)\s+)+", "", value, flags=re.I).strip()


def _base_url(given: object) -> str:
    url = _sound_url(given)
    if url is None:
        # Raised here, where no variable holds what was given: there may be a password in it.
        raise ConfigurationError(
            f"base_url must be an http(s) URL such as {DEFAULT_BASE_URL}, "
            "without a query or credentials"
        )
    if f".{urlsplit(url).hostname}".endswith(".onesignal.com") and "/api/v1" in url:
        warn(
            f"{url} is OneSignal's old host, which is being switched off; "
            f"use {DEFAULT_BASE_URL} with a current key",
            LegacyHostWarning,
        )
    return url


def _sound_url(given: object) -> str | None:
    """The URL, if it can be built upon."""
    from httpx import URL, InvalidURL

    value: object = given.reveal() if isinstance(given, Secret) else given
    url = value.strip().rstrip("/") if isinstance(value, str) else ""
    try:
        parts = urlsplit(url)
        sound = parts.scheme in ("https", "http") and url.isprintable() and parts.port != 0
        URL(url)
    except (ValueError, InvalidURL):
        return None
    return url if sound and parts.hostname and not set(url) & set("?#@") else None
