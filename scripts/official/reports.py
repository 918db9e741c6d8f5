"""Figures and files about the whole app."""

from __future__ import annotations

import csv
import json
from datetime import timedelta

from onesignal.models import ExportSubscriptionsRequestBody

from .story import Story, download, expect

DOMAIN = "mail.example.com"


def get_outcomes(story: Story) -> None:
    """clicks and sales, of all and of Android alone"""
    for device_type, value in ((0, 12), (1, 30)):
        story.control(
            "outcomes",
            app_id=story.app_id,
            name="Sales",
            value=value,
            message_id=story.made.push,
            device_type=device_type,
            attribution="direct",
        )
    reply = story.api.get_outcomes(
        story.app_id, "os__click.count,Sales.sum", outcome_names2="Sales.count"
    )
    expect(
        [(each.id, each.aggregation, each.value) for each in reply.outcomes],
        [("os__click", "count", 2), ("Sales", "sum", 42), ("Sales", "count", 2)],
    )
    android = story.api.get_outcomes(
        story.app_id,
        "Sales.sum",
        outcome_time_range="1d",
        outcome_platforms="1",
        outcome_attribution="direct",
    )
    expect([each.value for each in android.outcomes], [30])
    influenced = story.api.get_outcomes(story.app_id, "Sales.sum", outcome_attribution="influenced")
    expect([each.value for each in influenced.outcomes], [0])


def export_subscriptions(story: Story) -> None:
    """a file of all four; and of the segment alone"""
    wanted = ExportSubscriptionsRequestBody(extra_fields=["external_user_id", "country"])
    reply = story.api.export_subscriptions(story.app_id, export_subscriptions_request_body=wanted)
    rows = {row["id"]: row for row in csv.DictReader(download(reply.csv_file_url).splitlines())}
    made = story.made
    expect(rows.keys(), {made.email, made.android, made.ios, made.phone})
    android = rows[made.android]
    expect((android["identifier"], android["device_model"]), ("ada-android", "Pixel 9"))
    expect((android["external_user_id"], android["country"]), ("ada", "IT"))
    expect(json.loads(android["tags"]), {"plan": "silver"})
    expect(rows[made.phone]["external_user_id"], "bob")
    silver = ExportSubscriptionsRequestBody(segment_name="Silver")
    reply = story.api.export_subscriptions(story.app_id, export_subscriptions_request_body=silver)
    of_segment = csv.DictReader(download(reply.csv_file_url).splitlines())
    expect({row["id"] for row in of_segment}, {made.email, made.android, made.ios})


def get_email_provider_metrics(story: Story) -> None:
    """the one email, by inbox provider"""
    now = story.now()
    reply = story.api.get_email_provider_metrics(
        story.app_id, DOMAIN, now - timedelta(days=1), now + timedelta(minutes=1)
    )
    expect(sum(each.metrics.sent for each in reply.providers), 1)
    story.made.provider = reply.providers[0].provider


def get_email_provider_metrics_timeseries(story: Story) -> None:
    """the same by day, and for that provider alone"""
    now = story.now()
    for providers in ({}, {"providers": [story.made.provider]}):
        reply = story.api.get_email_provider_metrics_timeseries(
            story.app_id,
            DOMAIN,
            now - timedelta(days=1),
            now + timedelta(minutes=1),
            "daily",
            **providers,
        )
        expect(sum(each.metrics.sent for each in reply.events), 1)


def get_email_reputation(story: Story) -> None:
    """no bounces, no complaints"""
    reputation = story.api.get_email_reputation(story.app_id)
    for window in (
        reputation.last_24_hours,
        reputation.last_7_days,
        reputation.last_30_days,
    ):
        expect((window.bounce_rate, window.complaint_rate), (0.0, 0.0))
