"""The page at `/` over plain HTTP: what it shows, what it refuses, what it never lets through."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from typing import Any

import httpx
import pytest

from onesignal_client.sandbox import Sandbox
from tests.support.audience import Audience
from tests.support.audience import token as address_of
from tests.support.plain_http import NO_TLS

HOSTILE = "<script>alert('1')</script>\"><img src=x onerror=alert(1)>"
LISTS = ("/", "/ui/users", "/ui/requests")


@pytest.fixture
def page(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(
        base_url=sandbox.url, trust_env=False, verify=NO_TLS, follow_redirects=True
    ) as client:
        yield client


def shown(page: httpx.Client, path: str) -> str:
    """What stands on a view, without its markup."""
    reply = page.get(path)
    assert reply.status_code == 200, reply.text
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", reply.text)).split())


def press(page: httpx.Client, button: str, **values: str) -> httpx.Response:
    """Press one of the page's buttons."""
    token = re.search(r'name="token" value="([^"]+)"', page.get("/ui/controls").text)
    assert token
    return page.post(f"/ui/do/{button}", data={"token": token[1], **values})


def tags(html: str) -> list[tuple[str, list[tuple[str, str | None]]]]:
    """Every element with its attributes, as a browser reads them."""
    found: list[tuple[str, list[tuple[str, str | None]]]] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.append((tag, attrs))

    Reader().feed(html)
    return found


def hostile(audience: Audience) -> list[str]:
    """Every view, of a sandbox where whatever may hold any text holds this one."""
    [phone, address] = audience.add(
        "ann", "iOSPush", "Email", tags={"name": HOSTILE, HOSTILE[:60]: "1"}, language="en"
    )
    aliases = {"include_aliases": {"external_id": ["ann", HOSTILE]}}
    texts = {"en": HOSTILE, "de": HOSTILE}
    push = audience.sent(
        **aliases,
        target_channel="push",
        contents=texts,
        headings=texts,
        subtitle=texts,
        global_image=HOSTILE,
        buttons=[{"id": "1", "text": HOSTILE}],
        android_accent_color=HOSTILE,
        url=HOSTILE,
        name=HOSTILE[:128],
    )
    email = audience.sent(
        **aliases,
        target_channel="email",
        email_subject=HOSTILE,
        email_body=HOSTILE,
        email_from_name=HOSTILE,
        email_preheader=HOSTILE,
    )
    audience.api.post("/notifications", params={"x": HOSTILE}, json={HOSTILE: HOSTILE})
    audience.api.get(f"/{HOSTILE}", headers={"x-hostile": HOSTILE})
    user = audience.sandbox.sent[0].recipients[0]["onesignal_id"]
    numbers = [number for number, _ in audience.sandbox.requests.numbered()]
    assert phone != address
    return [
        *LISTS,
        f"/?q={httpx.QueryParams({'q': HOSTILE})['q']}",
        f"/ui/messages/{push}",
        f"/ui/messages/{push}?platform=android&lang=de&pictures=1",
        f"/ui/messages/{push}?platform=web",
        f"/ui/messages/{email}",
        f"/ui/users/{user}",
        *(f"/ui/requests/{number}" for number in numbers),
        "/ui/controls",
        "/ui/rules",
    ]


def test_every_text_is_escaped_and_nothing_runs_inline(
    audience: Audience, page: httpx.Client
) -> None:
    for path in hostile(audience):
        reply = page.get(path)
        assert reply.status_code == 200, path
        assert "<script>" not in reply.text, path
        for tag, attributes in tags(reply.text):
            names = {name for name, _ in attributes}
            assert not any(name == "style" or name.startswith("on") for name in names), path
            assert tag != "script" or "src" in names, path
            assert ("src", "x") not in attributes, path
        policy = reply.headers["content-security-policy"]
        assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
        assert "unsafe" not in policy
        assert ("https:" in policy) == ("pictures=1" in path)
        assert reply.headers["x-content-type-options"] == "nosniff"


