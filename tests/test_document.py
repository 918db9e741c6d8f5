"""The document keeps its own rules, names what was agreed, and warns of what users must know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from onesignal_client.sandbox.contract.document import load
from tests import ROOT
from tests.support.document import DOCUMENT, NAMED, OPERATIONS, SCHEMAS, lifecycle, resolve
from tests.support.together import together

by_name = together("operation", NAMED)
by_operation = together("operation", OPERATIONS)

NAMES = """
apps: create→create_app get→get_app list→get_apps update→update_app
api_keys: create→create_api_key list→view_api_keys update→update_api_key rotate→rotate_api_key
    delete→delete_api_key
segments: create→create_segments list→get_segments get→get_segment update→update_segment
    delete→delete_segments
outcomes: get→get_outcomes
live_activities: start→start_live_activity update→update_live_activity begin→begin_live_activity
    stop→stop_live_activity
users: create→create_user get→fetch_user update→update_user delete→delete_user
aliases: list→get_aliases add→identify_user_by_alias delete→delete_alias
    list_by_subscription→fetch_user_identity add_by_subscription→create_alias_by_subscription
in_app_messages: list→get_eligible_iams
inbox: send→create_inbox_broadcast list_broadcasts→view_inbox_broadcasts list→view_inbox_messages
    mark_up_to→update_inbox_messages unread_count→view_inbox_unread_count mark→update_inbox_message
notifications: create→create_notification list→get_notifications get→get_notification
    cancel→cancel_notification history→get_notification_history export_events→export_events
    estimate_recipients→estimate_notification_recipients
    unsubscribe_email→unsubscribe_email_with_token
subscriptions: create→create_subscription update→update_subscription
    update_by_token→update_subscription_by_token transfer→transfer_subscription
    delete→delete_subscription export→export_subscriptions
players: list→get_players create→add_player get→get_player update→update_player
    delete→delete_player export→export_players update_tags→update_player_tags
templates: create→create_template list→view_templates get→view_template update→update_template
    delete→delete_template copy_to_app→copy_template_to_app
custom_events: create→create_custom_events
journeys: create→create_journey list→view_journeys get→view_journey update→update_journey
    update_node→update_journey_node duplicate→duplicate_journey stats→view_journey_stats
    delete→delete_journey
email_analytics: provider_metrics→get_email_provider_metrics
    provider_metrics_timeseries→get_email_provider_metrics_timeseries
    reputation→get_email_reputation
