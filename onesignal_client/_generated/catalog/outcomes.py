# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="get_outcomes",
        group="outcomes",
        method_name="get",
        method="GET",
        path="/apps/{app_id}/outcomes",
        summary="Get the outcomes of an app",
        description=(
            "Returns the counts or sums of the outcomes you name: clicks, confirmed "
            "deliveries, session durations and your own. The last hour is covered unless "
            "a time range is given."
        ),
        notes=(
            (
                "OneSignal keeps outcomes for 30 days only and then removes them. Export "
                "them every month if you want to keep them."
            ),
            (
                "Outcomes of your own are recorded on a Professional or Enterprise plan "
                "only. OneSignal is replacing them by conversion metrics in its dashboard; "
                "what was recorded stays readable."
            ),
            (
                "Reads like this one are limited to one per second and app; after a pause, "
                "up to 10 may come at once."
            ),
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(
            Field(
                name="outcome_names",
                wire="outcome_names",
                kind="text",
                about=(
                    "The outcomes to report, each as name, dot and `sum` or `count`, such as "
                    "`os__click.count`, `os__session_duration.sum` or `purchase.sum`. They are "
                    "sent joined by commas, so a name that contains one belongs in "
                    "`outcome_names_list`. One of the two has to be given; OneSignal's SDKs "
                    "always require this one."
                ),
                many=True,
            ),
            Field(
                name="outcome_time_range",
                wire="outcome_time_range",
                kind="text",
                about="How far back outcomes are counted; one hour if left out.",
                choices=("1h", "1d", "1mo"),
            ),
            Field(
                name="outcome_platforms",
                wire="outcome_platforms",
                kind="text",
                about=(
                    "The platforms to count, as device type numbers joined by commas, such as "
                    "`0,1` for iOS and Android. All of them, `0,1,2,5,8,11,14,17`, if left out."
                ),
            ),
            Field(
                name="outcome_attribution",
                wire="outcome_attribution",
                kind="text",
                about="Count only outcomes with this attribution; all of them if left out.",
                choices=("direct", "influenced", "unattributed", "total"),
            ),
            Field(
                name="outcome_names_list",
                wire="outcome_names[]",
                kind="text",
                about=(
                    "Outcomes whose names contain commas, besides or instead of `outcome_names` "
                    "and in the same notation; each is sent as a parameter of its own."
                ),
                many=True,
            ),
        ),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=1,
        iterate=None,
        items=None,
    ),
)
