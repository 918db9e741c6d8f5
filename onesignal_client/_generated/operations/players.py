# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._codecs import (
    INTEGER,
    TEXT,
    ModelOf,
)
from ..._operation import Operation

if TYPE_CHECKING:
    from ..models import (
        CreatePlayerSuccessResponse,
        DeletePlayerSuccessResponse,
        ExportSubscriptionsSuccessResponse,
        PlayerRecord,
        PlayersSlice,
        UpdatePlayerSuccessResponse,
        UpdatePlayerTagsSuccessResponse,
    )

EXPORT_PLAYERS: Operation[ExportSubscriptionsSuccessResponse] = Operation(
    id="export_players",
    call="players.export",
    method="POST",
    path="/players/csv_export",
    security="rest_api_key",
    retry="unprocessed",
    lifecycle="deprecated",
    app_id="query",
    body=ModelOf("ExportSubscriptionsRequestBody"),
    reply=ModelOf("ExportSubscriptionsSuccessResponse"),
    notices=(
        (
            "limit",
            "Only one export at a time per account; finish the download before starting the next, even for another app.",
        ),
        ("timing", "The file takes up to several minutes, at about 2,000 records per second."),
        (
            "availability",
            "The URL stays valid for three days; it contains a random UUID, so only those who are given it can know it.",
        ),
        ("advice", "Do not send the API key to the URL of the file, which may be on another host."),
        ("advice", "For many records this is much faster than paging through the players."),
    ),
)
GET_PLAYERS: Operation[PlayersSlice] = Operation(
    id="get_players",
    call="players.list",
    method="GET",
    path="/players",
    security="rest_api_key",
    retry="always",
    lifecycle="deprecated",
    data_model="player",
    app_id="query",
    query={
        "limit": INTEGER,
        "offset": INTEGER,
    },
    reply=ModelOf("PlayersSlice"),
    notices=(
        (
            "availability",
            "Not available above 80,000 users; larger apps use the CSV export instead.",
        ),
        ("availability", "The player model is deprecated and gets no further development."),
        (
            "advice",
            "The player model and the user model are incompatible; an app that stays with players may not be able to switch later without corrupting its data.",
        ),
    ),
)
ADD_PLAYER: Operation[CreatePlayerSuccessResponse] = Operation(
    id="add_player",
    call="players.create",
    method="POST",
    path="/players",
    security="rest_api_key",
    retry="unprocessed",
    lifecycle="deprecated",
    data_model="player",
    app_id="body",
    body=ModelOf("Player"),
    body_required=True,
    reply=ModelOf("CreatePlayerSuccessResponse"),
    notices=(
        ("availability", "The player model is deprecated and gets no further development."),
        (
            "advice",
            "The player model and the user model are incompatible; an app that stays with players may not be able to switch later without corrupting its data.",
        ),
        (
            "advice",
            "For iOS apps, send `test_type` 1 with development builds and leave it out with production builds.",
        ),
    ),
)
GET_PLAYER: Operation[PlayerRecord] = Operation(
    id="get_player",
    call="players.get",
    method="GET",
    path="/players/{player_id}",
    security="rest_api_key",
    retry="always",
    lifecycle="deprecated",
    data_model="player",
    app_id="query",
    query={
        "email_auth_hash": TEXT,
    },
    reply=ModelOf("PlayerRecord"),
    notices=(
        ("availability", "The player model is deprecated and gets no further development."),
        (
            "advice",
            "The player model and the user model are incompatible; an app that stays with players may not be able to switch later without corrupting its data.",
        ),
        (
            "advice",
            "With identity verification on, a player of `device_type` 11 (email) can only be read with `email_auth_hash`.",
        ),
    ),
)
UPDATE_PLAYER: Operation[UpdatePlayerSuccessResponse] = Operation(
    id="update_player",
    call="players.update",
    method="PUT",
    path="/players/{player_id}",
    security="rest_api_key",
    retry="always",
    lifecycle="deprecated",
    data_model="player",
    app_id="body",
    body=ModelOf("UpdatePlayerRequest"),
    body_required=True,
    reply=ModelOf("UpdatePlayerSuccessResponse"),
    notices=(
        ("availability", "The player model is deprecated and gets no further development."),
        (
            "advice",
            "The player model and the user model are incompatible; an app that stays with players may not be able to switch later without corrupting its data.",
        ),
    ),
)
DELETE_PLAYER: Operation[DeletePlayerSuccessResponse] = Operation(
    id="delete_player",
    call="players.delete",
    method="DELETE",
    path="/players/{player_id}",
    security="rest_api_key",
    retry="always",
    lifecycle="deprecated",
    data_model="player",
    app_id="query",
    reply=ModelOf("DeletePlayerSuccessResponse"),
    notices=(
        ("availability", "The player model is deprecated and gets no further development."),
        (
            "advice",
            "The player model and the user model are incompatible; an app that stays with players may not be able to switch later without corrupting its data.",
        ),
    ),
)
UPDATE_PLAYER_TAGS: Operation[UpdatePlayerTagsSuccessResponse] = Operation(
    id="update_player_tags",
    call="players.update_tags",
    method="PUT",
    path="/apps/{app_id}/users/{external_user_id}",
    security="rest_api_key",
    retry="always",
    lifecycle="deprecated",
    data_model="player",
    app_id="path",
    body=ModelOf("UpdatePlayerTagsRequestBody"),
    reply=ModelOf("UpdatePlayerTagsSuccessResponse"),
    notices=(
        ("limit", "One call may change at most 100 tags."),
        (
            "limit",
            "The plan decides how many tags a player may have; going over it is refused with a 400.",
        ),
        ("availability", "The player model is deprecated and gets no further development."),
        (
            "advice",
            "The player model and the user model are incompatible; an app that stays with players may not be able to switch later without corrupting its data.",
        ),
    ),
)
