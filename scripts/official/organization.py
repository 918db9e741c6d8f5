"""Apps, their keys, and the audit log."""

from __future__ import annotations

from datetime import timedelta

from onesignal.models import App, CreateApiKeyRequest, UpdateApiKeyRequest

from .story import Story, client, expect, expect_error


def create_app(story: Story) -> None:
    """a new app, in which the story plays"""
    app = story.api.create_app(App(name="Shop", apns_env="sandbox"))
    expect((app.name, app.apns_env, app.players), ("Shop", "sandbox", 0))
    expect(app.organization_id, story.organization_id)
    story.app_id = app.id


def get_app(story: Story) -> None:
    """reads the app back; an unknown one is a 404"""
    expect(story.api.get_app(story.app_id).name, "Shop")
    expect_error(lambda: story.api.get_app("00000000-0000-4000-8000-00000000dead"), 404)


def get_apps(story: Story) -> None:
    """lists the app beside the sandbox's own"""
    apps = story.api.get_apps().value
    expect([app.name for app in apps], ["Sandbox", "Shop"])
    expect(apps[1].id, story.app_id)


def update_app(story: Story) -> None:
    """renames the app, the rest stays"""
    app = story.api.update_app(story.app_id, App(name="Bookshop"))
    expect((app.name, app.apns_env), ("Bookshop", "sandbox"))
    expect(story.api.get_app(story.app_id).name, "Bookshop")


def create_api_key(story: Story) -> None:
    """a key that works at once"""
    key = story.api.create_api_key(story.app_id, CreateApiKeyRequest(name="backend"))
    story.made.key = key
    story.use_key(key.formatted_token)
    expect(story.api.get_notifications(story.app_id).total_count, 0)


def view_api_keys(story: Story) -> None:
    """lists the key without its secret"""
    [key] = story.api.view_api_keys(story.app_id).tokens
    expect((key.token_id, key.name), (story.made.key.token_id, "backend"))
    expect((key.ip_allowlist_mode, key.ip_allowlist), ("disabled", []))
    expect(story.made.key.formatted_token in str(key), False)


def update_api_key(story: Story) -> None:
    """renames the key and ties it to loopback"""
    change = UpdateApiKeyRequest(
        name="worker", ip_allowlist_mode="explicit", ip_allowlist=["127.0.0.0/8"]
    )
    expect(story.api.update_api_key(story.app_id, story.made.key.token_id, change), {})
    [key] = story.api.view_api_keys(story.app_id).tokens
    expect((key.name, key.ip_allowlist_mode), ("worker", "explicit"))
    expect(key.ip_allowlist, ["127.0.0.0/8"])


def rotate_api_key(story: Story) -> None:
    """the old secret ends, the new one works"""
    rotated = story.api.rotate_api_key(story.app_id, story.made.key.token_id)
    expect(rotated.token_id, story.made.key.token_id)
    expect_error(lambda: story.api.get_notifications(story.app_id), 401)
    story.use_key(rotated.formatted_token)
    expect(story.api.get_notifications(story.app_id).total_count, 0)


def delete_api_key(story: Story) -> None:
    """a second key comes and goes"""
    key = story.api.create_api_key(story.app_id, CreateApiKeyRequest(name="second"))
    second = client(story.url, key.formatted_token)
    expect(second.get_notifications(story.app_id).total_count, 0)
    expect(story.api.delete_api_key(story.app_id, key.token_id), {})
    expect_error(lambda: second.get_notifications(story.app_id), 401)
    expect([key.name for key in story.api.view_api_keys(story.app_id).tokens], ["worker"])


def list_audit_logs(story: Story) -> None:
    """what was done in the app, in order, page by page; and the rotation alone"""
    app = {"app_ids": [story.app_id]}
    start = (story.now() - timedelta(hours=1)).isoformat()
    page = story.api.list_audit_logs(story.organization_id, start_time=start, limit=5, **app)
    expect((len(page.audit_logs), page.has_more), (5, True))
    events = list(page.audit_logs)
    while page.has_more:
        cursor = page.next_cursor
        page = story.api.list_audit_logs(story.organization_id, cursor=cursor, limit=5, **app)
        events += page.audit_logs
    expect(len({event.id for event in events}), len(events))
    moments = [event.occurred_at for event in events]
    expect(moments, sorted(moments))
    expect([event.action for event in events[:2]], ["app.updated", "api_key.created"])
    expect(events[-1].action, "segment.deleted")
    expect(events[-1].targets[0].id, story.made.segment)
    expect((events[-1].actor.name, events[-1].context.ip), ("worker", "127.0.0.1"))
    page = story.api.list_audit_logs(
        story.organization_id, start_time=start, actions=["api_key.rotated"], **app
    )
    expect([event.targets[0].id for event in page.audit_logs], [story.made.key.token_id])
