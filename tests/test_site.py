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
from tests.support.browsing import Tab, in_browser, patient_browser, watched

pytest.importorskip("mkdocs", reason="the site needs the group `docs`")

ADDRESS = "https://docs.example/"
"""Where the site says that it is."""
DESKTOP, PHONE = (1280, 900), (390, 844)
PARTS = 4
"""So that the workers of a run share the pages."""


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
    little_to_search = False
    """Every page reads what to search in; building that index takes longer than all the rest."""

    def do_GET(self) -> None:
        if not (self.little_to_search and self._asks_for_index()):
            super().do_GET()
            return
        index = json.loads(Path(self.translate_path(self.path)).read_text("utf-8"))
        content = json.dumps({**index, "docs": index["docs"][:1]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
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


@pytest.fixture(scope="module")
def shared_page() -> Iterator[Page]:
    with patient_browser() as chromium:
        yield chromium.new_page()


@pytest.fixture
def tab(request: pytest.FixtureRequest, shared_page: Page, address: str) -> Iterator[Tab]:
    """A tab; at its end nothing was complained about, and nobody else was asked."""
    with watched(shared_page, getattr(request, "param", DESKTOP)) as tab:
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
@pytest.mark.parametrize("part", range(PARTS))
def test_no_page_scrolls_sideways(
    site: Path, address: str, tab: Tab, part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Quiet, "little_to_search", True)
    wide = f"wide-{part}.html"
    (site / wide).write_text(
        "<!doctype html><meta charset=utf-8><link rel=icon href=data:,>"
        f"<body style='margin: 0; width: {PHONE[0] + 50}px'>Wide"
    )
    tab.page.goto(address + wide)

    def measure(path: str) -> tuple[list[int], int]:
        over, titles = tab.page.evaluate(IN_A_FRAME, [address + path, [DESKTOP, PHONE]])
        return over, titles

    assert measure(wide) == ([0, 50], 0)
    for path in list(pages(site))[part::PARTS]:
        over, titles = measure(path)
        assert over == [0, 0], f"{path} is wider than {DESKTOP} and {PHONE}, by px"
        assert titles == 1, path


@in_browser
@pytest.mark.parametrize("tab", [DESKTOP, PHONE], ids=["desktop", "phone"], indirect=True)
def test_search_finds_idempotency(address: str, tab: Tab) -> None:
    tab.page.goto(address)
    if tab.page.viewport_size == {"width": PHONE[0], "height": PHONE[1]}:
        tab.page.locator("label.md-header__button[for=__search]").click()
    box = tab.page.get_by_role("textbox", name="Search")
    box.click()
    box.press_sequentially("idempotency")
    found = tab.page.locator(".md-search-result__link[href*='h=idempotency']")
    expect(found.first).to_be_visible()
    tab.page.goto(found.first.get_attribute("href") or "")
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
