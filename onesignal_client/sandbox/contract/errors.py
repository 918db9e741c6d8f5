"""OneSignal's error envelopes, and which one a resource answers with; a 429's is in the document.

{"errors": ["text"]}                                    most resources
{"errors": [{"code", "title", "meta"}]}                 the user model
{"success": false, "errors": ["text"]}                  segments, templates' creation, history
{"status": 404, "error": "Not Found"}                   below the API: paths, methods, bodies
{"errors": ["text"], "limit": "App ID"}                 too many requests about users
empty text                                              custom events without a key, or too many
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from ..state.refused import Refused
from .document import Operation

ACCESS_DENIED = (
    "Access denied.  Please include an 'Authorization: ...' header with a valid API key "
    "(https://documentation.onesignal.com/docs/en/keys-and-ids#api-keys)."
)
APP_ID_NOT_FOUND = "app_id not found. You may be missing a Content-Type: application/json header."
APP_ID_UNPARSED = "Request is malformed: Failed to parse app_id from request"

REJECTED_PAGE = "<title>The change you wanted was rejected (422)</title>"

SUCCESS_FALSE_OPERATIONS = frozenset(
    {
        "create_segments",
        "update_segment",
        "delete_segments",
        "create_template",
        "get_notification_history",
    }
)
PLAYER_TAGS = frozenset({"players", "legacy"})
"""The resources that say in texts alone what the user model says with a code."""
TEXTS = {
    ("view_templates", "limit"): "Invalid limit, must be within 1 to 50",
    ("view_templates", "channel"): "Invalid channel",
    ("update_player_tags", "tags"): "Please limit your tag updates to 100 per request",
}
"""What is said of a parameter or field that the document forbids, where that is documented."""


@dataclass(eq=False)
class ApiError(Exception):
    """The reply to a request that is refused; raising it undoes what the handler wrote."""

    status: int
    body: Any
    rule: str | None = None
    """The id of the rule that was broken, if one of the table was."""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    media_type: str = "application/json"
    fields: list[str] = field(default_factory=list[str])
    """The fields of the request that the document forbids."""


def plain(rule: str | None, *messages: str, status: int = 400) -> ApiError:
    """The usual envelope: a list of texts."""
    return ApiError(status, {"errors": list(messages)}, rule)


def failed(rule: str | None, *messages: str, status: int = 400) -> ApiError:
    """The envelope that also says `success: false`; `errors` only if there are any."""
    errors = {"errors": list(messages)} if messages else {}
    return ApiError(status, {"success": False} | errors, rule)


def coded(
    rule: str | None, code: str, title: str, *, status: int, meta: Mapping[str, Any] | None = None
) -> ApiError:
    """The user model's envelope."""
    error = {"code": code, "title": title, **({} if meta is None else {"meta": dict(meta)})}
    return ApiError(status, {"errors": [error]}, rule)


def refused(problem: Refused, operation: Operation | None) -> ApiError:
    """What the state refuses, in the user model's envelope if it has a code there."""
    rule, title, status, code = problem.rule, problem.title, problem.status, problem.code
    if code is None or (operation is not None and operation.tag in PLAYER_TAGS):
        return plain(rule, title, status=status)
    return coded(rule, code, title, status=status, meta=problem.meta)


def bare(rule: str, status: int, headers: Mapping[str, str] | None = None) -> ApiError:
    """The envelope of what never reaches a resource."""
    body = {"status": status, "error": HTTPStatus(status).phrase}
    return ApiError(status, body, rule, dict(headers or {}))


def rejected() -> ApiError:
    """The page that answers a template without usable content."""
    return ApiError(422, REJECTED_PAGE, "templates.contents", media_type="text/html")


def rate_limited(operation: Operation | None) -> ApiError:
    """Too many requests, in the words that the document has for the operation."""
    # rule: rate-limit.envelope
    if operation is not None and operation.id == "create_custom_events":
        error = ApiError(429, "", media_type="text/plain")
    elif operation is not None and operation.rate_limited is not None:
        error = ApiError(429, operation.rate_limited)
    else:
        error = plain(None, "API rate limit exceeded.", status=429)
    error.headers["Retry-After"] = "1"
    error.rule = "rate-limit.retry-after"
    return error


def invalid(rule: str, operation: Operation, messages: list[str]) -> ApiError:
    """A request that the document forbids, in the envelope of its resource."""
    fields = [message.partition(" ")[0] for message in messages]
    names = [(operation.id, field.partition(".")[0]) for field in fields]
    messages = [TEXTS.get(name, text) for name, text in zip(names, messages, strict=True)]
    if operation.user_model:
        errors = [{"code": "request-1", "title": message} for message in messages]
        error = ApiError(400, {"errors": errors}, rule)
    elif operation.id == "create_template" and any(m.startswith("contents") for m in messages):
        error = rejected()
    elif operation.id in SUCCESS_FALSE_OPERATIONS:
        error = failed(rule, *messages)
    else:
        error = plain(rule, *messages)
    error.fields = list(dict.fromkeys(fields))
    return error
