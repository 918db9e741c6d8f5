"""What each operation is: its path, its key, its lifecycle, whether it may be repeated.

Generated from openapi/onesignal.yaml by `make generate`; do not edit.
"""

GROUPS = (
    "users",
    "aliases",
    "subscriptions",
    "players",
    "notifications",
    "inbox",
    "in_app_messages",
    "live_activities",
    "custom_events",
    "journeys",
    "templates",
    "segments",
    "outcomes",
    "email_analytics",
    "apps",
    "api_keys",
    "audit_logs",
)
"""The modules of this package; each holds its operations as constants."""
