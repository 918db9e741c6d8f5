"""The page in a real browser: live, by keyboard, on a phone, with nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from onesignal_client import OneSignal
from onesignal_client.sandbox import Sandbox
from scripts.pictures import fill
from tests.browser.watching import in_browser, watched

HOSTILE = "<script>document.title = 'broken'</script><b>bold</b>"
DESKTOP, PHONE = (1200, 800), (360, 740)

pytestmark = in_browser


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(check_replies=True) as sandbox:
        yield sandbox


@pytest.fixture(params=[DESKTOP, PHONE], ids=["desktop", "phone"])
def page(request: pytest.FixtureRequest, shared_page: Page, sandbox: Sandbox) -> Iterator[Page]:
    """An empty tab; at its end nothing was complained about, and nobody else was asked."""
    with watched(shared_page, request.param) as tab:
        yield tab.page
        url = tab.page.url
        overflow = tab.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    # What a button answers is also noted there by the browser itself.
    assert [each for each in tab.complaints if "with a status of 400" not in each] == []
    assert [each for each in tab.asked if not each.startswith((sandbox.url, "data:"))] == []
    assert overflow <= 0, f"{url} scrolls sideways by {overflow} px"


@pytest.fixture
def client(sandbox: Sandbox) -> OneSignal:
    client = sandbox.client(max_retries=0)
    user = {
        "identity": {"external_id": "ann"},
        "properties": {"tags": {"name": "Ann"}},
        "subscriptions": [{"type": "iOSPush", "token": "t"}],
    }
    client.request("POST", f"/apps/{sandbox.app_id}/users", json=user)
    return client


def test_a_message_appears_by_itself_and_is_clicked(
    sandbox: Sandbox, client: OneSignal, page: Page
) -> None:
    page.goto(sandbox.url)
    expect(page.get_by_text("Waiting for the first message")).to_be_visible()
    page.evaluate("window.sameTab = true")
    client.notifications.create(
        {
            "included_segments": ["All"],
            "headings": {"en": HOSTILE, "de": "Neues"},
            "contents": {"en": "Hello {{ user.tags.name }}", "de": "Hallo {{ user.tags.name }}"},
        }
    )
    row = page.get_by_role("link", name=HOSTILE)
    expect(row).to_be_visible()
    assert page.evaluate("window.sameTab") is True  # without a reload

    row.click()
    preview = page.locator("#preview")
    expect(preview).to_contain_text(HOSTILE)  # as text
    expect(preview).to_contain_text("Hello Ann")
    assert "broken" not in page.title().partition("·")[0].replace(HOSTILE, "")
    assert preview.locator("script").count() == 0
    page.get_by_role("link", name="de", exact=True).click()
    expect(preview).to_contain_text("Hallo Ann")
    page.get_by_role("link", name="Browser", exact=True).click()
    expect(preview.locator('[data-platform="web"]')).to_contain_text("Hallo Ann")

    clicked = page.locator('[data-figure="clicked"]')
    expect(clicked).to_have_text("0")
    page.get_by_role("button", name="Clicked").click()
    expect(clicked).to_have_text("1")
    client.request(
        "POST",
        "/_sandbox/events",
        json={"message_id": sandbox.sent[-1].id, "event": "received"},
    )
    expect(page.locator('[data-figure="received"]')).to_have_text("1")  # told by somebody else


@pytest.mark.parametrize("page", [DESKTOP], ids=["both"], indirect=True)
def test_every_view_fits_and_is_silent(sandbox: Sandbox, page: Page) -> None:
    message_id = fill(sandbox)
    user = sandbox.sent[-1].recipients[0]["onesignal_id"]
    emails = [message.id for message in sandbox.sent if message.channel == "email"]
    texts = [message.id for message in sandbox.sent if message.channel == "sms"]
    for path in (
        "/",
        f"/ui/messages/{message_id}",
        f"/ui/messages/{message_id}?platform=android",
        f"/ui/messages/{message_id}?platform=web",
        f"/ui/messages/{emails[0]}",
        f"/ui/messages/{texts[0]}",
        "/ui/users",
        f"/ui/users/{user}",
        "/ui/requests",
        "/ui/requests/8",
        "/ui/controls",
        "/ui/rules",
    ):
        page.goto(sandbox.url + path)
        for width, height in (PHONE, DESKTOP):
            page.set_viewport_size({"width": width, "height": height})
            overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert overflow <= 0, f"{path} scrolls sideways by {overflow} px of {width}"
        assert page.locator("h1").count() == 1, path


def test_an_email_is_rendered_beside_its_source(sandbox: Sandbox, page: Page) -> None:
    fill(sandbox)
    [email] = [message.id for message in sandbox.sent if message.channel == "email"]
    page.goto(f"{sandbox.url}/ui/messages/{email}")
    frame = page.frame_locator("iframe")
    expect(frame.get_by_role("heading")).to_have_text("Your invoice, Ada")
    expect(page.locator(".source")).to_contain_text("<h1 style=")
    page.get_by_role("button", name="Opened").click()
    expect(page.locator('[data-figure="opened"]')).to_have_text("1")


def test_the_keyboard_is_enough(sandbox: Sandbox, client: OneSignal, page: Page) -> None:
    sent = client.notifications.create({"included_segments": ["All"], "contents": {"en": "Hello"}})
    page.goto(sandbox.url)
    page.keyboard.press("Tab")
    expect(page.get_by_text("Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    row = page.get_by_role("link", name="Hello")
    for _ in range(10):
        if row.evaluate("each => each === document.activeElement"):
            break
        page.keyboard.press("Tab")
    expect(row).to_be_focused()
    client.notifications.create({"included_segments": ["All"], "contents": {"en": "Another"}})
    expect(page.get_by_role("link", name="Another")).to_be_visible()
    expect(row).to_be_focused()  # although the list was renewed
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/ui/messages/{sent.id}")


def test_a_refused_button_says_why(sandbox: Sandbox, page: Page) -> None:
    page.goto(f"{sandbox.url}/ui/controls")
    page.get_by_role("combobox", name="Operation").fill("nonsense")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("'nonsense' is no operation")
    page.get_by_role("combobox", name="Operation").fill("create_notification")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.locator("#faults")).to_contain_text("create_notification")
    assert len(sandbox.faults.rules) == 1


def test_it_works_without_javascript(
    sandbox: Sandbox, client: OneSignal, chromium: Browser
) -> None:
    sent = client.notifications.create({"included_segments": ["All"], "contents": {"en": "Hello"}})
    page = chromium.new_page(java_script_enabled=False)
    page.goto(sandbox.url)
    page.get_by_role("link", name="Hello").click()
    page.get_by_role("button", name="Clicked").click()
    page.wait_for_url(f"**/ui/messages/{sent.id}")
    expect(page.locator('[data-figure="clicked"]')).to_have_text("1")
    page.get_by_role("link", name="Controls").click()
    page.get_by_label("I mean it").check()
    page.get_by_role("button", name="Reset").click()
    page.wait_for_url("**/ui/controls")
    page.close()
    assert sandbox.world.counts()["notifications"] == 0


def test_it_starts_afresh(sandbox: Sandbox, client: OneSignal, page: Page) -> None:
    page.goto(f"{sandbox.url}/ui/controls")
    page.get_by_label("I mean it").check()
    page.get_by_role("button", name="Reset").click()
    expect(page.get_by_label("I mean it")).not_to_be_checked()
    assert sandbox.world.counts()["users"] == 0
