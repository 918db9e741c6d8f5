"""What people do every day, written by hand and thin on the library."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from . import profiles
from .arguments import content_of, json_of
from .session import Session

if TYPE_CHECKING:
    from ..models import NotificationDetails

SENDING: Mapping[str, Any] = {
    "segment": Annotated[list[str] | None, typer.Option(help="To this segment. Can be repeated.")],
    "exclude_segment": Annotated[
        list[str] | None, typer.Option(help="But not to this segment. Can be repeated.")
    ],
    "external_id": Annotated[
        list[str] | None, typer.Option(help="To the user with this external id. Can be repeated.")
    ],
    "filters": Annotated[
        str | None,
        typer.Option(metavar="JSON", help="To whom these filters match; @FILE reads them."),
    ],
    "template": Annotated[str | None, typer.Option(help="The id of a template.")],
    "at": Annotated[
        str | None, typer.Option(metavar="TIME", help="When to send it, now if left out.")
    ],
    "name": Annotated[str | None, typer.Option(help="What the dashboard calls it.")],
    "idempotency_key": Annotated[
        str | None,
        typer.Option(metavar="UUID", help="Under the same key, a message is sent only once."),
    ],
    "dry_run": Annotated[
        bool,
        typer.Option(
            "--dry-run", help="Send nothing: show the request, and how many it would reach."
        ),
    ],
}
"""The options of each command that sends, as argument → annotation."""
Text = Annotated[str | None, typer.Argument(help="What to say, in English.")]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")]
Interval = Annotated[float, typer.Option(help="Seconds between two looks for the file.")]
Timeout = Annotated[float, typer.Option(help="Seconds after which to give up.")]


def push(
    session: Session,
    text: Text = None,
    title: Annotated[str | None, typer.Option(help="The heading, in English.")] = None,
    url: Annotated[str | None, typer.Option(help="What a tap opens.")] = None,
    data: Annotated[
        str | None, typer.Option(metavar="JSON", help="What the app is handed; @FILE reads it.")
    ] = None,
    subscription_id: Annotated[
        list[str] | None, typer.Option(help="To this subscription. Can be repeated.")
    ] = None,
    **sending: Any,
) -> None:
    """Send a push message."""
    message = {
        "contents": text and {"en": text},
        "headings": title and {"en": title},
        "url": url,
        "data": data and json_of(data, "'--data'"),
        "include_subscription_ids": subscription_id,
        "target_channel": "push" if sending["external_id"] else None,
    }
    _send(session, message, **sending)


def email(
    session: Session,
    subject: Annotated[str | None, typer.Argument(help="The subject.")] = None,
    html: Annotated[
        str | None, typer.Option(metavar="FILE", help="The body, as HTML in a file; - is stdin.")
    ] = None,
    to: Annotated[list[str] | None, typer.Option(help="To this address. Can be repeated.")] = None,
    preheader: Annotated[str | None, typer.Option(help="Shown beside the subject.")] = None,
    **sending: Any,
) -> None:
    """Send an email."""
    message = {
        "email_subject": subject,
        "email_body": html and content_of(html, "'--html'"),
        "email_preheader": preheader,
        "email_to": to,
        "target_channel": None if to else "email",
    }
    _send(session, message, **sending)


def sms(
    session: Session,
    text: Text = None,
    sender: Annotated[
        str | None, typer.Option("--from", metavar="NUMBER", help="Your number, as +15550100.")
    ] = None,
    to: Annotated[
        list[str] | None,
        typer.Option(metavar="NUMBER", help="To this number, as +15550100. Can be repeated."),
    ] = None,
    **sending: Any,
) -> None:
    """Send a text message."""
    message = {
        "contents": text and {"en": text},
        "sms_from": sender,
        "include_phone_numbers": to,
        "target_channel": None if to else "sms",
    }
    _send(session, message, **sending)


def subscriptions(
    session: Session,
    file: Annotated[Path, typer.Argument(help="The CSV file to write.")],
    extra_field: Annotated[
        list[str] | None, typer.Option(help="A further column, as `tags`. Can be repeated.")
    ] = None,
    segment: Annotated[str | None, typer.Option(help="Only its members.")] = None,
    overwrite: Overwrite = False,
    interval: Interval = 10,
    timeout: Timeout = 3600,
) -> None:
    """Export the subscriptions of the app, as CSV."""
    wanted = _given({"extra_fields": extra_field, "segment_name": segment})
    _export(
        session,
        file,
        overwrite,
        interval,
        timeout,
        lambda c: c.subscriptions.export(wanted or None),
    )


def events(
    session: Session,
    notification_id: Annotated[str, typer.Argument(help="The message.")],
    file: Annotated[Path, typer.Argument(help="The CSV file to write.")],
    overwrite: Overwrite = False,
    interval: Interval = 10,
    timeout: Timeout = 3600,
) -> None:
    """Export what happened to a message, as CSV."""
    _export(
        session,
        file,
        overwrite,
        interval,
        timeout,
        lambda client: client.notifications.export_events(notification_id),
    )


def watch(
    session: Session,
    notification_id: Annotated[str, typer.Argument(help="The message.")],
    timeout: Timeout = 600,
) -> None:
    """Wait until a message is sent, and show how far it is."""
    from ..errors import MessageNotReadyError

    end = time.monotonic() + timeout
    told = ""
    with session.client() as client:
        while True:
            begun = time.monotonic()
            step = max(0.0, min(5.0, end - begun))
            try:
                message = client.notifications.wait(notification_id, timeout=step)
                break
            except MessageNotReadyError as error:
                if time.monotonic() >= end:
                    raise
                if (state := _state(error.notification)) != told:
                    session.output.note(state)
                    told = state
                # It gives up at once on a message that is scheduled for later.
                time.sleep(max(0.0, min(begun + step, end) - time.monotonic()))
        session.output.show(message)


def call(
    session: Session,
    method: Annotated[str, typer.Argument(help="Such as GET.")],
    path: Annotated[str, typer.Argument(help="Such as /apps/ID/something-new, encoded.")],
    query: Annotated[
        list[str] | None, typer.Option(metavar="NAME=VALUE", help="Can be repeated.")
    ] = None,
    body: Annotated[
        str | None, typer.Option(metavar="JSON", help="JSON, @FILE, or - for stdin.")
    ] = None,
    organization: Annotated[
        bool, typer.Option("--organization", help="Send the organization's key.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask before a DELETE.")] = False,
) -> None:
    """Call an endpoint that has no command yet."""
    key: Literal["rest_api_key", "organization_api_key"] = (
        "organization_api_key" if organization else "rest_api_key"
    )
    parameters: dict[str, Any] = {}
    for each in query or ():
        name, equals, value = each.partition("=")
        if not equals:
            raise typer.BadParameter(f"{each!r} is not NAME=VALUE", param_hint="'--query'")
        parameters.setdefault(name, []).append(value)
    json_body = None if body is None else json_of(body, "'--body'")
    if method.upper() == "DELETE":
        session.confirm(f"DELETE {path}?", yes)
    with session.client() as client:
        reply = client.request(
            method.upper(), path, query=parameters or None, json=json_body, key=key
        )
        session.output.show(reply.parsed)


def whoami(session: Session) -> None:
    """Tell which app, keys and host commands use, without showing the keys."""
    found = session.settings()

    def has(setting: str) -> str:
        set_here = found.values.get(setting) or os.environ.get(profiles.variable(setting))
        return "set" if set_here else "not set"

    with session.client() as client:
        session.output.show(
            {
                "settings_from": found.source,
                "app_id": client.app_id,
                "base_url": client.base_url,
                **{key: has(key) for key in (*profiles.KEYS, profiles.TOKEN)},
            }
        )


def login(
    session: Session,
    app_id: Annotated[str | None, typer.Option(metavar="ID", help="Asked for if left out.")] = None,
    base_url: Annotated[str | None, typer.Option(metavar="URL", help="Of another host.")] = None,
    keyring: Annotated[
        bool,
        typer.Option("--keyring", help="Put the keys into the system's keyring, not the file."),
    ] = False,
) -> None:
    """Write a profile with your keys; they are asked for, or read from stdin, a line each."""
    values = {
        "app_id": app_id or _ask("App id"),
        "rest_api_key": _ask("REST API key", hidden=True),
        "organization_api_key": _ask("Organization API key (if you have one)", hidden=True),
        "base_url": base_url or "",
    }
    from ..client import OneSignal

    OneSignal(**_given(values)).close()  # a setting that makes no sense is an error now
    name = session.profile or profiles.DEFAULT
    file = profiles.save(name, values, in_keyring=keyring)
    session.output.note(f"wrote the profile {name!r} to {file}")


def logout(session: Session) -> None:
    """Take a profile away, with its keys."""
    name = session.profile or profiles.DEFAULT
    session.output.note(f"took the profile {name!r} out of {profiles.remove(name)}")


def sandbox(context: typer.Context) -> None:
    """Run a stand-in for OneSignal on this machine; its own flags: `sandbox --help`."""
    from ..sandbox.__main__ import main

    raise typer.Exit(main(context.args))


BY_HAND: Mapping[str, tuple[Callable[..., None], ...]] = {"notifications": (watch,)}
"""What stands beside the generated commands of a group."""


def _ask(question: str, *, hidden: bool = False) -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    answer: str = typer.prompt(
        question, default="", show_default=False, hide_input=hidden, err=True
    )
    return answer.strip()


def _given(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}


def _send(
    session: Session,
    message: Mapping[str, Any],
    *,
    segment: list[str] | None,
    exclude_segment: list[str] | None,
    external_id: list[str] | None,
    filters: str | None,
    template: str | None,
    at: str | None,
    name: str | None,
    idempotency_key: str | None,
    dry_run: bool,
) -> None:
    body = _given(
        {
            **message,
            "included_segments": segment,
            "excluded_segments": exclude_segment,
            "include_aliases": external_id and {"external_id": external_id},
            "filters": filters and json_of(filters, "'--filters'"),
            "template_id": template,
            "send_after": at,
            "name": name,
            "idempotency_key": idempotency_key,
        }
    )
    if dry_run:
        _show_request(session, body)
        return
    with session.client() as client:
        sent = client.notifications.create(body)  # type: ignore[arg-type]
    session.output.show({"outcome": str(sent.outcome), **sent.to_dict()})
    sent.raise_if_not_sent()


def _show_request(session: Session, body: dict[str, Any]) -> None:
    """The request as it would go out, and whom it would reach."""
    import httpx

    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"id": "dry-run"})

    nowhere = httpx.Client(transport=httpx.MockTransport(answer))
    with nowhere, session.client(http_client=nowhere) as client:
        client.notifications.create(body)  # type: ignore[arg-type]
    [request] = requests
    session.output.show(
        {
            "method": request.method,
            "url": str(request.url),
            "body": json.loads(request.content),
            "recipients": _estimate(session, body),
        }
    )


def _estimate(session: Session, body: dict[str, Any]) -> int | None:
    """How many a message would reach, None if nobody can tell."""
    from ..errors import OneSignalError

    for named in ("include_subscription_ids", "email_to", "include_phone_numbers"):
        if named in body:
            return len(set(body[named]))
    names = ("excluded_segments", "filters", "include_aliases", "target_channel")
    audience = {name: body[name] for name in names if name in body}
    audience["included_segments"] = body.get("included_segments", ["All"])
    try:
        with session.client() as client:
            count = client.notifications.estimate_recipients(audience).count  # type: ignore[arg-type]
    except OneSignalError as error:
        session.output.note(f"no estimate: {error}")
        return None
    return count if isinstance(count, int) else None


def _export(
    session: Session,
    file: Path,
    overwrite: bool,
    interval: float,
    timeout: float,
    start: Callable[[Any], Any],
) -> None:
    if file.exists() and not overwrite:  # before OneSignal is bothered
        raise typer.BadParameter(f"{file} is there already; see --overwrite", param_hint="'FILE'")
    with session.client() as client:
        saved = client.exports.save(
            start(client),
            file,
            overwrite=overwrite,
            interval=interval,
            timeout=timeout,
            progress=not session.output.quiet,
        )
    session.output.show({"file": str(saved), "bytes": saved.stat().st_size})


def _state(message: NotificationDetails) -> str:
    at = message.send_after
    if isinstance(at, datetime) and at.timestamp() > time.time():
        return f"scheduled for {at.isoformat(' ', 'seconds')}"
    if isinstance(message.remaining, int):
        return f"{message.successful or 0} sent, {message.remaining} remain"
    return "not sent yet"
