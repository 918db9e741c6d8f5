"""A client for OneSignal: sync and async, typed, with retries that never send twice."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ._common.lazy import lazy
from ._version import __version__ as __version__

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncOneSignal",
    "AsyncRetryTransport",
    "AuthenticationError",
    "BadRequestError",
    "Checks",
    "ConfigurationError",
    "ConflictError",
    "DataModelMixWarning",
    "InvalidRequestError",
    "LegacyHostWarning",
    "NotFoundError",
    "NotSentError",
    "OneSignal",
    "OneSignalBetaWarning",
    "OneSignalDeprecationWarning",
    "OneSignalError",
    "OneSignalWarning",
    "Outcome",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "Response",
    "ResponseDecodeError",
    "RetryTransport",
    "ServerError",
    "UnknownFieldWarning",
    "UnprocessableEntityError",
    "Unset",
    "UnsetTextWarning",
    "__version__",
    "api",
    "errors",
    "exports",
    "models",
    "params",
]

if TYPE_CHECKING:
    from . import api, errors, exports, models, params
    from ._schema.unset import UNSET, Unset
    from .checks import Checks
    from .client import AsyncOneSignal, OneSignal
    from .errors import (
        APIConnectionError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        InvalidRequestError,
        NotFoundError,
        NotSentError,
        OneSignalError,
        PayloadTooLargeError,
        PermissionDeniedError,
        RateLimitError,
        RedirectError,
        ResponseDecodeError,
        ServerError,
        UnprocessableEntityError,
    )
    from .outcome import Outcome
    from .response import Response
    from .retry import AsyncRetryTransport, RetryTransport
    from .warnings import (
        DataModelMixWarning,
        LegacyHostWarning,
        OneSignalBetaWarning,
        OneSignalDeprecationWarning,
        OneSignalWarning,
        UnknownFieldWarning,
        UnsetTextWarning,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncOneSignal": ".client:AsyncOneSignal",
            "AsyncRetryTransport": ".retry:AsyncRetryTransport",
            "Checks": ".checks:Checks",
            "OneSignal": ".client:OneSignal",
            "Outcome": ".outcome:Outcome",
            "Response": ".response:Response",
            "RetryTransport": ".retry:RetryTransport",
            "UNSET": "._schema.unset:UNSET",
            "Unset": "._schema.unset:Unset",
            **{name: f".{name}:" for name in ("api", "errors", "exports", "models", "params")},
            **{name: f".errors:{name}" for name in __all__ if name.endswith("Error")},
            **{name: f".warnings:{name}" for name in __all__ if name.endswith("Warning")},
        },
    )

if _level := os.environ.get("ONESIGNAL_LOG"):
    from .logs import set_up

    set_up(_level)
