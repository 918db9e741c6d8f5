"""Mistakes that OneSignal answers with an obscure 400, or silently misreads, caught beforehand.

Each check stands once in `CHECKS`, with its source. `OneSignal(checks=Checks(skip={"targeting"}))`
switches one off, `checks=False` all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from ._codecs import ModelOf
from ._operation import Operation
from .errors import InvalidRequestError


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


Finding = tuple[str, str]
"""The field at fault, and what to do about it."""


class Check(NamedTuple):
    """One rule: what it looks at, how, and who says so."""

    name: str
    bodies: frozenset[str]
    """The models whose requests it looks at."""
    find: Callable[[Mapping[str, Any], Checks], Iterator[Finding]]
    source: str


# The ways to name recipients; a request may use only one row.
TARGETING: dict[str, tuple[str, ...]] = {
    "aliases": ("include_aliases",),
    "subscriptions": ("include_subscription_ids", "include_player_ids"),
    "segments": ("included_segments",),
    "filters": ("filters",),
    "emails": ("email_to", "include_email_tokens"),
    "phone numbers": ("include_phone_numbers",),
    "external user ids": ("include_external_user_ids",),
    "platform tokens": (
        "include_ios_tokens",
        "include_wp_wns_uris",
        "include_amazon_reg_ids",
        "include_chrome_reg_ids",
        "include_chrome_web_reg_ids",
        "include_android_reg_ids",
    ),
}
_ALIAS_TYPOS = {"externalId": "external_id", "onesignalId": "onesignal_id"}


def _used(body: Mapping[str, Any]) -> list[str]:
    return [field for row in TARGETING.values() for field in row if body.get(field)]


def _no_targeting(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    if not _used(body):
        hint = ""
        if body.get("external_id"):
            hint = "; the notification's external_id names the message, not a user"
        yield (
            "included_segments",
            "names no recipients: give included_segments, include_aliases with target_channel, "
            f"include_subscription_ids, filters, email_to or include_phone_numbers{hint}",
        )


def _two_targetings(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    rows = [name for name, row in TARGETING.items() if any(body.get(field) for field in row)]
    if len(rows) > 1:
        yield (
            _used(body)[1],
            f"names recipients in {len(rows)} ways ({', '.join(rows)}); OneSignal takes one",
        )


def _external_id(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    if body.get("external_id") and body.get("target_channel") and not body.get("include_aliases"):
        yield (
            "external_id",
            "does not target a user, it only names the message; to reach users by their external "
            'id, use include_aliases={"external_id": [...]}',
        )


def _target_channel(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    if body.get("include_aliases") and not body.get("target_channel"):
        yield "target_channel", 'is needed with include_aliases: "push", "email" or "sms"'


def _english(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    for field in ("contents", "headings", "subtitle"):
        texts = body.get(field)
        if isinstance(texts, Mapping) and texts and "en" not in texts:
            yield field, 'must hold "en", the text for everybody whose language is not given'


def _alias_label(body: Mapping[str, Any], _: Checks) -> Iterator[Finding]:
    for field in ("include_aliases", "identity"):
        aliases = body.get(field)
        for label in aliases if isinstance(aliases, Mapping) else ():
            if label in _ALIAS_TYPOS:
                yield f"{field}.{label}", f"must be written {_ALIAS_TYPOS[label]}"


def _recipients(body: Mapping[str, Any], checks: Checks) -> Iterator[Finding]:
    for field in _used(body):
        value = body[field]
        if field in ("included_segments", "filters"):
            continue
        lists = value.values() if isinstance(value, Mapping) else [value]
        count = sum(len(each) for each in lists if isinstance(each, list))
        if count > checks.max_recipients:
            yield field, f"names {count} recipients; at most {checks.max_recipients} in a request"


def _filters(body: Mapping[str, Any], checks: Checks) -> Iterator[Finding]:
    filters = body.get("filters")
    if isinstance(filters, list) and len(filters) > checks.max_filters:
        yield "filters", f"has {len(filters)} entries; at most {checks.max_filters} in a request"


_SEND = frozenset({"Notification"})
_TARGETED = frozenset(
    {"Notification", "StartLiveActivityRequest", "EstimateNotificationRecipientsRequest"}
)

CHECKS: tuple[Check, ...] = (
    Check("targeting", _SEND, _no_targeting, "create-message reference: 400 without recipients"),
    Check("one_targeting", _TARGETED, _two_targetings, "create-message reference: one method only"),
    Check("external_id", _SEND, _external_id, "issues of the official SDKs: it goes to everybody"),
    Check("target_channel", _TARGETED, _target_channel, "create-message reference: aliases"),
    Check("english", _SEND, _english, "create-message reference: contents need English"),
    Check(
        "alias_label",
        _TARGETED | {"User", "UserIdentityBody"},
        _alias_label,
        "issues of the official SDKs: externalId is taken for a label of its own",
    ),
    Check("max_recipients", _TARGETED, _recipients, "create-message reference and older documents"),
    Check(
        "max_filters",
        _TARGETED | {"Segment", "UpdateSegmentRequest"},
        _filters,
        "create-message reference: 200 entries, operators included",
    ),
)
"""Every check, in the order in which they run."""


def check(operation: Operation[Any], body: Mapping[str, Any], wanted: Checks | bool) -> None:
    """Refuse a body that breaks a rule.

    Raises:
        InvalidRequestError: names the field, and the check that can be switched off.
    """
    codec = operation.body
    if not isinstance(codec, ModelOf):
        return
    checks = wanted if isinstance(wanted, Checks) else Checks()
    for rule in CHECKS:
        if codec.name in rule.bodies and rule.name not in checks.skip:
            for field, problem in rule.find(body, checks):
                raise InvalidRequestError(
                    f"{operation.call}: {field} {problem} (check {rule.name!r})",
                    field=field,
                    check=rule.name,
                    operation=operation.call,
                )
