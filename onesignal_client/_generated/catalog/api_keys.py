# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="view_api_keys",
        group="api_keys",
        method_name="list",
        method="GET",
        path="/apps/{app_id}/auth/tokens",
        summary="List the API keys of an app",
        description=(
            "Returns the names, ids and allowlists of the app's keys, never the keys themselves."
        ),
        notes=(),
        key="the organization's API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="create_api_key",
        group="api_keys",
        method_name="create",
        method="POST",
        path="/apps/{app_id}/auth/tokens",
        summary="Create an API key",
        description=(
            "Creates a REST API key for the app, open to every address unless you limit "
            "it to an allowlist."
        ),
        notes=(
            "An app can have up to 16 API keys.",
            (
                "The key itself is in this reply only and cannot be read again. Store it at "
                "once, and keep the reply out of logs and recordings."
            ),
        ),
        key="the organization's API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(),
        body=(
            Field(
                name="name",
                wire="name",
                kind="text",
                about="A name by which you will know the key in lists, at most 128 characters.",
            ),
            Field(
                name="ip_allowlist_mode",
                wire="ip_allowlist_mode",
                kind="text",
                about="Set it to `explicit` to limit the key to `ip_allowlist`.",
                choices=("disabled", "explicit"),
            ),
            Field(
                name="ip_allowlist",
                wire="ip_allowlist",
                kind="text",
                about=(
                    "The address ranges that may use the key, each in CIDR notation such as "
                    "`203.0.113.0/24`. It counts only in the mode `explicit`."
                ),
                many=True,
            ),
        ),
        body_required=True,
        retry="unprocessed",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="update_api_key",
        group="api_keys",
        method_name="update",
        method="PATCH",
        path="/apps/{app_id}/auth/tokens/{token_id}",
        summary="Update an API key",
        description="Changes the name or the allowlist of a key. The key itself stays the same.",
        notes=(),
        key="the organization's API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="token_id",
                wire="token_id",
                kind="text",
                about="The id of the API key (not the secret itself).",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="name",
                wire="name",
                kind="text",
                about="The new name of the key, at most 128 characters.",
            ),
            Field(
                name="ip_allowlist_mode",
                wire="ip_allowlist_mode",
                kind="text",
                about=(
                    "`explicit` limits the key to `ip_allowlist`; `disabled` lets every address "
                    "use it."
                ),
                choices=("disabled", "explicit"),
            ),
            Field(
                name="ip_allowlist",
                wire="ip_allowlist",
                kind="text",
                about=(
                    "All the address ranges that may use the key from now on, each in CIDR "
                    "notation such as `203.0.113.0/24`."
                ),
                many=True,
            ),
        ),
        body_required=True,
        retry="unprocessed",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="delete_api_key",
        group="api_keys",
        method_name="delete",
        method="DELETE",
        path="/apps/{app_id}/auth/tokens/{token_id}",
        summary="Delete an API key",
        description="Deletes a key for good. Whatever still uses it is refused from then on.",
        notes=(),
        key="the organization's API key",
        lifecycle="stable",
        reads=False,
        destructive=True,
        takes_app_id=True,
        arguments=(
            Field(
                name="token_id",
                wire="token_id",
                kind="text",
                about="The id of the API key (not the secret itself).",
                required=True,
            ),
        ),
        options=(),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
    Call(
        id="rotate_api_key",
        group="api_keys",
        method_name="rotate",
        method="POST",
        path="/apps/{app_id}/auth/tokens/{token_id}/rotate",
        summary="Replace the secret of an API key",
        description=(
            "Issues a new secret in place of the key's present one. The reply is the "
            "only place where it is shown."
        ),
        notes=(
            ("The old secret stops working at once. Nothing that uses it gets a period of grace."),
            (
                "Without an answer to this call you may be left with no valid secret. Call "
                "it again to get one."
            ),
        ),
        key="the organization's API key",
        lifecycle="stable",
        reads=False,
        destructive=True,
        takes_app_id=True,
        arguments=(
            Field(
                name="token_id",
                wire="token_id",
                kind="text",
                about="The id of the API key (not the secret itself).",
                required=True,
            ),
        ),
        options=(),
        body=None,
        body_required=False,
        retry="unprocessed",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
)