def test_an_email_is_shown_in_a_frame_that_neither_runs_nor_loads_anything(
    audience: Audience, page: httpx.Client
) -> None:
    audience.add("ann", "Email", tags={"name": "Ann"})
    message = audience.sent(
        included_segments=["All"],
        target_channel="email",
        email_subject="Hi {{ user.tags.name }}",
        email_body="<h1>Hello {{ user.tags.name }}</h1><script>alert(1)</script>",
    )
    text = page.get(f"/ui/messages/{message}").text
    assert re.search(r'<iframe sandbox="allow-popups" [^>]*src="/ui/messages/[^"]+/email', text)
    assert "&lt;h1&gt;Hello Ann" in text  # the source beside it
    assert "Hi Ann" in text
    frame = page.get(f"/ui/messages/{message}/email")
    assert (frame.status_code, frame.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert frame.text.startswith("<h1>Hello Ann</h1>")
    policy = frame.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "sandbox allow-popups;" in policy


@pytest.mark.parametrize(
    ("template", "seen"),
    [
        ("Hi {{ user.tags.name | default: 'you' }}", {"ann": "Hi Ann", "bob": "Hi you"}),
        ("{{ name }}!", {"ann": "Ann!", "bob": "!"}),  # the older form
        ("{{ message.custom_data.order.id }}", {"ann": "A-1", "bob": "A-1"}),
        (
            "{{ message.custom_data.seats[subscription.external_id] }}",
            {"ann": "12C", "bob": "12D"},
        ),
        ("{{ user.language | upcase }}", {"ann": "DE", "bob": ""}),
        ("{% if user.tags.vip == '1' %}VIP{% else %}-{% endif %}", {"ann": "VIP", "bob": "-"}),
        ("{{ user.external_id }} of {{ app.name }}", {"ann": "ann of Sandbox"}),
    ],
)
def test_liquid_is_rendered_for_each_recipient(
    audience: Audience, page: httpx.Client, template: str, seen: dict[str, str]
) -> None:
    ids = {
        "ann": audience.add("ann", tags={"name": "Ann", "vip": "1"}, language="de")[0],
        "bob": audience.add("bob")[0],
    }
    message = audience.sent(
        included_segments=["All"],
        contents={"en": template},
        custom_data={"order": {"id": "A-1"}, "seats": {"ann": "12C", "bob": "12D"}},
    )
    for name, text in seen.items():
        html = page.get(f"/ui/messages/{message}?to={ids[name]}").text
        body = re.search(r'<p class="body">(.*?)</p>', html)
        assert body
        assert unescape(body[1]) == text


@pytest.mark.parametrize(
    ("channel", "address"),
    [("push", "iOSPush-ann"), ("email", "ann@example.com"), ("sms", address_of("ann", "SMS"))],
)
def test_what_liquid_can_name(
    audience: Audience, page: httpx.Client, channel: str, address: str
) -> None:
    [phone] = audience.add("ann", {"push": "iOSPush", "email": "Email", "sms": "SMS"}[channel])
    names = (
        *("message.id", "notification.id", "template.id", "app.id", "message.name"),
        *("subscription.id", "subscription.type", "subscription.external_id"),
        *("subscription.push_token", "subscription.email", "subscription.phone_number"),
    )
    text = "|".join(f"{{{{ {name} }}}}" for name in names)
    body: Any = {"app_id": audience.app_id, "name": "t", "contents": {"en": text}}
    if channel == "email":
        body |= {"isEmail": True, "email_subject": "S", "email_body": text}
    body["isSMS"] = channel == "sms"
    template = audience.api.post("/templates", json=body).raise_for_status().json()["id"]
    message = audience.sent(
        included_segments=["All"],
        target_channel=channel,
        template_id=template,
        contents=None,
        name="Spring",
    )
    html = unescape(page.get(f"/ui/messages/{message}").text)
    seen = max(re.findall(rf"{message}\|[^<]*", html), key=len)  # the headline is cut
    assert seen.split("|") == [
        *(message, message, template, audience.app_id, "Spring"),
        *(phone, {"push": "iOSPush", "email": "Email", "sms": "SMS"}[channel], "ann"),
        *(address if each == channel else "" for each in ("push", "email", "sms")),
    ]
    assert f"<dt>Template</dt><dd><code>{template}</code></dd>" in html


def test_lists_show_a_message_as_its_first_recipient_sees_it(
    audience: Audience, page: httpx.Client
) -> None:
    audience.add("ann", tags={"name": "Ann"})
    audience.add("bob", tags={"name": "Bob"})
    texts = {"headings": {"en": "Hi {{ user.tags.name }}"}, "contents": {"en": "{{ 1 | plus: 1 }}"}}
    audience.sent(included_segments=["All"], **texts)
    assert "Hi Ann 2" in shown(page, "/")
    # To nobody yet, so that there is nobody's name.
    audience.sent(included_segments=["All"], send_after="2099-01-01T00:00:00Z", **texts)
    assert "{{" not in shown(page, "/")


@pytest.mark.parametrize(
    "template",
    [
        "{{ user.tags.name | nosuchfilter }}",
        "{% if %}",
        "{{ 'unclosed",
        "{% for a in (1..100000000) %}{% for b in (1..100000000) %}x{% endfor %}{% endfor %}",
        "{{ 1 | divided_by: 0 }}",
        "{% include 'secret' %}",
        "{% assign x = 'ab' %}" + "{% assign x = x | append: x %}" * 60 + "{{ x }}",
    ],
)
def test_liquid_that_is_wrong_or_endless_is_told_and_shown_as_it_is(
    audience: Audience, page: httpx.Client, template: str
) -> None:
    audience.add("ann", tags={"name": "Ann"})
    message = audience.sent(included_segments=["All"], contents={"en": template})
    began = time.monotonic()
    assert "Liquid: " in shown(page, f"/ui/messages/{message}")
    assert template[:20] in shown(page, "/")
    assert time.monotonic() - began < 3


def test_a_push_looks_as_its_platform_has_it(audience: Audience, page: httpx.Client) -> None:
    audience.add("ann", "AndroidPush", language="de")
    message = audience.sent(
        included_segments=["All"],
        headings={"en": "News", "de": "Neues"},
        contents={"en": "Hello", "de": "Hallo", "fr": "Bonjour"},
        subtitle={"en": "Only on iOS"},
        big_picture="https://a.example/android.png",
        ios_attachments={"one": "https://a.example/ios.png"},
        chrome_web_image="https://a.example/web.png",
        buttons=[{"id": "b", "text": "In the app"}],
        web_buttons=[{"id": "w", "text": "On the web"}],
        ios_badgeType="Increase",
        ios_badgeCount=2,
    )
    path = f"/ui/messages/{message}"
    usual = page.get(path).text
    assert 'data-platform="android"' in usual  # the recipient's own platform and language
    assert "Neues" in usual
    expected = {
        "ios": ("ios.png", "In the app", True),
        "android": ("android.png", "In the app", False),
        "web": ("web.png", "On the web", False),
    }
    for platform, (picture, button, is_ios) in expected.items():
        html = page.get(f"{path}?platform={platform}&lang=fr").text
        seen = html[html.index('id="preview"') : html.index('class="events"')]
        assert "Bonjour" in seen
        assert "News" in seen  # there is no French title
        assert picture in seen
        assert button in seen
        assert ("Only on iOS" in seen) == is_ios
        assert ("+2" in seen) == is_ios
        assert "<img" not in seen  # nothing is loaded from elsewhere ...
    assert (
        f'<img src="https://a.example/{picture}"'
        in page.get(f"{path}?platform=web&pictures=1").text
    )  # ... unless asked for


def test_english_is_what_others_see(audience: Audience, page: httpx.Client) -> None:
    audience.add("ann", language="it")
    texts = {"de": "Hallo", "fr": "Bonjour", "en": "Hello"}
    message = audience.sent(included_segments=["All"], contents=texts)
    html = page.get(f"/ui/messages/{message}").text
    assert re.findall(r'lang="(\w+)"(?: aria-current="true")?>(\w+)</a>', html) == [
        ("en", "en"),
        ("de", "de"),
        ("fr", "fr"),
    ]
    assert re.search(r'class="body">Hello<', html)
    assert "Hello" in shown(page, "/")


PICTURES = {
    "ios": ("global_image",),
    "android": ("big_picture", "huawei_big_picture", "adm_big_picture", "global_image"),
    "web": ("chrome_web_image", "chrome_big_picture", "global_image"),
}
"""The fields of a picture that each platform shows, the first before those after it."""


@pytest.mark.parametrize("platform", PICTURES)
def test_a_platform_shows_the_first_of_its_pictures(
    audience: Audience, page: httpx.Client, platform: str
) -> None:
    audience.add("ann")
    names = {name for each in PICTURES.values() for name in each}
    own = PICTURES[platform]
    for first, left in enumerate(own, 1):
        fields = {name: f"https://a.example/{name}.png" for name in names - set(own[: first - 1])}
        message = audience.sent(included_segments=["All"], **fields)
        html = page.get(f"/ui/messages/{message}?platform={platform}").text
        assert re.findall(r'class="placeholder" title="https://a.example/(.*?).png"', html) == [
            left
        ]


@pytest.mark.parametrize(
    ("type", "platform"),
    [
        ("iOSPush", "ios"),
        ("macOSPush", "ios"),
        ("AndroidPush", "android"),
        ("HuaweiPush", "android"),
        ("FireOSPush", "android"),
        ("ChromePush", "web"),
        ("SafariPush", "web"),
    ],
)
def test_a_push_is_shown_as_on_the_recipients_device(
    audience: Audience, page: httpx.Client, type: str, platform: str
) -> None:
    audience.add("ann", type)
    message = audience.sent(included_segments=["All"])
    path = f"/ui/messages/{message}"
    assert f'data-platform="{platform}"' in page.get(path).text
    assert f'data-platform="{platform}"' in page.get(f"{path}?platform=nonsense").text
    # To nobody yet.
    later = audience.sent(included_segments=["All"], send_after="2099-01-01T00:00:00Z")
    assert 'data-platform="ios"' in page.get(f"/ui/messages/{later}").text


@pytest.mark.parametrize(
    ("platform", "fields", "seen"),
    [
        ("android", {"android_accent_color": "FF00aa11"}, 'fill="#00aa11"'),
        ("android", {"android_accent_color": "00aa11"}, 'fill="#00aa11"'),
        ("android", {"android_accent_color": "green"}, 'fill="#e54b4d"'),
        ("ios", {"android_accent_color": "FF00aa11"}, 'fill="#e54b4d"'),
        ("ios", {"ios_badgeType": "SetTo", "ios_badgeCount": 0}, 'class="count">0<'),
        ("ios", {"ios_badgeType": "Increase", "ios_badgeCount": 7}, 'class="count">+7<'),
        ("ios", {"buttons": [{"id": "alone"}]}, "<span>alone</span>"),
        ("ios", {"subtitle": {"en": "Under it"}}, 'class="subtitle">Under it<'),
        ("ios", {"subtitle": {"fr": "Dessous"}}, 'class="subtitle">Dessous<'),
        ("ios", {"url": "https://a.example/url"}, ">https://a.example/url</dd>"),
        ("ios", {"app_url": "app://{{ 'x' }}"}, ">app://x</dd>"),
        ("web", {"web_url": "https://a.example/web"}, ">https://a.example/web</dd>"),
        ("web", {}, '<b class="title">your-site.example</b>'),
        ("ios", {"name": "Spring"}, "<dt>Name</dt><dd>Spring</dd>"),
    ],
)
def test_a_push_shows_what_it_was_dressed_with(
    audience: Audience, page: httpx.Client, platform: str, fields: dict[str, Any], seen: str
) -> None:
    audience.add("ann")
    message = audience.sent(included_segments=["All"], **fields)
    assert seen in page.get(f"/ui/messages/{message}?platform={platform}").text


@pytest.mark.parametrize("channel", ["push", "email", "sms"])
def test_a_bare_message_shows_nothing_else(
    audience: Audience, page: httpx.Client, channel: str
) -> None:
    audience.add("ann", "iOSPush", "Email", "SMS")
    email = {"email_subject": "S", "email_body": "B"} if channel == "email" else {}
    message = audience.sent(included_segments=["All"], target_channel=channel, **email)
    for platform in ("ios", "android", "web"):
        html = page.get(f"/ui/messages/{message}?platform={platform}").text
        seen = html[html.index('id="preview"') : html.index('class="events"')]
        for part in ("count", "subtitle", "pic", "actions", "bubble pic", "note bad"):
            assert f'class="{part}"' not in seen
        assert "<dt>Preview</dt>" not in seen
        assert "<dt>Opens</dt>" not in html
    assert "<dt>Name</dt>" not in html
    assert "<dt>Template</dt>" not in html
    assert "Load remote pictures" not in html or channel == "email"


@pytest.mark.parametrize(
    ("fields", "sender"),
    [
        ({}, "the app's own address"),
        ({"email_from_name": "Ann"}, "Ann"),
        ({"email_from_address": "a@b.example"}, "a@b.example"),
        (
            {"email_from_name": "Ann", "email_from_address": "a@b.example"},
            "Ann <a@b.example>",
        ),
    ],
)
def test_an_email_tells_its_sender(
    audience: Audience, page: httpx.Client, fields: dict[str, Any], sender: str
) -> None:
    audience.add("ann", "Email")
    message = audience.sent(
        included_segments=["All"],
        target_channel="email",
        email_subject="Hello",
        email_body="x",
        email_preheader="In short",
        contents={"en": "x", "de": "x"},
        **fields,
    )
    html = page.get(f"/ui/messages/{message}").text
    assert 'aria-label="Language"' not in html  # an email has one body
    assert f"<dt>From</dt><dd>{sender}</dd>" in unescape(html)
    assert "<dt>Preview</dt><dd>In short</dd>" in html
    assert "<dt>To</dt><dd>ann@example.com</dd>" in html
    assert "Hello In short" in shown(page, "/")


def test_a_text_message_is_a_bubble(audience: Audience, page: httpx.Client) -> None:
    audience.add("ann", "SMS", tags={"name": "Ann"})
    message = audience.sent(
        included_segments=["All"],
        target_channel="sms",
        contents={"en": "Hi {{ user.tags.name }}"},
        sms_from="+15550001",
        sms_media_urls=["https://a.example/cat.png"],
    )
    html = page.get(f"/ui/messages/{message}").text
    assert re.search(r'class="headline">.*<span>Hi Ann</span></h1>', html)
    assert re.search(r'class="bubble"[^>]*>Hi Ann<', html)
    assert "+15550001" in html
    assert "https://a.example/cat.png" in html


REASONS: dict[str, tuple[dict[str, Any], str]] = {
    "segment": ({"included_segments": ["Gold"]}, "In none of the segments"),
    "excluded": (
        {"included_segments": ["All"], "excluded_segments": ["Silver"]},
        "In the excluded segment “Silver”",
    ),
    "filters": (
        {"filters": [{"field": "tag", "key": "plan", "relation": "=", "value": "gold"}]},
        "Does not fit the filters",
    ),
    "named": (
        {"include_aliases": {"external_id": ["gold"]}, "target_channel": "push"},
        "Not among those named",
    ),
    "platform": (
        {"included_segments": ["All"], "isIos": True},
        "The message is for other platforms",
    ),
}


@pytest.mark.parametrize("name", REASONS)
def test_it_says_why_somebody_was_not_reached(
    audience: Audience, page: httpx.Client, name: str
) -> None:
    for plan in ("gold", "silver"):
        kind = "iOSPush" if plan == "gold" else "AndroidPush"
        audience.add(plan, kind, tags={"plan": plan})
        made = audience.api.post(
            f"{audience.app}/segments",
            json={
                "name": plan.title(),
                "filters": [{"field": "tag", "key": "plan", "relation": "=", "value": plan}],
            },
        )
        assert made.status_code == 201, made.text
    targeting, reason = REASONS[name]
    message = audience.sent(**targeting)
    text = shown(page, f"/ui/messages/{message}")
    missed = text[text.index("Not reached 1") :]
    assert f"silver AndroidPush {reason}" in missed


def test_it_says_who_unsubscribed_who_came_later_and_which_names_lead_nowhere(
    audience: Audience, page: httpx.Client
) -> None:
    audience.add("ann")
    audience.unsubscribe(audience.add("bob")[0])
    message = audience.sent(
        include_aliases={"external_id": ["ann", "bob", "nobody"]}, target_channel="push"
    )
    audience.sandbox.clock.advance(60)
    audience.add("late")
    text = shown(page, f"/ui/messages/{message}")
    assert "Reached 1" in text
    assert "bob iOSPush Unsubscribed (notification_types -31)" in text
    assert "late iOSPush Subscribed after the message was sent" in text
    assert "nobody external_id Named, but nobody subscribed has it" in text


REFUSED: dict[str, tuple[str, dict[str, Any], str, str]] = {
    "by a handler": (
        "/notifications",
        {"contents": {"de": "x"}},
        "notifications.contents",
        "contents",
    ),
    "by targeting": (
        "/notifications",
        {"include_subscription_ids": ["x"]},
        "notifications.one-targeting",
        "included_segments",
    ),
    "by filters": (
        "/notifications",
        {"included_segments": None, "filters": [{"operator": "OR"}]},
        "filters.operators",
        "filters",
    ),
    "by the document": (
        "/notifications",
        {"included_segments": "x"},
        "body.document",
        "included_segments",
    ),
    "after another refusal in the same branch": (
        "/notifications",
        {"app_id": "nobody"},
        "app-id.unknown",
        "app_id",
    ),
    "by a common error": (
        "{app}/users/by/external_id/nobody/subscriptions",
        {"subscription": {"type": "SMS", "token": "+155501"}},
        "subscriptions.not-found",
        "",
    ),
    "as nowhere": ("/nonsense", {}, "paths.unknown", ""),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_refused_request_names_its_rule_the_rules_source_and_the_field(
    sandbox: Sandbox, audience: Audience, page: httpx.Client, name: str
) -> None:
    path, body, rule, field = REFUSED[name]
    audience.add("ann")
    usual = {"app_id": sandbox.app_id, "contents": {"en": "x"}, "included_segments": ["All"]}
    if not path.startswith("/notifications"):
        usual = {}
    reply = audience.api.post(path.format(app=audience.app), json={**usual, **body})
    assert reply.status_code in (400, 404)
    entry = sandbox.requests[-1]
    assert entry.rule == rule
    assert entry.fields[:1] == ([field] if field else [])
    assert rule in shown(page, "/ui/requests?status=refused")
    text = shown(page, f"/ui/requests/{sandbox.requests.added}")
    assert f"Rule {rule} " in text
    assert " ".join(json.dumps({**usual, **body}, indent=2).split()) in text
    assert " ".join(json.dumps(reply.json(), indent=2).split()) in text
    assert (f"Field {field} " in text) == bool(field)
    sources = audience.api.get("/_sandbox/rules").json()["rules"]
    assert next(each["source"] for each in sources if each["id"] == rule) in text


@pytest.mark.parametrize("path", LISTS)
def test_lists_come_in_pages(audience: Audience, page: httpx.Client, path: str) -> None:
    for number in range(60):
        audience.add(f"user-{number}")
    for number in range(60):
        audience.sent(
            include_aliases={"external_id": [f"user-{number}"]},
            target_channel="push",
            name=f"message-{number}",
        )
    first, second = (page.get(path, params={"page": number}).text for number in (1, 2))
    rows = [len(re.findall(r'class="row', text)) for text in (first, second)]
    assert rows[0] == 50
    assert 0 < rows[1] <= 50
    ids = [re.findall(r'class="row[^>]* id="([^"]+)"', text) for text in (first, second)]
    assert not set(ids[0]) & set(ids[1])
    for text, way, other in ((first, "next", second), (second, "prev", first)):
        link = re.search(rf'href="([^"]+)" rel="{way}"', text)
        assert link
        there = page.get(unescape(link[1])).text
        assert re.findall(r'class="row[^>]* id="([^"]+)"', there) == re.findall(
            r'class="row[^>]* id="([^"]+)"', other
        )
    far = page.get(path, params={"page": "999999999"})
    assert far.status_code == 200
    assert 'class="row' in far.text
    for odd in ("0", "-1", "x", "9" * 50, "²"):
        assert page.get(path, params={"page": odd}).text.count('class="row') == 50


def test_the_recipients_of_a_message_come_in_pages(audience: Audience, page: httpx.Client) -> None:
    for number in range(50):
        audience.add(f"user-{number}", tags={"even": str(number % 2)})
    message = audience.sent(
        filters=[{"field": "tag", "key": "even", "relation": "=", "value": "0"}]
    )
    text = page.get(f"/ui/messages/{message}").text
    assert text.count("View as") == 20
    assert text.count("Does not fit the filters") == 20
    rest = page.get(f"/ui/messages/{message}?reached=2&missed=2").text
    assert rest.count("View as") == 5
    assert rest.count("Does not fit the filters") == 5


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("cabin", 1),
        ("100%", 1),
        ("Hello_100", 0),
        ("hello", 2),
        ("Hütte", 1),
        ('"q"', 1),
        ("no", 0),
    ],
)
def test_messages_are_searched(
    audience: Audience, page: httpx.Client, search: str, found: int
) -> None:
    audience.add("ann")
    for text in ("Hello cabin", "Hello 100%", "Hütte", 'say "q"'):
        message = audience.sent(
            include_aliases={"external_id": ["ann"]}, target_channel="push", contents={"en": text}
        )
    assert page.get("/", params={"q": search}).text.count('class="row') == found
    assert page.get("/", params={"q": message}).text.count('class="row') == 1
    assert page.get("/", params={"channel": "sms"}).text.count('class="row') == 0


