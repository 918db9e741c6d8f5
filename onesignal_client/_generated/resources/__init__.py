"""The groups of calls that a client has, each imported when first used.

Generated from openapi/onesignal.yaml by `make generate`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._calls.resource import Group

if TYPE_CHECKING:
    from .aliases import Aliases, AsyncAliases
    from .api_keys import ApiKeys, AsyncApiKeys
    from .apps import Apps, AsyncApps
    from .audit_logs import AsyncAuditLogs, AuditLogs
    from .custom_events import AsyncCustomEvents, CustomEvents
    from .email_analytics import AsyncEmailAnalytics, EmailAnalytics
    from .in_app_messages import AsyncInAppMessages, InAppMessages
    from .inbox import AsyncInbox, Inbox
    from .journeys import AsyncJourneys, Journeys
    from .live_activities import AsyncLiveActivities, LiveActivities
    from .notifications import AsyncNotifications, Notifications
    from .outcomes import AsyncOutcomes, Outcomes
    from .players import AsyncPlayers, Players
    from .segments import AsyncSegments, Segments
    from .subscriptions import AsyncSubscriptions, Subscriptions
    from .templates import AsyncTemplates, Templates
    from .users import AsyncUsers, Users


class Resources:
    """Every group of calls of the synchronous client."""

    users: Group[Users] = Group(f"{__name__}.users:Users")
    aliases: Group[Aliases] = Group(f"{__name__}.aliases:Aliases")
    subscriptions: Group[Subscriptions] = Group(f"{__name__}.subscriptions:Subscriptions")
    players: Group[Players] = Group(f"{__name__}.players:Players")
    notifications: Group[Notifications] = Group(f"{__name__}.notifications:Notifications")
    inbox: Group[Inbox] = Group(f"{__name__}.inbox:Inbox")
    in_app_messages: Group[InAppMessages] = Group(f"{__name__}.in_app_messages:InAppMessages")
    live_activities: Group[LiveActivities] = Group(f"{__name__}.live_activities:LiveActivities")
    custom_events: Group[CustomEvents] = Group(f"{__name__}.custom_events:CustomEvents")
    journeys: Group[Journeys] = Group(f"{__name__}.journeys:Journeys")
    templates: Group[Templates] = Group(f"{__name__}.templates:Templates")
    segments: Group[Segments] = Group(f"{__name__}.segments:Segments")
    outcomes: Group[Outcomes] = Group(f"{__name__}.outcomes:Outcomes")
    email_analytics: Group[EmailAnalytics] = Group(f"{__name__}.email_analytics:EmailAnalytics")
    apps: Group[Apps] = Group(f"{__name__}.apps:Apps")
    api_keys: Group[ApiKeys] = Group(f"{__name__}.api_keys:ApiKeys")
    audit_logs: Group[AuditLogs] = Group(f"{__name__}.audit_logs:AuditLogs")


class AsyncResources:
    """Every group of calls of the asynchronous client."""

    users: Group[AsyncUsers] = Group(f"{__name__}.users:AsyncUsers")
    aliases: Group[AsyncAliases] = Group(f"{__name__}.aliases:AsyncAliases")
    subscriptions: Group[AsyncSubscriptions] = Group(f"{__name__}.subscriptions:AsyncSubscriptions")
    players: Group[AsyncPlayers] = Group(f"{__name__}.players:AsyncPlayers")
    notifications: Group[AsyncNotifications] = Group(f"{__name__}.notifications:AsyncNotifications")
    inbox: Group[AsyncInbox] = Group(f"{__name__}.inbox:AsyncInbox")
    in_app_messages: Group[AsyncInAppMessages] = Group(
        f"{__name__}.in_app_messages:AsyncInAppMessages"
    )
    live_activities: Group[AsyncLiveActivities] = Group(
        f"{__name__}.live_activities:AsyncLiveActivities"
    )
    custom_events: Group[AsyncCustomEvents] = Group(f"{__name__}.custom_events:AsyncCustomEvents")
    journeys: Group[AsyncJourneys] = Group(f"{__name__}.journeys:AsyncJourneys")
    templates: Group[AsyncTemplates] = Group(f"{__name__}.templates:AsyncTemplates")
    segments: Group[AsyncSegments] = Group(f"{__name__}.segments:AsyncSegments")
    outcomes: Group[AsyncOutcomes] = Group(f"{__name__}.outcomes:AsyncOutcomes")
    email_analytics: Group[AsyncEmailAnalytics] = Group(
        f"{__name__}.email_analytics:AsyncEmailAnalytics"
    )
    apps: Group[AsyncApps] = Group(f"{__name__}.apps:AsyncApps")
    api_keys: Group[AsyncApiKeys] = Group(f"{__name__}.api_keys:AsyncApiKeys")
    audit_logs: Group[AsyncAuditLogs] = Group(f"{__name__}.audit_logs:AsyncAuditLogs")
