"""Facts of each operation, by group; see `onesignal_client.catalog`.

Generated from openapi/onesignal.yaml by `make generate`; do not edit.
"""

GROUPS = {
    "users": "People, found by any of their aliases (user model).",
    "aliases": "The identifiers that lead to a user (user model).",
    "subscriptions": "The channels on which users can be reached (user model).",
    "players": "The old player model, deprecated and incompatible with the user model.",
    "notifications": "Push, email and SMS messages.",
    "inbox": "Messages in the inboxes of an app's users.",
    "in_app_messages": "Messages shown inside an app (user model).",
    "live_activities": "Live Activities on iOS lock screens.",
    "custom_events": "Things that users did, as triggers of journeys and wait steps.",
    "journeys": "Automated message flows.",
    "templates": "Reusable message designs.",
    "segments": "Named, filtered groups of subscriptions.",
    "outcomes": "What users did after a message.",
    "email_analytics": "Delivery figures of the email channel.",
    "apps": "The apps of an organization and their platform credentials.",
    "api_keys": "The REST API keys of an app.",
    "audit_logs": "Who changed what in an organization.",
}
