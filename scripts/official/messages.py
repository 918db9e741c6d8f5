"""Messages and Live Activities; the sandbox needs half a minute to hand a message over."""

from __future__ import annotations

import csv
from datetime import timedelta

from onesignal.helpers import is_message_not_sent, is_message_sent
from onesignal.models import (
    EstimateNotificationRecipientsRequest,
    GetNotificationHistoryRequestBody,
    IncludeAliases,
    LanguageStringMap,
    Notification,
    StartLiveActivityRequest,
    UpdateLiveActivityRequest,
)

from .people import ADA
from .story import Story, download, expect, expect_error

NO_TARGETING = (
    "You must include which players, segments, or tags you wish to send this notification to."
)


def to_ada(story: Story, **content: object) -> Notification:
    """A message to Ada alone."""
    aliases = IncludeAliases(external_id=["ada"])
    channel = "email" if "email_body" in content else "push"
    return Notification(
        app_id=story.app_id, include_aliases=aliases, target_channel=channel, **content
    )


def create_notification(story: Story) -> None:
    """to Ada and a stranger, to a segment, to nobody, by email, for tomorrow, twice under a key"""
    api, hello = story.api, LanguageStringMap(en="Hello", de="Hallo")
    half = to_ada(story, contents=hello, data={"order": "7"})
    half.include_aliases = IncludeAliases(external_id=["ada", "stranger"])
    reply = api.create_notification(half)
    expect(is_message_sent(reply), True)
    expect(reply.errors, {"invalid_aliases": {"external_id": ["stranger"]}})
    expect(story.recipients(reply.id), ["ada-android", "ada-ios"])
    story.made.push = reply.id

    stranger = to_ada(story, contents=hello)
    stranger.include_aliases = IncludeAliases(external_id=["stranger"])
    reply = api.create_notification(stranger)
    expect(is_message_not_sent(reply), True)
    expect(reply.errors, ["All included players are not subscribed"])

    silver = Notification(app_id=story.app_id, included_segments=["Silver"], contents=hello)
    reply = api.create_notification(silver)
    expect(story.recipients(reply.id), ["ada-android", "ada-ios"])

    email = to_ada(
        story,
        email_subject="Your order",
        email_body="<p>Thanks</p>",
        email_from_address="shop@mail.example.com",
    )
    reply = api.create_notification(email)
    expect(story.recipients(reply.id), ["ada@example.com"])
    story.made.email_message = reply.id

    tomorrow = to_ada(story, contents=hello, send_after=story.now() + timedelta(days=1))
    story.made.scheduled = api.create_notification(tomorrow).id
    expect(story.made.scheduled in str(story.control("sent")), False)

    keyed = to_ada(story, contents=hello)
    first = api.create_notification_with_retry(keyed)
    again = api.create_notification_with_retry(keyed)
    expect((first.was_replayed, again.was_replayed), (False, True))
    expect(again.response.id, first.response.id)

    aimless = Notification(app_id=story.app_id, contents=hello)
    expect_error(lambda: api.create_notification(aimless), 400, NO_TARGETING)
    story.pass_time(60)


def get_notification(story: Story) -> None:
    """reads the first one back, with who got and who clicked it; an unknown one is a 404"""
    story.control("events", message_id=story.made.push, event="clicked")
    push = story.api.get_notification(story.app_id, story.made.push)
    expect((push.contents, push.data), ({"en": "Hello", "de": "Hallo"}, {"order": "7"}))
    expect((push.successful, push.failed, push.converted, push.remaining), (2, 0, 2, 0))
    expect((push.canceled, push.send_after), (False, push.queued_at))
    # As an attribute it cannot be read: see faults.py.
    by_platform = push.to_dict()["platform_delivery_stats"]
    expect(by_platform.keys(), {"android", "ios"})
    expect(by_platform["ios"]["successful"], 1)
    expect_error(
        lambda: story.api.get_notification(story.app_id, story.made.ada),
        404,
        "Notification not found",
    )