def test_a_search_has_a_bound(audience: Audience, page: httpx.Client) -> None:
    audience.add("ann")
    for length in (199, 200):
        texts = {"en": "x" * length}
        audience.sent(
            include_aliases={"external_id": ["ann"]}, target_channel="push", contents=texts
        )
    html = page.get("/", params={"q": "x" * 300}).text
    assert html.count('class="row') == 1
    assert f'value="{"x" * 200}"' in html
    assert f"<b>{'x' * 200}</b>" in html


def test_buttons_need_the_pages_token(
    sandbox: Sandbox, audience: Audience, page: httpx.Client
) -> None:
    audience.add("ann")
    message = audience.sent(included_segments=["All"])
    order = {"message_id": message, "event": "clicked"}
    for token in ("", "x", "ü"):
        reply = page.post("/ui/do/event", data={"token": token, **order})
        assert reply.status_code == 403
    assert audience.get(message)["converted"] == 0
    elsewhere = {"Origin": "https://elsewhere.example"}
    assert page.post("/ui/do/event", data=order, headers=elsewhere).status_code == 403
    assert press(page, "event", **order).status_code == 200
    assert audience.get(message)["converted"] == 1


@pytest.mark.parametrize("back", ["https://a.example/", "//a.example", "/\\a.example", "/a\r\nb"])
def test_a_button_leads_to_no_other_site(page: httpx.Client, back: str) -> None:
    page.follow_redirects = False
    reply = press(page, "clock", advance="1", back=back)
    assert reply.status_code == 303
    assert reply.headers["location"] == "/"