audit_logs: list→list_audit_logs
"""


def agreed() -> Iterator[tuple[str, str, str]]:
    group = ""
    for word in NAMES.split():
        if word.endswith(":"):
            group = word.removesuffix(":")
        else:
            method, _, operation = word.partition("→")
            yield group, method, operation


def test_the_names_are_the_agreed_ones() -> None:
    named = [
        (entry["tags"][0], entry["x-method"], entry["operationId"])
        for operation in OPERATIONS.values()
        for entry in (operation, *operation.get("x-also", ()))
    ]
    assert sorted(named) == sorted(agreed())


def test_the_groups_are_described() -> None:
    described = {tag["name"] for tag in DOCUMENT["tags"] if tag["description"]}
    assert described == {group for group, _, _ in agreed()}


def test_the_host_is_todays() -> None:
    assert [server["url"] for server in DOCUMENT["servers"]] == ["https://api.onesignal.com"]


@by_operation
def test_an_operation_says_what_the_templates_need(operation: dict[str, Any]) -> None:
    assert len(operation["tags"]) == 1
    assert re.fullmatch(r"[a-z][a-z_]*", operation["x-method"])
    assert operation["summary"].strip()
    assert not operation["summary"].endswith(".")
    assert len(operation["description"].split()) > 5
    assert operation["x-retry"] in ("always", "idempotency_key", "unprocessed")
    assert operation["security"]
    for security in operation["security"]:
        assert list(security) in (["rest_api_key"], ["organization_api_key"], ["user_token"])


KINDS: Any = {"plan", "limit", "availability", "timing", "advice", "lifecycle"}


@by_name
def test_notices_say_what_they_are_about(operation: dict[str, Any]) -> None:
    notices = operation["x-notices"]
    for notice in notices:
        assert notice.keys() <= {"kind", "text", "explains", "stage"}
        assert notice["kind"] in KINDS
        assert notice["text"].strip().endswith(".")
        assert all(isinstance(status, int) for status in notice.get("explains", ()))
        if notice["kind"] == "plan":
            assert notice["explains"] == [402, 403]
    texts = [notice["text"] for notice in notices]
    assert len(set(texts)) == len(texts)
    stable = lifecycle(operation) == "stable"
    assert [notice["kind"] for notice in notices].count("lifecycle") == (not stable)


def test_production_is_advised_against_for_the_user_model_alone() -> None:
    for operation in NAMED.values():
        user = operation.get("x-data-model") == "user"
        texts = [notice["text"] for notice in operation["x-notices"]]
        assert any("against its use in production" in text for text in texts) is user


@by_name
def test_what_every_call_of_a_model_warns_of(operation: dict[str, Any]) -> None:
    text = " ".join(notice["text"] for notice in operation["x-notices"])
    user = operation.get("x-data-model") == "user"
    [group] = operation["tags"]
    assert ("must not be mixed" in text) is (user and operation["method"] != "get")
    about_a_user = user and group in ("users", "aliases", "subscriptions")
    assert ("identity verification" in text.lower() and "Bearer" in text) is about_a_user
    assert ("not be able to switch later" in text) is (group == "players")


READ_RATE: Any = {
    "get_notifications", "get_notification", "fetch_user", "view_templates", "view_template",
    "get_outcomes",
}  # fmt: skip
PARALLEL = {
    "get_notification_history",
    "export_events",
    "export_subscriptions",
    "export_players",
}


@by_name
def test_limits_of_several_calls(operation: dict[str, Any]) -> None:
    name = operation["operationId"]
    text = " ".join(notice["text"] for notice in operation["x-notices"])
    assert bool(re.search("Reads like .* one per second.* 10 ", text)) is (name in READ_RATE)
    assert ("100 GB" in text) is (name in PARALLEL)


@by_operation
def test_an_operation_has_a_success_and_the_errors(operation: dict[str, Any]) -> None:
    replies = operation["responses"]
    assert [status for status in replies if status.startswith("2")]
    assert {"429", "503", "default"} <= set(replies)
    for reply in replies.values():
        content = resolve(reply).get("content", {})
        assert resolve(reply)["description"]
        if content:
            assert "application/json" in content


@by_operation
def test_parameters_are_those_of_the_path(operation: dict[str, Any]) -> None:
    parameters = [resolve(entry) for entry in operation.get("parameters", ())]
    in_path = [entry for entry in parameters if entry["in"] == "path"]
    in_template = re.findall(r"{(\w+)}", operation["path"])
    assert [entry["name"] for entry in in_path] == in_template
    assert all(entry["required"] for entry in in_path)
    assert all(entry["description"].strip() for entry in parameters)
    assert all(entry["in"] in ("path", "query", "header") for entry in parameters)


ORGANIZATION: Any = {
    "create_app", "get_app", "get_apps", "update_app", "create_api_key", "view_api_keys",
    "update_api_key", "rotate_api_key", "delete_api_key", "copy_template_to_app",
    "list_audit_logs",
}  # fmt: skip
DEPRECATED: Any = {
    "get_players", "add_player", "get_player", "update_player", "delete_player",
    "update_player_tags", "begin_live_activity", "stop_live_activity",
}  # fmt: skip
USER_GROUPS: Any = {"users", "aliases", "in_app_messages", "subscriptions"}
EXPORT = "export_subscriptions"  # once an endpoint of players, and stable


@by_operation
def test_keys_and_lifecycle(operation: dict[str, Any]) -> None:
    name, [group] = operation["operationId"], operation["tags"]
    keys = ["organization_api_key" if name in ORGANIZATION else "rest_api_key"]
    if name == "get_app":  # DOC says the app's key, the official SDK the organization's
        keys.append("rest_api_key")
    texts = [notice["text"] for notice in NAMED[name]["x-notices"]]
    if any("this call takes a JWT" in text for text in texts):
        keys.append("user_token")
    assert operation["security"] == [{key: []} for key in keys]
    assert operation.get("deprecated", False) is (name in DEPRECATED)
    if group in USER_GROUPS and name != EXPORT:
        assert operation["x-data-model"] == "user"
    elif group == "players":
        assert operation["x-data-model"] == "player"
    else:
        assert "x-data-model" not in operation


def test_the_old_name_of_the_export_is_deprecated() -> None:
    [also] = OPERATIONS[EXPORT]["x-also"]
    assert also["operationId"] == "export_players"
    assert also["deprecated"] is True


KEYED: Any = {"create_notification", "start_live_activity", "create_custom_events"}
UNLESS: Any = {"update_user": "deltas", "update_app": "organization_id"}
HARMLESS: Any = {
    "estimate_notification_recipients",  # a POST that only counts
    "update_inbox_message",  # sets the same marks again
}


@by_operation
def test_what_may_be_repeated(operation: dict[str, Any]) -> None:
    name = operation["operationId"]
    if name in KEYED:
        assert operation["x-retry"] == "idempotency_key"
    elif operation["method"] in ("get", "put", "delete") or name in HARMLESS or name in UNLESS:
        assert operation["x-retry"] == "always"
    else:
        assert operation["x-retry"] == "unprocessed"
    assert operation.get("x-retry-unless") == UNLESS.get(name)


def schemas(value: Any, where: str = "#") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema below a place, wherever it stands."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from schemas(item, f"{where}/{index}")
    elif isinstance(value, dict):
        if where.endswith(("/schema", "/items", "/additionalProperties")) or re.search(
            r"/(schemas|properties|allOf|anyOf|oneOf)/[^/]+$", where
        ):
            yield where, value
        for key, item in value.items():
            yield from schemas(item, f"{where}/{key}")


ALL_SCHEMAS = dict(schemas(DOCUMENT))


def test_no_schema_has_a_default() -> None:
    assert len(ALL_SCHEMAS) > 500
    assert [where for where, schema in ALL_SCHEMAS.items() if "default" in schema] == []


def test_every_field_is_described() -> None:
    bare = [
        f"{name}.{field}"
        for name, schema in SCHEMAS.items()
        for field, value in schema.get("properties", {}).items()
        if not (value.get("description") or resolve(value).get("description"))
    ]
    assert bare == []


def test_nothing_needs_what_the_generator_cannot_do() -> None:
    for where, schema in ALL_SCHEMAS.items():
        assert "nullable" not in schema, where
        assert "discriminator" not in schema, where
        assert schema.get("format") not in ("date", "byte", "binary"), where


def test_every_component_is_used() -> None:
    used = set(re.findall(r"#/[\w/-]+", (ROOT / "openapi" / "onesignal.yaml").read_text("utf-8")))
    unused = {
        name
        for kind, components in DOCUMENT["components"].items()
        for name in components
        if kind != "securitySchemes" and f"#/components/{kind}/{name}" not in used
    }
    assert unused == set()


ENVELOPES = [
    (429, {"errors": ["API rate limit exceeded"], "limit": "App ID"}),
    (429, {"errors": [{"code": "Rate Limit Exceeded", "title": "Too many", "meta": {}}]}),
    (404, {"status": 404, "error": "Not Found"}),
]


@pytest.mark.parametrize(("status", "body"), ENVELOPES)
def test_the_envelopes_of_failures_are_described(status: int, body: dict[str, Any]) -> None:
    document = load()
    for operation in document.operations.values():
        document.check_reply(operation, status, body)
    schema = SCHEMAS["RateLimitErrorBody" if status == 429 else "GenericError"]
    assert body.keys() <= schema["properties"].keys()


# What users must know


NOTICES: Any = {
    "create_segments": ["paid plan"],
    "delete_segments": ["users and devices", "not deleted"],
    "get_outcomes": ["30 days", "every month"],
    "create_user": ["alias", "production", "beta"],
    "fetch_user": ["production"],
    "update_user": ["production"],
    "delete_user": ["production"],
    "identify_user_by_alias": ["label", "created automatically"],
    "create_subscription": ["production"],
    "create_notification": ["Huawei", "headings", "idempotency_key", "100 seconds", "10 times"],
    "cancel_notification": ["scheduled", "going out|being sent|outgoing|under way"],
    "get_notification_history": [
        "paid plan", "Integrations", "Send History via OneSignal API", r"\b7 days|seven days",
        "10 seconds", "three minutes", "403", "email", "1,000 recipients",
        "no .sent. events.*clicked",
    ],
    "export_subscriptions": [
        "one export", "per account", "GZip", "several minutes", "three days", "random UUID",
        "403", "faster",
    ],
    "export_players": [
        "one export", "per account", "GZip", "several minutes", "three days", "random UUID", "403",
        "faster", "no further development", "incompatible", "corrupt",
    ],
    "export_events": ["one export", "per account", "403"],
    "get_players": ["80,000", "CSV", "no further development", "incompatible", "corrupt"],
    "add_player": ["test_type", "development", "production", "identifier", "updated?"],
    "get_player": ["email_auth_hash", "identity verification", r"\b11\b"],
    "update_player": ["no further development"],
    "delete_player": ["no further development"],
    "get_notifications": ["30 days"],
    "list_audit_logs": ["Enterprise", "90 days"],
    "create_custom_events": ["2,024 bytes", "1 MB", "128"],
    "create_api_key": ["16", "logs"],
    "rotate_api_key": ["at once"],
    "get_email_provider_metrics": ["365 days"],
    "get_email_provider_metrics_timeseries": ["60 days"],
}  # fmt: skip


def told(name: str) -> str:
    """Everything that the document says of an operation, its parameters and its body's fields."""
    operation = NAMED[name]
    parts = [operation["summary"], operation["description"]]
    parts += [notice["text"] for notice in operation["x-notices"]]
    parts += [resolve(entry)["description"] for entry in operation.get("parameters", ())]
    if "requestBody" in operation:
        body = resolve(operation["requestBody"])
        schema = resolve(body["content"]["application/json"]["schema"])
        parts += [body.get("description", ""), schema.get("description", "")]
        parts += [value.get("description", "") for value in schema["properties"].values()]
    return " ".join(" ".join(parts).split())


