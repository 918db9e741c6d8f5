"""What each operation is: its path, its key, its lifecycle, whether it may be repeated.

Generated from openapi/onesignal.yaml by `make generate`; do not edit.
"""

GROUPS = (
    "apps",
    "api_keys",
    "segments",
    "outcomes",
    "audit_logs",
    "templates",
    "users",
    "aliases",
    "in_app_messages",
    "subscriptions",
    "players",
    "inbox",
    "notifications",
    "live_activities",
    "custom_events",
    "journeys",
    "email_analytics",
)
"""The modules of this package; each holds its operations as constants."""
