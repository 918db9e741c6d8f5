"""Apps: managed with the organization's key."""

from __future__ import annotations

import json
from typing import Any

from ..contract.context import Context, Reply, handles
from ..state.clock import iso
from ..state.refused import Refused
from ..state.store import Row, new_id

SETTABLE = frozenset(
    {
        "name",
        "android_gcm_sender_id",
        "fcm_sender_id",
        "gcm_key",
        "chrome_web_origin",
        "chrome_web_default_notification_icon",
        "chrome_web_sub_domain",
        "chrome_web_gcm_sender_id",
        "chrome_web_key",
        "chrome_key",
        "site_name",
        "apns_env",
        "apns_key_id",
        "apns_team_id",
        "apns_bundle_id",
        "safari_site_origin",
        "safari_icon_256_256",
        "additional_data_is_root_payload",
    }
)
"""What is stored and shown. Certificates, their passwords and private keys are taken and forgotten:
a test may be given real ones by mistake."""


@handles("get_apps")
def get_apps(context: Context) -> Reply:
    """All apps of the organization."""
    sql = "SELECT * FROM apps WHERE organization_id = ? ORDER BY seq"
    rows = context.store.all(sql, context.organization_id)
    return Reply(200, [_app_json(context, row) for row in rows])


@handles("get_app")
def get_app(context: Context) -> Reply:
    """One app, without its counts if only the settings are asked for."""
    app = _app_json(context, _app(context))
    if context.query.get("view") == "config":
        # rule: apps.view
        del app["players"], app["messageable_players"]
    return Reply(200, app)


@handles("create_app")
def create_app(context: Context) -> Reply:
    """A new app; it has no API key yet."""
    _check(context)
    if not context.body.get("name"):
        raise Refused("apps.name", "name is required")
    app = context.world.add_app(new_id(), context.organization_id, _settable(context))
    return Reply(200, _app_json(context, app))


@handles("update_app")
def update_app(context: Context) -> Reply:
    """Change the named settings of an app; the rest stays."""
    _check(context)
    if "name" in context.body and not context.body["name"]:
        raise Refused("apps.name", "name must not be empty")
    app = _app(context)
    fields = json.loads(app["fields"]) | _settable(context)
    return Reply(200, _app_json(context, context.change("apps", app, fields=json.dumps(fields))))


def _check(context: Context) -> None:
    organization_id = context.body.get("organization_id")
    if organization_id and organization_id != context.organization_id:
        raise Refused("apps.organization", "organization_id is not the organization of this key")


def _settable(context: Context) -> dict[str, Any]:
    return {name: value for name, value in context.body.items() if name in SETTABLE}


def _app(context: Context) -> Row:
    return context.store.row("SELECT * FROM apps WHERE id = ?", context.app_id)


def _app_json(context: Context, row: Row) -> dict[str, Any]:
    count = "SELECT count(*) FROM subscriptions WHERE app_id = ?"
    reachable = f"{count} AND enabled = 1 AND notification_types > 0"
    return {
        "id": row["id"],
        "organization_id": row["organization_id"],
        **json.loads(row["fields"]),
        "players": context.store.value(count, row["id"]),
        "messageable_players": context.store.value(reachable, row["id"]),
        "created_at": iso(row["created_at"]),
        "updated_at": iso(row["updated_at"]),
    }
