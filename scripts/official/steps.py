"""The story, step by step: each calls the operation that it is named after, and checks it.

    python -m official.steps URL ORGANIZATION_ID ORGANIZATION_KEY

Ends with 1 if a step fails, if an operation of the SDK has no step, or if something works that
the SDK is listed as unable to do.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from onesignal.api.default_api import DefaultApi

from . import automation, faults, messages, organization, people, reports, segments
from .faults import FAULTS, SdkFault
from .story import Story

STEPS: list[Callable[[Story], None]] = [
    organization.create_app,
    organization.get_app,
    organization.get_apps,
    organization.update_app,
    organization.create_api_key,
    organization.view_api_keys,
    organization.update_api_key,
    organization.rotate_api_key,
    organization.delete_api_key,
    people.create_user,
    people.get_user,
    people.update_user,
    people.create_alias,
    people.get_aliases,
    people.create_alias_by_subscription,
    people.get_aliases_by_subscription,
    people.delete_alias,
    people.create_subscription,
    people.update_subscription,
    people.update_subscription_by_token,
    people.transfer_subscription,
    segments.create_segment,
    segments.get_segment,
    segments.get_segments,
    segments.update_segment,
    messages.create_notification,
    messages.get_notification,
    messages.get_notifications,
    messages.cancel_notification,
    messages.estimate_notification_recipients,
    messages.get_notification_history,
    messages.export_events,
    messages.start_live_activity,
    messages.update_live_activity,
    automation.create_template,
    automation.view_template,
    automation.view_templates,
    automation.update_template,
    automation.copy_template_to_app,
    automation.create_custom_events,
    automation.create_journey,
    automation.view_journey,
    automation.update_journey_node,
    automation.update_journey,
    automation.duplicate_journey,
    automation.view_journeys,
    automation.view_journey_stats,
    reports.get_outcomes,
    reports.export_subscriptions,
    reports.get_email_provider_metrics,
    reports.get_email_provider_metrics_timeseries,
    reports.get_email_reputation,
    messages.unsubscribe_email_with_token,
    automation.delete_journey,
    automation.delete_template,
    segments.delete_segment,
    people.delete_subscription,
    people.delete_user,
    organization.list_audit_logs,
]


def main(url: str, organization_id: str, organization_key: str) -> int:
    """Run everything, and print a table of it."""
    story = Story(url, organization_id, organization_key)
    problems = [
        f"{operation} has no step"
        for operation in sorted(operations(story.api) - {step.__name__ for step in STEPS})
    ]
    print(f"{'Operation':<38} Result")
    for step in STEPS:
        problem = run(step, story)
        problems += [f"{step.__name__}: {problem}"] if problem else []
        print(f"{step.__name__:<38} {problem or step.__doc__}", flush=True)
    print(f"\n{'What the SDK cannot do':<78} Why")
    faults.prepare(story)
    for fault in FAULTS:
        problem = fails(fault, story)
        problems += [f"{fault.operation}: {problem}"] if problem else []
        print(f"{f'{fault.operation}: {fault.what}':<78} {problem or fault.reason}", flush=True)
    print(f"\n{len(STEPS)} operations, {len(FAULTS)} known faults, {len(problems)} problems")
    for problem in problems:
        print(f"FAILED {problem}")
    return 1 if problems else 0


def operations(api: DefaultApi) -> set[str]:
    """All operations of the SDK, as its client has them."""
    suffix = "_endpoint"
    return {name.removesuffix(suffix) for name in vars(api) if name.endswith(suffix)}


def run(step: Callable[[Story], None], story: Story) -> str | None:
    """Take one step; what went wrong, if anything."""
    try:
        step(story)
    except Exception as error:
        return _described(error)
    return None


def fails(fault: SdkFault, story: Story) -> str | None:
    """None if the call fails as it should; else what happened instead."""
    try:
        call = fault.lead(story)
    except Exception as error:
        return f"not even reached: {_described(error)}"
    try:
        result = call()
    except Exception as error:
        expected = isinstance(error, fault.error) and fault.message in str(error)
        return None if expected else f"fails otherwise: {_described(error)}"
    return f"works now: {str(result)[:200]}"


def _described(error: Exception) -> str:
    ours = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).parent == Path(__file__).parent
        and not frame.name.startswith("expect")
    ]
    text = " ".join(f"{type(error).__name__}: {error}".split())
    return f"{Path(ours[-1].filename).name}:{ours[-1].lineno}: {text[:400]}"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
