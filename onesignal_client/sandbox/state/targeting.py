"""Who gets a message: from segments, filters or names to the subscriptions behind them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .filters import PEOPLE, Condition, compile_filters
from .platforms import CHANNELS, FLAGS
from .refused import Refused
from .segments import members_of_any
from .store import Store, read_id
from .world import Scope, Settings

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
_BESIDES = ("excluded_segments", "target_channel", "channel_for_external_user_ids")
FIELDS = frozenset(_BESIDES).union(*METHODS)
"""What decides who gets a message."""


@dataclass(frozen=True, slots=True)
class Audience:
    """Subscriptions."""

    counts: Mapping[str, int]
    """How many there are of each type."""
    numbers: str
    """Their row numbers, joined by commas."""

    @property
    def total(self) -> int:
        """How many subscriptions in all."""
        return sum(self.counts.values())


@dataclass(slots=True)
class Target:
    """The subscriptions that a message is for, as a condition, and the names that lead nowhere."""

    condition: Condition
    invalid: dict[str, Any] = field(default_factory=dict[str, Any])
    """What the reply says under `errors`, such as `{"invalid_aliases": {...}}`."""
    unsubscribed: bool = False
    """Whether some of the names belong to unsubscribed subscriptions."""


def look_up(store: Store, condition: Condition) -> Audience:
    """Whom a condition selects at this moment."""
    what = "s.type, count(*), group_concat(s.seq)"
    sql = f"SELECT {what} FROM {PEOPLE} WHERE {condition.sql} GROUP BY 1"
    rows = store.all(sql, *condition.values)
    return Audience({row[0]: row[1] for row in rows}, ",".join(row[2] for row in rows))


def check(body: Mapping[str, Any], settings: Settings) -> None:
    """Refuse the body unless it has exactly one way of targeting."""
    used = [method for method in METHODS if any(body.get(name) for name in method)]
    if used == [SEGMENTS, FILTERS] and not settings.strict:
        used = [SEGMENTS]
    if not used:
        raise Refused("notifications.targeting-required", NO_TARGETING)
    if len(used) > 1:
        names = [name for method in used for name in method if body.get(name)]
        why = f"Only one targeting method is allowed, not {' and '.join(names)}"
        raise Refused("notifications.one-targeting", why)
    if body.get("include_aliases") and not body.get("target_channel"):
        why = "target_channel is required with include_aliases"
        raise Refused("notifications.target-channel", why)
    if body.get("excluded_segments") and not body.get("included_segments"):
        why = "excluded_segments needs included_segments"
        raise Refused("notifications.excluded-segments", why)
    named = sum(len(body.get(name) or ()) for name in NAME_FIELDS if name != "include_aliases")
    named += sum(len(ids) for ids in (body.get("include_aliases") or {}).values())
    if named > settings.recipients_limit:
        why = f"A message can name at most {settings.recipients_limit} recipients"
        raise Refused("notifications.recipients-limit", why)
    for name in ID_FIELDS:
        for given in body.get(name) or ():
            if read_id(given) is None:
                kind = name.removeprefix("include_").removesuffix("s")
                why = f"Incorrect {kind} format in {name} (not a valid UUID): {given}"
                raise Refused("notifications.id-format", why)


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


def resolve(scope: Scope, body: Mapping[str, Any], channel: str) -> Target:
    """Whom a message is for.

    Raises:
        FilterError: the filters make no sense.
    """
    types = types_of(body, channel)
    everyone = channel == "email" and bool(body.get("include_unsubscribed"))
    reachable = _reachable(scope.app_id, types, everyone=everyone)
    if body.get("included_segments"):
        included = members_of_any(scope, body["included_segments"])
        excluded = members_of_any(scope, body.get("excluded_segments") or ())
        # rule: notifications.excluded-segments
        return Target(reachable & included & ~excluded)
    if body.get("filters"):
        return Target(reachable & compile_filters(scope, body["filters"]))
    return _named(scope, body, types, everyone)


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


_NAMED = (
    "SELECT given.value AS name, s.seq, s.type, "
    "s.enabled = 1 AND s.notification_types > 0 AS reachable FROM json_each(?) given"
)
_BY_ALIAS = (
    f"{_NAMED} LEFT JOIN aliases a ON a.app_id = ? AND a.label = ? AND a.value = given.value "
    "LEFT JOIN subscriptions s ON s.owner = a.owner"
)
_BY_ONESIGNAL_ID = (
    f"{_NAMED} LEFT JOIN users u ON u.app_id = ? AND u.id = lower(given.value) "
    "LEFT JOIN subscriptions s ON s.owner = u.seq"
)
_BY_ID = f"{_NAMED} LEFT JOIN subscriptions s ON s.app_id = ? AND s.id = lower(given.value)"
_BY_TOKEN = (
    f"{_NAMED} LEFT JOIN subscriptions s ON s.app_id = ? AND s.type = ? AND s.token = given.value"
)

_LookUp = tuple[str, str | None, Iterable[str] | None, str, *tuple[str, ...]]


def _look_ups(body: Mapping[str, Any]) -> Iterator[_LookUp]:
    """What the reply calls names that fail, their label if that counts, the names, how to look."""
    for label, ids in (body.get("include_aliases") or {}).items():
        if label == "onesignal_id":
            yield "invalid_aliases", label, ids, _BY_ONESIGNAL_ID
        else:
            yield "invalid_aliases", label, ids, _BY_ALIAS, label
    users = body.get("include_external_user_ids")
    yield "invalid_external_user_ids", None, users, _BY_ALIAS, "external_id"
    for name in ID_FIELDS:
        yield "invalid_player_ids", None, body.get(name), _BY_ID
    for name, (kind, key) in TOKEN_FIELDS.items():
        yield key, None, body.get(name), _BY_TOKEN, kind


def _named(scope: Scope, body: Mapping[str, Any], types: Sequence[str], everyone: bool) -> Target:
    """The subscriptions behind names, and the names that reach nobody."""
    found: set[int] = set()
    invalid: dict[str, Any] = {}
    unsubscribed = False
    for key, label, names, sql, *values in _look_ups(body):
        if not names:
            continue
        unique = list(dict.fromkeys(names))
        rows = scope.store.all(sql, json.dumps(unique), scope.app_id, *values)
        rows = [row for row in rows if row["type"] in types]
        known = {row["name"] for row in rows}
        found |= {row["seq"] for row in rows if row["reachable"] or everyone}
        # rule: notifications.invalid-unsubscribed
        failed = [row["name"] for row in rows if not (row["reachable"] or everyone)]
        unsubscribed = unsubscribed or bool(failed)
        if scope.world.settings.report_unknown_recipients:
            # rule: notifications.invalid-unknown
            failed += [name for name in unique if name not in known]
        if failed and label is not None:
            invalid.setdefault(key, {})[label] = failed
        elif failed:
            invalid.setdefault(key, []).extend(failed)
    condition = Condition("s.seq IN (SELECT value FROM json_each(?))", (json.dumps(sorted(found)),))
    return Target(condition, invalid, unsubscribed)
