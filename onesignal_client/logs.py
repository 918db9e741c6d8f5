"""Log lines: who writes them, how to see them, and how to keep keys out of any.

| logger | level | what it says |
|---|---|---|
| `onesignal_client` | WARNING | a request goes out again: why, when, and which attempt it is |
| `onesignal_client` | INFO | a 404 counts as done, since an earlier attempt has deleted it |
| `httpx` | INFO | each request that was answered, with its URL and status |
| `httpcore` | DEBUG | each step of a connection |

Nothing is shown unless the program sets up logging. For a look, set `ONESIGNAL_LOG=info` or
`ONESIGNAL_LOG=debug` in the environment: the loggers above then tell from that level on, keys
masked, through the program's own handlers or else on stderr. In a program of your own:

    handler.addFilter(logs.RedactingFilter())
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import Iterable
from typing import TextIO

from ._common.redaction import MASK, Secret, redact
from .warnings import OneSignalWarning, warn

__all__ = ["RedactingFilter", "set_up"]

VARIABLE = "ONESIGNAL_LOG"

_LEVELS = {
    "info": {"onesignal_client": logging.INFO, "httpx": logging.INFO},
    "debug": dict.fromkeys(("onesignal_client", "httpx", "httpcore"), logging.DEBUG),
}

_SHAPES = re.compile(
    r"""
    (?P<before>
        # a header's value, the value alone, a password in a URL
        (?i:authorization)['"]?\s*[:=,]\s*(?:b?['"])?(?:(?i:key|basic|bearer)\s+)?
      | \b(?:Key|Basic|Bearer)\s+(?=\S{20})
      | ://[^\s/:@'"]*:(?=[^\s/@'"]+@)
    )
    [^\s'",;)@]+
    # an API key, a JSON Web Token
    | \bos_v2_\w+
    | \beyJ[\w-]+\.[\w-]+\.[\w-]*
    """,
    re.X,
)


class RedactingFilter(logging.Filter):
    """Masks keys, tokens and passwords of URLs in log records; it drops none.

    Works by their shape, and on what it is told. A record is changed for good, exception and
    stack included: handlers that come later see it masked as well.

    Args:
        secrets: Further texts to mask, such as a key in the form of the time before `os_v2_`.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        if isinstance(secrets, str):
            secrets = (secrets,)
        self._secrets = [Secret(each) for each in secrets if each]

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask what is secret in the record; none is dropped."""
        try:
            message = record.getMessage()
        except Exception:  # arguments that do not fit: logging itself tells of that
            return True
        masked = self._masked(message)
        if masked != message:
            record.msg, record.args = masked, None
        if record.exc_info and not record.exc_text:
            record.exc_text = "".join(traceback.format_exception(*record.exc_info)).rstrip("\n")
        if record.exc_text:
            record.exc_text = self._masked(record.exc_text)
        if record.stack_info:
            record.stack_info = self._masked(record.stack_info)
        return True

    def _masked(self, text: str) -> str:
        return _SHAPES.sub(rf"\g<before>{MASK}", redact(text, self._secrets))


def set_up(level: str) -> None:
    """Have the loggers tell, as `ONESIGNAL_LOG` does; once, however often it is called.

    Args:
        level: `debug` or `info`; anything else draws a warning and changes nothing.
    """
    levels = _LEVELS.get(level.strip().lower())
    if levels is None:
        warn(f"{VARIABLE} must be debug or info; nothing is logged", OneSignalWarning)
        return
    for name, each in levels.items():
        logger = logging.getLogger(name)
        logger.setLevel(each)
        if not any(isinstance(handler, _Handler) for handler in logger.handlers):
            logger.addHandler(_Handler())


class _Handler(logging.StreamHandler[TextIO]):
    """To stderr, but for a program whose own handlers show the same."""

    def __init__(self) -> None:
        super().__init__(sys.stderr)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self.addFilter(RedactingFilter())

    def emit(self, record: logging.LogRecord) -> None:
        if not logging.getLogger().handlers:
            super().emit(record)