def test_buttons_tell_what_became_of_a_message(audience: Audience, page: httpx.Client) -> None:
    [first] = audience.add("ann", "Email")
    audience.add("bob", "Email")
    message = audience.sent(
        included_segments=["All"], target_channel="email", email_subject="S", email_body="B"
    )
    order = {"message_id": message, "subscription_id": first}
    press(page, "event", **order, event="opened")
    press(page, "event", **order, event="received", all="1")
    press(page, "event", **order, event="unsubscribed")
    html = page.get(f"/ui/messages/{message}").text
    figures = dict(re.findall(r'data-figure="(\w+)">(\d+)<', html))
    assert figures == {
        "received": "2",
        "opened": "1",
        "clicked": "0",
        "failed": "0",
        "unsubscribed": "1",
    }
    assert html.count('<span class="tag warn">unsubscribed') == 1
    assert (
        audience.send(
            include_aliases={"external_id": ["ann"]},
            target_channel="email",
            email_subject="S",
            email_body="B",
        ).json()["id"]
        == ""
    )
    press(page, "subscribe", subscription_id=first, enabled="true")
    assert audience.reached(
        include_aliases={"external_id": ["ann"]},
        target_channel="email",
        email_subject="S",
        email_body="B",
    ) == ["ann"]


BUTTONS = {
    "push": "received Delivered clicked Clicked failed Failed unsubscribed Unsubscribe",
    "email": "received Delivered opened Opened clicked Clicked bounced Bounced "
    "reported_spam Reported as spam unsubscribed Unsubscribe",
    "sms": "received Delivered clicked Clicked failed Failed unsubscribed Unsubscribe",
}


