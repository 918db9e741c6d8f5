"""Carries out calls with the official SDK, as JSON on the standard input has them.

    python -m official.requests URL REST_KEY ORGANIZATION_KEY < calls.json

Each call goes to a path of its own, the URL and the call's number, so that the server can tell
them apart. Writes as JSON what the SDK objected to before it sent anything, or None, for each.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from typing import Any

import onesignal
from onesignal import models
from onesignal.api.default_api import DefaultApi
from onesignal.model_utils import validate_and_convert_types


def body_of(call: dict[str, Any]) -> tuple[Any, str | None]:
    """The body as the SDK's own class, unchecked if its checks refuse it."""
    cls = getattr(models, call["model"])
    try:
        body = validate_and_convert_types(
            call["body"], (cls,), ["body"], True, True, configuration=onesignal.Configuration()
        )
    except Exception as error:
        return cls(**call["body"], _check_type=False), f"{type(error).__name__}: {error}"
    return body, None


def carry_out(call: dict[str, Any], host: str, keys: list[str]) -> str | None:
    """One call; returns what the SDK objected to in its body."""
    rest, organization = keys
    configuration = onesignal.Configuration(
        host=host, rest_api_key=rest, organization_api_key=organization
    )
    objection = None
    with onesignal.ApiClient(configuration) as http:
        api = DefaultApi(http)
        endpoint = getattr(api, f"{call['method']}_endpoint")
        arguments = {
            name: datetime.fromisoformat(value["moment"]) if isinstance(value, dict) else value
            for name, value in call["arguments"].items()
            if name in endpoint.params_map["all"]
        }
        if call["body"] is not None:
            [name] = [n for n, where in endpoint.location_map.items() if where == "body"]
            arguments[name], objection = body_of(call)
        try:
            getattr(api, call["method"])(**arguments)
        except onesignal.ApiTypeError as error:
            if "received_data" not in str(error):  # that would be about the reply
                objection = f"{type(error).__name__}: {error}"
    return objection


def main() -> None:
    url, *keys = sys.argv[1:]
    objections = [
        carry_out(call, f"{url}/{number}", keys) for number, call in enumerate(json.load(sys.stdin))
    ]
    json.dump(objections, sys.stdout)


if __name__ == "__main__":
    main()
