"""What a client was told, completed from the environment; immutable."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from .._schema.unset import UNSET
from ..errors import ConfigurationError
from ..warnings import LegacyHostWarning, warn

if TYPE_CHECKING:
    import httpx

    from .._schema.operation import Operation
    from ..checks import Checks

DEFAULT_BASE_URL = "https://api.onesignal.com"
DEFAULT_MAX_RETRIES = 9
DEFAULT_DEADLINE = 600.0
DEFAULT_TIMEOUT = 110.0  # OneSignal may take up to 100 seconds to answer
CONNECT_TIMEOUT = 10.0
MOST_SECONDS = 2**31 - 1  # what every system's sockets can count to

ARGUMENTS = {
    "app_id": "ONESIGNAL_APP_ID",
    "rest_api_key": "ONESIGNAL_REST_API_KEY",
    "organization_api_key": "ONESIGNAL_ORGANIZATION_API_KEY",
    "base_url": "ONESIGNAL_BASE_URL",
}


class Settings(NamedTuple):
    """Everything that `with_options` can change."""

    app_id: str | None = None
    rest_api_key: str | None = None
    organization_api_key: str | None = None
    authorization: str | None = None
    base_url: str = DEFAULT_BASE_URL
    timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT
    max_retries: int = DEFAULT_MAX_RETRIES
    deadline: float = DEFAULT_DEADLINE
    checks: Checks | bool = True
    raise_if_not_sent: bool = False

    def __repr__(self) -> str:
        shown = {
            "app_id": self.app_id,
            "rest_api_key": self.rest_api_key and "***",
            "organization_api_key": self.organization_api_key and "***",
            "base_url": self.base_url,
            "max_retries": self.max_retries,
        }
        return ", ".join(f"{name}={value!r}" for name, value in shown.items() if value is not None)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be shown."""
        given = (self.rest_api_key, self.organization_api_key, self.authorization)
        bare = (_without_scheme(value) for value in given if value)
        return tuple(value for value in bare if len(value) >= 6)

    def header_for(self, operation: Operation[Any]) -> str:
        """The `Authorization` header for an operation."""
        if self.authorization is not None:
            return self.authorization
        keys = (getattr(self, name) for name in operation.security)
        key: str | None = next(filter(None, keys), None)
        if key is None:
            wanted = " or the ".join(operation.security)
            ways = " or ".join(f"{name}=" for name in operation.security)
            variables = " or ".join(ARGUMENTS[name] for name in operation.security)
            raise ConfigurationError(
                f"{operation.call} takes the {wanted}: pass {ways} to the client, "
                f"or set {variables}",
                operation=operation.call,
            )
        return f"Key {key}"

    def timeouts(self) -> dict[str, float | None]:
        """The timeout as the HTTP library wants it, in seconds per phase."""
        timeout = self.timeout
        if timeout is None or isinstance(timeout, (int, float)):
            connect = timeout if timeout is None else min(timeout, CONNECT_TIMEOUT)
            return {"connect": connect, "read": timeout, "write": timeout, "pool": timeout}
        return timeout.as_dict()


def settle(given: Mapping[str, Any], base: Settings | None = None) -> Settings:
    """The settings given, over those of `base` or of the environment.

    None means not given, but for the timeout, where it means to wait for ever, and for the
    authorization, which it takes back.
    """
    values: dict[str, Any] = {
        name: value
        for name, value in given.items()
        if value is not UNSET and (value is not None or name in ("timeout", "authorization"))
    }
    if base is None:
        for name, variable in ARGUMENTS.items():
            if name not in values and (found := os.environ.get(variable, "").strip()):
                values[name] = found
    for name in ("app_id", *KEYS):
        if name in values:
            values[name] = _clean(name, values[name])
    for name in KEYS:
        if name in values:
            values[name] = _bare_key(name, values[name])
    if values.get("authorization") is not None:
        values["authorization"] = _printable(
            "authorization", _clean("authorization", values["authorization"])
        )
    if "base_url" in values:
        values["base_url"] = _base_url(values["base_url"])
    for name, (right, wanted) in _SENSE.items():
        if name in values and not right(values[name]):
            raise ConfigurationError(f"{name} must be {wanted}")
    return (base or Settings())._replace(**values)


KEYS = ("rest_api_key", "organization_api_key")


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
    "timeout": (
        _is_timeout,
        f"seconds above 0 and up to {MOST_SECONDS:,}, an httpx.Timeout of such, or None for ever",
    ),
    "max_retries": (_is_count, "a whole number, 0 or more"),
    "deadline": (_is_seconds, f"seconds from 0 to {MOST_SECONDS:,}"),
    "checks": (
        _is_choice_of_checks,
        "True, False or a Checks value, whose skip is a set of names and whose limits are counts",
    ),
}


def _clean(name: str, value: object) -> str:
    if not isinstance(value, str) and name == "app_id":
        value = str(value)
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(f"{name} must be a non-empty string")
    return value.strip()


def _bare_key(name: str, value: str) -> str:
    bare = _without_scheme(value)
    if not bare or " " in bare or bare.lower() in ("key", "basic", "bearer"):
        raise ConfigurationError(f"{name} must be the key alone, one word without blanks")
    return _printable(name, bare)


def _without_scheme(value: str) -> str:
    return re.sub(r"^(?:(?:key|basic|bearer)\s+)+", "", value, flags=re.I).strip()


def _printable(name: str, value: str) -> str:
    if not value.isascii() or not value.isprintable() or not value:
        raise ConfigurationError(
            f"{name} must be one line of printable ASCII; was it pasted with a line break?"
        )
    return value


def _base_url(value: object) -> str:
    url = value.strip().rstrip("/") if isinstance(value, str) else ""
    host = _host(url)
    if host is None:
        raise ConfigurationError(
            f"base_url must be an http(s) URL such as {DEFAULT_BASE_URL}, "
            "without a query or credentials"
        )
    if f".{host}".endswith(".onesignal.com") and "/api/v1" in url:
        warn(
            f"{url} is OneSignal's old host, which is being switched off; "
            f"use {DEFAULT_BASE_URL} with a current key",
            LegacyHostWarning,
        )
    return url


def _host(url: str) -> str | None:
    """The host of a URL that can be built upon, else None."""
    from httpx import URL, InvalidURL

    try:
        parts = urlsplit(url)
        sound = parts.scheme in ("https", "http") and url.isprintable() and parts.port != 0
        URL(url)
    except (ValueError, InvalidURL):
        return None
    return parts.hostname if sound and not set(url) & set("?#@") else None
