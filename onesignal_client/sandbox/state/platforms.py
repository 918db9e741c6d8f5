"""The types of subscriptions by channel, platform and number, in one table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Platform:
    """What the API's corners call one type of subscription."""

    type: str
    """As subscriptions say it, such as `iOSPush`."""
    device_type: int
    """As players and outcomes say it."""
    statistics: str
    """The key in `platform_delivery_stats`."""
    channel: str = "push"


_PLATFORMS = (
    Platform("iOSPush", 0, "ios"),
    Platform("AndroidPush", 1, "android"),
    Platform("FireOSPush", 2, "amazon_fire"),
    Platform("ChromeExtensionPush", 4, "chrome_extension"),
    Platform("ChromePush", 5, "chrome_web_push"),
    Platform("WindowsPush", 6, "windows"),
    Platform("SafariLegacyPush", 7, "safari_web_push"),
    Platform("FirefoxPush", 8, "firefox_web_push"),
    Platform("macOSPush", 9, "mac_os"),
    Platform("Email", 11, "email", "email"),
    Platform("HuaweiPush", 13, "huawei"),
    Platform("SMS", 14, "sms", "sms"),
    Platform("SafariPush", 17, "safari_web_push"),
)

PLATFORMS = {platform.type: platform for platform in _PLATFORMS}
"""All platforms by the type of their subscriptions."""

CHANNELS: dict[str, tuple[str, ...]] = {
    channel: tuple(p.type for p in _PLATFORMS if p.channel == channel)
    for channel in ("push", "email", "sms")
}
"""The types of subscriptions that each channel reaches."""

WEB = ("ChromePush", "FirefoxPush", "SafariPush", "SafariLegacyPush")

FLAGS: dict[str, tuple[str, ...]] = {
    "isIos": ("iOSPush",),
    "isAndroid": ("AndroidPush",),
    "isHuawei": ("HuaweiPush",),
    "isAnyWeb": WEB,
    "isChromeWeb": ("ChromePush",),
    "isFirefox": ("FirefoxPush",),
    "isSafari": ("SafariPush", "SafariLegacyPush"),
    "isWP_WNS": ("WindowsPush",),
    "isAdm": ("FireOSPush",),
    "isChrome": ("ChromeExtensionPush",),
}
"""What a message's platform flags stand for."""

DEVICE_NAMES: dict[str, tuple[str, ...]] = {
    "ios": ("iOSPush",),
    "android": ("AndroidPush",),
    "amazon": ("FireOSPush",),
    "huawei": ("HuaweiPush",),
    "macos": ("macOSPush",),
    "windows": ("WindowsPush",),
    "web push (browser)": WEB,
    "email": ("Email",),
    "sms": ("SMS",),
}
"""What the filter `device_type` calls them, in lower case."""
