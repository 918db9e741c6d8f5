"""Every model and enum of the API, each imported when first used.

Generated from openapi/onesignal.yaml by `make generate`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from .api_key_token import ApiKeyToken as ApiKeyToken
    from .api_key_tokens_list_response import ApiKeyTokensListResponse as ApiKeyTokensListResponse
    from .apns_env import ApnsEnv as ApnsEnv
    from .app import App as App
    from .app_channel import AppChannel as AppChannel
    from .app_view import AppView as AppView
    from .audit_log_actor import AuditLogActor as AuditLogActor
    from .audit_log_context import AuditLogContext as AuditLogContext
    from .audit_log_event import AuditLogEvent as AuditLogEvent
    from .audit_log_target import AuditLogTarget as AuditLogTarget
    from .badge_type import BadgeType as BadgeType
    from .basic_notification_all_of_android_background_layout import (
        BasicNotificationAllOfAndroidBackgroundLayout as BasicNotificationAllOfAndroidBackgroundLayout,
    )
    from .begin_live_activity_request import BeginLiveActivityRequest as BeginLiveActivityRequest
    from .button import Button as Button
    from .copy_template_request import CopyTemplateRequest as CopyTemplateRequest
    from .create_api_key_request import CreateApiKeyRequest as CreateApiKeyRequest
    from .create_api_key_response import CreateApiKeyResponse as CreateApiKeyResponse
    from .create_journey_request import CreateJourneyRequest as CreateJourneyRequest
    from .create_notification_success_response import (
        CreateNotificationSuccessResponse as CreateNotificationSuccessResponse,
    )
    from .create_player_success_response import (
        CreatePlayerSuccessResponse as CreatePlayerSuccessResponse,
    )
    from .create_segment_success_response import (
        CreateSegmentSuccessResponse as CreateSegmentSuccessResponse,
    )
    from .create_template_request import CreateTemplateRequest as CreateTemplateRequest
    from .create_user_conflict_response import (
        CreateUserConflictResponse as CreateUserConflictResponse,
    )
    from .create_user_conflict_response_errors_inner import (
        CreateUserConflictResponseErrorsInner as CreateUserConflictResponseErrorsInner,
    )
    from .create_user_conflict_response_errors_items_meta import (
        CreateUserConflictResponseErrorsItemsMeta as CreateUserConflictResponseErrorsItemsMeta,
    )
    from .custom_event import CustomEvent as CustomEvent
    from .custom_event_error import CustomEventError as CustomEventError
    from .custom_event_error_detail import CustomEventErrorDetail as CustomEventErrorDetail
    from .custom_events_request import CustomEventsRequest as CustomEventsRequest
    from .custom_events_response import CustomEventsResponse as CustomEventsResponse
    from .delete_player_success_response import (
        DeletePlayerSuccessResponse as DeletePlayerSuccessResponse,
    )
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
    from .estimate_notification_recipients_request import (
        EstimateNotificationRecipientsRequest as EstimateNotificationRecipientsRequest,
    )
    from .estimate_notification_recipients_success_response import (
        EstimateNotificationRecipientsSuccessResponse as EstimateNotificationRecipientsSuccessResponse,
    )
    from .export_events_success_response import (
        ExportEventsSuccessResponse as ExportEventsSuccessResponse,
    )
    from .export_extra_field import ExportExtraField as ExportExtraField
    from .export_subscriptions_request_body import (
        ExportSubscriptionsRequestBody as ExportSubscriptionsRequestBody,
    )
    from .export_subscriptions_success_response import (
        ExportSubscriptionsSuccessResponse as ExportSubscriptionsSuccessResponse,
    )
    from .filter_expression import FilterExpression as FilterExpression
    from .filter_operator import FilterOperator as FilterOperator
    from .filter_relation import FilterRelation as FilterRelation
    from .frequency_cap_status import FrequencyCapStatus as FrequencyCapStatus
    from .generic_error import GenericError as GenericError
    from .generic_success_bool_response import (
        GenericSuccessBoolResponse as GenericSuccessBoolResponse,
    )
    from .get_notification_history_request_body import (
        GetNotificationHistoryRequestBody as GetNotificationHistoryRequestBody,
    )
    from .get_segment_success_response import GetSegmentSuccessResponse as GetSegmentSuccessResponse
    from .get_segments_success_response import (
        GetSegmentsSuccessResponse as GetSegmentsSuccessResponse,
    )
    from .huawei_category import HuaweiCategory as HuaweiCategory
    from .huawei_message_type import HuaweiMessageType as HuaweiMessageType
    from .in_app_message_manifest import InAppMessageManifest as InAppMessageManifest
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
    from .journey_event_attribute import JourneyEventAttribute as JourneyEventAttribute
    from .journey_event_operator import JourneyEventOperator as JourneyEventOperator
    from .journey_list_audience import JourneyListAudience as JourneyListAudience
    from .journey_list_item import JourneyListItem as JourneyListItem
    from .journey_list_response import JourneyListResponse as JourneyListResponse
    from .journey_message_stats import JourneyMessageStats as JourneyMessageStats
    from .journey_node import JourneyNode as JourneyNode
    from .journey_node_kind import JourneyNodeKind as JourneyNodeKind
    from .journey_node_stats import JourneyNodeStats as JourneyNodeStats
    from .journey_notification_action import JourneyNotificationAction as JourneyNotificationAction
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
    from .list_audit_logs_success_response import (
        ListAuditLogsSuccessResponse as ListAuditLogsSuccessResponse,
    )
    from .live_activity_priority import LiveActivityPriority as LiveActivityPriority
    from .notification import Notification as Notification
    from .notification_history_events import NotificationHistoryEvents as NotificationHistoryEvents
    from .notification_history_success_response import (
        NotificationHistorySuccessResponse as NotificationHistorySuccessResponse,
    )
    from .notification_kind import NotificationKind as NotificationKind
    from .notification_origin import NotificationOrigin as NotificationOrigin
    from .notification_slice import NotificationSlice as NotificationSlice
    from .notification_with_meta import NotificationWithMeta as NotificationWithMeta
    from .outcome_aggregation import OutcomeAggregation as OutcomeAggregation
    from .outcome_attribution import OutcomeAttribution as OutcomeAttribution
    from .outcome_data import OutcomeData as OutcomeData
    from .outcome_time_range import OutcomeTimeRange as OutcomeTimeRange
    from .outcomes_data import OutcomesData as OutcomesData
    from .platform_delivery_data import PlatformDeliveryData as PlatformDeliveryData
    from .player import Player as Player
    from .player_record import PlayerRecord as PlayerRecord
    from .players_slice import PlayersSlice as PlayersSlice
    from .properties_body import PropertiesBody as PropertiesBody
    from .properties_deltas import PropertiesDeltas as PropertiesDeltas
    from .properties_object import PropertiesObject as PropertiesObject
    from .purchase import Purchase as Purchase
    from .rate_limit_error_body import RateLimitErrorBody as RateLimitErrorBody
    from .segment import Segment as Segment
    from .segment_data import SegmentData as SegmentData
    from .segment_details import SegmentDetails as SegmentDetails
    from .segment_source import SegmentSource as SegmentSource
    from .sms_delivery_data import SmsDeliveryData as SmsDeliveryData
    from .start_live_activity_event import StartLiveActivityEvent as StartLiveActivityEvent
    from .start_live_activity_request import StartLiveActivityRequest as StartLiveActivityRequest
    from .start_live_activity_success_response import (
        StartLiveActivitySuccessResponse as StartLiveActivitySuccessResponse,
    )
    from .subscription import Subscription as Subscription
    from .subscription_body import SubscriptionBody as SubscriptionBody
    from .subscription_options import SubscriptionOptions as SubscriptionOptions
    from .subscription_type import SubscriptionType as SubscriptionType
    from .target_channel import TargetChannel as TargetChannel
    from .template_channel import TemplateChannel as TemplateChannel
    from .template_content import TemplateContent as TemplateContent
    from .template_resource import TemplateResource as TemplateResource
    from .templates_list_response import TemplatesListResponse as TemplatesListResponse
    from .transfer_subscription_request_body import (
        TransferSubscriptionRequestBody as TransferSubscriptionRequestBody,
    )
    from .update_api_key_request import UpdateApiKeyRequest as UpdateApiKeyRequest
    from .update_journey_node_request import UpdateJourneyNodeRequest as UpdateJourneyNodeRequest
    from .update_journey_request import UpdateJourneyRequest as UpdateJourneyRequest
    from .update_live_activity_event import UpdateLiveActivityEvent as UpdateLiveActivityEvent
    from .update_live_activity_request import UpdateLiveActivityRequest as UpdateLiveActivityRequest
    from .update_live_activity_success_response import (
        UpdateLiveActivitySuccessResponse as UpdateLiveActivitySuccessResponse,
    )
    from .update_player_request import UpdatePlayerRequest as UpdatePlayerRequest
    from .update_player_success_response import (
        UpdatePlayerSuccessResponse as UpdatePlayerSuccessResponse,
    )
    from .update_player_tags_request_body import (
        UpdatePlayerTagsRequestBody as UpdatePlayerTagsRequestBody,
    )
    from .update_player_tags_success_response import (
        UpdatePlayerTagsSuccessResponse as UpdatePlayerTagsSuccessResponse,
    )
    from .update_segment_request import UpdateSegmentRequest as UpdateSegmentRequest
    from .update_segment_success_response import (
        UpdateSegmentSuccessResponse as UpdateSegmentSuccessResponse,
    )
    from .update_template_request import UpdateTemplateRequest as UpdateTemplateRequest
    from .update_user_request import UpdateUserRequest as UpdateUserRequest
    from .user import User as User
    from .user_identity_body import UserIdentityBody as UserIdentityBody
    from .web_button import WebButton as WebButton
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ApiKeyToken": ".api_key_token:ApiKeyToken",
            "ApiKeyTokensListResponse": ".api_key_tokens_list_response:ApiKeyTokensListResponse",
            "ApnsEnv": ".apns_env:ApnsEnv",
            "App": ".app:App",
            "AppChannel": ".app_channel:AppChannel",
            "AppView": ".app_view:AppView",
            "AuditLogActor": ".audit_log_actor:AuditLogActor",
            "AuditLogContext": ".audit_log_context:AuditLogContext",
            "AuditLogEvent": ".audit_log_event:AuditLogEvent",
            "AuditLogTarget": ".audit_log_target:AuditLogTarget",
            "BadgeType": ".badge_type:BadgeType",
            "BasicNotificationAllOfAndroidBackgroundLayout": ".basic_notification_all_of_android_background_layout:BasicNotificationAllOfAndroidBackgroundLayout",
            "BeginLiveActivityRequest": ".begin_live_activity_request:BeginLiveActivityRequest",
            "Button": ".button:Button",
            "CopyTemplateRequest": ".copy_template_request:CopyTemplateRequest",
            "CreateApiKeyRequest": ".create_api_key_request:CreateApiKeyRequest",
            "CreateApiKeyResponse": ".create_api_key_response:CreateApiKeyResponse",
            "CreateJourneyRequest": ".create_journey_request:CreateJourneyRequest",
            "CreateNotificationSuccessResponse": ".create_notification_success_response:CreateNotificationSuccessResponse",
            "CreatePlayerSuccessResponse": ".create_player_success_response:CreatePlayerSuccessResponse",
            "CreateSegmentSuccessResponse": ".create_segment_success_response:CreateSegmentSuccessResponse",
            "CreateTemplateRequest": ".create_template_request:CreateTemplateRequest",
            "CreateUserConflictResponse": ".create_user_conflict_response:CreateUserConflictResponse",
            "CreateUserConflictResponseErrorsInner": ".create_user_conflict_response_errors_inner:CreateUserConflictResponseErrorsInner",
            "CreateUserConflictResponseErrorsItemsMeta": ".create_user_conflict_response_errors_items_meta:CreateUserConflictResponseErrorsItemsMeta",
            "CustomEvent": ".custom_event:CustomEvent",
            "CustomEventError": ".custom_event_error:CustomEventError",
            "CustomEventErrorDetail": ".custom_event_error_detail:CustomEventErrorDetail",
            "CustomEventsRequest": ".custom_events_request:CustomEventsRequest",
            "CustomEventsResponse": ".custom_events_response:CustomEventsResponse",
            "DeletePlayerSuccessResponse": ".delete_player_success_response:DeletePlayerSuccessResponse",
            "DeliveryData": ".delivery_data:DeliveryData",
            "DuplicateJourneyOverrides": ".duplicate_journey_overrides:DuplicateJourneyOverrides",
            "DuplicateJourneyRequest": ".duplicate_journey_request:DuplicateJourneyRequest",
            "EmailDeliveryData": ".email_delivery_data:EmailDeliveryData",
            "EmailMetrics": ".email_metrics:EmailMetrics",
            "EmailMetricsGranularity": ".email_metrics_granularity:EmailMetricsGranularity",
            "EmailProvider": ".email_provider:EmailProvider",
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
            "EstimateNotificationRecipientsRequest": ".estimate_notification_recipients_request:EstimateNotificationRecipientsRequest",
            "EstimateNotificationRecipientsSuccessResponse": ".estimate_notification_recipients_success_response:EstimateNotificationRecipientsSuccessResponse",
            "ExportEventsSuccessResponse": ".export_events_success_response:ExportEventsSuccessResponse",
            "ExportExtraField": ".export_extra_field:ExportExtraField",
            "ExportSubscriptionsRequestBody": ".export_subscriptions_request_body:ExportSubscriptionsRequestBody",
            "ExportSubscriptionsSuccessResponse": ".export_subscriptions_success_response:ExportSubscriptionsSuccessResponse",
            "FilterExpression": ".filter_expression:FilterExpression",
            "FilterOperator": ".filter_operator:FilterOperator",
            "FilterRelation": ".filter_relation:FilterRelation",
            "FrequencyCapStatus": ".frequency_cap_status:FrequencyCapStatus",
            "GenericError": ".generic_error:GenericError",
            "GenericSuccessBoolResponse": ".generic_success_bool_response:GenericSuccessBoolResponse",
            "GetNotificationHistoryRequestBody": ".get_notification_history_request_body:GetNotificationHistoryRequestBody",
            "GetSegmentSuccessResponse": ".get_segment_success_response:GetSegmentSuccessResponse",
            "GetSegmentsSuccessResponse": ".get_segments_success_response:GetSegmentsSuccessResponse",
            "HuaweiCategory": ".huawei_category:HuaweiCategory",
            "HuaweiMessageType": ".huawei_message_type:HuaweiMessageType",
            "InAppMessageManifest": ".in_app_message_manifest:InAppMessageManifest",
            "InterruptionLevel": ".interruption_level:InterruptionLevel",
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
            "JourneyListResponse": ".journey_list_response:JourneyListResponse",
            "JourneyMessageStats": ".journey_message_stats:JourneyMessageStats",
            "JourneyNode": ".journey_node:JourneyNode",
            "JourneyNodeKind": ".journey_node_kind:JourneyNodeKind",
            "JourneyNodeStats": ".journey_node_stats:JourneyNodeStats",
            "JourneyNotificationAction": ".journey_notification_action:JourneyNotificationAction",
            "JourneyReentryRules": ".journey_reentry_rules:JourneyReentryRules",
            "JourneyRelativeTo": ".journey_relative_to:JourneyRelativeTo",
            "JourneySchedule": ".journey_schedule:JourneySchedule",
            "JourneyState": ".journey_state:JourneyState",
            "JourneyStats": ".journey_stats:JourneyStats",
            "JourneyTargetState": ".journey_target_state:JourneyTargetState",
            "JourneyTimePoint": ".journey_time_point:JourneyTimePoint",
            "JourneyTimeWindow": ".journey_time_window:JourneyTimeWindow",
            "JourneyWaitUntilExpiration": ".journey_wait_until_expiration:JourneyWaitUntilExpiration",
            "ListAuditLogsSuccessResponse": ".list_audit_logs_success_response:ListAuditLogsSuccessResponse",
            "LiveActivityPriority": ".live_activity_priority:LiveActivityPriority",
            "Notification": ".notification:Notification",
            "NotificationHistoryEvents": ".notification_history_events:NotificationHistoryEvents",
            "NotificationHistorySuccessResponse": ".notification_history_success_response:NotificationHistorySuccessResponse",
            "NotificationKind": ".notification_kind:NotificationKind",
            "NotificationOrigin": ".notification_origin:NotificationOrigin",
            "NotificationSlice": ".notification_slice:NotificationSlice",
            "NotificationWithMeta": ".notification_with_meta:NotificationWithMeta",
            "OutcomeAggregation": ".outcome_aggregation:OutcomeAggregation",
            "OutcomeAttribution": ".outcome_attribution:OutcomeAttribution",
            "OutcomeData": ".outcome_data:OutcomeData",
            "OutcomeTimeRange": ".outcome_time_range:OutcomeTimeRange",
            "OutcomesData": ".outcomes_data:OutcomesData",
            "PlatformDeliveryData": ".platform_delivery_data:PlatformDeliveryData",
            "Player": ".player:Player",
            "PlayerRecord": ".player_record:PlayerRecord",
            "PlayersSlice": ".players_slice:PlayersSlice",
            "PropertiesBody": ".properties_body:PropertiesBody",
            "PropertiesDeltas": ".properties_deltas:PropertiesDeltas",
            "PropertiesObject": ".properties_object:PropertiesObject",
            "Purchase": ".purchase:Purchase",
            "RateLimitErrorBody": ".rate_limit_error_body:RateLimitErrorBody",
            "Segment": ".segment:Segment",
            "SegmentData": ".segment_data:SegmentData",
            "SegmentDetails": ".segment_details:SegmentDetails",
            "SegmentSource": ".segment_source:SegmentSource",
            "SmsDeliveryData": ".sms_delivery_data:SmsDeliveryData",
            "StartLiveActivityEvent": ".start_live_activity_event:StartLiveActivityEvent",
            "StartLiveActivityRequest": ".start_live_activity_request:StartLiveActivityRequest",
            "StartLiveActivitySuccessResponse": ".start_live_activity_success_response:StartLiveActivitySuccessResponse",
            "Subscription": ".subscription:Subscription",
            "SubscriptionBody": ".subscription_body:SubscriptionBody",
            "SubscriptionOptions": ".subscription_options:SubscriptionOptions",
            "SubscriptionType": ".subscription_type:SubscriptionType",
            "TargetChannel": ".target_channel:TargetChannel",
            "TemplateChannel": ".template_channel:TemplateChannel",
            "TemplateContent": ".template_content:TemplateContent",
            "TemplateResource": ".template_resource:TemplateResource",
            "TemplatesListResponse": ".templates_list_response:TemplatesListResponse",
            "TransferSubscriptionRequestBody": ".transfer_subscription_request_body:TransferSubscriptionRequestBody",
            "UpdateApiKeyRequest": ".update_api_key_request:UpdateApiKeyRequest",
            "UpdateJourneyNodeRequest": ".update_journey_node_request:UpdateJourneyNodeRequest",
            "UpdateJourneyRequest": ".update_journey_request:UpdateJourneyRequest",
            "UpdateLiveActivityEvent": ".update_live_activity_event:UpdateLiveActivityEvent",
            "UpdateLiveActivityRequest": ".update_live_activity_request:UpdateLiveActivityRequest",
            "UpdateLiveActivitySuccessResponse": ".update_live_activity_success_response:UpdateLiveActivitySuccessResponse",
            "UpdatePlayerRequest": ".update_player_request:UpdatePlayerRequest",
            "UpdatePlayerSuccessResponse": ".update_player_success_response:UpdatePlayerSuccessResponse",
            "UpdatePlayerTagsRequestBody": ".update_player_tags_request_body:UpdatePlayerTagsRequestBody",
            "UpdatePlayerTagsSuccessResponse": ".update_player_tags_success_response:UpdatePlayerTagsSuccessResponse",
            "UpdateSegmentRequest": ".update_segment_request:UpdateSegmentRequest",
            "UpdateSegmentSuccessResponse": ".update_segment_success_response:UpdateSegmentSuccessResponse",
            "UpdateTemplateRequest": ".update_template_request:UpdateTemplateRequest",
            "UpdateUserRequest": ".update_user_request:UpdateUserRequest",
            "User": ".user:User",
            "UserIdentityBody": ".user_identity_body:UserIdentityBody",
            "WebButton": ".web_button:WebButton",
        },
    )

__all__ = [
    "ApiKeyToken",
    "ApiKeyTokensListResponse",
    "ApnsEnv",
    "App",
    "AppChannel",
    "AppView",
    "AuditLogActor",
    "AuditLogContext",
    "AuditLogEvent",
    "AuditLogTarget",
    "BadgeType",
    "BasicNotificationAllOfAndroidBackgroundLayout",
    "BeginLiveActivityRequest",
    "Button",
    "CopyTemplateRequest",
    "CreateApiKeyRequest",
    "CreateApiKeyResponse",
    "CreateJourneyRequest",
    "CreateNotificationSuccessResponse",
    "CreatePlayerSuccessResponse",
    "CreateSegmentSuccessResponse",
    "CreateTemplateRequest",
    "CreateUserConflictResponse",
    "CreateUserConflictResponseErrorsInner",
    "CreateUserConflictResponseErrorsItemsMeta",
    "CustomEvent",
    "CustomEventError",
    "CustomEventErrorDetail",
    "CustomEventsRequest",
    "CustomEventsResponse",
    "DeletePlayerSuccessResponse",
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
    "EstimateNotificationRecipientsRequest",
    "EstimateNotificationRecipientsSuccessResponse",
    "ExportEventsSuccessResponse",
    "ExportExtraField",
    "ExportSubscriptionsRequestBody",
    "ExportSubscriptionsSuccessResponse",
    "FilterExpression",
    "FilterOperator",
    "FilterRelation",
    "FrequencyCapStatus",
    "GenericError",
    "GenericSuccessBoolResponse",
    "GetNotificationHistoryRequestBody",
    "GetSegmentSuccessResponse",
    "GetSegmentsSuccessResponse",
    "HuaweiCategory",
    "HuaweiMessageType",
    "InAppMessageManifest",
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
    "JourneyEventAttribute",
    "JourneyEventOperator",
    "JourneyListAudience",
    "JourneyListItem",
    "JourneyListResponse",
    "JourneyMessageStats",
    "JourneyNode",
    "JourneyNodeKind",
    "JourneyNodeStats",
    "JourneyNotificationAction",
    "JourneyReentryRules",
    "JourneyRelativeTo",
    "JourneySchedule",
    "JourneyState",
    "JourneyStats",
    "JourneyTargetState",
    "JourneyTimePoint",
    "JourneyTimeWindow",
    "JourneyWaitUntilExpiration",
    "ListAuditLogsSuccessResponse",
    "LiveActivityPriority",
    "Notification",
    "NotificationHistoryEvents",
    "NotificationHistorySuccessResponse",
    "NotificationKind",
    "NotificationOrigin",
    "NotificationSlice",
    "NotificationWithMeta",
    "OutcomeAggregation",
    "OutcomeAttribution",
    "OutcomeData",
    "OutcomeTimeRange",
    "OutcomesData",
    "PlatformDeliveryData",
    "Player",
    "PlayerRecord",
    "PlayersSlice",
    "PropertiesBody",
    "PropertiesDeltas",
    "PropertiesObject",
    "Purchase",
    "RateLimitErrorBody",
    "Segment",
    "SegmentData",
    "SegmentDetails",
    "SegmentSource",
    "SmsDeliveryData",
    "StartLiveActivityEvent",
    "StartLiveActivityRequest",
    "StartLiveActivitySuccessResponse",
    "Subscription",
    "SubscriptionBody",
    "SubscriptionOptions",
    "SubscriptionType",
    "TargetChannel",
    "TemplateChannel",
    "TemplateContent",
    "TemplateResource",
    "TemplatesListResponse",
    "TransferSubscriptionRequestBody",
    "UpdateApiKeyRequest",
    "UpdateJourneyNodeRequest",
    "UpdateJourneyRequest",
    "UpdateLiveActivityEvent",
    "UpdateLiveActivityRequest",
    "UpdateLiveActivitySuccessResponse",
    "UpdatePlayerRequest",
    "UpdatePlayerSuccessResponse",
    "UpdatePlayerTagsRequestBody",
    "UpdatePlayerTagsSuccessResponse",
    "UpdateSegmentRequest",
    "UpdateSegmentSuccessResponse",
    "UpdateTemplateRequest",
    "UpdateUserRequest",
    "User",
    "UserIdentityBody",
    "WebButton",
]
