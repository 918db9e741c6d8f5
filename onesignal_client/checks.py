"""Mistakes that OneSignal answers with an obscure 400, or silently misreads, caught beforehand.

Each check is a function below, marked with its source, and refuses only what is surely wrong.
`OneSignal(checks=Checks(skip={"targeting"}))` switches one off, `checks=False` all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple
from uuid import UUID

from ._schema.codecs import ModelOf
from ._schema.operation import Operation, segments
from .errors import ConfigurationError, refused


class Checks(NamedTuple):
    """Which requests to refuse before the network.

    OneSignal's own documents disagree on the limits, hence they can be set.
    """

    skip: frozenset[str] | set[str] = frozenset()
    """Names of checks that are switched off; see `CHECKS`."""
    max_recipients: int = 20_000
    """Identifiers in one request: 20,000 in the newest documentation, 2,000 in older ones."""
    max_filters: int = 200
    """Entries of `filters`, operators included."""


_DEFAULT = Checks()

Finding = tuple[str, str]
"""The field at fault, and what to do about it."""
Finder = Callable[[Mapping[str, Any], Checks], Iterator[Finding]]
"""Finds what is wrong in a body, or in the values of a path."""


class Check(NamedTuple):
    """One rule: what it looks at, who says so, and how."""

    name: str
    """What switches it off, in `Checks.skip`."""
    looks_at: frozenset[str]
    """The models of the bodies that it looks at, or `PATH`."""
    source: str
    """Who says that it is wrong."""
    find: Finder
    """How it is found."""


CHECKS: list[Check] = []
"""Every check, in the order in which they run."""
_BY_KIND: dict[str, list[Check]] = {}

PATH = "path"
"""Stands among the models for the values of the path's parameters."""
_SENT = frozenset({"Notification"})
_TARGETED = _SENT | {"StartLiveActivityRequest"}
_COUNTED = frozenset({"EstimateRecipientsRequest"})
"""Segments that filters and aliases narrow: several ways of targeting go together there."""
_PLAYERS = frozenset({"Player", "UpdatePlayerRequest"})
_IDENTIFIED = frozenset({"User", "UserIdentity", "TransferSubscriptionRequest"})
_NAMING = _TARGETED | _COUNTED | _IDENTIFIED


def _check(
    looks_at: frozenset[str], source: str, name: str | None = None
) -> Callable[[Finder], Finder]:
    """Makes a check of a function, which gives it its name unless it says another."""

    def add(find: Finder) -> Finder:
        called = name or find.__name__.removeprefix("_")
        CHECKS.append(rule := Check(called, looks_at, source, find))
        for kind in looks_at:
            _BY_KIND.setdefault(kind, []).append(rule)
        return find

    return add


# The ways to name recipients; a request may use one row. Addresses of several kinds go together.
TARGETING: dict[str, tuple[str, ...]] = {
    "segments": ("included_segments",),
    "filters": ("filters",),
    "aliases": ("include_aliases",),
    "subscriptions": ("include_subscription_ids", "include_player_ids"),
    "external user ids": ("include_external_user_ids",),
    "addresses": (
        "email_to",
        "include_email_tokens",
        "include_phone_numbers",
        "include_ios_tokens",
        "include_wp_wns_uris",
        "include_amazon_reg_ids",
        "include_chrome_reg_ids",
        "include_chrome_web_reg_ids",
        "include_android_reg_ids",
    ),
}
_ROWS = {field: row for row, fields in TARGETING.items() for field in fields}
_KNOWN = frozenset({"include_unsubscribed", *_ROWS})


def _used(body: Mapping[str, Any]) -> dict[str, str]:
    """The fields that name somebody, with their rows."""
    return {
        field: _ROWS[field]
        for field, value in body.items()
        if value and field in _ROWS and (not isinstance(value, Mapping) or any(value.values()))
    }


def _nobody(body: Mapping[str, Any]) -> bool:
    """Whether surely nobody is named: OneSignal may have ways that this library does not know."""
    unknown = (field for field in body if field.startswith("include") and field not in _KNOWN)
    return not _used(body) and not any(body[field] for field in (*unknown, "tags") if field in body)


