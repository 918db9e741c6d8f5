# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ModelOf
from ..._schema.model import Model, define, known
from ..._schema.unset import UNSET, Unset
from .. import models


@define
class PlatformDeliveryData(Model):
    """The delivery figures of a message by platform; platforms that it did not go to are
    missing. The last six are those of older messages."""

    ios: models.DeliveryData | Unset = known(ModelOf("DeliveryData"), "ios")
    """The figures for iOS devices."""
    android: models.DeliveryData | Unset = known(ModelOf("DeliveryData"), "android")
    """The figures for Android devices."""
    chrome_web_push: models.DeliveryData | Unset = known(ModelOf("DeliveryData"), "chrome_web_push")
    """The figures for web push in Chrome."""
    firefox_web_push: models.DeliveryData | Unset = known(
        ModelOf("DeliveryData"), "firefox_web_push"
    )
    """The figures for web push in Firefox."""
    safari_web_push: models.DeliveryData | Unset = known(ModelOf("DeliveryData"), "safari_web_push")
    """The figures for web push in Safari."""
    edge_web_push: models.DeliveryData | Unset = known(ModelOf("DeliveryData"), "edge_web_push")
    """The figures for web push in Edge."""
    email: models.EmailDeliveryData | None | Unset = known(ModelOf("EmailDeliveryData"), "email")
    """The figures for email, with opens and clicks."""
    sms: models.SmsDeliveryData | None | Unset = known(ModelOf("SmsDeliveryData"), "sms")
    """The figures for SMS, with the provider's own counts."""
    amazon_fire: models.DeliveryData | Unset = known(ModelOf("DeliveryData"), "amazon_fire")
    """The figures for Amazon Fire devices."""
    windows: models.DeliveryData | Unset = known(ModelOf("DeliveryData"), "windows")
    """The figures for Windows devices."""
    windows_phone_legacy: models.DeliveryData | Unset = known(
        ModelOf("DeliveryData"), "windows_phone_legacy"
    )
    """The figures for Windows Phone devices."""
    chrome_extension: models.DeliveryData | Unset = known(
        ModelOf("DeliveryData"), "chrome_extension"
    )
    """The figures for Chrome apps and extensions."""
    mac_os: models.DeliveryData | Unset = known(ModelOf("DeliveryData"), "mac_os")
    """The figures for macOS apps."""
    amazon_alexa: models.DeliveryData | Unset = known(ModelOf("DeliveryData"), "amazon_alexa")
    """The figures for Alexa devices."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ios: models.DeliveryData | Mapping[str, Any] | Unset = UNSET,
            android: models.DeliveryData | Mapping[str, Any] | Unset = UNSET,
            chrome_web_push: models.DeliveryData | Mapping[str, Any] | Unset = UNSET,
            firefox_web_push: models.DeliveryData | Mapping[str, Any] | Unset = UNSET,
            safari_web_push: models.DeliveryData | Mapping[str, Any] | Unset = UNSET,
            edge_web_push: models.DeliveryData | Mapping[str, Any] | Unset = UNSET,
            email: models.EmailDeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            sms: models.SmsDeliveryData | Mapping[str, Any] | None | Unset = UNSET,
            amazon_fire: models.DeliveryData | Mapping[str, Any] | Unset = UNSET,
            windows: models.DeliveryData | Mapping[str, Any] | Unset = UNSET,
            windows_phone_legacy: models.DeliveryData | Mapping[str, Any] | Unset = UNSET,
            chrome_extension: models.DeliveryData | Mapping[str, Any] | Unset = UNSET,
            mac_os: models.DeliveryData | Mapping[str, Any] | Unset = UNSET,
            amazon_alexa: models.DeliveryData | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