@pytest.mark.parametrize("channel", BUTTONS)
def test_what_can_happen_and_what_has_happened(
    audience: Audience, page: httpx.Client, channel: str
) -> None:
    audience.add("ann", {"push": "iOSPush", "email": "Email", "sms": "SMS"}[channel])
    email = {"email_subject": "S", "email_body": "B"} if channel == "email" else {}
    message = audience.sent(included_segments=["All"], target_channel=channel, **email)
    path = f"/ui/messages/{message}"
    buttons = re.findall(r'name="event" value="(\w+)">([^<]+)<', page.get(path).text)
    assert " ".join(word for pair in buttons for word in pair) == BUTTONS[channel]
    happening = [event for event, _ in buttons]
    for event in (*happening, "received"):
        press(page, "event", message_id=message, event=event)
    marks = re.findall(r'class="tag">([^<]+)<', page.get(path).text)
    names = [event.replace("_", " ") for event in happening]
    assert marks == ["delivered ×2", *names[1:]]  # noqa: RUF001


def test_the_clock_is_steered(sandbox: Sandbox, page: httpx.Client) -> None:
    press(page, "clock", set="2026-01-02T03:04:05")
    press(page, "clock", freeze="1")
    assert "2 Jan 2026, 03:04:05 UTC frozen" in shown(page, "/ui/controls")
    press(page, "clock", advance="3600")
    assert "2 Jan 2026, 04:04:05 UTC frozen" in shown(page, "/ui/controls")
    press(page, "clock", run="1")
    assert not sandbox.clock.frozen
    assert sandbox.clock.now().year == 2026
    assert "UTC frozen" not in shown(page, "/ui/controls")
    assert '<span class="tag">shifted</span>' in page.get("/").text
    press(page, "clock", reset="1")
    assert abs(sandbox.clock.timestamp() - time.time()) < 5
    assert '<span class="tag">shifted</span>' not in page.get("/").text


