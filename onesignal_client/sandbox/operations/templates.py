"""Templates: stored messages that others start from, by `template_id`."""

from __future__ import annotations

import json
from typing import Any

from ..contract.context import Context, Reply, handles
from ..contract.document import Invalid
from ..contract.errors import ApiError, failed, rejected
from ..state.clock import iso
from ..state.refused import Refused
from ..state.store import Row
from .found import found

DEFAULT_LIMIT = 50
NOT_CONTENT = ("app_id", "name")
PUSH_PLATFORMS = (
    "isAndroid",
    "isIos",
    "isMacOSX",
    "isAdm",
    "isWP",
    "isWP_WNS",
    "isChrome",
    "isChromeWeb",
    "isSafari",
    "isFirefox",
    "isEdge",
)


@handles("create_template")
def create_template(context: Context) -> Reply:
    """A new template of the channel that the body says."""
    content = _content(context.body)
    channel = _channel(content)
    if not context.body["name"]:
        raise failed("templates.name", "name is required")
    _check(context, channel, content)
    stored = json.dumps(content)
    row = context.add("templates", name=context.body["name"], channel=channel, content=stored)
    return Reply(200, _template_json(row))


@handles("view_templates")
def view_templates(context: Context) -> Reply:
    """One page of the app's templates, without their content."""
    limit, offset = context.query.get("limit", DEFAULT_LIMIT), context.query.get("offset", 0)
    if offset < 0:
        raise Refused("templates.offset", "Invalid offset, must not be negative")
    where, values = "app_id = ?", [context.app_id]
    if "channel" in context.query:
        where, values = "app_id = ? AND channel = ?", [context.app_id, context.query["channel"]]
    select = f"FROM templates WHERE {where}"
    rows, total = context.store.page(select, *values, limit=limit, offset=offset)
    page = {"limit": limit, "offset": offset, "total_count": total}
    return Reply(200, page | {"templates": [_short_json(row) for row in rows]})


@handles("view_template")
def view_template(context: Context) -> Reply:
    """One template with its content."""
    return Reply(200, _template_json(_template_at(context)))


@handles("update_template")
def update_template(context: Context) -> Reply:
    """Change the named fields; null takes one away, the rest stays."""
    row = _template_at(context)
    content = _content(json.loads(row["content"]) | context.body)
    channel, name = _channel(content), context.body.get("name", row["name"])
    if not name:
        raise Refused("templates.name", "name must not be empty")
    if channel != row["channel"]:
        raise Refused("templates.channel", "The channel of a template cannot change")
    _check(context, channel, content)
    # rule: templates.merge
    row = context.change("templates", row, name=name, content=json.dumps(content))
    return Reply(200, _template_json(row))


@handles("delete_template")
def delete_template(context: Context) -> Reply:
    """Delete a template; messages that used it stay."""
    context.store.run("DELETE FROM templates WHERE id = ?", _template_at(context)["id"])
    return Reply(200, {"success": True})


@handles("copy_template_to_app")
def copy_template_to_app(context: Context) -> Reply:
    """Put an independent copy into another app of the organization."""
    row = _template_at(context, failed("templates.not-found", status=404))
    sql = "SELECT id FROM apps WHERE id = ? AND organization_id = ?"
    target = context.store.one(sql, context.body["target_app_id"].lower(), context.organization_id)
    if target is not None and target["id"] == context.app_id:
        raise failed("templates.copy-same-app", "A template cannot be copied into its own app")
    target = found(target, failed("templates.copy-target", status=404))
    fields = {name: row[name] for name in ("name", "channel", "content")}
    copy = context.add("templates", app_id=target["id"], **fields)
    # rule: templates.copy-reply
    return Reply(200, {"success": True, **_template_json(copy)})


def _template_at(context: Context, error: ApiError | None = None) -> Row:
    row = context.find("templates", context.path["template_id"])
    return found(row, error or Refused("templates.not-found", "template not found", 404))


def _content(fields: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in fields.items() if k not in NOT_CONTENT and v is not None}


def _channel(content: dict[str, Any]) -> str:
    is_email, is_sms = content.get("isEmail"), content.get("isSMS")
    if is_email and is_sms:
        raise failed("templates.one-channel", "A template cannot be for email and SMS at once")
    return "email" if is_email else "sms" if is_sms else "push"


def _check(context: Context, channel: str, content: dict[str, Any]) -> None:
    if channel == "email":
        missing = [name for name in ("subject", "body") if not content.get(f"email_{name}")]
        if missing:
            texts = (f"'message' Email {name} can not be blank" for name in missing)
            raise failed("templates.email", *texts)
    elif not content.get("contents", {}).get("en"):
        raise rejected()
    try:
        document = context.document
        document.check_body(document.operations["create_notification"], content)
    except Invalid as problem:
        raise failed("templates.content", *problem.problems) from None


def _short_json(row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "name": row["name"],
        "created_at": iso(row["created_at"]),
        "updated_at": iso(row["updated_at"]),
        # rule: templates.channel-name
        "channel": "SMS" if row["channel"] == "sms" else row["channel"],
    }


def _template_json(row: Row) -> dict[str, Any]:
    platforms = dict.fromkeys(PUSH_PLATFORMS, True) if row["channel"] == "push" else {}
    return _short_json(row) | {"content": platforms | json.loads(row["content"])}