@together("name", list(NOTICES))
def test_the_notices_are_there(name: str) -> None:
    text = told(name)
    for fact in NOTICES[name]:
        assert re.search(fact, text, re.IGNORECASE), fact


FIELDS: Any = {
    "User": "properties identity subscriptions subscription_options",
    "UserProperties": "tags language timezone_id lat long country first_active last_active "
    "amount_spent purchases ip",
    "Purchase": "sku amount iso",
    "Subscription": "id type token enabled notification_types session_time session_count sdk "
    "device_model device_os rooted test_type app_version net_type carrier web_auth web_p256",
    "SubscriptionOptions": "retain_previous_owner",
    "UpdateUserRequest": "properties refresh_device_metadata deltas",
    "PropertyDeltas": "session_time session_count amount_spent purchases",
    "BeginLiveActivityRequest": "push_token subscription_id",
    "UpdateLiveActivityRequest": "name event event_updates dismiss_at",
    "Player": "app_id external_user_id external_user_id_auth_hash email_auth_hash language "
    "timezone tags amount_spent playtime notification_types test_type long lat country",
    "UpdatePlayerRequest": "app_id device_type external_user_id external_user_id_auth_hash "
    "email_auth_hash identifier language timezone game_version device_model device_os ad_id sdk "
    "session_count tags amount_spent created_at playtime badge_count last_active "
    "notification_types test_type long lat country",
    "ExportSubscriptionsRequest": "extra_fields last_active_since segment_name",
    "PlayerPage": "total_count offset limit players",
    "NotificationPage": "total_count offset limit notifications",
    "CreateNotificationResponse": "id external_id errors",
    "CreatePlayerResponse": "success id",
    "NotificationHistoryRequest": "email events",
}


