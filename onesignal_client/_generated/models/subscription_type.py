# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class SubscriptionType(StrEnum):
    """The channel and platform of a subscription. The `HauweiPush` and `Chrome` of older lists
    are `HuaweiPush` and `ChromePush`."""

    ANDROID_PUSH = "AndroidPush"
    CHROME_EXTENSION_PUSH = "ChromeExtensionPush"
    CHROME_PUSH = "ChromePush"
    EMAIL = "Email"
    FIREFOX_PUSH = "FirefoxPush"
    FIRE_OS_PUSH = "FireOSPush"
    HUAWEI_PUSH = "HuaweiPush"
    IOS_PUSH = "iOSPush"
    MACOS_PUSH = "macOSPush"
    SAFARI_LEGACY_PUSH = "SafariLegacyPush"
    SAFARI_PUSH = "SafariPush"
    SMS = "SMS"
    WINDOWS_PUSH = "WindowsPush"