def get_notifications(story: Story) -> None:
    """all five, the newest first; in pages; from a moment on"""
    page = story.api.get_notifications(story.app_id)
    expect((page.total_count, page.offset, page.limit), (5, 0, 50))
    newest_first = [each.id for each in page.notifications]
    expect(len(set(newest_first)), 5)
    expect(newest_first[-1], story.made.push)
    pages = [story.api.get_notifications(story.app_id, limit=2, offset=i) for i in (0, 2, 4)]
    expect([each.id for page in pages for each in page.notifications], newest_first)
    expect([(page.limit, page.offset) for page in pages], [(2, 0), (2, 2), (2, 4)])
    seen, offset = [], (story.now() - timedelta(hours=1)).isoformat()
    while True:
        page = story.api.get_notifications(story.app_id, limit=2, time_offset=offset)
        if not page.notifications:
            break
        seen += [each.id for each in page.notifications]
        offset = page.next_time_offset
    expect((set(seen), seen[-1]), (set(newest_first), story.made.scheduled))
    expect(len(seen), 5)
    expect(story.api.get_notifications(story.app_id, kind=0).total_count, 0)


def cancel_notification(story: Story) -> None:
    """tomorrow's message stays unsent; those that are out cannot be canceled"""
    expect(story.api.cancel_notification(story.app_id, story.made.scheduled).success, True)
    expect(story.api.get_notification(story.app_id, story.made.scheduled).canceled, True)
    expect_error(lambda: story.api.cancel_notification(story.app_id, story.made.push), 400)


def estimate_notification_recipients(story: Story) -> None:
    """Ada's two push subscriptions"""
    silver = EstimateNotificationRecipientsRequest(
        app_id=story.app_id, included_segments=["Silver"]
    )
    estimate = story.api.estimate_notification_recipients(silver)
    expect((estimate.count, estimate.cap_applied), (2, False))


def get_notification_history(story: Story) -> None:
    """a file of those who clicked"""
    wanted = GetNotificationHistoryRequestBody(
        app_id=story.app_id, events="clicked", email="shop@example.com"
    )
    reply = story.api.get_notification_history(story.made.push, wanted)
    expect(reply.success, True)
    rows = list(csv.DictReader(download(reply.destination_url).splitlines()))
    expect({row["player_id"] for row in rows}, {story.made.android, story.made.ios})
    expect({row["external_id"] for row in rows}, {"ada"})


def export_events(story: Story) -> None:
    """a file with who got and who clicked the message; one export at a time"""
    url = story.api.export_events(story.made.push, story.app_id).csv_file_url
    expect_error(
        lambda: story.api.export_events(story.made.push, story.app_id),
        400,
        "Only one concurrent export is allowed per OneSignal account.",
    )
    rows = list(csv.DictReader(download(url).splitlines()))
    expect({row["subscription_id"] for row in rows}, {story.made.android, story.made.ios})
    expect([bool(row["clicked"]) for row in rows], [True, True])


def unsubscribe_email_with_token(story: Story) -> None:
    """Ada follows the link in her email"""
    [ada] = story.sent(story.made.email_message)["recipients"]
    token = ada["unsubscribe_token"]
    reply = story.api.unsubscribe_email_with_token(story.app_id, story.made.email_message, token)
    expect(reply.success, True)
    email = story.api.get_user(story.app_id, *ADA).subscriptions[0]
    expect((email.enabled, email.notification_types < 0), (False, True))
    again = to_ada(story, email_subject="More", email_body="<p>More</p>")
    expect(is_message_not_sent(story.api.create_notification(again)), True)


def start_live_activity(story: Story) -> None:
    """the delivery of an order, on Ada's iPhone only"""
    start = StartLiveActivityRequest(
        name="Delivery",
        event="start",
        activity_id="order-7",
        event_attributes={"order": "7"},
        event_updates={"state": "packed"},
        contents=LanguageStringMap(en="Packed"),
        headings=LanguageStringMap(en="Order 7"),
        include_aliases=IncludeAliases(external_id=["ada"]),
    )
    reply = story.api.start_live_activity(story.app_id, "Delivery", start)
    expect(story.recipients(reply.notification_id), ["ada-ios"])


def update_live_activity(story: Story) -> None:
    """the order moves on, and arrives"""

    def update(event: str, state: str) -> str:
        change = UpdateLiveActivityRequest(
            name="Delivery", event=event, event_updates={"state": state}
        )
        message_id: str = story.api.update_live_activity(story.app_id, "order-7", change).id
        return message_id

    expect(story.recipients(update("update", "under way")), ["ada-ios"])
    message = story.sent(update("end", "delivered"))
    expect(message["payload"]["event_updates"], {"state": "delivered"})
    expect(update("update", "lost"), "")
    story.pass_time(60)