def test_a_waiting_message_can_be_delivered_now(audience: Audience, page: httpx.Client) -> None:
    audience.add("ann")
    message = audience.sent(included_segments=["All"], send_after="2090-01-01T00:00:00Z")
    text = page.get(f"/ui/messages/{message}").text
    assert "The message waits for its time" in text
    moment = re.search(r'name="set" value="([^"]+)"', text)
    assert moment
    press(page, "clock", set=moment[1])
    assert "Reached 1" in shown(page, f"/ui/messages/{message}")


def test_settings_and_faults_are_steered(
    sandbox: Sandbox, audience: Audience, page: httpx.Client
) -> None:
    values = re.findall(
        r'type="number" name="(\w+)" value="([^"]+)"', page.get("/ui/controls").text
    )
    press(page, "settings", **dict(values) | {"rate_limit": "7", "strict": "on"})
    assert (sandbox.settings.rate_limit, sandbox.settings.strict) == (7, True)
    sandbox.settings.check_replies = True
    refused = press(page, "settings", body_limit="-1")
    assert refused.status_code == 400
    assert "body_limit must be" in refused.text
    added = press(page, "fault", fault="status", status="503", operation="get_notifications")
    assert added.status_code == 200
    for _ in range(2):
        reply = audience.api.get("/notifications", params={"app_id": sandbox.app_id})
        assert reply.status_code == 503
    assert "struck 2 of 2" in shown(page, "/ui/controls")
    assert "1 fault in force" in shown(page, "/")
    press(page, "remove-fault", number="0")
    assert not sandbox.faults.rules
    assert press(page, "fault", fault="nonsense").status_code == 400
    assert press(page, "remove-fault", number="0").status_code == 400
    assert press(page, "nonsense").status_code == 404


def test_each_box_of_the_form_of_faults_counts(sandbox: Sandbox, page: httpx.Client) -> None:
    given = {"path": " /players/* ", "nth": "2", "times": "3", "probability": "0.5"}
    press(page, "fault", fault="status", status="429", retry_after="7", seconds="0.25", **given)
    press(page, "fault", fault="slow", operation=" get_player ")
    rule, other = sandbox.faults.rules
    [fault] = rule.faults
    assert (fault.kind, fault.status, fault.retry_after, fault.seconds) == ("status", 429, 7, 0.25)
    assert (rule.path, rule.nth, rule.times) == ("/players/*", frozenset({2}), 3)
    assert (rule.probability, rule.operation) == (0.5, None)
    assert (other.operation, other.path) == ("get_player", None)
    text = shown(page, "/ui/controls")
    assert "any method /players/* · request 2 · at most 3× · probability 0.5 struck 0" in text  # noqa: RUF001
    assert "2 faults in force" in shown(page, "/")
    assert press(page, "remove-fault", number="2").status_code == 400
    press(page, "remove-fault", number="0")
    assert sandbox.faults.rules == [other]
    press(page, "fault", fault="slow")
    press(page, "remove-fault", all="1")
    assert not sandbox.faults.rules


