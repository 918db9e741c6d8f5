"""Operations for endpoints that the document does not have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .._schema.codecs import ANY
from .._schema.operation import SAFE_METHODS, Operation
from ..errors import InvalidRequestError, refused
from .settings import KEYS, is_named

_PATH = r"(?!//)(?:/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})*)+"


def ad_hoc(
    method: str, path: str, key: str, body: Any, query: object, headers: object
) -> Operation[Any]:
    """The operation for a raw request.

    Raises:
        InvalidRequestError: the path could lead elsewhere, the method or key is unknown, or the
            query or the headers are no mappings.
    """
    call = f"{method} {path}"
    if not isinstance(path, str) or not re.fullmatch(_PATH, path) or _climbs(path):
        problem = (
            "the path must start with one '/', be encoded, and have neither dot steps, "
            "nor a query, nor a fragment"
        )
        raise InvalidRequestError(f"{call!r}: {problem}", field="path", operation="request")
    if not isinstance(method, str) or not re.fullmatch("[A-Za-z]+", method):
        problem = "the method must be a word such as GET"
        raise InvalidRequestError(f"{call!r}: {problem}", field="method", operation="request")
    method = method.upper()
    call = f"{method} {path}"
    if method in ("CONNECT", "TRACE"):
        raise refused(call, "unknown method", "method")
    if key not in KEYS:
        raise refused(call, f"unknown key {key!r}", "key")
    for field, given in (("query", query), ("headers", headers)):
        if given is not None and not is_named(given):
            raise refused(call, f"the {field} must be a mapping with string keys", field)
    keyed = isinstance(body, Mapping) and body.get("idempotency_key")
    return Operation(
        id=call,
        call=call,
        method=method,
        path=path,
        security=(key,),
        retry="always" if method in SAFE_METHODS else "idempotency_key" if keyed else "unprocessed",
        body=ANY,
        reply=ANY,
        may_be_empty=True,
    )


def _climbs(path: str) -> bool:
    """Whether a step of the path is `.` or `..`, plain or encoded."""
    return bool({".", ".."} & {step.replace("%2e", ".") for step in path.lower().split("/")})
