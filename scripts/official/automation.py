"""Templates, custom events and journeys."""

from __future__ import annotations

from onesignal.models import (
    CopyTemplateRequest,
    CreateJourneyRequest,
    CreateTemplateRequest,
    CustomEvent,
    CustomEventsRequest,
    DuplicateJourneyOverrides,
    DuplicateJourneyRequest,
    JourneyAudience,
    JourneyBranch,
    JourneyCondition,
    JourneyNode,
    LanguageStringMap,
    UpdateJourneyNodeRequest,
    UpdateJourneyRequest,
    UpdateTemplateRequest,
)

from .messages import to_ada
from .story import Story, expect, expect_error


def create_template(story: Story) -> None:
    """a push template"""
    template = story.api.create_template(
        CreateTemplateRequest(
            app_id=story.app_id,
            name="Welcome",
            contents=LanguageStringMap(en="Welcome"),
            headings=LanguageStringMap(en="Hello"),
        )
    )
    expect((template.name, template.channel), ("Welcome", "push"))
    expect(template.content["contents"], {"en": "Welcome"})
    story.made.template = template.id


def view_template(story: Story) -> None:
    """reads it back; another app does not see it"""
    template = story.api.view_template(story.made.template, story.app_id)
    expect((template.id, template.name), (story.made.template, "Welcome"))
    expect(template.content["headings"], {"en": "Hello"})
    expect_error(
        lambda: story.api.view_template(story.made.ada, story.app_id), 404, "template not found"
    )


def view_templates(story: Story) -> None:
    """lists it among the push templates, not among those of emails"""
    page = story.api.view_templates(story.app_id, channel="push")
    expect([each.id for each in page.templates], [story.made.template])
    expect(story.api.view_templates(story.app_id, channel="email").templates, [])
    expect(story.api.view_templates(story.app_id, limit=1, offset=1).templates, [])


def update_template(story: Story) -> None:
    """another text, which a message then has"""
    change = UpdateTemplateRequest(contents=LanguageStringMap(en="Come in"))
    template = story.api.update_template(story.made.template, story.app_id, change)
    expect((template.name, template.content["contents"]), ("Welcome", {"en": "Come in"}))
    expect(template.content["headings"], {"en": "Hello"})
    message = story.api.create_notification(to_ada(story, template_id=story.made.template))
    expect(story.sent(message.id)["details"]["content"]["contents"], {"en": "Come in"})
    story.pass_time(60)


def copy_template_to_app(story: Story) -> None:
    """a copy in the sandbox's own app"""
    target = story.api.get_apps().value[0].id
    request = CopyTemplateRequest(target_app_id=target)
    copy = story.api.copy_template_to_app(story.made.template, story.app_id, request)
    expect(copy.name, "Welcome")
    expect(copy.id != story.made.template, True)
    expect_error(lambda: story.api.view_template(copy.id, story.app_id), 404)


def delete_template(story: Story) -> None:
    """the template goes"""
    expect(story.api.delete_template(story.made.template, story.app_id).success, True)
    expect(story.api.view_templates(story.app_id).templates, [])


def create_custom_events(story: Story) -> None:
    """one of Ada's is taken, a stranger's is named"""
    event = {"name": "purchase", "payload": {"sku": "book"}, "timestamp": story.now()}
    ada, stranger = (CustomEvent(external_id=name, **event) for name in ("ada", "stranger"))
    request = CustomEventsRequest(events=[ada, stranger])
    [error] = story.api.create_custom_events(story.app_id, request)["errors"]
    expect(error["event_user_id"], "stranger")
    expect(story.api.create_custom_events(story.app_id, CustomEventsRequest(events=[ada])), {})


