# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._schema.codecs import ListOf, MapOf
from ..._schema.model import Model, define, known
from ..._schema.scalars import (
    BOOLEAN,
    INTEGER,
    TEXT,
)
from ..._schema.unset import UNSET, Unset


@define
class TemplateContent(Model):
    """The message that a template makes. What belongs to another channel is null or missing;
    further properties of a message come under their own names."""

    is_mac_osx: bool | None | Unset = known(BOOLEAN, "isMacOSX")
    """Whether the message goes to macOS apps."""
    is_alexa: bool | None | Unset = known(BOOLEAN, "isAlexa")
    """Whether the message goes to Alexa devices."""
    is_wp: bool | None | Unset = known(BOOLEAN, "isWP")
    """Whether the message goes to Windows Phone devices."""
    is_edge: bool | None | Unset = known(BOOLEAN, "isEdge")
    """Whether the message goes to Edge browsers."""
    headings: dict[str, str] | None | Unset = known(MapOf(TEXT), "headings")
    """The title of a push message by language."""
    subtitle: dict[str, str] | None | Unset = known(MapOf(TEXT), "subtitle")
    """The second line of a push message on iOS by language."""
    contents: dict[str, str] | None | Unset = known(MapOf(TEXT), "contents")
    """The text of a push message or SMS by language."""
    url: str | None | Unset = known(TEXT, "url")
    """The address that a tap opens."""
    is_email: bool | None | Unset = known(BOOLEAN, "isEmail")
    """Whether the template is for emails."""
    email_body: str | None | Unset = known(TEXT, "email_body")
    """The email's body, as HTML."""
    email_from_address: str | None | Unset = known(TEXT, "email_from_address")
    """The sender's address of the email."""
    email_from_name: str | None | Unset = known(TEXT, "email_from_name")
    """The sender's name in the email."""
    email_reply_to_address: str | None | Unset = known(TEXT, "email_reply_to_address")
    """Where answers to the email go."""
    email_bcc: list[str] | None | Unset = known(ListOf(TEXT), "email_bcc")
    """The addresses that get a blind copy of each email, at most 5."""
    disable_email_click_tracking: bool | None | Unset = known(
        BOOLEAN, "disable_email_click_tracking"
    )
    """Whether clicks on the email's links are not counted."""
    is_sms: bool | None | Unset = known(BOOLEAN, "isSMS")
    """Whether the template is for SMS."""
    sms_from: str | None | Unset = known(TEXT, "sms_from")
    """The sender of the SMS."""
    huawei_badge_class: str | None | Unset = known(TEXT, "huawei_badge_class")
    """Huawei: the full name of the app's entry activity."""
    huawei_badge_set_num: int | None | Unset = known(INTEGER, "huawei_badge_set_num")
    """Huawei: the number to set the app's badge to."""
    global_image: str | None | Unset = known(TEXT, "global_image")
    """One picture for all push platforms, as an address."""
    email_subject: str | None | Unset = known(TEXT, "email_subject")
    """The email's subject line."""
    email_preheader: str | None | Unset = known(TEXT, "email_preheader")
    """The short text that inboxes show after the subject."""
    is_ios: bool | None | Unset = known(BOOLEAN, "isIos")
    """Whether the message goes to iOS devices."""
    is_android: bool | None | Unset = known(BOOLEAN, "isAndroid")
    """Whether the message goes to Android devices."""
    is_huawei: bool | None | Unset = known(BOOLEAN, "isHuawei")
    """Whether the message goes to Huawei devices."""
    is_chrome_web: bool | None | Unset = known(BOOLEAN, "isChromeWeb")
    """Whether the message goes to Chrome browsers (web push)."""
    is_firefox: bool | None | Unset = known(BOOLEAN, "isFirefox")
    """Whether the message goes to Firefox browsers."""
    is_safari: bool | None | Unset = known(BOOLEAN, "isSafari")
    """Whether the message goes to Safari browsers."""
    is_wp_wns: bool | None | Unset = known(BOOLEAN, "isWP_WNS")
    """Whether the message goes to Windows devices."""
    is_adm: bool | None | Unset = known(BOOLEAN, "isAdm")
    """Whether the message goes to Amazon Fire devices."""
    is_chrome: bool | None | Unset = known(BOOLEAN, "isChrome")
    """Whether the message goes to Chrome apps and extensions."""
    sms_media_urls: list[str] | None | Unset = known(ListOf(TEXT), "sms_media_urls")
    """Addresses of media sent along as MMS."""
    huawei_badge_add_num: int | None | Unset = known(INTEGER, "huawei_badge_add_num")
    """Huawei: the number to add to the app's badge."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            is_mac_osx: bool | None | Unset = UNSET,
            is_alexa: bool | None | Unset = UNSET,
            is_wp: bool | None | Unset = UNSET,
            is_edge: bool | None | Unset = UNSET,
            headings: Mapping[str, str] | None | Unset = UNSET,
            subtitle: Mapping[str, str] | None | Unset = UNSET,
            contents: Mapping[str, str] | None | Unset = UNSET,
            url: str | None | Unset = UNSET,
            is_email: bool | None | Unset = UNSET,
            email_body: str | None | Unset = UNSET,
            email_from_address: str | None | Unset = UNSET,
            email_from_name: str | None | Unset = UNSET,
            email_reply_to_address: str | None | Unset = UNSET,
            email_bcc: list[str] | tuple[str, ...] | None | Unset = UNSET,
            disable_email_click_tracking: bool | None | Unset = UNSET,
            is_sms: bool | None | Unset = UNSET,
            sms_from: str | None | Unset = UNSET,
            huawei_badge_class: str | None | Unset = UNSET,
            huawei_badge_set_num: int | None | Unset = UNSET,
            global_image: str | None | Unset = UNSET,
            email_subject: str | None | Unset = UNSET,
            email_preheader: str | None | Unset = UNSET,
            is_ios: bool | None | Unset = UNSET,
            is_android: bool | None | Unset = UNSET,
            is_huawei: bool | None | Unset = UNSET,
            is_chrome_web: bool | None | Unset = UNSET,
            is_firefox: bool | None | Unset = UNSET,
            is_safari: bool | None | Unset = UNSET,
            is_wp_wns: bool | None | Unset = UNSET,
            is_adm: bool | None | Unset = UNSET,
            is_chrome: bool | None | Unset = UNSET,
            sms_media_urls: list[str] | tuple[str, ...] | None | Unset = UNSET,
            huawei_badge_add_num: int | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
