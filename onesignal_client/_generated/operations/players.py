# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._schema.codecs import ModelOf
from ..._schema.operation import Operation, Pages
from ..._schema.scalars import (
    INTEGER,
    TEXT,
)

if TYPE_CHECKING:
    from ..models import (
        CreatePlayerResponse,
        DeletePlayerResponse,
        ExportSubscriptionsResponse,
        PlayerPage,
        PlayerRecord,
        UpdatePlayerResponse,
        UpdatePlayerTagsResponse,
    )

EXPORT_PLAYERS: Operation[ExportSubscriptionsResponse] = Operation(
    id="export_players",
    call="players.export",
    method="POST",
    path="/players/csv_export",
    security=("rest_api_key",),
    retry="unprocessed",
    lifecycle="deprecated",
    lifecycle_reason="The player model gets no further development.",
    app_id="query",
    body=ModelOf("ExportSubscriptionsRequest"),
    reply=ModelOf("ExportSubscriptionsResponse"),
    hints=(
        (
            (429,),
            (
                "Only one export at a time per account; finish the download before starting "
                "the next, even for another app."
            ),
        ),
    ),
)
GET_PLAYERS: Operation[PlayerPage] = Operation(
    id="get_players",
    call="players.list",
    method="GET",
    path="/players",
    security=("rest_api_key",),
    retry="always",
    lifecycle="deprecated",
    lifecycle_reason="The player model gets no further development.",
    data_model="player",
    app_id="query",
    query={
        "limit": INTEGER,
        "offset": INTEGER,
    },
    reply=ModelOf("PlayerPage"),
    pages=Pages("players", "offset"),
)
ADD_PLAYER: Operation[CreatePlayerResponse] = Operation(
    id="add_player",
    call="players.create",
    method="POST",
    path="/players",
    security=("rest_api_key",),
    retry="unprocessed",
    rate=1000,
    lifecycle="deprecated",
    lifecycle_reason="The player model gets no further development.",
    data_model="player",
    app_id="body",
    body=ModelOf("Player"),
    body_required=True,
    reply=ModelOf("CreatePlayerResponse"),
    hints=(
        (
            (429,),
            (
                "Writes are limited to 1,000 per second and app, 1 per second and device, "
                "and 100 changes per request."
            ),
        ),
    ),
)
GET_PLAYER: Operation[PlayerRecord] = Operation(
    id="get_player",
    call="players.get",
    method="GET",
    path="/players/{player_id}",
    security=("rest_api_key",),
    retry="always",
    lifecycle="deprecated",
    lifecycle_reason="The player model gets no further development.",
    data_model="player",
    app_id="query",
    query={
        "email_auth_hash": TEXT,
    },
    reply=ModelOf("PlayerRecord"),
)
UPDATE_PLAYER: Operation[UpdatePlayerResponse] = Operation(
    id="update_player",
    call="players.update",
    method="PUT",
    path="/players/{player_id}",
    security=("rest_api_key",),
    retry="always",
    rate=1000,
    lifecycle="deprecated",
    lifecycle_reason="The player model gets no further development.",
    data_model="player",
    app_id="body",
    body=ModelOf("UpdatePlayerRequest"),
    body_required=True,
    reply=ModelOf("UpdatePlayerResponse"),
    hints=(
        (
            (429,),
            (
                "Writes are limited to 1,000 per second and app, 1 per second and device, "
                "and 100 changes per request."
            ),
        ),
    ),
)
DELETE_PLAYER: Operation[DeletePlayerResponse] = Operation(
    id="delete_player",
    call="players.delete",
    method="DELETE",
    path="/players/{player_id}",
    security=("rest_api_key",),
    retry="always",
    rate=1000,
    lifecycle="deprecated",
    lifecycle_reason="The player model gets no further development.",
    data_model="player",
    app_id="query",
    reply=ModelOf("DeletePlayerResponse"),
    hints=(
        (
            (429,),
            (
                "Writes are limited to 1,000 per second and app, 1 per second and device, "
                "and 100 changes per request."
            ),
        ),
    ),
)
UPDATE_PLAYER_TAGS: Operation[UpdatePlayerTagsResponse] = Operation(
    id="update_player_tags",
    call="players.update_tags",
    method="PUT",
    path="/apps/{app_id}/users/{external_user_id}",
    security=("rest_api_key",),
    retry="always",
    rate=1000,
    lifecycle="deprecated",
    lifecycle_reason="The player model gets no further development.",
    data_model="player",
    app_id="path",
    body=ModelOf("UpdatePlayerTagsRequest"),
    reply=ModelOf("UpdatePlayerTagsResponse"),
    hints=(
        (
            (429,),
            (
                "Writes are limited to 1,000 per second and app, 1 per second and device, "
                "and 100 changes per request."
            ),
        ),
    ),
)
