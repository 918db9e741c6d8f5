"""The site as it is built: strictly, about every public name, and in a real browser."""

from __future__ import annotations

import fcntl
import functools
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Page, expect

from scripts import drawings
from tests import ROOT
from tests.browser.watching import Tab, in_browser, watched

pytest.importorskip("mkdocs", reason="the site needs the group `docs`")

ADDRESS = "https://docs.example/"
"""Where the site says that it is."""
DESKTOP, PHONE = (1280, 900), (390, 844)
PLAIN = "?plain"
"""After an address: the page without its scripts."""


def build(folder: Path, *, config: Path = ROOT / "mkdocs.yml") -> subprocess.CompletedProcess[str]:
    command = ["-m", "mkdocs", "build", "--strict", "--config-file", str(config)]
    return subprocess.run(
        [sys.executable, *command, "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, "SITE_URL": ADDRESS, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site; the workers of one run build it once."""
    shared = tmp_path_factory.getbasetemp()
    shared = shared.parent if "PYTEST_XDIST_WORKER" in os.environ else shared
    folder = shared / "site"
    with (shared / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "built").exists():
            done = build(folder)
            assert done.returncode == 0, done.stdout + done.stderr
            (folder / "built").touch()
    return folder


def pages(site: Path) -> dict[str, str]:
    """The HTML of every page, by its address below the site's."""
    return {
        str(file.parent.relative_to(site)).removeprefix("."): file.read_text("utf-8")
        for file in sorted(site.rglob("index.html"))
    }


def test_every_page_is_built(site: Path) -> None:
    written = {
        str(file.relative_to(ROOT / "docs").with_suffix("")).removesuffix("index")
        for file in (ROOT / "docs").rglob("*.md")
    }
    assert {name.rstrip("/") for name in written} <= set(pages(site))


def test_every_public_name_is_in_the_reference(site: Path) -> None:
    from scripts.docs import reference

    anchors = {
        anchor
        for page, text in pages(site).items()
        if page.startswith("reference/")
        for anchor in re.findall(r'id="(onesignal_client[\w.]+)"', text)
    }
    typed = "onesignal_client.params."
    assert {each for each in reference.roots() if not each.startswith(typed)} - anchors == set()
    names = re.findall(r"<code>(\w+Params)</code>", pages(site)["reference/params"])
    assert {each for each in reference.roots() if each.startswith(typed)} == {
        f"{typed}{name}" for name in names
    }


def test_a_link_that_leads_nowhere_is_a_failure(tmp_path: Path) -> None:
    settings = yaml.unsafe_load((ROOT / "mkdocs.yml").read_text().replace("!ENV", ""))
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Home\n\n[nowhere](nowhere.md)\n")
    plain = {name: settings[name] for name in ("site_name", "strict", "validation")}
    (tmp_path / "mkdocs.yml").write_text(yaml.safe_dump(plain))
    done = build(tmp_path / "site", config=tmp_path / "mkdocs.yml")
    assert done.returncode != 0
    assert "nowhere.md" in done.stderr


def test_a_public_name_without_a_docstring_is_a_failure() -> None:
    import griffe

    from scripts.docs.docstrings import Docstrings, undocumented

    package = griffe.load(
        "onesignal_client",
        search_paths=[str(ROOT)],
        extensions=griffe.load_extensions(Docstrings),
    )
    assert isinstance(package, griffe.Module)
    assert undocumented(package) == []
    for name in ("client.OneSignal.close", "_generated.models.user.User", "filters.Tag.exists"):
        package[name].docstring = None
    assert undocumented(package) == [
        "onesignal_client._generated.models.user.User",
        "onesignal_client.client.OneSignal.close",
        "onesignal_client.filters.Tag.exists",
    ]


def test_the_card_and_the_icon_are_there(site: Path) -> None:
    home = pages(site)[""]
    [card] = re.findall(r'property="og:image" content="([^"]+)"', home)
    [icon] = re.findall(r'rel="icon" href="([^"]+)"', home)
    assert (site / card.removeprefix(ADDRESS)).read_bytes().startswith(b"\x89PNG")
    assert "<svg" in (site / icon).read_text()


def test_the_pictures_ask_nobody_else_and_are_those_of_the_scripts() -> None:
    for picture in (ROOT / "docs").rglob("*.svg"):
        assert not re.search(r"""(?:href|src|url)\W{0,3}https?:""", picture.read_text()), picture
    assert (drawings.FOLDER / "call.svg").read_text("utf-8") == drawings.call(), "make pictures"
    for station in drawings.STATIONS:
        assert (ROOT / "onesignal_client" / station.module).exists(), station.module


# In a browser


class Quiet(SimpleHTTPRequestHandler):
    much_to_search = False
    """Every page reads what to search in; building that index takes longer than all the rest."""

    def do_GET(self) -> None:
        if self._asks_for_index() and not self.much_to_search:
            index = json.loads(Path(self.translate_path(self.path)).read_text("utf-8"))
            self._send("application/json", json.dumps({**index, "docs": index["docs"][:1]}))
        elif self.path.endswith(PLAIN):
            page = Path(self.translate_path(self.path), "index.html").read_text("utf-8")
            self._send("text/html", re.sub(r"<script\b.*?</script>", "", page, flags=re.S))
        else:
            super().do_GET()

    def _send(self, kind: str, text: str) -> None:
        content = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass

    def end_headers(self) -> None:
        # A page's scripts are read once.
        self.send_header("Cache-Control", "no-store" if self._asks_for_index() else "max-age=600")
        super().end_headers()

    def _asks_for_index(self) -> bool:
        return self.path.endswith("/search_index.json")


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    handler = functools.partial(Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def tab(shared_page: Page, address: str) -> Iterator[Tab]:
    """A tab; at its end nothing was complained about, and nobody else was asked."""
    with watched(shared_page, DESKTOP) as tab:
        yield tab
    assert tab.complaints == []
    assert [each for each in tab.asked if not each.startswith((address, "data:", "blob:"))] == []


IN_A_FRAME = """async ([address, sizes]) => {
  const frame = document.querySelector("iframe") ?? document.body.appendChild(
    document.createElement("iframe")
  );
  const resize = (size) => [frame.width, frame.height] = size;
  frame.style = "border: 0; visibility: hidden";
  resize(sizes[0]);
  const loaded = new Promise((done) => frame.addEventListener("load", done, {once: true}));
  frame.src = address;
  await loaded;
  const over = sizes.map((size) => {
    resize(size);
    return frame.contentDocument.documentElement.scrollWidth - frame.contentWindow.innerWidth;
  });
  return [over, frame.contentDocument.querySelectorAll("h1").length];
}"""
"""By how much a page is wider than a window of each size, and how many titles it has. It is laid
out but not painted, and no window changes its size, which takes most of a browser's time."""


@in_browser
def test_no_page_scrolls_sideways(site: Path, address: str, tab: Tab) -> None:
    """The reference is laid out without scripts, but for every eighth of its pages: scripts take
    most of the time, and those pages have nothing for them that other pages do not have."""
    (site / "wide.html").write_text(
        "<!doctype html><meta charset=utf-8><link rel=icon href=data:,>"
        f"<body style='margin: 0; width: {PHONE[0] + 50}px'>Wide"
    )
    tab.page.goto(f"{address}wide.html")

    def measure(path: str) -> tuple[list[int], int]:
        over, titles = tab.page.evaluate(IN_A_FRAME, [address + path, [DESKTOP, PHONE]])
        return over, titles

    assert measure("wide.html") == ([0, 50], 0)
    reference = [path for path in pages(site) if path.startswith("reference/")]
    plain = set(reference) - set(reference[::8])
    for path in pages(site):
        over, titles = measure(f"{path}/{PLAIN}" if path in plain else path)
        assert over == [0, 0], f"{path} is wider than {DESKTOP} and {PHONE}, by px"
        assert titles == 1, path


@in_browser
def test_search_finds_idempotency(address: str, tab: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Quiet, "much_to_search", True)
    tab.page.goto(address)
    box = tab.page.get_by_role("textbox", name="Search")
    found = tab.page.locator(".md-search-result__link[href*='h=idempotency']")
    for width, height in (DESKTOP, PHONE):
        tab.page.set_viewport_size({"width": width, "height": height})
        if (width, height) == PHONE:
            tab.page.locator("label.md-header__button[for=__search]").click()
        box.click()
        box.press_sequentially("idempotency")
        expect(found.first).to_be_visible()
        first = found.first.get_attribute("href") or ""
        box.clear()
        box.press("Escape")
        expect(found.first).not_to_be_visible()
    monkeypatch.setattr(Quiet, "much_to_search", False)
    tab.page.goto(first)
    expect(tab.page.locator("article mark").first).to_have_text(re.compile("idempotency", re.I))


@in_browser
def test_the_tabs_of_both_clients_are_there_where_a_page_has_them(
    site: Path, address: str, tab: Tab
) -> None:
    page = next(path for path, text in pages(site).items() if 'class="tabbed-set' in text)
    tab.page.goto(address + page)
    tabs = tab.page.locator(".tabbed-set").first
    tabs.get_by_text("Async", exact=True).click()
    expect(tabs.locator(".tabbed-block").nth(1)).to_contain_text("await ")


@in_browser
def test_of_a_console_the_commands_are_copied(address: str, tab: Tab) -> None:
    tab.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.page.goto(f"{address}start/")
    console = tab.page.locator(".highlight", has_text="pip install").first
    console.hover()
    console.locator("[data-md-type=copy]").click()
    copied = tab.page.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == 'pip install "onesignal-typed[sandbox]"'
