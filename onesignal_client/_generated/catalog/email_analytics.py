# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="get_email_provider_metrics",
        group="email_analytics",
        method_name="provider_metrics",
        method="GET",
        path="/apps/{app_id}/email_analytics/provider_metrics",
        summary="Get email figures by inbox provider",
        description=(
            "Counts deliveries, opens, clicks, bounces, failures and complaints of one "
            "sending domain, separately for each inbox provider such as Gmail or Yahoo. "
            "The list is empty for a domain that the app does not have or does not send "
            "from at present."
        ),
        notes=("The range may go back 365 days at most.",),
        key="the app's REST API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(
            Field(
                name="domain",
                wire="domain",
                kind="text",
                about="The domain that the emails were sent from.",
                required=True,
            ),
            Field(
                name="start",
                wire="start",
                kind="time",
                about="Start of the range, before `end` and not more than 365 days ago.",
                required=True,
            ),
            Field(
                name="end",
                wire="end",
                kind="time",
                about="End of the range, after `start`.",
                required=True,
            ),
        ),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="get_email_provider_metrics_timeseries",
        group="email_analytics",
        method_name="provider_metrics_timeseries",
        method="GET",
        path="/apps/{app_id}/email_analytics/provider_metrics_timeseries",
        summary="Get email figures over time",
        description=(
            "Counts deliveries, opens, clicks, bounces, failures and complaints of one "
            "sending domain per hour (in UTC), day or month, oldest first, added up over "
            "the chosen inbox providers. Steps without emails come with zeros; the list "
            "is empty for a domain that the app does not have or does not send from at "
            "present."
        ),
        notes=("The range may go back 365 days at most, hourly figures only 60 days.",),
        key="the app's REST API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(
            Field(
                name="domain",
                wire="domain",
                kind="text",
                about="The domain that the emails were sent from.",
                required=True,
            ),
            Field(
                name="start",
                wire="start",
                kind="time",
                about=(
                    "Start of the range, before `end` and not more than 365 days ago, or 60 days "
                    "with `hourly`."
                ),
                required=True,
            ),
            Field(
                name="end",
                wire="end",
                kind="time",
                about="End of the range, after `start`.",
                required=True,
            ),
            Field(
                name="granularity",
                wire="granularity",
                kind="text",
                about="The length of each step; `hourly` only within the last 60 days.",
                required=True,
                choices=("hourly", "daily", "monthly"),
            ),
            Field(
                name="providers",
                wire="providers[]",
                kind="text",
                about=(
                    "The inbox providers to count; all of them if left out. The parameter is "
                    "repeated for each."
                ),
                many=True,
                choices=(
                    "apple",
                    "att",
                    "canadian",
                    "chinese",
                    "comcast",
                    "free_fr",
                    "french",
                    "german",
                    "gmail",
                    "google_workspace",
                    "googlers",
                    "inbox_lv",
                    "italian",
                    "japanese",
                    "outlook_365",
                    "outlook_eu",
                    "outlook_us",
                    "proton",
                    "rackspace",
                    "russian",
                    "uk",
                    "united_online",
                    "yahoo_eu",
                    "yahoo_us",
                    "other_eu",
                    "other_us",
                    "other",
                ),
            ),
        ),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="get_email_reputation",
        group="email_analytics",
        method_name="reputation",
        method="GET",
        path="/apps/{app_id}/email_analytics/delivery_metrics",
        summary="Get bounce and complaint rates of an app",
        description=(
            "Returns the shares of bounced and complained-about emails of the whole app "
            "for the last 24 hours, 7 days and 30 days. Mailbox providers judge a sender "
            "by these."
        ),
        notes=(),
        key="the app's REST API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
)
