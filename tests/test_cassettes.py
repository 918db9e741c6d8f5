"""Replay of recorded conversations: every operation, sync and async by the same cases."""

from __future__ import annotations

import io
import json
import os
import re
import sys
import warnings
from contextlib import redirect_stdout
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest import mock
from urllib.parse import parse_qsl

import pytest
import vcr
from vcr.errors import CannotOverwriteExistingCassetteException

import onesignal_client
from onesignal_client.sandbox import Sandbox
from scripts.yaml_files import read_yaml
from tests import ROOT
from tests.recording.record import from_onesignal, main
from tests.recording.scrubbing import Names, Scrubber
from tests.recording.stories import STORY, Step, find
from tests.support.cases import NOTHING, ORGANIZATION_KEY, REST_KEY
from tests.support.document import DOCUMENT
from tests.support.driving import SETTINGS, Drive, by_resource, plain
from tests.support.together import together

CASSETTES = ROOT / "tests" / "cassettes"
STEPS = [step for step in STORY if step.recorded]
NAMES = [f"{step.operation}.yaml" for step in STEPS]
MATCH = ["method", "scheme", "host", "port", "path", "query", "same_headers", "same_body"]


def same_headers(sent: Any, recorded: Any) -> None:
    """What is recorded of the headers; the others differ from one machine to the next."""
    for name, value in recorded.headers.items():
        assert sent.headers.get(name) == value, name
    assert ("content-type" in sent.headers) == ("content-type" in recorded.headers)


def same_body(sent: Any, recorded: Any) -> None:
    """Equal JSON; one HTTP library calls no body None, the other empty."""
    assert read(sent.body) == read(recorded.body)


def replayed(operation: str, sent: list[Any] | None = None) -> Any:
    """The cassette instead of the network; `sent` gets the requests as they go out."""

    def see(request: Any) -> Any:
        if sent is not None:
            sent.append(request)
        return request

    recorder = vcr.VCR(record_mode="none", match_on=MATCH, before_record_request=see)
    recorder.register_matcher("same_headers", same_headers)
    recorder.register_matcher("same_body", same_body)
    return recorder.use_cassette(CASSETTES / f"{operation}.yaml")


@pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning")
@pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalDeprecationWarning")
@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.operation)
def test_replay(drive: Drive, step: Step) -> None:
    sent: list[Any] = []
    with replayed(step.operation, sent) as cassette:
        sent.clear()
        result = drive(lambda client: by_resource(client, step), **SETTINGS)
        assert cassette.all_played
        assert cassette.play_count == 1
    as_told(step, sent[-1])
    [reply] = cassette.responses
    assert plain(result) == read(reply["body"]["string"])
    for place, value in step.reads.items():
        assert find(result, place) == value, place


def as_told(step: Step, request: Any) -> None:
    path, _, query = request.uri.removeprefix("https://api.onesignal.com").partition("?")
    assert (request.method, path) == (step.method, step.path)
    assert sorted(parse_qsl(query, keep_blank_values=True)) == sorted(step.query)
    headers = {name.lower(): value for name, value in request.headers.items()}
    assert headers["authorization"] == step.authorization
    assert headers["user-agent"].startswith(f"onesignal-typed/{onesignal_client.__version__} ")
    assert headers["accept"] == "application/json"
    for name, value in step.headers.items():
        assert headers[name] == value
    if step.expected is NOTHING:
        assert not request.body
        assert "content-type" not in headers
    else:
        assert json.loads(request.body) == step.expected
        assert headers["content-type"] == "application/json"


def read(text: bytes | None) -> Any:
    return json.loads(text) if text else None


def test_no_operation_lacks_a_cassette() -> None:
    paths = DOCUMENT["paths"]
    operations = {
        each["operationId"]
        for path in paths.values()
        for operation in path.values()
        if isinstance(operation, dict)
        for each in (operation, *operation.get("x-also", ()))
    }
    found = sorted(path.name for path in CASSETTES.iterdir())
    assert found == sorted(NAMES) == sorted(f"{name}.yaml" for name in operations)


SEGMENT = next(step for step in STEPS if step.operation == "update_segment")


@pytest.mark.parametrize(
    "change",
    [
        {"args": ("0a1b2c3d-0000-4000-8000-000000000041",)},
        {"body": {**SEGMENT.body, "name": "Other"}},
        {"operation": "delete_segments", "call": "segments.delete", "body": NOTHING},
    ],
    ids=["path", "body", "method"],
)
def test_the_replay_notices_a_change(drive: Drive, change: dict[str, Any]) -> None:
    with (
        replayed("update_segment") as cassette,
        pytest.raises(CannotOverwriteExistingCassetteException),
    ):
        drive(lambda client: by_resource(client, replace(SEGMENT, **change)), **SETTINGS)
    assert cassette.play_count == 0


def test_each_cassette_says_where_it_comes_from() -> None:
    for name in NAMES:
        metadata = read_yaml(CASSETTES / name)["metadata"]
        assert metadata["recorded_from"] in ("sandbox", "onesignal"), name
        assert re.fullmatch(r"20\d\d-\d\d-\d\d", metadata["recorded_on"]), name


