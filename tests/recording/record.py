"""Record the cassettes afresh: against the sandbox, or OneSignal with keys in the environment.

    make record [LIVE=1]
    python -m tests.recording.record [--live | --sandbox] [--into FOLDER]

Plays the story of stories.py over real HTTP, one cassette per operation. A cassette says in its
metadata what answered, and when; one that would not change otherwise stays as it is.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import warnings
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import vcr
import yaml
from vcr.persisters.filesystem import CassetteNotFoundError, FilesystemPersister
from vcr.serialize import serialize

from onesignal_client import OneSignal, OneSignalError, exports
from onesignal_client.sandbox import Sandbox
from tests import ROOT
from tests.recording.scrubbing import Names, Scrubber
from tests.recording.stories import STORY, TOMORROW, UNSUBSCRIBE, YESTERDAY, Step, find
from tests.support.cases import APP, ORGANIZATION, ORGANIZATION_KEY, REST_KEY
from tests.support.driving import by_resource

CASSETTES = ROOT / "tests" / "cassettes"
ONESIGNAL = "https://api.onesignal.com"
NOW = "2026-11-24T10:00:00.000Z"
KEYS = ("ONESIGNAL_APP_ID", "ONESIGNAL_REST_API_KEY", "ONESIGNAL_ORGANIZATION_API_KEY")

WARNING = """\
With --live this calls OneSignal itself, {count} times, with the keys in the environment.
In the app {app} it makes, changes and deletes users, players, subscriptions, segments,
templates, journeys, an API key and exports; it sends an email to someone@example.com and Live
Activity messages to a device that does not exist. With an organization's key it also makes an
app, which OneSignal's API cannot delete again.
Use an app that holds nothing else: its lists are read, though only what the story made is kept.
"""


class Persister(FilesystemPersister):  # type: ignore[misc]  # vcrpy has no types
    """Writes scrubbed cassettes only, for people to read."""

    def __init__(self, scrubber: Scrubber, origin: str) -> None:
        self._scrubber = scrubber
        self._origin = origin

    def load_cassette(self, cassette_path: Any, serializer: Any) -> Any:
        raise CassetteNotFoundError  # vcrpy would keep what is recorded no more

    def save_cassette(self, cassette_path: Any, cassette_dict: Any, serializer: Any) -> None:
        path = Path(cassette_path)
        today = datetime.now(UTC).date().isoformat()
        path.parent.mkdir(parents=True, exist_ok=True)
        text = serialize(cassette_dict, self)
        with_date = text.replace("recorded_on: null", f"recorded_on: '{today}'")
        if not path.exists() or _undated(path.read_text("utf-8")) != text:
            path.write_text(with_date, "utf-8")

    def serialize(self, data: dict[str, Any]) -> str:
        """A cassette as YAML, but for its date."""
        answered = data["interactions"][-1]  # whatever was tried in vain before
        cassette = {
            "metadata": {"recorded_from": self._origin, "recorded_on": None},
            "version": data["version"],
            "interactions": [self._scrubber.interaction(answered)],
        }
        return yaml.dump(cassette, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)


class _Dumper(yaml.SafeDumper):
    """Writes JSON as the lines that it has."""


def _lines(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


_Dumper.add_representer(str, _lines)


def _undated(text: str) -> str:
    return "".join(
        "  recorded_on: null\n" if line.startswith("  recorded_on: ") else line
        for line in text.splitlines(keepends=True)
    )


class Recorder:
    """Plays the story with one client; `wait` lets the server's time pass."""

    def __init__(
        self, client: OneSignal, names: Names, origin: str, folder: Path, wait: Callable[[], None]
    ) -> None:
        self._client = client
        self._names = names
        self._wait = wait
        public = [(step.args, step.body, step.keywords) for step in STORY]
        self._vcr = vcr.VCR(
            cassette_library_dir=str(folder), record_mode="all", decode_compressed_response=True
        )
        self._vcr.register_persister(Persister(Scrubber(names, public), origin))

    def take(self, step: Step) -> None:
        """One step; what it makes gets its fixed id before anything is written."""
        names = self._names
        real = replace(
            step,
            args=names.real(step.args),
            body=names.real(step.body),
            keywords=names.real(step.keywords),
        )
        with self._cassette(step) as cassette:
            try:
                reply = by_resource(self._client, real)
            except OneSignalError:
                if cassette:  # the old one is better than one of a failure
                    cassette.dirty = False
                raise
            for fixed, place in step.makes.items():
                names[fixed] = found = find(reply, place)
                names.made.add(found)
        self._wait()
        self._finish_export(reply)

    def _cassette(self, step: Step) -> AbstractContextManager[Any]:
        if not step.recorded:
            return nullcontext()
        cassette: AbstractContextManager[Any] = self._vcr.use_cassette(f"{step.operation}.yaml")
        return cassette

    def _finish_export(self, reply: Any) -> None:
        # OneSignal takes on one export at a time.
        for name in ("csv_file_url", "destination_url"):
            if url := getattr(reply, name, None):
                local = url.startswith("http://127.0.0.1")
                exports.download(url, interval=0.01 if local else exports.INTERVAL)


