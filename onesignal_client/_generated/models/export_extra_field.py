# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class ExportExtraField(StrEnum):
    """A column that an export leaves out unless it is asked for."""

    COUNTRY = "country"
    EXTERNAL_USER_ID = "external_user_id"
    IP = "ip"
    LOCATION = "location"
    NOTIFICATION_TYPES = "notification_types"
    ONESIGNAL_ID = "onesignal_id"
    ROOTED = "rooted"
    TIMEZONE_ID = "timezone_id"
    UNSUBSCRIBED_AT = "unsubscribed_at"
    WEB_AUTH = "web_auth"
    WEB_P256 = "web_p256"
