"""vcrpy records each call once and replays it without a server."""

from __future__ import annotations

from pathlib import Path

import pytest
import vcr

from tests.support.recording_server import RecordingServer

from .modes import KEY, Mode, send


@pytest.mark.compat("vcrpy", "sync", "async", "aiohttp")
def test_a_call_is_recorded_and_replayed(mode: Mode, tmp_path: Path) -> None:
    tape = tmp_path / "tape.yaml"
    recorder = vcr.VCR(filter_headers=["authorization"], match_on=["method", "uri"])
    with RecordingServer() as server, recorder.use_cassette(str(tape), record_mode="once") as made:
        server.reply({"id": "m"})
        assert mode(send, base_url=server.url).id == "m"
        assert (len(server.requests), len(made)) == (1, 1)
        assert server.last.header("Authorization") == f"Key {KEY}"
    assert KEY not in tape.read_text()
    with recorder.use_cassette(str(tape), record_mode="none") as played:  # the server is gone
        assert mode(send, base_url=server.url).id == "m"
        assert played.play_count == 1


@pytest.mark.compat("vcrpy", "sync", "async", "aiohttp")
def test_a_body_comes_back_whole(mode: Mode, tmp_path: Path) -> None:
    tape = str(tmp_path / "tape.yaml")
    recorder = vcr.VCR(filter_headers=["authorization"])
    page = {"total_count": 1, "offset": 0, "limit": 50, "notifications": [{"id": "é\u2028💡"}]}

    def read(client: object) -> object:
        return client.notifications.list()  # type: ignore[attr-defined]

    with RecordingServer() as server, recorder.use_cassette(tape):
        server.reply(page)
        assert mode(read, base_url=server.url).to_dict() == page
    with recorder.use_cassette(tape, record_mode="none"):
        assert mode(read, base_url=server.url).to_dict() == page
