# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..._schema.codecs import (
    BOOLEAN,
    INTEGER,
    TEXT,
    ListOf,
    MapOf,
)
from ..._schema.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..._schema.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TemplateContent(Model):
    """The message that a template makes. What belongs to another channel is null or missing;
    further properties of a message come under their own names."""

    is_android: bool | None | Unset
    """Whether the message goes to Android devices."""
    is_ios: bool | None | Unset
    """Whether the message goes to iOS devices."""
    is_mac_osx: bool | None | Unset
    """Whether the message goes to macOS apps."""
    is_adm: bool | None | Unset
    """Whether the message goes to Amazon Fire devices."""
    is_alexa: bool | None | Unset
    """Whether the message goes to Alexa devices."""
    is_wp: bool | None | Unset
    """Whether the message goes to Windows Phone devices."""
    is_wp_wns: bool | None | Unset
    """Whether the message goes to Windows devices."""
    is_chrome: bool | None | Unset
    """Whether the message goes to Chrome apps and extensions."""
    is_chrome_web: bool | None | Unset
    """Whether the message goes to Chrome browsers (web push)."""
    is_safari: bool | None | Unset
    """Whether the message goes to Safari browsers."""
    is_firefox: bool | None | Unset
    """Whether the message goes to Firefox browsers."""
    is_edge: bool | None | Unset
    """Whether the message goes to Edge browsers."""
    is_huawei: bool | None | Unset
    """Whether the message goes to Huawei devices."""
    headings: dict[str, str] | None | Unset
    """The title of a push message by language."""
    subtitle: dict[str, str] | None | Unset
    """The second line of a push message on iOS by language."""
    contents: dict[str, str] | None | Unset
    """The text of a push message or SMS by language."""
    global_image: str | None | Unset
    """One picture for all push platforms, as an address."""
    url: str | None | Unset
    """The address that a tap opens."""
    is_email: bool | None | Unset
    """Whether the template is for emails."""
    email_subject: str | None | Unset
    """The email's subject line."""
    email_body: str | None | Unset
    """The email's body, as HTML."""
    email_preheader: str | None | Unset
    """The short text that inboxes show after the subject."""
    email_from_address: str | None | Unset
    """The sender's address of the email."""
    email_from_name: str | None | Unset
    """The sender's name in the email."""
    email_reply_to_address: str | None | Unset
    """Where answers to the email go."""
    email_bcc: list[str] | None | Unset
    """The addresses that get a blind copy of each email, at most 5."""
    disable_email_click_tracking: bool | None | Unset
    """Whether clicks on the email's links are not counted."""
    is_sms: bool | None | Unset
    """Whether the template is for SMS."""
    sms_from: str | None | Unset
    """The sender of the SMS."""
    sms_media_urls: list[str] | None | Unset
    """Addresses of media sent along as MMS."""
    huawei_badge_class: str | None | Unset
    """Huawei: the full name of the app's entry activity."""
    huawei_badge_add_num: int | None | Unset
    """Huawei: the number to add to the app's badge."""
    huawei_badge_set_num: int | None | Unset
    """Huawei: the number to set the app's badge to."""

    _codecs_ = {
        "isAndroid": BOOLEAN,
        "isIos": BOOLEAN,
        "isMacOSX": BOOLEAN,
        "isAdm": BOOLEAN,
        "isAlexa": BOOLEAN,
        "isWP": BOOLEAN,
        "isWP_WNS": BOOLEAN,
        "isChrome": BOOLEAN,
        "isChromeWeb": BOOLEAN,
        "isSafari": BOOLEAN,
        "isFirefox": BOOLEAN,
        "isEdge": BOOLEAN,
        "isHuawei": BOOLEAN,
        "headings": MapOf(TEXT),
        "subtitle": MapOf(TEXT),
        "contents": MapOf(TEXT),
        "global_image": TEXT,
        "url": TEXT,
        "isEmail": BOOLEAN,
        "email_subject": TEXT,
        "email_body": TEXT,
        "email_preheader": TEXT,
        "email_from_address": TEXT,
        "email_from_name": TEXT,
        "email_reply_to_address": TEXT,
        "email_bcc": ListOf(TEXT),
        "disable_email_click_tracking": BOOLEAN,
        "isSMS": BOOLEAN,
        "sms_from": TEXT,
        "sms_media_urls": ListOf(TEXT),
        "huawei_badge_class": TEXT,
        "huawei_badge_add_num": INTEGER,
        "huawei_badge_set_num": INTEGER,
    }
    _names_ = {
        "isAndroid": "is_android",
        "isIos": "is_ios",
        "isMacOSX": "is_mac_osx",
        "isAdm": "is_adm",
        "isAlexa": "is_alexa",
        "isWP": "is_wp",
        "isWP_WNS": "is_wp_wns",
        "isChrome": "is_chrome",
        "isChromeWeb": "is_chrome_web",
        "isSafari": "is_safari",
        "isFirefox": "is_firefox",
        "isEdge": "is_edge",
        "isHuawei": "is_huawei",
        "isEmail": "is_email",
        "isSMS": "is_sms",
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            is_android: bool | None | Unset = UNSET,
            is_ios: bool | None | Unset = UNSET,
            is_mac_osx: bool | None | Unset = UNSET,
            is_adm: bool | None | Unset = UNSET,
            is_alexa: bool | None | Unset = UNSET,
            is_wp: bool | None | Unset = UNSET,
            is_wp_wns: bool | None | Unset = UNSET,
            is_chrome: bool | None | Unset = UNSET,
            is_chrome_web: bool | None | Unset = UNSET,
            is_safari: bool | None | Unset = UNSET,
            is_firefox: bool | None | Unset = UNSET,
            is_edge: bool | None | Unset = UNSET,
            is_huawei: bool | None | Unset = UNSET,
            headings: Mapping[str, str] | None | Unset = UNSET,
            subtitle: Mapping[str, str] | None | Unset = UNSET,
            contents: Mapping[str, str] | None | Unset = UNSET,
            global_image: str | None | Unset = UNSET,
            url: str | None | Unset = UNSET,
            is_email: bool | None | Unset = UNSET,
            email_subject: str | None | Unset = UNSET,
            email_body: str | None | Unset = UNSET,
            email_preheader: str | None | Unset = UNSET,
            email_from_address: str | None | Unset = UNSET,
            email_from_name: str | None | Unset = UNSET,
            email_reply_to_address: str | None | Unset = UNSET,
            email_bcc: list[str] | tuple[str, ...] | None | Unset = UNSET,
            disable_email_click_tracking: bool | None | Unset = UNSET,
            is_sms: bool | None | Unset = UNSET,
            sms_from: str | None | Unset = UNSET,
            sms_media_urls: list[str] | tuple[str, ...] | None | Unset = UNSET,
            huawei_badge_class: str | None | Unset = UNSET,
            huawei_badge_add_num: int | None | Unset = UNSET,
            huawei_badge_set_num: int | None | Unset = UNSET,
            additional_properties: dict[str, Any] | Unset = UNSET,
        ) -> None: ...
