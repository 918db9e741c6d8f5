# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._codecs import (
    TEXT,
    ListOf,
    ModelOf,
)
from ..._operation import Operation

if TYPE_CHECKING:
    from ..models import App

GET_APPS: Operation[list[App]] = Operation(
    id="get_apps",
    call="apps.list",
    method="GET",
    path="/apps",
    security="organization_api_key",
    retry="always",
    reply=ListOf(ModelOf("App")),
    notices=(
        (
            "advice",
            "The apps may come with push credentials. Keep the reply out of logs and recordings.",
        ),
    ),
)
CREATE_APP: Operation[App] = Operation(
    id="create_app",
    call="apps.create",
    method="POST",
    path="/apps",
    security="organization_api_key",
    retry="unprocessed",
    body=ModelOf("App"),
    body_required=True,
    reply=ModelOf("App"),
    notices=(
        (
            "advice",
            "A call that fails without an answer may have created the app all the same. List the apps before you repeat it, or you may end up with two.",
        ),
    ),
)
GET_APP: Operation[App] = Operation(
    id="get_app",
    call="apps.get",
    method="GET",
    path="/apps/{app_id}",
    security="organization_api_key",
    retry="always",
    app_id="path",
    query={
        "view": TEXT,
    },
    reply=ModelOf("App"),
    notices=(
        (
            "advice",
            "The app may come with push credentials. Keep the reply out of logs and recordings.",
        ),
    ),
)
UPDATE_APP: Operation[App] = Operation(
    id="update_app",
    call="apps.update",
    method="PUT",
    path="/apps/{app_id}",
    security="organization_api_key",
    retry="always",
    app_id="path",
    body=ModelOf("App"),
    body_required=True,
    reply=ModelOf("App"),
    notices=(
        (
            "advice",
            "Some platforms, such as Safari, take a change only with all their settings in the same request, even the unchanged ones.",
        ),
        (
            "advice",
            "Another `organization_id` moves the app there; an empty one moves it to a new organization. Leave the field out to keep the app where it is.",
        ),
    ),
)
