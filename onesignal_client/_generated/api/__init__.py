"""The endpoint functions: one module per operation, each imported when first used.

Generated from openapi/onesignal.yaml by `make generate`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._common.lazy import lazy

if TYPE_CHECKING:
    from .aliases import create_alias_by_subscription as create_alias_by_subscription
    from .aliases import delete_alias as delete_alias
    from .aliases import fetch_user_identity as fetch_user_identity
    from .aliases import get_aliases as get_aliases
    from .aliases import identify_user_by_alias as identify_user_by_alias
    from .api_keys import create_api_key as create_api_key
    from .api_keys import delete_api_key as delete_api_key
    from .api_keys import rotate_api_key as rotate_api_key
    from .api_keys import update_api_key as update_api_key
    from .api_keys import view_api_keys as view_api_keys
    from .apps import create_app as create_app
    from .apps import get_app as get_app
    from .apps import get_apps as get_apps
    from .apps import update_app as update_app
    from .audit_logs import list_audit_logs as list_audit_logs
    from .custom_events import create_custom_events as create_custom_events
    from .email_analytics import get_email_provider_metrics as get_email_provider_metrics
    from .email_analytics import (
        get_email_provider_metrics_timeseries as get_email_provider_metrics_timeseries,
    )
    from .email_analytics import get_email_reputation as get_email_reputation
    from .in_app_messages import get_eligible_iams as get_eligible_iams
    from .inbox import create_inbox_broadcast as create_inbox_broadcast
    from .inbox import update_inbox_message as update_inbox_message
    from .inbox import update_inbox_messages as update_inbox_messages
    from .inbox import view_inbox_broadcasts as view_inbox_broadcasts
    from .inbox import view_inbox_messages as view_inbox_messages
    from .inbox import view_inbox_unread_count as view_inbox_unread_count
    from .journeys import create_journey as create_journey
    from .journeys import delete_journey as delete_journey
    from .journeys import duplicate_journey as duplicate_journey
    from .journeys import update_journey as update_journey
    from .journeys import update_journey_node as update_journey_node
    from .journeys import view_journey as view_journey
    from .journeys import view_journey_stats as view_journey_stats
    from .journeys import view_journeys as view_journeys
    from .live_activities import begin_live_activity as begin_live_activity
    from .live_activities import start_live_activity as start_live_activity
    from .live_activities import stop_live_activity as stop_live_activity
    from .live_activities import update_live_activity as update_live_activity
    from .notifications import cancel_notification as cancel_notification
    from .notifications import create_notification as create_notification
    from .notifications import estimate_notification_recipients as estimate_notification_recipients
    from .notifications import export_events as export_events
    from .notifications import get_notification as get_notification
    from .notifications import get_notification_history as get_notification_history
    from .notifications import get_notifications as get_notifications
    from .notifications import unsubscribe_email_with_token as unsubscribe_email_with_token
    from .outcomes import get_outcomes as get_outcomes
    from .players import add_player as add_player
    from .players import delete_player as delete_player
    from .players import export_players as export_players
    from .players import get_player as get_player
    from .players import get_players as get_players
    from .players import update_player as update_player
    from .players import update_player_tags as update_player_tags
    from .segments import create_segments as create_segments
    from .segments import delete_segments as delete_segments
    from .segments import get_segment as get_segment
    from .segments import get_segments as get_segments
    from .segments import update_segment as update_segment
    from .subscriptions import create_subscription as create_subscription
    from .subscriptions import delete_subscription as delete_subscription
    from .subscriptions import export_subscriptions as export_subscriptions
    from .subscriptions import transfer_subscription as transfer_subscription
    from .subscriptions import update_subscription as update_subscription
    from .subscriptions import update_subscription_by_token as update_subscription_by_token
    from .templates import copy_template_to_app as copy_template_to_app
    from .templates import create_template as create_template
    from .templates import delete_template as delete_template
    from .templates import update_template as update_template
    from .templates import view_template as view_template
    from .templates import view_templates as view_templates
    from .users import create_user as create_user
    from .users import delete_user as delete_user
    from .users import fetch_user as fetch_user
    from .users import update_user as update_user
else:
    _GROUPS = {
        "create_user": "users",
        "fetch_user": "users",
        "update_user": "users",
        "delete_user": "users",
        "get_aliases": "aliases",
        "identify_user_by_alias": "aliases",
        "delete_alias": "aliases",
        "fetch_user_identity": "aliases",
        "create_alias_by_subscription": "aliases",
        "create_subscription": "subscriptions",
        "update_subscription": "subscriptions",
        "delete_subscription": "subscriptions",
        "update_subscription_by_token": "subscriptions",
        "transfer_subscription": "subscriptions",
        "export_subscriptions": "subscriptions",
        "export_players": "players",
        "get_players": "players",
        "add_player": "players",
        "get_player": "players",
        "update_player": "players",
        "delete_player": "players",
        "update_player_tags": "players",
        "get_notifications": "notifications",
        "create_notification": "notifications",
        "get_notification": "notifications",
        "cancel_notification": "notifications",
        "get_notification_history": "notifications",
        "export_events": "notifications",
        "estimate_notification_recipients": "notifications",
        "unsubscribe_email_with_token": "notifications",
        "view_inbox_broadcasts": "inbox",
        "create_inbox_broadcast": "inbox",
        "view_inbox_messages": "inbox",
        "update_inbox_messages": "inbox",
        "view_inbox_unread_count": "inbox",
        "update_inbox_message": "inbox",
        "get_eligible_iams": "in_app_messages",
        "start_live_activity": "live_activities",
        "update_live_activity": "live_activities",
        "begin_live_activity": "live_activities",
        "stop_live_activity": "live_activities",
        "create_custom_events": "custom_events",
        "view_journeys": "journeys",
        "create_journey": "journeys",
        "view_journey": "journeys",
        "update_journey": "journeys",
        "delete_journey": "journeys",
        "update_journey_node": "journeys",
        "duplicate_journey": "journeys",
        "view_journey_stats": "journeys",
        "view_templates": "templates",
        "create_template": "templates",
        "view_template": "templates",
        "update_template": "templates",
        "delete_template": "templates",
        "copy_template_to_app": "templates",
        "get_segments": "segments",
        "create_segments": "segments",
        "get_segment": "segments",
        "update_segment": "segments",
        "delete_segments": "segments",
        "get_outcomes": "outcomes",
        "get_email_provider_metrics": "email_analytics",
        "get_email_provider_metrics_timeseries": "email_analytics",
        "get_email_reputation": "email_analytics",
        "get_apps": "apps",
        "create_app": "apps",
        "get_app": "apps",
        "update_app": "apps",
        "view_api_keys": "api_keys",
        "create_api_key": "api_keys",
        "update_api_key": "api_keys",
        "delete_api_key": "api_keys",
        "rotate_api_key": "api_keys",
        "list_audit_logs": "audit_logs",
    }
    __getattr__, __dir__ = lazy(
        __name__, {name: f".{group}.{name}:" for name, group in _GROUPS.items()}
    )

__all__ = [
    "create_user",
    "fetch_user",
    "update_user",
    "delete_user",
    "get_aliases",
    "identify_user_by_alias",
    "delete_alias",
    "fetch_user_identity",
    "create_alias_by_subscription",
    "create_subscription",
    "update_subscription",
    "delete_subscription",
    "update_subscription_by_token",
    "transfer_subscription",
    "export_subscriptions",
    "export_players",
    "get_players",
    "add_player",
    "get_player",
    "update_player",
    "delete_player",
    "update_player_tags",
    "get_notifications",
    "create_notification",
    "get_notification",
    "cancel_notification",
    "get_notification_history",
    "export_events",
    "estimate_notification_recipients",
    "unsubscribe_email_with_token",
    "view_inbox_broadcasts",
    "create_inbox_broadcast",
    "view_inbox_messages",
    "update_inbox_messages",
    "view_inbox_unread_count",
    "update_inbox_message",
    "get_eligible_iams",
    "start_live_activity",
    "update_live_activity",
    "begin_live_activity",
    "stop_live_activity",
    "create_custom_events",
    "view_journeys",
    "create_journey",
    "view_journey",
    "update_journey",
    "delete_journey",
    "update_journey_node",
    "duplicate_journey",
    "view_journey_stats",
    "view_templates",
    "create_template",
    "view_template",
    "update_template",
    "delete_template",
    "copy_template_to_app",
    "get_segments",
    "create_segments",
    "get_segment",
    "update_segment",
    "delete_segments",
    "get_outcomes",
    "get_email_provider_metrics",
    "get_email_provider_metrics_timeseries",
    "get_email_reputation",
    "get_apps",
    "create_app",
    "get_app",
    "update_app",
    "view_api_keys",
    "create_api_key",
    "update_api_key",
    "delete_api_key",
    "rotate_api_key",
    "list_audit_logs",
]
