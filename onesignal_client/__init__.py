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
    from . import api as api
    from . import errors as errors
    from . import exports as exports
    from . import models as models
    from . import params as params
    from ._schema.unset import UNSET as UNSET
    from ._schema.unset import Unset as Unset
    from .checks import Checks as Checks
    from .client import AsyncOneSignal as AsyncOneSignal
    from .client import OneSignal as OneSignal
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import ConflictError as ConflictError
    from .errors import InvalidRequestError as InvalidRequestError
    from .errors import NotFoundError as NotFoundError
    from .errors import NotSentError as NotSentError
    from .errors import OneSignalError as OneSignalError
    from .errors import PayloadTooLargeError as PayloadTooLargeError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import RedirectError as RedirectError
    from .errors import ResponseDecodeError as ResponseDecodeError
    from .errors import ServerError as ServerError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .outcome import Outcome as Outcome
    from .response import Response as Response
    from .retry import AsyncRetryTransport as AsyncRetryTransport
    from .retry import RetryTransport as RetryTransport
    from .warnings import DataModelMixWarning as DataModelMixWarning
    from .warnings import LegacyHostWarning as LegacyHostWarning
    from .warnings import OneSignalBetaWarning as OneSignalBetaWarning
    from .warnings import OneSignalDeprecationWarning as OneSignalDeprecationWarning
    from .warnings import OneSignalWarning as OneSignalWarning
    from .warnings import UnknownFieldWarning as UnknownFieldWarning
    from .warnings import UnsetTextWarning as UnsetTextWarning
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
