"""Every model and enum of the API, each imported when first used.

Generated from openapi/onesignal.yaml by `make generate`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._common.lazy import lazy

if TYPE_CHECKING:
    from .android_background_layout import AndroidBackgroundLayout as AndroidBackgroundLayout
    from .api_key import ApiKey as ApiKey
    from .api_key_list import ApiKeyList as ApiKeyList
    from .apns_env import ApnsEnv as ApnsEnv
    from .app import App as App
    from .app_channel import AppChannel as AppChannel
    from .app_view import AppView as AppView
    from .audit_log_actor import AuditLogActor as AuditLogActor
    from .audit_log_context import AuditLogContext as AuditLogContext
    from .audit_log_event import AuditLogEvent as AuditLogEvent
    from .audit_log_page import AuditLogPage as AuditLogPage
    from .audit_log_target import AuditLogTarget as AuditLogTarget
    from .badge_type import BadgeType as BadgeType
    from .begin_live_activity_request import BeginLiveActivityRequest as BeginLiveActivityRequest
    from .button import Button as Button
    from .copy_template_request import CopyTemplateRequest as CopyTemplateRequest
    from .copy_template_response import CopyTemplateResponse as CopyTemplateResponse
    from .create_api_key_request import CreateApiKeyRequest as CreateApiKeyRequest
    from .create_api_key_response import CreateApiKeyResponse as CreateApiKeyResponse
    from .create_journey_request import CreateJourneyRequest as CreateJourneyRequest
    from .create_notification_response import (
        CreateNotificationResponse as CreateNotificationResponse,
    )
    from .create_player_response import CreatePlayerResponse as CreatePlayerResponse
    from .create_segment_response import CreateSegmentResponse as CreateSegmentResponse
    from .create_template_request import CreateTemplateRequest as CreateTemplateRequest
    from .custom_event import CustomEvent as CustomEvent
    from .custom_event_error import CustomEventError as CustomEventError
    from .custom_event_error_detail import CustomEventErrorDetail as CustomEventErrorDetail
    from .custom_events_request import CustomEventsRequest as CustomEventsRequest
    from .custom_events_response import CustomEventsResponse as CustomEventsResponse
    from .delete_player_response import DeletePlayerResponse as DeletePlayerResponse
    from .delivery_data import DeliveryData as DeliveryData
    from .duplicate_journey_overrides import DuplicateJourneyOverrides as DuplicateJourneyOverrides
    from .duplicate_journey_request import DuplicateJourneyRequest as DuplicateJourneyRequest
    from .email_delivery_data import EmailDeliveryData as EmailDeliveryData
    from .email_metrics import EmailMetrics as EmailMetrics
    from .email_metrics_granularity import EmailMetricsGranularity as EmailMetricsGranularity
    from .email_provider import EmailProvider as EmailProvider
    from .email_provider_metrics import EmailProviderMetrics as EmailProviderMetrics
    from .email_provider_metrics_event import EmailProviderMetricsEvent as EmailProviderMetricsEvent
    from .email_provider_metrics_response import (
        EmailProviderMetricsResponse as EmailProviderMetricsResponse,
    )
    from .email_provider_metrics_timeseries_response import (
        EmailProviderMetricsTimeseriesResponse as EmailProviderMetricsTimeseriesResponse,
    )
    from .email_reputation_response import EmailReputationResponse as EmailReputationResponse
    from .email_reputation_window import EmailReputationWindow as EmailReputationWindow
    from .email_warm_up import EmailWarmUp as EmailWarmUp
    from .email_warm_up_request import EmailWarmUpRequest as EmailWarmUpRequest
    from .email_warm_up_stage import EmailWarmUpStage as EmailWarmUpStage
    from .email_warm_up_status import EmailWarmUpStatus as EmailWarmUpStatus
    from .email_warm_up_strategy import EmailWarmUpStrategy as EmailWarmUpStrategy
    from .estimate_recipients_request import EstimateRecipientsRequest as EstimateRecipientsRequest
    from .estimate_recipients_response import (
        EstimateRecipientsResponse as EstimateRecipientsResponse,
    )
    from .export_events_response import ExportEventsResponse as ExportEventsResponse
    from .export_extra_field import ExportExtraField as ExportExtraField
    from .export_subscriptions_request import (
        ExportSubscriptionsRequest as ExportSubscriptionsRequest,
    )
    from .export_subscriptions_response import (
        ExportSubscriptionsResponse as ExportSubscriptionsResponse,
    )
    from .filter_expression import FilterExpression as FilterExpression
    from .filter_operator import FilterOperator as FilterOperator
    from .filter_relation import FilterRelation as FilterRelation
    from .frequency_cap_status import FrequencyCapStatus as FrequencyCapStatus
    from .get_segment_response import GetSegmentResponse as GetSegmentResponse
    from .huawei_category import HuaweiCategory as HuaweiCategory
    from .huawei_message_type import HuaweiMessageType as HuaweiMessageType
    from .in_app_message_manifest import InAppMessageManifest as InAppMessageManifest
    from .inbox_broadcast import InboxBroadcast as InboxBroadcast
    from .inbox_broadcast_page import InboxBroadcastPage as InboxBroadcastPage
    from .inbox_broadcast_with_stats import InboxBroadcastWithStats as InboxBroadcastWithStats
    from .inbox_marks import InboxMarks as InboxMarks
    from .inbox_message import InboxMessage as InboxMessage
    from .inbox_message_page import InboxMessagePage as InboxMessagePage
    from .inbox_message_request import InboxMessageRequest as InboxMessageRequest
    from .inbox_message_response import InboxMessageResponse as InboxMessageResponse
    from .inbox_stats import InboxStats as InboxStats
    from .inbox_unread_count import InboxUnreadCount as InboxUnreadCount
    from .interruption_level import InterruptionLevel as InterruptionLevel
    from .ip_allowlist_mode import IpAllowlistMode as IpAllowlistMode
    from .journey import Journey as Journey
    from .journey_audience import JourneyAudience as JourneyAudience
    from .journey_audience_kind import JourneyAudienceKind as JourneyAudienceKind
    from .journey_branch import JourneyBranch as JourneyBranch
    from .journey_branch_stats import JourneyBranchStats as JourneyBranchStats
    from .journey_condition import JourneyCondition as JourneyCondition
    from .journey_condition_kind import JourneyConditionKind as JourneyConditionKind
    from .journey_early_exit import JourneyEarlyExit as JourneyEarlyExit
    from .journey_early_exit_rules import JourneyEarlyExitRules as JourneyEarlyExitRules
    from .journey_early_exit_rules_on_event import (
        JourneyEarlyExitRulesOnEvent as JourneyEarlyExitRulesOnEvent,
    )
    from .journey_early_exit_rules_on_segment import (
        JourneyEarlyExitRulesOnSegment as JourneyEarlyExitRulesOnSegment,
    )
    from .journey_early_exit_update import JourneyEarlyExitUpdate as JourneyEarlyExitUpdate
    from .journey_event_attribute import JourneyEventAttribute as JourneyEventAttribute
    from .journey_event_operator import JourneyEventOperator as JourneyEventOperator
    from .journey_list_audience import JourneyListAudience as JourneyListAudience
    from .journey_list_item import JourneyListItem as JourneyListItem
    from .journey_message_stats import JourneyMessageStats as JourneyMessageStats
    from .journey_node import JourneyNode as JourneyNode
    from .journey_node_kind import JourneyNodeKind as JourneyNodeKind
    from .journey_node_stats import JourneyNodeStats as JourneyNodeStats
    from .journey_notification_action import JourneyNotificationAction as JourneyNotificationAction
    from .journey_page import JourneyPage as JourneyPage
    from .journey_reentry_rules import JourneyReentryRules as JourneyReentryRules
    from .journey_relative_to import JourneyRelativeTo as JourneyRelativeTo
    from .journey_schedule import JourneySchedule as JourneySchedule
    from .journey_state import JourneyState as JourneyState
    from .journey_stats import JourneyStats as JourneyStats
    from .journey_target_state import JourneyTargetState as JourneyTargetState
    from .journey_time_point import JourneyTimePoint as JourneyTimePoint
    from .journey_time_window import JourneyTimeWindow as JourneyTimeWindow
    from .journey_wait_until_expiration import (
        JourneyWaitUntilExpiration as JourneyWaitUntilExpiration,
    )
    from .live_activity_priority import LiveActivityPriority as LiveActivityPriority
    from .notification import Notification as Notification
    from .notification_details import NotificationDetails as NotificationDetails
    from .notification_history_event import NotificationHistoryEvent as NotificationHistoryEvent
    from .notification_history_request import (
        NotificationHistoryRequest as NotificationHistoryRequest,
    )
    from .notification_history_response import (
        NotificationHistoryResponse as NotificationHistoryResponse,
    )
    from .notification_kind import NotificationKind as NotificationKind
    from .notification_origin import NotificationOrigin as NotificationOrigin
    from .notification_page import NotificationPage as NotificationPage
    from .outcome_aggregation import OutcomeAggregation as OutcomeAggregation
    from .outcome_attribution import OutcomeAttribution as OutcomeAttribution
    from .outcome_data import OutcomeData as OutcomeData
    from .outcome_time_range import OutcomeTimeRange as OutcomeTimeRange
    from .outcomes_response import OutcomesResponse as OutcomesResponse
    from .platform_delivery_data import PlatformDeliveryData as PlatformDeliveryData
    from .player import Player as Player
    from .player_page import PlayerPage as PlayerPage
    from .player_record import PlayerRecord as PlayerRecord
    from .property_deltas import PropertyDeltas as PropertyDeltas
    from .purchase import Purchase as Purchase
    from .segment import Segment as Segment
    from .segment_details import SegmentDetails as SegmentDetails
    from .segment_list_item import SegmentListItem as SegmentListItem
    from .segment_page import SegmentPage as SegmentPage
    from .segment_source import SegmentSource as SegmentSource
    from .sms_delivery_data import SmsDeliveryData as SmsDeliveryData
    from .start_live_activity_event import StartLiveActivityEvent as StartLiveActivityEvent
    from .start_live_activity_request import StartLiveActivityRequest as StartLiveActivityRequest
    from .start_live_activity_response import StartLiveActivityResponse as StartLiveActivityResponse
    from .subscription import Subscription as Subscription
    from .subscription_body import SubscriptionBody as SubscriptionBody
    from .subscription_options import SubscriptionOptions as SubscriptionOptions
    from .subscription_type import SubscriptionType as SubscriptionType
    from .success_response import SuccessResponse as SuccessResponse
    from .target_channel import TargetChannel as TargetChannel
    from .template import Template as Template
    from .template_channel import TemplateChannel as TemplateChannel
    from .template_content import TemplateContent as TemplateContent
    from .template_page import TemplatePage as TemplatePage
    from .transfer_subscription_request import (
        TransferSubscriptionRequest as TransferSubscriptionRequest,
    )
    from .update_api_key_request import UpdateApiKeyRequest as UpdateApiKeyRequest
    from .update_journey_node_request import UpdateJourneyNodeRequest as UpdateJourneyNodeRequest
    from .update_journey_request import UpdateJourneyRequest as UpdateJourneyRequest
    from .update_live_activity_event import UpdateLiveActivityEvent as UpdateLiveActivityEvent
    from .update_live_activity_request import UpdateLiveActivityRequest as UpdateLiveActivityRequest
    from .update_live_activity_response import (
        UpdateLiveActivityResponse as UpdateLiveActivityResponse,
    )
    from .update_player_request import UpdatePlayerRequest as UpdatePlayerRequest
    from .update_player_response import UpdatePlayerResponse as UpdatePlayerResponse
    from .update_player_tags_request import UpdatePlayerTagsRequest as UpdatePlayerTagsRequest
    from .update_player_tags_response import UpdatePlayerTagsResponse as UpdatePlayerTagsResponse
    from .update_segment_request import UpdateSegmentRequest as UpdateSegmentRequest
    from .update_segment_response import UpdateSegmentResponse as UpdateSegmentResponse
    from .update_template_request import UpdateTemplateRequest as UpdateTemplateRequest
    from .update_user_request import UpdateUserRequest as UpdateUserRequest
    from .update_user_response import UpdateUserResponse as UpdateUserResponse
    from .user import User as User
    from .user_identity import UserIdentity as UserIdentity
    from .user_properties import UserProperties as UserProperties
    from .web_button import WebButton as WebButton
else:
    _MODULES = {
        "AndroidBackgroundLayout": "android_background_layout",
        "ApiKey": "api_key",
        "ApiKeyList": "api_key_list",
        "ApnsEnv": "apns_env",
        "App": "app",
        "AppChannel": "app_channel",
        "AppView": "app_view",
        "AuditLogActor": "audit_log_actor",
        "AuditLogContext": "audit_log_context",
        "AuditLogEvent": "audit_log_event",
        "AuditLogPage": "audit_log_page",
        "AuditLogTarget": "audit_log_target",
        "BadgeType": "badge_type",
        "BeginLiveActivityRequest": "begin_live_activity_request",
        "Button": "button",
        "CopyTemplateRequest": "copy_template_request",
        "CopyTemplateResponse": "copy_template_response",
        "CreateApiKeyRequest": "create_api_key_request",
        "CreateApiKeyResponse": "create_api_key_response",
        "CreateJourneyRequest": "create_journey_request",
        "CreateNotificationResponse": "create_notification_response",
        "CreatePlayerResponse": "create_player_response",
        "CreateSegmentResponse": "create_segment_response",
        "CreateTemplateRequest": "create_template_request",
        "CustomEvent": "custom_event",
        "CustomEventError": "custom_event_error",
        "CustomEventErrorDetail": "custom_event_error_detail",
        "CustomEventsRequest": "custom_events_request",
        "CustomEventsResponse": "custom_events_response",
        "DeletePlayerResponse": "delete_player_response",
        "DeliveryData": "delivery_data",
        "DuplicateJourneyOverrides": "duplicate_journey_overrides",
        "DuplicateJourneyRequest": "duplicate_journey_request",
        "EmailDeliveryData": "email_delivery_data",
        "EmailMetrics": "email_metrics",
        "EmailMetricsGranularity": "email_metrics_granularity",
        "EmailProvider": "email_provider",
        "EmailProviderMetrics": "email_provider_metrics",
        "EmailProviderMetricsEvent": "email_provider_metrics_event",
        "EmailProviderMetricsResponse": "email_provider_metrics_response",
        "EmailProviderMetricsTimeseriesResponse": "email_provider_metrics_timeseries_response",
        "EmailReputationResponse": "email_reputation_response",
        "EmailReputationWindow": "email_reputation_window",
        "EmailWarmUp": "email_warm_up",
        "EmailWarmUpRequest": "email_warm_up_request",
        "EmailWarmUpStage": "email_warm_up_stage",
        "EmailWarmUpStatus": "email_warm_up_status",
        "EmailWarmUpStrategy": "email_warm_up_strategy",
        "EstimateRecipientsRequest": "estimate_recipients_request",
        "EstimateRecipientsResponse": "estimate_recipients_response",
        "ExportEventsResponse": "export_events_response",
        "ExportExtraField": "export_extra_field",
        "ExportSubscriptionsRequest": "export_subscriptions_request",
        "ExportSubscriptionsResponse": "export_subscriptions_response",
        "FilterExpression": "filter_expression",
        "FilterOperator": "filter_operator",
        "FilterRelation": "filter_relation",
        "FrequencyCapStatus": "frequency_cap_status",
        "GetSegmentResponse": "get_segment_response",
        "HuaweiCategory": "huawei_category",
        "HuaweiMessageType": "huawei_message_type",
        "InAppMessageManifest": "in_app_message_manifest",
        "InboxBroadcast": "inbox_broadcast",
        "InboxBroadcastPage": "inbox_broadcast_page",
        "InboxBroadcastWithStats": "inbox_broadcast_with_stats",
        "InboxMarks": "inbox_marks",
        "InboxMessage": "inbox_message",
        "InboxMessagePage": "inbox_message_page",
        "InboxMessageRequest": "inbox_message_request",
        "InboxMessageResponse": "inbox_message_response",
        "InboxStats": "inbox_stats",
        "InboxUnreadCount": "inbox_unread_count",
        "InterruptionLevel": "interruption_level",
        "IpAllowlistMode": "ip_allowlist_mode",
        "Journey": "journey",
        "JourneyAudience": "journey_audience",
        "JourneyAudienceKind": "journey_audience_kind",
        "JourneyBranch": "journey_branch",
        "JourneyBranchStats": "journey_branch_stats",
        "JourneyCondition": "journey_condition",
        "JourneyConditionKind": "journey_condition_kind",
        "JourneyEarlyExit": "journey_early_exit",
        "JourneyEarlyExitRules": "journey_early_exit_rules",
        "JourneyEarlyExitRulesOnEvent": "journey_early_exit_rules_on_event",
        "JourneyEarlyExitRulesOnSegment": "journey_early_exit_rules_on_segment",
        "JourneyEarlyExitUpdate": "journey_early_exit_update",
        "JourneyEventAttribute": "journey_event_attribute",
        "JourneyEventOperator": "journey_event_operator",
        "JourneyListAudience": "journey_list_audience",
        "JourneyListItem": "journey_list_item",
        "JourneyMessageStats": "journey_message_stats",
        "JourneyNode": "journey_node",
        "JourneyNodeKind": "journey_node_kind",
        "JourneyNodeStats": "journey_node_stats",
        "JourneyNotificationAction": "journey_notification_action",
        "JourneyPage": "journey_page",
        "JourneyReentryRules": "journey_reentry_rules",
        "JourneyRelativeTo": "journey_relative_to",
        "JourneySchedule": "journey_schedule",
        "JourneyState": "journey_state",
        "JourneyStats": "journey_stats",
        "JourneyTargetState": "journey_target_state",
        "JourneyTimePoint": "journey_time_point",
        "JourneyTimeWindow": "journey_time_window",
        "JourneyWaitUntilExpiration": "journey_wait_until_expiration",
        "LiveActivityPriority": "live_activity_priority",
        "Notification": "notification",
        "NotificationDetails": "notification_details",
        "NotificationHistoryEvent": "notification_history_event",
        "NotificationHistoryRequest": "notification_history_request",
        "NotificationHistoryResponse": "notification_history_response",
        "NotificationKind": "notification_kind",
        "NotificationOrigin": "notification_origin",
        "NotificationPage": "notification_page",
        "OutcomeAggregation": "outcome_aggregation",
        "OutcomeAttribution": "outcome_attribution",
        "OutcomeData": "outcome_data",
        "OutcomeTimeRange": "outcome_time_range",
        "OutcomesResponse": "outcomes_response",
        "PlatformDeliveryData": "platform_delivery_data",
        "Player": "player",
        "PlayerPage": "player_page",
        "PlayerRecord": "player_record",
        "PropertyDeltas": "property_deltas",
        "Purchase": "purchase",
        "Segment": "segment",
        "SegmentDetails": "segment_details",
        "SegmentListItem": "segment_list_item",
        "SegmentPage": "segment_page",
        "SegmentSource": "segment_source",
        "SmsDeliveryData": "sms_delivery_data",
        "StartLiveActivityEvent": "start_live_activity_event",
        "StartLiveActivityRequest": "start_live_activity_request",
        "StartLiveActivityResponse": "start_live_activity_response",
        "Subscription": "subscription",
        "SubscriptionBody": "subscription_body",
        "SubscriptionOptions": "subscription_options",
        "SubscriptionType": "subscription_type",
        "SuccessResponse": "success_response",
        "TargetChannel": "target_channel",
        "Template": "template",
        "TemplateChannel": "template_channel",
        "TemplateContent": "template_content",
        "TemplatePage": "template_page",
        "TransferSubscriptionRequest": "transfer_subscription_request",
        "UpdateApiKeyRequest": "update_api_key_request",
        "UpdateJourneyNodeRequest": "update_journey_node_request",
        "UpdateJourneyRequest": "update_journey_request",
        "UpdateLiveActivityEvent": "update_live_activity_event",
        "UpdateLiveActivityRequest": "update_live_activity_request",
        "UpdateLiveActivityResponse": "update_live_activity_response",
        "UpdatePlayerRequest": "update_player_request",
        "UpdatePlayerResponse": "update_player_response",
        "UpdatePlayerTagsRequest": "update_player_tags_request",
        "UpdatePlayerTagsResponse": "update_player_tags_response",
        "UpdateSegmentRequest": "update_segment_request",
        "UpdateSegmentResponse": "update_segment_response",
        "UpdateTemplateRequest": "update_template_request",
        "UpdateUserRequest": "update_user_request",
        "UpdateUserResponse": "update_user_response",
        "User": "user",
        "UserIdentity": "user_identity",
        "UserProperties": "user_properties",
        "WebButton": "web_button",
    }
    __getattr__, __dir__ = lazy(
        __name__, {name: f".{module}:{name}" for name, module in _MODULES.items()}
    )

__all__ = [
    "AndroidBackgroundLayout",
    "ApiKey",
    "ApiKeyList",
    "ApnsEnv",
    "App",
    "AppChannel",
    "AppView",
    "AuditLogActor",
    "AuditLogContext",
    "AuditLogEvent",
    "AuditLogPage",
    "AuditLogTarget",
    "BadgeType",
    "BeginLiveActivityRequest",
    "Button",
    "CopyTemplateRequest",
    "CopyTemplateResponse",
    "CreateApiKeyRequest",
    "CreateApiKeyResponse",
    "CreateJourneyRequest",
    "CreateNotificationResponse",
    "CreatePlayerResponse",
    "CreateSegmentResponse",
    "CreateTemplateRequest",
    "CustomEvent",
    "CustomEventError",
    "CustomEventErrorDetail",
    "CustomEventsRequest",
    "CustomEventsResponse",
    "DeletePlayerResponse",
    "DeliveryData",
    "DuplicateJourneyOverrides",
    "DuplicateJourneyRequest",
    "EmailDeliveryData",
    "EmailMetrics",
    "EmailMetricsGranularity",
    "EmailProvider",
    "EmailProviderMetrics",
    "EmailProviderMetricsEvent",
    "EmailProviderMetricsResponse",
    "EmailProviderMetricsTimeseriesResponse",
    "EmailReputationResponse",
    "EmailReputationWindow",
    "EmailWarmUp",
    "EmailWarmUpRequest",
    "EmailWarmUpStage",
    "EmailWarmUpStatus",
    "EmailWarmUpStrategy",
    "EstimateRecipientsRequest",
    "EstimateRecipientsResponse",
    "ExportEventsResponse",
    "ExportExtraField",
    "ExportSubscriptionsRequest",
    "ExportSubscriptionsResponse",
    "FilterExpression",
    "FilterOperator",
    "FilterRelation",
    "FrequencyCapStatus",
    "GetSegmentResponse",
    "HuaweiCategory",
    "HuaweiMessageType",
    "InAppMessageManifest",
    "InboxBroadcast",
    "InboxBroadcastPage",
    "InboxBroadcastWithStats",
    "InboxMarks",
    "InboxMessage",
    "InboxMessagePage",
    "InboxMessageRequest",
    "InboxMessageResponse",
    "InboxStats",
    "InboxUnreadCount",
    "InterruptionLevel",
    "IpAllowlistMode",
    "Journey",
    "JourneyAudience",
    "JourneyAudienceKind",
    "JourneyBranch",
    "JourneyBranchStats",
    "JourneyCondition",
    "JourneyConditionKind",
    "JourneyEarlyExit",
    "JourneyEarlyExitRules",
    "JourneyEarlyExitRulesOnEvent",
    "JourneyEarlyExitRulesOnSegment",
    "JourneyEarlyExitUpdate",
    "JourneyEventAttribute",
    "JourneyEventOperator",
    "JourneyListAudience",
    "JourneyListItem",
    "JourneyMessageStats",
    "JourneyNode",
    "JourneyNodeKind",
    "JourneyNodeStats",
    "JourneyNotificationAction",
    "JourneyPage",
    "JourneyReentryRules",
    "JourneyRelativeTo",
    "JourneySchedule",
    "JourneyState",
    "JourneyStats",
    "JourneyTargetState",
    "JourneyTimePoint",
    "JourneyTimeWindow",
    "JourneyWaitUntilExpiration",
    "LiveActivityPriority",
    "Notification",
    "NotificationDetails",
    "NotificationHistoryEvent",
    "NotificationHistoryRequest",
    "NotificationHistoryResponse",
    "NotificationKind",
    "NotificationOrigin",
    "NotificationPage",
    "OutcomeAggregation",
    "OutcomeAttribution",
    "OutcomeData",
    "OutcomeTimeRange",
    "OutcomesResponse",
    "PlatformDeliveryData",
    "Player",
    "PlayerPage",
    "PlayerRecord",
    "PropertyDeltas",
    "Purchase",
    "Segment",
    "SegmentDetails",
    "SegmentListItem",
    "SegmentPage",
    "SegmentSource",
    "SmsDeliveryData",
    "StartLiveActivityEvent",
    "StartLiveActivityRequest",
    "StartLiveActivityResponse",
    "Subscription",
    "SubscriptionBody",
    "SubscriptionOptions",
    "SubscriptionType",
    "SuccessResponse",
    "TargetChannel",
    "Template",
    "TemplateChannel",
    "TemplateContent",
    "TemplatePage",
    "TransferSubscriptionRequest",
    "UpdateApiKeyRequest",
    "UpdateJourneyNodeRequest",
    "UpdateJourneyRequest",
    "UpdateLiveActivityEvent",
    "UpdateLiveActivityRequest",
    "UpdateLiveActivityResponse",
    "UpdatePlayerRequest",
    "UpdatePlayerResponse",
    "UpdatePlayerTagsRequest",
    "UpdatePlayerTagsResponse",
    "UpdateSegmentRequest",
    "UpdateSegmentResponse",
    "UpdateTemplateRequest",
    "UpdateUserRequest",
    "UpdateUserResponse",
    "User",
    "UserIdentity",
    "UserProperties",
    "WebButton",
]
