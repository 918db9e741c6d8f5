"""Every model and enum of the API, each imported when first used.

Generated from openapi/onesignal.yaml by `make generate`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from .android_background_layout import AndroidBackgroundLayout as AndroidBackgroundLayout
    from .api_key import ApiKey as ApiKey
    from .api_key_list import ApiKeyList as ApiKeyList
    from .apns_env import ApnsEnv as ApnsEnv
    from .app import App as App
    from .audit_log_actor import AuditLogActor as AuditLogActor
    from .audit_log_context import AuditLogContext as AuditLogContext
    from .audit_log_event import AuditLogEvent as AuditLogEvent
    from .audit_log_page import AuditLogPage as AuditLogPage
    from .audit_log_target import AuditLogTarget as AuditLogTarget
    from .begin_live_activity_request import BeginLiveActivityRequest as BeginLiveActivityRequest
    from .button import Button as Button
    from .copy_template_request import CopyTemplateRequest as CopyTemplateRequest
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
    from .get_segment_response import GetSegmentResponse as GetSegmentResponse
    from .huawei_category import HuaweiCategory as HuaweiCategory
    from .in_app_message_manifest import InAppMessageManifest as InAppMessageManifest
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
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AndroidBackgroundLayout": ".android_background_layout:AndroidBackgroundLayout",
            "ApiKey": ".api_key:ApiKey",
            "ApiKeyList": ".api_key_list:ApiKeyList",
            "ApnsEnv": ".apns_env:ApnsEnv",
            "App": ".app:App",
            "AuditLogActor": ".audit_log_actor:AuditLogActor",
            "AuditLogContext": ".audit_log_context:AuditLogContext",
            "AuditLogEvent": ".audit_log_event:AuditLogEvent",
            "AuditLogPage": ".audit_log_page:AuditLogPage",
            "AuditLogTarget": ".audit_log_target:AuditLogTarget",
            "BeginLiveActivityRequest": ".begin_live_activity_request:BeginLiveActivityRequest",
            "Button": ".button:Button",
            "CopyTemplateRequest": ".copy_template_request:CopyTemplateRequest",
            "CreateApiKeyRequest": ".create_api_key_request:CreateApiKeyRequest",
            "CreateApiKeyResponse": ".create_api_key_response:CreateApiKeyResponse",
            "CreateJourneyRequest": ".create_journey_request:CreateJourneyRequest",
            "CreateNotificationResponse": ".create_notification_response:CreateNotificationResponse",
            "CreatePlayerResponse": ".create_player_response:CreatePlayerResponse",
            "CreateSegmentResponse": ".create_segment_response:CreateSegmentResponse",
            "CreateTemplateRequest": ".create_template_request:CreateTemplateRequest",
            "CustomEvent": ".custom_event:CustomEvent",
            "CustomEventError": ".custom_event_error:CustomEventError",
            "CustomEventErrorDetail": ".custom_event_error_detail:CustomEventErrorDetail",
            "CustomEventsRequest": ".custom_events_request:CustomEventsRequest",
            "CustomEventsResponse": ".custom_events_response:CustomEventsResponse",
            "DeletePlayerResponse": ".delete_player_response:DeletePlayerResponse",
            "DeliveryData": ".delivery_data:DeliveryData",
            "DuplicateJourneyOverrides": ".duplicate_journey_overrides:DuplicateJourneyOverrides",
            "DuplicateJourneyRequest": ".duplicate_journey_request:DuplicateJourneyRequest",
            "EmailDeliveryData": ".email_delivery_data:EmailDeliveryData",
            "EmailMetrics": ".email_metrics:EmailMetrics",
            "EmailMetricsGranularity": ".email_metrics_granularity:EmailMetricsGranularity",
            "EmailProviderMetrics": ".email_provider_metrics:EmailProviderMetrics",
            "EmailProviderMetricsEvent": ".email_provider_metrics_event:EmailProviderMetricsEvent",
            "EmailProviderMetricsResponse": ".email_provider_metrics_response:EmailProviderMetricsResponse",
            "EmailProviderMetricsTimeseriesResponse": ".email_provider_metrics_timeseries_response:EmailProviderMetricsTimeseriesResponse",
            "EmailReputationResponse": ".email_reputation_response:EmailReputationResponse",
            "EmailReputationWindow": ".email_reputation_window:EmailReputationWindow",
            "EmailWarmUp": ".email_warm_up:EmailWarmUp",
            "EmailWarmUpRequest": ".email_warm_up_request:EmailWarmUpRequest",
            "EmailWarmUpStage": ".email_warm_up_stage:EmailWarmUpStage",
            "EmailWarmUpStatus": ".email_warm_up_status:EmailWarmUpStatus",
            "EmailWarmUpStrategy": ".email_warm_up_strategy:EmailWarmUpStrategy",
            "EstimateRecipientsRequest": ".estimate_recipients_request:EstimateRecipientsRequest",
            "EstimateRecipientsResponse": ".estimate_recipients_response:EstimateRecipientsResponse",
            "ExportEventsResponse": ".export_events_response:ExportEventsResponse",
            "ExportExtraField": ".export_extra_field:ExportExtraField",
            "ExportSubscriptionsRequest": ".export_subscriptions_request:ExportSubscriptionsRequest",
            "ExportSubscriptionsResponse": ".export_subscriptions_response:ExportSubscriptionsResponse",
            "FilterExpression": ".filter_expression:FilterExpression",
            "FilterOperator": ".filter_operator:FilterOperator",
            "FilterRelation": ".filter_relation:FilterRelation",
            "GetSegmentResponse": ".get_segment_response:GetSegmentResponse",
            "HuaweiCategory": ".huawei_category:HuaweiCategory",
            "InAppMessageManifest": ".in_app_message_manifest:InAppMessageManifest",
            "IpAllowlistMode": ".ip_allowlist_mode:IpAllowlistMode",
            "Journey": ".journey:Journey",
            "JourneyAudience": ".journey_audience:JourneyAudience",
            "JourneyAudienceKind": ".journey_audience_kind:JourneyAudienceKind",
            "JourneyBranch": ".journey_branch:JourneyBranch",
            "JourneyBranchStats": ".journey_branch_stats:JourneyBranchStats",
            "JourneyCondition": ".journey_condition:JourneyCondition",
            "JourneyConditionKind": ".journey_condition_kind:JourneyConditionKind",
            "JourneyEarlyExit": ".journey_early_exit:JourneyEarlyExit",
            "JourneyEarlyExitRules": ".journey_early_exit_rules:JourneyEarlyExitRules",
            "JourneyEarlyExitRulesOnEvent": ".journey_early_exit_rules_on_event:JourneyEarlyExitRulesOnEvent",
            "JourneyEarlyExitRulesOnSegment": ".journey_early_exit_rules_on_segment:JourneyEarlyExitRulesOnSegment",
            "JourneyEventAttribute": ".journey_event_attribute:JourneyEventAttribute",
            "JourneyEventOperator": ".journey_event_operator:JourneyEventOperator",
            "JourneyListAudience": ".journey_list_audience:JourneyListAudience",
            "JourneyListItem": ".journey_list_item:JourneyListItem",
            "JourneyMessageStats": ".journey_message_stats:JourneyMessageStats",
            "JourneyNode": ".journey_node:JourneyNode",
            "JourneyNodeKind": ".journey_node_kind:JourneyNodeKind",
            "JourneyNodeStats": ".journey_node_stats:JourneyNodeStats",
            "JourneyNotificationAction": ".journey_notification_action:JourneyNotificationAction",
            "JourneyPage": ".journey_page:JourneyPage",
            "JourneyReentryRules": ".journey_reentry_rules:JourneyReentryRules",
            "JourneyRelativeTo": ".journey_relative_to:JourneyRelativeTo",
            "JourneySchedule": ".journey_schedule:JourneySchedule",
            "JourneyState": ".journey_state:JourneyState",
            "JourneyStats": ".journey_stats:JourneyStats",
            "JourneyTargetState": ".journey_target_state:JourneyTargetState",
            "JourneyTimePoint": ".journey_time_point:JourneyTimePoint",
            "JourneyTimeWindow": ".journey_time_window:JourneyTimeWindow",
            "JourneyWaitUntilExpiration": ".journey_wait_until_expiration:JourneyWaitUntilExpiration",
            "Notification": ".notification:Notification",
            "NotificationDetails": ".notification_details:NotificationDetails",
            "NotificationHistoryEvent": ".notification_history_event:NotificationHistoryEvent",
            "NotificationHistoryRequest": ".notification_history_request:NotificationHistoryRequest",
            "NotificationHistoryResponse": ".notification_history_response:NotificationHistoryResponse",
            "NotificationKind": ".notification_kind:NotificationKind",
            "NotificationOrigin": ".notification_origin:NotificationOrigin",
            "NotificationPage": ".notification_page:NotificationPage",
            "OutcomeAggregation": ".outcome_aggregation:OutcomeAggregation",
            "OutcomeAttribution": ".outcome_attribution:OutcomeAttribution",
            "OutcomeData": ".outcome_data:OutcomeData",
            "OutcomeTimeRange": ".outcome_time_range:OutcomeTimeRange",
            "OutcomesResponse": ".outcomes_response:OutcomesResponse",
            "PlatformDeliveryData": ".platform_delivery_data:PlatformDeliveryData",
            "Player": ".player:Player",
            "PlayerPage": ".player_page:PlayerPage",
            "PlayerRecord": ".player_record:PlayerRecord",
            "PropertyDeltas": ".property_deltas:PropertyDeltas",
            "Purchase": ".purchase:Purchase",
            "Segment": ".segment:Segment",
            "SegmentDetails": ".segment_details:SegmentDetails",
            "SegmentListItem": ".segment_list_item:SegmentListItem",
            "SegmentPage": ".segment_page:SegmentPage",
            "SegmentSource": ".segment_source:SegmentSource",
            "SmsDeliveryData": ".sms_delivery_data:SmsDeliveryData",
            "StartLiveActivityEvent": ".start_live_activity_event:StartLiveActivityEvent",
            "StartLiveActivityRequest": ".start_live_activity_request:StartLiveActivityRequest",
            "StartLiveActivityResponse": ".start_live_activity_response:StartLiveActivityResponse",
            "Subscription": ".subscription:Subscription",
            "SubscriptionBody": ".subscription_body:SubscriptionBody",
            "SubscriptionOptions": ".subscription_options:SubscriptionOptions",
            "SubscriptionType": ".subscription_type:SubscriptionType",
            "SuccessResponse": ".success_response:SuccessResponse",
            "TargetChannel": ".target_channel:TargetChannel",
            "Template": ".template:Template",
            "TemplateChannel": ".template_channel:TemplateChannel",
            "TemplatePage": ".template_page:TemplatePage",
            "TransferSubscriptionRequest": ".transfer_subscription_request:TransferSubscriptionRequest",
            "UpdateApiKeyRequest": ".update_api_key_request:UpdateApiKeyRequest",
            "UpdateJourneyNodeRequest": ".update_journey_node_request:UpdateJourneyNodeRequest",
            "UpdateJourneyRequest": ".update_journey_request:UpdateJourneyRequest",
            "UpdateLiveActivityEvent": ".update_live_activity_event:UpdateLiveActivityEvent",
            "UpdateLiveActivityRequest": ".update_live_activity_request:UpdateLiveActivityRequest",
            "UpdateLiveActivityResponse": ".update_live_activity_response:UpdateLiveActivityResponse",
            "UpdatePlayerRequest": ".update_player_request:UpdatePlayerRequest",
            "UpdatePlayerResponse": ".update_player_response:UpdatePlayerResponse",
            "UpdatePlayerTagsRequest": ".update_player_tags_request:UpdatePlayerTagsRequest",
            "UpdatePlayerTagsResponse": ".update_player_tags_response:UpdatePlayerTagsResponse",
            "UpdateSegmentRequest": ".update_segment_request:UpdateSegmentRequest",
            "UpdateSegmentResponse": ".update_segment_response:UpdateSegmentResponse",
            "UpdateTemplateRequest": ".update_template_request:UpdateTemplateRequest",
            "UpdateUserRequest": ".update_user_request:UpdateUserRequest",
            "UpdateUserResponse": ".update_user_response:UpdateUserResponse",
            "User": ".user:User",
            "UserIdentity": ".user_identity:UserIdentity",
            "UserProperties": ".user_properties:UserProperties",
            "WebButton": ".web_button:WebButton",
        },
    )

__all__ = [
    "AndroidBackgroundLayout",
    "ApiKey",
    "ApiKeyList",
    "ApnsEnv",
    "App",
    "AuditLogActor",
    "AuditLogContext",
    "AuditLogEvent",
    "AuditLogPage",
    "AuditLogTarget",
    "BeginLiveActivityRequest",
    "Button",
    "CopyTemplateRequest",
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
    "GetSegmentResponse",
    "HuaweiCategory",
    "InAppMessageManifest",
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
