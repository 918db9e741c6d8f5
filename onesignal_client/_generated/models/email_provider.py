# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from enum import StrEnum


class EmailProvider(StrEnum):
    """An inbox provider, in lower case; new ones may be added. `other_eu` and `other_us` are the
    smaller ones by region, `googlers` is Google's own staff."""

    APPLE = "apple"
    ATT = "att"
    CANADIAN = "canadian"
    CHINESE = "chinese"
    COMCAST = "comcast"
    FREE_FR = "free_fr"
    FRENCH = "french"
    GERMAN = "german"
    GMAIL = "gmail"
    GOOGLERS = "googlers"
    GOOGLE_WORKSPACE = "google_workspace"
    INBOX_LV = "inbox_lv"
    ITALIAN = "italian"
    JAPANESE = "japanese"
    OTHER = "other"
    OTHER_EU = "other_eu"
    OTHER_US = "other_us"
    OUTLOOK_365 = "outlook_365"
    OUTLOOK_EU = "outlook_eu"
    OUTLOOK_US = "outlook_us"
    PROTON = "proton"
    RACKSPACE = "rackspace"
    RUSSIAN = "russian"
    UK = "uk"
    UNITED_ONLINE = "united_online"
    YAHOO_EU = "yahoo_eu"
    YAHOO_US = "yahoo_us"
