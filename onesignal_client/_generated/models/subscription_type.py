# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class SubscriptionType(StrEnum):
    """The channel and platform of a subscription. The `HauweiPush` and `Chrome` of older lists are
    `HuaweiPush` and `ChromePush`."""

    ANDROIDPUSH = "AndroidPush"
    CHROMEEXTENSIONPUSH = "ChromeExtensionPush"
    CHROMEPUSH = "ChromePush"
    EMAIL = "Email"
    FIREFOXPUSH = "FirefoxPush"
    FIREOSPUSH = "FireOSPush"
    HUAWEIPUSH = "HuaweiPush"
    IOSPUSH = "iOSPush"
    MACOSPUSH = "macOSPush"
    SAFARILEGACYPUSH = "SafariLegacyPush"
    SAFARIPUSH = "SafariPush"
    SMS = "SMS"
    WINDOWSPUSH = "WindowsPush"
