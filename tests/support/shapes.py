"""What the tests of reading and writing share: every model, every operation, odd JSON values."""

from __future__ import annotations

import importlib
import json
import pkgutil
from typing import Any

from onesignal_client import models
from onesignal_client._generated import operations
from onesignal_client._schema.model import Model
from onesignal_client._schema.operation import Operation
from onesignal_client.response import Response

MODELS: dict[str, type[Model]] = {
    name: found
    for name in dir(models)
    if isinstance(found := getattr(models, name), type) and issubclass(found, Model)
}

OPERATIONS: dict[str, Operation[Any]] = {
    found.id: found
    for module in pkgutil.iter_modules(operations.__path__)
    for found in vars(importlib.import_module(f"{operations.__name__}.{module.name}")).values()
    if isinstance(found, Operation)
}

READING = {name: each for name, each in OPERATIONS.items() if each.reply is not None}
"""The operations whose replies have a body."""

ODD_VALUES: list[Any] = [
    None,
    True,
    False,
    0,
    1,
    -7,
    10**30,
    1.0,
    -0.0,
    1.5,
    1e300,
    float("nan"),
    float("inf"),
    "",
    " ",
    "x",
    "1",
    "-1",
    "1.0",
    "1e5",
    "1_0",
    "٣",
    "9" * 60,
    "true",
    "TRUE",
    "nan",
    "\x00\x1b",
    "\ud800",
    "push",
    "never_heard_of",
    "2015-09-24 14:00:00 GMT-0700",
    "2015-09-24T21:00:00Z",
    "Thu Sep 24 2015 14:00:00 GMT-0700 (PDT)",
    1443128400,
    1443128400.5,
    1443128400000,
    [],
    [None],
    [[]],
    [{}],
    [[{}]],
    [1, "a", None, 2.0, True],
    [{"id": 1}],
    [[{"id": "x"}]],
    [{"id": "x"}, None, 5],
    [{"a": 1}, {"b": 2}],
    {},
    {"x": 1},
    {"": None},
    {"id": 5, "en": None, "external_id": 7},
    {"external_id": "a", "onesignal_id": ["b", 3]},
    {"a": {"b": [{"c": [None, {}]}]}},
]
"""Anything that JSON can hold where the document says something else."""

ODD_KEYS = (
    "",
    " ",
    "additional_properties",
    "_raw",
    "_order",
    "_plan",
    "_codecs_",
    "from_dict",
    "to_dict",
    "self",
    "cls",
    "class",
    "__class__",
    "__dict__",
    "__init__",
    "__proto__",
    "a.b",
    "a[0]",
    "\ud83d",
    "ключ",
)


def exact(value: Any) -> str:
    """JSON as text; unlike `==` it tells 1 from 1.0, from "1" and from true, and sees the order."""
    return json.dumps(value)


def reply(operation: Operation[Any], content: Any, status: int = 200, **more: Any) -> Response[Any]:
    """A reply as the client hands it out; `content` is JSON, or bytes as they are."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    headers = more.pop("headers", {})
    return Response(operation=operation, status_code=status, headers=headers, content=body, **more)


def plain(value: Any) -> Any:
    """What was parsed, as JSON."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value.to_dict() if isinstance(value, Model) else value


def nested(depth: int, inner: Any = "bottom") -> Any:
    """Maps and lists within each other, `depth` levels of them."""
    for level in range(depth):
        inner = [inner] if level % 2 else {"deeper": inner}
    return inner
