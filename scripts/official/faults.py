"""What the SDK cannot do although the API can: each call must really fail, and in this way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from onesignal import ApiTypeError, ApiValueError
from onesignal.models import (
    FilterExpression,
    IdentityObject,
    IncludeAliases,
    LanguageStringMap,
    Notification,
    Segment,
    Subscription,
    User,
)

from .segments import SILVER
from .story import Story

Call = Callable[[], object]


@dataclass(frozen=True)
class SdkFault:
    """A call that the SDK spoils: what leads up to it, and the error that it ends in."""

    operation: str
    what: str
    reason: str
    lead: Callable[[Story], Call]
    error: type[Exception]
    message: str


def prepare(story: Story) -> None:
    """Somebody to write to: Carl, who has a telephone with Android."""
    carl = User(
        identity=IdentityObject(external_id="carl"),
        subscriptions=[Subscription(type="AndroidPush", token="carl-android")],
    )
    story.api.create_user(story.app_id, carl)


def build_a_filter(story: Story) -> Call:
    return lambda: Segment(
        name="Again", filters=[FilterExpression(field="tag", key="plan", relation="exists")]
    )


def read_a_segment_with_its_filters(story: Story) -> Call:
    segment = Segment(name="Again", filters=[SILVER], _check_type=False)
    segment_id = story.api.create_segment(story.app_id, segment=segment).id
    return lambda: story.api.get_segment(story.app_id, segment_id, include_segment_detail=True)


def read_a_message_on_its_way(story: Story) -> Call:
    message_id = _send_to_carl(story)
    return lambda: story.api.get_notification(story.app_id, message_id)


def list_a_message_on_its_way(story: Story) -> Call:
    _send_to_carl(story)
    return lambda: story.api.get_notifications(story.app_id, limit=1)


def read_figures_by_platform(story: Story) -> Call:
    message_id = _send_to_carl(story)
    story.pass_time(60)
    message = story.api.get_notification(story.app_id, message_id)
    return lambda: message.platform_delivery_stats


def read_the_aliases_of_a_message(story: Story) -> Call:
    message_id = _send_to_carl(story)
    story.pass_time(60)
    message = story.api.get_notification(story.app_id, message_id)
    return lambda: message.include_aliases


def read_a_message_with_filters(story: Story) -> Call:
    message_id = _send_with_filters(story)
    return lambda: story.api.get_notification(story.app_id, message_id)


def list_a_message_with_filters(story: Story) -> Call:
    _send_with_filters(story)
    return lambda: story.api.get_notifications(story.app_id, limit=1)


def list_messages_of_a_template(story: Story) -> Call:
    return lambda: story.api.get_notifications(story.app_id, template_id=story.made.template)


def _send_to_carl(story: Story) -> str:
    return _send(story, include_aliases=IncludeAliases(external_id=["carl"]))


def _send_with_filters(story: Story) -> str:
    anyone = {"field": "session_count", "relation": ">", "value": "-1"}
    message_id = _send(story, filters=[anyone], _check_type=False)
    story.pass_time(60)
    return message_id


def _send(story: Story, **target: Any) -> str:
    hello = LanguageStringMap(en="Hello")
    message = Notification(app_id=story.app_id, target_channel="push", contents=hello, **target)
    message_id: str = story.api.create_notification(message).id
    return message_id


FILTERS = "its check that a filter fits one schema only finds that each fits both"
REMAINING = "it takes null, the documented value until a message is out, for an error"
COPIES = "it keeps copies of the value in several classes and compares them with each other"

FAULTS = [
    SdkFault(
        "create_segment",
        "filters; others go through with _check_type=False",
        FILTERS,
        build_a_filter,
        ApiValueError,
        "Multiple oneOf schemas matched",
    ),
    SdkFault(
        "get_segment",
        "the details of a segment",
        FILTERS,
        read_a_segment_with_its_filters,
        ApiValueError,
        "Multiple oneOf schemas matched",
    ),
    SdkFault(
        "get_notification",
        "a message that has filters",
        FILTERS,
        read_a_message_with_filters,
        ApiValueError,
        "Multiple oneOf schemas matched",
    ),
    SdkFault(
        "get_notifications",
        "a page with such a message",
        FILTERS,
        list_a_message_with_filters,
        ApiValueError,
        "Multiple oneOf schemas matched",
    ),
    SdkFault(
        "get_notification",
        "a message on its way",
        REMAINING,
        read_a_message_on_its_way,
        ApiValueError,
        "Invalid type for variable 'remaining'",
    ),
    SdkFault(
        "get_notifications",
        "a page with such a message",
        REMAINING,
        list_a_message_on_its_way,
        ApiValueError,
        "Invalid type for variable 'remaining'",
    ),
    SdkFault(
        "get_notification",
        "platform_delivery_stats; it is there in to_dict()",
        COPIES,
        read_figures_by_platform,
        ApiValueError,
        "Values stored for property platform_delivery_stats",
    ),
    SdkFault(
        "get_notification",
        "include_aliases; it is there in to_dict()",
        COPIES,
        read_the_aliases_of_a_message,
        ApiValueError,
        "Values stored for property include_aliases",
    ),
    SdkFault(
        "get_notifications",
        "the messages of one template",
        "it lacks the parameter template_id",
        list_messages_of_a_template,
        ApiTypeError,
        "unexpected parameter 'template_id'",
    ),
]