def test_a_box_that_is_not_ticked_turns_a_setting_off(sandbox: Sandbox, page: httpx.Client) -> None:
    for before, after, tick in ((False, True, {"keyless": "on"}), (True, False, {})):
        assert sandbox.settings.keyless is before
        press(page, "settings", check_replies="on", delivery_seconds="1.5", **tick)
        assert sandbox.settings.keyless is after
    assert (sandbox.settings.delivery_seconds, sandbox.settings.check_replies) == (1.5, True)
    assert sandbox.settings.body_limit == 10_000_000  # not sent: as it was
    assert press(page, "settings", body_limit="x").status_code == 400


def test_each_outcome_of_a_request_is_told(audience: Audience, page: httpx.Client) -> None:
    audience.listing()
    audience.api.get("/nonsense")
    audience.sandbox.faults.add("status", status=503)
    audience.api.get("/notifications")
    paths = {"ok": "200 GET /notifications", "refused": "404 GET /nonsense"}
    paths["fault"] = "503 GET /notifications"
    for status, seen in paths.items():
        html = page.get(f"/ui/requests?status={status}").text
        assert html.count('class="row') == 1
        assert f'class="code {status}"' in html
        assert seen in shown(page, f"/ui/requests?status={status}")
    for search, count in (("get_notifications", 2), ("nonsense", 1), ("get_notif", 0), ("", 3)):
        html = page.get("/ui/requests", params={"q": search}).text
        assert html.count('class="row') == count, search
    assert "No requests fit" in shown(page, "/ui/requests?q=x")
    assert "it was not carried out" in shown(page, "/ui/requests/3")


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("filters.operators", "filters.operators"),
        ("FILTERS.OPERATORS", "filters.operators"),
        ("an unknown key gets 401", "auth.unknown"),
        ("a live note of 2026-09", "auth.unknown"),
    ],
)
def test_rules_are_searched_by_id_text_and_source(
    page: httpx.Client, search: str, found: str
) -> None:
    text = shown(page, f"/ui/rules?{httpx.QueryParams(q=search)}")
    assert found in text
    assert "exports.one" not in text


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("ann", ["ann"]),
        ("EXAMPLE.COM", ["ann"]),
        ("crm-7", ["bob"]),
        ("o", ["bob", "ann"]),  # in a token of hers; the newest first
        ("%", []),
    ],
)
def test_users_are_searched(
    audience: Audience, page: httpx.Client, search: str, found: list[str]
) -> None:
    audience.add("ann", "Email")
    audience.add("bob", "iOSPush")
    path = f"{audience.app}/users/by/external_id/bob/identity"
    audience.api.patch(path, json={"identity": {"crm": "crm-7"}}).raise_for_status()
    html = page.get("/ui/users", params={"q": search}).text
    assert re.findall(r'<span class="what"><b>(\w+)</b>', html) == found
    assert ("Nobody fits" in html) is (not found)


def test_the_last_page_is_the_last_one(audience: Audience, page: httpx.Client) -> None:
    for number in range(40):
        audience.add(f"user-{number}")
    message = audience.sent(included_segments=["All"])
    for number, steps in enumerate((["next"], ["prev"]), 1):
        html = page.get(f"/ui/messages/{message}?reached={number}").text
        assert re.findall(r'rel="(next|prev)"', html) == steps
    assert "<span>21–40 of 40</span>" in html  # noqa: RUF001


def test_a_messages_state_and_figures_stand_in_the_list(
    audience: Audience, page: httpx.Client
) -> None:
    sandbox = audience.sandbox
    audience.add("ann", "Email", "iOSPush")
    email = {"target_channel": "email", "email_subject": "Subject", "email_body": "B"}
    message = audience.sent(included_segments=["All"], **email)
    for event in ("opened", "clicked", "bounced"):
        sandbox.record_event(message, event)
    push = audience.sent(included_segments=["All"])
    for event in ("clicked", "failed"):
        sandbox.record_event(push, event)
    later = [audience.sent(included_segments=["All"], send_after="2099-01-01") for _ in "ab"]
    audience.cancel(later[0])
    sandbox.settings.delivery_seconds = 60
    sandbox.clock.advance(60)
    sending = audience.sent(included_segments=["All"])
    html = page.get("/").text
    rows = {
        message_id: " ".join(re.sub(r"<[^>]+>", " ", row).split())
        for message_id, row in re.findall(r'id="m-([^"]+)">(.*?)</a>', html, re.DOTALL)
    }
    ends = {message_id: text.partition(" recipient")[2] for message_id, text in rows.items()}
    assert " 1 opened 1 clicked 1 failed Sent " in ends[message]
    assert " 1 clicked 1 failed Sent " in ends[push]
    assert ends[sending].startswith(" Sending ")
    assert ends[later[0]].startswith(" Canceled ")
    assert ends[later[1]].startswith(" Scheduled ")
    assert list(rows) == [sending, later[1], later[0], push, message]
    assert page.get("/?channel=email").text.count('class="row') == 1


