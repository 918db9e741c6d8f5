"""Who gets a message: from segments, filters or names to the subscriptions behind them."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .filters import Condition, compile_filters
from .platforms import CHANNELS, FLAGS
from .refused import InvalidValueError
from .segments import members_of_any
from .world import Settings, World

NO_TARGETING = (
    "You must include which players, segments, or tags you wish to send this notification to."
)
NOBODY_SUBSCRIBED = "All included players are not subscribed"

TOKEN_FIELDS: dict[str, tuple[str, str]] = {
    "email_to": ("Email", "invalid_email_tokens"),
    "include_email_tokens": ("Email", "invalid_email_tokens"),
    "include_phone_numbers": ("SMS", "invalid_phone_numbers"),
    "include_ios_tokens": ("iOSPush", "invalid_ios_tokens"),
    "include_android_reg_ids": ("AndroidPush", "invalid_android_reg_ids"),
    "include_amazon_reg_ids": ("FireOSPush", "invalid_amazon_reg_ids"),
    "include_chrome_reg_ids": ("ChromeExtensionPush", "invalid_chrome_reg_ids"),
    "include_chrome_web_reg_ids": ("ChromePush", "invalid_chrome_web_reg_ids"),
    "include_wp_wns_uris": ("WindowsPush", "invalid_wp_wns_uris"),
}
"""Fields that name tokens: the type of the subscriptions, and how the reply calls failures."""
ID_FIELDS = ("include_subscription_ids", "include_player_ids")
NAME_FIELDS = ("include_aliases", "include_external_user_ids", *ID_FIELDS, *TOKEN_FIELDS)
SEGMENTS, FILTERS = ("included_segments",), ("filters",)
METHODS = (SEGMENTS, FILTERS, NAME_FIELDS)
"""The ways of targeting that exclude each other."""


FIELDS = frozenset(
    {
        *(name for method in METHODS for name in method),
        "excluded_segments",
        "target_channel",
        "channel_for_external_user_ids",
    }
)
"""What decides who gets a message."""


class TargetingError(InvalidValueError):
    """Targeting that is missing or contradicts itself."""


@dataclass(slots=True)
class Target:
    """The subscriptions that a message is for, as a condition, and the names that lead nowhere."""

    condition: Condition
    invalid: dict[str, Any] = field(default_factory=dict[str, Any])
    """What the reply says under `errors`, such as `{"invalid_aliases": {...}}`."""
    unsubscribed: bool = False
    """Whether some of the names belong to unsubscribed subscriptions."""


def check(body: Mapping[str, Any], settings: Settings) -> None:
    """Raise `TargetingError` unless the body has exactly one way of targeting."""
    used = [method for method in METHODS if any(body.get(name) for name in method)]
    if used == [SEGMENTS, FILTERS] and not settings.strict:
        used = [SEGMENTS]
    if not used:
        raise TargetingError(NO_TARGETING, rule="notifications.targeting-required")
    if len(used) > 1:
        names = [name for method in used for name in method if body.get(name)]
        raise TargetingError(
            f"Only one targeting method is allowed, not {' and '.join(names)}",
            rule="notifications.one-targeting",
        )
    if body.get("include_aliases") and not body.get("target_channel"):
        raise TargetingError(
            "target_channel is required with include_aliases", rule="notifications.target-channel"
        )
    if body.get("excluded_segments") and not body.get("included_segments"):
        raise TargetingError(
            "excluded_segments needs included_segments", rule="notifications.excluded-segments"
        )
    named = sum(len(body.get(name) or ()) for name in NAME_FIELDS if name != "include_aliases")
    named += sum(len(ids) for ids in (body.get("include_aliases") or {}).values())
    if named > settings.recipients_limit:
        raise TargetingError(
            f"A message can name at most {settings.recipients_limit} recipients",
            rule="notifications.recipients-limit",
        )
    for name in ID_FIELDS:
        for given in body.get(name) or ():
            _check_id(name, given)


def channel_of(body: Mapping[str, Any]) -> str | None:
    """The channel that the targeting or the content decides; None if neither does."""
    chosen = body.get("target_channel") or body.get("channel_for_external_user_ids")
    if chosen in CHANNELS:
        return str(chosen)
    if body.get("isSms") or body.get("isEmail"):
        return "sms" if body.get("isSms") else "email"
    if body.get("email_to") or body.get("include_email_tokens"):
        return "email"
    if body.get("include_phone_numbers"):
        return "sms"
    if any(body.get(name) for name in TOKEN_FIELDS):
        return "push"
    if body.get("email_body") or body.get("email_subject"):
        return "email"
    # rule: notifications.sms-channel
    return None


def resolve(world: World, app_id: str, body: Mapping[str, Any], channel: str) -> Target:
    """Whom a message is for.

    Raises:
        FilterError: the filters make no sense.
    """
    store, now = world.store, world.clock.timestamp()
    types = types_of(body, channel)
    everyone = channel == "email" and bool(body.get("include_unsubscribed"))
    reachable = _reachable(app_id, types, everyone=everyone)
    if body.get("included_segments"):
        included, excluded = (
            members_of_any(store, app_id, body.get(names) or (), now)
            for names in ("included_segments", "excluded_segments")
        )
        # rule: notifications.excluded-segments
        return Target(reachable & included & ~excluded)
    if body.get("filters"):
        return Target(reachable & compile_filters(store, app_id, body["filters"], now))
    named = _Named(world, app_id, types, everyone)
    named.look_up(body)
    found = Condition(
        "s.seq IN (SELECT value FROM json_each(?))", (json.dumps(sorted(named.found)),)
    )
    return Target(found, named.invalid, named.unsubscribed)


def subscribers(app_id: str) -> Condition:
    """Everybody who is subscribed, on all channels."""
    every = tuple(kind for types in CHANNELS.values() for kind in types)
    return _reachable(app_id, every, everyone=False)


def types_of(body: Mapping[str, Any], channel: str) -> tuple[str, ...]:
    """The types of subscriptions that a message is for."""
    types = CHANNELS[channel]
    chosen = {kind for flag, kinds in FLAGS.items() if body.get(flag) for kind in kinds}
    # rule: notifications.platforms
    return tuple(kind for kind in types if kind in chosen) if chosen else types


def _reachable(app_id: str, types: Sequence[str], *, everyone: bool) -> Condition:
    marks = ", ".join("?" * len(types)) or "NULL"
    sql = f"s.app_id = ? AND s.type IN ({marks})"
    if not everyone:
        # rule: notifications.subscribed
        sql += " AND s.enabled = 1 AND s.notification_types > 0"
    return Condition(sql, (app_id, *types))


_SUBSCRIPTION = "s.seq, s.type, s.enabled = 1 AND s.notification_types > 0 AS reachable"
_BY_ALIAS = (
    f"SELECT given.value AS name, {_SUBSCRIPTION} FROM json_each(?) given "
    "LEFT JOIN aliases a ON a.app_id = ? AND a.label = ? AND a.value = given.value "
    "LEFT JOIN subscriptions s ON s.owner = a.owner"
)
_BY_ONESIGNAL_ID = (
    f"SELECT given.value AS name, {_SUBSCRIPTION} FROM json_each(?) given "
    "LEFT JOIN users u ON u.id = lower(given.value) AND u.app_id = ? "
    "LEFT JOIN subscriptions s ON s.owner = u.seq"
)
_BY_ID = (
    f"SELECT given.value AS name, {_SUBSCRIPTION} FROM json_each(?) given "
    "LEFT JOIN subscriptions s ON s.id = lower(given.value) AND s.app_id = ?"
)
_BY_TOKEN = (
    f"SELECT given.value AS name, {_SUBSCRIPTION} FROM json_each(?) given "
    "LEFT JOIN subscriptions s ON s.app_id = ? AND s.token = given.value AND s.type = ?"
)


class _Named:
    """Looks up the subscriptions behind names, and notes the names that reach nobody."""

    def __init__(self, world: World, app_id: str, types: Sequence[str], everyone: bool) -> None:
        self._world = world
        self._app_id = app_id
        self._types = frozenset(types)
        self._everyone = everyone
        self.found: set[int] = set()
        self.invalid: dict[str, Any] = {}
        self.unsubscribed = False

    def look_up(self, body: Mapping[str, Any]) -> None:
        aliases: dict[str, list[str]] = {}
        for label, ids in (body.get("include_aliases") or {}).items():
            if failed := self._aliases(label, ids):
                aliases[label] = failed
        if aliases:
            self.invalid["invalid_aliases"] = aliases
        users = body.get("include_external_user_ids") or ()
        self._note("invalid_external_user_ids", self._aliases("external_id", users))
        for name in ID_FIELDS:
            failed = self._search(_BY_ID, body.get(name) or (), self._app_id)
            self._note("invalid_player_ids", failed)
        for name, (kind, key) in TOKEN_FIELDS.items():
            self._note(key, self._search(_BY_TOKEN, body.get(name) or (), self._app_id, kind))

    def _aliases(self, label: str, ids: Iterable[str]) -> list[str]:
        if label == "onesignal_id":
            return self._search(_BY_ONESIGNAL_ID, ids, self._app_id)
        return self._search(_BY_ALIAS, ids, self._app_id, label)

    def _search(self, sql: str, names: Iterable[str], *values: str) -> list[str]:
        unique = list(dict.fromkeys(names))
        if not unique:
            return []
        known: set[str] = set()
        failed: list[str] = []
        for row in self._world.store.all(sql, json.dumps(unique), *values):
            if row["type"] not in self._types:
                continue
            known.add(row["name"])
            if row["reachable"] or self._everyone:
                self.found.add(row["seq"])
            else:
                # rule: notifications.invalid-unsubscribed
                failed.append(row["name"])
                self.unsubscribed = True
        if self._world.settings.report_unknown_recipients:
            # rule: notifications.invalid-unknown
            failed += [name for name in unique if name not in known]
        return failed

    def _note(self, key: str, failed: list[str]) -> None:
        if failed:
            self.invalid.setdefault(key, []).extend(failed)


def _check_id(name: str, given: str) -> None:
    try:
        uuid.UUID(given)
    except ValueError:
        kind = name.removeprefix("include_").removesuffix("s")
        message = f"Incorrect {kind} format in {name} (not a valid UUID): {given}"
        raise TargetingError(message, rule="notifications.id-format") from None
