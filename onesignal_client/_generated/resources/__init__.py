"""The groups of calls that a client has, each imported when first used.

Generated from openapi/onesignal.yaml by `make generate`; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import AsyncCaller, Caller

if TYPE_CHECKING:
    from .aliases import Aliases, AsyncAliases
    from .api_keys import ApiKeys, AsyncApiKeys
    from .apps import Apps, AsyncApps
    from .audit_logs import AsyncAuditLogs, AuditLogs
    from .custom_events import AsyncCustomEvents, CustomEvents
    from .email_analytics import AsyncEmailAnalytics, EmailAnalytics
    from .in_app_messages import AsyncInAppMessages, InAppMessages
    from .journeys import AsyncJourneys, Journeys
    from .live_activities import AsyncLiveActivities, LiveActivities
    from .notifications import AsyncNotifications, Notifications
    from .outcomes import AsyncOutcomes, Outcomes
    from .players import AsyncPlayers, Players
    from .segments import AsyncSegments, Segments
    from .subscriptions import AsyncSubscriptions, Subscriptions
    from .templates import AsyncTemplates, Templates
    from .users import AsyncUsers, Users


class Resources(Caller):
    """Every group of calls of the synchronous client."""

    @cached_property
    def apps(self) -> Apps:
        from .apps import Apps

        return Apps(self)

    @cached_property
    def api_keys(self) -> ApiKeys:
        from .api_keys import ApiKeys

        return ApiKeys(self)

    @cached_property
    def segments(self) -> Segments:
        from .segments import Segments

        return Segments(self)

    @cached_property
    def outcomes(self) -> Outcomes:
        from .outcomes import Outcomes

        return Outcomes(self)

    @cached_property
    def audit_logs(self) -> AuditLogs:
        from .audit_logs import AuditLogs

        return AuditLogs(self)

    @cached_property
    def templates(self) -> Templates:
        from .templates import Templates

        return Templates(self)

    @cached_property
    def users(self) -> Users:
        from .users import Users

        return Users(self)

    @cached_property
    def aliases(self) -> Aliases:
        from .aliases import Aliases

        return Aliases(self)

    @cached_property
    def in_app_messages(self) -> InAppMessages:
        from .in_app_messages import InAppMessages

        return InAppMessages(self)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        from .subscriptions import Subscriptions

        return Subscriptions(self)

    @cached_property
    def players(self) -> Players:
        from .players import Players

        return Players(self)

    @cached_property
    def notifications(self) -> Notifications:
        from .notifications import Notifications

        return Notifications(self)

    @cached_property
    def live_activities(self) -> LiveActivities:
        from .live_activities import LiveActivities

        return LiveActivities(self)

    @cached_property
    def custom_events(self) -> CustomEvents:
        from .custom_events import CustomEvents

        return CustomEvents(self)

    @cached_property
    def journeys(self) -> Journeys:
        from .journeys import Journeys

        return Journeys(self)

    @cached_property
    def email_analytics(self) -> EmailAnalytics:
        from .email_analytics import EmailAnalytics

        return EmailAnalytics(self)


class AsyncResources(AsyncCaller):
    """Every group of calls of the asynchronous client."""

    @cached_property
    def apps(self) -> AsyncApps:
        from .apps import AsyncApps

        return AsyncApps(self)

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        from .api_keys import AsyncApiKeys

        return AsyncApiKeys(self)

    @cached_property
    def segments(self) -> AsyncSegments:
        from .segments import AsyncSegments

        return AsyncSegments(self)

    @cached_property
    def outcomes(self) -> AsyncOutcomes:
        from .outcomes import AsyncOutcomes

        return AsyncOutcomes(self)

    @cached_property
    def audit_logs(self) -> AsyncAuditLogs:
        from .audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self)

    @cached_property
    def templates(self) -> AsyncTemplates:
        from .templates import AsyncTemplates

        return AsyncTemplates(self)

    @cached_property
    def users(self) -> AsyncUsers:
        from .users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def aliases(self) -> AsyncAliases:
        from .aliases import AsyncAliases

        return AsyncAliases(self)

    @cached_property
    def in_app_messages(self) -> AsyncInAppMessages:
        from .in_app_messages import AsyncInAppMessages

        return AsyncInAppMessages(self)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        from .subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self)

    @cached_property
    def players(self) -> AsyncPlayers:
        from .players import AsyncPlayers

        return AsyncPlayers(self)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        from .notifications import AsyncNotifications

        return AsyncNotifications(self)

    @cached_property
    def live_activities(self) -> AsyncLiveActivities:
        from .live_activities import AsyncLiveActivities

        return AsyncLiveActivities(self)

    @cached_property
    def custom_events(self) -> AsyncCustomEvents:
        from .custom_events import AsyncCustomEvents

        return AsyncCustomEvents(self)

    @cached_property
    def journeys(self) -> AsyncJourneys:
        from .journeys import AsyncJourneys

        return AsyncJourneys(self)

    @cached_property
    def email_analytics(self) -> AsyncEmailAnalytics:
        from .email_analytics import AsyncEmailAnalytics

        return AsyncEmailAnalytics(self)