@together("name", list(FIELDS))
def test_the_fields_of_the_founding_document_are_there(name: str) -> None:
    assert set(FIELDS[name].split()) <= set(SCHEMAS[name]["properties"])


def test_every_kind_of_subscription_is_known() -> None:
    assert set(SCHEMAS["SubscriptionType"]["enum"]) >= {
        "Email", "SMS", "iOSPush", "AndroidPush", "HuaweiPush", "FireOSPush", "WindowsPush",
        "macOSPush", "ChromeExtensionPush", "ChromePush", "SafariLegacyPush", "SafariPush",
        "FirefoxPush",
    }  # fmt: skip


# A document to find things in

TEXT = (ROOT / "openapi" / "onesignal.yaml").read_text("utf-8")
ORDER = (
    "operationId", "tags", "summary", "description", "deprecated", "x-method", "x-pages",
    "x-data-model", "x-retry", "x-retry-unless", "x-rate", "x-notices", "x-also", "security",
    "parameters", "x-parameters", "requestBody", "responses",
)  # fmt: skip


def test_operations_stand_together_by_tag_as_the_contents_at_the_head_say() -> None:
    headings = re.findall(r"^  # =+ (\w+) =+$", TEXT, re.MULTILINE)
    assert headings == [tag["name"] for tag in DOCUMENT["tags"]]
    contents = TEXT[: TEXT.index("\nopenapi:")]
    told = {
        group: re.findall(r"\w+", names.replace("#", ""))
        for group, names in re.findall(r"^#     (\w+): ((?:.*\n)(?:#       .*\n)*)", contents, re.M)
    }
    standing = dict.fromkeys(headings, ())
    for operation in OPERATIONS.values():
        [group] = operation["tags"]
        standing[group] = (*standing[group], operation["operationId"])  # type: ignore[assignment]
    assert {group: tuple(names) for group, names in told.items()} == standing
    assert [tag for operation in OPERATIONS.values() for tag in operation["tags"]] == [
        group for group, names in standing.items() for _ in names
    ]


