"""`make pictures`: what is drawn, not photographed: the way of a call, a bar, the social card.

python -m scripts.drawings
"""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from html import escape
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.text import Text

from scripts import ROOT

from .browser import browser

FOLDER = ROOT / "docs" / "pictures"
ICON = ROOT / "onesignal_client" / "sandbox" / "http" / "page" / "static" / "icon.svg"
"""The mark of the sandbox's page is the site's as well."""
CARD = ROOT / "docs" / "assets" / "card.png"
CARD_SIZE = (1200, 630)
STYLE = (
    "<style>text{font:13px system-ui,sans-serif;fill:#1f2937}.name{font-weight:600;font-size:14px}"
    ".file{font-family:ui-monospace,'DejaVu Sans Mono',monospace;fill:#6b7280;font-size:12px}"
    ".back{fill:#b0282c}</style>"
)


class Station(NamedTuple):
    """One place that a call comes through."""

    name: str
    module: str
    """Its file or folder, below the package."""
    there: str
    """What happens on the way to the network."""
    back: str
    """And on the way back."""


STATIONS = (
    Station(
        "client.notifications.create(…)",
        "_generated/resources",
        "the operation, and what was given",
        "a typed reply, or an error",
    ),
    Station("The client", "client.py", "one path, but for one await the same for both", ""),
    Station(
        "The pipeline",
        "_http/pipeline.py",
        "warnings, checks, idempotency key, request",
        "the reply read, or the error made",
    ),
    Station("The retries", "retry.py", "the first attempt", "again, if that does nothing twice"),
    Station(
        "httpx.Client.send",
        "_http/pipeline.py",
        "signed; seen by hooks, mocks and tracers",
        "",
    ),
    Station(
        "The transport",
        "_http/clients.py",
        "a connection of a bounded pool",
        "read up to a limit, in bounded time",
    ),
)


def call() -> str:
    """The way of a call, from the caller to the network and back, as SVG."""
    width, step, box, left = 760, 78, 54, 60
    height = step * len(STATIONS) + 46
    parts = []
    for number, station in enumerate(STATIONS):
        y = 12 + number * step
        parts += [
            f'<rect x="{left}" y="{y}" width="310" height="{box}" rx="8" fill="#fdf2f2" '
            'stroke="#c7292c"/>',
            _text(left + 14, y + 23, station.name, "name"),
            _text(left + 14, y + 42, f"onesignal_client/{station.module}", "file"),
            _text(left + 330, y + 23, f"↓ {station.there}"),
        ]
        if station.back:
            parts.append(_text(left + 330, y + 42, f"↑ {station.back}", "back"))
        parts += [_arrow(left + 130, y + box, step - box), _arrow(left + 180, y + step, box - step)]
    parts.append(_text(left + 155, height - 14, "api.onesignal.com", "name", "middle"))
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">',
            "<title>The way of a call</title>",
            STYLE,
            f'<rect width="{width}" height="{height}" rx="10" fill="#fff"/>',
            *parts,
            "</svg>\n",
        ]
    )


def _text(x: int, y: int, text: str, kind: str = "", anchor: str = "start") -> str:
    style = f' class="{kind}"' if kind else ""
    return f'<text x="{x}" y="{y}"{style} text-anchor="{anchor}">{escape(text)}</text>'


def _arrow(x: int, y: int, length: int) -> str:
    """Downwards, or upwards if its length is negative."""
    sign = 1 if length > 0 else -1
    end = y + length - 2 * sign
    head = f"M{x - 4} {end - 6 * sign}L{x} {end}L{x + 4} {end - 6 * sign}"
    color = "#6b7280" if sign > 0 else "#b0282c"
    return f'<path d="M{x} {y + 2 * sign}V{end}{head}" fill="none" stroke="{color}"/>'


RUN = """
import warnings
from onesignal_client.sandbox import Fault, Sandbox
warnings.simplefilter("ignore")
with Sandbox() as sandbox:
    client = sandbox.client()
    phone = {"type": "AndroidPush", "token": "t"}
    client.users.create({"identity": {"external_id": "42"}, "subscriptions": [phone]})
    sandbox.faults.when("POST /notifications", Fault("status", status=400), nth=40)
    texts = ({"contents": {"en": str(n)}, "included_segments": ["All"]} for n in range(600))
    messages = list(texts)
    for _ in client.bulk(client.notifications.create, messages, progress=True, rate=150):
        pass
"""


def bar() -> str:
    """The bar of a run of many calls, as it stood in a terminal when more than half was done."""
    ours, theirs = pty.openpty()
    env = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "92", "COLORTERM": "truecolor"}
    process = subprocess.Popen(
        [sys.executable, "-c", RUN], stdout=theirs, stderr=theirs, stdin=theirs, env=env
    )
    os.close(theirs)
    written = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:  # as Linux has it, when the other side is closed
            break
        written += part
    os.close(ours)
    if process.wait():
        raise RuntimeError(written.decode())
    frames = [each for each in re.split(r"\r|\n", written.decode()) if "/600" in each]
    chosen = next(each for each in frames if re.search(r"[34]\d\d/600", each))
    line = re.sub(r"\x1b\[[0-9;?]*[A-HJ-Za-ln-z]", "", chosen)
    console = Console(record=True, width=92, file=StringIO())
    code = "for result in client.bulk(client.notifications.create, messages, progress=True): …"
    console.print(Text(code, "bold"))
    console.print(Text.from_ansi(line))
    drawn = console.export_svg(title="campaign.py")
    # Rich would have a font from elsewhere.
    return re.sub(r"\s*@font-face \{.*?\}", "", drawn, flags=re.S).replace(
        "Fira Code", "DejaVu Sans Mono"
    )


def card() -> str:
    """What others show of a link to the site, as a page of HTML to be photographed."""
    code = (
        "sent = client.notifications.create(\n"
        '    {"contents": {"en": "Hello"}, "included_segments": ["All"]}\n'
        ")\n"
        "print(sent.outcome)  # sent"
    )
    width, height = CARD_SIZE
    return f"""<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; width: {width}px; height: {height}px; background: #8f2226; color: white;
  font-family: "DejaVu Sans", sans-serif; display: flex; flex-direction: column;
  justify-content: center; gap: 34px; padding: 0 84px; box-sizing: border-box; }}
header {{ display: flex; align-items: center; gap: 32px; font-size: 68px; font-weight: bold; }}
header svg {{ width: 108px; }}
p {{ margin: 0; font-size: 33px; line-height: 1.4; }}
pre {{ margin: 0; background: #1f1416; border-radius: 16px; padding: 28px 34px; font-size: 25px;
  line-height: 1.45; font-family: "DejaVu Sans Mono", monospace; }}
</style>
<header>{ICON.read_text("utf-8")}<span>onesignal-typed</span></header>
<p>OneSignal's server API for Python: sync and async, fully typed, with an embedded sandbox.</p>
<pre>{escape(code)}</pre>"""


def main() -> None:
    """Draw them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    _write(FOLDER / "call.svg", call())
    _write(FOLDER / "bar.svg", bar())
    with browser() as chromium:
        width, height = CARD_SIZE
        page = chromium.new_page(viewport={"width": width, "height": height})
        page.set_content(card())
        page.screenshot(path=CARD)
    print(f"{CARD}: {CARD.stat().st_size:,} bytes")


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    print(f"{path}: {len(text):,} bytes")


if __name__ == "__main__":
    main()