def test_it_says_why_nobody_was_reached_yet(audience: Audience, page: httpx.Client) -> None:
    audience.add("ann", tags={"plan": "gold"})
    gold = [{"field": "tag", "key": "plan", "relation": "=", "value": "gold"}]
    audience.segment("Gold", *gold)
    canceled = audience.sent(included_segments=["Gold"], send_after="2099-01-01")
    audience.cancel(canceled)
    reason = "The message was canceled before it was sent"
    assert f"ann iOSPush {reason}" in shown(page, f"/ui/messages/{canceled}")
    audience.add("bob")
    message = audience.sent(included_segments=["Gold"])
    path = f"{audience.app}/users/by/external_id/bob"
    audience.api.patch(path, json={"properties": {"tags": {"plan": "gold"}}}).raise_for_status()
    reason = "Belongs to the audience now, but did not then"
    assert f"bob iOSPush {reason}" in shown(page, f"/ui/messages/{message}")


def test_remote_pictures_can_be_asked_for_where_there_are_some(
    audience: Audience, page: httpx.Client
) -> None:
    audience.add("ann")
    for picture, is_remote in (
        ("https://a.example/x.png", True),
        ("data:image/png;base64,", False),
    ):
        path = f"/ui/messages/{audience.sent(included_segments=['All'], global_image=picture)}"
        assert ("Load remote pictures" in shown(page, path)) is is_remote
        assert ("Hide remote pictures" in shown(page, f"{path}?pictures=1")) is is_remote
    assert f'<img src="{picture}"' in page.get(path).text  # nothing is loaded for it


@pytest.mark.parametrize(
    ("name", "type"),
    [("page.css", "text/css"), ("page.js", "text/javascript"), ("icon.svg", "image/svg+xml")],
)
def test_files_of_the_page_have_their_types(page: httpx.Client, name: str, type: str) -> None:
    headers = page.get(f"/ui/static/{name}").headers
    assert headers["content-type"].partition(";")[0] == type
    assert headers["cache-control"] == "no-cache"
    assert headers["x-content-type-options"] == "nosniff"
    assert page.get("/").headers["cache-control"] == "no-store"
    assert page.get("/ui/pulse").headers["cache-control"] == "no-store"


def test_all_can_be_forgotten(sandbox: Sandbox, audience: Audience, page: httpx.Client) -> None:
    audience.add("ann")
    audience.sent(included_segments=["All"])
    press(page, "forget-requests")
    assert len(sandbox.requests) == 0
    assert page.get("/").text.count('class="row') == 1
    press(page, "reset")
    assert "Waiting for the first message" in shown(page, "/")
    assert "No users yet" in shown(page, "/ui/users")


def test_the_pulse_changes_when_there_is_something_new(
    sandbox: Sandbox, audience: Audience, page: httpx.Client
) -> None:
    def pulse() -> str:
        state: str = page.get("/ui/pulse").json()["state"]
        return state

    sandbox.clock.freeze()
    still = pulse()
    page.get("/")
    assert pulse() == still  # looking changes nothing
    for step in (
        lambda: audience.add("ann"),
        lambda: audience.sent(included_segments=["All"]),
        lambda: audience.api.get("/nonsense"),
        lambda: sandbox.record_event(sandbox.sent[-1].id, "clicked"),
        lambda: sandbox.clock.advance(1),
        lambda: sandbox.faults.add("slow"),
        audience.listing,
        lambda: setattr(sandbox.settings, "strict", True),
        sandbox.requests.clear,
        sandbox.faults.clear,
    ):
        step()
        now = pulse()
        assert now != still
        still = now


def test_looking_leaves_no_trace_among_the_requests(sandbox: Sandbox, page: httpx.Client) -> None:
    for path in (*LISTS, "/ui/pulse", "/ui/static/page.css", "/ui/static/icon.svg"):
        assert page.get(path).status_code == 200
    assert len(sandbox.requests) == 0


@pytest.mark.parametrize(
    "path",
    [
        "/ui/messages/00000000-0000-4000-8000-00000000000f",
        "/ui/messages/x/email",
        "/ui/users/x",
        "/ui/requests/9",
        "/ui/static/nonsense",
        "/ui/static/..%2Frouting.py",
    ],
)
def test_what_is_not_there_is_said(page: httpx.Client, path: str) -> None:
    assert page.get(path).status_code == 404


@pytest.mark.parametrize("query", ["q=%00", "q=%ff%ed%a0%80", "q=%25", "channel=%00", "page=%00"])
def test_odd_queries_do_no_harm(page: httpx.Client, query: str) -> None:
    for path in LISTS:
        assert page.get(f"{path}?{query}").status_code == 200


def test_forms_are_bounded(page: httpx.Client) -> None:
    assert press(page, "clock", advance="1", more="x" * 200_000).status_code == 403
    assert press(page, "clock", **{f"x{number}": "1" for number in range(200)}).status_code == 403
    assert press(page, "clock", advance="x").status_code == 400
    assert press(page, "event").status_code == 400


def test_a_live_activity_is_told_from_a_silent_push(audience: Audience, page: httpx.Client) -> None:
    activity = {
        "name": "Game",
        "activity_id": "a",
        "event_attributes": {"x": 1},
        "event_updates": {"x": 1},
        "contents": {"en": ""},
        "headings": {"en": ""},
        "included_segments": ["All"],
    }
    audience.add("ann")
    path = f"{audience.app}/activities/activity/Score"
    audience.api.post(path, json=activity).raise_for_status()
    assert "Live Activity" in shown(page, "/")


def test_a_silent_push_has_a_page(audience: Audience, page: httpx.Client) -> None:
    audience.add("ann")
    message = audience.sent(included_segments=["All"], content_available=True, contents={})
    assert "Silent push" in shown(page, "/")
    assert "Nothing is shown" in shown(page, f"/ui/messages/{message}")


def test_whoever_does_not_look_pays_nothing() -> None:
    script = """
import sys
from onesignal_client.sandbox import Sandbox
with Sandbox():
    print([name for name in ("jinja2", "liquid") if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