@by_operation
def test_the_keys_of_an_operation_have_one_order(operation: dict[str, Any]) -> None:
    keys = [key for key in operation if key not in ("path", "method")]
    assert keys == [key for key in ORDER if key in keys]


RATED: Any = {
    150: "150 requests a second|same rate limit as creating",
    1000: "1,000",
    1: "one per second",
}


@by_operation
def test_a_rate_is_the_one_that_is_told(operation: dict[str, Any]) -> None:
    if "x-rate" in operation:
        text = " ".join(notice["text"] for notice in NAMED[operation["operationId"]]["x-notices"])
        assert re.search(RATED[operation["x-rate"]], text)


def misfits(sent: Any, shown: Any, place: str = "") -> Iterator[str]:
    """Where an example of a reply says otherwise than that of the request."""
    if isinstance(sent, dict) and isinstance(shown, dict):
        for key in sent.keys() & shown.keys():
            yield from misfits(sent[key], shown[key], f"{place}.{key}")
    elif isinstance(sent, list) and isinstance(shown, list):
        for index, (one, other) in enumerate(zip(sent, shown, strict=False)):
            yield from misfits(one, other, f"{place}[{index}]")
    elif sent != shown:
        yield f"{place}: {sent!r} and {shown!r}"


def example_of(message: Any) -> Any:
    return resolve(message).get("content", {}).get("application/json", {}).get("example")


@by_operation
def test_the_examples_of_a_call_fit_together(operation: dict[str, Any]) -> None:
    sent = example_of(operation.get("requestBody", {}))
    replies = [r for status, r in operation["responses"].items() if status.startswith("2")]
    shown = [example for each in replies if (example := example_of(each)) is not None]
    assert len(shown) >= any(resolve(each).get("content") for each in replies)
    if sent is not None:
        assert [misfit for example in shown for misfit in misfits(sent, example)] == []