@_check(
    _SENT,
    "issues dotnet-api#46, DotNet-SDK#87, Flutter-SDK#1037: the message goes to everybody; "
    "official SDK, Notification.external_id: names the message, a UUID",
)
def _external_id(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    external_id = body.get("external_id")
    if not external_id:
        return
    rows = set(_used(body).values())
    if not (_nobody(body) or rows & {"segments", "filters"}):
        return
    advice = 'to reach users by their external id, use include_aliases={"external_id": [...]}'
    if not rows:
        yield "external_id", f"targets nobody, it only names the message; {advice}"
    elif not is_uuid(external_id):
        yield (
            "external_id",
            f"narrows nothing, the message goes to all of the {rows.pop()}; it only names the "
            f"message, as a UUID; {advice}",
        )


def is_uuid(value: object) -> bool:
    """Whether it is a UUID, or reads as one."""
    try:
        UUID(str(value))
    except ValueError:
        return False
    return True


@_check(_SENT, "official SDK, errors.py: 400 You must include which players, segments, or tags")
def _targeting(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    if _nobody(body):
        yield (
            "included_segments",
            "names no recipients: give included_segments, include_aliases with target_channel, "
            "include_subscription_ids, filters, email_to or include_phone_numbers",
        )


@_check(
    _TARGETED,
    "documentation, create-message: aliases, segments or filters, one method for a request; "
    "official SDK, Notification: include_aliases and ids go with no other parameter",
)
def _one_targeting(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    used = _used(body)
    rows = list(dict.fromkeys(used.values()))
    if len(rows) > 1:
        extra = next(field for field, row in used.items() if row == rows[1])
        yield extra, f"is a second way to name recipients, beside {rows[0]}; OneSignal takes one"


@_check(_SENT, "documentation, create-message: include_aliases is combined with target_channel")
def _target_channel(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    if "include_aliases" in _used(body) and not body.get("target_channel"):
        yield "target_channel", 'is needed with include_aliases: "push", "email" or "sms"'


@_check(_SENT, "documentation, sms: target_channel is required; create-message: or isSms")
def _sms_channel(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    sms = body.get("sms_from") or body.get("sms_media_urls")
    said = body.get("target_channel") or body.get("isSms") or body.get("template_id")
    if sms and not said and set(_used(body).values()) & {"segments", "filters"}:
        yield (
            "target_channel",
            'must be "sms" for an SMS to segments or filters; without it a push message goes out',
        )


@_check(_SENT, "official SDK, Notification.kind: needs email_warm_up, not with send_after")
def _warm_up(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    if body.get("kind") == "warmup":
        if not body.get("email_warm_up"):
            yield "email_warm_up", 'is needed with kind "warmup"'
        if body.get("send_after"):
            yield "send_after", 'does not go with kind "warmup", whose plan says when'


@_check(_COUNTED, "official SDK, estimate_notification_recipients: included_segments is required")
def _counted_segments(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    if not body.get("included_segments"):
        yield "included_segments", 'is needed, which the rest narrows; ["All"] counts everybody'


@_check(
    frozenset({"UpdateLiveActivityRequest"}),
    "official SDK, UpdateLiveActivityRequest.ios_sound: requires headings on the same request",
)
def _activity_sound(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    if body.get("ios_sound") not in (None, "", "nil") and not body.get("headings"):
        yield "ios_sound", "is dropped without headings in the same request"


@_check(
    frozenset({"TransferSubscriptionRequest"}),
    "documentation and official SDK, transfer subscription: exactly one alias",
)
def _one_alias(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    identity = body.get("identity")
    if isinstance(identity, Mapping) and len(identity) != 1:
        yield "identity", f"names {len(identity)} aliases; exactly one names the new owner"


@_check(
    _SENT,
    "documentation, create-notification: 400 Message Notifications must have English language "
    "content",
)
def _english(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    contents = body.get("contents")
    if contents and "en" not in contents and not body.get("template_id"):
        yield "contents", 'must hold "en", the text for everybody whose language is not there'


@_check(
    _NAMING | {PATH},
    "official SDK, include_aliases: labels are spelled external_id, not in camel case",
)
def _alias_label(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    for field in ("include_aliases", "identity"):
        if "externalId" in (body.get(field) or ()):
            yield f"{field}.externalId", "must be written external_id"
    if body.get("alias_label") == "externalId":  # in a path
        yield "alias_label", "must be written external_id, not externalId"


_LOST = frozenset({"none", "null", "undefined", "nan"})
_SOURCE_OF_LOST = "issues: str(None) and the like as an id reaches, or makes, a user of that name"
_RESERVED = frozenset({"NA", "NULL", "0", "1", "-1"})


def _aliases(body: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    """The identifiers of people in a body, each with its place."""
    for field in ("identity", "include_aliases"):
        for label, value in (body.get(field) or {}).items():
            for each in value if isinstance(value, list) else [value]:
                yield f"{field}.{label}", each
    for each in body.get("include_external_user_ids") or ():
        yield "include_external_user_ids", each
    yield "external_user_id", body.get("external_user_id")


def _lost(identifiers: Iterable[tuple[str, object]]) -> Iterator[Finding]:
    for place, value in identifiers:
        if isinstance(value, str) and value.strip().lower() in _LOST:
            yield place, f"is {value!r}, most likely a value that got lost on the way"


@_check(_NAMING | _PLAYERS, _SOURCE_OF_LOST)
def _lost_value(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    return _lost(_aliases(body))


@_check(frozenset({PATH}), _SOURCE_OF_LOST, "lost_value")
def _lost_value_in_path(values: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    return _lost(values.items())


@_check(
    _IDENTIFIED | _PLAYERS,
    "issues OneSignal-Flutter-SDK#775: NA, NULL, 0, 1 and -1 are not allowed",
)
def _reserved_external_id(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    given = {"identity.external_id": (body.get("identity") or {}).get("external_id")}
    given["external_user_id"] = body.get("external_user_id")
    for place, value in given.items():
        if value in _RESERVED:
            yield place, f"is {value!r}, which OneSignal does not take as an external id"


@_check(
    _TARGETED | _COUNTED,
    "documentation, create-message: 20,000; official SDK and older documentation: 2,000",
)
def _max_recipients(body: Mapping[str, Any], checks: Checks) -> Iterator[Finding]:
    for field, row in _used(body).items():
        if row not in ("segments", "filters"):
            value = body[field]
            lists = value.values() if isinstance(value, Mapping) else [value]
            count = sum(len(each) for each in lists if each)
            if count > checks.max_recipients:
                yield field, f"names {count} recipients; a request takes {checks.max_recipients}"


@_check(
    _TARGETED | _COUNTED | {"Segment", "UpdateSegmentRequest"},
    "documentation, create-message: 200 entries, operators included",
)
def _max_filters(body: Mapping[str, Any], checks: Checks) -> Iterator[Finding]:
    count = len(body.get("filters") or ())
    if count > checks.max_filters:
        yield "filters", f"has {count} entries; a request takes {checks.max_filters}"


_NAMES = frozenset(rule.name for rule in CHECKS)


def check(
    operation: Operation[Any], path: tuple[Any, ...], body: Any, wanted: Checks | bool
) -> None:
    """Refuse a request that breaks a rule.

    Raises:
        InvalidRequestError: names the field, and the check that can be switched off.
        ConfigurationError: a check that is to be skipped does not exist.
    """
    checks = wanted if isinstance(wanted, Checks) else _DEFAULT
    if unknown := frozenset(checks.skip) - _NAMES:
        raise ConfigurationError(
            f"there is no check {', '.join(sorted(unknown))}; there are {', '.join(sorted(_NAMES))}"
        )
    seen: list[tuple[str, Mapping[str, Any]]] = [(PATH, _named(operation, path))]
    if isinstance(operation.body, ModelOf) and isinstance(body, Mapping):
        seen.append((operation.body.name, body))
    for kind, values in seen:
        for rule in _BY_KIND.get(kind, ()):
            if rule.name not in checks.skip:
                for field, problem in rule.find(values, checks):
                    said = f"{field} {problem} (check {rule.name!r})"
                    raise refused(operation.call, said, field, rule.name)


def _named(operation: Operation[Any], path: tuple[Any, ...]) -> dict[str, Any]:
    """The values of the path by name; the app id is not among them."""
    names = [name for _, name in segments(operation.path) if name]
    if operation.app_id == "path":
        names.remove("app_id")
    return dict(zip(names, path, strict=False))
