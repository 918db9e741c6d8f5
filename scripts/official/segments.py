"""Segments. The SDK's own checks refuse every filter; `_check_type=False` switches them off."""

from __future__ import annotations

from onesignal.models import Filter, Operator, Segment, UpdateSegmentRequest

from .story import Story, expect, expect_error

SILVER = Filter(field="tag", key="plan", relation="=", value="silver")
PEOPLE = [SILVER, Operator(operator="OR"), Filter(field="country", relation="=", value="DE")]


def create_segment(story: Story) -> None:
    """people with the silver plan or in Germany; the name is taken then"""
    segment = Segment(name="Silver", filters=PEOPLE, _check_type=False)
    reply = story.api.create_segment(story.app_id, segment=segment)
    expect(reply.success, True)
    story.made.segment = reply.id
    expect_error(lambda: story.api.create_segment(story.app_id, segment=segment), 409)


def get_segment(story: Story) -> None:
    """counts Ada's three subscriptions"""
    segment = story.api.get_segment(story.app_id, story.made.segment)
    expect(segment.subscriber_count, 3)


def get_segments(story: Story) -> None:
    """lists it after those that every app has"""
    page = story.api.get_segments(story.app_id)
    expect((page.total_count, page.offset, len(page.segments)), (5, 0, 5))
    last = story.api.get_segments(story.app_id, offset=4, limit=10)
    [segment] = last.segments
    expect((segment.id, segment.name), (story.made.segment, "Silver"))
    expect(segment.app_id, story.app_id)


def update_segment(story: Story) -> None:
    """another name, and only people in Germany, of whom there are none"""
    germans = UpdateSegmentRequest(name="Germans", filters=PEOPLE[2:], _check_type=False)
    reply = story.api.update_segment(
        story.app_id, story.made.segment, update_segment_request=germans
    )
    expect((reply.success, reply.id), (True, story.made.segment))
    expect(story.api.get_segment(story.app_id, story.made.segment).subscriber_count, 0)
    back = UpdateSegmentRequest(name="Silver", filters=PEOPLE, _check_type=False)
    story.api.update_segment(story.app_id, story.made.segment, update_segment_request=back)
    names = [segment.name for segment in story.api.get_segments(story.app_id).segments]
    expect(names[4:], ["Silver"])
    expect(story.api.get_segment(story.app_id, story.made.segment).subscriber_count, 3)


def delete_segment(story: Story) -> None:
    """the segment goes"""
    expect(story.api.delete_segment(story.app_id, story.made.segment).success, True)
    expect(story.api.get_segments(story.app_id).total_count, 4)
    expect_error(lambda: story.api.get_segment(story.app_id, story.made.segment), 404)