def create_journey(story: Story) -> None:
    """a draft: wait an hour, then thank those who are still silver"""
    silver = JourneyCondition(kind="segment_membership", included_segment_ids=[story.made.segment])
    journey = story.api.create_journey(
        story.app_id,
        CreateJourneyRequest(
            name="Thanks",
            audience=JourneyAudience(kind="segment", included_segment_ids=[story.made.segment]),
            nodes=[
                JourneyNode(kind="wait", client_node_id="pause", duration_seconds=3600),
                JourneyNode(
                    kind="yes_no",
                    branches=[
                        JourneyBranch(
                            condition=silver,
                            nodes=[JourneyNode(kind="send_push", template_id=story.made.template)],
                        ),
                        JourneyBranch(nodes=[]),
                    ],
                ),
            ],
        ),
    )
    expect((journey.name, journey.state), ("Thanks", "draft"))
    expect([node.kind for node in journey.nodes], ["wait", "yes_no"])
    story.made.journey = journey


def view_journey(story: Story) -> None:
    """reads it back, branches and all"""
    journey = story.api.view_journey(story.app_id, story.made.journey.id)
    expect(journey.audience.included_segment_ids, [story.made.segment])
    [yes, no] = journey.nodes[1].branches
    expect(yes.condition.included_segment_ids, [story.made.segment])
    expect((yes.nodes[0].template_id, no.nodes), (story.made.template, []))


def update_journey_node(story: Story) -> None:
    """two hours instead of one; the other node stays"""
    pause = story.made.journey.nodes[0].id
    journey = story.api.update_journey_node(
        story.app_id,
        story.made.journey.id,
        pause,
        UpdateJourneyNodeRequest(duration_seconds=7200),
    )
    expect((journey.nodes[0].id, journey.nodes[0].duration_seconds), (pause, 7200))
    expect(journey.nodes[0].client_node_id, "pause")
    expect(journey.nodes[1].id, story.made.journey.nodes[1].id)
    story.made.journey = journey


def update_journey(story: Story) -> None:
    """it starts; who has read it before cannot change it any more"""
    outdated = story.made.journey.concurrency_key
    start = UpdateJourneyRequest(state="active", description="After a purchase")
    journey = story.api.update_journey(story.app_id, story.made.journey.id, start)
    expect((journey.state, journey.description), ("active", "After a purchase"))
    expect((journey.name, len(journey.nodes)), ("Thanks", 2))
    late = UpdateJourneyRequest(name="Late", concurrency_key=outdated)
    expect_error(lambda: story.api.update_journey(story.app_id, story.made.journey.id, late), 409)


def duplicate_journey(story: Story) -> None:
    """a draft like it under another name"""
    overrides = DuplicateJourneyOverrides(name="Thanks again")
    copy = story.api.duplicate_journey(
        story.app_id,
        story.made.journey.id,
        duplicate_journey_request=DuplicateJourneyRequest(overrides=overrides),
    )
    expect((copy.name, copy.state), ("Thanks again", "draft"))
    expect(copy.nodes[0].duration_seconds, 7200)
    expect(copy.id != story.made.journey.id, True)
    story.made.copy = copy.id


def view_journeys(story: Story) -> None:
    """both, one to a page"""
    page = story.api.view_journeys(story.app_id, limit=1)
    expect(([each.id for each in page.journeys], page.has_more), ([story.made.copy], True))
    page = story.api.view_journeys(story.app_id, limit=1, cursor=page.next_cursor)
    expect([(each.name, each.state) for each in page.journeys], [("Thanks", "active")])
    expect(page.has_more, False)


def view_journey_stats(story: Story) -> None:
    """figures of each node and branch; nobody has come through in a sandbox"""
    stats = story.api.view_journey_stats(story.app_id, story.made.journey.id)
    expect((stats.id, stats.started), (story.made.journey.id, 0))
    expect(stats.nodes[story.made.journey.nodes[0].id].kind, "wait")
    expect((len(stats.nodes), len(stats.branches)), (3, 2))


def delete_journey(story: Story) -> None:
    """the copy goes"""
    expect(story.api.delete_journey(story.app_id, story.made.copy).success, True)
    expect_error(lambda: story.api.view_journey(story.app_id, story.made.copy), 404)
    expect(len(story.api.view_journeys(story.app_id).journeys), 1)
