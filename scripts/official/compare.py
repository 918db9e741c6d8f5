"""OneSignal's own SDK as a witness: the same calls with the same values must send the same.

Every case of `tests/support/cases.py` that both know goes to a recording server, once from this
library and once from the official SDK, in an environment of its own. Method, path, query and JSON
are compared; each difference must be listed in `DIFFERENCES` with its reason, and each listed one
must still be there.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from onesignal_client import OneSignal, api
from scripts import ROOT
from scripts.official.env import official_python
from scripts.official.names import THEIR_CLASSES, THEIR_METHODS, UNKNOWN_TO_THEM, VERSION
from tests.support.cases import APP, CASES, NOTHING, ORGANIZATION_KEY, REST_KEY, TEMPLATE, Case
from tests.support.driving import SETTINGS, by_resource
from tests.support.recording_server import Recorded, RecordingServer

THEIR_KEYWORDS = {"outcome_names_list": "outcome_names2"}

UNKNOWN_PARAMETER = "newer documentation has it, the SDK does not know it"
FLOATS = "its checks turn whole numbers within free-form data into floats"
NO_NULL = "it takes no null here, though a merge patch clears a field with one; sent unchecked"
FILTERS = "its union of filters matches twice, so that it refuses every filter; sent unchecked"
PLACES = "it takes numbers only, the documentation shows texts; sent unchecked"
OBJECT = "it takes a string of JSON only, the documentation an object; sent unchecked"
OFFSET = "it takes datetimes only and writes the same moment with an offset"
DIFFERENCES: dict[str, dict[str, str]] = {
    "get_app-of-another": {"query view: 'config', theirs nothing": UNKNOWN_PARAMETER},
    "create_segments": {"they refuse the body: ApiValueError": FILTERS},
    "get_segment": {
        "query include-segment-detail: 'true', theirs 'True'": "Python's spelling of a truth value"
    },
    "update_segment": {"they refuse the body: ApiValueError": FILTERS},
    "get_outcomes-repeated-names": {
        "query outcome_names[]: 'os__click.count' 'Sales.sum', theirs "
        "'os__click.count,Sales.sum'": "it takes one string where the name says list"
    },
    "update_user": {"they refuse the body: ApiTypeError": NO_NULL},
    "update_journey_node": {"they refuse the body: ApiTypeError": NO_NULL},
    "create_notification": {
        "body data.number: 1, theirs 1.0": FLOATS,
        "body ttl: 3600, theirs 3600.0": "its checks turn this integer into a float",
    },
    "create_segments-of-places": {"they refuse the body: ApiTypeError": PLACES},
    "estimate_notification_recipients": {"they refuse the body: ApiValueError": FILTERS},
    "create_template-of-dynamic-content": {"they refuse the body: ApiTypeError": OBJECT},
    "create_notification-by-filters": {"they refuse the body: ApiValueError": FILTERS},
    "get_notifications": {f"query template_id: '{TEMPLATE}', theirs nothing": UNKNOWN_PARAMETER},
    "get_notification": {
        "query outcome_names: 'os__click.count,Sales.sum', theirs nothing": UNKNOWN_PARAMETER,
        "query outcome_time_range: '1h', theirs nothing": UNKNOWN_PARAMETER,
        "query outcome_platforms: '0', theirs nothing": UNKNOWN_PARAMETER,
        "query outcome_attribution: 'total', theirs nothing": UNKNOWN_PARAMETER,
    },
    "create_custom_events": {
        "body events[1].payload.level: 7, theirs 7.0": FLOATS,
    },
    "get_email_provider_metrics": {
        "query end: '2026-11-20T00:00:00Z', theirs '2026-11-20T00:00:00+00:00'": OFFSET
    },
    "get_email_provider_metrics_timeseries": {
        "query end: '2026-11-20T00:00:00Z', theirs '2026-11-20T00:00:00+00:00'": OFFSET
    },
}
"""By case: each difference, and why it is the SDK's own."""


def differences(ours: Recorded, theirs: Recorded, prefix: str) -> Iterator[str]:
    """What counts of two requests; `prefix` is what their path has before it."""
    if ours.method != theirs.method:
        yield f"method: {ours.method}, theirs {theirs.method}"
    if prefix + ours.path != theirs.path:
        yield f"path: {ours.path}, theirs {theirs.path.removeprefix(prefix)}"
    if ours.header("authorization") != theirs.header("authorization"):
        yield "another key"
    our_query, their_query = values(ours), values(theirs)
    for name in sorted(our_query.keys() | their_query.keys()):
        if our_query.get(name) != their_query.get(name):
            yield f"query {name}: {shown(our_query, name)}, theirs {shown(their_query, name)}"
    our_body, their_body = dict(leaves(ours)), dict(leaves(theirs))
    for name in [*our_body, *(their_body.keys() - our_body.keys())]:
        if our_body.get(name) != their_body.get(name):
            our, their = our_body.get(name, "nothing"), their_body.get(name, "nothing")
            yield f"body {name}: {our}, theirs {their}"


