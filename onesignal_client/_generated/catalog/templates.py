# Generated from openapi/onesignal.yaml by `make generate`; do not edit.
from __future__ import annotations

from ...catalog import Call, Field

CALLS = (
    Call(
        id="view_templates",
        group="templates",
        method_name="list",
        method="GET",
        path="/templates",
        summary="List the templates of an app",
        description=(
            "Returns names, ids and dates of the templates, page by page. The content of "
            "a template comes only with the single template."
        ),
        notes=(
            (
                "Reads like this one are limited to one per second and app; after a pause, "
                "up to 10 may come at once."
            ),
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(),
        options=(
            Field(
                name="limit",
                wire="limit",
                kind="integer",
                about="How many templates to return at most, 1 to 50; 50 if left out.",
            ),
            Field(
                name="offset",
                wire="offset",
                kind="integer",
                about="How many templates to skip, 0 if left out.",
            ),
            Field(
                name="channel",
                wire="channel",
                kind="text",
                about="Only templates of this channel; those of all channels if left out.",
                choices=("push", "email", "sms"),
            ),
        ),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=1,
        iterate="iterate",
        items="templates",
    ),
    Call(
        id="create_template",
        group="templates",
        method_name="create",
        method="POST",
        path="/templates",
        summary="Create a template",
        description=(
            "Creates a push, email or SMS template that messages can then use by its id. "
            "It is a push template unless `isEmail` or `isSMS` is true."
        ),
        notes=(
            (
                "A template without usable content is answered with 422, possibly with an "
                "HTML page instead of JSON."
            ),
            "The channel has to be set up in the app before it can have templates.",
        ),
        key="the app's REST API key",
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
                about="The template's name in the dashboard, at most 128 characters.",
                required=True,
            ),
            Field(
                name="contents",
                wire="contents",
                kind="map",
                about=(
                    "The text of a push or SMS message by language code. `en` is needed; a plain "
                    "string is answered with 422."
                ),
            ),
            Field(
                name="headings",
                wire="headings",
                kind="map",
                about="The title of a push message by language code.",
            ),
            Field(
                name="subtitle",
                wire="subtitle",
                kind="map",
                about="The subtitle of a push message on iOS by language code.",
            ),
            Field(
                name="is_email",
                wire="isEmail",
                kind="boolean",
                about="True makes an email template, which needs `email_subject` and `email_body`.",
            ),
            Field(
                name="email_subject",
                wire="email_subject",
                kind="text",
                about="The subject of an email.",
            ),
            Field(
                name="email_body",
                wire="email_body",
                kind="text",
                about="The body of an email, as HTML.",
            ),
            Field(
                name="email_bcc",
                wire="email_bcc",
                kind="text",
                about=(
                    "Addresses that get a blind copy of each email, at most 5. Only OneSignal's "
                    "own email service supports it."
                ),
                many=True,
            ),
            Field(
                name="is_sms",
                wire="isSMS",
                kind="boolean",
                about="True makes an SMS template, whose text is in `contents`.",
            ),
            Field(
                name="dynamic_content",
                wire="dynamic_content",
                kind="any",
                about="The data for personalized content, as an object or as a string of JSON.",
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
        id="view_template",
        group="templates",
        method_name="get",
        method="GET",
        path="/templates/{template_id}",
        summary="Get a template",
        description="Returns one template with its content.",
        notes=(
            (
                "Reads like this one are limited to one per second and app; after a pause, "
                "up to 10 may come at once."
            ),
        ),
        key="the app's REST API key",
        lifecycle="stable",
        reads=True,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="template_id",
                wire="template_id",
                kind="text",
                about="The template's id, a UUID.",
                required=True,
            ),
        ),
        options=(),
        body=None,
        body_required=False,
        retry="always",
        retry_unless=None,
        rate=1,
        iterate=None,
        items=None,
    ),
    Call(
        id="update_template",
        group="templates",
        method_name="update",
        method="PATCH",
        path="/templates/{template_id}",
        summary="Update a template",
        description="Changes a template. The API and the dashboard use the new content at once.",
        notes=(),
        key="the app's REST API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="template_id",
                wire="template_id",
                kind="text",
                about="The template's id, a UUID.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="name",
                wire="name",
                kind="text",
                about="The new name in the dashboard, at most 128 characters.",
            ),
            Field(
                name="contents",
                wire="contents",
                kind="map",
                about="The new text of a push or SMS message by language code.",
            ),
            Field(
                name="headings",
                wire="headings",
                kind="map",
                about="The new title of a push message by language code.",
            ),
            Field(
                name="subtitle",
                wire="subtitle",
                kind="map",
                about="The new subtitle of a push message on iOS by language code.",
            ),
            Field(
                name="is_email",
                wire="isEmail",
                kind="boolean",
                about="Whether it is an email template.",
            ),
            Field(
                name="email_subject",
                wire="email_subject",
                kind="text",
                about="The new subject of an email.",
            ),
            Field(
                name="email_body",
                wire="email_body",
                kind="text",
                about="The new body of an email, as HTML.",
            ),
            Field(
                name="email_bcc",
                wire="email_bcc",
                kind="text",
                about=(
                    "Addresses that get a blind copy of each email from now on, at most 5. Only "
                    "OneSignal's own email service supports it."
                ),
                many=True,
            ),
            Field(
                name="is_sms",
                wire="isSMS",
                kind="boolean",
                about="Whether it is an SMS template.",
            ),
            Field(
                name="dynamic_content",
                wire="dynamic_content",
                kind="any",
                about="The new data for personalized content, as an object or as a string of JSON.",
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
        id="delete_template",
        group="templates",
        method_name="delete",
        method="DELETE",
        path="/templates/{template_id}",
        summary="Delete a template",
        description="Deletes a template of the app.",
        notes=("A template that a journey uses must be taken out of the journey first.",),
        key="the app's REST API key",
        lifecycle="stable",
        reads=False,
        destructive=True,
        takes_app_id=True,
        arguments=(
            Field(
                name="template_id",
                wire="template_id",
                kind="text",
                about="The template's id, a UUID.",
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
        id="copy_template_to_app",
        group="templates",
        method_name="copy_to_app",
        method="POST",
        path="/templates/{template_id}/copy_to_app",
        summary="Copy a template to another app",
        description=(
            "Puts a copy of the template, with an id of its own, into another app of the "
            "same organization. Later changes to either one do not reach the other."
        ),
        notes=(
            (
                "This is the one template call that takes the organization key, whose owner "
                "must be an administrator of both apps."
            ),
        ),
        key="the organization's API key",
        lifecycle="stable",
        reads=False,
        destructive=False,
        takes_app_id=True,
        arguments=(
            Field(
                name="template_id",
                wire="template_id",
                kind="text",
                about="The template's id, a UUID.",
                required=True,
            ),
        ),
        options=(),
        body=(
            Field(
                name="target_app_id",
                wire="target_app_id",
                kind="text",
                about="The app that gets the copy, another one in the same organization.",
                required=True,
            ),
        ),
        body_required=True,
        retry="unprocessed",
        retry_unless=None,
        rate=None,
        iterate=None,
        items=None,
    ),
)