FORBIDDEN = re.compile(
    rf"authorization|set-cookie|bearer |{REST_KEY}|{ORGANIZATION_KEY}|sandbox-key|os_v2_"
    r"|127\.0\.0\.1|localhost|@(?!example\.com\b)\w"
    r"|formatted_token\\?\": \\?\"(?!SCRUBBED)",
    re.I,
)


@together("name", NAMES)
def test_no_cassette_holds_a_secret(name: str) -> None:
    assert FORBIDDEN.findall((CASSETTES / name).read_text("utf-8")) == []


SECRETS: Any = {
    "formatted_token": "os_v2_app_secret1",
    "basic_auth_key": "secret2",
    "apns_p12": "secret3",
    "fcm_v1_service_account_json": "secret4",
    "token": "secret5",
    "identifier": "secret6",
    "web_auth": "secret7",
    "email_auth_hash": "secret8",
    "actor": {"name": "Secret9", "email": "secret10@mail.example.net"},
    "ip": "2001:db8:dead::11",
    "note": "call +4930123456789, write to secret12@mail.example.net, from 10.11.12.13",
    "csv_file_url": "https://bucket.example.net/file?signature=secret14",
    "next_cursor": "secret15",
    "tokens": [{"token_id": "someone else's", "name": "secret16"}],
}
LEFT = re.compile(r"secret|mail\.example\.net|dead|4930|10\.11", re.I)


def test_the_recorder_scrubs_before_it_writes() -> None:
    request = {
        "method": "GET",
        "uri": "https://api.onesignal.com/apps",
        "headers": {"Authorization": ["Key secret"], "Cookie": ["secret"], "Accept": ["*/*"]},
        "body": None,
    }
    response = {
        "status": {"code": 200, "message": "OK"},
        "headers": {"Set-Cookie": ["__cf_bm=secret"], "X-Request-Id": ["secret"]},
        "body": {"string": json.dumps(SECRETS)},
    }
    scrubbed = Scrubber(Names(), []).interaction({"request": request, "response": response})
    assert scrubbed["request"]["headers"] == {"accept": ["*/*"]}
    assert scrubbed["response"]["headers"] == {}
    kept = json.loads(scrubbed["response"]["body"]["string"])
    assert kept.keys() == SECRETS.keys()
    assert not LEFT.search(" ".join(strings(kept)))


def strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        value = list(value.values())
    return (
        [text for each in value for text in strings(each)] if isinstance(value, list) else [value]
    )


def test_recording_again_changes_nothing(tmp_path: Path) -> None:
    def undated(path: Path) -> str:
        return re.sub(r"recorded_on: .*", "", path.read_text("utf-8"))

    record("--sandbox", "--into", str(tmp_path))
    for name in NAMES:
        if "recorded_from: sandbox" in (CASSETTES / name).read_text("utf-8"):
            assert undated(tmp_path / name) == undated(CASSETTES / name), name


@pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalBetaWarning")
@pytest.mark.filterwarnings("ignore::onesignal_client.OneSignalDeprecationWarning")
@pytest.mark.filterwarnings("ignore::onesignal_client.DataModelMixWarning")
def test_a_recording_with_keys_looks_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = "6f1c2d3e-1111-4222-8333-abcdefabcdef"
    monkeypatch.setenv("ONESIGNAL_APP_ID", app)
    monkeypatch.setenv("ONESIGNAL_REST_API_KEY", REST_KEY)
    monkeypatch.setenv("ONESIGNAL_ORGANIZATION_API_KEY", ORGANIZATION_KEY)
    organization = app.replace("6f1c", "7f1c")
    with Sandbox(
        app_id=app,
        rest_api_key=REST_KEY,
        organization_id=organization,
        organization_api_key=ORGANIZATION_KEY,
    ) as onesignal:
        [failure] = from_onesignal(tmp_path, onesignal.url, pause=0)
    assert failure.startswith("unsubscribe_email_with_token")  # its token is in an email
    for path in tmp_path.iterdir():
        text = path.read_text("utf-8")
        assert "recorded_from: onesignal" in text
        assert not FORBIDDEN.search(text), path.name
        assert app not in text
        assert organization not in text
        assert requests(path) == requests(CASSETTES / path.name), path.name
    assert len(list(tmp_path.iterdir())) == len(NAMES) - 1


def requests(cassette: Path) -> list[Any]:
    return [one["request"] for one in read_yaml(cassette)["interactions"]]


def test_keys_alone_do_not_call_onesignal(tmp_path: Path) -> None:
    keys = {"ONESIGNAL_APP_ID": "an-app", "ONESIGNAL_REST_API_KEY": "secret"}
    told = record("--into", str(tmp_path), code=2, **keys)
    assert "--live" in told
    assert "an-app" in told
    assert "secret" not in told
    assert list(tmp_path.iterdir()) == []


def record(*arguments: str, code: int = 0, **environment: str) -> str:
    """What `make record` says; in this process, as to start one takes as long as to record."""
    said = io.StringIO()
    with (
        mock.patch.object(sys, "argv", ["record", *arguments]),
        mock.patch.dict(os.environ, environment),
        redirect_stdout(said),
        warnings.catch_warnings(),
    ):
        assert main() == code
    return said.getvalue()