def from_sandbox(folder: Path) -> None:
    """All cassettes, from a sandbox whose time stands still but for a minute between calls."""
    names = Names()
    with Sandbox(
        app_id=APP,
        rest_api_key=REST_KEY,
        organization_id=ORGANIZATION,
        organization_api_key=ORGANIZATION_KEY,
        check_replies=True,
    ) as sandbox:
        sandbox.clock.freeze(NOW)
        names[ONESIGNAL] = sandbox.url
        recorder = Recorder(
            sandbox.client(), names, "sandbox", folder, lambda: sandbox.clock.advance(60)
        )
        for step in STORY:
            if step.operation == "unsubscribe_email_with_token":
                [email] = [each for each in sandbox.sent if each.channel == "email"]
                names[UNSUBSCRIBE] = email.recipients[0]["unsubscribe_token"]
            recorder.take(step)


def from_onesignal(folder: Path, url: str = ONESIGNAL, pause: float = 3) -> list[str]:
    """What can be recorded of OneSignal; returns what could not, whose old cassettes stay.

    Args:
        folder: Where the cassettes go.
        url: Who plays OneSignal.
        pause: Seconds between calls; what OneSignal accepts takes a while to be done.
    """
    names, now = Names(), datetime.now(UTC)
    names[ONESIGNAL] = url
    names[APP] = os.environ["ONESIGNAL_APP_ID"]
    names[TOMORROW], names[YESTERDAY] = (
        (now + timedelta(days=days)).isoformat(timespec="seconds").replace("+00:00", "Z")
        for days in (1, -1)
    )
    failures = []
    with OneSignal(base_url=url) as client:
        recorder = Recorder(client, names, "onesignal", folder, lambda: time.sleep(pause))
        for step in STORY:
            try:
                recorder.take(step)
            except (OneSignalError, LookupError, AttributeError, ValueError) as error:
                failures.append(f"{step.operation}: {type(error).__name__}: {error}")
    return failures


def main() -> int:
    """Record; 1 if something could not be recorded, 2 if it is not clear from whom."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--live", action="store_true", help="from OneSignal itself")
    parser.add_argument("--sandbox", action="store_true", help="from the sandbox, keys or not")
    parser.add_argument("--into", type=Path, default=CASSETTES, metavar="FOLDER")
    options = parser.parse_args()
    warnings.simplefilter("ignore")  # beta, deprecated, mixed: all of it on purpose
    given = all(os.environ.get(name) for name in KEYS[:2])
    if not options.live and (options.sandbox or not given):
        from_sandbox(options.into)
        print(f"recorded from the sandbox into {options.into}")
        return 0
    print(WARNING.format(count=len(STORY), app=os.environ.get(KEYS[0], "(none given)")))
    if not options.live or not given:
        print(f"For that, set {', '.join(KEYS)} and say --live (make record LIVE=1).")
        print("For the sandbox, whatever is set, say --sandbox.")
        return 2
    failures = from_onesignal(options.into)
    print(f"recorded from OneSignal into {options.into}, but for {len(failures)}:", *failures)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
