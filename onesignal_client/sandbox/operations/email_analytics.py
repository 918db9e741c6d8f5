"""Email analytics: counted from the stored messages and from what tests reported about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from ..contract import times
from ..contract.context import Context, Reply, handles
from ..state import email_figures
from ..state.clock import DAY, HOUR
from ..state.refused import Refused

MAX_RANGE, MAX_HOURLY_RANGE = 365 * DAY, 60 * DAY
PROVIDERS = {
    "gmail": ("gmail.com", "googlemail.com"),
    "yahoo_us": ("yahoo.com", "ymail.com", "rocketmail.com", "aol.com"),
    "outlook_us": ("outlook.com", "hotmail.com", "live.com", "msn.com"),
    "apple": ("icloud.com", "me.com", "mac.com"),
}
OTHER = "other"
_PROVIDER_OF_HOST = {host: provider for provider, hosts in PROVIDERS.items() for host in hosts}
STEPS = {
    "hourly": "%Y-%m-%dT%H:00:00Z",
    "daily": "%Y-%m-%dT00:00:00Z",
    "monthly": "%Y-%m-01T00:00:00Z",
}
"""The beginning of the step that a moment lies in, by granularity."""
WINDOWS = {"last_24_hours": DAY, "last_7_days": 7 * DAY, "last_30_days": 30 * DAY}
NAMES: tuple[str, ...] = (
    "sent",
    "delivered",
    "opened",
    "clicked",
    "unique_opened",
    "unique_clicked",
    "failed",
    "bounced",
    "complained",
)
_COUNTED = {
    "sent": {"sent": "times"},
    "opened": {"opened": "times", "unique_opened": "people"},
    "clicked": {"clicked": "times", "unique_clicked": "people"},
    "failed": {"failed": "people"},
    "errored": {"failed": "people"},
    "bounced": {"bounced": "people"},
    "reported_spam": {"complained": "people"},
}
"""What counts an event, and whether as often as it happened or once for each recipient."""

Figures = dict[str, int]


@handles("get_email_provider_metrics")
def get_email_provider_metrics(context: Context) -> Reply:
    """The figures of a sending domain by inbox provider."""
    start, end = _range(context, MAX_RANGE)
    figures: dict[str, Figures] = {}
    for provider, _, name, count in _counts(context, start, end, "monthly"):
        figures.setdefault(provider, dict.fromkeys(NAMES, 0))[name] += count
    providers = [
        {"provider": provider, "metrics": _with_delivered(metrics)}
        for provider, metrics in sorted(figures.items())
    ]
    # rule: email-analytics.idle
    return Reply(200, {"providers": providers})


@handles("get_email_provider_metrics_timeseries")
def get_email_provider_metrics_timeseries(context: Context) -> Reply:
    """The figures of a sending domain by hour, day or month."""
    granularity = context.query["granularity"]
    start, end = _range(context, MAX_HOURLY_RANGE if granularity == "hourly" else MAX_RANGE)
    wanted = context.query.get("providers[]")
    counts = list(_counts(context, start, end, granularity))
    if wanted is not None:
        counts = [each for each in counts if each[0] in wanted]
    if not counts:
        return Reply(200, {"events": []})
    figures = {step: dict.fromkeys(NAMES, 0) for step in _steps(start, end, granularity)}
    for _, step, name, count in counts:
        figures[step][name] += count
    events = [
        {"date": step, "metrics": _with_delivered(metrics)} for step, metrics in figures.items()
    ]
    return Reply(200, {"events": events})


@handles("get_email_reputation")
def get_email_reputation(context: Context) -> Reply:
    """The shares of bounced and complained-about emails of the whole app."""
    now = context.clock.timestamp()
    rates = {name: _rates(context, now - length, now + 1) for name, length in WINDOWS.items()}
    return Reply(200, rates)


def _rates(context: Context, start: float, end: float) -> dict[str, float]:
    figures: Figures = dict.fromkeys(NAMES, 0)
    for _, _, name, count in _counts(context, start, end, "monthly", every_domain=True):
        figures[name] += count
    # rule: email-analytics.rates
    reached = max(figures["sent"] - figures["failed"], 1)
    bounced, complained = figures["bounced"] / reached, figures["complained"] / reached
    return {"bounce_rate": bounced, "complaint_rate": complained}


def _range(context: Context, longest: int) -> tuple[float, float]:
    now = context.clock.timestamp()
    start = times.read("start", context.query["start"])
    end = times.read("end", context.query["end"])
    if start >= end:
        raise Refused("email-analytics.range", "start must lie before end")
    if start < now - longest:
        why = f"start can lie at most {longest // DAY} days back"
        raise Refused("email-analytics.longest", why)
    return start, min(end, now + 1)


def _counts(
    context: Context, start: float, end: float, granularity: str, *, every_domain: bool = False
) -> Iterator[tuple[str, str, str, int]]:
    """Provider, step, name of a figure and its count; all at the time of sending."""
    domain = None if every_domain else context.query["domain"].lower()
    for figure in email_figures.add_up(context.store, context.app_id, start, end, domain):
        # rule: email-analytics.providers
        provider = _PROVIDER_OF_HOST.get(figure["host"], OTHER)
        step = datetime.fromtimestamp(figure["hour"] * HOUR, UTC).strftime(STEPS[granularity])
        for name, count in _COUNTED.get(figure["name"], {}).items():
            yield provider, step, name, figure[count]


def _steps(start: float, end: float, granularity: str) -> Iterable[str]:
    """The beginnings of all steps between two moments."""
    pattern = STEPS[granularity]
    moment = datetime.fromisoformat(datetime.fromtimestamp(start, UTC).strftime(pattern))
    length = timedelta(hours=1) if granularity == "hourly" else timedelta(days=1)
    steps: dict[str, None] = {}
    while moment.timestamp() < end:
        steps[moment.strftime(pattern)] = None
        moment += length
    return steps


def _with_delivered(figures: Figures) -> dict[str, Any]:
    lost = figures["failed"] + figures["bounced"]
    return figures | {"delivered": max(figures["sent"] - lost, 0)}