def values(request: Recorded) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in request.query:
        found.setdefault(name, []).append(value)
    return found


def shown(query: dict[str, list[str]], name: str) -> str:
    return " ".join(repr(value) for value in query[name]) if name in query else "nothing"


def leaves(request: Recorded) -> Iterator[tuple[str, str]]:
    """Every value within a body, as JSON, by its place; JSON tells 1 from 1.0."""

    def walk(value: Any, place: str) -> Iterator[tuple[str, str]]:
        if isinstance(value, dict) and value:
            for name, item in value.items():
                yield from walk(item, f"{place}.{name}")
        elif isinstance(value, list) and value:
            for index, item in enumerate(value):
                yield from walk(item, f"{place}[{index}]")
        else:
            yield place.removeprefix("."), json.dumps(value)

    return walk(request.json, "") if request.body else iter(())


def as_they_call_it(case: Case) -> dict[str, Any]:
    """A case as the official SDK's method with its arguments, in JSON."""
    path = getattr(api, case.operation).OPERATION.path
    names = [name for name in re.findall(r"{(\w+)}", path) if name != "app_id"]
    given = {
        "app_id": APP,
        **dict(zip(names, case.args, strict=True)),
        **{THEIR_KEYWORDS.get(name, name): value for name, value in case.keywords.items()},
    }
    for name, value in given.items():
        if name in ("outcome_names", "outcome_names2"):  # they take one string
            given[name] = ",".join(value)
        elif name in ("start", "end"):  # they take datetimes only
            given[name] = {"moment": value.isoformat() if isinstance(value, datetime) else value}
        elif isinstance(value, datetime):
            given[name] = value.isoformat()
        elif isinstance(value, tuple):
            given[name] = list(value)
    return {
        "method": THEIR_METHODS[case.operation],
        "arguments": given,
        "model": THEIR_CLASSES.get(case.model, case.model),
        "body": None if case.body is NOTHING else case.expected,
    }


def our_requests(server: RecordingServer, cases: list[Case]) -> list[Recorded]:
    with OneSignal(base_url=server.url, **SETTINGS) as client:
        for case in cases:
            by_resource(client, case)
    return server.requests


def their_requests(
    server: RecordingServer, cases: list[Case], python: str
) -> tuple[dict[str, Recorded], list[str | None]]:
    """Their requests by the first step of the path, and what they objected to."""
    done = subprocess.run(
        [python, "-m", "scripts.official.requests", server.url, REST_KEY, ORGANIZATION_KEY],
        input=json.dumps([as_they_call_it(case) for case in cases]),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    by_prefix = {f"/{request.path.split('/')[1]}": request for request in server.requests}
    return by_prefix, json.loads(done.stdout)


def main() -> int:
    """Compare; 1 if something differs that is not listed, or the other way round."""
    python = official_python()
    if python is None:
        print("FAILED: without the official SDK there is nothing to compare with")
        return 1
    warnings.simplefilter("ignore")  # of beta and deprecated calls: all on purpose
    cases = [case for case in CASES if case.operation not in UNKNOWN_TO_THEM]
    with RecordingServer() as server:
        ours = our_requests(server, cases)
    with RecordingServer() as server:
        theirs, objections = their_requests(server, cases, python)
    failures, equal = 0, 0
    for number, (case, our, objection) in enumerate(zip(cases, ours, objections, strict=True)):
        prefix = f"/{number}"
        if prefix in theirs:
            found = set(differences(our, theirs[prefix], prefix))
        else:
            found = {"they sent nothing"}
        if objection:
            found.add(f"they refuse the body: {objection.partition(':')[0]}")
        listed = DIFFERENCES.get(case.name, {})
        equal += not found
        for each in sorted(found | listed.keys()):
            failures += each not in listed or each not in found
            reason = listed.get(each, "FAILED: not listed")
            reason = reason if each in found else "FAILED: listed, but not there any more"
            print(f"{case.name}: {each}\n    {reason}")
    operations = len({case.operation for case in cases})
    print(
        f"\n{len(cases)} calls of {operations} operations: {equal} are the same from the official "
        f"SDK {VERSION}, {len(cases) - equal} differ as listed above; {failures} failures"
    )
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
