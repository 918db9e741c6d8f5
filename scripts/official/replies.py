"""The official SDK's part of `bench/replies.py`; runs in an environment that has only that SDK."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from typing import Any

import onesignal
from onesignal.api.default_api import DefaultApi

# Its names, where they are not ours.
NAMES = {
    "create_segments": "create_segment",
    "delete_segments": "delete_segment",
    "fetch_user": "get_user",
}
VALUES = {
    "app_id": "0a1b2c3d-0000-4000-8000-000000000001",
    "alias_label": "external_id",
    "outcome_names": "os__click.count",
    "domain": "example.com",
    "start": datetime(2026, 11, 1, tzinfo=UTC),
    "end": datetime(2026, 11, 20, tzinfo=UTC),
    "granularity": "daily",
    "token_type": "Email",
}


def main() -> None:
    json.dump([problem(call) for call in json.load(sys.stdin)], sys.stdout)


def problem(call: dict[str, Any]) -> str:
    """What went wrong; empty if nothing did."""
    configuration = onesignal.Configuration(
        host=call["base_url"], rest_api_key="rest", organization_api_key="organization"
    )
    with onesignal.ApiClient(configuration) as client:
        for name, value in call.get("headers", {}).items():
            client.set_default_header(name, value)
        api = DefaultApi(client)
        method = call.get("method") or NAMES.get(call["operation"], call["operation"])
        endpoint = getattr(api, f"{method}_endpoint")
        try:
            getattr(api, endpoint.settings["operation_id"])(**arguments(endpoint, call["body"]))
        except onesignal.ApiException as error:
            expected = call["kind"] != "read" and error.status == call["status"]
            told = error.error_messages or not call.get("messages")
            return "" if expected and told else f"{type(error).__name__}: {error}"
        except Exception as error:  # the point of the exercise
            return f"{type(error).__name__}: {error}"
    return "no error" if call["kind"] == "refused" else ""


def arguments(endpoint: Any, body: Any) -> dict[str, Any]:
    """Something for each required parameter, and the body."""
    found: dict[str, Any] = {}
    bodies = [name for name, place in endpoint.location_map.items() if place == "body"]
    for name in dict.fromkeys([*endpoint.params_map["required"], *bodies]):
        [kind, *_] = endpoint.openapi_types[name]
        if endpoint.location_map[name] != "body":
            found[name] = VALUES.get(name, "some")
            continue
        fields = {**(body or {}), "app_id": VALUES["app_id"]}
        known = {field: fields[field] for field in kind.attribute_map if field in fields}
        found[name] = kind._from_openapi_data(_check_type=False, **known)
    return found


if __name__ == "__main__":
    main()
