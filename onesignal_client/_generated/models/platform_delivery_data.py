# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    ModelOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset
    from . import DeliveryData, EmailDeliveryData, SmsDeliveryData


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class PlatformDeliveryData(Model):
    """The delivery figures of a message by platform; platforms that it did not go to are
    missing. The last six are known from older documentation only."""

    ios: DeliveryData | None | Unset
    """The figures for iOS devices."""
    android: DeliveryData | None | Unset
    """The figures for Android devices."""
    chrome_web_push: DeliveryData | None | Unset
    """The figures for web push in Chrome."""
    firefox_web_push: DeliveryData | None | Unset
    """The figures for web push in Firefox."""
    safari_web_push: DeliveryData | None | Unset
    """The figures for web push in Safari."""
    edge_web_push: DeliveryData | None | Unset
    """The figures for web push in Edge."""
    email: EmailDeliveryData | None | Unset
    """The figures for email, with opens and clicks."""
    sms: SmsDeliveryData | None | Unset
    """The figures for SMS, with the provider's own counts."""
    amazon_fire: DeliveryData | None | Unset
    """The figures for Amazon Fire devices."""
    windows: DeliveryData | None | Unset
    """The figures for Windows devices."""
    windows_phone_legacy: DeliveryData | None | Unset
    """The figures for Windows Phone devices."""
    chrome_extension: DeliveryData | None | Unset
    """The figures for Chrome apps and extensions."""
    mac_os: DeliveryData | None | Unset
    """The figures for macOS apps."""
    amazon_alexa: DeliveryData | None | Unset
    """The figures for Alexa devices."""

    _codecs_ = {
        "ios": ModelOf("DeliveryData"),
        "android": ModelOf("DeliveryData"),
        "chrome_web_push": ModelOf("DeliveryData"),
        "firefox_web_push": ModelOf("DeliveryData"),
        "safari_web_push": ModelOf("DeliveryData"),
        "edge_web_push": ModelOf("DeliveryData"),
        "email": ModelOf("EmailDeliveryData"),
        "sms": ModelOf("SmsDeliveryData"),
        "amazon_fire": ModelOf("DeliveryData"),
        "windows": ModelOf("DeliveryData"),
        "windows_phone_legacy": ModelOf("DeliveryData"),
        "chrome_extension": ModelOf("DeliveryData"),
        "mac_os": ModelOf("DeliveryData"),
        "amazon_alexa": ModelOf("DeliveryData"),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ios: DeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            android: DeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            chrome_web_push: DeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            firefox_web_push: DeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            safari_web_push: DeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            edge_web_push: DeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            email: EmailDeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            sms: SmsDeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            amazon_fire: DeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            windows: DeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            windows_phone_legacy: DeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            chrome_extension: DeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            mac_os: DeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            amazon_alexa: DeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
